"""Citations: the golden entries were read against APA 7; each line of golden/ is one kind of source."""

import html
import re
from pathlib import Path

import pytest

from explainer import archive, text
from explainer.cards import Both, Lang, Name, Reference, Truth
from explainer.render import citations, csl

GOLDEN = Path(__file__).parent.parent / "golden" / "citations"


def card(
    key: str = "a",
    *,
    title: str = "Judul",
    description: Both | None = None,
    author: tuple[Name, ...] = (),
    issued: str = "2020",
    publishable: Truth = "true",
) -> Reference:
    return Reference(
        key=key, type="book", kind="academic", title=title, description=description, author=author, issued=issued,
        verified="true", publishable=publishable,
    )  # fmt: skip


@pytest.fixture(scope="module")
def golden() -> dict[str, Reference]:
    cards, findings = archive.load(GOLDEN)

    assert findings == []
    return dict(cards.references)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_each_kind_of_source_reads_as_the_style_wants(golden: dict[str, Reference], lang: Lang) -> None:
    expected = (GOLDEN / f"expected.{lang}.txt").read_text("utf-8").splitlines()

    works = citations.works(golden, lang, {})

    assert [f"{key} | {w.short} | {w.entry}" for key, w in works.items()] == expected


def test_a_second_build_renders_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: citations.Cache = {}
    first = citations.works({"a": card()}, "id", kept)
    monkeypatch.setattr(citations, "_render", None)

    assert citations.works({"a": card()}, "id", kept) == first


def test_a_changed_card_is_rendered_anew() -> None:
    kept: citations.Cache = {}
    citations.works({"a": card()}, "id", kept)
    citations.works({"a": card(title="Judul lain")}, "id", kept)

    assert len(kept) == 2


def test_what_may_not_be_published_is_not_rendered() -> None:
    assert citations.works({"a": card(publishable="false")}, "id", {}) == {}


def test_works_of_one_author_and_year_get_letters_by_date() -> None:
    trend = (Name(literal="Trend"),)
    cards = [card("b", author=trend, issued="2021-07-09"), card("a", author=trend, issued="2021-06-16"), card("c")]

    assert csl.suffixes(cards) == {"a": "a", "b": "b"}


def test_letters_go_on_after_z() -> None:
    cards = [card(f"k{n:02}", issued="2020-01-01", author=(Name(literal="X"),)) for n in range(28)]

    assert list(csl.suffixes(cards).values())[24:] == ["y", "z", "aa", "ab"]


def test_a_description_is_given_in_the_language_of_the_page() -> None:
    described = card(title="", description=Both(id="laporan", en="report"))

    assert [csl.item(described, lang)["title"] for lang in ("id", "en")] == ["[laporan]", "[report]"]


WORKS = {"a": citations.Work("", "Aa, 2020"), "b": citations.Work("", "Bb dkk., 2021")}


@pytest.mark.parametrize(
    ("inside", "lang", "shown"),
    [
        ("@a", "id", "(Aa, 2020)"),
        ("@a, 6", "id", "(Aa, 2020, hlm. 6)"),
        ("@a, hlm. 6-8", "id", "(Aa, 2020, hlm. 6–8)"),
        ("@a, 6", "en", "(Aa, 2020, p. 6)"),
        ("@a, pp. 6–8", "en", "(Aa, 2020, pp. 6–8)"),
        ("@a, Pasal 51", "id", "(Aa, 2020, Pasal 51)"),
        ("@a, bab <3", "id", "(Aa, 2020, bab <3)"),
        ("@b; @a", "id", "(Aa, 2020; Bb dkk., 2021)"),
        ("@unknown", "id", ""),
    ],
)
def test_a_cluster_links_each_work_and_places_its_locator(inside: str, lang: Lang, shown: str) -> None:
    cited = citations.cluster(text.citation(inside), WORKS, lang)

    assert html.unescape(re.sub(r"<[^>]+>", "", cited)) == shown


def test_a_locator_cannot_smuggle_markup() -> None:
    cited = citations.cluster(text.citation("@a, <script>x</script>"), WORKS, "en")

    assert "<script" not in cited


@pytest.mark.parametrize("given", ["Vahid", "Vladimir Alekseevich", "Ivan Viktor"])
def test_an_initial_v_keeps_its_size_while_the_v_of_a_case_loses_it(given: str) -> None:
    works = citations.works({"a": card(author=(Name(family="Aliyev", given=given),))}, "en", {})

    assert " v." not in works["a"].entry
