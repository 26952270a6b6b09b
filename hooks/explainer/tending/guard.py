"""Where a visit may go: to public hosts only, at every hop.

A page may name, or a server may redirect to, an address inside the network of whoever runs this.
The name is resolved here, every address behind it is judged, and the visit then goes to just that
address, so that a second answer of the name server cannot lead elsewhere.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

Resolve = Callable[[str, int], list[str]]
_IP = ipaddress.IPv4Address | ipaddress.IPv6Address

# IPv6 ways of writing an IPv4 address that the network translates back (RFC 6052, RFC 4291).
_TRANSLATED = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96"))
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Way:
    """How to reach an address.

    Attributes:
        ip: where to connect to, or nothing where the visit is refused.
        why: why it is refused: ``scheme``, ``login``, ``name``, ``private``.
    """

    ip: str = ""
    why: str = ""


def resolve(host: str, port: int) -> list[str]:
    """Ask the system for the addresses of a host.

    Raises:
        OSError: where the name is unknown.
    """
    try:
        return list(
            dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        )
    except UnicodeError as error:  # a label that is too long or empty
        raise OSError(str(error)) from error


def way(address: str, ask: Resolve = resolve, local: str = "") -> Way:
    """Judge one hop.

    Args:
        address: where the visit would go.
        ask: resolves a host; comes in so that tests need no network.
        local: ``host:port`` that a test allows though it is private; nothing else becomes allowed.
    """
    try:
        parts = urlsplit(address)
        port = parts.port or _PORTS.get(parts.scheme, 0)
        host = parts.hostname or ""
    except ValueError:
        return Way(why="name")
    if parts.scheme not in _PORTS:
        return Way(why="scheme")
    if parts.username is not None:
        return Way(why="login")
    if not host:
        return Way(why="name")
    try:
        found = ask(host, port)
    except OSError:
        return Way(why="name")
    if local and f"{host}:{port}" == local:
        return Way(ip=found[0])
    if not found:
        return Way(why="name")
    # One private address among public ones is the usual trick of rebinding: none is taken then.
    return Way(ip=found[0]) if all(public(ip) for ip in found) else Way(why="private")


def public(ip: str) -> bool:
    """Tell whether an address belongs to the public internet, whatever it is wrapped in."""
    try:
        found: _IP = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = [found.ipv4_mapped, found.sixtofour, *(found.teredo or ())]
        inner += [ipaddress.IPv4Address(int(found) & 0xFFFFFFFF) for net in _TRANSLATED if found in net]
        if any(ip4 is not None and not _open(ip4) for ip4 in inner):
            return False
        if found.ipv4_mapped is not None:
            return True
    return _open(found)


def _open(ip: _IP) -> bool:
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_link_local or ip.is_loopback)
