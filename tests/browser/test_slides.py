"""A deck in front of a class: by keyboard, by touch, on paper, without a script; in both languages."""

import gzip
import io
import re
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from playwright.sync_api import Browser, Page

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Points, pictures, claims, questions and sources stand in this one.
DECKS = [("id", "/slides/turkey/energy/"), ("en", "/en/slides/turkey/energy/")]
SLIDES = ".slides > section"
SHOWN = f"{SLIDES}.present"
STARTED = ".reveal.ready"
PARTS = ("css/fonts.css", "css/tokens.css", "css/icons.css", "css/pictures.css", "css/reveal.css", "css/slides.css",
         "js/start.js", "js/slides.js")  # fmt: skip


def number(page: Page) -> str:
    return page.locator(SHOWN).get_attribute("data-number") or ""


@pytest.mark.parametrize("visit", [1280], indirect=True)
@pytest.mark.parametrize(("lang", "path"), DECKS)
def test_a_deck_goes_by_keyboard_and_breaks_no_policy(visit: Visit, address: str, lang: str, path: str) -> None:
    page = visit.page
    page.goto(address + path)
    page.wait_for_selector(STARTED)
    count = page.locator(SLIDES).count()
    met = [number(page)]
    for _ in range(count - 1):
        page.keyboard.press("ArrowRight")
        met.append(number(page))

    assert page.locator("html").get_attribute("lang") == lang
    assert [f"{n} / {count}" for n in range(1, count + 1)] == met

    page.keyboard.press("Home")
    page.keyboard.press("Space")

    assert number(page) == f"2 / {count}"

    page.keyboard.press("End")
    page.keyboard.press("PageUp")

    assert number(page) == f"{count - 1} / {count}"

    for letter in "npbfov.":  # somebody who dictates says these
        page.keyboard.press(letter)

    assert number(page) == f"{count - 1} / {count}"
    assert page.locator(".deck.overview, .deck.paused").count() == 0
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_a_citation_leads_to_its_source_and_the_way_back_leads_back(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + DECKS[0][1])
    page.wait_for_selector(STARTED)
    page.keyboard.press("ArrowRight")
    before = number(page)
    citation = page.locator(f"{SHOWN} .cite a").first
    entry = (citation.get_attribute("href") or "")[1:]
    citation.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(f".slide--sources.present #{entry}")
    page.go_back()
    page.wait_for_selector(f'{SHOWN}[data-number="{before}"]')
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_both_languages_have_the_same_slides_and_the_switch_keeps_the_place(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}{DECKS[0][1]}#/4")
    page.wait_for_selector(STARTED)
    kinds = page.eval_on_selector_all(SLIDES, "all => all.map(one => one.dataset.number + one.classList[1])")
    page.locator('a[hreflang="en"]').click()
    page.wait_for_url("**/en/slides/**")
    page.wait_for_selector(STARTED)

    assert kinds == page.eval_on_selector_all(SLIDES, "all => all.map(one => one.dataset.number + one.classList[1])")
    assert number(page).startswith("5 / ")
    visit.clean()


@pytest.mark.parametrize(("lang", "path"), DECKS)
def test_without_a_script_all_slides_stand_one_under_another(
    browser: Browser, address: str, lang: str, path: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address + path)
    boxes = [slide.bounding_box() for slide in page.locator(SLIDES).all()]
    said = page.locator(SLIDES).all_inner_texts()
    buttons = page.locator("button:visible, details:visible").count()
    context.close()

    shown = [box for box in boxes if box]
    assert len(shown) == len(boxes)
    assert all(box["height"] > 100 for box in shown)
    assert all(below["y"] >= above["y"] + above["height"] - 1 for above, below in pairwise(shown))
    assert all(text.strip() for text in said)
    assert buttons == 0


