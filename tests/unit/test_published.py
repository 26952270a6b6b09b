"""What is told of the whole site: the feed, llms.txt and what a page's head says of its card."""

from lxml import etree

from explainer.published import card, feed, llms
from explainer.published.entry import Entry, Site
from trees import one

ATOM = "{http://www.w3.org/2005/Atom}"
HOME = "https://site.example/sub/"
SITE = Site(lang="en", home=HOME, folder="en/", name="Site", description="What it is.")
TWIN = Site(lang="id", home=HOME, folder="", name="Situs", description="Apa ini.")
WORDS = {"feed": "Pages", "reviewed": "Checked", "llms-note": "A note.", "data-files": "Data"}
OLD = Entry(lang="en", path="en/a/", title="A & <b>", summary="One.", reviewed="2026-11-20", room="Theory")
NEW = Entry(lang="en", path="en/c/", title="C", summary="Two.", reviewed="2026-11-21", room="Law")
BARE = Entry(lang="en", path="en/", title="Site", room="Theory")


def read(*entries: Entry) -> etree._Element:
    return etree.fromstring(feed.feed(SITE, entries, WORDS).encode())


def test_the_feed_has_what_atom_demands_and_the_newest_check_first() -> None:
    found = read(OLD, NEW, BARE)

    assert [node.text for node in found.iterfind(f"{ATOM}entry/{ATOM}title")] == ["C", "A & <b>"]
    assert found.findtext(f"{ATOM}updated") == "2026-11-21T00:00:00Z"
    for part in (found, *found.iterfind(f"{ATOM}entry")):
        assert all(part.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
    assert found.findtext(f"{ATOM}author/{ATOM}name") == "Site"


def test_an_entry_is_named_by_page_and_day_so_that_a_new_check_is_a_new_entry() -> None:
    (entry,) = read(OLD).iterfind(f"{ATOM}entry")

    assert entry.findtext(f"{ATOM}id") == "tag:site.example,2026-11-20:/en/a/"
    assert one(entry, f"{ATOM}link").get("href") == "https://site.example/sub/en/a/"
    assert entry.findtext(f"{ATOM}summary") == "Checked 20 November 2026. One."


def test_a_feed_without_a_dated_page_is_still_a_feed() -> None:
    assert read(BARE).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_llms_txt_lists_pages_by_room_and_names_the_other_language() -> None:
    lines = llms.llms(SITE, TWIN, [OLD, BARE, NEW], WORDS).splitlines()

    assert lines[:3] == ["# Site", "", "> What it is."]
    assert [line for line in lines if line.startswith("## ")] == ["## Theory", "## Law", "## Data", "## Optional"]
    assert "- [A & <b>](https://site.example/sub/en/a/): One." in lines
    assert lines[-1] == "- [Situs](https://site.example/sub/llms.txt): Apa ini."


def test_a_card_has_a_name_without_folders_and_a_head_that_needs_an_address() -> None:
    nowhere = Site(lang="en", home="", folder="en/", name="Site", description="")

    assert card.name(OLD) == "assets/cards/a.en.png"
    assert card.name(BARE) == "assets/cards/index.en.png"
    assert '<meta property="og:image" content="https://site.example/sub/assets/cards/a.en.png">' in card.tags(OLD, SITE)
    assert card.tags(OLD, nowhere) == ""
