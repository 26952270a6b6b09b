"""A page in a real browser, with all that went wrong on it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page

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
