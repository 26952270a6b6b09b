"""Pages and scripts lose what only their writers need."""

from explainer import frontend


def test_a_page_loses_its_indentation_but_not_inside_what_is_preformatted() -> None:
    assert frontend.lean("<p>\n    a\n\n  <pre>\n  b\n</pre>\n  <b>") == "<p>\na\n<pre>\n  b\n</pre>\n<b>"


def test_a_script_loses_remarks_and_indentation_at_the_start_of_its_lines() -> None:
    script = '// one\n/** two\n   three */\nif (a) { // stays\n  b("// stays");\n  /* four */\n}\n'

    assert frontend.lean_script(script) == 'if (a) { // stays\nb("// stays");\n}\n'


def test_an_address_or_a_division_is_no_remark() -> None:
    script = 'a = "https://x/";\nb = 4 / 2 /* stays */ + 1;\n'

    assert frontend.lean_script(script) == script


def test_an_empty_corner_is_no_heading() -> None:
    assert frontend.corners('<tr><th align="left"></th><th>a</th></tr>') == "<tr><td></td><th>a</th></tr>"
