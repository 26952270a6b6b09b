"""What the YAML parser complains about, in the words of this project, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

# Part of the complaint of libyaml or of PyYAML, in Indonesian, in English.
_SAID = (
    (
        "mapping values are not allowed",
        "ada titik dua di dalam isi yang tidak diapit tanda petik",
        "a colon inside content that stands without quotes",
    ),
    (
        "could not find expected ':'",
        "titik dua sesudah nama ruas tidak ada",
        "the colon behind a field's name is missing",
    ),
    ("undefined alias", "isi diawali * tanpa tanda petik", "content begins with * and stands without quotes"),
    (
        "alphabetic or numeric",
        "isi diawali * atau & tanpa tanda petik",
        "content begins with * or & and stands without quotes",
    ),
    (
        "unexpected end of stream",
        "tanda petik yang dibuka tidak ditutup",
        "quotes that were opened are not closed",
    ),
    ("unknown escape", "ada \\ di dalam tanda petik ganda", "a \\ inside double quotes"),
    ("cannot start any token", "isi diawali tanda yang dipakai YAML", "content begins with a sign that YAML uses"),
    ("',' or ']'", "kurung siku atau koma tidak lengkap", "a bracket or a comma is missing"),
    ("',' or '}'", "kurung kurawal atau koma tidak lengkap", "a brace or a comma is missing"),
    (
        "'-' indicator",
        "butir daftar ini tidak diawali tanda hubung",
        "this item of a list does not begin with a hyphen",
    ),
    ("<document start>", "ada baris sesudah akhir daftar", "there are lines behind the end of the list"),
    ("expected key", "sebuah ruas diharapkan di sini", "a field was expected here"),
    ("block end", "sebuah ruas diharapkan di sini", "a field was expected here"),
    ("expected a single document", "ada garis --- di tengah berkas", "a line --- stands in the middle of the file"),
    ("another document", "ada garis --- di tengah berkas", "a line --- stands in the middle of the file"),
)


def said(problem: str) -> Mapping[str, str]:
    """Give a complaint as the values of a message; one that nobody met before stays in the parser's words.

    Args:
        problem: what the parser says.
    """
    for part, in_indonesian, in_english in _SAID:
        if part in problem:
            return {"problem_id": in_indonesian, "problem_en": in_english}
    return {"problem_id": problem, "problem_en": problem}
