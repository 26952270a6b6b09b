"""A page in a real browser, with all that went wrong on it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page

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
