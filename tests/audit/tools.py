"""Node and the packages in ``tests/audit/node``, installed by their own lock into ``.cache/``."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from told import LeftOutError

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent / "node"
PLACE = ROOT / ".cache" / "audit-node"
_OLDEST = (22, 19)


def node() -> str:
    """Find a Node that is new enough: nox names one, or it stands beside Python or on the path."""
    for folder in (os.environ.get("NODE_HOME"), str(Path(sys.executable).parent), None):
        found = shutil.which("node", path=folder)
        if found:
            said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
            numbers = said.strip().removeprefix("v").split(".")
            if len(numbers) == 3 and (int(numbers[0]), int(numbers[1])) >= _OLDEST:
                return found
    raise LeftOutError(f"no Node {'.'.join(map(str, _OLDEST))} or newer")


def install() -> Path:
    """Install the tools by their lock, once a lock; their scripts are never run.

    Returns:
        The folder with our scripts and ``node_modules``.
    """
    found = node()
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in sorted(HERE.iterdir()) if file.is_file()))
    stamp = PLACE / "stamp"
    if stamp.is_file() and stamp.read_text("utf-8") == digest.hexdigest():
        return PLACE
    shutil.rmtree(PLACE, ignore_errors=True)
    shutil.copytree(HERE, PLACE, ignore=shutil.ignore_patterns("node_modules"))
    npm = shutil.which("npm", path=str(Path(found).parent)) or "npm"
    env = {**os.environ, "PATH": os.pathsep.join((str(Path(found).parent), os.environ.get("PATH", "")))}
    words = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(words, cwd=PLACE, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise LeftOutError(f"npm ci: {(done.stderr or done.stdout).strip()[-300:]}")
    stamp.write_text(digest.hexdigest(), "utf-8")
    return PLACE
