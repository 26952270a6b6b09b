"""Node and the packages in ``tests/audit/node``, installed by their own lock into ``.cache/``."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from told import LeftOutError

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent / "node"
PLACE = ROOT / ".cache" / "audit-node"


def node() -> str:
    """Find Node in the folder that nox names, which holds one that is new enough, else on the path."""
    found = shutil.which("node", path=os.environ.get("NODE_HOME"))
    if found is None:
        raise LeftOutError("no Node")
    return found


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
