"""A pool of processes whose workers find this package.

MkDocs has a hook's folder on the path only while it loads the hook.  On systems that start workers
afresh (macOS, Windows) the worker takes over the path as it is at that moment, so we put the folder
back before the pool starts.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

_HOME: Final = str(Path(__file__).resolve().parent.parent)


def may_fork() -> bool:
    """Tell whether a process forked now would be sound: no other thread of this one would come along.

    The chart engine and the PDF compiler start threads, and a fork that waits for one waits for ever.
    """
    threads = Path("/proc/self/task")
    alone = len(list(threads.iterdir())) == 1 if threads.is_dir() else threading.active_count() == 1
    return alone and "vl_convert" not in sys.modules


def context() -> multiprocessing.context.BaseContext:
    """Give a way to start processes that is sound now, and as fast as that can be.

    Where a fork of this process would not be, a helper process that has no threads is forked instead
    (Linux), or each worker starts afresh (macOS, Windows).
    """
    if _HOME not in sys.path:
        sys.path.append(_HOME)
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    return multiprocessing.get_context("fork" if may_fork() else "forkserver")


def pool(jobs: int, begin: Callable[..., None] | None = None, given: tuple[Any, ...] = ()) -> ProcessPoolExecutor:
    """Start a pool for at most ``jobs`` jobs, one process a core and never more than eight.

    Args:
        jobs: how many there are.
        begin: called once in each process before its first job.
        given: its arguments; where processes are forked they are not copied.
    """
    return ProcessPoolExecutor(max(1, min(jobs, os.cpu_count() or 1, 8)), context(), begin, given)
