"""A family walks through the whole pre-check: with and without script, and nothing on the way keeps it out."""

import pytest

from households import AMBACHT_ALLOWANCE, AMBACHT_TOLD, HOUSEHOLDS, ROTTERDAM_ELSEWHERE, ROTTERDAM_TOLD

each_household = pytest.mark.parametrize("household", HOUSEHOLDS, ids=str)


@each_household
def test_every_page_is_accessible(walk, household):
    assert walk(household).barriers == []


@each_household
def test_the_outcome_is_the_one_that_the_answers_give(walk, household):
    outcome = walk(household)
    assert outcome.verdict == household.verdict
    assert {title: outcome.conditions.get(title) for title in household.conditions} == household.conditions


@each_household
def test_the_outcome_says_that_one_may_always_apply_and_where(walk, household):
    section = walk(household).window.page.locator("section[aria-labelledby=aanvragen]")
    assert section.locator("h2").inner_text() == "U mag altijd aanvragen"
    not_set = "De gemeente heeft hier nog niets ingevuld."
    assert section.locator("dd").count() > 0 or not_set in section.inner_text()


@each_household
def test_each_condition_says_where_it_stands(walk, household):
    conditions = walk(household).window.page.locator("li.luwte-condition")
    texts = [conditions.nth(index).text_content() for index in range(conditions.count())]
    assert len(texts) > 5
    assert [text for text in texts if "Bron" not in text] == []


@pytest.mark.parametrize(
    "household", [ROTTERDAM_TOLD, ROTTERDAM_ELSEWHERE, AMBACHT_TOLD, AMBACHT_ALLOWANCE], ids=str
)
def test_without_script_it_comes_to_the_same(visit, walk, household):
    window = visit(scripts=False).start(household.gemeente)
    asked = window.answer_all(household.answers)
    outcome = walk(household)
    assert (asked, window.verdict, window.conditions) == (outcome.asked, outcome.verdict, outcome.conditions)


@pytest.mark.parametrize(
    "settled, told", [(ROTTERDAM_ELSEWHERE, ROTTERDAM_TOLD), (AMBACHT_ALLOWANCE, AMBACHT_TOLD)], ids=str
)
def test_asks_no_more_than_still_matters(walk, settled, told):
    assert len(walk(settled).asked) < len(walk(told).asked)


@pytest.mark.parametrize("household", [ROTTERDAM_ELSEWHERE, AMBACHT_ALLOWANCE], ids=str)
def test_may_go_on_after_a_no(visit, household):
    window = visit().start(household.gemeente)
    window.answer_all(household.answers)
    window.press("toch_verder")
    assert window.question is not None
    window.answer_all(household.answers)
    assert window.verdict == household.verdict
