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


def build(place: Path, config: str = "mkdocs.yml", **env: str) -> tuple[float, str]:
    """Build once; give the seconds and what was said."""
    start = time.perf_counter()
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
    return time.perf_counter() - start, done.stderr


def plain(place: Path) -> None:
    """Write the same content as pages that need no hook: what the hooks make of a page is its Markdown.

    The plain build gets the rendered article of each page as raw HTML, so that both builds put the
    same amount of text through the theme, the navigation and the search plugin.
    """
    config = (place / "mkdocs.yml").read_text("utf-8")
    config = re.sub(r"\nhooks:\n(?:  - .*\n)+", "\n", config)
    config = re.sub(r"  custom_dir: .*\n", "", config)
    (place / "plain.yml").write_text(config.replace("site_dir:", "docs_dir: plain\nsite_dir:"), "utf-8")
    shutil.copytree(place / "docs", place / "plain")
    for page in (place / "plain").rglob("*.md"):
        lang, _, key = page.relative_to(place / "plain").as_posix().partition("/")
        bare = key.removesuffix(".md").removesuffix("index").strip("/")
        shown = place / "out" / ("" if lang == "id" else lang) / bare / "index.html"
        article = re.search(r"<article.*?>(.*)</article>", shown.read_text("utf-8"), re.DOTALL)
        head = page.read_text("utf-8").split("---\n")[1].replace("template: home.html\n", "")
        body = re.sub(r"\n\s*\n", "\n", article[1]) if article else ""
        page.write_text(f"---\n{head}---\n\n<div>\n{body}\n</div>\n", "utf-8")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        copy(place)
        cold, said = build(place)
        warm = min(build(place)[0] for _ in range(3))
        no_pdf = min(build(place, HANDOUTS="off")[0] for _ in range(2))
        plain(place)
        bare = min(build(place, "plain.yml")[0] for _ in range(3))
        edited = place / "docs" / "id" / "tb2" / "index.md"
        edited.write_text(edited.read_text("utf-8") + "\nSatu kalimat lagi.\n", "utf-8")
        edit, told = build(place)
        for line in re.findall(r"handouts .*", said):
            print(f"cold    {line}")
        for line in re.findall(r"handouts .*", told):
            print(f"edit    {line}")
        print(f"cold build, all parts          {cold:6.2f} s")
        print(f"warm build, nothing changed    {warm:6.2f} s")
        print(f"warm build without PDFs        {no_pdf:6.2f} s")
        print(f"warm build, one page changed   {edit:6.2f} s")
        print(f"same content without hooks     {bare:6.2f} s")
        print(f"ratio warm / plain             {warm / bare:6.2f}")
        print(f"ratio one edit / plain         {edit / bare:6.2f}")


if __name__ == "__main__":
    main()
