"""The built site's feed, llms.txt, cards and sitemap, read as a visitor's programs would."""

from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree, html
from PIL import Image

import site_under_test
import trees

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
FOLDERS = {"id": "", "en": "en/"}
LARGEST = 40_000


@pytest.fixture(scope="module")
def site() -> Path:
    return site_under_test.ready()[0]


def local(site: Path, address: str) -> Path:
    """Give the file behind an absolute address of the site."""
    assert address.startswith(site_under_test.ADDRESS)
    path = site / urlsplit(address).path.lstrip("/")
    return path / "index.html" if path.is_dir() else path


def articles(site: Path) -> dict[Path, html.HtmlElement]:
    found = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    return {path: html.fromstring(text) for path, text in found.items() if 'property="og:title"' in text}


@pytest.mark.xdist_group("site")
def test_every_page_has_a_card_of_its_own_that_is_small(site: Path) -> None:
    cards = {}
    for path, tree in articles(site).items():
        (address,) = tree.xpath("//meta[@property='og:image']/@content")
        assert tree.xpath("//meta[@name='twitter:card']/@content") == ["summary_large_image"]
        cards[path] = local(site, address)

    assert len(cards) >= 100
    assert len(set(cards.values())) == len(cards)
    for card in cards.values():
        data = card.read_bytes()
        picture = Image.open(BytesIO(data))
        assert (picture.format, picture.mode, picture.size) == ("PNG", "P", (1200, 630)), card
        assert len(data) <= LARGEST, card


@pytest.mark.parametrize("lang", FOLDERS)
@pytest.mark.xdist_group("site")
def test_the_feed_leads_to_pages_of_its_language_and_stands_in_every_head(site: Path, lang: str) -> None:
    feed = etree.parse(site / FOLDERS[lang] / "feed.xml").getroot()
    links = [trees.attribute(trees.one(entry, f"{ATOM}link"), "href") for entry in feed.iterfind(f"{ATOM}entry")]
    names = [node.text for node in feed.iter(f"{ATOM}id")]
    own = trees.attribute(trees.one(feed, f"{ATOM}link[@rel='self']"), "href")

    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == lang
    assert len(links) >= 20
    assert len(set(names)) == len(names)
    for link in links:
        assert html.parse(local(site, link)).getroot().get("lang") == lang
    for path, tree in articles(site).items():
        if tree.get("lang") == lang:
            assert tree.xpath("//link[@type='application/atom+xml']/@href") == [own], path


@pytest.mark.parametrize("lang", FOLDERS)
@pytest.mark.xdist_group("site")
def test_every_link_of_llms_txt_leads_to_a_file(site: Path, lang: str) -> None:
    text = (site / FOLDERS[lang] / "llms.txt").read_text("utf-8")
    links = [part.partition(")")[0] for part in text.split("](")[1:]]

    assert text.startswith("# ")
    assert len(links) >= 60
    assert [link for link in links if not local(site, link).is_file()] == []


@pytest.mark.xdist_group("site")
def test_the_sitemap_names_twins_and_a_default_for_every_page(site: Path) -> None:
    pages = list(etree.parse(site / "sitemap.xml").getroot().iter(f"{SITEMAP}url"))

    assert len(pages) >= 100
    for page in pages:
        named = {link.get("hreflang"): link.get("href") for link in page if link.get("hreflang")}
        assert set(named) == {"id", "en", "x-default"}
        assert named["x-default"] == named["id"]
        assert page.findtext(f"{SITEMAP}loc") in named.values()
        assert all(local(site, address).is_file() for address in named.values())
