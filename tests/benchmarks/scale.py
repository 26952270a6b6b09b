"""All rules over thousands of page pairs: time a pair, peak memory, and what one edit costs.

    python tests/benchmarks/scale.py [PAIRS …]        1000 and 10000 where nothing is named

The pages are copies of the real ones with other words, so a copy costs what a page of this site
costs.  Each size runs in a process of its own; times are of the processor, so on one core.
Nothing is asserted.
"""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

if sys.platform != "win32":
    import resource

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "hooks"), str(Path(__file__).resolve().parent)]

import synthetic  # noqa: E402

from explainer import archive, recheck, report  # noqa: E402
from explainer import corpus as reading  # noqa: E402
from explainer.checks import ALL  # noqa: E402

# The yardstick of this machine: what the plainest look at every word costs.
_WORD = re.compile(r"\w+")


def measure(root: Path, pairs: int) -> dict[str, object]:
    """Check a site, then again after one edit; give seconds, bytes and the dearest checks."""
    start = time.process_time()
    corpus = reading.load(root)
    read = time.process_time() - start
    found = report.judge(corpus)
    full = time.process_time() - start
    start = time.process_time()
    none = replace(corpus, pages={})
    cards_alone, _ = archive.load(root)
    list(reading.gallery(root, cards_alone).all())  # a site of its own keeps no drawings; the real one does
    fixed = time.process_time() - start
    texts = ["\n".join(page.prose) for page in list(corpus.pages.values())[:400]]
    size = sum(len(text) for text in texts) * 2 / len(texts)
    start = time.process_time()
    for text in texts:
        _WORD.findall(text)
    walk = (time.process_time() - start) * 2000 / len(texts)
    del texts
    checks: dict[str, float] = {}
    for check in ALL:
        begin = time.process_time()
        for _ in check(none):
            pass
        cards = time.process_time() - begin
        begin = time.process_time()
        for _ in check(corpus):
            pass
        fixed += cards
        checks[check.__module__.rpartition(".")[2]] = (time.process_time() - begin - cards) * 1000 / pairs
    del corpus, none, cards_alone
    peak = _peak()
    memory = recheck.Memory()
    again = [(recheck.findings(root, memory), 0.0)]
    for path in sorted((root / "docs").rglob("*.md"))[:: max(1, 2 * pairs // 3)]:
        path.write_text(path.read_text("utf-8") + "\nKerjasama, defence.\n", "utf-8")
        begin = time.process_time()
        again.append((recheck.findings(root, memory), time.process_time() - begin))
    edits = [seconds for _, seconds in again[1:]]
    return {
        "read": read,
        "full": full,
        "fixed": fixed,
        "edit": sum(edits) / len(edits),
        "findings": len(found),
        "peak": peak,
        "size": size,
        "words": walk,
        "checks": checks,
    }


def _peak() -> float:
    """Give the most memory that this process has held so far, in MB; not known on Windows."""
    if sys.platform != "win32":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return math.nan


def main() -> None:
    """Print a table a size."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(Path(sys.argv[2]), int(sys.argv[3]))))
        return
    for pairs in [int(word) for word in sys.argv[1:]] or [1000, 10000]:
        with tempfile.TemporaryDirectory() as folder:
            synthetic.write(Path(folder), pairs)
            done = subprocess.run(
                [sys.executable, __file__, "--one", folder, str(pairs)], capture_output=True, text=True, check=False
            )
        if done.returncode:
            print(f"{pairs} pairs: stopped ({done.returncode})\n{done.stderr[-1500:]}")
            continue
        said = json.loads(done.stdout)
        print(f"{pairs} page pairs, {said['findings']} findings")
        print(
            f"  reading {said['read'] * 1000 / pairs:.2f} ms a pair, with all rules {said['full'] * 1000 / pairs:.2f} ms"
        )
        alone = (said["full"] - said["fixed"]) * 1000 / pairs
        print(f"  of which cards and drawings, whatever the number of pages: {said['fixed']:.2f} s")
        rules = sum(said["checks"].values())
        print(f"  so {alone:.2f} ms a pair, {rules:.2f} ms of it the rules (aim: under 2 ms)")
        print(f"  {said['size'] / 1000:.1f} KB a pair, {said['words']:.2f} ms for one walk over its words by a pattern")
        print(f"  peak memory {said['peak']:.0f} MB (aim: under 1000 MB)")
        share = said["edit"] / said["full"]
        print(f"  one edit with warm caches {said['edit']:.2f} s, {share:.1%} of the full check (aim: at most 10 %)")
        dearest = sorted(said["checks"].items(), key=lambda item: -item[1])
        print("  " + ", ".join(f"{name} {ms:.2f}" for name, ms in dearest if ms >= 0.005) + " (ms a pair)")


if __name__ == "__main__":
    main()
