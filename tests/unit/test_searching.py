"""What the search reads of a page: an entry a thing, without citations, wrong answers and addresses."""

import json
from pathlib import Path

from explainer import searching

LANGS = {"id": "", "en": "en/"}
PAGE = """<h1 id="x">Judul</h1>
<section class="part"><h2 id="a">Bagian</h2>
<p>Isi <span class="cite">(<a href="#ref-b">B, 2020</a>)</span>.</p></section>
<section class="part"><h2 id="check-yourself">Uji</h2><p>Jawaban yang keliru</p></section>"""
EVENT = '<li class="event-card" id="war"><p class="event-date">27 September 2020</p><h4>Perang</h4><p>Mulai</p></li>'
CLAIM = (
    '<section class="claim dd-v--misdated" id="P-045" data-topic="x">\n<header class="claim-head"><strong '
    'class="claim-verdict" id="claim-P-045">Salah tanggal</strong></header><p>Isi</p></section>'
)
SOURCE = (
    '<section class="bib-kind" id="kind-news"><ol class="refs"><li class="ref" id="ref-b" data-kind="news"><p '
    'class="ref-entry">Cottey, A. (2004). <i>Judul</i>. https://x.example/</p></li></ol></section>'
)


def test_a_page_is_read_with_its_summary_and_without_its_citations() -> None:
    read = searching.marked(PAGE, "Satu <kalimat>.")

    assert "</h1><p>Satu &lt;kalimat&gt;.</p>" in read
    assert "B, 2020" not in read


def test_questions_with_wrong_answers_are_left_out() -> None:
    read = searching.marked(PAGE, "")

    assert '<h2 data-search-exclude id="check-yourself">' in read
    assert '<h2 id="a">' in read


def test_an_event_begins_with_its_heading_so_that_its_date_is_its_own() -> None:
    read = searching.marked(EVENT, "")

    assert read.index('<h4 id="war--heading">Perang</h4>') < read.index("27 September 2020")


def test_a_claim_is_headed_by_its_number_and_verdict() -> None:
    assert '<h4 id="P-045--heading">P-045: Salah tanggal</h4>' in searching.marked(CLAIM, "")


def test_a_source_is_headed_by_who_and_when_in_the_bibliography_only() -> None:
    inside = SOURCE.replace("bib-kind", "sources")

    assert '<h4 id="ref-b--heading">Cottey, A. (2004)</h4>' in searching.marked(SOURCE, "")
    assert searching.marked(inside, "") == inside


def test_entries_are_split_by_language_and_lose_markup_addresses_and_empty_letters() -> None:
    docs = [
        {"location": "x/", "title": "Judul", "text": "<p>Isi .</p> https://x.example/ lagi"},
        {"location": "x/#war--heading", "title": "Perang", "text": "Mulai"},
        {"location": "x/#letter-a", "title": "A", "text": ""},
        {"location": "en/x/", "title": "Title", "text": "Text"},
    ]

    assert searching.indexes(docs, LANGS) == {
        "id": [
            {"location": "x/", "title": "Judul", "text": "Isi. lagi"},
            {"location": "x/#war", "title": "Perang", "text": "Mulai"},
        ],
        "en": [{"location": "en/x/", "title": "Title", "text": "Text"}],
    }


def test_names_of_a_thing_come_from_terms_actors_and_the_register_of_names(tmp_path: Path) -> None:
    drawers = {
        "glossary.yml": '- {key: a, term: {id: dron, en: drone}, avoid: {id: [{form: "drone-drone", use: dron}]}}',
        "actors.yml": "- {key: b, name: {id: Turki, en: Turkey}, also: [Türkiye]}",
        "names.yml": "- {key: c, name: {id: Shusha, en: Shusha}, other: [{forms: {id: [Shushi], en: [Shushi]}}]}",
    }
    (tmp_path / "data").mkdir()
    for name, text in drawers.items():
        (tmp_path / "data" / name).write_text(f"{text}\n", "utf-8")

    assert searching.aliases(tmp_path) == [
        ["dron", "drone", "drone-drone"],
        ["Turki", "Turkey", "Türkiye"],
        ["Shusha", "Shushi"],
    ]


def test_each_language_gets_an_index_and_the_theme_a_stub(tmp_path: Path) -> None:
    written = tmp_path / "search_index.json"
    docs = [{"location": "x/", "title": "A", "text": "B"}, {"location": "en/x/", "title": "C", "text": "D"}]
    written.write_text(json.dumps({"config": {"lang": ["id"]}, "docs": docs}), "utf-8")

    searching.split_search(written, LANGS, [["a", "b"]], as_script=False)

    assert json.loads(written.read_text("utf-8")) == {"config": {"lang": ["id"]}, "docs": []}
    english = json.loads((tmp_path / "index.en.json").read_text("utf-8"))
    assert english == {"docs": [{"location": "en/x/", "title": "C", "text": "D"}], "aliases": [["a", "b"]]}
