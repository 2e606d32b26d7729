"""A family walks through the whole pre-check: with and without script, and nothing on the way keeps it out."""

import pytest

from households import AMBACHT, HOUSEHOLDS, ROTTERDAM

GEMEENTEN = {"rotterdam": ROTTERDAM, "hendrik-ido-ambacht": AMBACHT}


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda h: f"{h.gemeente}: {h.name}")
def test_every_page_and_the_outcome_are_accessible(visit, household):
    window = visit()
    barriers = window.open("/").barriers()
    barriers += window.open(f"/{household.gemeente}").barriers()
    window.start(household.gemeente)
    window.answer_all(household.answers, on_page=lambda: barriers.extend(window.barriers()))
    assert barriers == []
    assert window.verdict == household.verdict


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=lambda h: f"{h.gemeente}: {h.name}")
def test_comes_to_the_same_without_script(visit, household):
    pages = {}
    for scripts in (True, False):
        window = visit(scripts=scripts).start(household.gemeente)
        window.answer_all(household.answers)
        pages[scripts] = (window.verdict, window.page.locator("main .luwte-condition").all_inner_texts())
    assert pages[False] == pages[True]
    assert pages[False][0] == household.verdict


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_always_says_that_one_may_apply_and_where(visit, gemeente):
    for household in (h for h in HOUSEHOLDS if h.gemeente == gemeente):
        window = visit().start(gemeente)
        window.answer_all(household.answers)
        assert window.page.locator("#aanvragen h2").inner_text() == "U mag altijd aanvragen"
        assert window.page.locator("#aanvragen li, #aanvragen dd").count() > 0


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_says_of_each_condition_where_it_stands(visit, gemeente):
    window = visit().start(gemeente)
    window.answer_all(GEMEENTEN[gemeente])
    conditions = window.page.locator("li.luwte-condition")
    assert conditions.count() > 5
    without_source = [
        text for text in (conditions.nth(i).text_content() for i in range(conditions.count())) if "Bron" not in text
    ]
    assert without_source == []


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_asks_no_more_than_still_matters(visit, gemeente):
    all_known = visit().start(gemeente).answer_all(GEMEENTEN[gemeente])
    no = {"rotterdam": {"woonadres_in_gemeente": "nee", "briefadres": "nee"}, "hendrik-ido-ambacht": {"ingeschreven": "nee"}}
    settled = visit().start(gemeente).answer_all(GEMEENTEN[gemeente] | no[gemeente])
    assert len(settled) < len(all_known)


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_may_go_on_after_a_no(visit, gemeente):
    no = {"rotterdam": {"woonadres_in_gemeente": "nee", "briefadres": "nee"}, "hendrik-ido-ambacht": {"ingeschreven": "nee"}}
    window = visit().start(gemeente)
    window.answer_all(GEMEENTEN[gemeente] | no[gemeente])
    assert window.verdict == "voldoet_niet"
    window.press("toch_verder")
    assert window.question is not None
    window.answer_all(GEMEENTEN[gemeente])
    assert window.verdict == "voldoet_niet"
