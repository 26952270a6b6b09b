"""The strip holds every event once, as a link that has a name, where a finger can tell it from the next."""

import re
from datetime import date
from itertools import combinations
from typing import Literal

import pytest

from explainer.archive import Archive
from explainer.cards import LANGS, Both, Event, Said, Word
from explainer.pictures import layout
from explainer.pictures.base import Stock
from explainer.pictures.card import Figure
from explainer.pictures.strip import draw
from explainer.pictures.stripspec import Mark, Span, Strip, Term
from explainer.pictures.timeline import dates, phone
from explainer.pictures.timeline.events import Stretch, spots, stretches

DATES = {
    "first": "1988-02-20",
    "long": "1992-03-24/2025-11-30",
    "war": "2020-07-12/2020-07-16",
    "truce": "2020-11-10",
    "crowd-1": "2020-11-11",
    "crowd-2": "2020-11-12",
    "crowd-3": "2020-11-13",
    "crowd-4": "2020-11",
    "crowd-5": "2020-11-20/2020-12-01",
    "last": "2026-06-07",
}


def event(key: str, day: str) -> Event:
    said = (Said(id="x", en="x"),)
    turkey = said[0] if key == "war" else None
    title = Both(id=f"Judul {key} & <b>", en=f"Title {key}")
    return Event(
        key=key,
        date=day,
        phase="background",
        lane="ground" if key in ("war", "crowd-1") else "diplomacy",
        actors=(),
        confidence="high",
        title=title,
        facts=said,
        turkey=turkey,
    )


ARCHIVE = Archive(
    events={key: event(key, day) for key, day in DATES.items()},
    words={"phase-war-2020": Word(key="phase-war-2020", id="Perang 2020", en="The war of 2020")},
)
SHORT = Both(id="Babak", en="Phase")
STRIP = Strip(
    form="strip",
    phases=(
        Span(key="background", opens="first", months="48", short=SHORT),
        Span(key="war-2020", opens="war", months="1", short=SHORT),
        Span(key="truce-2020-2022", opens="truce", months="6", short=SHORT),
    ),
    until="last",
    zoom=("war-2020",),
    marks=(Mark(event="war", id="Perang", en="War"), Mark(event="truce", id="Gencatan senjata", en="Truce")),
    terms=tuple(Term(key=key, id=key, en=key) for key in ("ground", "diplomacy", "turkey", "phase", "from", "lasted")),
)


def figure(strip: Strip) -> Figure:
    both = Both(id="Judul", en="Title")
    return Figure(key="s", kind="strip", title=both, description=both, as_of="2026-06-07", strip=strip)


def drawings(form: Literal["strip", "bar"] = "strip") -> list[tuple[str, bool]]:
    strip = Strip(
        form=form,
        phases=STRIP.phases,
        until="last",
        zoom=STRIP.zoom,
        marks=STRIP.marks,
        terms=STRIP.terms,
    )
    panels = [draw(figure(strip), lang, Stock(ARCHIVE)).panels[0] for lang in LANGS]
    return [(drawing, wide) for panel in panels for drawing, wide in ((panel.svg, False), (panel.wide, True))]


def test_every_event_is_a_link_once() -> None:
    for drawing, _ in drawings():
        assert sorted(re.findall(r'href="LINK:conflict/timeline\.md#([^"]+)"', drawing)) == sorted(DATES)


def test_every_link_says_what_it_shows_then_date_and_title() -> None:
    drawing = drawings()[0][0]
    assert 'aria-label="20 Februari 1988: Judul first &amp; &lt;b&gt;"' in drawing
    # Whoever speaks to the browser says what stands there (WCAG 2.5.3).
    assert 'aria-label="12–16 Jul 2020 Perang. 12–16 Juli 2020: Judul war &amp; &lt;b&gt;"' in drawing


def test_links_are_not_hidden_in_an_image() -> None:
    assert all('role="group"' in drawing and 'role="img"' not in drawing for drawing, _ in drawings())
    assert all('role="img"' in drawing for drawing, _ in drawings("bar"))


@pytest.mark.parametrize("form", ["strip", "bar"])
def test_no_label_lies_on_another_or_leaves_the_frame(form: Literal["strip", "bar"]) -> None:
    for drawing, wide in drawings(form):
        assert layout.faults(drawing, wide=wide) == []


def test_targets_are_large_enough_and_apart() -> None:
    for drawing, _ in drawings():
        found = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="none"', drawing)
        boxes = [tuple(map(float, box)) for box in found]

        assert len(boxes) == len(DATES)
        assert min(min(w, h) for _, _, w, h in boxes) >= 24
        for (x, y, w, h), (u, v, s, t) in combinations(boxes, 2):
            assert x + w <= u + 0.01 or u + s <= x + 0.01 or y + h <= v + 0.01 or v + t <= y + 0.01


