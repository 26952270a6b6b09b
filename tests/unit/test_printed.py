"""What Markdown would print as it stands is told, and following the sentence to the letter mends it."""

import pytest

from explainer.archive import Archive
from explainer.checks import printed, shape, unread
from explainer.corpus import Corpus
from explainer.finding import Finding
from explainer.text import read

HEAD = "---\ntitle: Uji\nsummary: Uji.\n---\n\n# Uji {#top}\n\n"


def told(body: str) -> list[Finding]:
    page = read(f"{HEAD}{body}\n\nAkhir.\n", "id", "a.md", "docs/id/a.md")
    corpus = Corpus({("id", "a.md"): page}, Archive())
    return [finding for check in (unread.check, printed.check, shape.check) for finding in check(corpus)]


@pytest.mark.parametrize(
    "body",
    [
        *("Satu {evnt: war-start}.", "Satu {event: war-start lalu.", "{{quiz}}", "{Quiz}", "Satu {event war-start}."),
        *("Satu [@muller-2027 lalu.", "Satu [@a, @b].", "Satu **tebal lalu.", "Satu tebal** lalu.", "Satu ~~dua~~."),
        *(
            "[x] (b.md)",
            "Lihat [x](b.md tanpa tutup",
            "- [ ] tugas",
            "##Judul",
            "#1 di dunia",
            "#tagar",
            "#Judul {#bagian}",
        ),
        *('!!! note "Catatan\n    Isi.', "!!! note “Catatan”\n    Isi.", '!!! "Catatan"\n    Isi.'),
        *("!!! note Catatan penting\n    Isi.", "| a | b |\n|---|\n| 1 | 2 |"),
        *("1) satu\n2) dua", "• satu\n•dua", "a. satu\nb) dua", "-satu\n-dua", "1.satu\n2.dua", "1. [ ] tugas"),
        *(
            "Satu ** dua ** tiga.",
            "Satu **dua ** tiga.",
            "Satu ==dua==.",
            "(x)[b.md]",
            "[[x]]",
            "![x] (b.png)",
            " ## Judul",
        ),
        *("## Judul {#a", "## {#a} Judul", "| a | b |\n|===|===|\n| 1 | 2 |", "![](b.png", "- satu\n-dua", "1)satu"),
        *("!!! Catatan penting\n    Isi.", "Satu {event. war-start}.", "Satu {event - war-start}."),
        *('!! note "A"\n    Isi.', "???? note\n    Isi.", '!!! note: "A"\n    Isi.'),
        *("{garis waktu}", "{time-line}", "{kuis: perang}", "{event}", "Satu {event= war-start}.", "{event: a, b}"),
        "a) sebuah butir yang panjangnya jauh lebih dari empat puluh huruf",
    ],
)
def test_a_cure_followed_to_the_letter_mends(body: str) -> None:
    found = told(body)
    for finding in found:
        values = finding.named()
        body = body.replace(values["part"], values["wants"], 1)

    assert found
    assert told(body) == []


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("Teks:\n- satu\n- dua", ["page.gap"]),
        ("- satu\nlanjut\n- dua", []),
        ("- satu\n\n    teks\n    - dua", ["page.gap"]),
        ("Teks\n\n- satu\n    - dua", []),
        ("- satu\n   - dua", ["page.nested"]),
        ("| a |\n|---|\n| b |\n- satu", ["page.below"]),
        ("| a | b |\n| 1 | 2 |", ["page.table"]),
        ("| a | b |\n| = | = |", []),
        ("Teks\n===", ["page.underlined"]),
        ("Teks\n\n---", []),
        ("Teks\n\n- satu\n---", ["page.underlined"]),
        ("> kutipan\n---", ["page.underlined"]),
        ("- satu\n- dua\n---", []),
        ("Teks\n- - -", []),
        ("Teks\n***", []),
        ("> kutipan\n- satu", ["page.gap"]),
        (" - satu\n - dua", []),
        ("- satu\n - dua", ["page.nested"]),
        ("!!! note\n      - satu\n      - dua", []),
        ("##\n\nTeks", ["page.unfilled"]),
        ("**a.** dan **(b)**", []),
        ("akhir **mulai\nlalu** lalu **ini\nitu**", []),
        ("a == b == c dan d==e", []),
        ("c. 1900 begitu.\n\n1) satu hal; 2) dua hal.", []),
        ("| a | b |\n|:--|--:|\n| --- | — |", []),
        ("-isme itu akhiran.\n1.5 juta", []),
        ("Sungguh?? Ya!! Begitu.\n?? mengapa begitu", []),
        ("!!! note\n    a[^1]\n\n    [^1]: Isi.", []),
        ("a[^1]\n\n    [^1]: Isi.", ["page.note", "page.note"]),
        ("a[^B]\n\n[^b]: Isi.", ["page.note"]),
        ("<<<<<<< a\nb\n=======\nc\n>>>>>>> d", []),
        ("[x](b.md\n'Judul')", []),
        ("2 < 3 dan {a: b}", []),
        ("[Satu][] dan [dua][b]", ["page.printed", "page.printed"]),
        ("[Satu][] dan [dua][b]\n\n[satu]: a.md\n[b]: b.md", []),
    ],
)
def test_what_runs_together_is_told_and_what_only_looks_so_is_not(body: str, rules: list[str]) -> None:
    assert [finding.rule for finding in told(body)] == rules
