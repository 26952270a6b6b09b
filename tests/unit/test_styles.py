"""One sheet without what no page needs, and with all that one does."""

import pytest

from explainer import styles

PAGE = '<body dir="ltr" data-md-color-scheme="slate"><p id="a" class="seen other" style="color:var(--asked)">'


def used(page: str = PAGE, script: str = "") -> styles.Used:
    found = styles.Used()
    found.page(page)
    found.script(script)
    return found


def trim(css: str, *more: str, page: str = PAGE, script: str = "") -> str:
    return styles.trimmed([css, *more], used(page, script))


def test_a_rule_stays_for_a_class_a_name_or_a_bare_element() -> None:
    assert trim(".seen { color: red; }\n#a > p { margin: 0 }\nkbd{x:y}") == ".seen{color:red}#a>p{margin:0}kbd{x:y}"


def test_a_rule_for_what_stands_nowhere_goes_and_takes_its_group_along() -> None:
    assert trim(".gone{a:b}@media print{.gone{a:b}}@supports (x:y){@media print{.seen{a:b}.gone{c:d}}}") == (
        "@supports (x:y){@media print{.seen{a:b}}}"
    )


def test_of_several_selectors_those_that_ask_for_nothing_go() -> None:
    assert trim(".seen,.gone .seen,.seen:not(.gone){a:b}") == ".seen,.seen:not(.gone){a:b}"


def test_alternatives_in_brackets_are_not_judged() -> None:
    assert trim(":is(.gone,.seen){a:b}") == ":is(.gone,.seen){a:b}"


def test_what_a_script_may_set_stays_but_not_a_feature_that_is_off() -> None:
    script = 'x.classList.add("dd-card"); y("md-annotation"); "note"'

    assert trim(".dd-card{a:b}.md-annotation{a:b}.note{a:b}", script=script) == ".dd-card{a:b}"


def test_a_direction_or_colour_that_no_page_has_goes() -> None:
    css = "[dir=rtl] p{a:b}[dir=ltr] p{a:b}[data-md-color-scheme=slate]{a:b}[data-md-color-scheme=default]{a:b}"

    assert trim(css) == "[dir=ltr] p{a:b}[data-md-color-scheme=slate]{a:b}"


def test_a_variable_that_nobody_asks_for_goes_and_then_what_it_asked_for() -> None:
    assert trim(":root{--asked:1;--gone:var(--too);--too:2;--kept:3}p{a:var(--kept)}") == (
        ":root{--asked:1;--kept:3}p{a:var(--kept)}"
    )


def test_quotations_addresses_and_braces_inside_them_are_left_alone() -> None:
    icon = r"""url("data:image/svg+xml;charset=utf-8,<svg a='}{; ,'/>")"""

    assert trim(f'.seen{{mask:{icon};content:"; }}  ,"}}/* a {{ */p{{a:url(x;y)}}') == (
        f'.seen{{mask:{icon};content:"; }}  ,"}}p{{a:url(x;y)}}'
    )


@pytest.mark.parametrize(
    "css",
    [
        ".seen :is(p,b)>a+a:hover{width:calc(1px + 2 * (3px - 1px))}",
        "@media (min-width:40em) and (not (hover:none)){.seen :not(.other){a:b}}",
        ".seen{grid-area:1 / 2;color:rgb(0 0 0 / .5);mask:var(--asked) 0 0 / 1px}",
        '.seen::before{content:"a  b" / "";transform:translate(calc(-1 * 2px),0)}',
    ],
)
def test_space_that_means_something_stays(css: str) -> None:
    assert trim(css) == css


def test_faces_frames_and_sheets_of_paper_stay_whole_and_in_order() -> None:
    css = '@charset "utf-8";@font-face{font-family:"A";src:url(a)}@keyframes k{0%{a:b}to{c:d}}@page{margin:1cm}'

    assert trim(css, ".seen{a:b}") == (
        '@font-face{font-family:"A";src:url(a)}@keyframes k{0%{a:b}to{c:d}}@page{margin:1cm}.seen{a:b}'
    )
