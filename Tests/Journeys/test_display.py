"""Small screens, wide letters, the colours somebody chose, and paper."""

import pytest

from households import AMBACHT, ROTTERDAM

GEMEENTEN = pytest.mark.parametrize(
    "gemeente, answers", [("rotterdam", ROTTERDAM), ("hendrik_ido_ambacht", AMBACHT)], ids=["rotterdam", "hendrik_ido_ambacht"]
)


def walk_through(window, gemeente: str, answers: dict, look) -> None:
    """Looks at every page from the first to the outcome."""
    window.open("/")
    look()
    window.open(f"/{gemeente}")
    look()
    window.start(gemeente)
    window.answer_all(answers, on_page=look)


SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" \
    " p { margin-bottom: 2em !important }"


@GEMEENTEN
def test_fits_320_pixels_also_with_the_spacing_that_a_reader_may_set(visit, gemeente, answers):
    """WCAG 1.4.10 and 1.4.12: no scrolling sideways, at 320 pixels and with letters, words and lines further apart."""
    window, wide = visit(width=320), []

    def look():
        here = (window.page.url, window.question)
        if window.overflow > 0:
            wide.append((*here, "as it is"))
        # Through the object model, as a reader's own style comes in: the content policy does not hold for it.
        window.page.evaluate(
            "css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s] }", SPACING
        )
        if window.overflow > 0:
            wide.append((*here, "with spacing"))

    walk_through(window, gemeente, answers, look)
    assert wide == []


def test_shows_what_is_chosen_in_forced_colours(visit):
    window = visit(forced_colors="active").start("rotterdam").answer_until("woonadres_in_gemeente", ROTTERDAM)
    radio = window.page.locator("main [name=waarde]").first
    before = radio.screenshot()
    radio.check()
    window.page.locator("h1").click()
    assert radio.screenshot() != before, "a choice cannot be seen in forced colours"
    button = window.page.locator("main button[value=verder]")
    edge = button.evaluate("e => { const s = getComputedStyle(e); return [s.borderTopStyle, parseFloat(s.borderTopWidth)] }")
    assert edge[0] != "none" and edge[1] >= 1, "a button has no edge in forced colours"


def test_prints_the_outcome_without_what_is_for_the_screen(visit):
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
