"""What the search finds of the judged queries: nDCG@10, tuned and held part, each language.

    python -m nox -s benchmark -- search

The queries stand in ``tests/search``; the figures are of the site as it is built for the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "search")]

import measure  # noqa: E402

import site_under_test  # noqa: E402

if __name__ == "__main__":
    measure.main(["--site", str(site_under_test.ready()[0]), "--kinds", "--held"])
