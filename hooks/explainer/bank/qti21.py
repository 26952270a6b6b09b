"""QTI 2.1 (IMS Question and Test Interoperability, 2012): an item a question, and a test over all.

See https://www.imsglobal.org/question/qtiv2p1/imsqti_implv2p1.html.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..cards import Lang
from .chosen import Item, by_page
from .qti import document, element, ident, manifest, package

_NS = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_MATCH = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"
_KIND = "imsqti_item_xmlv2p1"


def packed(chosen: Sequence[Item], lang: Lang, title: str, name: str = "bank") -> bytes:
    """Write questions as a content package.

    Args:
        chosen: the questions.
        lang: their language.
        title: of the test.
        name: tells this set from others on a platform that takes in several; letters, digits and hyphens.
    """
    files = {f"items/{item.key}.xml": written(item, lang) for item in chosen}
    files["test.xml"] = _test(chosen, lang, title, name)
    listed: list[tuple[str, str, Sequence[str]]] = [("test", "test.xml", [ident(item, lang) for item in chosen])]
    listed += [(ident(item, lang), f"items/{item.key}.xml", ()) for item in chosen]
    files["imsmanifest.xml"] = manifest(_KIND, listed, lang, name)
    return package(files)


def written(item: Item, lang: Lang) -> bytes:
    """Write one question as an ``assessmentItem``."""
    names = [f"choice_{number}" for number in range(len(item.choices))]
    right = names[item.answer]
    response = element(
        "responseDeclaration",
        element("correctResponse", element("value", text=right)),
        identifier="RESPONSE",
        cardinality="single",
        baseType="identifier",
    )
    outcomes = [
        element("outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float"),
        element("outcomeDeclaration", identifier="FEEDBACK", cardinality="single", baseType="identifier"),
    ]
    interaction = element(
        "choiceInteraction",
        element("prompt", text=item.text),
        *(
            element("simpleChoice", text=choice.text, identifier=name)
            for name, choice in zip(names, item.choices, strict=True)
        ),
        responseIdentifier="RESPONSE",
        shuffle="false",
        maxChoices="1",
    )
    feedback = [
        element(
            "modalFeedback", *(element("p", text=text) for text in (choice.why, item.note) if text),
            outcomeIdentifier="FEEDBACK", identifier=name, showHide="show",
        )
        for name, choice in zip(names, item.choices, strict=True)
    ]  # fmt: skip
    root = element(
        "assessmentItem",
        response,
        *outcomes,
        element("itemBody", interaction),
        _processing(),
        *feedback,
        xmlns=_NS,
        identifier=ident(item, lang),
        title=item.key,
        label=f"{item.level}, {item.difficulty}",
        adaptive="false",
        timeDependent="false",
    )
    root.set("{http://www.w3.org/XML/1998/namespace}lang", lang)
    return document(root)


def _processing() -> object:
    """Give one point for the key, and the feedback of whatever was chosen."""
    matched = element("match", element("variable", identifier="RESPONSE"), element("correct", identifier="RESPONSE"))

    def score(value: str) -> object:
        return element(
            "setOutcomeValue", element("baseValue", text=value, baseType="float"), identifier="SCORE"
        )  # fmt: skip

    return element(
        "responseProcessing",
        element(
            "responseCondition",
            element("responseIf", matched, score("1")),
            element("responseElse", score("0")),
        ),
        element("setOutcomeValue", element("variable", identifier="RESPONSE"), identifier="FEEDBACK"),
    )


def _test(chosen: Sequence[Item], lang: Lang, title: str, name: str) -> bytes:
    """Write the test: a section a page."""
    sections = [
        element(
            "assessmentSection",
            *(element("assessmentItemRef", identifier=f"r-{i.key}", href=f"items/{i.key}.xml") for i in some),
            identifier=f"s-{page.removesuffix('.md').replace('/', '-')}",
            title=page.removesuffix(".md"),
            visible="false",  # its title is the path of a page, for whoever edits the test
        )
        for page, some in by_page(chosen).items()
    ]
    part = element(
        "testPart", *sections, identifier="part", navigationMode="nonlinear", submissionMode="individual"
    )  # fmt: skip
    return document(element("assessmentTest", part, xmlns=_NS, identifier=f"test-{name}-{lang}", title=title))
