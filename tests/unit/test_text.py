"""A page is read once: headings, links, citations, marks and excuses, each with its line."""

from explainer import text


def page(body: str) -> text.Page:
    return text.read(body, "id", "a.md", "docs/id/a.md")


def test_headings_have_level_title_and_written_anchor() -> None:
    found = page("# Satu {#one}\n\n## Dua { .besar #two }\n").headings

    assert [(h.line, h.level, h.title, h.anchor, h.explicit) for h in found] == [
        (1, 1, "Satu", "one", True),
        (3, 2, "Dua", "two", True),
    ]


def test_a_heading_without_anchor_gets_the_one_that_markdown_will_make() -> None:
    assert [(h.anchor, h.explicit) for h in page("# Apa itu?\n").headings] == [("apa-itu", False)]


def test_code_and_comments_hold_no_headings_links_or_marks() -> None:
    read = page("```\n# x\n[a](b.md)\n```\n`[@k]` <!-- {event: e} -->\n")

    assert (read.headings, read.links, read.citations, read.marks) == ((), (), (), ())


def test_front_matter_moves_no_line_number() -> None:
    read = page("---\ntitle: a\n---\n\n# A {#a}\n")

    assert (read.meta["title"], read.body_line, read.headings[0].line) == ("a", 4, 5)


def test_a_target_may_hold_blanks_and_an_escaped_bracket_opens_no_link() -> None:
    found = page(r'[a](b c.md "d") \[e](f.md) \\[g](h.md) ![i](j k.svg)').links

    assert [(link.target, link.image) for link in found] == [("b c.md", False), ("h.md", False), ("j k.svg", True)]


def test_links_keep_brackets_in_addresses_and_say_what_follows_them() -> None:
    found = page('[a [b] c](x_(y).md#z "t"){hreflang=en} ![alt](p.svg)\n').links

    assert [(link.target, link.text, link.image, link.attributes) for link in found] == [
        ("x_(y).md#z", "a [b] c", False, "{hreflang=en}"),
        ("p.svg", "alt", True, ""),
    ]


def test_a_citation_is_split_into_keys_and_locators() -> None:
    found = page("Isi [@a, hlm. 6; @b].\n").citations

    assert [(c.key, c.locator) for c in found] == [("a", "hlm. 6"), ("b", "")]


def test_marks_have_a_kind_and_a_key() -> None:
    found = page("{claim: PUTRI-045}\n\nIsi {event: war}.\n\n{timeline}\n").marks

    assert [(m.line, m.kind, m.key) for m in found] == [
        (1, "claim", "PUTRI-045"),
        (3, "event", "war"),
        (5, "timeline", ""),
    ]


def test_an_excuse_names_its_rule_and_reason() -> None:
    found = page("Isi. <!-- allow glossary.avoid: judul asli -->\n").excuses

    assert [(e.line, e.rule, e.reason) for e in found] == [(1, "glossary.avoid", "judul asli")]


def test_a_fence_that_never_ends_is_told_at_its_start() -> None:
    assert [(f.line, f.rule) for f in page("a\n\n~~~\nb\n").findings] == [(3, "page.fence")]
