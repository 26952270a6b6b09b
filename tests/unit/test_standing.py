"""What has been read side by side is counted room by room, and the most pressing work comes first."""

import re
from xml.etree import ElementTree as ET

from explainer import stamps, standing, text
from explainer.archive import Archive
from explainer.backrefs import Backrefs
from explainer.cards import Lang, Word
from explainer.corpus import Corpus
from explainer.pictures.badge import badge
from explainer.plan import Entry, Plan
from explainer.render.html import Desk
from explainer.render.repository import linked
from explainer.render.status import status
from explainer.stampfile import Stamp, Stamps
from explainer.standing import Room, Standing, Task

PLAN = Plan(
    entries=(Entry(1, "Teori", ""), Entry(2, "A", "theory/a.md"), Entry(3, "B", "theory/b.md"), Entry(4, "Hukum", ""),
             Entry(5, "C", "law/c.md")),
    translations={"en": {"Teori": "Theory", "Hukum": "Law"}},
)  # fmt: skip


def page(lang: Lang, key: str, body: str) -> tuple[tuple[Lang, str], text.Page]:
    whole = f"---\ntitle: T\nsummary: S.\n---\n# A {{#a}}\n\n{body}\n\n## B {{#b}}\n\nTwo.\n"
    return (lang, key), text.read(whole, lang, key, f"docs/{lang}/{key}")


def site(changed: str = "One.") -> Corpus:
    """Make a page read whole and then changed in Indonesian, one half read, one in one language only."""
    pages = dict(
        [page("id", "theory/a.md", changed), page("en", "theory/a.md", "One."), page("id", "law/c.md", "One."),
         page("en", "law/c.md", "One."), page("id", "theory/b.md", "One.")]
    )  # fmt: skip
    lead, a, b = Stamp("T\nS.", "T\nS."), Stamp("A\nOne.", "A\nOne."), Stamp("B\nTwo.", "B\nTwo.")
    kept = {"theory/a.md": {"_lead": lead, "a": a, "b": b}, "law/c.md": {"_lead": lead}}
    stamped = {key: Stamps("x", sections) for key, sections in kept.items()}
    return Corpus(pages, stamps=stamped, plan=PLAN)


def of(corpus: Corpus) -> Standing:
    return standing.of(corpus, stamps.pairs(corpus, first=True))


def test_each_room_counts_its_sections_under_its_name_in_both_languages() -> None:
    rooms = of(site("Something quite different now.")).rooms

    assert rooms == (
        Room({"id": "Teori", "en": "Theory"}, pages=1, read=2, waiting=1, unread=0),
        Room({"id": "Hukum", "en": "Law"}, pages=1, read=1, waiting=0, unread=2),
    )


def test_the_rooms_add_up() -> None:
    total = of(site("Something quite different now.")).total

    assert (total.pages, total.read, total.waiting, total.unread, total.sections) == (2, 3, 1, 2, 6)


def test_a_missing_page_comes_before_a_lagging_one_and_that_before_an_unread_one() -> None:
    assert of(site("Something quite different now.")).tasks == (
        Task("theory/b.md", "missing", "en"),
        Task("theory/a.md", "lags", "en", ("a",)),
        Task("law/c.md", "first", None, ("a", "b")),
    )


def test_what_is_read_asks_for_nothing() -> None:
    assert [task.key for task in of(site()).tasks] == ["theory/b.md", "law/c.md"]


def desk(found: Standing, lang: Lang = "id") -> Desk:
    names = ["sections", "filter-all", "status-next", "status-badge", "status-first", "status-lags-en", "status-done"]
    names += [f"status-{name}" for name in ("pages", "sections", "read", "waiting", "unread", "missing-en")]
    words = {name: Word(key=name, id=name, en=name) for name in names}
    words |= {name: Word(key=name, id="{n}x", en="{n}x") for name in ("status-count", "status-more")}
    words["status-summary"] = Word(key="status-summary", id="{read}/{sections}", en="{read}/{sections}")
    back = Backrefs({"theory/a.md": "A & B"})
    return Desk(Archive(words=words), lang, {}, "../", back=back, standing=found)


def test_the_table_has_a_row_for_each_room_and_one_for_all() -> None:
    html = status(desk(of(site("Something quite different now."))))
    rows = re.findall(r'<th scope="row">(.*?)</th>((?:<td class="num">\d+</td>)+)', html)

    assert [(name, re.findall(r"\d+", cells)) for name, cells in rows] == [
        ("Teori", ["1", "3", "2", "1", "0"]),
        ("Hukum", ["1", "3", "1", "0", "2"]),
        ("filter-all", ["2", "6", "3", "1", "2"]),
    ]


def test_a_page_with_a_title_is_linked_and_another_is_named() -> None:
    html = status(desk(of(site("Something quite different now."))))

    assert '<li><a href="../theory/a/">A &amp; B</a>: status-lags-en (1x)</li>' in html
    assert "<li><code>theory/b.md</code>: status-missing-en</li>" in html


def test_thousands_are_parted_as_the_language_parts_them() -> None:
    found = Standing((Room({"id": "R", "en": "R"}, 1, 1960, 0, 0),))

    assert "<p>1.960/1.960</p>" in status(desk(found))
    assert "<p>1,960/1,960</p>" in status(desk(found, "en"))


def test_the_badge_is_one_file_for_both_languages_that_asks_for_nothing() -> None:
    drawing = badge(2, 3)
    root = ET.fromstring(drawing)  # noqa: S314  # our own text

    assert root.get("aria-label") == "dibaca berdampingan · read side by side: 66%"
    assert "href" not in drawing
    assert "var(" not in drawing
    assert badge(0, 0).count("0%") == 3


def test_a_link_into_the_repository_gets_its_address_or_is_plain_words() -> None:
    html = '<p><a href="repo:issues/new?template=a.yml&amp;b=c" rel="x">Form</a></p>'

    assert linked(html, "https://code.example/a/b/") == (
        '<p><a href="https://code.example/a/b/issues/new?template=a.yml&amp;b=c" rel="x">Form</a></p>'
    )
    assert linked(html, "") == "<p>Form</p>"
