"""The judged queries, put to the published worker and index: floors only, the figures are `nox -s benchmark`'s."""

from __future__ import annotations

import importlib.util
import re
import statistics
import sys
from pathlib import Path
from types import ModuleType

import pytest

import site_under_test

HERE = Path(__file__).resolve().parent
LEAST = {"id": 120, "en": 60}


def _measure() -> ModuleType:
    """Load the runner from its file: tests are no package."""
    spec = importlib.util.spec_from_file_location("search_measure", HERE / "measure.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


measure = _measure()


@pytest.fixture(scope="module")
def site() -> Path:
    return site_under_test.ready()[0]


@pytest.mark.parametrize("lang", LEAST)
def test_there_are_enough_queries_each_once_and_a_third_is_held(lang: str) -> None:
    queries = measure.judged(lang)

    assert len(queries) >= LEAST[lang]
    assert len({one.query for one in queries}) == len(queries)
    assert sum(one.held for one in queries) == len(queries) // 3
    assert all(one.relevant and set(one.relevant.values()) <= {1, 2, 3} for one in queries)


@pytest.mark.parametrize("lang", LEAST)
@pytest.mark.xdist_group("site")
def test_every_judged_section_is_there(site: Path, lang: str) -> None:
    root, lost = site / measure.FOLDERS[lang], []
    anchors: dict[str, set[str] | None] = {}
    for address in sorted({address for one in measure.judged(lang) for address in one.relevant}):
        page, _, anchor = address.partition("#")
        file = root / page / "index.html"
        if page not in anchors:
            anchors[page] = set(re.findall(r'\bid="([^"]+)"', file.read_text("utf-8"))) if file.is_file() else None
        known = anchors[page]
        if known is None or (anchor and anchor not in known):
            lost.append(address)

    assert lost == []


@pytest.mark.parametrize("lang", LEAST)
@pytest.mark.xdist_group("site")
def test_every_query_has_a_hit_in_its_own_language_and_most_find_what_was_meant(site: Path, lang: str) -> None:
    results = measure.measure(site, lang, measure.judged(lang))
    strangers = [page for one in results for page in one.pages if page.startswith("en/") != (lang == "en")]

    assert [one.judged.query for one in results if not one.pages] == []
    assert strangers == []
    # A floor to notice a broken index or worker; the aim and the figures stand in the benchmark.
    assert statistics.fmean(one.ndcg for one in results) >= 0.6


@pytest.mark.xdist_group("site")
def test_a_question_without_an_answer_has_none(site: Path) -> None:
    (answer,) = measure.ask(site, "id", ["qqqqzzzz"])["answers"]

    assert answer["groups"] == []


@pytest.mark.parametrize("lang", LEAST)
@pytest.mark.xdist_group("site")
def test_enter_opens_the_first_result_that_is_shown(site: Path, lang: str) -> None:
    queries = [one.query for one in measure.judged(lang) if not one.held]
    # The theme's Enter goes to the item with the highest score, wherever it stands.
    late = [
        answer["query"]
        for answer in measure.ask(site, lang, queries)["answers"]
        if max(item["score"] for group in answer["groups"] for item in group) > answer["groups"][0][0]["score"]
    ]

    assert late == []


@pytest.mark.xdist_group("site")
def test_who_types_faster_than_the_search_answers_is_answered_once_for_the_last_letter(site: Path) -> None:
    query = "pernyataan trilateral"
    typed = [query[:end] for end in range(1, len(query) + 1)]
    slow, fast = measure.ask(site, "id", [query, typed])["answers"]

    assert fast["groups"] == slow["groups"] != []
