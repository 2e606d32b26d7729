"""The regelingen, rule by rule: reading, looking something up, printing."""

import pytest

from test_display import SPACING

ROTTERDAM = "/regelingen/rotterdam/2019-08-14"
AMBACHT = "/regelingen/hendrik-ido-ambacht/2025-09-23"
PARTS = [
    "", "/voorwaarden", "/grenzen", "/begrippen", "/feiten", "/papieren", "/werkwijze", "/geld", "/lezingen",
    "/niet-ingevuld", "/vergelijk", "/voorbeelden",
]
CASE = ROTTERDAM + "/voorbeelden/omvang/zes-dagdelen-dagopvang-precies-de-grens"

either_way = pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without script"])


@either_way
def test_goes_from_the_list_to_a_worked_case(visit, scripts):
    window = visit(scripts=scripts).open("/")
    window.follow("footer a[href='/regelingen']")
    window.follow(f"main a[href='{ROTTERDAM}']")
    window.follow(f"main .luwte-parts a[href='{ROTTERDAM}/voorbeelden']")
    window.page.locator("#zoek").fill("zes dagdelen")
    window.follow("main form[role=search] button")
    window.follow(f"main .luwte-cases a[href$='{CASE}']")
    assert window.page.url.endswith(CASE)
    assert window.page.locator("main .utrecht-status-badge--safe").count() == 1


@pytest.mark.parametrize("regeling", [ROTTERDAM, AMBACHT, "/en" + ROTTERDAM])
def test_keeps_nobody_out(visit, regeling):
    window, barriers = visit(), []
    for part in PARTS:
        barriers += window.open(regeling + part).barriers()
    assert barriers == []


def test_keeps_nobody_out_of_the_list_and_a_case(visit):
    window = visit()
    assert window.open("/regelingen").barriers() + window.open(CASE).barriers() == []


@pytest.mark.parametrize("regeling", [ROTTERDAM, AMBACHT])
def test_fits_320_pixels_also_with_the_spacing_that_a_reader_may_set(visit, regeling):
    window, wide = visit(width=320), []
    for path in ["/regelingen", CASE] + [regeling + part for part in PARTS]:
        window.open(path)
        if window.overflow > 0:
            wide.append((path, "as it is"))
        window.page.evaluate(
            "css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s] }", SPACING
        )
        if window.overflow > 0:
            wide.append((path, "with spacing"))
    assert wide == []


def test_shows_the_condition_that_an_address_names(visit):
    window = visit().open(ROTTERDAM + "/voorwaarden#woonadres")
    assert window.page.evaluate("document.querySelector(':target').id") == "woonadres"
    top = window.page.locator("#woonadres").bounding_box()["y"]
    header = window.page.locator(".luwte-header").bounding_box()
    assert top >= header["y"] + header["height"] - 1, "the header covers the condition"


def test_the_outcome_of_the_precheck_leads_to_the_rule(visit):
    from households import ROTTERDAM as ANSWERS

    window = visit().start("rotterdam")
    window.answer_all(ANSWERS)
    links = window.page.locator("li.luwte-condition a[href*='/voorwaarden#']")
    assert links.count() > 5
    address = links.first.get_attribute("href")
    window.open(address)
    assert window.page.locator(":target").count() == 1


def test_prints_rules_beside_their_text_without_what_is_for_the_screen(visit):
    window = visit().open(ROTTERDAM + "/voorwaarden")
    window.page.emulate_media(media="print")
    assert window.page.locator(".luwte-menu").is_hidden()
    assert window.page.locator(".luwte-crumbs").is_hidden()
    assert window.page.locator(".luwte-rule__text").first.is_visible()
    rule, text = (window.page.locator(f".luwte-rule__{side}").first.bounding_box() for side in ("rule", "text"))
    assert text["x"] > rule["x"] + 100, "the text does not stand beside the rule"


def test_shows_a_table_in_forced_colours(visit):
    window = visit(forced_colors="active").open(AMBACHT + "/begrippen")
    cell = window.page.locator("td").first
    assert cell.evaluate("e => getComputedStyle(e).borderBottomStyle") == "solid"
    assert window.barriers() == []


def test_scrolls_a_wide_table_by_keyboard(visit):
    window = visit(width=320).open(CASE)
    region = window.page.locator(".luwte-table-scroll").first
    region.focus()
    assert window.page.evaluate("document.activeElement.getAttribute('role')") == "region"
    before = region.evaluate("e => [e.scrollLeft, e.scrollWidth > e.clientWidth]")
    if before[1]:
        window.page.keyboard.press("ArrowRight")
        window.page.wait_for_function("document.activeElement.scrollLeft > 0")
