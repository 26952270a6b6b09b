"""What a class of the site means on paper: names of functions in ``template.typ``."""

from __future__ import annotations

from typing import Final

BOXES: Final = {
    "part--in-brief": "brief", "admonition": "remark", "opened": "opened", "answer": "answer",
    "claim-head": "claim-head", "claim-cols": "side-by-side", "event-card": "event", "event-disputed": "remark",
    "term": "entry", "ref": "reference", "picture-panels": "panels", "question": "question",
    "for-lecturers": "for-lecturers", "how-to": "how-to", "task": "task",
    "slide": "slide", "slide-refs": "slide-refs", "slide-wrong": "slide-wrong",
}  # fmt: skip
# Boxes that stay on one sheet where they are short enough for one.
WHOLE: Final = frozenset(("task", "question", "remark", "entry"))
LINES: Final = {
    "opened-title": "box-title", "admonition-title": "box-title", "claim-label": "label-line",
    "claim-where": "small-line", "claim-advice": "advice", "event-date": "event-date",
    "event-actors": "sticky-line", "ref-note": "small-line", "term-other": "small-line",
    "term-forms": "small-line", "term-see": "small-line", "term-used": "small-line",
    "answers-where": "sticky-line",
    "to-fill": "to-fill", "picture-when": "sticky-line", "picture-note": "small-line", "quiz-sources": "small-line",
    "quiz-unsure": "small-line", "waiting": "waiting",
    "slide-ask": "slide-ask", "slide-level": "small-line", "slide-about": "slide-about",
}  # fmt: skip
INLINE: Final = {
    "strong": "strong", "b": "strong", "em": "emph", "i": "emph", "cite": "emph", "sup": "super", "sub": "sub",
    "del": "strike", "s": "strike", "u": "underline", "ins": "underline", "mark": "marked", "kbd": "key",
}  # fmt: skip
SPANS: Final = {
    "event-sure": "chip", "ref-kind": "chip", "event": "event-mark", "quiz-level": "chip", "quiz-mistaken": "emph",
}  # fmt: skip
BESIDE: Final = ("claim-cols", "ref", "picture-panels")  # their children stand in columns
# Every page has these: in the contents of a book they would hide what a page is about.
UNLISTED: Final = frozenset(("part--in-brief", "part--check-yourself", "part--discussion", "sources", "terms", "quiz"))
