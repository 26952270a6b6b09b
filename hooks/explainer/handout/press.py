"""One PDF from one Typst source."""

from __future__ import annotations

import io
import json
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pikepdf
import typst

from ..files import swap
from . import waymarks
from .typst_text import literal

# Read aloud by a screen reader (UA-1) and readable in thirty years (A-2a), in one file.
STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
# Room between lines: as it should be, then less and less.
AIRS = ("1", ".97", ".94", ".9")
VERSION = f"typst {version('typst')} pikepdf {version('pikepdf')} {' '.join((*STANDARDS, *AIRS))}"


class PressError(Exception):
    """A source that gives no PDF, with what Typst said."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be compiled.

    Attributes:
        source: Typst source.
        target: file to write.
        root: folder from which the source names its pictures.
        folders: where the faces lie.
        moment: seconds since 1970 that the PDF tells as its date.
        page_word: what a screen reader says before the number of a page that a link leads to.
    """

    source: str
    target: Path
    root: Path
    folders: tuple[str, ...]
    moment: int
    page_word: str = ""


def run(job: Job) -> None:
    """Compile a source and put the PDF in its place, whole or not at all.

    Raises:
        PressError: when the source cannot be compiled.
    """
    try:
        data = _repack(*_fitted(job), job.page_word)
    except typst.TypstError as error:
        raise PressError("; ".join((error.message, *error.hints))) from error
    except (pikepdf.PdfError, RuntimeError) as error:
        raise PressError(str(error)) from error
    beside = job.target.with_name(f"{job.target.name}.{os.getpid()}.new")
    beside.write_bytes(data)
    swap(beside, job.target)


def takes(job: Job, path: str) -> bool:
    """Tell whether a picture can be printed at all."""
    try:
        _compile(replace(job, source=f'#set document(title: "x")\n#image({literal(path)}, alt: "x")'))
    except (typst.TypstError, RuntimeError):
        return False
    return True


def pages(file: Path) -> int:
    """Count the sheets of a finished PDF."""
    with pikepdf.open(file) as pdf:
        return len(pdf.pages)


def _fitted(job: Job) -> tuple[bytes, list[Any]]:
    """Give the PDF with its places; lines stand closer where that saves a last sheet of a few lines.

    Where it does not, the PDF is as it would have been.
    """
    first: tuple[bytes, list[Any]] | None = None
    for air in AIRS:
        data, told = _compile(job, air)
        printed = data, [one["places"] for one in told]
        if not any(one["short"] for one in told):
            return printed
        first = first or printed
    return first or printed


def _compile(job: Job, air: str = AIRS[0]) -> tuple[bytes, list[Any]]:
    """Give the PDF, where each anchor stands in it, and whether its last sheet holds a few lines only."""
    written = job.target.with_name(f"{job.target.stem}.{os.getpid()}.typ")  # a query wants a file
    written.write_text(job.source, "utf-8")
    try:
        inputs = {"air": air}
        compiler = typst.Compiler(written, root=job.root, font_paths=_fonts(job.folders), sys_inputs=inputs)
        data = compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=job.moment)
        told = json.loads(compiler.query("<dd-places>", field="value")) if "#places()" in job.source else []
    finally:
        written.unlink(missing_ok=True)
    if not isinstance(data, bytes):
        raise RuntimeError("no PDF")
    return data, told


@lru_cache(maxsize=1)
def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    return typst.Fonts(False, False, list(folders))


def _repack(data: bytes, places: list[Any], page_word: str) -> bytes:
    """Pack the many small objects of the tags together: about half the size, the same content."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        waymarks.lead(pdf, places, page_word)
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,  # recompress_flate gains nothing here and takes half a second a book
        )
    return out.getvalue()
