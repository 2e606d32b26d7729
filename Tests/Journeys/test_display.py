"""Small screens, large letters, the colours somebody chose, and paper."""

import pytest

from households import AMBACHT, ROTTERDAM

GEMEENTEN = pytest.mark.parametrize(
    "gemeente, answers", [("rotterdam", ROTTERDAM), ("hendrik-ido-ambacht", AMBACHT)], ids=["rotterdam", "hendrik-ido-ambacht"]
)


def walk(window, gemeente: str, answers: dict, look) -> None:
    """Looks at every page from the first to the outcome."""
    window.open("/")
    look()
    window.open(f"/{gemeente}")
    look()
    window.start(gemeente)
    window.answer_all(answers, on_page=look)


@GEMEENTEN
def test_fits_320_pixels_without_scrolling_sideways(visit, gemeente, answers):
    window, wide = visit(width=320), []
    walk(window, gemeente, answers, lambda: wide.append((window.page.url, window.question, window.overflow)))
    assert [page for page in wide if page[2] > 0] == []


@GEMEENTEN
def test_fits_with_the_spacing_that_a_reader_may_set(visit, gemeente, answers):
    """WCAG 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16 times the size of the letters."""
    window, cut = visit(width=320), []
    style = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"

    def look():
        # Through the object model, as a reader's own style comes in: the content policy does not hold for it.
        window.page.evaluate("css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s] }", style)
        cut.append((window.page.url, window.question, window.overflow))

    walk(window, gemeente, answers, look)
    assert [page for page in cut if page[2] > 0] == []


@GEMEENTEN
def test_shows_what_is_chosen_in_forced_colours(visit, gemeente, answers):
    window = visit(forced_colors="active")
    walk(window, gemeente, answers, lambda: None)
    window.start(gemeente)
    radio = window.page.locator("main [name=waarde]").first
    before = radio.screenshot()
    radio.check()
    window.page.locator("h1").click()
    assert radio.screenshot() != before, "a choice cannot be seen in forced colours"
    button = window.page.locator("main button[value=verder]")
    border = button.evaluate("e => { const s = getComputedStyle(e); return [s.borderTopStyle, parseFloat(s.borderTopWidth)] }")
    assert border[0] != "none" and border[1] >= 1, "a button has no edge in forced colours"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_has_enough_contrast_in_either_scheme(visit, scheme):
    window, barriers = visit(color_scheme=scheme), []
    walk(window, "rotterdam", ROTTERDAM, lambda: barriers.extend(window.barriers()))
    assert barriers == []


def test_can_be_printed_with_everything_unfolded_or_named(visit):
    window = visit().start("rotterdam")
    window.answer_all(ROTTERDAM)
    window.page.emulate_media(media="print")
    assert window.page.locator(".luwte-verdict").is_visible()
    assert not window.page.locator("a.luwte-leave").is_visible()


def test_moves_nothing_for_who_asked_for_that(visit):
    window = visit(reduced_motion="reduce").open("/rotterdam")
    moving = window.page.evaluate(
        "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
        " return parseFloat(s.transitionDuration) > 0.01 || (s.animationName !== 'none' && parseFloat(s.animationDuration) > 0.01) })"
        ".map(e => e.className)"
    )
    assert moving == []
