"""A door prints whatever stands on a page, also into a pipe of Windows, which is not UTF-8."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

HOOKS = Path(__file__).resolve().parents[2] / "hooks"
DOORS = [path for path in sorted(HOOKS.glob("*.py")) if '__name__ == "__main__"' in path.read_text("utf-8")]
PAGE = "---\ntitle: A\nsummary: A.\n---\n\n# A {#a}\n\nŞuşa → Xankəndi.\n"


@pytest.mark.parametrize("door", DOORS, ids=lambda path: path.stem)
def test_every_door_for_people_first_sees_to_its_console(door: Path) -> None:
    main = next(
        node
        for node in ast.parse(door.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name == "main"
    )

    assert ast.unparse(main.body[1]) == "console.utf8()"


def test_a_letter_that_the_pipe_does_not_know_is_no_traceback(tmp_path: Path) -> None:
    for lang in ("id", "en"):
        (tmp_path / "docs" / lang).mkdir(parents=True)
        (tmp_path / "docs" / lang / "a.md").write_text(PAGE, "utf-8")
    (tmp_path / "data" / "stamps").mkdir(parents=True)
    (tmp_path / "data" / "stamps" / "a.yml").write_text("a:\n  id: |-\n    Shusha\n  en: |-\n    Shusha\n", "utf-8")
    done = subprocess.run(
        [sys.executable, str(HOOKS / "stamp.py"), "--root", str(tmp_path)],
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert "Şuşa → Xankəndi" in done.stdout.decode("utf-8")
