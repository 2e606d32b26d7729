"""The whole pre-check by keyboard alone, with the focus always to be seen."""

import pytest

from households import AMBACHT, ROTTERDAM
from visitor import DO_NOT_KNOW, given

# On the element itself, or round the option of which it is the dot.
FOCUS_IS_SEEN = """() => [document.activeElement, document.activeElement.closest('.luwte-option')].some(e => {
    if (!e) return false;
    const style = getComputedStyle(e);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
})"""


def tab_to(window, wanted: str, most: int = 80) -> None:
    """Presses Tab until what has the focus fits the selector; every stop on the way must be visible."""
    keyboard = window.page.keyboard
    for _ in range(most):
        keyboard.press("Tab")
        if window.page.evaluate("document.activeElement === document.body"):
            continue
        assert window.page.evaluate(FOCUS_IS_SEEN), f"the focus on {window.focused} cannot be seen"
        if window.page.evaluate("selector => document.activeElement.matches(selector)", wanted):
            return
    raise AssertionError(f"the keyboard does not reach {wanted} on {window.page.url} {window.question}")


def enter(window) -> None:
    """Presses Enter, and waits for the page that it leads to."""
    with window.page.expect_navigation():
        window.page.keyboard.press("Enter")


def type_answer(window, answer: str) -> None:
    """Gives an answer with Tab, arrows, space and letters."""
    page, keyboard = window.page, window.page.keyboard
    radios = page.locator("main [name=waarde][type=radio]").count()
    if radios:
        tab_to(window, "main [name=waarde]")
        keyboard.press("Space")
        for _ in range(radios):
            if page.evaluate("document.activeElement.value") == answer:
                break
            keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.checked && document.activeElement.value") == answer
    elif answer == DO_NOT_KNOW:
        tab_to(window, f"main button[value={DO_NOT_KNOW}]")
        enter(window)
        return
    elif page.locator("main [name=waarde][type=checkbox]").count():
        for one in answer.split(","):
            tab_to(window, f"main [name=waarde][value='{one}']")
            keyboard.press("Space")
    elif page.locator("main [name=jaar]").count():
        for name, part in zip(("dag", "maand", "jaar"), reversed(answer.split("-"))):
            tab_to(window, f"main [name={name}]")
            keyboard.type(str(int(part)))
    else:
        tab_to(window, "main [name=waarde]")
        keyboard.type(answer)
    tab_to(window, "main button[value=verder]")
    enter(window)


@pytest.mark.parametrize(
    "gemeente, answers", [("rotterdam", ROTTERDAM), ("hendrik_ido_ambacht", AMBACHT)], ids=["rotterdam", "hendrik_ido_ambacht"]
)
def test_goes_from_the_first_page_to_the_outcome(visit, gemeente, answers):
    window = visit().open("/")
    tab_to(window, f"main a[href='/{gemeente}']")
    enter(window)
    tab_to(window, "main form button")
    enter(window)
    asked = 0
    while (key := window.question) is not None:
        type_answer(window, given(answers, key))
        asked += 1
        assert asked < 60
    assert window.verdict == "nog_niet_bekend"
    tab_to(window, "main button[name=wijzig]")


def test_skips_to_the_content_first(visit):
    window = visit().open("/rotterdam")
    window.page.keyboard.press("Tab")
    link = window.page.locator(".utrecht-skip-link")
    assert window.page.evaluate("document.activeElement.matches('.utrecht-skip-link')")
    assert link.is_visible() and link.bounding_box()["y"] >= 0
    window.page.keyboard.press("Enter")
    assert window.focused == "main#inhoud"
