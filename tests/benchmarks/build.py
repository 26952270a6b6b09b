"""What the hooks cost: full build with all hooks, the same content without them, and one edit.

    python -m nox -s benchmark

Prints ratios of one run on one machine; nothing is asserted.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ("docs", "data", "hooks", "overrides", "frontend", "mkdocs.yml", "package.json", "package-lock.json")


def copy(place: Path) -> None:
    """Copy the project, so that the edit below touches no file of yours."""
    for name in KEPT:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, place / name)
    (place / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    if (ROOT / ".cache" / "frontend").exists():
        shutil.copytree(ROOT / ".cache" / "frontend", place / ".cache" / "frontend")


def build(place: Path, config: str = "mkdocs.yml", **env: str) -> tuple[float, float, str]:
    """Build once; give the seconds on the clock, the seconds of processor time, and what was said."""
    start, before = time.perf_counter(), _processor()
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-f", config, "-d", str(place / "out")],
        cwd=place,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "true", "SITE_URL": "https://diplomasi.example/", **env},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"the build failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - start, _processor() - before, done.stderr


def _processor() -> float:
    """Give the processor time of all finished children; what else runs on the machine counts less in it."""
    children = os.times()
    return children.children_user + children.children_system


CAPTURE = """
from pathlib import Path
from mkdocs.plugins import event_priority

@event_priority(-1000)
def on_page_markdown(markdown, page, config, **_):
    place = Path(config.config_file_path).parent / "captured" / page.file.src_uri
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(markdown, "utf-8")

@event_priority(-1000)
def on_page_content(html, page, config, **_):
    place = Path(config.config_file_path).parent / "captured" / (page.file.src_uri + ".html")
    place.write_text(html, "utf-8")
"""
BLOCKS = re.compile(r'<div data-mark="(?!claim:)')
BOX = re.compile(r'<section class="claim .*?</section>', re.DOTALL)
LIST = re.compile(r'<section class="sources.*</section>', re.DOTALL)


def plain(place: Path) -> None:
    """Write the same content as pages that need no hook.

    A page is the Markdown that Python-Markdown gets from the hooks, with the cards' blocks and the list
    of sources in it as raw HTML: both builds put the same text through the parser, the theme, the
    navigation and the search plugin.
    """
    config = (place / "mkdocs.yml").read_text("utf-8")
    (place / "capture.py").write_text(CAPTURE, "utf-8")
    (place / "captured.yml").write_text(config.replace("\nhooks:\n", "\nhooks:\n  - capture.py\n"), "utf-8")
    build(place, "captured.yml", HANDOUTS="off")
    config = re.sub(r"\nhooks:\n(?:  - .*\n)+", "\n", config)
    config = re.sub(r"  custom_dir: .*\n", "", config)
    (place / "plain.yml").write_text(config.replace("site_dir:", "docs_dir: plain\nsite_dir:"), "utf-8")
    shutil.copytree(place / "docs", place / "plain")
    for page in (place / "plain").rglob("*.md"):
        captured = place / "captured" / page.relative_to(place / "plain")
        body, html = captured.read_text("utf-8"), captured.with_name(f"{captured.name}.html").read_text("utf-8")
        head = page.read_text("utf-8").split("---\n")[1].replace("template: home.html\n", "")
        body = raw(html) if BLOCKS.search(body) else filled(body, html)
        page.write_text(f"---\n{head}---\n\n{body}\n", "utf-8")


def filled(body: str, html: str) -> str:
    """Put the boxes of claims into a page's Markdown, each in place of its mark, and the list of sources below."""
    boxes = iter(BOX.findall(html))
    body = re.sub(r'<div data-mark="claim:[^>]*></div>', lambda _: raw(next(boxes, "")), body)
    return body + "\n\n" + raw("".join(LIST.findall(html)))


def raw(html: str) -> str:
    """Give HTML as one block that Python-Markdown passes by."""
    return "<div>\n" + re.sub(r"\n\s*\n", "\n", html) + "\n</div>"


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        copy(place)
        cold_wall, cold_cpu, said = build(place)
        plain(place)
        runs: dict[str, list[tuple[float, float]]] = {"warm": [], "no_pdf": [], "plain": []}
        for _ in range(4):  # in turn, so that a slow minute of the machine meets all three
            runs["warm"].append(build(place)[:2])
            runs["no_pdf"].append(build(place, HANDOUTS="off")[:2])
            runs["plain"].append(build(place, "plain.yml")[:2])
        best = {name: (min(wall for wall, _ in some), min(cpu for _, cpu in some)) for name, some in runs.items()}
        edited = place / "docs" / "id" / "tb2" / "index.md"
        checks = []
        for number in range(3):
            edited.write_text(edited.read_text("utf-8") + f"\nSatu kalimat lagi, nomor {number}.\n", "utf-8")
            checks.append(build(place, HANDOUTS="off")[:2])
        best["checks"] = (min(wall for wall, _ in checks), min(cpu for _, cpu in checks))
        edited.write_text(edited.read_text("utf-8") + "\nDan satu lagi.\n", "utf-8")
        *seconds, told = build(place)
        best["edit"] = (seconds[0], seconds[1])
        for line in re.findall(r"handouts .*", said):
            print(f"cold    {line}")
        for line in re.findall(r"handouts .*", told):
            print(f"edit    {line}")
        print(f"{'':32s} {'clock':>8s} {'processor':>10s} {'ratio':>6s}   (processor, to the plain build)")
        print(f"{'cold build, all parts':32s} {cold_wall:8.2f} {cold_cpu:10.2f} {cold_cpu / best['plain'][1]:6.2f}")
        for name, label in (
            ("plain", "same content without hooks"),
            ("warm", "warm build, nothing changed"),
            ("no_pdf", "warm build without PDFs"),
            ("checks", "one page changed, without PDFs"),
            ("edit", "one page changed, all parts"),
        ):
            wall, cpu = best[name]
            print(f"{label:32s} {wall:8.2f} {cpu:10.2f} {cpu / best['plain'][1]:6.2f}")


if __name__ == "__main__":
    main()
