"""What is wrong with the form of an outside address, without visiting it."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

# Parameters that follow the reader and not the page.
_TRACKING = frozenset(
    re.findall(
        r"\w+",
        """fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_cid mc_eid _ga _gl
    mkt_tok oly_enc_id oly_anon_id vero_id wickedid _hsenc _hsmi __hstc __hssc hsctatracking s_cid
    ref_src ref_url cmpid spm srsltid""",
    )
)
_PRIVATE_NAMES = (
    ".local",
    ".localhost",
    ".internal",
    ".intranet",
    ".lan",
    ".home",
    ".corp",
    ".test",
    ".invalid",
    ".onion",
)
_LABEL = re.compile(r"^(?!-)[^\W_](?:[\w-]{0,61}[^\W_])?$")
# What a person meant to be an address: "htp://", "https//", "http:/", "https:example.org", "www.".
_MEANT = re.compile(r"^(?:(?:h?t{1,3}ps?|hhttps?|htttps?)(?::/{0,3}|/{2,3})|www\.)", re.I)
_WEB = re.compile(r"^https?://", re.I)


def meant(address: str) -> bool:
    """Tell whether an address is, or was meant to be, one of the web."""
    return bool(_MEANT.match(address.strip()))


def fault(address: str) -> str:
    """Name what is wrong with an address, or nothing.

    Args:
        address: as it is written on a page or in a card.

    Returns:
        ``space``, ``scheme``, ``twice``, ``host``, ``private``, ``login``, ``end`` or
        ``tracking:NAME``.
    """
    if re.search(r"\s", address):
        return "space"
    if not _WEB.match(address):
        return "scheme"
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  # a port that is no number tells itself on being read
        address_of_host = parts.hostname or ""
    except ValueError:
        return "host"
    return _parts(address, parts, address_of_host)


def _parts(address: str, parts: SplitResult, name: str) -> str:
    if re.match(r"https?:/{0,2}$|https?:?$", f"{name}:", re.I) or parts.netloc.lower() in ("http", "https"):
        return "twice"
    if parts.username is not None:
        return "login"
    kind = _host(name)
    if kind:
        return kind
    if address[-1] in ".,;:'\"”’»*_" or address.endswith(("%20", "%0A", "%0D")):
        return "end"
    if address.count("(") < address.count(")") and address.endswith(")"):
        return "end"
    for parameter, _ in parse_qsl(f"{parts.query}&{parts.fragment}", keep_blank_values=True):
        small = parameter.lower()
        if small.startswith(("utm_", "pk_", "mtm_", "hsa_")) or small in _TRACKING:
            return f"tracking:{parameter}"
    return ""


def _host(name: str) -> str:
    plain = unquote(name).rstrip(".").lower()
    if plain == "localhost" or plain.endswith(_PRIVATE_NAMES):
        return "private"
    number = _number(plain)
    if number is not None:
        return "" if number.is_global else "private"
    labels = plain.split(".")
    if len(labels) < 2:
        return "host" if not plain.isdigit() else "private"
    if not all(_LABEL.match(label) for label in labels) or labels[-1].isdigit() or len(labels[-1]) < 2:
        return "host"
    return ""


def _number(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Read a host as an address in numbers, in the odd ways that a browser reads it too."""
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        pass
    pieces = name.split(".")
    if 1 <= len(pieces) <= 4 and all(re.fullmatch(r"0x[0-9a-f]{1,8}|\d{1,10}", piece) for piece in pieces):
        values = [int(piece, _base(piece)) for piece in pieces]
        if all(value < 256 for value in values[:-1]) and values[-1] < 256 ** (5 - len(values)):
            whole = values[-1] + sum(value << 8 * (3 - n) for n, value in enumerate(values[:-1]))
            return ipaddress.IPv4Address(whole)
    return None


def _base(piece: str) -> int:
    if piece.startswith("0x"):
        return 16
    return 8 if len(piece) > 1 and piece[0] == "0" and not set(piece) & {"8", "9"} else 10
