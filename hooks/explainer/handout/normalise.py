"""A page's HTML made fit for paper: a tree in plain HTML that no engine needs a browser for.

Out go scripts, forms and what only operates a screen; what is folded on the screen lies open;
answers move behind the questions; every anchor is unique in a book.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import footnotes, links, names, pictures, spaces, tree
from .note import Note
from .sheet import Sheet
from .tree import Element
from .words import WORDS

_GONE_TAGS = ("script", "style", "button", "input", "select", "textarea", "template", "noscript", "iframe")
_GONE_CLASSES = ("headerlink", "footnote-backref", "term-index", "screen-only", "no-print", "picture-files")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class Ready:
    """A page ready for an engine.

    Attributes:
        sheet: where it came from.
        root: the ``article``, whose ``id`` is the page's name space.
        notes: what was mended on the way.
    """

    sheet: Sheet
    root: Element
    notes: tuple[Note, ...]


def normalise(sheet: Sheet, place: links.Place) -> Ready:
    """Make a page fit for paper.

    Args:
        sheet: the page.
        place: which pages stand in the same PDF, and the address of the site.

    Returns:
        The tree, and what had to be mended.
    """
    root = tree.parse(sheet.html)
    found: list[Note] = []
    page = f"docs/{sheet.lang}/{sheet.key}"
    root.set("id", names.space(sheet.key))
    root.set("lang", sheet.lang)
    _stack_tabs(root)
    pictures.panels(root)
    _clear(root)
    footnotes.gather(root)
    _collect_answers(root, sheet)
    _open_details(root)
    links.settle(root, sheet, place)
    found += _level_headings(root, page)
    found += pictures.describe(root, page, WORDS[sheet.lang]["no-picture"])
    spaces.collapse(root)
    return Ready(sheet, root, tuple(found))


def _clear(root: Element) -> None:
    for comment in [e for e in root.iter() if not isinstance(e.tag, str)]:
        tree.take_out(comment)
    for element in tree.elements(root):
        inside_picture = any(a.tag == "svg" for a in tree.ancestors(element))
        if element.tag == "button" and "term" in tree.classes(element):
            tree.unwrap(element)  # a word of the text that opens its glossary card
        elif (
            (element.tag in _GONE_TAGS and not inside_picture)
            or element.get("hidden") is not None
            or not set(_GONE_CLASSES).isdisjoint(tree.classes(element))
        ):
            tree.take_out(element)
    for element in tree.elements(root, "abbr", "label", "form", "fieldset"):
        tree.unwrap(element)


def _stack_tabs(root: Element) -> None:
    """Write tabs one below the other, each under its label."""
    for tabs in tree.by_class(root, "tabbed-set"):
        holder = next(iter(tree.by_class(tabs, "tabbed-labels")), None)
        titles = [tree.words(t) for t in tree.elements(holder, "label")] if holder is not None else []
        for title, pane in zip(titles, tree.by_class(tabs, "tabbed-block"), strict=False):
            pane.insert(0, tree.make("p", title, class_="opened-title"))
            pane.set("class", "opened")
        if holder is not None:
            tree.take_out(holder)


def _collect_answers(root: Element, sheet: Sheet) -> None:
    """Move the answers of the questions behind everything but the sources, as teachers like it."""
    asked = [s for s in tree.by_class(root, "part--check-yourself") if s.tag == "section"]
    answers = [d for s in asked for d in tree.elements(s, "details") if "success" in tree.classes(d)]
    if not answers:
        return
    said = WORDS[sheet.lang]
    key = tree.make("section", class_="part answers")
    key.append(tree.make("h2", said["answers"], id="answers"))
    for answer in answers:
        key.append(tree.take_out(answer))
        answer.set("class", "answer")
    where = tree.make("p", f"{said['answers-where']} ", class_="answers-where")
    link = tree.make("a", said["answers"], href="#answers", class_="paged")
    link.tail = "."
    where.append(link)
    asked[-1].append(where)
    sources = next((s for s in tree.by_class(root, "sources") if s.tag == "section"), None)
    if sources is None:
        root.append(key)
    else:
        sources.addprevious(key)


def _open_details(root: Element) -> None:
    for folded in tree.elements(root, "details"):
        kept = tree.classes(folded)
        folded.tag = "div"
        tree.forget(folded, "open")
        folded.set("class", " ".join(["answer" if "answer" in kept else "opened", *kept]))
        summary = folded.find("summary")
        if summary is not None:
            summary.tag = "p"
            summary.set("class", "opened-title")


def _level_headings(root: Element, page: str) -> list[Note]:
    """Close gaps between levels, which PDF/UA never forgives; headings of one level stay of one level."""
    skipped = list[Note]()
    above: list[tuple[int, int]] = []  # as written, as printed
    for heading in tree.elements(root, *_HEADINGS):
        written = int(str(heading.tag)[1])
        while above and above[-1][0] >= written:
            above.pop()
        printed = above[-1][1] + 1 if above else 1
        if printed != written:
            heading.tag = f"h{printed}"
            skipped.append(Note.at(page, "heading", text=tree.words(heading)))
        above.append((written, printed))
    return skipped[:1]  # the others follow from the first
