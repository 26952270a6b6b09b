"""A round over all addresses: hosts side by side, the addresses of one host one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from .guard import Resolve, resolve, way
from .visit import AGENT, Fetch, Outcome, Unreachable, visit

# Seconds between two requests to one host; a robots.txt may ask for more, up to the second number.
PAUSE, _LONGEST_PAUSE = 2.0, 30.0
_HOSTS_AT_ONCE = 8
# As many as RFC 9309 asks to follow.
_ROBOTS_HOPS = 5


def go(
    addresses: Iterable[str],
    fetch: Fetch,
    sleep: Callable[[float], None],
    ask: Resolve = resolve,
    local: str = "",
) -> dict[str, Outcome]:
    """Visit each address once.

    Args:
        addresses: where to go.
        fetch: asks one server once.
        sleep: waits some seconds.
        ask: resolves a host.
        local: ``host:port`` that a test allows.

    Returns:
        What each visit found.
    """
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(_host(address), []).append(address)

    def one(listed: list[str]) -> dict[str, Outcome]:
        return _one_host(listed, fetch, sleep, ask, local)

    found: dict[str, Outcome] = {}
    with ThreadPoolExecutor(_HOSTS_AT_ONCE) as pool:
        for outcomes in pool.map(one, hosts.values()):
            found |= outcomes
    return found


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def _one_host(
    addresses: list[str], fetch: Fetch, sleep: Callable[[float], None], ask: Resolve, local: str
) -> dict[str, Outcome]:
    rules = _robots(addresses[0], fetch, ask, local)
    asked = rules.crawl_delay(AGENT) if rules else None
    pause = min(max(PAUSE, float(asked or 0)), _LONGEST_PAUSE)
    found: dict[str, Outcome] = {}
    shut: Outcome | None = None
    for address in addresses:
        if shut:
            found[address] = shut
            continue
        if rules and not rules.can_fetch(AGENT, address):
            found[address] = Outcome("blocked", "robots")
            continue
        sleep(pause)
        found[address] = outcome = visit(address, fetch, ask, local)
        if outcome.why == "429" or outcome.wait:
            shut = Outcome("blocked", "429")  # the host asked us to stay away: not today
    return found


def _robots(address: str, fetch: Fetch, ask: Resolve, local: str) -> RobotFileParser | None:
    """Read the robots.txt of a host; one that cannot be read forbids nothing (RFC 9309, 2.3.1)."""
    try:
        parts = urlsplit(address)
        place = f"{parts.scheme}://{parts.netloc}/robots.txt"
        for _ in range(_ROBOTS_HOPS):
            found = way(place, ask, local)
            answer = fetch("GET", place, found.ip) if found.ip else None
            if answer is None or not (300 <= answer.status < 400 and answer.location):
                break
            place = urljoin(place, answer.location)
    except (Unreachable, ValueError):
        return None
    if answer is None or answer.status != 200:
        return None
    rules = RobotFileParser()
    rules.parse(answer.body.splitlines())
    return rules
