"""Nobody is asked the same thing twice: answers survive going back, changing one, and another language."""

import pytest

from households import AMBACHT, ROTTERDAM

GEMEENTEN = {"rotterdam": ROTTERDAM, "hendrik-ido-ambacht": AMBACHT}
either_way = pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without script"])


@either_way
def test_goes_back_to_the_answer_given(visit, scripts):
    window = visit(scripts=scripts).start("rotterdam")
    first = window.question
    window.answer("nee")
    assert window.question != first
    window.press("vorige")
    assert window.question == first
    assert window.page.locator("main [name=waarde][value=nee]").is_checked()


@either_way
def test_goes_back_through_typed_answers(visit, scripts):
    window = visit(scripts=scripts).start("hendrik-ido-ambacht")
    while window.question != "kind.geboortedatum":
        window.answer(AMBACHT[window.question.split(".")[-1]])
    window.answer("2025-03-09")
    window.press("vorige")
    assert [window.page.locator(f"main [name={name}]").input_value() for name in ("dag", "maand", "jaar")] == ["9", "3", "2025"]


@either_way
def test_changes_one_answer_and_keeps_the_rest(visit, scripts):
    window = visit(scripts=scripts).start("rotterdam")
    asked = window.answer_all(ROTTERDAM)
    window.page.locator("main button[name=wijzig]").first.click()
    assert window.question == asked[0]
    window.answer("ja")
    assert window.is_outcome


@either_way
def test_leaves_an_answer_as_it_was(visit, scripts):
    window = visit(scripts=scripts).start("rotterdam")
    window.answer_all(ROTTERDAM)
    before = window.page.locator("#antwoorden").inner_text()
    window.page.locator("main button[name=wijzig]").nth(2).click()
    window.press("terug")
    assert window.is_outcome
    assert window.page.locator("#antwoorden").inner_text() == before


def test_starts_over_with_nothing(visit):
    window = visit().start("rotterdam")
    first = window.question
    window.answer_all(ROTTERDAM)
    window.page.get_by_role("button", name="Begin opnieuw").click()
    assert window.question == first
    assert window.page.locator("main input[name^='antwoord.']").count() == 0
    assert window.page.locator("main [name=waarde]:checked").count() == 0


def test_takes_the_answers_along_to_another_language(visit):
    window = visit().start("rotterdam")
    window.answer("ja")
    second = window.question
    window.page.locator("header button[lang=en]").click()
    assert window.page.url.endswith("/en/rotterdam/voorcheck")
    assert window.question == second
    assert window.barriers() == []
    window.answer_all(ROTTERDAM)
    assert window.verdict == "eerst_beoordelen"
    assert window.barriers() == []


def test_sends_who_reloads_an_address_to_the_start_of_the_precheck(visit):
    window = visit().open("/rotterdam/voorcheck")
    assert window.page.url.endswith("/rotterdam")
