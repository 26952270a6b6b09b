"""One PDF from one source.  Runs in a worker process: its arguments and answers can be pickled."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import pikepdf
import typst

# Read aloud by a screen reader (UA-1) and readable in thirty years (A-2a), in one file.
STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
VERSION = f"typst {version('typst')} pikepdf {version('pikepdf')} {' '.join(STANDARDS)}"


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker needs.

    Attributes:
        name: place of the PDF in the site, for messages.
        source: Typst source.
        target: file to write.
        root: folder from which the source names its pictures.
        folders: where the faces lie.
        moment: seconds since 1970 that the PDF tells as its date.
    """

    name: str
    source: str
    target: Path
    root: Path
    folders: tuple[str, ...]
    moment: int


@dataclass(frozen=True, slots=True)
class Done:
    """How it went: ``problem`` is empty, or what Typst said."""

    name: str
    seconds: float
    problem: str = ""


def run(job: Job) -> Done:
    """Compile a source and put the PDF in its place; a failing source is told, never raised."""
    start = perf_counter()
    try:
        data = _repack(_compile(job))
        beside = job.target.with_name(f"{job.target.name}.{os.getpid()}.new")
        beside.write_bytes(data)
        beside.replace(job.target)
    except typst.TypstError as error:
        return Done(job.name, perf_counter() - start, "; ".join((error.message, *error.hints)))
    except (OSError, pikepdf.PdfError, RuntimeError) as error:
        return Done(job.name, perf_counter() - start, str(error))
    return Done(job.name, perf_counter() - start)


def _compile(job: Job) -> bytes:
    compiler = typst.Compiler(job.source.encode(), root=job.root, font_paths=_fonts(job.folders))
    data = compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=job.moment)
    if not isinstance(data, bytes):
        raise RuntimeError("no PDF")
    return data


@lru_cache(maxsize=1)
def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    return typst.Fonts(False, False, list(folders))


def _repack(data: bytes) -> bytes:
    """Pack the many small objects of the tags together: about half the size, the same content."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,  # recompress_flate gains nothing here and takes half a second a book
        )
    return out.getvalue()
