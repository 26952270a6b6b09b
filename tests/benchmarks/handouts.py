"""Our PDFs against a browser's and those of two MkDocs plugins, from the same HTML, in one run.

    python tests/benchmarks/handouts.py [PAGES | all]    20 where nothing is named

The pages are real ones, shown by the site's own renderer; everybody gets the finished articles, in a
bare page or the plain theme, which favours the peers.  "Busy" are seconds of processors in all
processes (Linux only), which other work on the machine hardly changes; for a plugin it is what it
adds to the same build without it.
Then everything is bound as a build does it, once fresh, once again with nothing changed, and once with
one page changed: only what holds that page is bound again.  "all" does just this, with every page.

Peers are installed into .cache/peers/pdf; what cannot be installed or fails is printed as left out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
from took import Took, measured

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "hooks"))

from explainer.handout import bind, fonts, names, sheet, volume, work  # noqa: E402
from explainer.handout.bindery import Bindery  # noqa: E402
from explainer.handout.sheet import Room, Sheet  # noqa: E402

PEERS = ROOT / ".cache" / "peers" / "pdf"
PYTHON = PEERS / ("Scripts" if os.name == "nt" else "bin")
PINS = ("mkdocs==1.6.1", "mkdocs-material==9.8.1", "mkdocs-to-pdf==0.12.1", "mkdocs-exporter==6.2.0")
CONFIG = "site_name: Peers\ntheme: {{name: material, font: false}}\nplugins: [{plugins}]\nhooks: [browser.py]\n"
# The plugin starts the browser that its library downloads; this one is here already.
BROWSER_HOOK = """
try:
    from playwright.async_api import BrowserType
except ImportError:
    pass
else:
    before = BrowserType.launch

    async def launch(self, **options):
        options.update(executable_path={path!r}, args=[*options.get("args", ()), "--no-sandbox"])
        return await before(self, **options)

    BrowserType.launch = launch
