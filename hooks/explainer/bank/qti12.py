"""QTI 1.2 (IMS, 2002), which Canvas and older Moodles read: one assessment, a section a page.

See https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..cards import Lang
from .chosen import Item, by_page
from .qti import document, element, ident, manifest, package

_NS = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_GENERAL = "general_fb"


def packed(chosen: Sequence[Item], lang: Lang, title: str, name: str = "bank") -> bytes:
    """Write questions as a content package with one assessment.

    Args:
        chosen: the questions.
        lang: their language.
        title: of the assessment.
        name: tells this set from others on a platform that takes in several; letters, digits and hyphens.
    """
    listed: list[tuple[str, str, Sequence[str]]] = [("assessment", "assessment.xml", ())]
    return package({
        "assessment.xml": written(chosen, lang, title, name),
        "imsmanifest.xml": manifest("imsqti_xmlv1p2", listed, lang, name),
    })  # fmt: skip


def written(chosen: Sequence[Item], lang: Lang, title: str, name: str = "bank") -> bytes:
    """Write questions as one ``questestinterop`` document."""
    sections = [
        element("section", *(_item(i, lang) for i in some), ident=f"s-{page.removesuffix('.md').replace('/', '-')}",
                title=page.removesuffix(".md"))
        for page, some in by_page(chosen).items()
    ]  # fmt: skip
    assessment = element("assessment", *sections, ident=f"{name}-{lang}", title=title)
    assessment.set("{http://www.w3.org/XML/1998/namespace}lang", lang)
    return document(element("questestinterop", assessment, xmlns=_NS))


def _text(text: str) -> Any:
    return element("material", element("mattext", text=text, texttype="text/plain"))


def _item(item: Item, lang: Lang) -> Any:
    names = [f"choice_{number}" for number in range(len(item.choices))]
    labels = [
        element("response_label", _text(choice.text), ident=name)
        for name, choice in zip(names, item.choices, strict=True)
    ]
    presentation = element(
        "presentation",
        _text(item.text),
        element("response_lid", element("render_choice", *labels), ident="response", rcardinality="Single"),
    )
    # What is uncertain is told whatever was chosen; Canvas shows what it finds under this name.
    conditions = [_always(_GENERAL)] if item.note else []
    for number, name in enumerate(names):
        score = "100" if number == item.answer else "0"
        conditions.append(
            element(
                "respcondition",
                element("conditionvar", element("varequal", text=name, respident="response")),
                element("setvar", text=score, action="Set", varname="SCORE"),
                element("displayfeedback", feedbacktype="Response", linkrefid=f"{name}_fb"),
                continue_="No",
            )
        )
    outcomes = element("outcomes", element("decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal"))
    feedback = [
        element("itemfeedback", element("flow_mat", _text(choice.why)), ident=f"{name}_fb")
        for name, choice in zip(names, item.choices, strict=True)
    ]
    if item.note:
        feedback.append(element("itemfeedback", element("flow_mat", _text(item.note)), ident=_GENERAL))
    return element(
        "item", _about(item), presentation, element("resprocessing", outcomes, *conditions), *feedback,
        ident=ident(item, lang), title=item.key,
    )  # fmt: skip


def _always(shown: str) -> Any:
    """Show a feedback beside that of the answer."""
    return element(
        "respcondition", element("conditionvar", element("other")),
        element("displayfeedback", feedbacktype="Response", linkrefid=shown), continue_="Yes",
    )  # fmt: skip


def _about(item: Item) -> Any:
    """Name the kind of question in the way that Canvas asks for, with its level and difficulty."""
    fields = {
        "question_type": "multiple_choice_question", "points_possible": "1", "bloom_level": item.level,
        "difficulty": item.difficulty,
    }  # fmt: skip
    found = [
        element("qtimetadatafield", element("fieldlabel", text=name), element("fieldentry", text=value))
        for name, value in fields.items()
    ]
    return element("itemmetadata", element("qtimetadata", *found))
