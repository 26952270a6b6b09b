"""The first look through lychee, where it is installed: fast, and it knows the moods of many servers.

lychee judges the hosts it is given, not the hosts it is sent on to, so it follows no redirect here;
whatever it does not call alive is visited again by our own guarded visit.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from typing import Any

from .visit import AGENT

_SECONDS = 3600
# "success_map" holds what answered; the names of the other maps changed between versions.
_ALIVE = "success_map"


def there() -> str:
    """Give the path of lychee, or nothing."""
    return shutil.which("lychee") or ""


def alive(program: str, addresses: Iterable[str]) -> set[str]:
    """Give the addresses that lychee calls alive at the first hop.

    Args:
        program: path of lychee.
        addresses: public addresses, which the guard has let pass.

    Returns:
        The addresses; none where lychee fails, for then everything is visited by us.
    """
    listed = [address for address in addresses if not any(c.isspace() for c in address)]
    command = [
        program,
        *("--no-progress", "--format", "json", "--max-redirects", "0", "--exclude-all-private"),
        *("--max-concurrency", "4", "--max-retries", "1", "--timeout", "20", "--accept", "200..=299"),
        *("--user-agent", AGENT, "--", "-"),
    ]
    try:
        done = subprocess.run(  # noqa: S603  # a fixed command; the addresses go in by stdin
            command,
            input="\n".join(f"<{address}>" for address in listed),
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        return read(done.stdout) & set(listed)
    except (OSError, subprocess.SubprocessError):
        return set()


def read(output: str) -> set[str]:
    """Read the addresses that answered from lychee's JSON; anything else is no answer."""
    try:
        said: Any = json.loads(output)
    except ValueError:
        return set()
    maps = said.get(_ALIVE) if isinstance(said, dict) else None
    found: set[str] = set()
    for listed in maps.values() if isinstance(maps, dict) else ():
        for item in listed if isinstance(listed, list) else ():
            url = item.get("url") if isinstance(item, dict) else None
            if isinstance(url, str):
                found.add(url)
    return found
