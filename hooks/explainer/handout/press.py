"""One PDF from one Typst source."""

from __future__ import annotations

import io
import json
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import pikepdf
import typst

from ..files import swap
from . import waymarks
from .typst_text import literal

# Read aloud by a screen reader (UA-1) and readable in thirty years (A-2a), in one file.
STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
VERSION = f"typst {version('typst')} pikepdf {version('pikepdf')} {' '.join(STANDARDS)}"


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
        data = _repack(*_compile(job), job.page_word)
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


def _compile(job: Job) -> tuple[bytes, str]:
    """Give the PDF, and as JSON where each anchor stands in it."""
    written = job.target.with_name(f"{job.target.stem}.{os.getpid()}.typ")  # a query wants a file
    written.write_text(job.source, "utf-8")
    try:
        compiler = typst.Compiler(written, root=job.root, font_paths=_fonts(job.folders))
        data = compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=job.moment)
        places = compiler.query("<dd-places>", field="value") if "#places()" in job.source else "[]"
    finally:
        written.unlink(missing_ok=True)
    if not isinstance(data, bytes):
        raise RuntimeError("no PDF")
    return data, places


@lru_cache(maxsize=1)
def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    return typst.Fonts(False, False, list(folders))


def _repack(data: bytes, places: str, page_word: str) -> bytes:
    """Pack the many small objects of the tags together: about half the size, the same content."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        waymarks.lead(pdf, json.loads(places), page_word)
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,  # recompress_flate gains nothing here and takes half a second a book
        )
    return out.getvalue()
