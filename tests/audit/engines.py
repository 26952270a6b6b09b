"""Firefox and WebKit, which iPhones read with: one page of each type, opened and used as a reader does.

The tests drive Chromium alone.  Here Firefox speaks WebDriver BiDi with puppeteer-core, and WebKit is WebKitGTK's
own small browser, driven by Selenium; neither is fetched, the system has them or the part is left out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import served
import tools
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import WebKitGTK, WebKitGTKOptions, WebKitGTKService
from told import LeftOutError, line, progress

JOURNEY = Path(__file__).resolve().parent / "node" / "journey.js"
# Widths of a phone and of a desk; WebKit's window is no narrower than it says itself.
WIDTHS = (412, 1280)
_FIREFOX = ("firefox", "firefox-esr")
_WEBKIT = "*/webkit2gtk-4.*/MiniBrowser"
# Seconds for a page on which all that the journey waits for is missing.
_PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Visited:
    """A page, in which engine and how wide, and what did not come out."""

    engine: str
    url: str
    width: int
    wrong: Sequence[str]


def audit(site: Path, only: str = "") -> int:
    """Take the journey in every engine that is there; print what is wrong; give on how many pages.

    Args:
        site: a built site.
        only: regular expression of the addresses to look at.

    Raises:
        LeftOutError: no such address, or neither engine can be had.
    """
    pages = served.one_of_each(site, only)
    engines = {"Firefox": _in_firefox, "WebKit": _in_webkit}
    faults, left = 0, []
    with served.host(site) as host:
        addresses = [host + page for page in pages]
        for name, engine in engines.items():
            try:
                faults += _tell(name, engine(addresses), len(addresses) * len(WIDTHS), host)
            except LeftOutError as reason:
                left.append(f"{name}: {reason}")
                line(f"   {left[-1]}")
    if len(left) == len(engines):
        raise LeftOutError("; ".join(left))
    return faults


def _tell(name: str, found: Iterator[Visited], of: int, host: str) -> int:
    faults = number = 0
    engine = name
    for number, one in enumerate(found, 1):
        progress(number, of, name)
        engine = one.engine
        for what in one.wrong:
            line(f"      {one.url.removeprefix(host)}, {one.width} px: {what}")
        faults += bool(one.wrong)
    line(f"   {engine}: {number} visits, {faults} with faults{'' if number == of else f', of {of}'}")
    return faults + (number != of)


def _in_firefox(addresses: Sequence[str]) -> Iterator[Visited]:
    browser = next(filter(None, map(shutil.which, _FIREFOX)), None)
    if browser is None:
        raise LeftOutError("tidak ada di mesin ini / not on this machine")
    place = tools.install()
    words = [tools.node(), str(place / "firefox.mjs"), browser, *addresses]
    with subprocess.Popen(words, cwd=place, stdout=subprocess.PIPE, text=True) as running:
        for said in running.stdout or ():
            one = json.loads(said)
            yield Visited(one["engine"], one["url"], one["width"], one["wrong"])


def _in_webkit(addresses: Sequence[str]) -> Iterator[Visited]:
    browser = next(Path("/usr/lib").glob(_WEBKIT), None)
    if browser is None or not shutil.which("WebKitWebDriver"):
        raise LeftOutError("tidak ada di mesin ini / not on this machine")
    script = f"const then = arguments[0]; ({JOURNEY.read_text('utf-8')})().then(then, (e) => then([String(e)]));"
    options = WebKitGTKOptions()
    options.binary_location = str(browser)
    options.add_argument("--automation")
    with _screen() as display:
        try:
            driver = WebKitGTK(options, WebKitGTKService(env={**os.environ, "DISPLAY": display}))
        except WebDriverException as reason:
            raise LeftOutError(reason.msg) from None
        try:
            engine = f"WebKitGTK {driver.capabilities['browserVersion']}"
            driver.set_script_timeout(_PATIENCE)
            for width in WIDTHS:
                driver.set_window_size(width, 900)
                for address in addresses:
                    yield Visited(engine, address, width, _wrong(driver, address, script))
        finally:
            driver.quit()


def _wrong(driver: WebKitGTK, address: str, script: str) -> list[str]:
    try:
        driver.get(address)
        return list(driver.execute_async_script(script))
    except WebDriverException as reason:
        return [str(reason.msg)]


@contextmanager
def _screen() -> Iterator[str]:
    """Give a screen that is there, or one of its own that nobody sees."""
    if there := os.environ.get("DISPLAY"):
        yield there
        return
    xvfb = shutil.which("Xvfb")
    if not xvfb:
        raise LeftOutError("no screen, and no Xvfb")
    ours, theirs = os.pipe()
    words = [xvfb, "-displayfd", str(theirs), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[theirs], stderr=subprocess.DEVNULL) as running:
        os.close(theirs)
        try:
            with os.fdopen(ours) as said:
                yield f":{said.readline().strip()}"
        finally:
            running.terminate()  # or the way out would wait for it
