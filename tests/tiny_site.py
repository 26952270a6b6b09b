"""Builds a tiny site with the renderer, for tests of what it writes beside and into pages."""

import shutil
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parent.parent
CONFIG = """\
site_name: Uji
site_url: https://uji.example/
use_directory_urls: {folders}
theme: {{name: mkdocs}}
markdown_extensions: [attr_list]
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - {{locale: id, name: Indonesia, default: true, build: true}}
        - {{locale: en, name: English, build: true}}
hooks: ["{door}"]
"""


def built(root: Path, *, folders: bool = True) -> Path:
    """Build the pages and drawers below ``root`` with our words, and give the folder of the site."""
    (root / "data" / "words").mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "data" / "words" / "interface.yml", root / "data" / "words")
    door = (ROOT / "hooks" / "render.py").as_posix()
    (root / "mkdocs.yml").write_text(CONFIG.format(folders=str(folders).lower(), door=door), "utf-8")
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
    return root / "site"
