"""The way back from a source or a term to the pages."""

from explainer import backrefs, text
from explainer.text import Mark, Page


def page(key: str, body: str, title: str = "Judul: anak judul", terms: str = "[]") -> Page:
    return text.read(f'---\ntitle: "{title}"\nterms: {terms}\n---\n{body}\n', "id", key, f"docs/id/{key}")


def brought(mark: Mark) -> list[str]:
    return {"claim": ["paper"], "bibliography": ["everything"]}.get(mark.kind, [])


def gathered(*pages: Page, order: tuple[str, ...] = ()) -> backrefs.Backrefs:
    return backrefs.gather({("id", one.key): one for one in pages}, brought, order)["id"]


def test_a_page_is_listed_once_for_what_it_cites_and_for_what_its_marks_bring() -> None:
    found = gathered(page("a.md", "Isi [@x; @y] dan [@x].\n\n{claim: PUTRI-001}"))

    assert found.cited == {"x": ("a.md",), "y": ("a.md",), "paper": ("a.md",)}


def test_the_list_of_all_sources_cites_none() -> None:
    assert gathered(page("a.md", "{bibliography}")).cited == {}


def test_pages_stand_in_the_order_of_the_navigation_then_by_name() -> None:
    pages = [page(key, "[@x]") for key in ("a.md", "b.md", "c.md", "d.md")]

    assert gathered(*pages, order=("c.md", "b.md")).cited["x"] == ("c.md", "b.md", "a.md", "d.md")


def test_a_term_is_used_where_the_front_matter_lists_it() -> None:
    assert gathered(page("a.md", "", terms="[offset]"), page("b.md", "offset")).used == {"offset": ("a.md",)}


def test_front_matter_of_a_wrong_shape_is_no_list() -> None:
    assert gathered(page("a.md", "", terms="offset")).used == {}


def test_a_title_goes_without_its_subtitle() -> None:
    assert gathered(page("a.md", "")).titles == {"a.md": "Judul"}
    assert backrefs.short("Satu: dua: tiga") == "Satu"
    assert backrefs.short("Tanpa anak judul") == "Tanpa anak judul"
