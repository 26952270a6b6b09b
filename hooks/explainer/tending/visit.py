"""One visit: hop by hop from an address to its end, and what that says about the address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

from .guard import Resolve, resolve, way

State = Literal["alive", "blocked", "moved", "dead", "unreachable"]

AGENT = "defense-diplomacy-explained-tend/1.0 (link check; once a week)"
_HOPS = 8
_GONE = frozenset({404, 410})
_FOR_GOOD = frozenset({301, 308})
_FOR_NOW = frozenset({302, 303, 307})
# What servers say to machines; a person may well see the page.
_SHUT = frozenset({401, 402, 403, 405, 406, 407, 418, 425, 429, 451, 999})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: status, where to go on, how long to wait, and (for robots.txt) the body."""

    status: int
    location: str = ""
    wait: int = 0
    body: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a visit found.

    Attributes:
        state: of the address; ``unreachable`` says only that this visit failed.
        why: status, or the reason of a refusal.
        to: where it ends, if it moved for good.
        wait: seconds that the server asks us to stay away.
    """

    state: State
    why: str
    to: str = ""
    wait: int = 0


# Method, address, IP to connect to.
Fetch = Callable[[str, str, str], Answer]


class Unreachable(Exception):  # noqa: N818  # it names a state, like Outcome
    """No answer: timeout, refused connection, broken certificate."""


def visit(address: str, fetch: Fetch, ask: Resolve = resolve, local: str = "") -> Outcome:
    """Follow an address to its end.

    Args:
        address: where to start.
        fetch: asks one server once, without following redirects.
        ask: resolves a host.
        local: ``host:port`` that a test allows.
    """
    at, lasting = address.partition("#")[0], True
    for _ in range(_HOPS):
        found = way(at, ask, local)
        if not found.ip:
            first = at == address.partition("#")[0]
            # A name that nobody knows today may be known tomorrow.
            return Outcome("unreachable" if found.why == "name" and first else "blocked", found.why)
        try:
            answer = fetch("HEAD", at, found.ip)
            if answer.status >= 400 and answer.status != 429:
                answer = fetch("GET", at, found.ip)  # many servers know no HEAD
        except Unreachable as error:
            return Outcome("unreachable", str(error))
        if answer.status in _FOR_GOOD | _FOR_NOW and answer.location:
            lasting = lasting and answer.status in _FOR_GOOD
            at = urljoin(at, answer.location).partition("#")[0]
            continue
        return _judged(address, at, answer, lasting)
    return Outcome("blocked", "loop")


def _judged(address: str, end: str, answer: Answer, lasting: bool) -> Outcome:
    why = str(answer.status)
    if answer.status < 300:
        start = address.partition("#")[0]
        if end == start:
            return Outcome("alive", why)
        if urlsplit(end).path in ("", "/") and urlsplit(start).path not in ("", "/"):
            return Outcome("dead", "front-page")  # where sites send what they no longer have
        return Outcome("moved", why, end) if lasting else Outcome("alive", why)
    if answer.status in _GONE:
        return Outcome("dead", why)
    if answer.status in _SHUT:
        return Outcome("blocked", why, wait=answer.wait)
    return Outcome("unreachable", why, wait=answer.wait)
