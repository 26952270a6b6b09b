"""Pictures on paper: drawings as files of their own, photographs no finer than a printer shows."""

from __future__ import annotations

import copy
import hashlib
import io
import re
from pathlib import Path
from urllib.parse import unquote, urljoin

import segno
from lxml import etree
from PIL import Image

from .. import files
from ..pictures import ink
from . import tree
from .note import Note
from .sheet import Sheet
from .tree import Element

_DPI = 200
_COLUMN_INCHES = 6.7  # the column of the template
_FINEST = round(_DPI * _COLUMN_INCHES)
# The HTML parser lowers names that SVG writes in camelCase.
_CAMEL = {
    name.lower(): name
    for name in (
        "viewBox", "preserveAspectRatio", "patternUnits", "patternTransform", "patternContentUnits",
        "gradientUnits", "gradientTransform", "clipPathUnits", "markerWidth", "markerHeight", "refX", "refY",
        "textLength", "lengthAdjust", "spreadMethod", "linearGradient", "radialGradient", "clipPath",
    )
}  # fmt: skip
_INK = "#1a1a1a"
# A bar of this ink is white on a copy in black and white: on paper it has an outline.
_PALE, _OUTLINE = ink.var("bar"), ink.var("line")
_VARIABLE = re.compile(r"var\(\s*--[\w-]+\s*(?:,\s*([^()]*))?\)")


def describe(root: Element, page: str, fallback: str) -> list[Note]:
    """Give every picture a description; PDF/UA takes none without."""
    found = []
    for picture in tree.elements(root, "img", "svg"):
        if any(a.tag == "svg" for a in tree.ancestors(picture)):
            continue
        if picture.tag == "svg" and picture.get("aria-hidden") == "true":
            tree.take_out(picture)  # an icon: the word beside it says the same
            continue
        told = [tree.words(part) for name in ("title", "desc") if (part := picture.find(name)) is not None]
        said = picture.get("alt") or picture.get("aria-label") or ". ".join(filter(None, told))
        if not said:
            found.append(Note.at(page, "alt", text=picture.get("src") or "svg"))
        picture.set("alt", said or fallback)
    return found


def panels(root: Element) -> None:
    """Leave of each picture the drawing that suits paper, and what is said of it right below."""
    for narrow in tree.by_class(root, "picture-panel--narrow"):
        tree.take_out(narrow)
    for wide in reversed(tree.by_class(root, "picture-panel--wide")):
        holder = wide.getparent()
        if holder is not None and "picture-panels" in tree.classes(holder):
            holder.addnext(tree.take_out(wide))  # as wide as the sheet, below those that stand two and two
            if not len(holder):
                tree.take_out(holder)
    for picture in tree.by_class(root, "picture"):
        picture.tag = "div"  # a figure's caption would stand below its table, a page further on
        for caption in tree.elements(picture, "figcaption"):
            caption.tag = "div"


def drawing(svg: Element) -> bytes:
    """Write an inline drawing as a file of its own, on paper and in print colours."""
    for element in svg.iter():
        if not isinstance(element.tag, str):
            continue
        element.tag = _CAMEL.get(element.tag, element.tag)
        if element.get("fill") == _PALE and not element.get("stroke"):
            element.set("stroke", _PALE)
        for name, value in list(element.attrib.items()):
            del element.attrib[name]
            ours = ink.fixed(_OUTLINE if (name, value) == ("stroke", _PALE) else str(value), "print")
            fixed = _VARIABLE.sub(lambda m: (m[1] or _INK).strip(), ours).replace("currentColor", _INK)
            plain = str(name).rpartition(":")[2]  # xlink:href is href today; xmlns stands below
            if plain != "xmlns":
                element.set(_CAMEL.get(plain, plain), fixed)
    _under(svg)
    tree.forget(svg, "alt", "class", "style", "role", "aria-label")
    svg.tail = None
    text = etree.tostring(svg, encoding="unicode")
    if "xmlns=" not in text:
        text = text.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    return text.encode()


def _under(svg: Element) -> None:
    """Put the halo of a word below the whole word, as ``paint-order`` does on a screen.

    In a PDF each letter is stroked and filled before the next one, whose halo would cover it.
    """
    for words in [e for e in svg.iter("text") if "stroke" in (e.get("paint-order") or "")]:
        halo = copy.deepcopy(words)
        halo.tail = None
        for part in halo.iter():
            tree.forget(part, "id", "fill", "paint-order")
        halo.set("fill", words.get("stroke") or "none")
        words.addprevious(halo)
        tree.forget(words, "paint-order", *(name for name in map(str, words.attrib) if name.startswith("stroke")))


def code(url: str) -> str:
    """Draw the QR code of an address as SVG."""
    out = io.BytesIO()
    # Any of the eight masks can be read; trying them all takes four times as long, for every page of a book.
    segno.make(url, error="m", mask=3).save(out, kind="svg", border=0, xmldecl=False, omitsize=True, nl=False)
    return out.getvalue().decode()


def photograph(sheet: Sheet, source: str, site: Path) -> tuple[bytes, str] | None:
    """Read a picture file of the built site, scaled to what paper shows.

    Args:
        sheet: the page on which it stands.
        source: its address as the page has it.
        site: folder of the built site.

    Returns:
        The bytes and the file name's ending, or ``None`` where there is no readable picture.
    """
    path = site / unquote(urljoin(f"/{sheet.url}", source)).lstrip("/")
    if not path.resolve().is_relative_to(site.resolve()):
        return None
    try:
        data = path.read_bytes()
        if path.suffix == ".svg":
            etree.fromstring(data)
            return data, ".svg"
        picture: Image.Image
        with Image.open(io.BytesIO(data)) as picture:
            picture.load()
            if picture.width <= _FINEST and picture.format in ("PNG", "JPEG"):
                return data, f".{picture.format.lower()}"
            kind = "JPEG" if picture.mode == "RGB" else "PNG"
            small = picture.resize((_FINEST, round(picture.height * _FINEST / picture.width)))
            out = io.BytesIO()
            small.save(out, kind, quality=88)
            return out.getvalue(), f".{kind.lower()}"
    except (OSError, ValueError, etree.XMLSyntaxError):
        return None


def store(folder: Path, data: bytes, suffix: str) -> str:
    """Keep a picture under the name of its content, so that a source that names it names its bytes.

    Returns:
        Its path from the folder above, as Typst reads it: ``/pictures/….svg``.
    """
    name = hashlib.sha256(data).hexdigest()[:24] + suffix
    target = folder / name
    if not target.exists():
        try:
            files.write(target, data)
        except PermissionError:  # on Windows: another worker has put it there, and reads it
            if not target.exists():
                raise
    return f"/{folder.name}/{name}"
