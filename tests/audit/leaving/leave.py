"""The way out of static-i18n: one config a language, built one after the other, laid over each other.

    python tests/audit/leaving/leave.py OUT        writes mkdocs.id.yml and mkdocs.en.yml, builds both into OUT

The configs inherit mkdocs.yml, so that it stays the one ground plan; ``--write`` writes them and builds nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[3]
HOOK = Path(__file__).with_name("one_language.py")


class _Tagged(list[Any]):
    """A value behind ``!ENV``, to be written again as it was."""


class _Reader(yaml.SafeLoader):
    pass


class _Writer(yaml.SafeDumper):
    pass


def _tagged(reader: _Reader, node: yaml.Node) -> _Tagged:
    assert isinstance(node, yaml.SequenceNode), f"!ENV is no list{node.start_mark}"
    return _Tagged(reader.construct_sequence(node))


_Reader.add_constructor("!ENV", _tagged)
_Writer.add_representer(_Tagged, lambda writer, data: writer.represent_sequence("!ENV", data, flow_style=True))


def configs(plan: dict[str, Any], hook: str) -> dict[str, dict[str, Any]]:
    """Give a config for each language.

    Args:
        plan: what mkdocs.yml says.
        hook: path of the hook that stands in for static-i18n.
    """
    options = next(one["i18n"] for one in plan["plugins"] if isinstance(one, dict) and "i18n" in one)
    languages = {one["locale"]: one for one in options["languages"]}
    made = {}
    for lang, one in languages.items():
        made[lang] = {
            "INHERIT": "mkdocs.yml",
            **{name: one[name] for name in ("site_name", "site_description") if name in one},
            "theme": {"language": lang},
            "extra": {"languages": {each: languages[each]["name"] for each in languages}},
            "plugins": [p for p in plan["plugins"] if not (isinstance(p, dict) and "i18n" in p)],
            "hooks": [hook, *plan["hooks"]],
            "nav": _nav(plan["nav"], lang, one.get("nav_translations", {})),
        }
    return made


def _nav(items: list[Any], lang: str, words: dict[str, str]) -> list[Any]:
    def entry(item: Any) -> Any:
        if isinstance(item, str):
            return f"{lang}/{item}"
        ((title, inside),) = item.items()
        title = words.get(title, title)
        return {title: f"{lang}/{inside}" if isinstance(inside, str) else _nav(inside, lang, words)}

    return [entry(item) for item in items]


def write(root: Path) -> dict[str, Path]:
    """Write the configs beside mkdocs.yml."""
    plan = yaml.load((root / "mkdocs.yml").read_text("utf-8"), _Reader)  # noqa: S506  # a SafeLoader with one tag more
    files = {}
    for lang, config in configs(plan, HOOK.relative_to(ROOT).as_posix()).items():
        files[lang] = root / f"mkdocs.{lang}.yml"
        text = yaml.dump(config, Dumper=_Writer, allow_unicode=True, sort_keys=False)
        files[lang].write_text(f"# Written by tests/audit/leaving/leave.py.\n{text}", "utf-8")
    return files


def build(root: Path, out: Path) -> None:
    """Build every language strictly, and lay the second over the first.

    Raises:
        subprocess.CalledProcessError: where a build fails.
    """
    for number, (lang, config) in enumerate(write(root).items()):
        place = out if number == 0 else out.with_name(f"{out.name}-{lang}")
        shutil.rmtree(place, ignore_errors=True)
        words = [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "-f", str(config), "-d", str(place)]
        subprocess.run(words, cwd=root, env={**os.environ, "NO_MKDOCS_2_WARNING": "true"}, check=True)
        if number:
            _lay(place, out, lang)
            shutil.rmtree(place)


def _lay(over: Path, under: Path, lang: str) -> None:
    """Copy what the first build lacks, what is this language's, and the one file that tells of all pages."""
    for file in sorted(path for path in over.rglob("*") if path.is_file()):
        name = file.relative_to(over)
        own = name.parts[0] == lang or lang in name.name.split(".") or name.name.startswith("sitemap.")
        if own or not (under / name).exists():
            (under / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, under / name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, nargs="?", default=ROOT / "site")
    parser.add_argument("--write", action="store_true", help="write the configs only")
    asked = parser.parse_args()
    write(ROOT) if asked.write else build(ROOT, asked.out)
