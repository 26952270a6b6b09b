"""A page's HTML made fit for paper: a tree in plain HTML that no engine needs a browser for.

Out go scripts, forms and what only operates a screen; what is folded on the screen lies open;
questions get room to write or their answers; every anchor is unique in a book.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import footnotes, links, names, pictures, questions, spaces, teaching, tree
from .note import Note
from .sheet import Edition, Sheet
from .tree import Element
from .words import WORDS

_GONE_TAGS = ("script", "style", "button", "input", "select", "textarea", "template", "noscript", "iframe")
_GONE_CLASSES = (
    "headerlink", "footnote-backref", "term-index", "screen-only", "no-print", "filters", "data-files",
    "picture-files", "picture-skip", "ref-cited",
)  # fmt: skip
# Here the address is printed already, or stands in a note.
_TOLD = frozenset(("ref", "footnote"))
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


def normalise(sheet: Sheet, place: links.Place, edition: Edition = "student") -> Ready:
    """Make a page fit for paper.

    Args:
        sheet: the page.
        place: which pages stand in the same PDF, and the address of the site.
        edition: whose copy.

    Returns:
        The tree, and what had to be mended.
    """
    root = tree.parse(sheet.html)
    found: list[Note] = []
    page = f"docs/{sheet.lang}/{sheet.key}"
    root.set("id", names.space(sheet.key))
    root.set("lang", sheet.lang)
    _stack_tabs(root)
    _clear(root)
    footnotes.gather(root)
    _address(root)
    told = teaching.note(root, sheet) if edition == "lecturer" else None
    said = WORDS[sheet.lang]
    questions.edit(root, edition, said["answers-where"], said["plan-where"] if names.plan(sheet.key) else "")
    _place(root, told)
    _open_details(root)
    links.settle(root, sheet, place)
    found += _level_headings(root, page)
    found += pictures.describe(root, page, WORDS[sheet.lang]["no-picture"])
    pictures.panels(root)
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


def _address(root: Element) -> None:
    """Print the address behind words that lead out of the site, once, as a note at the foot."""
    told = set[str]()
    for link in tree.elements(root, "a"):
        href = link.get("href") or ""
        around = {c for e in (link, *tree.ancestors(link)) for c in tree.classes(e)}
        if not href.startswith(("https://", "http://")) or href in told or around & _TOLD:
            continue
        bare = href.partition("://")[2].strip("/")
        if bare not in tree.words(link):
            told.add(href)
            note = tree.make("span", href, class_="footnote")
            note.tail, link.tail = link.tail, None
            link.addnext(note)


def _place(root: Element, told: Element | None) -> None:
    """Put what is for lecturers below the title and the short version."""
    if told is None:
        return
    brief = next(iter(tree.by_class(root, "part--in-brief")), None)
    title = next(iter(tree.elements(root, "h1")), None)
    after = brief if brief is not None else title
    if after is None:
        root.insert(0, told)
    else:
        after.addnext(told)


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
