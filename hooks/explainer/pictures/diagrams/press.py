"""The templates, and what they may call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .. import ink, svg

_BETWEEN = re.compile(r">\s+<")


@cache
def _templates() -> Environment:
    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,  # a name misspelled in a template is a mistake, not an empty place
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters |= {"num": svg.num, "ink": ink.var}
    return found


def press(name: str, values: Mapping[str, object]) -> str:
    """Fill a template.

    Args:
        name: of the template, without its ending.
        values: what it draws, by name.

    Returns:
        Markup without blanks between elements.
    """
    return _BETWEEN.sub("><", _templates().get_template(f"{name}.svg.j2").render(values).strip())
