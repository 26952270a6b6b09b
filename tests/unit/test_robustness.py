"""Whatever the bytes, reading ends in findings, never in a traceback."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer import report, text, yamltext

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
    content = "# A {#a}\n\n" + unit * (400_000 // len(unit)) + "\n"

    assert text.read(content, "id", "a.md", "docs/id/a.md").headings


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
