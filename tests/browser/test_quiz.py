"""A quiz is taken by keyboard in both languages, and read whole without a script."""

import pytest
from playwright.sync_api import Browser, Page, expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

WORDS = {
    "/theory/definitions/": ("Periksa", "Pilih satu jawaban", "Belum tepat", "Benar", "1 dari 4 benar"),
    "/en/theory/definitions/": ("Check", "Choose an answer", "Not quite", "Right", "1 of 4 right"),
}


def key(page: Page, number: int) -> int:
    """Give the place of the right answer, as the folded answer tells it without a script."""
    reasons = page.locator(".quiz-question").nth(number).locator(".quiz-why > li")
    return next(n for n in range(reasons.count()) if "quiz-right" in (reasons.nth(n).get_attribute("class") or ""))


@pytest.mark.parametrize("visit", [390], indirect=True)
@pytest.mark.parametrize("path", WORDS)
def test_a_quiz_is_taken_by_keyboard(visit: Visit, address: str, path: str) -> None:
    check, choose, wrong, right, score = WORDS[path]
    page = visit.page
    page.goto(address + path)
    question = page.locator(".quiz-question").first
    told = question.get_by_role("status")
    button = question.get_by_role("button")
    expect(button).to_have_text(check)
    button.focus()
    page.keyboard.press("Enter")
    expect(told).to_contain_text(choose)

    radios = question.get_by_role("radio")
    place = key(page, 0)
    radios.first.focus()
    for _ in range((place + 1) % radios.count() + (radios.count() if place + 1 == radios.count() else 0)):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(told).to_contain_text(wrong)
    expect(question.locator(".quiz-answer")).to_be_hidden()

    radios.nth(place).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(told).to_contain_text(right)
    expect(question.locator(".quiz-answer")).to_be_visible()
    expect(page.locator(".quiz-score")).to_have_text(score)
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_a_question_and_its_options_have_names_for_a_screen_reader(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}/en/theory/definitions/")
    groups = page.locator(".quiz-question fieldset")
    assert groups.count() >= 3
    for number in range(groups.count()):
        named = page.locator(".quiz-text").nth(number).inner_text()
        assert page.get_by_role("group", name=" ".join(named.split())).count() == 1
    visit.clean()


@pytest.mark.parametrize("path", WORDS)
def test_without_a_script_questions_and_answers_are_read_whole(browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path)
    question = page.locator(".quiz-question").first
    options = question.locator(".quiz-options > li")
    assert options.count() >= 3
    expect(options.first).to_be_visible()
    expect(question.locator(".quiz-why").first).to_be_hidden()
    question.locator("summary").click()
    expect(question.locator(".quiz-why").first).to_be_visible()
    assert question.locator(".quiz-right").count() == 1
    context.close()
