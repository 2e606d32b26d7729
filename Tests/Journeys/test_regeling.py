"""The regelingen, rule by rule: reading, looking something up, printing."""

import json
import re
import subprocess

import pytest

from conftest import PROGRAM, ROOT
from test_display import SPACING

ROTTERDAM = "/regelingen/rotterdam/2019-08-14"
AMBACHT = "/regelingen/hendrik-ido-ambacht/2025-09-23"
PARTS = [
    "", "/voorwaarden", "/grenzen", "/begrippen", "/feiten", "/papieren", "/werkwijze", "/geld", "/lezingen",
    "/niet-ingevuld", "/vergelijk", "/voorbeelden",
]
OLD, NEW = "2026-01-01", "2026-07-01"
INVENTED = f"/regelingen/verzonnen-lommerdam/{NEW}"
COMPARISON = f"{INVENTED}/vergelijk?met={OLD}"
CASE = ROTTERDAM + "/voorbeelden/omvang/zes-dagdelen-dagopvang-precies-de-grens"

either_way = pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without script"])


def difference() -> dict:
    """What the command says of the two versions."""
    versions = [f"verzonnen-lommerdam/{version}" for version in (OLD, NEW)]
    command = [str(PROGRAM), "regeling", "diff", *versions, "--json"]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120).stdout)


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


@either_way
def test_shows_what_differs_between_two_versions_and_for_whom(visit, scripts):
    window = visit(scripts=scripts).open(INVENTED)
    window.follow(f"main a[href='{INVENTED}/vergelijk']")
    window.follow(f"main a[href='{COMPARISON}']")
    assert window.page.locator("#verschil").inner_text() == f"Van {OLD} naar {NEW}"
    assert window.barriers() == []
    shown = window.page.locator("main").inner_text().replace("\u00a0", " ")
    sentences = [change["zin"] for part in difference()["onderdelen"] for change in part["verschillen"]]
    assert len(sentences) > 3
    assert [sentence for sentence in sentences if sentence not in shown] == []
    window.follow("section[aria-labelledby=gevallen] a")
    assert "/voorbeelden/" in window.page.url


def test_compares_the_same_way_whichever_version_was_opened(visit):
    window = visit()
    newer = window.open(COMPARISON).page.locator("section[aria-labelledby^=verschil]").all_inner_texts()
    older = f"/regelingen/verzonnen-lommerdam/{OLD}/vergelijk?met={NEW}"
    assert window.open(older).page.locator("section[aria-labelledby^=verschil]").all_inner_texts() == newer


@pytest.mark.parametrize("version", ["2030-01-01", NEW, "", "../2026-01-01", "%00"])
def test_knows_no_other_versions_than_there_are(visit, version):
    window = visit()
    answer = window.page.goto(f"{window.address}{INVENTED}/vergelijk?met={version}")
    assert answer.status == 404
    assert window.page.locator("main h1").is_visible()


def test_fits_320_pixels_also_with_two_versions(visit):
    window = visit(width=320).open(COMPARISON)
    assert window.overflow == 0
    assert window.barriers() == []


def test_stays_at_the_comparison_in_english(visit):
    window = visit().open(COMPARISON)
    window.follow("header .luwte-language a")
    assert window.page.url.endswith("/en" + COMPARISON)
    assert window.barriers() == []


def words(text: str) -> set[str]:
    """The words in a text; file names and IDs with a slash are none."""
    kept = " ".join(piece for piece in text.split() if "/" not in piece)
    return {word.lower() for word in re.findall(r"[^\W\d_]{2,}", kept)}


def texts_of(language: str) -> set[str]:
    lines = (ROOT / f"teksten/{language}.yaml").read_text(encoding="utf-8").splitlines()
    return words(" ".join(re.sub(r"\{\w+\}", " ", line.split(":", 1)[1]) for line in lines if line.startswith("  ")))


