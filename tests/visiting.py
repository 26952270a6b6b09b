"""A page in a real browser, with all that went wrong on it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

# Without its sandbox: CI runs as root, and the pages are our own.  Without the drop-down of its address bar:
# Chromium 156 loads two pages of its own for it with each new window, and a context with one page then
# takes 1.5 s of processor instead of 0.65 s (8 pages of the site, one run).
BROWSER_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup"]
LOCAL = ("http://127.0.0.1:", "file://", "data:", "blob:")


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
        self.page.on("console", self._console)

    @property
    def width(self) -> int:
        """Width of the window."""
        size = self.page.viewport_size
        assert size is not None, "this window has no size of its own"
        return size["width"]

    def _request(self, request: Request) -> None:
        if not request.url.startswith(LOCAL):
            self.strangers.append(request.url)

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.failures.append(response.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def clean(self) -> None:
        """Assert that nothing left the machine, nothing was missing and no script failed."""
        assert (self.strangers, self.failures, self.errors) == ([], [], [])
