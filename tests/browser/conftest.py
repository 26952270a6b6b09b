"""A real browser on the real built site; every request that leaves the machine is a failure."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

import site_under_test

LOCAL = ("http://127.0.0.1:", "file://", "data:", "blob:")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Keep the tests' output clean."""


@pytest.fixture(scope="session")
def sites() -> tuple[Path, Path]:
    return site_under_test.ready()


@pytest.fixture(scope="session")
def address(sites: tuple[Path, Path]) -> Iterator[str]:
    """Serve the published site on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(sites[0])))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = os.environ.get("BROWSER_PATH") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        # Without its sandbox: CI runs as root, and the pages are our own.
        launched = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield launched
        launched.close()


class Visit:
    """A page in the browser, with all that went wrong on it."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.strangers: list[str] = []
        self.failures: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", self._request)
        self.page.on("response", self._response)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))

    def _request(self, request: object) -> None:
        url = request.url  # type: ignore[attr-defined]
        if not url.startswith(LOCAL):
            self.strangers.append(url)

    def _response(self, response: object) -> None:
        if response.status >= 400:  # type: ignore[attr-defined]
            self.failures.append(response.url)  # type: ignore[attr-defined]

    def clean(self) -> None:
        """Assert that nothing left the machine, nothing was missing and no script failed."""
        assert (self.strangers, self.failures, self.errors) == ([], [], [])


@pytest.fixture(params=[390, 1280], ids=["phone", "desk"])
def visit(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": request.param, "height": 900}, locale="id-ID")
    # A stranger's request is stopped as well as counted, so that a test never talks to the world.
    context.route("**/*", lambda route: route.continue_() if route.request.url.startswith(LOCAL) else route.abort())
    made = Visit(context)
    yield made
    context.close()
