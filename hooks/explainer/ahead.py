"""The newest day of review that can be believed, so that one slip of the pen does not make all others old.

No clock is asked: a computer whose clock is wrong would accuse every page.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

# Reviews come every few weeks; half a year before all others is rather a wrong year.
AHEAD = 183
# A page and its twin share a slip; three others are needed to say that it is one.
_SLIPS, _OTHERS = 2, 3


def latest(days: Collection[date]) -> date:
    """Give the newest of some days, without one or two that run far ahead of all others.

    Args:
        days: of the reviews.
    """
    newest = sorted(days, reverse=True)
    for slips in range(_SLIPS, 0, -1):
        if len(newest) >= slips + _OTHERS and (newest[slips - 1] - newest[slips]).days > AHEAD:
            return newest[slips]
    return newest[0] if newest else date.min
