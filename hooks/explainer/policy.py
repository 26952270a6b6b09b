"""What the browser may load: from the site itself, and nothing from anybody else.

The policy stands in each page, so that it also holds where a host sends no headers of ours, and in
header files for common hosts.  See https://www.w3.org/TR/CSP3/.
"""

from __future__ import annotations

from collections.abc import Mapping

_SOURCES: Mapping[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'",),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),  # the theme's icons are data addresses in its style sheet
    "font-src": ("'self'",),
    "connect-src": ("'self'",),
    "worker-src": ("'self'",),
    "frame-src": ("'self'",),  # the hidden page in which the search works from a folder
    "manifest-src": ("'self'",),
    "base-uri": ("'none'",),
    "form-action": ("'none'",),
}
# Understood in a header only.
_HEADER_ONLY = {"frame-ancestors": ("'self'",)}
_OTHERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
}


def meta(*, offline: bool = False) -> str:
    """Give the policy for a page's head.

    Args:
        offline: the page is read from a folder, where "self" is no origin and files are named by scheme.
    """
    return _written({
        name: (*sources, "file:") if offline and "'self'" in sources else sources for name, sources in _SOURCES.items()
    })  # fmt: skip


def _written(sources: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(f"{name} {' '.join(some)}" for name, some in sources.items())


def header_files() -> dict[str, str]:
    """Give the files that hosts read headers from, by name: ``_headers`` and ``.htaccess``."""
    headers = {"Content-Security-Policy": _written({**_SOURCES, **_HEADER_ONLY}), **_OTHERS}
    netlify = "".join(f"  {name}: {value}\n" for name, value in headers.items())
    apache = "".join(f'  Header always set {name} "{value}"\n' for name, value in headers.items())
    return {
        "_headers": f"# Netlify, Cloudflare Pages\n/*\n{netlify}",
        ".htaccess": f"# Apache\n<IfModule mod_headers.c>\n{apache}</IfModule>\nErrorDocument 404 /404.html\n",
    }
