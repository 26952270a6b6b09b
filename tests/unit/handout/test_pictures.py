"""Drawings as they are printed."""

import subprocess
import sys
from pathlib import Path

from explainer.handout import pictures, tree

BAR = '<svg viewBox="0 0 9 9"><rect width="4" fill="var(--pic-bar)"/><path d="M0 0" stroke="var(--pic-bar)"/></svg>'


def test_a_pale_bar_has_an_outline_on_paper() -> None:
    """A copy in black and white would lose it."""
    (svg,) = tree.elements(tree.parse(BAR), "svg")
    drawn = pictures.drawing(svg).decode()

    assert '<rect width="4" fill="#b9c2c6" stroke="#555555"/>' in drawn
    assert '<path d="M0 0" stroke="#555555"/>' in drawn


def test_a_halo_lies_below_the_whole_word() -> None:
    """Stroked letter by letter, each halo would cover the letter before it; a word without one stays alone."""
    word = '<text x="1" fill="#111" stroke="#fff" stroke-width="5" paint-order="stroke">Lachin</text>'
    (svg,) = tree.elements(tree.parse(f'<svg viewBox="0 0 9 9">{word}<text x="2">Shusha</text></svg>'), "svg")
    drawn = pictures.drawing(svg).decode()

    assert drawn.count("Shusha") == 1
    assert '<text x="1" stroke="#fff" stroke-width="5" fill="#fff">Lachin</text><text x="1" fill="#111">Lachin' in drawn
    assert "paint-order" not in drawn


# Both have written before either puts its file in place.
STORING = """
import sys
from pathlib import Path
sys.path.insert(0, {hooks!r})
from explainer.handout import pictures

folder, own, other = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
replace = Path.replace

def together(beside, place):
    (folder / own).touch()
    while not (folder / other).exists():
        pass
    return replace(beside, place)

Path.replace = together
pictures.store(folder / "pictures", b"<svg/>", ".svg")
"""


def test_two_workers_may_store_one_picture_at_once(tmp_path: Path) -> None:
    hooks = str(Path(__file__).resolve().parents[3] / "hooks")
    script = [sys.executable, "-c", STORING.format(hooks=hooks), str(tmp_path)]
    workers = [
        subprocess.Popen([*script, *names], stderr=subprocess.PIPE, text=True) for names in (("a", "b"), ("b", "a"))
    ]
    said = [worker.communicate(timeout=60)[1] for worker in workers]

    assert said == ["", ""]
    assert [p.read_bytes() for p in (tmp_path / "pictures").iterdir()] == [b"<svg/>"]