def test_says_everything_in_english_but_the_words_of_the_regeling(visit):
    window = visit().open("/en" + COMPARISON)
    dutch, english = window.page.locator("main").evaluate(
        """main => {
            const texts = { nl: [], en: [] }
            const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
            while (walk.nextNode()) {
                const around = walk.currentNode.parentElement
                if (!around.closest('section') || around.closest('code')) continue
                texts[around.closest('[lang]').lang].push(walk.currentNode.data)
            }
            return [texts.nl.join(' '), texts.en.join(' ')]
        }"""
    )
    only_dutch, only_english = texts_of("nl") - texts_of("en"), texts_of("en") - texts_of("nl")
    assert {"voorwaarde", "nieuw"} <= only_dutch and {"condition", "new"} <= only_english
    assert words(english) & only_dutch == set()
    assert words(dutch) & only_english == set()
    assert "Iemand uit de omgeving kan voor het kind zorgen" in dutch
    for sentence in ["The condition is new.", "The condition stands in another group.", "still open"]:
        assert sentence in english


DUTCH = """main => [...main.querySelectorAll('[lang=nl]')].filter(e => !e.closest('code, .luwte-source'))
    .map(e => e.textContent)"""


@pytest.mark.parametrize("regeling", [ROTTERDAM, AMBACHT])
def test_says_the_rules_of_a_translated_regeling_in_english(visit, regeling):
    window, dutch = visit(), []
    for part in ["/voorwaarden", "/grenzen", "/begrippen", "/feiten", "/papieren"]:
        window.open("/en" + regeling + part)
        assert window.page.locator("main .luwte-rule").count() > 0
        # Titles, rules in words, questions with the answer asked for, and tables; an expression as it is written is code.
        pieces = ".luwte-rule__title, .luwte-rule__rule .luwte-line-of-cell, .luwte-rule__rule a, table"
        said = window.page.locator("main").locator(pieces)
        for piece in range(said.count()):
            dutch += [(part, text) for text in said.nth(piece).evaluate(DUTCH)]
    assert dutch == []
    rules = window.open("/en" + regeling + "/voorwaarden").page.locator(".luwte-rule__rule").all_inner_texts()
    assert sum("the answer to" in rule for rule in rules) > 2


def test_says_a_worked_case_in_english_sentences(visit):
    window = visit().open("/en" + CASE)
    row = window.page.locator("section[aria-labelledby=verwacht] tr", has_text="How much care")
    said = " ".join(row.locator("td").nth(1).inner_text().split())
    assert said.startswith("Part 1 of the care, 4 November 2019 up to and including 31 December 2019: Full day care")
    assert "6 half days a week and 10.5 hours a day. Granted: in full." in said
    assert window.page.locator("section[aria-labelledby=verwacht] [lang=nl]").count() == 0


def test_prints_what_differs(visit):
    window = visit().open(COMPARISON)
    window.page.emulate_media(media="print")
    assert window.page.locator("#verschil").is_visible()
    assert window.page.locator(".luwte-menu").is_hidden()


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


@pytest.mark.parametrize("page", ["/geld", "/begrippen", "/grenzen"])
def test_stacks_the_rows_of_a_table_on_a_small_screen(visit, page):
    window = visit(width=360).open(ROTTERDAM + page)
    table = window.page.locator("table.luwte-table--wide").first
    width = table.evaluate("e => [e.scrollWidth, e.parentElement.clientWidth]")
    assert width[0] <= width[1], "a part of the table is out of sight"
    cell = table.locator("td").nth(1)
    label = cell.evaluate("e => getComputedStyle(e, '::before').content")
    assert label.strip('"') == table.locator("th").nth(1).inner_text()
    assert table.get_attribute("role") == "table"
    assert window.overflow == 0
    assert window.barriers() == []


def test_keeps_a_day_of_a_table_on_one_line(visit):
    for width in (1280, 360):
        window = visit(width=width).open(ROTTERDAM + "/geld")
        day = window.page.locator("td .luwte-unbroken").first
        assert day.bounding_box()["height"] < 40


def test_says_the_rules_in_words(visit):
    window = visit().open(ROTTERDAM + "/voorwaarden#woonadres")
    rule = window.page.locator("#woonadres .luwte-rule__rule")
    assert "Woont uw kind op een woonadres in Rotterdam? Ja" in rule.inner_text()
    assert rule.locator("code").count() == 0
    window.follow("#woonadres .luwte-rule__rule a")
    assert window.page.locator(":target").count() == 1
    window.open(ROTTERDAM + "/niet-ingevuld")
    first = window.page.locator("td").first
    assert first.inner_text().startswith("Overgangsrecht")
    assert first.locator("code").inner_text() == "regeling.overgangsrecht"
