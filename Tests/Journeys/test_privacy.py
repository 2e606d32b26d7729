"""Nothing is kept: no cookie, no answer in an address or log, and a way to leave at once."""

import re

from households import AMBACHT
from visitor import given

INCOME = "31.415"


def test_keeps_no_answer_in_address_cookie_storage_or_log(visit, server):
    window = visit()
    window.start("hendrik_ido_ambacht")
    window.answer_all(AMBACHT | {"toetsingsinkomen": INCOME})
    assert window.page.url == server.address + "/hendrik_ido_ambacht/voorcheck"
    assert window.page.context.cookies() == []
    assert window.page.evaluate("localStorage.length + sessionStorage.length") == 0
    log = server.log.read_text(errors="replace")
    assert "/{gemeente}/voorcheck" in log, "the log has no line for these pages"
    for trace in (INCOME, INCOME.replace(".", ""), AMBACHT["geboortedatum"], "lukt_niet", "antwoord."):
        assert trace not in log


def test_does_not_show_a_page_of_the_precheck_again_from_memory(visit):
    window = visit().start("rotterdam")
    answer = window.page.reload()
    assert answer.request.method == "POST"
    assert answer.headers["cache-control"] == "no-store"


def test_leads_away_at_once(visit):
    window = visit().start("rotterdam")
    leave = window.page.locator("a.luwte-leave")
    assert leave.is_visible()
    assert re.match(r"https://", leave.get_attribute("href"))
    assert "noreferrer" in leave.get_attribute("rel")


def test_gives_the_browser_nothing_to_remember_in_fields(visit):
    window = visit().start("hendrik_ido_ambacht")
    open_to_memory = []
    while window.question is not None:
        typed = window.page.locator("main input[type=text]")
        for index in range(typed.count()):
            if typed.nth(index).get_attribute("autocomplete") is None:
                open_to_memory.append(window.question)
        window.answer(given(AMBACHT, window.question))
    assert open_to_memory == []
