"""Our links rule and three known link checkers over the same rendered site, in one run.

    python tests/benchmarks/peers.py [PAGES]          2000 where nothing is named

The site is made of copies of the real pages, in a theme without any navigation, which favours the
peers: they read HTML, we read its source.  Nobody visits an outside address; everybody checks
anchors; a page is a file, because linkchecker follows no anchor into a folder.  Times are of the
processor, so that other work on the machine does not count.  Peers are installed into .cache/peers;
what cannot be installed, or has not looked at every page, is printed as left out.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

if sys.platform != "win32":
    import resource

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "hooks"), str(Path(__file__).resolve().parent)]

import synthetic  # noqa: E402

from explainer import corpus as reading  # noqa: E402
from explainer.checks import links  # noqa: E402

PEERS = ROOT / ".cache" / "peers"
PYTHON = PEERS / "v" / ("Scripts" if os.name == "nt" else "bin")
LINKINATOR = PEERS / "npm" / "node_modules" / ".bin" / "linkinator"
_LONGEST = 1800
_CONFIG = """\
site_name: Peers
docs_dir: docs
use_directory_urls: false
theme: {name: null, custom_dir: theme}
markdown_extensions: [attr_list, admonition, tables, footnotes, def_list, toc]
validation: {omitted_files: ignore, links: {not_found: ignore, anchors: ignore}}
"""
_PROOFER = "plugins: [{htmlproofer: {validate_external_urls: false, raise_error: false}}]\n"


def run(command: list[str | Path], place: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    """Run a command; give the seconds that it kept processors busy, and what it said."""
    start = _busy()
    done = subprocess.run(
        [str(word) for word in command],
        cwd=place,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "true"},
    )
    return _busy() - start, done


def _busy() -> float:
    """Give the processor seconds of all finished children; waiting for loopback answers is not counted."""
    if sys.platform != "win32":
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        return spent.ru_utime + spent.ru_stime
    return time.perf_counter()  # Windows: as near as it gets


def install() -> dict[str, str]:
    """Install the peers; give for each what keeps it out."""
    out: dict[str, str] = {}
    PEERS.mkdir(parents=True, exist_ok=True)
    if not PYTHON.exists():
        run([sys.executable, "-m", "venv", PEERS / "v"], PEERS)
    for name, program in (("mkdocs-htmlproofer-plugin", "mkdocs"), ("linkchecker", "linkchecker")):
        if not (PYTHON / program).exists():
            _, done = run([PYTHON / "python", "-m", "pip", "install", "--quiet", name], PEERS)
            if done.returncode:
                out[name] = (done.stderr.strip().splitlines() or ["?"])[-1]
    npm = shutil.which("npm")
    if not LINKINATOR.exists() and npm:
        flags = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        run([npm, "install", *flags, "--prefix", PEERS / "npm", "linkinator"], PEERS)
    if not LINKINATOR.exists():
        out["linkinator"] = "npm could not install it"
    return out


def render(place: Path, pages: int) -> float:
    """Write the site, with a first page that leads to all others, and render it; give the seconds."""
    synthetic.write(place, pages // 2)
    listed = sorted(p.relative_to(place / "docs").as_posix() for p in (place / "docs").rglob("*.md"))
    (place / "docs" / "index.md").write_text("".join(f"- [{path}]({path})\n" for path in listed), "utf-8")
    (place / "theme").mkdir()
    body = "<!doctype html><html lang=id><meta charset=utf-8><title>x</title><body>{{ page.content }}</body></html>\n"
    own = {path.name for path in (ROOT / "overrides").glob("*.html")}  # a page may ask for one of these
    for name in own | {"main.html"}:
        (place / "theme" / name).write_text(body, "utf-8")
    (place / "mkdocs.yml").write_text(_CONFIG, "utf-8")
    (place / "proofer.yml").write_text(_CONFIG + _PROOFER, "utf-8")
    seconds, done = run([PYTHON / "mkdocs", "build", "-q", "-d", place / "site"], place)
    if done.returncode:
        sys.exit(f"the site could not be rendered:\n{done.stderr[-1500:]}")
    return seconds


def ours(place: Path) -> float:
    """Read the same pages and follow every link."""
    (place / "docs" / "index.md").rename(place / "index.md")
    (place / "mkdocs.yml").unlink()
    shutil.rmtree(place / "data" / "figures")  # no peer draws pictures, and no link needs them
    start = time.process_time()
    corpus = reading.load(place)
    read = time.process_time() - start
    found = list(links.check(corpus))
    seconds = time.process_time() - start
    print(f"  (ours: cards and pages {read:.2f} s, the rule {seconds - read:.2f} s, {len(found)} broken)")
    return seconds


def proofer(place: Path, plain: float) -> float:
    """Build with the plugin; what it adds to the plain build is its time."""
    seconds, done = run([PYTHON / "mkdocs", "build", "-q", "-f", "proofer.yml", "-d", place / "site-2"], place)
    if done.returncode:
        raise OSError(done.stderr[-300:])
    return max(seconds - plain, 0.001)


def linkchecker(place: Path, pages: int) -> float:
    """Crawl from the first page.

    As root it becomes "nobody" and then reads nothing of a private folder, without a word: so the folder is opened.
    """
    for folder in (place, *place.rglob("*/")):
        folder.chmod(0o755)
    (place / "linkcheckerrc").write_text("[AnchorCheck]\n", "utf-8")
    command: list[str | Path] = [PYTHON / "linkchecker", "--no-status", "-f", place / "linkcheckerrc"]
    seconds, done = run([*command, place / "site" / "index.html"], place)
    if done.returncode not in (0, 1):  # 1: broken links
        raise OSError(done.stderr[-300:])
    looked = re.search(r"(\d+) links in (\d+) URLs checked.*?(\d+) errors? found", done.stdout)
    if looked is None or int(looked[2]) <= pages:
        raise OSError(f"it looked at {looked[2] if looked else 'no'} addresses of {pages} pages")
    print(f"  (linkchecker looked at {looked[2]} addresses, {looked[3]} broken)")
    return seconds


def linkinator(place: Path, pages: int) -> float:
    """Crawl from the first page, through its own server; outside addresses are skipped."""
    flags = ["--recurse", "--check-fragments", "--format", "csv", "--skip", r"^https?://(?!localhost)"]
    seconds, done = run([LINKINATOR, "site", *flags], place)
    if done.returncode not in (0, 1):
        raise OSError(done.stderr[-300:])
    lines = done.stdout.splitlines()
    if len(lines) <= pages:
        raise OSError(f"it looked at {len(lines)} addresses of {pages} pages")
    print(f"  (linkinator looked at {len(lines)} addresses, {sum(',BROKEN,' in line for line in lines)} broken)")
    return seconds


def main() -> None:
    """Print the seconds of each, and how many times ours they are."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    out = install()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        plain = render(place, pages)
        print(f"{pages} pages, rendered in {plain:.1f} s")
        peers: dict[str, Callable[[], float]] = {
            "mkdocs-htmlproofer-plugin": lambda: proofer(place, plain),
            "linkchecker": lambda: linkchecker(place, pages),
            "linkinator": lambda: linkinator(place, pages),
        }
        took: dict[str, float] = {}
        for name, peer in peers.items():
            if name not in out:
                try:
                    took[name] = peer()
                except (OSError, subprocess.TimeoutExpired) as error:
                    out[name] = " ".join(str(error).split())[:200]
        mine = ours(place)
    print(f"ours: {mine:.2f} s, cards, pages and links")
    for name, seconds in took.items():
        print(f"{name}: {seconds:.2f} s, {seconds / mine:.1f} times ours (aim: 10)")
    for name, why in out.items():
        print(f"{name}: left out ({why})")


if __name__ == "__main__":
    main()
