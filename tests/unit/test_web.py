"""Addresses are judged by their form."""

import pytest

from explainer.web import fault, meant


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.org/b?c=1", ""),
        ("https://a.org/b_(c)", ""),
        ("https://bücher.example/", ""),
        ("https://8.8.8.8/", ""),
        ("https://web.archive.org/web/2020/https://a.org", ""),
        ("https://a.org/b c", "space"),
        ("htp://a.org", "scheme"),
        ("https://https://a.org", "twice"),
        ("https://a", "host"),
        ("https://a..org", "host"),
        ("https://a.org:x", "host"),
        ("https://[::1", "host"),
        ("http://localhost:8000", "private"),
        ("http://192.168.0.1/a", "private"),
        ("http://[::1]/", "private"),
        ("http://2130706433/", "private"),
        ("http://0x7f.1/", "private"),
        ("http://a.local/", "private"),
        ("https://me@a.org", "login"),
        ("https://a.org/b).", "end"),
        ("https://a.org/?utm_source=x", "tracking:utm_source"),
        ("https://a.org/?a=1&fbclid=2", "tracking:fbclid"),
    ],
)
def test_the_fault_of_an_address(address: str, expected: str) -> None:
    assert fault(address) == expected


def test_what_was_meant_as_an_address() -> None:
    assert [a for a in ("www.a.org", "https//a", "htp://a", "theory/index.md", "mailto:a@b.c", "#x") if meant(a)] == [
        "www.a.org",
        "https//a",
        "htp://a",
    ]
