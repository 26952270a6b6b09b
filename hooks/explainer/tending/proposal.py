"""One proposal for both languages: what to change wherever a moved or dead address stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import unified_diff

from ..cards import Lang
from ..voices.markdown import escape
from .addresses import Standing, copy_of
from .memory import Known

_WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("Alamat luar", "Outside addresses"),
    "alive": ("hidup", "alive"),
    "moved": ("pindah", "moved"),
    "dead": ("mati", "dead"),
    "blocked": ("tertutup bagi mesin", "closed to machines"),
    "none": ("Tidak ada yang perlu diubah.", "Nothing to change."),
    "places": ("Tempatnya", "Where it stands"),
    "answer": ("Jawaban", "Answer"),
    "since": ("sejak", "since"),
    "write": ("Tulis", "Write"),
    "copy": (
        "Salinan arsip yang mungkin ada; periksa dulu bahwa isinya sama",
        "A copy that an archive may hold; see first that it shows the same",
    ),
    "person": ("Buka sendiri; peramban sering diizinkan", "Open it yourself; a browser is often let in"),
    "change": ("Satu perubahan untuk kedua bahasa", "One change for both languages"),
}
_WHY: Mapping[str, tuple[str, str]] = {
    "front-page": ("dialihkan ke halaman depan", "sent on to the front page"),
    "robots": ("robots.txt melarang mesin", "robots.txt forbids machines"),
    "private": ("mengarah ke jaringan privat; tidak diikuti", "leads into a private network; not followed"),
    "name": ("nama situs tidak dikenal", "nobody knows the host"),
    "loop": ("pengalihan tanpa ujung", "redirects without end"),
    "scheme": ("dialihkan ke luar web", "sent on to something that is not the web"),
    "login": ("meminta nama pengguna di alamat", "carries a user name"),
}
_ORDER = ("dead", "moved", "blocked")


def text(
    standing: Sequence[Standing],
    known: Mapping[str, Known],
    today: str,
    langs: Sequence[Lang],
    content: Callable[[str], str],
) -> str:
    """Write the proposal as Markdown.

    Args:
        standing: every address and its places.
        known: what the round left in the memory.
        today: day of the round.
        langs: languages to write in, side by side.
        content: gives the text of a file by its path.
    """
    return "\n".join(_lines(standing, known, today, langs, content)) + "\n"


def _lines(
    standing: Sequence[Standing],
    known: Mapping[str, Known],
    today: str,
    langs: Sequence[Lang],
    content: Callable[[str], str],
) -> Iterator[str]:
    def say(pair: tuple[str, str]) -> str:
        return " / ".join(pair[0 if lang == "id" else 1] for lang in langs)

    yield from (f"# {say(_WORDS['title'])}, {today}", "")
    states = [known[s.address].state for s in standing if s.address in known]
    yield ", ".join(f"{say(_WORDS[state])}: {states.count(state)}" for state in ("alive", *_ORDER))
    for state in _ORDER:
        those = [s for s in standing if s.address in known and known[s.address].state == state]
        if those:
            yield from ("", f"## {say(_WORDS[state])} ({len(those)})")
        for one in those:
            memory = known[one.address]
            yield from ("", f"### {escape(one.address)}", "")
            yield f"- {say(_WORDS['places'])}: {', '.join(f'`{path}:{line}`' for path, line in one.places)}"
            reason = say(_WHY[memory.why]) if memory.why in _WHY else memory.why
            yield f"- {say(_WORDS['answer'])}: {escape(reason or '200')}, {say(_WORDS['since'])} {memory.since}"
            if state == "moved":
                yield f"- {say(_WORDS['write'])}: {escape(memory.to)}"
            elif state == "blocked":
                yield f"- {say(_WORDS['person'])}"
            if state != "blocked" and (copy := copy_of(one, today)):
                yield f"- {say(_WORDS['copy'])}: {escape(copy)}"
    if not set(states) & {"dead", "moved"}:
        yield from ("", say(_WORDS["none"]))
    patch = "\n".join(_patch(standing, known, content))
    if patch:
        fence = "`" * (3 if "```" not in patch else 8)
        yield from ("", f"## {say(_WORDS['change'])}", "", f"{fence}diff", patch, fence)


def _patch(standing: Sequence[Standing], known: Mapping[str, Known], content: Callable[[str], str]) -> Iterator[str]:
    """Write every moved address anew wherever it stands, as ``git apply`` reads it."""
    moved = {s.address: known[s.address].to for s in standing if s.address in known and known[s.address].to}
    paths = sorted({path for s in standing if s.address in moved for path, _ in s.places})
    if not moved:
        return
    # All addresses, the longest first: one may begin or stand inside another, which stays as it is.
    every = sorted((re.escape(s.address) for s in standing), key=len, reverse=True)
    pattern = re.compile("|".join(every))
    for path in paths:
        before = content(path)
        after = pattern.sub(lambda match: moved.get(match[0], match[0]), before)
        old, new = before.splitlines(), after.splitlines()
        yield from unified_diff(old, new, f"a/{path}", f"b/{path}", lineterm="", n=3)
