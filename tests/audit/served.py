"""The built site as a host serves it, its pages, and a browser to open them with."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, sync_playwright

sys.path.append(str(Path(__file__).resolve().parents[1]))
from told import LeftOutError

from visiting import BROWSER_ARGS

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "site"
# Processors are few; what a slow network leaves idle, another page uses.
HANDS = 3
_PACKED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".webmanifest", ".map"}
_NO_PAGE = {"search-frame.html"}
# One page of each type: front page, article, article with pictures, timeline, ledger, glossary, bibliography,
# lesson, how to take part, downloads.
TYPES = (
    "/",
    "/theory/three-functions/",
    "/en/conflict/maps/",
    "/conflict/timeline/",
    "/en/evidence/claims/",
    "/evidence/glossary/",
    "/en/evidence/sources/",
    "/teach/meeting-1-definitions/",
    "/en/contribute/",
    "/downloads/",
)
T = TypeVar("T")


class _Host(SimpleHTTPRequestHandler):
    """A static host: gzip at level 6, the site's own headers and its own page for what is missing."""

    protocol_version = "HTTP/1.1"
    site: Path

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        place = Path(self.translate_path(self.path))
        if place.is_dir() and not self.path.partition("?")[0].endswith("/"):
            self.send_response(301)
            self.send_header("Location", self.path + "/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        file = place / "index.html" if place.is_dir() else place
        found = file.is_file()
        file = file if found else self.site / "404.html"
        packed = file.suffix in _PACKED and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _packed(file) if packed else file.read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")  # as GitHub Pages
        if packed:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        for name, value in _headers(self.site):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: Any) -> None:
        """Say nothing of a browser that hung up, as it does when it is closed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@cache
def _packed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6, mtime=0)


def size(site: Path, address: str) -> int:
    """Give how many bytes the host sends for an address, without headers."""
    place = site / unquote(urlsplit(address).path).lstrip("/")
    file = place / "index.html" if place.is_dir() else place
    if not file.is_file():
        return 0
    return len(_packed(file)) if file.suffix in _PACKED else file.stat().st_size


@cache
def _headers(site: Path) -> tuple[tuple[str, str], ...]:
    """Read the header file that the build writes for hosts."""
    file = site / "_headers"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return tuple((m[1], m[2]) for line in lines if (m := re.match(r"\s+([\w-]+): (.*)", line)))


@contextmanager
def host(site: Path) -> Iterator[str]:
    """Serve a built site on a free port; give its address."""
    handler = type("Host", (_Host,), {"site": site})
    server = _Server(("127.0.0.1", 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def pages(site: Path, wanted: str = "") -> list[str]:
    """Give the address of every page, decks and the 404 page too, without those that only lead elsewhere.

    Args:
        site: a built site.
        wanted: a regular expression that addresses must match, or empty for all.

    Raises:
        LeftOutError: there is none, or the expression cannot be read; nothing looked at is nothing found right.
    """
    try:
        re.compile(wanted)
    except re.error as reason:
        raise LeftOutError(f"ONLY={wanted}: {reason}") from None
    found = []
    for file in sorted(site.rglob("*.html")):
        address = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        if file.name in _NO_PAGE or (wanted and not re.search(wanted, address)):
            continue
        if 'http-equiv="refresh"' not in file.read_text("utf-8")[:2000]:
            found.append(address)
    if not found:
        what = f"ONLY={wanted}: " if wanted else ""
        raise LeftOutError(f"{what}tidak ada halaman di {site}; jalankan `nox -s site` dahulu / "
                           f"{what}no page in {site}; run `nox -s site` first")  # fmt: skip
    return found


def one_of_each(site: Path, wanted: str = "") -> list[str]:
    """Give the address of one page of each type.

    Args:
        site: a built site.
        wanted: a regular expression that addresses must match, or empty for all.

    Raises:
        LeftOutError: as ``pages``, or no page of these has such an address.
    """
    known = set(pages(site, wanted))
    found = [page for page in TYPES if page in known]
    if not found:
        raise LeftOutError(f"ONLY={wanted} names none of {' '.join(TYPES)}")
    return found


def browser_path() -> str | None:
    """Find the browser, as nox or the machine names it."""
    return os.environ.get("BROWSER_PATH") or shutil.which("chromium") or shutil.which("google-chrome")


def each(addresses: list[str], do: Callable[[Browser, str], T], hands: int = HANDS) -> Iterator[T]:
    """Do something with every page, a browser for each hand; what is done first comes first."""
    local = threading.local()
    open_ones: list[tuple[object, Browser]] = []

    def one(address: str) -> T:
        if not hasattr(local, "browser"):
            playwright = sync_playwright().start()
            local.browser = playwright.chromium.launch(executable_path=browser_path(), args=BROWSER_ARGS)
            open_ones.append((playwright, local.browser))
        return do(local.browser, address)

    with ThreadPoolExecutor(hands) as pool:
        waiting = [pool.submit(one, address) for address in addresses]
        try:
            # Browsers end with the process: a thread may not close another's.
            yield from (done.result() for done in as_completed(waiting))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
