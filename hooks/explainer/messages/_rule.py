"""What a rule is: its level and its sentence in both languages."""

from dataclasses import dataclass

from ..finding import Level

# Behind a wrong name, where a right one is near.
NEAR_ID = '[[ Mungkin maksud Anda "{near}".]]'
NEAR_EN = '[[ Did you mean "{near}"?]]'


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's level and templates.

    A gap is ``{name}``; a part in ``[[…]]`` is left out where one of its gaps is empty.  What is
    wrong comes first, then what to do.
    """

    level: Level
    id: str
    en: str


def error(id: str, en: str) -> Rule:
    """Make a rule for what would mislead a reader or break a page."""
    return Rule(Level.ERROR, id, en)


def warning(id: str, en: str) -> Rule:
    """Make a rule for what must not be merged."""
    return Rule(Level.WARNING, id, en)


def notice(id: str, en: str) -> Rule:
    """Make a rule for what a person should look at."""
    return Rule(Level.NOTICE, id, en)
