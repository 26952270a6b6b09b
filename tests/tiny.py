"""The settings of a tiny project of two languages, whose only hook binds PDFs."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

CONFIG = f"""site_name: Diplomasi
site_url: https://diplomasi.example/
theme: {{name: mkdocs}}
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - {{locale: id, default: true, name: Indonesia, build: true}}
        - {{locale: en, name: English, build: true, site_name: Diplomacy}}
hooks: [{ROOT / "hooks/handouts.py"}]
"""
