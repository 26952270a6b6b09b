"""Writing SVG: elements, numbers, names; nothing here knows what is drawn.

Colours are named by :mod:`explainer.pictures.ink`; there are no styles, scripts or outside files in
what we write, so that one drawing serves light, dark and paper, and passes a content security policy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape as _escape

from ..cards import Lang

# The faces of the page; a viewer that has none of them takes its own sans.
FAMILY = "'Source Sans 3','Noto Sans',sans-serif"
# A phone of 390 px leaves this much beside the margins: one unit of a drawing is one pixel there.
WIDTH = 358
# Below this nobody reads it on such a phone.
SMALLEST = 10

_NAME = re.compile(r"[^a-z0-9-]+")


# A map has tens of thousands of numbers, and few that differ.
@lru_cache(maxsize=1 << 15)
def num(value: float) -> str:
    """Write a number with at most two decimals and no needless sign, zero or point.

    Args:
        value: in units of the drawing.
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def escape(text: str) -> str:
    """Make a text safe between tags and inside double quotes."""
    return _escape(text, quote=True)


def element(name: str, attributes: Mapping[str, object] | None = None, *children: str) -> str:
    """Write an element.

    Args:
        name: of the element, ``rect``.
        attributes: by their names in SVG; a float is written by :func:`num`, ``None`` is left out.
        children: finished markup; text goes through :func:`escape` first.
    """
    written = "".join(
        f' {key}="{num(value) if isinstance(value, float) else escape(str(value))}"'
        for key, value in (attributes or {}).items()
        if value is not None
    )
    return f"<{name}{written}>{''.join(children)}</{name}>" if children else f"<{name}{written}/>"


def text(x: float, y: float, words: str, size: float = 11, **attributes: object) -> str:
    """Write one line of text.

    Args:
        x: of its anchor.
        y: of its baseline.
        words: the text; it is escaped here.
        size: of the letters, at least :data:`SMALLEST`.
        attributes: others, with underscores for hyphens: ``text_anchor="middle"``, ``fill=ink.var("mute")``.
    """
    rest = {key.replace("_", "-"): value for key, value in attributes.items()}
    return element("text", {"x": float(x), "y": float(y), "font-size": float(size), **rest}, escape(words))


def ident(key: str, lang: Lang, *parts: str | int) -> str:
    """Name an element so that no other picture, panel or language has the same name.

    Args:
        key: of the figure.
        lang: of the drawing.
        parts: what tells it apart inside the picture: the panel, the pattern.
    """
    return "-".join(_NAME.sub("-", str(part).lower()).strip("-") for part in ("pic", key, lang, *parts))


def frame(
    body: str,
    *,
    width: float,
    height: float,
    name: str,
    title: str,
    description: str,
    lang: Lang,
    definitions: str = "",
    role: str = "img",
) -> str:
    """Write the ``<svg>`` of a panel: an image with a title and a description for those who do not see it.

    Args:
        body: finished markup.
        width: of the view, in units; :data:`WIDTH` wherever that does.
        height: of the view, in units.
        name: from :func:`ident`; the ids of title and description hang on it.
        title: what the panel is.
        description: what one sees in it.
        lang: of the texts.
        definitions: patterns and markers, without ``<defs>``.
        role: ``img`` hides what is inside from a screen reader; ``group`` where there are links in it.
    """
    return element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "id": name,
            "viewBox": f"0 0 {num(width)} {num(height)}",
            "width": num(width),
            "height": num(height),
            "role": role,
            "lang": lang,
            "aria-labelledby": f"{name}-t",
            "aria-describedby": f"{name}-d",
            "font-family": FAMILY,
        },
        element("title", {"id": f"{name}-t"}, escape(title)),
        element("desc", {"id": f"{name}-d"}, escape(description)),
        element("defs", None, definitions) if definitions else "",
        body,
    )
