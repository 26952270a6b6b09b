"""A pool must work whatever the process before it has run: threads do not come along in a fork."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# A thread holds a lock while the pool starts: in a forked worker nobody would ever open it again.
HELD = """
import logging, threading, sys
sys.path.insert(0, {hooks!r})
from explainer import workers
from explainer.handout import cache

lock = logging.getLogger("held").handlers or logging.lastResort
over, held = threading.Event(), threading.Event()

def hold():
    with lock.lock:
        held.set()
        over.wait()

if __name__ == "__main__":
    if {thread}:
        threading.Thread(target=hold, daemon=True).start()
        held.wait()
    with workers.pool(2) as pool:
        print(workers.context().get_start_method(), *pool.map(cache.key, ["a", "b"]))
    over.set()
"""


def ran(folder: Path, *, thread: bool) -> str:
    script = folder / "held.py"
    script.write_text(HELD.format(hooks=str(ROOT / "hooks"), thread=thread), "utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False)
    assert not done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")
def test_a_process_with_a_thread_is_not_forked(tmp_path: Path) -> None:
    alone, accompanied = ran(tmp_path, thread=False).split(), ran(tmp_path, thread=True).split()

    assert (alone[0], accompanied[0]) == ("fork", "forkserver")
    assert alone[1:] == accompanied[1:]
    assert len(set(alone[1:])) == 2


def test_a_pool_is_no_larger_than_its_work() -> None:
    sys.path.insert(0, str(ROOT / "hooks"))
    from explainer import workers

    with workers.pool(1) as pool:
        first, second = pool.submit(os.getpid).result(), pool.submit(os.getpid).result()

    assert first == second != os.getpid()
