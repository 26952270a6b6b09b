"""Asks one server once, through httpx; the only room that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .visit import AGENT, Answer, Fetch, Unreachable

_SECONDS = 20.0
# RFC 9309 asks to read 500 KiB of a robots.txt at least.
_MOST = 512 * 1024

MISSING = (
    "httpx tidak terpasang, dan lychee tidak ada. Pasang salah satunya: python -m pip install -r requirements/tend.in",
    "httpx is not installed, and there is no lychee. Install one of them: "
    "python -m pip install -r requirements/tend.in",
)


def there() -> bool:
    """Tell whether httpx is installed."""
    try:
        import httpx  # noqa: F401  # wanted once a week, not by every check
    except ImportError:
        return False
    return True


@contextmanager
def opened() -> Iterator[Fetch]:
    """Give the function that asks a server."""
    import httpx

    # No proxy: it would resolve names itself, past our guard.  No kept connection: it belongs to an
    # IP address, and another host there would be met with the wrong certificate.
    client = httpx.Client(
        follow_redirects=False,
        trust_env=False,
        timeout=_SECONDS,
        headers={"User-Agent": AGENT, "Accept": "*/*"},
        limits=httpx.Limits(max_keepalive_connections=0),
    )

    def fetch(method: str, address: str, ip: str) -> Answer:
        try:
            url = httpx.URL(address)
            host = url.raw_host.decode("ascii")
            port = f":{url.port}" if url.port else ""
            named = f"[{host}]" if ":" in host else host
            request = client.build_request(
                method,
                url.copy_with(host=ip),
                headers={"Host": f"{named}{port}"},
                extensions={"sni_hostname": host},
            )
            answer = client.send(request, stream=True)
            try:
                wanted = method == "GET" and url.path == "/robots.txt" and answer.status_code == 200
                body = _beginning(answer.iter_bytes()) if wanted else ""
                wait = answer.headers.get("Retry-After", "")
                return Answer(
                    answer.status_code, answer.headers.get("Location", ""), int(wait) if wait.isdigit() else 0, body
                )
            finally:
                answer.close()
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, ValueError) as error:
            raise Unreachable(type(error).__name__) from error

    with client:
        yield fetch


def _beginning(chunks: Iterator[bytes]) -> str:
    read = b""
    for chunk in chunks:
        read += chunk
        if len(read) >= _MOST:
            break
    return read[:_MOST].decode("utf-8", "replace")
