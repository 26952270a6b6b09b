"""What QTI 2.1 and QTI 1.2 share: XML, and the manifest of a content package."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from ..cards import Lang
from .chosen import Item

# Zip files know no date before this one; a package has none of its own.
_DAY = (1980, 1, 1, 0, 0, 0)
CP = "http://www.imsglobal.org/xsd/imscp_v1p1"
# What a package says that it is, by the type of its resources; the profile of QTI 2.1 asks for it.
_SCHEMAS = {"imsqti_item_xmlv2p1": ("QTIv2.1 Package", "1.0.0"), "imsqti_xmlv1p2": ("IMS Content", "1.1.3")}


def element(name: str, *children: Any, text: str = "", **attributes: str) -> Any:
    """Make an element with children, a text and attributes; an attribute's ``_`` stands for ``:`` in nothing."""
    made = etree.Element(name, {key.rstrip("_"): value for key, value in attributes.items()})
    made.text = text or None
    made.extend([child for child in children if child is not None])
    return made


def document(root: Any) -> bytes:
    """Write a document, indented, as UTF-8."""
    etree.indent(root)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n")


def ident(item: Item, lang: Lang) -> str:
    """Name a question for a platform, where both languages may be taken in."""
    return f"{lang}-{item.key}"


def manifest(kind: str, files: Sequence[tuple[str, str, Sequence[str]]], lang: Lang, name: str) -> bytes:
    """Write ``imsmanifest.xml``.

    Args:
        kind: type of every resource that no other names.
        files: identifier, path, and identifiers that it depends on; a path that ends in ``test.xml`` is the test.
        lang: language of the content.
        name: of this set of questions.
    """
    resources = element("resources")
    for key, path, needs in files:
        kept = kind.replace("item", "test") if path.endswith("test.xml") else kind
        resources.append(
            element(
                "resource",
                element("file", href=path),
                *(element("dependency", identifierref=need) for need in needs),
                identifier=key,
                type=kept,
                href=path,
            )
        )
    schema, version = _SCHEMAS[kind]
    about = element("metadata", element("schema", text=schema), element("schemaversion", text=version))
    root = element("manifest", about, element("organizations"), resources, xmlns=CP, identifier=f"{name}-{lang}")
    return document(root)


def package(files: Mapping[str, bytes]) -> bytes:
    """Put files into a zip; the same files give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in sorted(files, key=lambda name: (name != "imsmanifest.xml", name)):
            info = zipfile.ZipInfo(name, _DAY)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, files[name], zipfile.ZIP_DEFLATED, 9)
    return made.getvalue()
