"""Faults of figures, dates, citations and marks, planted on one side of the site."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from frame import Case, Plant, Quiet, recard
from places import beside, onto, spread

from explainer.cards import LANGS, Lang
from explainer.checks import facts, marked, sides
from explainer.corpus import Corpus

CHECKS = {"facts.card": (sides.check,), "facts.event": (marked.check,), "": (facts.check,)}
LOCAL = True
BLIND = {
    "facts.number": "a number word from three on that swaps with another of the section; one and zero in words, `kedua`, `both`; "
    "a unit left out where the section uses it elsewhere; figures inside names (TB2, F-16); two figures of one "
    "section that changed places",
    "facts.date": "two dates of one section that changed places; a season, `early`, `akhir`",
    "facts.citation": "a citation that moved inside its section; locators without a number",
    "facts.mark": "a mark that moved inside its section",
    "facts.card": "as facts.number and facts.date; keys and dates outside the texts",
    "facts.event": "numbers in words; a figure that is elsewhere on the card; a date that is elsewhere on the card and more "
    "than three words before the mark, or beside a word that the card has with it; a year before one that is on the card",
}

_Change = Callable[[re.Match[str]], str | None]
_YEARS = r"(?<![\w.,–/-])(?:19|20)\d\d(?![\w.,]\d|\d|-an|s\b)"
_MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def _some(
    rule: str, name: str, pattern: str | dict[Lang, str], change: _Change, parts: int, **options: bool
) -> Iterator[Case]:
    for lang in LANGS:
        search = pattern if isinstance(pattern, str) else pattern[lang]
        for part in range(parts):
            yield Case(
                rule, f"{name}, {lang}, {part + 1} of {parts}", spread(lang, search, change, part, parts, **options)
            )


def _more(match: re.Match[str]) -> str:
    """Add one to the last digit: 27 is 28, 2,9 is 2,0."""
    return f"{match[0][:-1]}{(int(match[0][-1]) + 1) % 10}"


def _alone(match: re.Match[str]) -> str | None:
    """Add one, unless the figure is the year of a date, which has a rule of its own."""
    dated = match.string[: match.start()].rstrip().endswith(tuple(_MONTHS["id"] + _MONTHS["en"]))
    return None if dated else _more(match)


def _word(pairs: dict[str, str]) -> _Change:
    return lambda match: pairs[match[0]]


def _table(words: str) -> dict[str, str]:
    listed = words.split()
    return dict(zip(listed, [*listed[1:], listed[0]], strict=True))


_WORDS = {"id": "tiga empat lima enam tujuh delapan", "en": "three four five six seven eight"}


def _words(rule: str) -> Iterator[Case]:
    for lang in LANGS:
        pairs = _table(_WORDS[lang])
        pattern = rf"(?<![\w*-])(?:{'|'.join(pairs)})(?= \w)"
        for part in range(10):
            yield Case(rule, f"a number word, {lang}, {part + 1}", spread(lang, pattern, _word(pairs), part, 10))


def _months(rule: str) -> Iterator[Case]:
    for lang in LANGS:
        pairs = _table(" ".join(_MONTHS[lang]))
        pattern = rf"(?<=\d )(?:{'|'.join(pairs)})(?= \d{{4}})"
        for part in range(8):
            yield Case(rule, f"another month, {lang}, {part + 1}", spread(lang, pattern, _word(pairs), part, 8))


_DATE: dict[Lang, str] = {lang: rf"(?<![\d.,–])\d{{1,2}}(?= (?:{'|'.join(_MONTHS[lang])}))" for lang in LANGS}
_FIGURE = r"(?<![\w.,/–-])\d+(?:[.,]\d+)*(?![\w.,/]\d|\d|-an|s\b)"


def _event(page_part: int, parts: int) -> Plant:
    """Change a figure of a sentence that names an event, alike in both languages."""

    def plant(corpus: Corpus) -> Corpus | None:
        changed = corpus
        for lang in LANGS:
            planted = spread(
                lang,
                r"(?<![\w.,/–-])\d{1,4}(?=(?: (?:[A-Z][a-z]+)?(?: \d{4})?)?[^\d\n{]{0,40}\{event: )",
                _more,
                page_part,
                parts,
                markup=True,
            )(changed)
            if planted is None:
                return None
            changed = planted
        return changed

    return plant


def _digit(text: str) -> str:
    match = re.search(r"(?<![\w.,/–-])\d+(?![\w.,]\d|\d|-an|s\b)", text)
    return text[: match.start()] + _more(match) + text[match.end() :] if match else text


CASES: list[Case] = [
    *_some(
        "facts.number",
        "a figure one higher",
        rf"{_FIGURE}(?!(?:(?:–| dan | and )\d+)? (?:{'|'.join(_MONTHS['id'] + _MONTHS['en'])}))",
        _alone,
        15,
    ),
    *_some("facts.number", "another year", rf"(?:pada|in|since|sejak|dari|from) {_YEARS}", _more, 8),
    *_some("facts.number", "the end of a span", r"\d{4}–\d{4}", _more, 5),
    *_some(
        "facts.number",
        "a point in the wrong place",
        r"\d+[.,]\d(?= per)",
        lambda m: m[0].replace(",", "").replace(".", ""),
        4,
    ),
    *_some(
        "facts.number",
        "another magnitude",
        r"\d (?:juta|million)",
        lambda m: m[0].replace("juta", "miliar").replace("million", "billion"),
        3,
    ),
    *_some("facts.number", "a dropped magnitude", r"(?<=\d) (?:juta|miliar|million|billion)", lambda _: "", 4),
    *_some("facts.number", "another currency", r"US\$(?=\d)", lambda _: "€", 3),
    *_some(
        "facts.number",
        "the other language's thousands",
        r"\d\d\d[.,]000",
        lambda m: m[0][:3] + ("," if "." in m[0] else ".") + "000",
        2,
    ),
    *_some("facts.number", "a figure left out", r" \d+[.,]\d+", lambda _: "", 5),
    *_words("facts.number"),
    *_some("facts.date", "the next day", _DATE, lambda m: str(int(m[0]) % 28 + 1), 12),
    *_some("facts.date", "another year of a date", rf"(?:{'|'.join(_MONTHS['id'] + _MONTHS['en'])}) \d{{4}}", _more, 8),
    *_months("facts.date"),
    *_some("facts.date", "the day left out", {g: rf"(?<= ){_DATE[g]} " for g in LANGS}, lambda _: "", 5),
    *_some("facts.citation", "a citation left out", r" \[@[\w-]+(?:, [^\]\d;]*)?\]", lambda _: "", 8, markup=True),
    *_some(
        "facts.citation",
        "another work",
        r"(?<=\[@)[\w-]+",
        lambda m: "nye-2004" if m[0] != "nye-2004" else "drab-2018",
        8,
        markup=True,
    ),
    *_some("facts.citation", "another page", r"(?<=, )[^\[\],;]*\d(?=\])(?!\]\()", _more, 8, markup=True),
    *_some("facts.mark", "an event left out", r" \{event: [^}]*\}", lambda _: "", 8, markup=True),
    *_some(
        "facts.mark",
        "another event",
        r"(?<=\{event: )[\w-]+",
        lambda m: "april-war-2016" if "april" not in m[0] else "exodus-2023",
        8,
        markup=True,
    ),
    *_some("facts.mark", "a claim left out", r"^\{claim: [^}]*\}$", lambda _: "", 5, markup=True),
    *_some(
        "facts.mark",
        "another claim",
        r"(?<=\{claim: )[\w-]+",
        lambda m: "PUTRI-045" if m[0] != "PUTRI-045" else "PUTRI-056",
        4,
        markup=True,
    ),
    *(
        Case("facts.card", f"a figure on one side, {drawer}, {lang}, from {nth}", onto(drawer, nth, _digit, lang))
        for drawer, step in (("events", 9), ("claims", 11), ("terms", 23), ("references", 61))
        for lang in LANGS
        for nth in range(0, 5 * step, step)
    ),
    *(Case("facts.event", f"both languages agree against the card, {n + 1}", _event(n, 60)) for n in range(60)),
]


def _pairs(rule: str, texts: str) -> Iterator[Quiet]:
    for line in texts.strip().split("\n"):
        id_text, _, en_text = line.partition(" || ")
        yield Quiet(rule, id_text, beside(id_text.replace("¶", "\n"), en_text.replace("¶", "\n")))


def _carded(texts: str) -> Iterator[Quiet]:
    for line in texts.strip().split("\n"):
        id_text, _, en_text = line.partition(" || ")

        def plant(corpus: Corpus, id_text: str = id_text, en_text: str = en_text) -> Corpus:
            card = next(iter(corpus.archive.events.values()))
            fact = replace(card.facts[0], id=id_text, en=en_text)
            return recard(corpus, "events", replace(card, facts=(fact, *card.facts[1:])))

        yield Quiet("facts.card", id_text, plant)


_NUMBERS = """
Nilainya US$6,73 miliar dan 1.960 orang. || Its worth is US$6.73 billion and 1,960 people.
Pangsanya 87,5 persen, lalu 0,5 persen. || Its share is 87.5 percent, then 0.5%.
Pada 2018–22 dan 1999–2003. || In 2018–2022 and 1999–2003.
Enam belas dron dan dua puluh lima kapal. || Some 16 drones and twenty-five ships.
Keduanya memilih; ketiga negara menolak. || The two chose; the three states declined.
Keduanya memilih. || Both chose.
Seratus orang, seribu kapal, sejuta kata. || A hundred people, a thousand ships, 1 million words.
Harganya 20 juta dolar. || It costs US$20 million.
TB2, F-16, dan S-400 dipakai; satu-satunya alasan. || They used that drone, a fighter and a missile; the only reason.
Urutan ke-8 dan abad ke-19. || Eighth place, and the 19th century.
Pada 2010-an dan pertengahan 1990-an. || In the 2010s and the mid-1990s.
Perang Dunia II dan Bab IV. || The Second World War and Chapter 4.
Sepertiga dari anggaran, dua kali lipat. || A third of the budget, doubled.
1. Satu butir.¶2. Butir lain. || - An item.¶- Another item.
Pukul 22.30 waktu setempat. || At 10:30 p.m. local time.
Resolusi S/RES/822 dan A/62/243. || Resolutions of those organs.
Rp5 triliun; 1,5 juta ton. || Rp5 trillion; 1.5 million tons.
Tiga alasan. Alasan ketiga paling kuat; tiga hal itu berkaitan. || Three reasons. The third is the strongest.
Lihat https://contoh.id/2020/11 dan [naskah](https://contoh.id/99). || See https://example.org/2021/10 and [text](https://example.org/98).
Buku *The Four Feathers* dan "Three Brothers 2021". || The book *Empat Bulu* and "Three Brothers 2021".
"""
_DATES = """
Pada 27 September 2020 dan Maret 2022. || On 27 September 2020 and in March 2022.
Latihan 29 Juli–10 Agustus 2020. || The exercise of 29 July to 10 August 2020.
Tanggal 17 dan 18 Oktober 2020. || 17 October and 18 October 2020.
Pada 5 Juli 2021. || On July 5, 2021.
Malam 25 ke 26 Februari 1992. || The night of 25 to 26 February 1992.
Pada 24 Februari, 3 Mei, dan 1 Juli 2022. || On 24 February, 3 May and 1 July 2022.
Perundingan itu boleh gagal. || May it fail? The talks may fail.
Barisan panjang. || March on, they said; a long march.
Januari–September 2020. || January to September 2020.
Pada 12 Desember. || On the 12th of December.
Oktober 2022–Mei 2024. || October 2022 to May 2024.
Sejak 1 Sept. 2020. || Since 1 Sep 2020.
"""
_CITATIONS = """
Satu [@drab-2018, hlm. 6–8]. || One [@drab-2018, pp. 6–8].
Satu [@drab-2018, Pasal 51]. || One [@drab-2018, Article 51].
Satu [@drab-2018, abstrak]. || One [@drab-2018, abstract].
Satu [@drab-2018; @nye-2004]. || One [@nye-2004; @drab-2018].
Satu [@drab-2018; @nye-2004]. || One [@nye-2004].¶Two halves [@drab-2018].
Satu [@drab-2018, paragraf 1 dan 3]. || One [@drab-2018, paras. 1 and 3].
Satu [@drab-2018, Gambar 1.2]. || One [@drab-2018, Figure 1.2].
Satu [@drab-2018, ringkasan]. || One [@drab-2018].
Contoh `[@nye-2004]`. || An example.
Satu [@drab-2018, Bab IV]. || One [@drab-2018, Chapter IV].
Surel a@b.example. || Mail to c@d.example.
"""
_MARKS = """
Perang {event: april-war-2016}. || War {event: april-war-2016}.
Perang {event: april-war-2016}. || {event: april-war-2016} was a war.
Satu.¶Dua {event: exodus-2023}. || One, two {event: exodus-2023}.
Perang {event: april-war-2016} dan {event: exodus-2023}. || {event: exodus-2023} and {event: april-war-2016}.
Contoh: `{event: exodus-2023}`. || An example.
{claim: PUTRI-045} || {claim: PUTRI-045}
Ini kartunya.¶¶{claim: PUTRI-045} || {claim: PUTRI-045}¶¶This is the card.
Perang {event:  april-war-2016 }. || War {event: april-war-2016}.
<!-- {event: exodus-2023} --> Satu. || One.
Kata {kelas}. || A word {class}.
"""
_EVENTS = """
Turki diam pada 2023, tidak pada 2016 {event: april-war-2016}. || Turkey was silent in 2023, not in 2016 {event: april-war-2016}.
Pertempuran pecah pada April 2016 {event: april-war-2016}. || Fighting broke out in April 2016 {event: april-war-2016}.
Pertempuran pecah pada 2 April 2016 {event: april-war-2016}. || Fighting broke out on 2 April 2016 {event: april-war-2016}.
Perang empat hari {event: april-war-2016}. || A four-day war {event: april-war-2016}.
Perang {event: april-war-2016}. Pada 3 Mei 2099 tidak. || War {event: april-war-2016}. On 3 May 2099 not.
Pada 27 September 2020 perang pecah {event: war-start-2020-09-27}. || On 27 September 2020 war broke out {event: war-start-2020-09-27}.
Perang 44 hari {event: war-start-2020-09-27}. || The 44-day war {event: war-start-2020-09-27}.
Sejak 27 September 2020 {event: war-start-2020-09-27}, sesudah 2016 {event: april-war-2016}. || From 27 September 2020 {event: war-start-2020-09-27}, after 2016 {event: april-war-2016}.
TB2 dan F-16 terbang {event: war-start-2020-09-27}. || TB2s and F-16s flew {event: war-start-2020-09-27}.
Perang pecah [@drab-2018, hlm. 99] {event: war-start-2020-09-27}. || War broke out [@drab-2018, p. 99] {event: war-start-2020-09-27}.
Amnesty menghitung sampai Januari 2021 {event: civilian-strikes-2020}. || Amnesty counted until January 2021 {event: civilian-strikes-2020}.
Kedua parlemen menyetujuinya pada 1 dan 3 Februari 2022 {event: shusha-declaration-2021}. || Both parliaments approved it on 1 and 3 February 2022 {event: shusha-declaration-2021}.
Mandat itu merujuk perjanjian 2010 {event: turkish-parliament-mandate-2020}. || The mandate cites the agreement of 2010 {event: turkish-parliament-mandate-2020}.
Azerbaijan memberlakukan darurat militer pada 28 September 2020 {event: war-start-2020-09-27}. || Azerbaijan introduced martial law on 28 September 2020 {event: war-start-2020-09-27}.
Tiga pekan sesudah itu {event: tovuz-clashes-2020}. || Three weeks after that {event: tovuz-clashes-2020}.
"""
QUIET: list[Quiet] = [
    *_pairs("facts.number", _NUMBERS),
    *_pairs("facts.date", _DATES),
    *_pairs("facts.citation", _CITATIONS),
    *_pairs("facts.mark", _MARKS),
    *_carded("\n".join([*_NUMBERS.strip().split("\n")[:9], *_DATES.strip().split("\n")[:6]])),
    *_pairs("facts.event", _EVENTS),
]
