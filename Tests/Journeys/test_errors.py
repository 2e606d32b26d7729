"""What goes wrong is said in words, where it is, and with what to do."""

import pytest

from households import AMBACHT

either_way = pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without script"])


@either_way
def test_an_empty_answer_is_asked_again(visit, scripts):
    window = visit(scripts=scripts).start("rotterdam")
    question = window.question
    window.press("verder")
    assert window.question == question
    assert window.page.title().startswith("Fout: ")
    assert window.page.locator("#fouten").is_visible()
    assert window.page.locator("#waarde-fout").is_visible()


def test_the_summary_of_errors_takes_the_focus_and_leads_to_the_field(visit):
    window = visit().start("rotterdam")
    window.press("verder")
    assert window.page.evaluate("document.getElementById('fouten').contains(document.activeElement)")
    window.page.locator("#fouten a").first.click()
    assert window.page.evaluate("document.activeElement.name") == "waarde"
    assert window.barriers() == []


def test_a_date_that_does_not_exist_is_shown_as_it_was_typed(visit):
    window = visit().start("hendrik_ido_ambacht").answer_until("geboortedatum", AMBACHT)
    question = window.question
    for name, typed in (("dag", "31"), ("maand", "2"), ("jaar", "2025")):
        window.page.locator(f"main [name={name}]").fill(typed)
    window.press("verder")
    assert window.question == question
    assert window.page.locator("#waarde-fout").is_visible()
    assert window.page.locator("main [name=dag]").input_value() == "31"
    assert window.barriers() == []


def test_a_number_out_of_range_is_said_to_be(visit):
    window = visit().start("hendrik_ido_ambacht").answer_until("dagdelen_per_week", AMBACHT)
    for wrong in ("0", "veel", "-3"):
        window.fill_in(wrong)
        window.press("verder")
        assert window.page.locator("#waarde-fout").is_visible(), wrong
    assert window.barriers() == []


@pytest.mark.parametrize("path", ["/nergens", "/rotterdam/nergens", "/en/nergens", "/web/../Package.swift"])
def test_an_address_that_is_not_there_gets_a_page_in_words(visit, path):
    window = visit()
    answer = window.page.goto(window.address + path)
    assert answer.status == 404
    assert window.page.locator("h1").count() == 1
    assert window.page.locator("main a").count() > 0
    assert window.barriers() == []


def test_a_form_that_makes_no_sense_does_no_harm(visit, server):
    window = visit().open("/")
    forms = {
        "vraag=geen.vraag&waarde=ja&stap=verder": 200,
        "antwoord.kind.geboortedatum=31-31-31&stap=toon": 200,
        "antwoord.<script>=x&stap=toon": 200,
        "stap=" + "%FF" * 50: 200,
        "waarde=" + "a" * 70_000: 413,
        "&".join(f"a{i}=1" for i in range(600)): 400,
    }
    for body, status in forms.items():
        answer = window.page.request.post(
            server.address + "/rotterdam/voorcheck",
            data=body,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        )
        assert answer.status == status, body[:60]
        assert "<script>=" not in answer.text()
    answer = window.page.request.post(server.address + "/rotterdam/voorcheck", data="{}", headers={"Content-Type": "application/json"})
    assert answer.status == 415
