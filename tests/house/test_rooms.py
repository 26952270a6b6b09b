"""Who may import whom, kept by a machine."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOOKS = ROOT / "hooks"
DOORS = sorted(HOOKS.glob("*.py"))
ROOMS = sorted((HOOKS / "explainer").rglob("*.py"))
CHECKS = [p for p in ROOMS if p.parent.name == "checks" and p.name != "__init__.py"]
RENDERERS = [p for p in ROOMS if p.parent.name == "render"]
# Doors that MkDocs opens; the others run without it.
MKDOCS_DOORS = {"gate.py", "render.py", "face.py", "slides.py", "machines.py", "handouts.py", "bank.py"}
EVENTS = {
    "on_startup", "on_shutdown", "on_serve", "on_config", "on_pre_build", "on_files", "on_nav", "on_env",
    "on_post_build", "on_build_error", "on_pre_template", "on_template_context", "on_post_template", "on_pre_page",
    "on_page_read_source", "on_page_markdown", "on_page_content", "on_page_context", "on_post_page",
}  # fmt: skip


def name(path: Path) -> str:
    return path.relative_to(HOOKS).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Give every imported module, relative ones with their dots."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield module
            if node.level and not node.module:
                yield from (f"{module}{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", ROOMS, ids=name)
def test_the_workshop_knows_no_mkdocs(path: Path) -> None:
    assert [m for m in imports(path) if m.split(".")[0] in {"mkdocs", "material", "mkdocs_static_i18n"}] == []


@pytest.mark.parametrize("path", DOORS, ids=name)
def test_only_doors_that_mkdocs_opens_import_it(path: Path) -> None:
    uses = any(m.split(".")[0] == "mkdocs" for m in imports(path))

    assert not uses or path.name in MKDOCS_DOORS


@pytest.mark.parametrize("path", DOORS, ids=name)
def test_doors_import_at_the_top_absolutely_and_no_other_door(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    nested = [
        node
        for outer in tree.body
        if isinstance(outer, ast.FunctionDef | ast.ClassDef)
        for node in ast.walk(outer)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    doors = {p.stem for p in DOORS}

    assert nested == []
    assert [m for m in imports(path) if m.startswith(".") or m.split(".")[0] in doors] == []


@pytest.mark.parametrize("path", DOORS, ids=name)
def test_every_name_with_the_reserved_prefix_is_an_event(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))

    assert {b.name for b in tree.body if isinstance(b, ast.FunctionDef) and b.name.startswith("on_")} <= EVENTS


@pytest.mark.parametrize("path", CHECKS, ids=name)
def test_checks_do_not_import_each_other(path: Path) -> None:
    siblings = {f".{p.stem}" for p in CHECKS}

    assert [m for m in imports(path) if m in siblings] == []


@pytest.mark.parametrize("path", CHECKS + RENDERERS, ids=name)
def test_checks_and_renderers_read_no_file_clock_network_or_git(path: Path) -> None:
    forbidden = {"pathlib", "os", "io", "time", "subprocess", "socket", "urllib.request", "requests", "httpx"}
    called = {node.func.id for node in ast.walk(ast.parse(path.read_text("utf-8")))
              if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}  # fmt: skip

    assert forbidden & set(imports(path)) == set()
    assert "open" not in called


@pytest.mark.parametrize("path", DOORS + ROOMS, ids=name)
def test_no_module_outgrows_its_room(path: Path) -> None:
    """A module past 250 lines wants splitting; cards.py is the schema and stays in one piece."""
    limit = 360 if path.name == "cards.py" else 250

    assert len(path.read_text("utf-8").splitlines()) <= limit
