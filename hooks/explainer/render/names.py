"""The register of contested names: what we write, who writes what else, and why."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ..cards import Naming
from .html import Desk, prose


def register(names: Iterable[Naming], desk: Desk) -> str:
    """Write all names as a table, each with an anchor."""
    heads = "".join(f'<th scope="col">{desk.word(f"names-{column}")}</th>' for column in ("ours", "others", "why"))
    rows = "".join(_row(name, desk) for name in names)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _row(name: Naming, desk: Desk) -> str:
    lang = desk.lang
    others = "<br>".join(
        f"{_forms(one.forms[lang], quoted=one.quoted == 'true')}: {prose(one.whose[lang])}" for one in name.other
    )
    return (
        f'<tr id="name-{name.key}"><th scope="row">{prose(name.name[lang])}</th>'
        f"<td>{others}</td><td>{prose(name.reason[lang])}</td></tr>"
    )


def _forms(forms: Iterable[str], *, quoted: bool) -> str:
    """Write forms; one that we do not use in our own voice stands in quotation marks."""
    return ", ".join(f'"{escape(form, quote=False)}"' if quoted else escape(form, quote=False) for form in forms)
