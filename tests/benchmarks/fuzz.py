"""Coverage-guided fuzzing of whatever reads what people wrote: no traceback, whatever the bytes.

    python tests/benchmarks/fuzz.py [SECONDS]         60 where nothing is named

Needs atheris (``python -m pip install atheris``), which is not part of the locks: without it this says
so and stops.  An input that ends in a traceback is written to .cache/fuzz and the exit code is 1.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".cache" / "fuzz"
sys.path.insert(0, str(ROOT / "hooks"))
TARGETS = ("page", "yaml", "site")
_SEEDS = 40
_LONGEST = 4096


def fuzz(target: str, seconds: int) -> None:
    """Run one target in this process; atheris never returns."""
    import atheris

    with atheris.instrument_imports(include=["explainer"]):
        from explainer import corpus as reading
        from explainer import edits, report, text, voices, yamltext

    empty = reading.Corpus()

    def page(content: str) -> None:
        text.read(content, "id", "a.md", "docs/id/a.md")

    def yaml(content: str) -> None:
        yamltext.load(content, "data/x.yml")

    def site(content: str) -> None:
        first, _, rest = content.partition("\f")
        second, _, cards = rest.partition("\f")
        texts = {"docs/id/a.md": first, "docs/en/a.md": second or first}
        drawers = ("references", "glossary", "timeline", "claims", "actors")
        texts |= {f"data/{name}.yml": cards for name in drawers if cards}
        found = report.judge(edits.replaced(empty, texts))
        for voice in voices.FORMS.values():
            voice(voices.quote(found, lambda _path, _line: first[:200]), ("id", "en"))

    run = {"page": page, "yaml": yaml, "site": site}[target]

    def one(data: bytes) -> None:
        run(data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))

    folder = PLACE / target
    options = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", "-timeout=10", f"-artifact_prefix={folder}/bad-"]
    atheris.Setup([sys.argv[0], str(folder / "seeds"), *options], one)
    atheris.Fuzz()


def seeds(target: str) -> None:
    """Write seeds from the planted faults: they already hold what the code looks for."""
    folder = PLACE / target / "seeds"
    folder.mkdir(parents=True, exist_ok=True)
    kind = ".yml" if target == "yaml" else ".md"
    files = sorted(p for p in (ROOT / "tests" / "defects").rglob(f"*{kind}") if p.stat().st_size < _LONGEST // 2)
    for number, path in enumerate(files[:: max(1, len(files) // _SEEDS)]):
        data = path.read_bytes()
        if target == "site":
            card = next(iter(sorted((ROOT / "tests" / "defects").rglob("references.yml")))).read_bytes()
            data = data + b"\f" + data + b"\f" + card
        (folder / f"seed-{number}").write_bytes(data)


def main() -> int:
    """Fuzz each target in a process of its own, a third of the time each."""
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("atheris is not installed, so nothing was fuzzed: python -m pip install atheris")
        return 0
    if sys.argv[1:2] == ["--one"]:
        fuzz(sys.argv[2], int(sys.argv[3]))
    seconds = max(3, int(sys.argv[1]) if len(sys.argv) > 1 else 60)
    worst = 0
    for target in TARGETS:
        seeds(target)
        command = [sys.executable, __file__, "--one", target, str(seconds // len(TARGETS))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        runs = next((line for line in reversed(lines) if "Done" in line), lines[-1] if lines else "?")
        print(f"{target}: {runs if not done.returncode else 'FAILED'}")
        if done.returncode:
            worst = 1
            print("\n".join(lines[-25:]))
    return worst


if __name__ == "__main__":
    sys.exit(main())
