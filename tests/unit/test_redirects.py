"""A page at an old address takes a reader to the new one, in each language and without a script."""

import re

import pytest
from lxml import html

from explainer.cards import Word
from explainer.redirects import Redirect, address, ends, formed
from explainer.render.redirects import Titles, pages
from growth import LINEAR, growth

TITLES: Titles = {
    ("id", "theory/definitions.md"): "Arti & batas",
    ("en", "theory/definitions.md"): "Meaning & limits",
    ("id", "index.md"): "Mulai",
}
WORDS = {
    "moved": Word(key="moved", id="Halaman ini pindah", en="This page has moved"),
    "moved-to": Word(key="moved-to", id="Alamatnya sekarang:", en="Its address now:"),
}


def cards(**moves: str) -> dict[str, Redirect]:
    named = {key.replace("__", "/") + ".md": to for key, to in moves.items()}
    return {key: Redirect(key=key, to=to) for key, to in named.items()}


def made(site: str = "", *, folders: bool = True, **moves: str) -> dict[str, str]:
    return pages(cards(**moves), TITLES, WORDS, site, folders=folders)


@pytest.mark.parametrize("path", ["a.md", "theory/index.md", "Start/Old_Page.v2.md", "idea/a.md"])
def test_a_path_inside_a_room_is_well_formed(path: str) -> None:
    assert formed(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "a",
        "/a.md",
        "../a.md",
        "a/../b.md",
        "id/a.md",
        "en/a.md",
        "a/.b.md",
        "a//b.md",
        "a b.md",
        "a.md\n",
        "https://a.org/b.md",
    ],
)
def test_a_path_out_of_its_room_is_not(path: str) -> None:
    assert not formed(path)


def test_a_page_and_an_index_share_their_address() -> None:
    assert [address(path) for path in ("a.md", "a/index.md", "index.md", "a/b.md")] == ["a/", "a/", "", "a/b/"]


def test_a_chain_ends_at_its_last_page_and_a_circle_nowhere() -> None:
    found = ends(cards(a="b.md", b="c.md", d="e.md", e="d.md", f="d.md"), {"c/"})

    assert found == {"a.md": "c.md", "b.md": "c.md", "d.md": "", "e.md": "", "f.md": ""}


def test_a_long_chain_takes_linear_time() -> None:
    long = {n: {f"{n}.md": Redirect(key=f"{n}.md", to=f"{n + 1}.md") for n in range(n)} for n in (2_000, 8_000)}

    assert set(ends(long[2_000], set()).values()) == {"2000.md"}
    assert growth(lambda size: ends(long[size], set()), 2_000) < LINEAR


def test_each_language_gets_a_page_with_refresh_canonical_and_links_to_both() -> None:
    found = made("https://a.example/b/", theory__concepts="theory/definitions.md")
    tree = html.fromstring(found["en/theory/concepts/index.html"])

    assert sorted(found) == ["en/theory/concepts/index.html", "theory/concepts/index.html"]
    assert tree.get("lang") == "en"
    assert tree.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=../definitions/"]
    assert tree.xpath("//link[@rel='canonical']/@href") == ["https://a.example/b/en/theory/definitions/"]
    assert [(a.get("href"), a.text) for a in tree.iter("a")] == [
        ("../definitions/", "Meaning & limits"),
        ("../../../theory/definitions/", "Arti & batas"),
    ]
    assert tree.xpath("//p/@lang") == ["id"]


def test_no_page_holds_a_script_or_an_event() -> None:
    text = "".join(made("https://a.example/", a="theory/definitions.md").values())

    assert re.findall(r"<script|<style|\son\w+=|javascript:", text) == []


def test_a_site_without_folders_and_without_address_links_from_file_to_file() -> None:
    found = made(folders=False, old__index="theory/definitions.md", x="index.md")

    assert 'url=../theory/definitions.html"' in found["old/index.html"]
    assert 'url=index.html"' in found["x.html"]
    assert "canonical" not in "".join(found.values())


def test_the_front_page_is_a_target_and_a_missing_title_is_taken_from_the_other_language() -> None:
    tree = html.fromstring(made(x__y="index.md")["en/x/y/index.html"])

    assert [(a.get("href"), a.text) for a in tree.iter("a")] == [("../../", "Mulai"), ("../../../", "Mulai")]


def test_what_the_gate_refuses_is_not_written() -> None:
    assert made(id__a="index.md", b="gone.md", theory__definitions__index="index.md") == {}
