"""Pages and scripts lose what only their writers need."""

import pytest

from explainer import frontend


def test_a_page_loses_its_indentation_but_not_inside_what_is_preformatted() -> None:
    assert frontend.lean("<p>\n    a\n\n  <pre>\n  b\n</pre>\n  <b>") == "<p>\na\n<pre>\n  b\n</pre>\n<b>"


def test_a_script_loses_remarks_and_needless_space() -> None:
    script = '// one\n/** two\n   three */\nif (a) { // four\n  b("// stays");\n  /* five */\n}\n'

    assert frontend.lean_script(script) == 'if(a){b("// stays");}'


@pytest.mark.parametrize(
    "script",
    [
        'a="https://x/";b=4/2/c;',
        r"""a=b.replace(/["'`/]+/g,"/* stays */").split(/[/]\//);""",
        "a=`one  // ${b}   two\n  three`;",
        "a = `one  ${b ? `  two // ${c}` : ``}   three`; // a template in a template is left as it is\n",
    ],
)
def test_an_address_a_division_a_pattern_or_a_template_is_no_remark(script: str) -> None:
    assert frontend.lean_script(script) == script


def test_an_empty_corner_is_no_heading() -> None:
    assert frontend.corners('<tr><th align="left"></th><th>a</th></tr>') == "<tr><td></td><th>a</th></tr>"


def test_a_table_scrolls_in_a_box_of_its_own_and_one_with_a_class_is_left_alone() -> None:
    own = '<table class="slide-agenda"><tr><td>a</td></tr></table>'
    box = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">'

    assert frontend.scrolled(f'{own}<table aria-label="b"><tr>\n</tr></table>') == (
        f'{own}{box}<table class="dd-table" aria-label="b"><tr>\n</tr></table></div></div>'
    )