"""
_LONGEST = 1800


def captured(count: int | None, folder: Path) -> Room:
    """Have the site show its first pages that are no drawers, or all of its pages."""
    drawers = ("timeline.md", "claims.md", "glossary.md", "sources.md", "maps.md", "downloads.md",
               "rules.md", "status.md")  # fmt: skip
    keys = sorted(p.relative_to(ROOT / "docs" / "id").as_posix() for p in (ROOT / "docs" / "id").rglob("*.md"))
    keys = [key for key in keys if not count or (not key.endswith(drawers) and "/" in key)][:count]
    env = {
        **os.environ,
        "HANDOUTS": "on",
        "HANDOUT_SHEETS": str(folder / "sheets.json"),
        "HANDOUT_PAGES": " ".join(f"id/{key}" for key in keys),
        "NO_MKDOCS_2_WARNING": "true",
        "SITE_URL": "https://diplomasi.example/",
    }
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder / "site")]
    subprocess.run(command, cwd=ROOT, env=env, check=True)
    (room,) = (one for one in sheet.rooms(json.loads((folder / "sheets.json").read_text("utf-8"))) if one.lang == "id")
    return room


def ours(room: Room, folder: Path, *, book: bool) -> Took:
    """Bind in a process of its own, as a build does."""
    if sys.platform == "win32":
        raise OSError("Windows cannot fork")
    place = folder / ("ours-book" if book else "ours")
    child = os.fork()
    if child == 0:
        store = place / "store"
        store.mkdir(parents=True)
        bindery = Bindery(folder / "site", store, fonts.find(ROOT / names.FONTS))
        found = [
            one for one in volume.all_(room)[0] if one.edition == "student" and one.kind == ("book" if book else "page")
        ]
        problems = [done.problem for done in (work.run(one, bindery) for one in found) if done.problem]
        print("\n".join(problems), end="", flush=True)
        os._exit(1 if problems else 0)
    took = Took()
    with measured(took):
        _, status = os.waitpid(child, 0)
    if status:
        raise OSError("a page could not be bound")
    return _weighed(took, place)


def chromium(room: Room, folder: Path, *, book: bool) -> Took:
    """Print bare pages in one browser."""
    from playwright.sync_api import sync_playwright  # only this way of printing needs it

    place = folder / ("chromium-book" if book else "chromium")
    place.mkdir()
    pages = {"book": "".join(map(_article, room.sheets))} if book else {s.key: _article(s) for s in room.sheets}
    for number, html in enumerate(pages.values()):
        (place / f"{number}.html").write_text(f"<!doctype html><html lang=id><meta charset=utf-8>{html}", "utf-8")
    took = Took()
    with measured(took), sync_playwright() as tool:
        browser = tool.chromium.launch(executable_path=_browser(), args=["--no-sandbox"])
        tab = browser.new_page()
        for file in sorted(place.glob("*.html")):
            tab.goto(file.as_uri())
            tab.pdf(path=file.with_suffix(".pdf"), format="A4", tagged=True, outline=True)
        browser.close()
    return _weighed(took, place)


def plugin(room: Room, folder: Path, name: str, options: str) -> Took:
    """Build the same pages without the plugin and with it; the difference is its own."""
    place = folder / name
    (place / "docs").mkdir(parents=True)
    for page in room.sheets:
        (place / "docs" / f"{names.stem(page.key)}.md").write_text(_article(page), "utf-8")
    (place / "browser.py").write_text(BROWSER_HOOK.format(path=_browser()), "utf-8")
    plain, took = Took(), Took()
    for one, plugins, site in ((plain, "", "plain"), (took, f"{{{name}: {options}}}", "site")):
        (place / "mkdocs.yml").write_text(CONFIG.format(plugins=plugins), "utf-8")
        with measured(one):
            done = subprocess.run(
                [PYTHON / "mkdocs", "build", "-q", "-d", str(place / site)],
                cwd=place,
                capture_output=True,
                text=True,
                timeout=_LONGEST,
                check=False,
                env={**os.environ, "NO_MKDOCS_2_WARNING": "true"},
            )
        if done.returncode:
            raise OSError(done.stderr.strip().splitlines()[-1][:200])
    took.busy, took.clock = took.busy - plain.busy, took.clock - plain.clock
    return _weighed(took, place / "site")


def builds(room: Room, folder: Path) -> Iterator[str]:
    """Bind all PDFs of these pages: fresh, unchanged, and after one page changed."""
    place = folder / "builds"
    bindery = Bindery(place, folder / "builds-store", fonts.find(ROOT / names.FONTS))
    changed = replace(room.sheets[-1], html=f"{room.sheets[-1].html}<p>Satu kalimat lagi.</p>")
    edited = replace(room, sheets=(*room.sheets[:-1], changed))
    for said, pages in (("fresh", room), ("nothing changed", room), ("one page changed", edited)):
        took = Took()
        with measured(took):
            (tally,) = bind.all_([pages], bindery)
        failed = sum(note.failed for note in tally.notes)
        yield (
            f"{said:16} {took.clock:6.1f} s, {took.busy:6.1f} s busy, {tally.fresh} of {len(tally.bound)} PDF bound, "
            f"{failed} failed, largest process {took.memory} MB"
        )


def _article(one: Sheet) -> str:
    return f"<article>\n{one.html}\n</article>\n"


def _browser() -> str:
    found = os.environ.get("BROWSER_PATH") or shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        raise OSError("no browser; name one in BROWSER_PATH")
    return found


def _weighed(took: Took, place: Path) -> Took:
    for file in place.rglob("*.pdf"):
        took.size += file.stat().st_size
        with pikepdf.open(file) as pdf:
            took.sheets += len(pdf.pages)
    if not took.sheets:
        raise OSError("it made no PDF")
    return took


def installed() -> str:
    """Install the plugins; give what keeps them out."""
    if not (PYTHON / "mkdocs").exists():
        PEERS.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
        pip = [str(PYTHON / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PINS]
        done = subprocess.run(pip, capture_output=True, text=True, check=False)
        if done.returncode:
            shutil.rmtree(PEERS)
            return (done.stderr.strip().splitlines() or ["?"])[-1][:200]
    return ""


def main() -> None:
    """Print what each takes, and how many times ours that is."""
    asked = sys.argv[1] if len(sys.argv) > 1 else "20"
    count = None if asked == "all" else int(asked)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        room = captured(count, folder)
        print(f"{len(room.sheets)} pages, {sum(len(one.html) for one in room.sheets) / 1e6:.2f} MB of HTML")
        if count:
            _compare(room, folder)
        print("\npages, section, worksheet and book, both editions (ours only)")
        for line in builds(room, folder):
            print(f"  {line}", flush=True)


def _compare(room: Room, folder: Path) -> None:
    lacking = installed()
    ways: dict[str, dict[str, Callable[[], Took]]] = {
        "one book": {
            "ours": lambda: ours(room, folder, book=True),
            "Chromium": lambda: chromium(room, folder, book=True),
            "mkdocs-to-pdf": lambda: plugin(room, folder, "to-pdf", "{}"),
        },
        "a file for each page": {
            "ours": lambda: ours(room, folder, book=False),
            "Chromium": lambda: chromium(room, folder, book=False),
            "mkdocs-exporter": lambda: plugin(room, folder, "exporter", "{formats: {pdf: {enabled: true}}}"),
        },
    }
    for what, some in ways.items():
        print(f"\n{what}")
        mine: Took | None = None
        for who, way in some.items():
            if who.startswith("mkdocs") and lacking:
                print(f"  {who:16} left out ({lacking})")
                continue
            try:
                took = way()
            except (OSError, subprocess.SubprocessError, ImportError) as error:
                print(f"  {who:16} left out ({' '.join(str(error).split())[:160]})")
                continue
            mine = mine or took
            ratio = f"{took.busy / mine.busy:5.1f} times ours, {took.size / mine.size:4.1f} times the size"
            print(f"  {who:16} {took}  {ratio if took is not mine else ''}".rstrip(), flush=True)


if __name__ == "__main__":
    main()
