"""Faults of access: what a reader by ear would miss."""

import re

from frame import PROSE, Case, Quiet, behind, on_line
from loops import given

from explainer.checks import access, foreign

CHECKS = (access.check, foreign.check)
LOCAL = True
_ALT = (
    "",
    "gambar",
    "Image",
    "foto 2",
    "peta.svg",
    "IMG_2034",
    "picture",
    "Figure 3",
    "gambar 1.",
    "peta-1",
    "logo",
    "*Grafik*",
    "Map",
    "screenshot",
    "alt text",
    "photo.JPG",
)
_LINK = (
    "di sini",
    "Klik di sini",
    "here",
    "click here",
    "Read more",
    "**here**",
    "selengkapnya",
    "tautan ini",
    "this link",
    "https://a.org/b",
    "www.a.org",
    "this",
    "halaman ini",
    "see",
    "lihat",
    "»",
    "learn more",
)
_PHRASE = (
    "casus belli",
    "jus cogens",
    "fait accompli",
    "raison d'état",
    "modus vivendi",
    "status quo ante",
    "jus ad bellum",
    "realpolitik",
    "détente",
    "prima facie",
    "quid pro quo",
    "sine qua non",
    "erga omnes",
    "inter alia",
    "force majeure",
    "Uti possidetis",
    "rapprochement",
)
CASES = [
    *(Case("access.alt", a, behind(n, f"![{a}](../assets/peta.svg)")) for n, a in enumerate(_ALT)),
    *(Case("access.alt", f"{a} by reference", behind(n, f"![{a}][x]\n\n[x]: ../assets/peta.svg")) for n, a in enumerate(_ALT[:5])),
    *(Case("access.link", t, behind(n, f"Baca [{t}](index.md).")) for n, t in enumerate(_LINK)),
    *(Case("access.link", f"bare {t}", behind(n, t)) for n, t in enumerate(("https://a.org/b", "<https://a.org/b>", "Lihat http://a.org."))),
    *(Case("access.link", f"{t} by reference", behind(n, f"Baca [{t}][x].\n\n[x]: index.md")) for n, t in enumerate(_LINK[:4])),
    *(Case("access.top", f"second {n}", on_line(n, r"^## ", lambda x: x[1:])) for n in range(10)),
    *(Case("access.top", f"none {n}", on_line(n, r"^# ", lambda x: "#" + x)) for n in range(10)),
    *(Case("access.order", f"{n}", on_line(n, r"^## ", given(n, lambda x, n: "#" * (3 + n % 2) + x))) for n in range(18)),
    *(Case("access.table", f"empty head {n}", behind(n, h + "\n|---|---|\n| a | b |")) for n, h in enumerate(("| | |", "| a | |", "| a | - |", "| | ** |", "| – | – |", "|a||", "| a |   |", "| **a** | |") * 2)),
    *(Case("access.row", f"cell lost {n}", on_line(n, r"^\| [^|*-][^|`]*\|.*[a-z0-9] \|$", lambda x: re.sub(r"[^|]*\|$", "", x))) for n in range(9)),
    *(Case("access.row", f"cell more {n}", on_line(n, r"^\| [^|*-][^|`]*\|.*[a-z0-9] \|$", lambda x: x + " x |")) for n in range(9)),
    *(Case("access.lang", p, on_line(n, PROSE.pattern, given(p, lambda x, p: f"{x} Ini (*{p}*)."))) for n, p in enumerate(_PHRASE)),
    Case("access.lang", "words of the twin", on_line(2, r"ketinggian menengah", lambda x: x.replace("{lang=en}", ""))),
]  # fmt: skip
QUIET = [
    *(Quiet("access.alt", a, behind(n, a)) for n, a in enumerate(("![peta Koridor Lachin](a.svg)", "![](a.svg){role=presentation}", '![](a.svg){aria-hidden="true"}', "`![](a.svg)`", "![Foto parade di Baku](a.svg)", "![Map of the South Caucasus](a.svg)", "<!-- ![](a.svg) -->", "![Lachin](a.svg)", "![Grafik ekspor 2018–2022](a.svg)", "![Two drones](a.svg)"))),
    *(Quiet("access.link", t, behind(n, t)) for n, t in enumerate(("[daftar klaim](a.md)", "Di sini ada [sumber](a.md)", "[Here is why](a.md)", "`[di sini](a.md)`", "[![peta Lachin](a.svg)](b.md)", "`https://a.org`", "[x]: https://a.org", "[Teori](a.md)", "[lihat peta](a.md)", "[PUTRI-045](a.md)", "[2020](a.md)"))),
    *(Quiet("access.top", t, behind(n, t)) for n, t in enumerate(("## a {#a}", "```\n# a\n```", "`# a`", "#a", "\\# a", "### a {#b}", "<!--\n# a\n-->", "## b {#c}\n\n## d {#e}", "1. # a", "\\#\\# a"))),
    *(Quiet("access.order", t, behind(n, t)) for n, t in enumerate(("## a {#a}\n\n### b {#b}", "```\n#### a\n```", "## a {#a}", "`#### a`", "####a", "\\#### a", "## a {#a}\n\n### b {#b}\n\n## c {#c}", "### a {#a}\n\n### b {#b}", "<!--\n##### a\n-->", "## a {#x}\n\n## b {#y}"))),
    *(Quiet("access.table", t, behind(n, t)) for n, t in enumerate(("| | a |\n|---|---|\n| b | c |", "| a | b |\n|---|---|\n| | |", "a | b\n---|---\n1 | 2", "```\n| | |\n|---|---|\n```", "| | |", "|---|---|", "| `a` | `b` |\n|---|---|\n| 1 | 2 |", "| 1 | 2 |\n|---|---|\n| 3 | 4 |", "| a |\n|---|\n| |", "| A | [@x] |\n|---|---|\n| 1 | 2 |"))),
    *(Quiet("access.row", t, behind(n, t)) for n, t in enumerate(("| a | b |\n|---|---|\n| c \\| d | e |", "| a | b |\n|---|---|\n| `c|d` | e |", "| a | b |\n|---|---|\n| | |", "a | b\n---|---\nc | d", "| a |\n|---|\n| b |", "a | b | c", "```\n| a |\n|---|\n| b | c |\n```", "| a | b |\n|---|---|\n| c | d |\n\nx | y | z", "| a | b |\n|:-:|--:|\n| c | d |", "| a | b |\n|---|---|\n|c|d|"))),
    *(Quiet("access.lang", t, behind(n, t)) for n, t in enumerate(("*casus belli*{lang=la}", "*soft power*", "*sangat penting*", "*International Politics*", "**casus belli**", "`*casus belli*`", "*A*", "*defense diplomacy*", "*The Theory of War*", "casus belli", "*2020*"))),
]  # fmt: skip
BLIND = {
    "access.alt": "a long alternative text that tells something else than the picture shows",
    "access.link": "a text that is long and still says nothing; a Markdown link with a line end inside",
    "access.lang": "a foreign phrase whose words stand on neither page and in no list of ours; italics over two lines",
}
