"""Whatever the bytes, reading ends in findings, never in a traceback."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer import report, text, yamltext
from growth import LINEAR, growth

MARKUP = st.text(alphabet=st.sampled_from("#[](){}@`~<>!-:*_\\\"'\n\t ab;,/.|&"), max_size=300)


@given(st.one_of(st.text(max_size=300), MARKUP))
@settings(max_examples=300, deadline=None)
def test_any_text_reads_as_a_page(content: str) -> None:
    assert text.read(content, "id", "a.md", "docs/id/a.md").lines


@given(st.one_of(st.text(max_size=300), MARKUP))
@settings(max_examples=300, deadline=None)
def test_any_text_reads_as_yaml_or_says_why_not(content: str) -> None:
    value, findings = yamltext.load(content, "x.yml")

    if value is None and not findings:
        assert yaml.compose(content) is None


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_bytes_in_a_page_and_a_drawer_are_judged(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    root = tmp_path_factory.mktemp("any")
    _write(root / "docs/id/a.md", data)
    _write(root / "docs/en/a.md", data[::-1])
    _write(root / "data/references.yml", data)

    for finding in report.findings(root):
        assert report.one_line(finding)


@pytest.mark.parametrize("unit", ["[", "](", "[@", "{claim: ", "*", "`", "<!--", "#", "[a](b.md) ", "\\", "{", "[a]("])
def test_a_long_line_of_markup_takes_no_time_to_speak_of(unit: str) -> None:
    """Quadratic or worse would take minutes here; a run that hangs is stopped by the CI limit."""
    content = "# A {#a}\n\n" + (unit * (yamltext.LONGEST_LINE // len(unit)) + "\n") * 20

    assert text.read(content, "id", "a.md", "docs/id/a.md").headings


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


@pytest.mark.parametrize(
    "unit", ["[a](b.md) ", "[@key] ", "{event: x} ", "1.234 persen ", "<b>", "kerjasama ", "![](x.png)\n"]
)
def test_thousands_of_the_same_are_judged_in_linear_time(tmp_path: Path, unit: str) -> None:
    """Four times the page takes about four times the time; quadratic would take sixteen times."""
    style = b"- {key: x, language: id, form: kerjasama, use: kerja sama, reason: {id: KBBI, en: KBBI}}\n"
    for times in (4, 16):
        content = "---\ntitle: A\nsummary: A.\n---\n\n# A {#a}\n\n" + (unit * 60 + "\n") * times
        for lang in ("id", "en"):
            _write(tmp_path / f"{times}/docs/{lang}/a.md", content.encode())
        _write(tmp_path / f"{times}/data/words/style.yml", style)

    assert growth(lambda times: report.findings(tmp_path / str(times)), 4) < LINEAR


def test_a_line_of_ten_megabytes_is_told_and_not_read() -> None:
    def page(times: int) -> text.Page:
        return text.read(contents[times], "id", "a.md", "docs/id/a.md")

    contents = {n: "# A {#a}\n\n" + "a [b](c) {event: d} " * n + "\n" for n in (125_000, 500_000)}

    assert [f.rule for f in page(500_000).findings] == ["page.long-line"]
    assert page(500_000).links == ()
    assert growth(page, 125_000) < LINEAR


def test_a_drawer_with_a_line_of_ten_megabytes_is_told_and_not_read() -> None:
    value, findings = yamltext.load("- key: " + "a " * 5_000_000, "x.yml")

    assert (value, [f.rule for f in findings]) == (None, ["yaml.long-line"])


@pytest.mark.parametrize("unit", ["> ", "- ", "    ", "*", "(", "[![", "!!! note\n    ", "| a "])
def test_deep_nesting_is_judged(tmp_path: Path, unit: str) -> None:
    content = "---\ntitle: A\nsummary: A.\n---\n\n# A {#a}\n\n" + unit * 3000 + "x\n"
    for lang in ("id", "en"):
        _write(tmp_path / f"docs/{lang}/a.md", content.encode())

    for finding in report.findings(tmp_path):
        assert report.one_line(finding)


def test_checking_changes_no_file(tmp_path: Path) -> None:
    for number, data in enumerate((b"\xff", b"# A\r\n", b"---\n", "kerjasama \u202e".encode())):
        _write(tmp_path / f"docs/id/{number}.md", data)
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in tmp_path.rglob("*") if p.is_file()}
    report.findings(tmp_path)

    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in tmp_path.rglob("*") if p.is_file()} == before
