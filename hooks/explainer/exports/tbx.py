"""The glossary as TBX-Basic, in the form of ISO 30042:2008 (``martif``).

Not the form of 2019 (``conceptEntry``): the tools that translators have here, translate-toolkit and
the editors built on it among them, still read the older one only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..cards import LANGS, Lang, Term

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# No system identifier of a file that is not beside this one: a parser that looks for it would fail.
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

_PREFERRED, _ADMITTED, _AVOIDED = "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts"


def glossary(terms: Iterable[Term], title: str) -> str:
    """Write all terms by their keys.

    Args:
        terms: the cards.
        title: name of the site, for the header.
    """
    root = Element("martif", {"type": "TBX-Basic", _LANG: "en"})
    described = SubElement(SubElement(root, "martifHeader"), "fileDesc")
    SubElement(SubElement(described, "titleStmt"), "title").text = f"{title}: glosarium, glossary".strip(": ")
    SubElement(SubElement(described, "sourceDesc"), "p").text = "data/glossary.yml; CC BY 4.0"
    coded = SubElement(root[0], "encodingDesc")
    SubElement(coded, "p", {"type": "XCSURI"}).text = "TBXBasicXCSV02.xcs"
    ordered = sorted(terms, key=lambda term: term.key)
    body = SubElement(SubElement(root, "text"), "body")
    known = {term.key for term in ordered}
    for term in ordered:
        body.append(_entry(term, known))
    indent(root, " ")
    return _HEAD + tostring(root, encoding="unicode") + "\n"


def _entry(term: Term, known: set[str]) -> Element:
    entry = Element("termEntry", {"id": term.key})
    SubElement(entry, "descrip", {"type": "subjectField"}).text = term.category
    for key in term.see_also:
        if key in known:
            SubElement(entry, "ref", {"type": "crossReference", "target": key}).text = key
    for lang in LANGS:
        spoken = SubElement(entry, "langSet", {_LANG: lang})
        group = SubElement(spoken, "descripGrp")
        SubElement(group, "descrip", {"type": "definition"}).text = _plain(term.definition[lang])
        for source in term.sources:
            SubElement(group, "admin", {"type": "source"}).text = source
        if term.usage:
            SubElement(spoken, "note").text = _plain(term.usage[lang])
        for form, notes, remark in _forms(term, lang):
            spelled = SubElement(spoken, "tig")
            SubElement(spelled, "term").text = _plain(form)
            for name, value in notes:
                SubElement(spelled, "termNote", {"type": name}).text = value
            if remark:
                SubElement(spelled, "note").text = _plain(remark)
    return entry


def _forms(term: Term, lang: Lang) -> Iterator[tuple[str, list[tuple[str, str]], str]]:
    """Give each form with its notes and a remark, the preferred one first."""
    status = "administrativeStatus"
    yield term.term[lang], [("termType", "fullForm"), (status, _PREFERRED)], ""
    for short in term.abbreviation:
        if short.language == lang:
            yield short.form, [("termType", "acronym"), (status, _ADMITTED)], ""
    for form in term.allowed[lang]:
        yield form, [(status, _ADMITTED)], ""
    for avoided in term.avoid[lang]:
        yield avoided.form, [(status, _AVOIDED)], f"→ {avoided.use}. {avoided.reason[lang]}"


def _plain(text: str) -> str:
    """Take the emphasis away, which TBX-Basic would want as markup of its own."""
    return text.replace("*", "")
