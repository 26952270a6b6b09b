"""Each rule's level and its sentence, in Indonesian and in English.

A gap is ``{name}``; a part in ``[[…]]`` is left out where one of its gaps is empty.  What is wrong
comes first, then what to do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .cards import Lang
from .finding import Finding, Level

_OPTIONAL = re.compile(r"\[\[(.*?)\]\]")
_GAP = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's level and templates."""

    level: Level
    id: str
    en: str


def _error(id: str, en: str) -> Rule:
    return Rule(Level.ERROR, id, en)


def _warning(id: str, en: str) -> Rule:
    return Rule(Level.WARNING, id, en)


_NEAR_ID, _NEAR_EN = '[[ Mungkin maksud Anda "{near}".]]', '[[ Did you mean "{near}"?]]'

RULES: dict[str, Rule] = {
    "file.unreadable": _error(
        "Berkas tidak dapat dibaca ({problem}). Periksa nama dan izin berkas.",
        "The file cannot be read ({problem}). Check its name and permissions."),
    "file.encoding": _error(
        "Bita {byte} di baris ini bukan UTF-8. Simpan ulang berkas dengan pengodean UTF-8.",
        "Byte {byte} on this line is not UTF-8. Save the file again as UTF-8."),
    "file.bom": _error(
        'Berkas diawali penanda BOM yang tak terlihat. Simpan ulang sebagai "UTF-8" tanpa BOM.',
        'The file begins with an invisible byte order mark. Save it again as "UTF-8" without BOM.'),
    "yaml.tab": _error(
        "Baris ini menjorok dengan tab. YAML hanya menerima spasi: ganti tab dengan dua spasi.",
        "This line is indented with a tab. YAML takes spaces only: replace the tab by two spaces."),
    "yaml.syntax": _error(
        'YAML terputus di sini ({problem}). Periksa titik dua, jorokan, dan tanda petik di baris ini dan di atasnya.',
        'The YAML breaks off here ({problem}). Check colons, indents and quotes on this line and above it.'),
    "yaml.repeat": _error(
        'Ruas "{key}" ditulis dua kali; yang pertama di baris {first}. Hapus salah satu.',
        'The field "{key}" is written twice; the first is on line {first}. Delete one of them.'),
    "yaml.alias": _error(
        "Alias YAML (*nama) tidak dipakai di sini. Tulis isinya lengkap.",
        "YAML aliases (*name) are not used here. Write the content out."),
    "yaml.deep": _error(
        "Jorokan atau kurung bertumpuk lebih dari {limit} tingkat. Kartu tidak sedalam itu: periksa baris ini.",
        "Indents or brackets nest more than {limit} levels. No card is that deep: check this line."),
    "yaml.character": _error(
        "Ada karakter kendali {code} yang tidak boleh ada di YAML. Hapus karakter itu.",
        "There is a control character {code} that YAML does not allow. Delete it."),
    "card.drawer": _error(
        "Berkas data harus berupa daftar kartu. Mulai setiap kartu dengan \"- key: …\".",
        "A data file must be a list of cards. Begin each card with \"- key: …\"."),
    "card.shape": _error(
        'Di kartu "{card}" diharapkan ruas berbentuk "{wants}". Periksa jorokan di baris ini.',
        'In card "{card}" fields of the form "{wants}" are expected. Check the indent on this line.'),
    "card.field": _error(
        'Kartu "{card}" memuat ruas "{field}" yang tidak dikenal.[[ Yang dikenal: {near}.]]',
        'Card "{card}" has an unknown field "{field}".[[ Known: {near}.]]'),
    "card.missing": _error(
        'Kartu "{card}" tidak punya isi untuk ruas wajib "{field}". Tambahkan.',
        'Card "{card}" has nothing in its required field "{field}". Add it.'),
    "card.side": _error(
        'Kartu "{card}" tidak punya sisi "{field}". Setiap kartu berisi kedua bahasa: tulis sisi itu.',
        'Card "{card}" has no "{field}" side. Every card holds both languages: write that side.'),
    "card.text": _error(
        'Ruas "{field}" pada kartu "{card}" harus berupa teks biasa. Beri tanda petik bila ada titik dua.',
        'Field "{field}" of card "{card}" must be plain text. Put it in quotes if it holds a colon.'),
    "card.list": _error(
        'Ruas "{field}" pada kartu "{card}" harus berupa daftar. Tulis setiap butir di barisnya dengan "- ".',
        'Field "{field}" of card "{card}" must be a list. Write each item on a line of its own with "- ".'),
    "card.value": _error(
        'Ruas "{field}" pada kartu "{card}" tidak mengenal nilai "{value}". Yang dikenal: {near}.',
        'Field "{field}" of card "{card}" does not know the value "{value}". Known: {near}.'),
    "card.twice": _error(
        'Kunci "{card}" sudah dipakai kartu di baris {first}. Pilih kunci lain.',
        'The key "{card}" is already used by the card on line {first}. Choose another.'),
    "card.unknown": _error(
        'Kartu "{card}" merujuk "{key}", yang tidak ada di {drawer}.' + _NEAR_ID,
        'Card "{card}" refers to "{key}", which is not in {drawer}.' + _NEAR_EN),
    "card.date": _error(
        'Kartu "{card}" memuat tanggal "{date}". Tulis TTTT-BB-HH, TTTT-BB, atau TTTT.',
        'Card "{card}" has the date "{date}". Write YYYY-MM-DD, YYYY-MM or YYYY.'),
    "card.order": _error(
        'Kartu "{card}" berakhir ({end}) sebelum mulai ({start}). Tukar kedua tanggal itu atau perbaiki.',
        'Card "{card}" ends ({end}) before it starts ({start}). Swap the two dates or correct them.'),
    "page.empty": _error(
        "Halaman ini kosong. Tulis isinya atau hapus berkasnya di kedua bahasa.",
        "This page is empty. Write it, or delete the file in both languages."),
    "page.body": _error(
        "Halaman ini hanya berisi kepala (front matter). Tulis isinya di bawah garis \"---\".",
        "This page holds front matter only. Write the page below the \"---\" line."),
    "page.front-matter": _error(
        'Kepala halaman (front matter) tidak ditutup atau bukan "ruas: isi". Apit dengan dua baris "---".',
        'The front matter is not closed or is not "field: text". Put it between two "---" lines.'),
    "page.fence": _warning(
        "Blok kode yang dibuka di baris ini tidak pernah ditutup. Tutup dengan tanda yang sama.",
        "The code block opened on this line is never closed. Close it with the same mark."),
    "page.meta": _error(
        'Kepala halaman tidak memuat "{field}". Tambahkan "{field}: …" di antara dua garis "---".',
        'The front matter has no "{field}". Add "{field}: …" between the two "---" lines.'),
    "parity.page": _error(
        "Halaman ini belum ada di bahasa lain. Buat {missing}.",
        "This page does not exist in the other language. Create {missing}."),
    "parity.anchor": _error(
        'Jangkar #{anchor} tidak ada di {twin}. Tambahkan judul berjangkar sama di sana, atau samakan namanya.',
        'The anchor #{anchor} is missing in {twin}. Add a heading with it there, or give both the same name.'),
    "parity.level": _error(
        'Judul #{anchor} di sini "{here}", di {twin} "{there}". Samakan tingkatnya.',
        'The heading #{anchor} is "{here}" here and "{there}" in {twin}. Give both the same level.'),
    "parity.unnamed": _error(
        'Judul "{title}" tidak punya jangkar. Tambahkan jangkar berkata Inggris di ujungnya, misalnya {{#short-name}}.',
        'The heading "{title}" has no anchor. Add one of English words at its end, such as {{#short-name}}.'),
    "parity.twice": _error(
        "Jangkar #{anchor} sudah dipakai di baris {first}. Beri nama lain.",
        "The anchor #{anchor} is already used on line {first}. Give it another name."),
    "links.page": _error(
        'Tautan "{target}" tidak mengarah ke halaman mana pun.' + _NEAR_ID,
        'The link "{target}" leads to no page.' + _NEAR_EN),
    "links.asset": _error(
        'Berkas "{target}" tidak ada di docs/.' + _NEAR_ID,
        'The file "{target}" is not in docs/.' + _NEAR_EN),
    "links.anchor": _error(
        "Jangkar #{anchor} tidak ada di {target}." + _NEAR_ID,
        "There is no anchor #{anchor} in {target}." + _NEAR_EN),
    "links.absolute": _error(
        'Tautan "{target}" berawal dari akar situs, sehingga putus di salinan luring. Tulis relatif dari halaman ini.',
        'The link "{target}" starts at the root of the site and breaks in the offline copy. '
        "Write it relative to this page."),
    "links.language": _error(
        'Tautan "{target}" pindah bahasa tanpa memberi tahu. Arahkan ke halaman sebahasa, '
        "atau tulis {{hreflang={lang}}} tepat di belakangnya.",
        'The link "{target}" changes the language without saying so. Link to the page in this language, '
        "or write {{hreflang={lang}}} right behind it."),
    "citations.unknown": _error(
        'Kunci sumber "{key}" tidak ada di data/references.yml.' + _NEAR_ID,
        'The source key "{key}" is not in data/references.yml.' + _NEAR_EN),
    "citations.unpublishable": _error(
        'Sumber "{key}" ditandai belum layak terbit. Pakai sumber lain atau lengkapi kartunya.',
        'The source "{key}" is marked as not publishable. Use another source or complete its card.'),
    "marks.unknown": _error(
        'Tanda "{mark}" menyebut "{key}", yang tidak ada di data/.' + _NEAR_ID,
        'The mark "{mark}" names "{key}", which is not in data/.' + _NEAR_EN),
    "glossary.avoid": _warning(
        '"{form}" bukan bentuk kita. Tulis "{use}" ({why_id}).',
        '"{form}" is not our form. Write "{use}" ({why_en}).'),
    "excuse.unused": _warning(
        "Pengecualian untuk {rule} tidak mengecualikan apa pun di baris ini. Hapus.",
        "The excuse for {rule} excuses nothing on this line. Delete it."),
    "excuse.unknown": _warning(
        'Pengecualian menyebut kaidah "{rule}" yang tidak ada.' + _NEAR_ID,
        'The excuse names a rule "{rule}" that does not exist.' + _NEAR_EN),
    "excuse.reason": _warning(
        "Pengecualian untuk {rule} tidak menyebut alasan. Tulis alasannya setelah titik dua.",
        "The excuse for {rule} gives no reason. Write the reason after the colon."),
}  # fmt: skip


def level(finding: Finding) -> Level:
    """Give the level of a finding's rule."""
    return RULES[finding.rule].level


def sentence(finding: Finding, lang: Lang) -> str:
    """Say a finding in one language.

    Raises:
        KeyError: where the rule is unknown or a value is missing; the tests hold both.
    """
    rule = RULES[finding.rule]
    values = finding.named()

    def part(match: re.Match[str]) -> str:
        return match[1] if all(values[name] for name in _GAP.findall(match[1])) else ""

    return _OPTIONAL.sub(part, rule.id if lang == "id" else rule.en).format(**values)
