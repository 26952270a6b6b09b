"""Checking again finds just what checking anew would find."""

import pickle
import random
from dataclasses import replace
from pathlib import Path

import pytest

from explainer import archive, recheck, remembered, report
from explainer import corpus as reading
from explainer.corpus import Corpus
from explainer.kept import Kept
from explainer.text import read

ROOT = Path(__file__).resolve().parents[2]
SPOILED = (
    "Kerjasama defence 1.234 persen pada 12 Mei 2021 [@nobody] {event: nowhere}.",
    "## Baru {#new-part}",
    "[x](../nowhere.md) <script> ![](http://a.example/x.png)",
    "<!-- allow glossary.avoid: judul -->",
    "```",
    "",
)


def edited(corpus: Corpus, chance: random.Random) -> Corpus:
    """Change, delete or add one page."""
    pages = dict(corpus.pages)
    where = chance.choice(sorted(pages))
    page = pages[where]
    what = chance.random()
    if what < 0.1:
        del pages[where]
    elif what < 0.2:
        path = f"docs/{where[0]}/new.md"
        pages[where[0], "new.md"] = read("\n".join(page.lines), where[0], "new.md", path)
    else:
        lines = list(page.lines)
        lines[chance.randrange(page.body_line, len(lines))] = chance.choice(SPOILED)
        pages[where] = read("\n".join(lines), where[0], where[1], page.path)
    findings = tuple(f for page in pages.values() for f in page.findings)
    return replace(corpus, pages=pages, findings=findings)


def test_edits_of_the_real_site_are_found_as_by_a_full_check() -> None:
    corpus = reading.load(ROOT)
    chosen = sorted({key for _, key in corpus.pages})[:6]
    few = dict(list(corpus.archive.claims.items())[:30])  # enough to be edited among, and quick
    some = dict(list(corpus.archive.events.items())[:30])
    corpus = replace(
        corpus,
        pages={where: page for where, page in corpus.pages.items() if where[1] in chosen},
        archive=replace(corpus.archive, claims=few, events=some, references={}, broken=frozenset({"references"})),
    )
    memory = recheck.Memory()
    recheck.judge(corpus, memory)
    chance = random.Random(3)  # noqa: S311  # the same edits every time
    for _ in range(8):
        corpus = edited(corpus, chance)

        assert recheck.judge(corpus, memory) == report.judge(corpus)


def site(root: Path) -> Path:
    for lang, title in (("id", "Uji"), ("en", "Test")):
        (root / "docs" / lang).mkdir(parents=True)
        (root / "docs" / lang / "a.md").write_text(
            f"---\ntitle: {title}\nsummary: X.\n---\n\n# {title} {{#top}}\n\nA.\n"
        )
    (root / "data/words").mkdir(parents=True)
    return root


def test_an_edit_on_disk_is_seen_whatever_its_time_and_size(tmp_path: Path) -> None:
    root, memory = site(tmp_path), recheck.Memory()
    page = root / "docs/id/a.md"
    style = root / "data/words/style.yml"
    style.write_text("- {key: x, language: id, form: ijin, use: izin, reason: {id: KBBI, en: KBBI}}\n")

    assert recheck.findings(root, memory) == []
    for old, new, rules in (("A.", "ijin", ["glossary.avoid"]), ("ijin", "izin", [])):
        page.write_text(page.read_text().replace(old, new))
        assert [f.rule for f in recheck.findings(root, memory)] == rules
    style.write_text(style.read_text().replace("ijin", "izin").replace("use: izin", "use: ijin"))
    assert [f.rule for f in recheck.findings(root, memory)] == ["glossary.avoid"]
    (root / "docs/en/a.md").unlink()
    assert "parity.page" in [f.rule for f in recheck.findings(root, memory)]


def test_what_was_read_is_kept_while_it_is_the_same_and_forgotten_after() -> None:
    kept = Kept()
    made: list[str] = []

    def read_once(text: str) -> str:
        def make() -> str:
            made.append(text)
            return text.upper()

        return kept.get("a.md", text, make)

    for text in ("a", "a", "b"):
        assert read_once(text) == text.upper()
        kept.turn()
    kept.turn()
    read_once("b")

    assert made == ["a", "b", "b"]


def test_a_memory_on_disk_is_read_back_and_a_foreign_one_is_not(tmp_path: Path) -> None:
    root, memory = site(tmp_path), recheck.Memory()
    found = recheck.findings(root, memory)
    remembered.save(root, memory)
    again = remembered.load(root)

    assert again.corpus is not None
    assert recheck.findings(root, again) == found
    (place,) = (root / remembered.FOLDER).iterdir()
    for foreign in (b"", b"\x80", pickle.dumps(Path("/")), pickle.dumps(print), pickle.dumps([1])):
        place.write_bytes(foreign)
        assert remembered.load(root).corpus is None


def test_a_memory_of_other_code_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, memory = site(tmp_path), recheck.Memory()
    recheck.findings(root, memory)
    remembered.save(root, memory)
    monkeypatch.setattr(remembered, "version", lambda: "other")

    assert remembered.load(root).corpus is None
    remembered.save(root, memory)
    assert [p.name for p in (root / remembered.FOLDER).iterdir()] == ["other.pickle"]


def test_a_memory_is_kept_again_only_where_something_changed(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "id" / "index.md"
    page.parent.mkdir(parents=True)
    page.write_text("# Halaman {#page}\n\nSatu.\n", "utf-8")
    for drawer in archive.FILES.values():
        (tmp_path / drawer).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / drawer).write_text("[]\n", "utf-8")
    memory = recheck.Memory()
    recheck.findings(tmp_path, memory)
    assert memory.changed
    recheck.findings(tmp_path, memory)
    assert not memory.changed
    page.write_text("# Halaman {#page}\n\nDua.\n", "utf-8")
    recheck.findings(tmp_path, memory)
    assert memory.changed
    page.unlink()
    recheck.findings(tmp_path, memory)
    assert memory.changed
