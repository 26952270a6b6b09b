"""QTI held against the published schema, where somebody names a copy of it.

The schemas are 1EdTech's and not ours to pass on, so that ``QTI_XSD`` names a file or a folder of
them.  What they include from the web is looked up by its name beside them: nothing is fetched.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final
from urllib.parse import urlsplit

from lxml import etree

ENV: Final = "QTI_XSD"
_XSD: Final = "{http://www.w3.org/2001/XMLSchema}schema"
_OURS: Final = "imsglobal.org"
_SHOWN: Final = 300  # signs of a message: libxml2 lists every element that might have stood there


class SchemaError(Exception):
    """A copy of the schema that cannot be used; tells which file, and why."""

    def __init__(self, file: Path, problem: str) -> None:
        super().__init__(f"{file}: {problem}")
        self.file, self.problem = file, problem


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema, ready to use, and the name of its file."""

    name: str
    rule: Any


@dataclass(slots=True)
class Report:
    """What became of the files of a package.

    Attributes:
        valid: files that obey their schema.
        schemas: names of the schemas that were used.
        faults: place (``items/x.xml:12``) and problem of every fault.
        left_out: files for whose namespace there is no schema.
    """

    valid: int = 0
    schemas: set[str] = field(default_factory=set)
    faults: list[tuple[str, str]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


class _Beside(etree.Resolver):
    """Finds what a schema includes by the name of its file, whatever address it stands at."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files

    def resolve(self, system_url: str, public_id: Any, context: Any) -> Any:  # type: ignore[override]  # noqa: ARG002
        found = self._files.get(PurePosixPath(urlsplit(system_url.replace("\\", "/")).path).name)
        # lxml's stubs do not know its methods.
        return self.resolve_filename(str(found), context) if found else None  # type: ignore[attr-defined]


def schemas(place: Path) -> dict[str, Schema]:
    """Read the schemas of a file, or of a folder and all below it, by their target namespace.

    Raises:
        SchemaError: when there is none, or one cannot be read whole.
    """
    home = place if place.is_dir() else place.parent
    files = {path.name: path for path in sorted(home.rglob("*.xsd"))}
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    parser.resolvers.add(_Beside(files))
    found: dict[str, tuple[Path, Any]] = {}
    # Of several editions the last by name counts: imsqti_v2p1p2 after imsqti_v2p1.
    for path in sorted(files.values(), key=lambda path: path.stem) if place.is_dir() else [place]:
        try:
            document = etree.parse(str(path), parser)
        except (OSError, etree.LxmlError) as error:
            raise SchemaError(path, _short(str(error))) from error
        target = document.getroot().get("targetNamespace", "")
        # The others are only included: that of xml:lang, that of MathML.
        if document.getroot().tag == _XSD and (_OURS in target or not place.is_dir()):
            found[target] = path, document
    if not found:
        raise SchemaError(place, "*.xsd?")
    return {target: Schema(path.name, _compiled(path, document)) for target, (path, document) in found.items()}


def _compiled(path: Path, document: Any) -> Any:
    try:
        return etree.XMLSchema(document)
    except etree.LxmlError as error:
        raise SchemaError(path, _short(str(error))) from error


def report(package: bytes, known: Mapping[str, Schema]) -> Report:
    """Hold every XML file of a package against the schema of its namespace.

    Args:
        package: the zip.
        known: schemas by namespace, see :func:`schemas`.
    """
    done = Report()
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        for name in [name for name in archive.namelist() if name.endswith(".xml")]:
            root = etree.fromstring(archive.read(name))
            schema = known.get(etree.QName(root).namespace or "")
            if schema is None:
                done.left_out.append(name)
            elif schema.rule.validate(root):
                done.valid += 1
                done.schemas.add(schema.name)
            else:
                done.schemas.add(schema.name)
                done.faults += [(f"{name}:{fault.line}", _short(fault.message)) for fault in schema.rule.error_log]
    return done


def _short(message: str) -> str:
    return message if len(message) <= _SHOWN else f"{message[:_SHOWN]}…"