# Both widths and both themes in two visits, as for the pages.
@pytest.mark.parametrize(("width", "height", "scheme"), [(390, 844, "light"), (1280, 720, "dark")])
@pytest.mark.parametrize(("lang", "path"), DECKS)
def test_axe_finds_nothing_on_any_kind_of_slide(
    browser: Browser, address: str, lang: str, path: str, width: int, height: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address + path)
    page.wait_for_selector(STARTED)
    page.evaluate(AXE.read_text("utf-8"))
    faults, seen = [], set()
    for _ in range(page.locator(SLIDES).count()):
        kind = page.locator(SHOWN).get_attribute("class")
        if kind not in seen:
            seen.add(kind)
            found = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
            faults += [(kind, v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found["violations"]]
        page.keyboard.press("ArrowRight")
    context.close()

    assert len(seen) == 7
    assert faults == []


def test_a_long_slide_is_read_to_its_end_before_the_next_one(browser: Browser, address: str) -> None:
    """Zoomed to twice the size, or on a phone, a slide scrolls; the keyboard reaches all of it."""
    context = browser.new_context(viewport={"width": 640, "height": 360}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + DECKS[0][1])
    page.wait_for_selector(STARTED)
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    before = number(page)
    assert page.locator(SHOWN).get_attribute("tabindex") == "0"
    met: list[float] = []
    while number(page) == before and len(met) < 20:
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(60)
        met.append(page.locator(SHOWN).evaluate("slide => slide.scrollTop"))
    after = number(page)
    context.close()

    assert met[0] > 0
    assert 2 <= len(met) < 20
    assert after != before


def test_reduced_motion_is_respected(browser: Browser, address: str) -> None:
    motions: dict[Literal["reduce", "no-preference"], str] = {"reduce": "none", "no-preference": "fade"}
    for motion, transition in motions.items():
        context = browser.new_context(reduced_motion=motion)
        page = context.new_page()
        page.goto(address + DECKS[1][1])
        page.wait_for_selector(f"{STARTED}.{transition}")
        context.close()


def test_paper_holds_one_slide_a_sheet(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + DECKS[0][1])
    page.wait_for_selector(STARTED)
    count = page.locator(SLIDES).count()
    with pikepdf.open(io.BytesIO(page.pdf(prefer_css_page_size=True))) as pdf:
        sheets = len(pdf.pages)
        _, _, width, height = (float(edge) for edge in pdf.pages[0].mediabox)
    context.close()

    assert count == sheets
    assert width > height


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_a_deck_opens_from_a_folder_and_a_swipe_turns_the_page(visit: Visit, sites: tuple[Path, Path]) -> None:
    page = visit.page
    page.goto((sites[1] / "slides" / "turkey" / "energy.html").as_uri())
    page.wait_for_selector(STARTED)
    swipe = """() => { const slide = document.querySelector('.slides > .present');
        const touch = (type, x) => slide.dispatchEvent(new PointerEvent(type,
            {bubbles: true, pointerType: 'touch', pointerId: 1, clientX: x, clientY: 300}));
        touch('pointerdown', 300); touch('pointermove', 200); touch('pointerup', 200); }"""
    page.evaluate(swipe)

    assert number(page).startswith("2 / ")
    visit.clean()


def test_every_page_with_in_brief_leads_to_its_deck_and_nothing_else_lists_it(sites: tuple[Path, Path]) -> None:
    pages = [p for p in sites[0].rglob("*.html") if "slides" not in p.relative_to(sites[0]).parts]
    brief = {p for p in pages if 'class="part part--in-brief"' in p.read_text("utf-8")}
    lists = [*(sites[0] / "search").glob("*.json"), *sites[0].glob("sitemap.xml")]

    assert len(brief) > 100
    for page in pages:
        ways = re.findall(r'class="dd-act dd-act--slides" href="([^"]+)"', page.read_text("utf-8"))
        assert [(page.parent / way / "index.html").is_file() for way in ways] == [True] * (page in brief), page
    assert [p.name for p in lists if re.search(r"slides/(?:theory|turkey)", p.read_text("utf-8"))] == []


def test_the_heaviest_deck_stays_light(sites: tuple[Path, Path]) -> None:
    """160 KB compressed, reveal.js and all, on a first visit; faces come on top, as for every page."""

    def weight(path: Path) -> int:
        return len(gzip.compress(path.read_bytes(), 9))

    parts = sum(weight(sites[0] / "assets" / name) for name in PARTS)
    decks = [p for folder in ("slides", "en/slides") for p in (sites[0] / folder).rglob("index.html")]

    assert len(decks) > 100
    assert max(weight(deck) for deck in decks) + parts < 160_000
