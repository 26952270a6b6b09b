"""Two built sites, compared file by file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def unlike(one: Path, other: Path) -> Iterator[tuple[str, str]]:
    """Name each file that only one folder has, or that differs, and say where it first does.

    Args:
        one: a folder.
        other: the folder that should hold the same.

    Yields:
        The file's place in its folder, and what is unlike: ``only in the first build``.
    """
    names = [{path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} for root in (one, other)]
    for name in sorted(names[0] ^ names[1]):
        yield name, f"only in the {'first' if name in names[0] else 'second'} build"
    for name in sorted(names[0] & names[1]):
        first, second = (root.joinpath(name).read_bytes() for root in (one, other))
        if first != second:
            pairs = enumerate(zip(first, second, strict=False))
            at = next((n for n, (a, b) in pairs if a != b), min(len(first), len(second)))
            around = [text[max(0, at - 20) : at + 30] for text in (first, second)]
            yield name, f"differs from byte {at}: {around[0]!r} / {around[1]!r}"
