"""A page's Markdown with its citations and marks rendered, and its HTML cut into sections.

Citations and ``{event: …}`` become inline HTML before Markdown runs.  Whatever is a block (a claim
box, the timeline) is a placeholder until Markdown is done: the parser has nothing to do in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from .. import marks, text
from ..archive import Archive
from . import (
    bibliography,
    claims,
    downloads,
    figures,
    glossary,
    handouts,
    names,
    quiz,
    repository,
    rules,
    status,
    terms,
    timeline,
    waiting,
)
from .citations import cluster
from .dates import spoken
from .html import Desk

_CITATION = re.compile(r"\[(@[^\[\]]+)\]")
_BLOCK = re.compile(rf"^\{{(claim|figure):[ \t]*(\S+)[ \t]*\}}[ \t]*$|^\{{({marks.BARE})\}}[ \t]*$", re.M)
_EVENT = re.compile(r"\{event:[ \t]*(\S+)[ \t]*\}")
_RUNS_ON = re.compile(r"[\w–/-]$")  # what stands before "20 September 2023" in "19–20 September 2023"
_CODE = re.compile(r"^(`{3,}|~{3,}).*?^\1[`~]*[ \t]*$|(?<!`)(`+)(?!`).+?(?<!`)\2(?!`)", re.M | re.S)
_PLACE = re.compile(r'<div data-mark="([a-z]+):([^"]*)"></div>')
_H2 = re.compile(r'<h2 id="([^"]+)"')
_PICTURE = re.compile(r'<figure class="picture .*?</figure>', re.S)
_REF = re.compile(r'((?:id="|href="#)ref-)([^"]+)"')
# Whoever answers and discusses takes a time of their own, which the lecturer's copy reckons by the question.
_ASKED = re.compile(r'<section class="part part--(?:check-yourself|discussion)">.*?(?=<section class="part |\Z)', re.S)
_TAG = re.compile(r"<[^>]+>")


@dataclass(slots=True)
class Rendered:
    """A page between Markdown and HTML.

    Attributes:
        markdown: what Python-Markdown gets.
        sources: keys cited so far, in order; blocks add theirs.
        terms: keys of the terms marked in the text, in order.
    """

    markdown: str
    sources: list[str] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)


def before(markdown: str, desk: Desk) -> Rendered:
    """Render citations and event marks, and leave places for blocks.

    Args:
        markdown: the page without front matter.
        desk: cards, language, works and addresses.
    """
    done = Rendered("")
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\x02{len(kept) - 1}\x03"

    def cite(match: re.Match[str]) -> str:
        cited = text.citation(match[1])
        done.sources += [one.key for one in cited]
        return cluster(cited, desk.works, desk.lang)

    def block(match: re.Match[str]) -> str:
        if match[3] == "rules":
            return rules.chapters(desk.lang)
        return f'<div data-mark="{match[1] or match[3]}:{match[2] or ""}"></div>'

    out = _CODE.sub(keep, markdown)
    out = _BLOCK.sub(block, out)
    out = _marked(_CITATION.sub(cite, out), desk)
    done.markdown = re.sub("\x02(\\d+)\x03", lambda m: kept[int(m[1])], out)
    return done


def _marked(markdown: str, desk: Desk) -> str:
    """Write the marks of events; one that follows its own date takes its place, so that no date is read twice."""
    parts: list[str] = []
    end = 0
    for match in _EVENT.finditer(markdown):
        told = markdown[end : match.start()]
        if card := desk.archive.events.get(match[1]):
            words, day = told.rstrip(" "), spoken(card.date, desk.lang)
            if words.endswith(day) and not _RUNS_ON.search(words.removesuffix(day)):
                told = words.removesuffix(day)
            parts += [told, timeline.mark(card, desk)]
        else:
            parts.append(told)
        end = match.end()
    return "".join((*parts, markdown[end:]))


def after(html: str, page: Rendered, desk: Desk, about: Iterable[str] = ()) -> str:
    """Mark terms, fill the places, wrap each chapter in a section, and add the list of sources.

    Args:
        html: what Python-Markdown made of ``page.markdown``.
        page: the same page from :func:`before`; its ``sources`` grow by those of the blocks.
        desk: as in :func:`before`.
        about: keys of the terms that the page is about.
    """
    blocks: dict[str, Callable[[], str]] = {
        "timeline": lambda: timeline.timeline(desk.archive.events.values(), desk),
        "claims": lambda: claims.ledger(desk.archive.claims.values(), desk),
        "glossary": lambda: glossary.glossary(desk.archive.terms.values(), desk),
        "names": lambda: names.register(desk.archive.names.values(), desk),
        "bibliography": lambda: bibliography.bibliography(desk),
        "quiz": lambda: quiz.quiz(desk.archive.quizzes.get(desk.page, {}).values(), desk),
        "status": lambda: status.status(desk),
        "downloads": lambda: handouts.place(desk),
        "bank": lambda: handouts.bank(desk),
        "copies": lambda: handouts.copies(desk),
    }
    shown: set[str] = set()

    def place(match: re.Match[str]) -> str:
        kind, key = match[1], match[2]
        if kind == "claim":
            card = desk.archive.claims.get(key)
            if card is None:
                return ""
            page.sources += brought(kind, key, desk.archive)
            return claims.box(card, desk)
        if kind == "rules":
            return rules.rules(key, desk)
        if kind == "figure":
            page.sources += brought(kind, key, desk.archive)
            return figures.figure(desk.archive.figures[key], desk) if key in desk.archive.figures else ""
        own = desk.page if kind == "quiz" else key
        page.sources += list(desk.works) if kind == "bibliography" else brought(kind, own, desk.archive)
        shown.add(kind)
        return downloads.line(kind, desk) + blocks[kind]()

    html, page.terms = terms.marked(html, about, desk)  # first: a card's text is no prose of the page
    filled = repository.linked(sections(_PLACE.sub(place, waiting.noticed(html, desk))), desk.repository)
    if "bibliography" in shown:
        return filled
    long = "timeline" in shown
    filled += bibliography.page_list(page.sources, desk)
    return _lean(filled, desk) if long else filled


def _lean(html: str, desk: Desk) -> str:
    """Write the anchors of sources as numbers, alike in both languages, and no ``rel`` on links.

    The timeline cites hundreds of works: their keys are a twentieth of what a phone fetches.
    """
    numbers = {key: number for number, key in enumerate(desk.archive.references)}
    numbered = _REF.sub(lambda m: f'{m[1]}{numbers.get(m[2], m[2])}"', html)
    return numbered.replace(' rel="noopener"', "")  # says nothing where a link opens no window


def brought(kind: str, key: str, archive: Archive) -> list[str]:
    """Give the sources that a mark brings to its page; those of the bibliography are all."""
    if kind == "claim":
        return claims.sources(archive.claims[key]) if key in archive.claims else []
    if kind == "figure":
        return figures.sources(archive.figures[key], archive) if key in archive.figures else []
    if kind == "quiz":
        return [source for card in archive.quizzes.get(key, {}).values() for source in card.sources]
    if kind == "timeline":
        return [source for event in archive.events.values() for source in timeline.sources(event)]
    if kind == "claims":
        return [source for claim in claims.shown(archive.claims.values()) for source in claims.all_sources(claim)]
    if kind == "glossary":
        return [source for term in archive.terms.values() for source in glossary.sources(term)]
    return []


def sections(html: str) -> str:
    """Put each ``<h2>`` and what follows it into ``<section class="part part--ANCHOR">``."""
    starts = list(_H2.finditer(html))
    parts = [html[: starts[0].start()] if starts else html]
    for number, match in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(html)
        parts.append(f'<section class="part part--{match[1]}">\n{html[match.start() : end]}</section>\n')
    return "".join(parts)


def minutes(html: str) -> int:
    """Estimate the time to read a page without its questions, in minutes, at 180 words a minute.

    Brysbaert (2019, https://doi.org/10.1016/j.jml.2019.104047) measures 238 for English non-fiction;
    a second language and close reading take it down by about a quarter.
    """
    return max(1, round(len(_TAG.sub(" ", _ASKED.sub(" ", _PICTURE.sub(" ", html))).split()) / 180))
