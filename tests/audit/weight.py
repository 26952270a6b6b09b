"""What a phone fetches to show each page for the first time, and whether anything moves while it arrives.

The browser tells what it asks for, its worker included; the host what each answer's body weighs (gzip, level 6).
The network is as slow as Lighthouse's phone.  A request to a stranger, or for what is not there, is a fault
whatever it weighs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import served
from playwright.sync_api import Browser, Error, Request, Response
from told import line, progress

# Bytes: without fonts, with them.
AIMS = {"text": (90_000, 220_000), "picture": (160_000, 290_000)}
# Below this a shift is less than a hundredth of the screen moving by its own height.
STILL = 0.01
# The bibliography and the glossary hold one whole drawer each, so that one search in the page finds everything.
LISTS = {"sources": (200_000, 290_000), "glossary": (130_000, 220_000)}
_SLOW = {"offline": False, "latency": 150, "downloadThroughput": 204_800, "uploadThroughput": 84_375}
_OBSERVE = """window.ddShift = [];
new PerformanceObserver((list) => {
  for (const e of list.getEntries()) if (!e.hadRecentInput) window.ddShift.push([e.value, (e.sources || []).map(
    (s) => s.node && (s.node.className || s.node.nodeName)).join(' ')]);
}).observe({type: 'layout-shift', buffered: true});"""
_PICTURE = "!!document.querySelector('article figure, article img, .slide svg, .slide img')"


@dataclass(slots=True)
class Weighed:
    """A page: its kind, its bytes by type of what was fetched, and what went wrong."""

    address: str
    kind: str = "text"
    bytes: dict[str, int] = field(default_factory=dict)
    requests: int = 0
    shift: float = 0.0
    moved: str = ""
    faults: list[str] = field(default_factory=list)

    @property
    def bare(self) -> int:
        """Give the bytes without fonts."""
        return sum(size for name, size in self.bytes.items() if name != "font")

    @property
    def whole(self) -> int:
        """Give the bytes with fonts."""
        return sum(self.bytes.values())

    @property
    def aim(self) -> tuple[int, int]:
        """Give what it may weigh, without and with fonts."""
        return LISTS.get(self.kind) or AIMS[self.kind]

    @property
    def share(self) -> float:
        """Give the larger of its shares of what it may weigh."""
        return max(self.bare / self.aim[0], self.whole / self.aim[1])


def weigh(browser: Browser, address: str, host: str, site: Path) -> Weighed:
    """Open one page as somebody who has never been here."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    found = Weighed(address)
    seen: dict[str, str] = {}

    def asked(request: Request) -> None:
        if request.url.startswith(host):
            seen[request.url] = request.resource_type
        elif not request.url.startswith(("data:", "blob:")):
            found.faults.append(f"asks a stranger: {request.url}")

    def answered(response: Response) -> None:
        if response.status >= 400 and not (address == "/404.html" and response.url == host + address):
            found.faults.append(f"{response.status}: {response.url}")

    context.on("request", asked)
    context.on("response", answered)
    context.on("requestfailed", lambda request: found.faults.append(f"failed: {request.url}"))
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", _SLOW)
    page.add_init_script(_OBSERVE)
    try:
        page.goto(host + address, wait_until="load", timeout=120_000)
        page.wait_for_load_state("networkidle")
    except Error as late:
        found.faults.append(f"did not open: {late.message.splitlines()[0]}")
    page.wait_for_timeout(300)
    for url, kind in seen.items():
        found.bytes[kind] = found.bytes.get(kind, 0) + served.size(site, url)
    found.requests = len(seen)
    shifts = page.evaluate("window.ddShift")
    found.shift = sum(value for value, _ in shifts)
    found.moved = "; ".join(what for _, what in shifts)[:160]
    name = address.rstrip("/").rpartition("/")[2]
    kind = "picture" if page.evaluate(_PICTURE) else "text"
    found.kind = name if name in LISTS and "/slides/" not in address else kind
    context.close()
    return found


def audit(site: Path, wanted: str = "") -> int:
    """Weigh all pages; print the worst ten, each fault, and how many miss an aim.

    Args:
        site: a built site.
        wanted: a regular expression that addresses must match, or empty for all.
    """
    addresses = served.pages(site, wanted)
    every: list[Weighed] = []
    with served.host(site) as host:
        for number, one in enumerate(served.each(addresses, lambda b, a: weigh(b, a, host, site)), 1):
            every.append(one)
            progress(number, len(addresses), one.address)
    line("   worst ten       without fonts   with   requests   shift")
    for one in sorted(every, key=lambda one: -one.share)[:10]:
        line(
            f"   {one.kind:8}{one.bare / 1000:7.1f} of {one.aim[0] / 1000:.0f} KB {one.whole / 1000:7.1f} of "
            f"{one.aim[1] / 1000:.0f} KB  {one.requests:3}  {one.shift:.3f}  {one.address}"
        )
    heavy = [one for one in every if one.share > 1]
    moved = [one for one in every if one.shift >= STILL]
    for one in sorted(moved, key=lambda one: -one.shift)[:10]:
        line(f"   moves {one.shift:.3f} {one.address}: {one.moved}")
    faults = [f"   {one.address}: {fault}" for one in every for fault in one.faults]
    for fault in faults:
        line(fault)
    for kind in (*AIMS, *LISTS):
        some = [one for one in every if one.kind == kind]
        if some:
            line(
                f"   {kind}: {len(some)} pages, median {median(o.bare for o in some) / 1000:.1f} KB without fonts, "
                f"{median(o.whole for o in some) / 1000:.1f} with, most {max(o.bare for o in some) / 1000:.1f} and "
                f"{max(o.whole for o in some) / 1000:.1f}"
            )
    shift = max((one.shift for one in every), default=0)
    line(
        f"weight: {len(every)} pages, {len(heavy)} too heavy, {len(faults)} strangers or missing, "
        f"{len(moved)} that move (most {shift:.4f}) (aims 0, 0, 0 below {STILL})"
    )
    return len(heavy) + len(faults) + len(moved)
