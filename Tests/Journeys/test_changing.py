"""Nobody is asked the same thing twice: answers survive going back, changing one, and another language."""

import pytest

from households import AMBACHT, ROTTERDAM, ROTTERDAM_TOLD

either_way = pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without script"])


@either_way
def test_goes_back_to_the_answer_given(visit, scripts):
    window = visit(scripts=scripts).start("rotterdam").answer_until("woonadres_in_gemeente", ROTTERDAM)
    question = window.question
    window.answer("nee")
    assert window.question != question
    window.press("vorige")
    assert window.question == question
    assert window.page.locator("main [name=waarde][value=nee]").is_checked()


@either_way
def test_goes_back_to_a_date_as_it_was_typed(visit, scripts):
    window = visit(scripts=scripts).start("hendrik_ido_ambacht").answer_until("geboortedatum", AMBACHT)
    window.answer("2025-03-09")
    window.press("vorige")
    fields = [window.page.locator(f"main [name={name}]").input_value() for name in ("dag", "maand", "jaar")]
    assert fields == ["9", "3", "2025"]


@either_way
def test_an_answer_can_be_changed_left_and_all_of_them_dropped(visit, scripts):
    window = visit(scripts=scripts).start("rotterdam")
    asked = window.answer_all(ROTTERDAM)
    answers = window.page.locator("section[aria-labelledby=antwoorden]")
    before = answers.inner_text()

    window.change(2)
    assert window.question == asked[2]
    window.press("terug")
    assert window.is_outcome and answers.inner_text() == before

    window.change(2)
    window.answer("nee")
    while window.question is not None and window.question not in asked:
        window.answer("nee")
    assert window.is_outcome, f"{window.question} is asked again"
    assert window.verdict == "voldoet_niet" and answers.inner_text() != before

    window.follow("main button:has-text('Begin opnieuw')")
    assert window.question == asked[0]
    assert window.page.locator("main input[name^='antwoord.']").count() == 0
    assert window.page.locator("main [name=waarde]:checked").count() == 0


def test_takes_the_answers_along_to_another_language(visit, walk):
    window = visit().start("rotterdam").answer_until("woonadres_in_gemeente", ROTTERDAM)
    question = window.question
    window.follow("header button[lang=en]")
    assert window.page.url.endswith("/en/rotterdam/voorcheck")
    assert window.question == question
    assert window.barriers() == []
    window.answer_all(ROTTERDAM | {"uren_per_dag": "10.5"})
    assert window.verdict == walk(ROTTERDAM_TOLD).verdict
    assert window.barriers() == []


def test_sends_who_reloads_an_address_to_the_start_of_the_precheck(visit):
    window = visit().open("/rotterdam/voorcheck")
    assert window.page.url.endswith("/rotterdam")
