"""The claim box: what a paper states, what the record shows, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import get_args

from ..cards import Claim, Evidence, Topic, Verdict
from . import filters
from .dates import spoken
from .html import Desk, prose


def sources(claim: Claim) -> list[str]:
    """Give the keys that the short box cites, in its order."""
    return [claim.paper, *claim.record.sources]


def all_sources(claim: Claim) -> list[str]:
    """Give the keys that the ledger's entry cites."""
    return [*sources(claim), *(e.ref for e in claim.evidence if e.ref)]


def box(claim: Claim, desk: Desk, *, ledger: bool = False) -> str:
    """Write one claim.

    Args:
        claim: the card.
        desk: language, works and addresses.
        ledger: in the ledger: with the anchor and every piece of evidence.

    Returns:
        A ``<section>``.
    """
    lang, word = desk.lang, desk.word
    number = escape(claim.key)
    named, numbered = f"claim-{number}", f"number-{number}"
    address = f"#{number}" if ledger else desk.href("evidence/claims.md", claim.key)
    anchor = f' id="{number}" data-topic="{claim.topic}" data-verdict="{claim.verdict}"' if ledger else ""
    parts = [
        f'<section class="claim dd-v--{claim.verdict}"{anchor} aria-labelledby="{named} {numbered}">',
        f'<header class="claim-head"><strong class="claim-verdict" id="{named}">'
        f"{word(f'verdict-{claim.verdict}')}</strong>"
        f"{_number(claim, desk, numbered, address)}</header>",
        f'<div class="claim-cols"><div class="claim-paper"><p class="claim-label">{word("claim-paper")}</p>'
        f"<p>{prose(claim.claim[lang])}</p>"
        f'<p class="claim-where">{prose(claim.locator[lang])} {desk.cited([claim.paper])}</p></div>',
        f'<div class="claim-record"><p class="claim-label">{word("claim-record")}</p>'
        f"<p>{desk.said(claim.record)}</p></div></div>",
        f'<p class="claim-sure"><b>{word("claim-sure")}: {word(f"sure-{claim.certainty.level}")}.</b> '
        f"{prose(claim.certainty[lang])}</p>",
        f'<p class="claim-advice"><b>{word("claim-advice")}:</b> {prose(claim.advice[lang])}</p>',
    ]
    if claim.why:
        parts.append(f'<p class="claim-why"><b>{word("claim-why")}:</b> {prose(claim.why[lang])}</p>')
    if ledger:
        parts.append(_evidence(claim, desk))
    return "\n".join([*parts, "</section>"])


def _number(claim: Claim, desk: Desk, named: str, address: str) -> str:
    """Write the ledger number; a claim that the ledger does not show has nothing to link to."""
    said = f"{desk.word('claim')} {escape(claim.key)}"
    if not shown([claim]):
        return f'<span class="claim-number" id="{named}">{said}</span>'
    return f'<a class="claim-number" id="{named}" href="{address}">{said}</a>'


def _evidence(claim: Claim, desk: Desk) -> str:
    items = "".join(f"<li>{_piece(e, desk)}</li>" for e in claim.evidence)
    checked = f"{desk.word('checked-on')} {spoken(claim.reviewed, desk.lang)}"
    return (
        f'<details class="claim-evidence"><summary>{desk.word("claim-evidence")} ({len(claim.evidence)}), '
        f"{checked}</summary><ul>{items}</ul></details>"
    )


def _piece(evidence: Evidence, desk: Desk) -> str:
    where = desk.cited([evidence.ref]) if evidence.ref else ""
    notes = [
        desk.word(f"evidence-{name}") for name in ("inside", "search", "general") if getattr(evidence, name) == "true"
    ]
    if evidence.ref and evidence.seen == "false":
        notes.append(desk.word("evidence-unseen"))
    said = prose(evidence.says[desk.lang])
    return " ".join(filter(None, [said, where, f"<i>({'; '.join(notes)})</i>" if notes else ""]))


def shown(claims: Iterable[Claim]) -> list[Claim]:
    """Give the claims that the ledger shows."""
    return [claim for claim in claims if claim.severity != "low"]


def ledger(claims: Iterable[Claim], desk: Desk) -> str:
    """Write the claims that matter, text by text, in the order of their numbers.

    Those of low severity stay in the data: they would bury the others.
    """
    papers: dict[str, list[Claim]] = {}
    cards = shown(claims)
    for claim in cards:
        papers.setdefault(claim.paper, []).append(claim)
    parts = [_form(cards, desk)]
    for paper, cards in papers.items():
        title = desk.works[paper].short if paper in desk.works else escape(paper)
        parts.append(f'<section class="ledger"><h3 id="ledger-{escape(paper)}">{title}</h3>')
        parts += [box(claim, desk, ledger=True) for claim in sorted(cards, key=lambda c: c.key)]
        parts.append("</section>")
    return "\n".join(parts)


def _form(cards: Iterable[Claim], desk: Desk) -> str:
    met = {value for claim in cards for value in (claim.topic, claim.verdict)}
    controls = [
        filters.words(desk),
        filters.select("topic", [(t, desk.word(f"topic-{t}")) for t in get_args(Topic) if t in met], desk),
        filters.select("verdict", [(v, desk.word(f"verdict-{v}")) for v in get_args(Verdict) if v in met], desk),
    ]
    return filters.form("claims", ".ledger > .claim", ".ledger", controls, desk)