def test_phases_lean_on_each_other() -> None:
    found = stretches(STRIP, ARCHIVE, "en")

    assert [(s.start, s.end) for s in found] == [
        (date(1988, 2, 20), date(2020, 7, 12)),
        (date(2020, 7, 12), date(2020, 11, 10)),
        (date(2020, 11, 10), date(2026, 6, 7)),
    ]
    assert [s.name for s in found] == ["Phase", "The war of 2020", "Phase"]


def test_phases_out_of_order_are_refused() -> None:
    turned = Strip(form="bar", phases=(STRIP.phases[1], STRIP.phases[0]), until="last")

    with pytest.raises(ValueError, match="war-2020: 2020-07-12 > 1988-02-20"):
        stretches(turned, ARCHIVE, "id")


def test_an_event_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError, match="nothing"):
        marks = (Mark(event="nothing", id="x", en="x"),)
        spots(Strip(form="strip", phases=STRIP.phases, until="last", marks=marks), ARCHIVE, "id")


def test_the_card_of_an_event_says_on_which_side_it_stands() -> None:
    assert {spot.key for spot in spots(STRIP, ARCHIVE, "id") if spot.ground} == {"war", "crowd-1"}


def test_time_runs_on_from_mark_to_mark_and_nothing_stands_behind_a_label() -> None:
    found = spots(STRIP, ARCHIVE, "id")
    laid = phone.lay(stretches(STRIP, ARCHIVE, "id"), found, "id", 0).values["pins"]
    assert isinstance(laid, list)
    pins = [pin for pin in laid if isinstance(pin, phone.Pin)]
    order = [spot.key for spot in found]

    assert [pin.spot.key for pin in sorted(pins, key=lambda pin: (pin.y, pin.x))] == order
    assert [pin.spot.key for pin in pins] == order
    assert [(a.spot.key, b.spot.key) for a in pins for b in pins if a.words.lines and a.y == b.y and b.x > a.x] == []


def test_every_event_of_a_phase_stands_in_one_row() -> None:
    found = spots(STRIP, ARCHIVE, "id")
    held = [
        spot.key
        for number, stretch in enumerate(stretches(STRIP, ARCHIVE, "id"))
        for _, _, inside in phone.rows(stretch, found, final=number == 2)
        for spot in inside
    ]

    assert sorted(held) == sorted(DATES)


def test_rows_follow_the_calendar() -> None:
    stretch = Stretch("truce-2020-2022", date(2020, 11, 10), date(2021, 9, 1), "", "", 6)

    rows = [dates.months(first, last, "en") for first, last, _ in phone.rows(stretch, [], final=False)]

    assert rows == ["Nov–Dec 2020", "Jan–Jun 2021", "Jul–Sep 2021"]


@pytest.mark.parametrize(
    ("iso", "short", "long", "begun"),
    [
        ("2020", "2020", "2020", "2020"),
        ("2020-09-27", "27 Sep 2020", "27 September 2020", "27 Sep 2020"),
        ("2022-09-13/2022-09-14", "13–14 Sep 2022", "13–14 September 2022", "13–14 Sep 2022"),
        ("2023-09-24/2023-10-03", "24 Sep–3 Okt 2023", "24 September–3 Oktober 2023", "24 Sep 2023"),
        ("2022-12-12/2023-09", "12 Des 2022–Sep 2023", "12 Desember 2022–September 2023", "12 Des 2022"),
        ("2018/2025", "2018–2025", "2018–2025", "2018"),
    ],
)
def test_dates_are_written_short_and_long(iso: str, short: str, long: str, begun: str) -> None:
    assert (dates.written(iso, "id"), dates.written(iso, "id", long=True), dates.begun(iso, "id")) == (
        short,
        long,
        begun,
    )


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2018/2025", date(2018, 1, 1), date(2025, 12, 31)),
        ("2006-06/2007-11", date(2006, 6, 1), date(2007, 11, 30)),
        ("2022-12", date(2022, 12, 1), date(2022, 12, 31)),
        ("2020-11-10", date(2020, 11, 10), date(2020, 11, 10)),
    ],
)
def test_a_card_begins_and_ends_on_a_day(iso: str, first: date, last: date) -> None:
    assert (dates.first(iso), dates.last(iso)) == (first, last)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(1988, 2, 20), date(2020, 7, 12), "32 years 5 months"),
        (date(2020, 7, 12), date(2020, 11, 10), "4 months"),
        (date(2024, 6, 12), date(2026, 6, 7), "2 years"),
        (date(2020, 9, 27), date(2020, 10, 2), "5 days"),
    ],
)
def test_a_length_is_told_in_years_and_months(start: date, end: date, said: str) -> None:
    assert dates.lasted(start, end, "en") == said
