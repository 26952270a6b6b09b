"""What the rules of one family are about, and why they exist."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Said:
    """A text in both languages."""

    id: str
    en: str

    def __getitem__(self, lang: Literal["id", "en"]) -> str:
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True)
class Family:
    """Rules whose names begin alike."""

    title: Said
    why: Said


def _family(title_id: str, title_en: str, why_id: str, why_en: str) -> Family:
    return Family(Said(title_id, title_en), Said(why_id, why_en))


FAMILIES: dict[str, Family] = {
    "file": _family(
        "Berkas",
        "Files",
        "Satu bita yang salah membuat berkas tidak terbaca di komputer lain.",
        "One wrong byte, and another computer cannot read the file.",
    ),
    "yaml": _family(
        "YAML",
        "YAML",
        "Kekeliruan kecil di YAML diam-diam mengubah arti atau menghilangkan kartu.",
        "A small slip in YAML silently changes a meaning or drops a card.",
    ),
    "card": _family(
        "Kartu",
        "Cards",
        "Satu kartu dipakai banyak halaman, jadi satu ruas yang salah terlihat di semuanya.",
        "Many pages use one card, so one wrong field shows on all of them.",
    ),
    "page": _family(
        "Halaman",
        "Pages",
        "Halaman tanpa judul, ringkasan, atau isi tidak menolong siapa pun.",
        "A page without a title, a summary or a body helps nobody.",
    ),
    "marks": _family(
        "Tanda",
        "Marks",
        "Tanda dengan kunci yang salah meninggalkan lubang di halaman.",
        "A mark with a wrong key leaves a hole in the page.",
    ),
    "parity": _family(
        "Kesetaraan bahasa",
        "Parity of the languages",
        "Kedua bahasa setara: tidak seorang pun boleh kehilangan satu bagian karena bahasanya.",
        "Both languages are equal: nobody may lose a part because of the language.",
    ),
    "links": _family(
        "Tautan",
        "Links",
        "Tautan yang putus menghentikan pembaca tepat ketika ia hendak memeriksa.",
        "A dead link stops readers just when they want to check.",
    ),
    "citations": _family(
        "Rujukan",
        "Citations",
        "Setiap fakta harus dapat ditelusuri sampai ke sumber yang boleh ditunjukkan dan dapat dibuka.",
        "Every fact must lead to a source that may be shown and can be opened.",
    ),
    "glossary": _family(
        "Istilah dan nama",
        "Terms and names",
        "Satu hal punya satu nama, dan nama yang diperdebatkan dipakai dengan adil.",
        "One thing has one name, and contested names are used evenly.",
    ),
    "safety": _family(
        "Keamanan",
        "Safety",
        "Halaman tidak boleh menjalankan kode asing, memanggil pihak ketiga, atau menipu mata.",
        "A page must not run foreign code, call a third party or deceive the eye.",
    ),
    "access": _family(
        "Keterbacaan bagi semua",
        "Access for everybody",
        "Halaman juga dibaca dengan pembaca layar, dengan papan ketik, dan di ponsel kecil.",
        "Pages are also read with a screen reader, with a keyboard and on a small phone.",
    ),
    "facts": _family(
        "Fakta",
        "Facts",
        "Yang terjadi hanya satu, maka angka, tanggal, dan buktinya sama dalam setiap bahasa.",
        "What happened is one, so its figures, dates and evidence are the same in each language.",
    ),
    "numbers": _family(
        "Bentuk angka dan tanggal",
        "Forms of numbers and dates",
        "Titik dan koma, hari dan bulan bertukar tempat di antara kedua bahasa: ribuan bisa terbaca sebagai pecahan.",
        "Point and comma, day and month change places between the languages: thousands can be read as a fraction.",
    ),
    "freshness": _family(
        "Kesegaran",
        "Freshness",
        "Perubahan di satu bahasa harus sampai ke bahasa lain sebelum keduanya menyimpang.",
        "A change in one language has to reach the other before the two drift apart.",
    ),
    "claims": _family(
        "Klaim naskah",
        "Claims of the papers",
        "Kekeliruan sebuah naskah tidak boleh terulang di sini sebagai fakta.",
        "A paper's error must not be repeated here as a fact.",
    ),
    "figures": _family(
        "Gambar dan bagan",
        "Pictures and charts",
        "Gambar meyakinkan lebih cepat daripada kalimat, jadi angka di baliknya harus benar.",
        "A picture convinces faster than a sentence, so the numbers behind it must be right.",
    ),
    "quizzes": _family(
        "Soal",
        "Questions",
        "Soal yang rancu mengajarkan kekeliruan yang hendak dihapusnya.",
        "An unclear question teaches the error that it is meant to clear up.",
    ),
    "assets": _family(
        "Berkas pendamping",
        "Files beside the pages",
        "Berkas yang berat atau berisi lain dari namanya merugikan pembaca dengan ponsel sederhana.",
        "A file that is heavy, or is not what its name says, costs readers with a simple phone dearly.",
    ),
    "excuse": _family(
        "Pengecualian",
        "Excuses",
        "Pengecualian tanpa alasan menjadi kesalahan yang terlupa.",
        "An excuse without a reason becomes a fault that everybody forgot.",
    ),
}


def family(rule: str) -> str:
    """Name the family of a rule: ``facts`` of ``facts.number``."""
    return rule.partition(".")[0]


def anchor(rule: str) -> str:
    """Give the anchor of a rule on the contributor pages: ``rule-facts-number``."""
    return f"rule-{rule.replace('.', '-')}"
