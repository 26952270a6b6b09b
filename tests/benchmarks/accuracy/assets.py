"""Faults of files beside pages: too large, of a wrong kind, not what they are called, drawings that run."""

from __future__ import annotations

from dataclasses import replace

from frame import Case, Plant, Quiet

from explainer.checks import assets
from explainer.corpus import Corpus
from explainer.stored import Stored

CHECKS = (assets.check,)
_PNG, _JPG, _GIF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a"
_WEBP, _PDF, _ZIP = b"RIFF\x10\0\0\0WEBPVP8 ", b"%PDF-1.7", b"PK\x03\x04"
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def _file(path: str, size: int = 2000, head: bytes = b"", drawing: str = "") -> Plant:
    """Put a file beside the real ones."""
    return lambda corpus: replace(corpus, stored=(*corpus.stored, Stored(path, size, head, drawing)))


def _grown(number: int, size: int) -> Plant:
    """Let a real file grow or shrink to so many bytes."""

    def plant(corpus: Corpus) -> Corpus | None:
        some = [one for one in corpus.stored if one.path.startswith("docs/assets/")]
        old = some[number * 7 % len(some)]
        return replace(corpus, stored=tuple(replace(one, size=size) if one is old else one for one in corpus.stored))

    return plant


def _drawing(inside: str) -> Plant:
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n{inside}\n</svg>'
    return _file("docs/assets/planted.svg", len(text), text.encode(), text)


_KINDS = ("docs/a.png", "docs/id/a.png", "docs/id/theory/a.pdf", "docs/en/a.docx", "docs/a.html", "docs/assets/a.gif", "docs/assets/a.pdf",
          "docs/assets/a.mp4", "docs/assets/a.exe", "docs/assets/a.zip", "docs/assets/css/a.js", "docs/assets/css/a.scss", "docs/assets/js/a.ts",
          "docs/assets/js/a.wasm", "docs/assets/a.js", "docs/assets/a", "data/a.xlsx", "data/figures/a.png", "data/a.yaml", "data/words/a.dic",
          "data/geo/a.shp", "docs/en/.a/../b.rtf")  # fmt: skip
_PLACED = ("docs/assets/a.svg", "docs/assets/a.png", "docs/assets/b/c.webp", "docs/assets/a.jpg", "docs/assets/a.JPEG", "docs/assets/css/a.css",
           "docs/assets/js/a.js", "docs/assets/js/b/c.html", "data/a.yml", "data/figures/a.csv", "data/geo/a.geojson", "data/a/b/README.md",
           "data/words/id.txt", "docs/CNAME", "docs/robots.txt")  # fmt: skip
_FALSE = ((_JPG, "png"), (_PNG, "jpg"), (_GIF, "png"), (_PDF, "png"), (_ZIP, "webp"), (b"MZ\x90\0", "png"), (b"\x7fELF", "jpg"), (_WEBP, "png"),
          (_PNG, "webp"), (b"<html>", "png"), (b"kata saja", "jpg"), (_PNG, "svg"), (_PDF, "svg"), (b"\x1f\x8b\x08", "svg"), (_SVG, "png"), (_JPG, "webp"))  # fmt: skip
_TRUE = ((_PNG, "png"), (_JPG, "jpg"), (_JPG, "jpeg"), (_WEBP, "webp"), (_SVG, "svg"), (b'<?xml version="1.0"?>' + _SVG, "svg"),
         (b"<!-- a -->" + _SVG, "svg"), (b"\xff\xd8\xff\xe1", "jpg"), (b"\xff\xd8\xff\xdb", "JPG"), (_PNG, "PNG"), (b"", "png"))  # fmt: skip
_RUN = ("<script>go()</script>", "<SCRIPT href='a.js'/>", '<rect onclick="go()"/>', "<g ONLOAD='x'/>", "<foreignObject><p/></foreignObject>",
        '<iframe src="a"/>', '<image href="https://a.org/b.png"/>', "<image xlink:href='//a.org/b.png'/>", '<use href="https://a.org/b.svg#c"/>',
        '<a href="javascript:x"><text>a</text></a>', '<a href="java&#115;cript:x"/>', "<style>@import 'a.css';</style>",
        "<style>p{background:url(https://a.org/b)}</style>", "<style>p{fill:url('//a.org/b')}</style>", '<!ENTITY a "b">', '<object data="a"/>',
        '<embed src="a.swf"/>', '<image href="data:text/html,x"/>', '<animate onbegin="x"/>')  # fmt: skip
_STILL = ("<path d='M0 0h9'/>", '<text x="1">onclick</text>', '<use href="#a"/>', '<a href="https://a.org"><text>a</text></a>', "<style>p{fill:url(#a)}</style>",
          '<image href="data:image/png;base64,AA"/>', "<title>script</title>", "<!-- script -->", '<rect fill="url(#a)"/>',
          '<a href="mailto:a@b.org"/>', '<g class="on" id="online"/>', "<desc>Lihat https://a.org/b.png</desc>")  # fmt: skip
CASES = [
    *(Case("assets.size", f"a real file of {size} bytes {n}", _grown(n, size)) for n, size in enumerate((102_401, 150_000, 1_000_000, 20_000_000) * 3)),
    *(Case("assets.size", f"{path} of {size} bytes", _file(path, size)) for path, size in (("docs/assets/a.webp", 110_000), ("data/a.csv", 2_048_001), ("data/geo/a.geojson", 9_000_000), ("docs/assets/js/a.js", 400_000))),
    *(Case("assets.kind", path, _file(path)) for path in _KINDS),
    *(Case("assets.page", path, _file(path)) for path in ("docs/a.md", "docs/theory/a.md", "docs/ID/a.md", "docs/assets/a.md", "docs/a.markdown")),
    *(Case("assets.name", path, _file(path)) for path in ("docs/id/a.MD", "docs/en/b/a.txt", "docs/id/a.md.txt", "docs/en/a", "docs/id/a.mkd")),
    *(Case("assets.content", f"{head[:4]!r} called .{end}", _file(f"docs/assets/a.{end}", 2000, head)) for head, end in _FALSE),
    *(Case("assets.script", inside, _drawing(inside)) for inside in _RUN),
]  # fmt: skip
QUIET = [
    *(Quiet("assets.size", f"a real file of {size} bytes {n}", _grown(n, size)) for n, size in enumerate((0, 1, 50_000, 102_400, 99_999) * 2)),
    *(Quiet("assets.size", f"{path} of {size} bytes", _file(path, size)) for path, size in (("data/a.csv", 2_048_000), ("data/a.yml", 900_000))),
    *(Quiet("assets.kind", path, _file(path)) for path in _PLACED),
    *(Quiet(rule, path, _file(path)) for rule in ("assets.page", "assets.name") for path in ("data/README.md", "docs/robots.txt", "docs/CNAME", "docs/assets/a.svg", "data/words/id.txt")),
    *(Quiet("assets.content", f"{head[:4]!r} called .{end}", _file(f"docs/assets/a.{end}", 2000, head)) for head, end in _TRUE),
    *(Quiet("assets.script", inside, _drawing(inside)) for inside in _STILL),
]  # fmt: skip
BLIND = {
    "assets.content": "a file that begins like its kind and goes on otherwise; text under the name of another text",
    "assets.script": "what an SVG of more than 500 KB holds behind that (assets.size tells it)",
}
