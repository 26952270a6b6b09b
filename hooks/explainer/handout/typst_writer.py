"""The tree of a page written as Typst source: structure as function calls, text as literals.

What a class of the site means on paper stands in :mod:`.typst_classes`; what it looks like stands
in ``template.typ`` under the same names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from . import around, names, tree, typst_figure, typst_table
from .fonts import Fonts
from .normalise import Ready
from .note import Note
from .paper import A4, Paper
from .tree import BLOCKS, Element
from .typst_classes import BESIDE, BOXES, INLINE, LINES, SPANS, UNLISTED, WHOLE
from .typst_text import breakable, literal, printable, written


def _kept(parts: list[str]) -> Iterator[str]:
    """Hold a heading and the table under it in one block where the table has a footnote.

    Typst 0.15.2 sends such a table to the next sheet when its footnote is what does not fit, and forgets
    that the heading sticks to it.
    """
    rest = iter([*parts, ""])
    part = next(rest)
    for following in rest:
        if part.startswith("#heading(") and following.startswith("#unbroken[#table(") and "#footnote[" in following:
            part = f"#block(width: 100%, breakable: false, above: 8mm)[{part}\n\n{following}]"
            continue
        yield part
        part = following


class Writer:
    """Writes the pages of one PDF.

    Args:
        fonts: the faces, for signs and widths.
        anchors: every anchor of the PDF that is asked for; a link to another one keeps its words only.
        picture: turns ``img`` or ``svg`` into a path that Typst can open, or ``None``.
        paper: what it is printed on.
    """

    def __init__(
        self,
        fonts: Fonts,
        anchors: Collection[str],
        picture: Callable[[Element], str | None],
        paper: Paper = A4,
    ) -> None:
        self.fonts = fonts
        self.anchors = anchors
        self.picture = picture
        self.paper = paper
        self.notes: list[Note] = []
        self._page = ""

    def page(self, ready: Ready, opening: Callable[[str], str]) -> str:
        """Write a page.

        Args:
            ready: the tree.
            opening: gets the written title and gives the call that opens a chapter.
        """
        self._page = f"docs/{ready.sheet.lang}/{ready.sheet.key}"
        heading = next(iter(tree.elements(ready.root, "h1")), None)
        title, label = self._text(ready.sheet.title), ""
        if heading is not None:
            title, label = self._inside(heading), self._anchor(heading)
            tree.take_out(heading)
        return "\n\n".join((opening(title), label, self._blocks(ready.root)))

    def plain(self, text: str) -> str:
        """Write a text as a code literal, for an argument."""
        return literal(printable(" ".join(text.split()), self.fonts.signs, self._lacks))

    def _lacks(self, sign: str, instead: str) -> None:
        self._note("sign", text=sign, instead=instead)

    def _note(self, kind: str, **values: object) -> None:
        self.notes.append(Note.at(self._page, kind, **values))

    def _text(self, text: str | None) -> str:
        return written(breakable(printable(text, self.fonts.signs, self._lacks))) if text else ""

    def _anchor(self, element: Element) -> str:
        anchor = element.get("id")
        return f'#metadata("at")#label({literal(anchor)})' if anchor in self.anchors and anchor else ""

    def _inside(self, element: Element) -> str:
        """Write what runs in a line."""
        parts = [self._text(element.text)]
        for child in element:
            parts += [self._node(child), self._text(child.tail)]
        return "".join(parts)

    def _blocks(self, element: Element) -> str:
        """Write mixed content; what runs in a line between blocks becomes a paragraph."""
        done: list[str] = []
        run = self._text(element.text)
        for child in element:
            if child.tag in BLOCKS:
                done += [run, self._block(child)]
                run = self._text(child.tail)
            else:
                run += self._node(child) + self._text(child.tail)
        return "\n\n".join(_kept([part for part in (*done, run) if part and part != '#" "']))

    def _node(self, element: Element) -> str:
        tag, named = str(element.tag), tree.classes(element)
        if tag in BLOCKS:
            return f"\n\n{self._block(element)}\n\n"
        if tag == "br":
            return "#linebreak()"
        if tag in ("img", "svg"):
            return self._picture(element)
        if tag in ("code", "samp"):
            return f"#raw({literal(printable(tree.words(element), self.fonts.signs, self._lacks))})"
        if tag == "span" and "footnote" in named:
            return f"#footnote[{self._inside(element).strip()}]"
        inner = self._inside(element)
        if tag == "a":
            inner = self._link(element, inner)
        span = next((SPANS[name] for name in named if name in SPANS), "")
        if "claim-verdict" in named:
            inner = f"#verdict-word({literal(around.verdict(element))})[{inner}]"
        elif span or tag in INLINE:
            inner = f"#{span or INLINE[tag]}[{inner}]"
        return self._anchor(element) + self._spoken(element, inner)

    def _link(self, element: Element, inner: str) -> str:
        href = element.get("href") or ""
        if not href or not inner:
            return inner
        if not href.startswith("#"):
            return f"#link({literal(href)})[{inner}]"
        if href[1:] not in self.anchors:
            self._note("anchor", text=href[1:].partition("--")[2] or href[1:])
            return inner
        target = literal(href[1:])
        return f"#goto({target})[{inner}]" + (f"#on-page(label({target}))" if "paged" in tree.classes(element) else "")

    def _spoken(self, element: Element, inner: str) -> str:
        """Tell a screen reader the language of a part."""
        lang = (element.get("lang") or "").partition("-")[0].lower()
        return f"#text(lang: {literal(lang)})[{inner}]" if 2 <= len(lang) <= 3 and inner else inner

    def _picture(self, element: Element) -> str:
        said = element.get("alt") or ""  # before the drawing is written, which takes the attribute away
        path = self.picture(element)
        if path is None:
            self._note("picture", text=(element.get("src") or said).lstrip("/"))  # from the root of the site
            return f"#emph[{self._text(f'[{said}]')}]"
        return f"#picture({literal(path)}, alt: {self.plain(said)})"

    def _block(self, element: Element) -> str:
        tag, named = str(element.tag), tree.classes(element)
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            label = f"#label({literal(i)})" if (i := element.get("id")) and i in self.anchors else ""
            parent = element.getparent()
            listed = parent is None or UNLISTED.isdisjoint(tree.classes(parent))
            extra = "" if listed else ", outlined: false"
            return f"#heading(depth: {tag[1]}{extra})[{self._inside(element)}]{label}"
        anchor = self._anchor(element)
        if "write" in named:
            return typst_figure.lines(element)
        if "picture" in named:
            return anchor + typst_figure.numbered(element, self._inside, self._blocks)
        if "claim" in named and tag == "section":
            verdict = around.verdict(element)
            whole = ", whole: true" if around.fits(element) else ""
            return f"#claim({literal(verdict)}{whole})[{anchor}{self._blocks(element)}]"
        for name in named:
            if name in LINES:
                return f"#{LINES[name]}[{anchor}{self._spoken(element, self._inside(element))}]"
            if name in BESIDE:
                cells = ", ".join(f"[{self._blocks(child)}]" for child in element)
                return f"{anchor}#{BOXES[name]}({cells})"
            if name in BOXES:
                whole = "(whole: true)" if BOXES[name] in WHOLE and around.fits(element) else ""
                return f"#{BOXES[name]}{whole}[{anchor}{self._blocks(element)}]"
        return anchor + self._plain_block(tag, element)

    def _plain_block(self, tag: str, element: Element) -> str:
        if tag == "p":
            said = self._spoken(element, self._inside(element))
            return f"#lead-in[{said}]" if around.leads(element) else said
        if tag in ("ul", "ol"):
            listed = self._list(tag, element)
            return f"#unbroken[{listed}]" if around.short(element) else listed
        if tag == "dl":
            return self._definitions(element)
        if tag == "blockquote":
            return f"#quote(block: true)[{self._blocks(element)}]"
        if tag == "pre":
            text = "".join(str(t) for t in element.itertext()).rstrip()
            return f"#raw(block: true, {literal(printable(text, self.fonts.signs, self._lacks))})"
        if tag == "hr":
            return "#rule()"
        if tag == "table":
            return self._table(element)
        if tag == "figure":
            return typst_figure.plain(element, self._inside, self._blocks)
        return self._spoken(element, self._blocks(element))

    def _list(self, tag: str, element: Element) -> str:
        items = [child for child in element if child.tag == "li"]
        if any(not set(BOXES).isdisjoint(tree.classes(item)) for item in items):
            return "\n\n".join(self._block(item) for item in items)  # cards and sources: boxes, not bullets
        written = ", ".join(f"[{self._anchor(item)}{self._blocks(item)}]" for item in items)
        if tag == "ul":
            return f"#list({written})"
        start, kind = element.get("start") or "1", element.get("type") or "1"
        letters = f"numbering: {literal(f'{kind}.')}, " if kind in ("A", "a", "I", "i") else ""
        return f"#enum({letters}start: {start if start.isdigit() else 1}, {written})"

    def _definitions(self, element: Element) -> str:
        items: list[tuple[str, list[str]]] = []
        for child in element:
            if child.tag == "dt":
                items.append((self._inside(child), []))
            elif items:
                items[-1][1].append(self._blocks(child))
        return "#terms(" + ", ".join(f"terms.item([{t}], [{chr(10).join(d)}])" for t, d in items) + ")"

    def _table(self, element: Element) -> str:
        boxed = any(a.tag in ("li", "td", "blockquote") or tree.classes(a) for a in tree.ancestors(element)
                    if a.tag != "section")  # fmt: skip
        source, laid = typst_table.write(element, self._blocks, self.fonts.label, self.paper, may_turn=not boxed)
        if laid.tight:
            self._note("wide", text=len(laid.columns))
        return source


def anchors(pages: Collection[Ready]) -> frozenset[str]:
    """List the anchors of a PDF that some link in it leads to; labels nobody asks for cost time and size."""
    offered = {names.space(ready.sheet.key) for ready in pages}
    asked = set[str]()
    for ready in pages:
        for element in tree.elements(ready.root):
            if anchor := element.get("id"):
                offered.add(anchor)
            if element.tag == "a" and (href := element.get("href") or "").startswith("#"):
                asked.add(href[1:])
    return frozenset(offered & asked)
