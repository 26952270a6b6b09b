"""What a piece of work takes in all processes that it starts, by what Linux tells of each."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True)
class Took:
    """What a way of printing took: seconds of processors and of the clock, bytes, sheets, largest process in MB."""

    busy: float = 0.0
    clock: float = 0.0
    size: int = 0
    sheets: int = 0
    memory: int = 0

    def __str__(self) -> str:
        each = self.busy / max(1, self.sheets) * 1000
        return (
            f"{self.busy:6.1f} s busy, {self.clock:6.1f} s, {self.size / 1e6:6.2f} MB, {self.sheets:4} sheets, "
            f"{each:5.1f} ms a sheet, {self.memory:5} MB"
        )


@contextmanager
def measured(took: Took) -> Iterator[None]:
    """Add up what happens inside, in all processes that this one starts and that these start."""
    seen: dict[int, tuple[float, int]] = {}
    over = threading.Event()
    watch = threading.Thread(target=_watch, args=(seen, over), daemon=True)
    clock = time.perf_counter()
    watch.start()
    try:
        yield
    finally:
        took.clock = time.perf_counter() - clock
        over.set()
        watch.join()
        took.busy = sum(busy for busy, _ in seen.values())
        took.memory = max((memory for _, memory in seen.values()), default=0)


def _watch(seen: dict[int, tuple[float, int]], over: threading.Event) -> None:
    """Note the seconds and the memory of every process below this one, until told to stop.

    A browser's processes are nobody's finished children, so that the system does not add them up for us.
    """
    if sys.platform == "win32":
        return  # nothing to look at
    tick, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
    while not over.wait(0.05):
        parents: dict[int, int] = {}
        spent: dict[int, tuple[float, int]] = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            number = int(stat.parent.name)
            parents[number] = int(fields[1])
            spent[number] = (int(fields[11]) + int(fields[12])) / tick, int(fields[21]) * page // 1_000_000
        for number, (busy, memory) in spent.items():
            above = number
            while above in parents and above != os.getpid():
                above = parents[above]
            if above == os.getpid() and number != above:
                seen[number] = busy, max(memory, seen.get(number, (0.0, 0))[1])
