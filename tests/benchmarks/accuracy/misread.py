"""Slips of marks, citations and dates, as somebody makes them who has seen one and types it from memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from frame import Case, Quiet, behind
from loops import given
from places import onto, spread

from explainer.cards import LANGS, Lang
from explainer.checks import numbers, unread

CHECKS = {"": (unread.check,), "numbers.date": (numbers.check,)}
LOCAL = True

_FAULTS: dict[str, tuple[str, ...]] = {
    "marks.alone": (
        "Lihat {timeline} ini.", "See {glossary}.", "- {quiz}", "1. {claim: BILAT-001}", " {timeline}", "    {quiz}",
        "> {bibliography}", "**{quiz}**", "| a | b |\n|---|---|\n| {claim: BILAT-001} | x |", "({claim: BILAT-002})",
        "{claim: BILAT-001}, {claim: BILAT-002}", "{timeline} {names}", "{claim: BILAT-003} menyebutnya.", "{quiz}.",
        '!!! note "Kotak"\n    {claim: BILAT-001}', "Naskah itu keliru {claim: BILAT-002}.", "*{status}*", "{downloads}:",
        "{rules} <!-- kaidah -->", "Kata \"{copies}\" di sini.",
    ),
    "marks.form": (
        "Perang pecah {evnt: minsk-group}.", "Perang pecah {Event: minsk-group}.", "Pecah {peristiwa: minsk-group}.",
        "It began {event minsk-group}.", "Pecah {event: minsk group}.", "Pecah {{event: minsk-group}}.", "{event: minsk-group lalu usai.",
        "{event : minsk-group} begitu.", "{event= minsk-group} begitu.", "{klaim: BILAT-001}", "{Claim: BILAT-001}", "{claims: BILAT-001}",
        "{claim; BILAT-001}", "{claim BILAT 001}", "{claim: BILAT-001, BILAT-002}", "{claim:}", "[claim: BILAT-001]", "(claim: BILAT-001)",
        "claim: BILAT-001", "claim: BILAT-001}", "{claim: BILAT-001)", "{kuis}", "{Quiz}", "{ quiz }", "{quizz}", "{{quiz}}", "{quiz: perang}",
        "{time line}", "{time-line}", "{garis waktu}", "{glosarium}", "{glosary}", "{daftar pustaka}", "{sumber}", "{TIMELINE}", "{unduhan}",
        "{gambar: tiv-by-year}", "{fig: tiv-by-year}", "{event}", "Pada {acara: minsk-group}.",
        "Pada {event. minsk-group}.", "On {event - minsk-group}.", "Pada {event/minsk-group}.", "Pada {minsk-group}.", "{BILAT-001}",
    ),
    "citations.form": (
        "Isi [@sipri-2023 lalu lagi.", "Isi (@sipri-2023).", "Isi (@sipri-2023, hlm. 3).", "Text [sipri-2023].", "Text [see @sipri-2023].",
        "Isi [-@sipri-2023].", "Isi [@sipri-2023, @holsti-1967].", "Isi [@sipri-2023 dan @holsti-1967].", "Isi @sipri-2023.", "Text @sipri-2023, p. 3.",
        "Isi [ @sipri-2023].", "Isi [sipri-2023, hlm. 3].", "Isi [sipri-2023; holsti-1967].", "Isi (sipri-2023).", "Text (sipri-2023, p. 4).",
        "Isi {@sipri-2023}.", "Isi @[sipri-2023].", "Isi [@sipri-2023}.", "Isi @sipri-2023].", "Isi [@@sipri-2023].", "Isi [lihat @sipri-2023, 3].",
        "Isi (lihat @sipri-2023).", "- butir @holsti-1967", "| a |\n|---|\n| (@holsti-1967) |", "Isi [@sipri-2023, 3\n\nlagi.", "Isi [@sipri-2023 @holsti-1967].",
        "Isi [dalam sumber](@sipri-2023).",
    ),
}  # fmt: skip
_DATES: dict[Lang, tuple[str, ...]] = {
    "id": (
        "Ditandatangani pada 31 Juni 2020.", "Pada 29 Februari 2021.", "Setiap 30 Februari.", "Senin, 31 September 2020.", "Pada 32 Januari 2020.",
        "Pada 15–31 Juni 2020.", "Dari 31 Juni sampai 2 Juli 2020.", "Pada 31 Jun 2020.", "Bertanggal 2020-06-31.", "Bertanggal 2020-13-01.",
        "Bertanggal 2020/06/31.", "Bertanggal 31.06.2020.", "Pada 00/06/2020.", "Pada 06/07/2021.", "Pada 6-7-2021.", "Tgl. 15/06/2021.",
        "| 15/06/2021 | rapat |", "**15/06/2021**: rapat.", "15/06/2021–17/06/2021.", "Pada 15 June 2020.", "Pada June 15, 2020.", "Sejak June 2020.",
        "Pada 15 March 2020.", "Sampai 15 May.", "Pada 30/02/2020.",
    ),
    "en": (
        "Signed on 31 June 2020.", "On June 31, 2020.", "On June 31st, 2020.", "The 31st of June 2020.", "On 30 and 31 June 2020.", "On Feb 30, 2020.",
        "On Feb. 29, 2021.", "On 49 April 2020.", "Dated 2020-02-30.", "Dated 2020/06/31.", "On 6/7/2021.", "On 7/13/2021.", "On 13/13/2021.",
        "On 24-7-2020.", "On 15 Juni 2020.", "On Juni 15, 2020.", "In Agustus 2020.", "By Maret 2022.", "On 15 Desember.", "From 1 Mei 2020.",
        "| 1/2/2020 | a meeting |", "(12/11/2020)", "On 31.6.2020.",
    ),
}  # fmt: skip
_MONTHS: dict[Lang, dict[str, str]] = {
    "id": dict(zip(["Juni", "Juli", "Oktober", "Desember", "Mei", "Maret"], ["June", "July", "October", "December", "May", "March"], strict=True)),
    "en": dict(zip(["June", "July", "October", "December", "May", "March"], ["Juni", "Juli", "Oktober", "Desember", "Mei", "Maret"], strict=True)),
}  # fmt: skip
_THIRTY: dict[Lang, str] = {"id": "Juni|September|November|April", "en": "June|September|November|April"}
_RIGHT: dict[str, tuple[str, ...]] = {
    "marks.alone": (
        "{timeline}", "{quiz}   ", "Perang pecah {event: minsk-group}.", "Tulis `{timeline}` sendiri.", "```\nLihat {quiz} ini.\n```",
        "<!-- {quiz} nanti -->", "{claim: BILAT-001}", "{claim:BILAT-001}", "Grafik {figure: tiv-by-year} ini.", "- {event: minsk-group} di butir",
        "Teks.\n\n{glossary}\n\nTeks.", "Kata {satu, dua}.", "Teks.\n{quiz}\nTeks.", "- satu\n{claim: BILAT-001}", "## Bagian {#next-part}\n{timeline}",
    ),
    "marks.form": (
        "Pecah {event: minsk-group}.", "Pecah {event:minsk-group}.", "Tulis `{evnt: nama}`.", "```\n{Event: x}\n```", "<!-- {kuis} -->",
        "*casus belli*{lang=la}", "[unduhan](index.md){download}", "Himpunan {a, b: c}.", "Kalimat.\n{: .catatan}", "## Judul {#judul}",
        "Himpunan {1, 2, 3}.", "Himpunan {x: x > 0}.", "Kata (event: cease-fire) itu.", "The claim: he said no.", "Klaim: BILAT-001 keliru.",
        "Kata {satu dua}.", "Peristiwa itu (klaim BILAT-001).", "Klaim (BILAT-001) itu.", "Kata {begitu-saja}.",
    ),
    "citations.form": (
        "Satu [@sipri-2023].", "Satu [@sipri-2023, hlm. 3; @holsti-1967].", "Satu [@sipri-2023,\nhlm. 3].", "Surel a@b.example.", "Akun @seseorang (@seseorang).",
        "Kata [ulang-alik] dan (kata-ulang).", "[sipri-2023](index.md)", "`(@sipri-2023)`", "```\n@sipri-2023\n```", "<!-- @sipri-2023 -->",
        "Satu [@sipri-2023, surel a@b.example].", "Satu [@sipri-2023][^1]\n\n[^1]: Isi.", "[sipri](https://sipri.example/@sipri-2023)", "Data SIPRI (2023).",
        "(lihat [@sipri-2023])", "**[@sipri-2023]**", "[laman](sipri-2023.md)", "Satu [@ sipri-2023].",
    ),
}  # fmt: skip
_STAYS: dict[Lang, tuple[str, ...]] = {
    "id": (
        "Pada 15 Juni 2021 dan 29 Februari 2020.", "Setiap 29 Februari.", "Pada 31 Mei–1 Juni 2020.", "Pada 30–31 Juli 2020.", "Putusan No. 12/08/2020.",
        "Putusan Nomor: 12/08/2020.", "Keputusan bernomor 12/08/2020.", "Perkara 12/08/2020 itu.", "UU No. 34/2004.", "Tahun 2019/2020, siaga 24/7.",
        "Telepon 021-44-2020.", "Kata mereka, \"pada 31 Juni 2021\".", "Buku *The Truce of 31 June 2021*.", "`31 Juni 2021`", "[laman](https://a.example/06/07/2021)",
        "Tanggal 27.9.2020 dan 27.09.2020.", "Kurun 2020-09-27/2020-11-10.", "Dokumen A/75/12/2020.", "Putusan 12/08/2020/PN.", "15 Sept 2020.", "Versi 3.12 dan 10.16.2.", "Pasal 51-2-2020.",
        "Juni 31 orang, Mei 35 pesawat.",
    ),
    "en": (
        "On June 15, 2021 and February 29, 2020.", "In June 31 people died.", "By November 31 drones were lost.", "May 35 drones suffice?", "September 31 states met.",
        "The 32nd Brigade of May 2020.", "From 31 May to 1 June 2020.", "Ruling No. 12/08/2020.", "Case 12/08/2020.", "Numbered 12/08/2020.", "The year 2019/20, on call 24/7.",
        '"31 June 2021", it says.', "The book *Gencatan 31 Juni 2021*.", "`6/7/2021`", "The [page](https://a.example/06/07/2021).", "On 27.9.2020.", "March 15 and May 2.",
        "<!-- 31 June 2020 -->", "A/RES/75/12 (2020).", "Dated 2020-09-27, 2020-12-31.",
    ),
}  # fmt: skip


Change = Callable[[re.Match[str]], str]
# Rule, what happened to it, where it stands on real pages, and what is left of it.
_SPOILED: tuple[tuple[str, str, str, Change], ...] = (
    ("marks.alone", "a mark behind text", r"^(?=\{claim: )", lambda _: "Lihat "),
    ("marks.form", "a brace lost", r"(?<=^\{claim: )([\w-]+)\}$", lambda m: m[1]),
    ("marks.form", "a colon lost", r"(?<=^\{claim): ", lambda _: " "),
    ("citations.form", "a bracket lost", r"(?<=\[@)([\w-]+)\]", lambda m: m[1]),
    ("citations.form", "round brackets", r"\[(@[\w-]+)\]", lambda m: f"({m[1]})"),
    ("citations.form", "no sign", r"\[@([\w-]+)\]", lambda m: f"[{m[1]}]"),
)


def _wrong_days(lang: Lang) -> tuple[tuple[str, str, str, Change], ...]:
    months, foreign = "|".join(_MONTHS[lang]), _MONTHS[lang]
    return (
        ("numbers.date", "one day more", rf"\b30(?= (?:{_THIRTY[lang]})\b)", lambda _: "31"),
        ("numbers.date", "a foreign month", rf"(?<=\d )(?:{months})(?= \d{{4}})", lambda m: foreign[m[0]]),
    )


def _real() -> Iterator[Case]:
    """What is written right on real pages and cards, with a sign lost or a day wrong."""
    for lang in LANGS:
        for rule, name, pattern, change in (*_SPOILED, *_wrong_days(lang)):
            for n in range(5):
                markup = rule != "numbers.date"
                yield Case(rule, f"{name}, {lang}, {n}", spread(lang, pattern, change, n, 5, markup=markup))
        day = "31 Juni 2021" if lang == "id" else "31 June 2021"
        for drawer in ("events", "claims", "terms"):
            told = onto(drawer, 7, given(day, lambda text, d: f"{text} ({d})"), lang)
            yield Case("numbers.date", f"a card, {drawer}, {lang}", told)


CASES = [
    *(Case(rule, text, behind(n, text)) for rule, texts in _FAULTS.items() for n, text in enumerate(texts)),
    *(
        Case("numbers.date", text, behind(n, text, lang))
        for lang, texts in _DATES.items()
        for n, text in enumerate(texts)
    ),
    *_real(),
]
QUIET = [
    *(Quiet(rule, text, behind(n + 5, text)) for rule, texts in _RIGHT.items() for n, text in enumerate(texts)),
    *(
        Quiet("numbers.date", text, behind(n, text, lang))
        for lang, texts in _STAYS.items()
        for n, text in enumerate(texts)
    ),
]
BLIND = {
    "marks.alone": "the marks of events and pictures (figures.alone)",
    "marks.form": "a mark without braces whose key is no card's, or one inside a sentence; `[quiz]`, `{event-key}`, `<quiz>` (safety.html)",
    "citations.form": "a key that is no source's (citations.unknown, where it is read); other notations (`\\cite{…}`, `[1]`); "
    "a link's target behind it",
    "numbers.date": "`06.07.2021` and `2021/06/15`, which put the day and the year first; a year of two figures, blanks "
    "around the slashes; months in small letters or in capitals alone; `June 31` and `June 15-31, 2020`",
}
