"""The try-out: any made-up household, worked out again and again."""

import pytest

from test_keyboard import enter, tab_to

PATH = "/regelingen/rotterdam/2019-08-14/proef"
CASE = PATH + "?voorbeeld=omvang/zes-dagdelen-dagopvang-precies-de-grens"
COMPUTE = "main button[name=doe][value=reken]"

either_way = pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without script"])


def value(window, name: str):
    return window.page.locator(f"main [name='{name}']")


@either_way
def test_works_out_a_change_and_takes_it_back(visit, scripts):
    window = visit(scripts=scripts).open(CASE)
    assert window.verdict == "voldoet"
    value(window, "feit.kind.1.woonadres_in_gemeente").select_option("nee")
    window.follow(COMPUTE)
    assert window.verdict in ("voldoet_niet", "nog_niet_bekend")
    value(window, "feit.kind.1.woonadres_in_gemeente").select_option("ja")
    window.follow(COMPUTE)
    assert window.verdict == "voldoet"
    assert window.barriers() == []


@either_way
def test_applies_a_change_that_turns_the_outcome(visit, scripts):
    window = visit(scripts=scripts).open(CASE)
    choice = window.page.locator(".luwte-changes__choice").first
    expected = choice.get_attribute("data-uitkomst")
    assert expected != "voldoet"
    window.follow(".luwte-changes__choice button")
    assert window.verdict == expected
    assert window.barriers() == []


def test_begins_empty_and_grows(visit):
    window = visit(scripts=False).open(PATH)
    assert window.verdict == "nog_niet_bekend"
    assert window.barriers() == []
    window.follow("main button[value='erbij.ouder']")
    window.follow("main button[value='erbij.kind']")
    assert window.page.locator("main button[value='weg.ouder.2']").count() == 1
    assert window.page.locator("main button[value='weg.kind.2']").count() == 1
    assert window.barriers() == []
    window.follow("main button[value='weg.kind.2']")
    assert window.page.locator("main button[value='weg.kind.2']").count() == 0


def test_takes_a_value_that_changes_later(visit):
    window = visit().open(CASE)
    later = window.page.locator("details", has=window.page.locator("button[value='later.kind.1']")).last
    later.locator("summary").click()
    value(window, "later_feit.kind.1").select_option("woonadres_in_gemeente")
    window.follow("main button[value='later.kind.1']")
    value(window, "feit.kind.1.woonadres_in_gemeente.2").select_option("nee")
    value(window, "vanaf.kind.1.woonadres_in_gemeente.2").fill("2020-03-01")
    window.follow(COMPUTE)
    assert "29 februari 2020" in window.page.locator(".luwte-verdict").inner_text().replace("\u00a0", " ")
    assert window.barriers() == []


def test_works_out_at_once_for_who_asks_for_it_and_keeps_the_focus(visit):
    window = visit().open(CASE)
    name = "feit.kind.1.woonadres_in_gemeente"
    with window.page.expect_navigation():
        window.page.locator("#meteen").check()
    with window.page.expect_navigation():
        value(window, name).select_option("nee")
    assert window.verdict != "voldoet"
    assert window.page.evaluate("document.activeElement.id") == name
    assert window.page.locator("#meteen").is_checked()


def test_does_not_offer_that_without_a_script(visit):
    window = visit(scripts=False).open(CASE)
    assert window.page.locator("#meteen").is_hidden()


@either_way
def test_says_what_is_wrong_where_it_is(visit, scripts):
    window = visit(scripts=scripts).open(CASE)
    name = "feit.opvangdeel.1.uren_per_dag"
    value(window, name).fill("veel")
    window.follow(COMPUTE)
    assert window.page.title().startswith("Fout: ")
    assert value(window, name).input_value() == "veel"
    assert value(window, name).get_attribute("aria-invalid") == "true"
    assert window.page.locator(f"#fouten a[href='#{name}']").count() == 1
    assert window.barriers() == []


@either_way
def test_reads_days_and_numbers_as_people_write_them(visit, scripts):
    window = visit(scripts=scripts).open(CASE)
    day, hours = value(window, "feit.kind.1.geboortedatum"), value(window, "feit.opvangdeel.1.uren_per_dag")
    assert (day.input_value(), hours.input_value()) == ("10-05-2018", "10,5")
    day.fill("1-4-2005")
    window.follow(COMPUTE)
    assert window.verdict == "voldoet_niet"
    assert value(window, "feit.kind.1.geboortedatum").input_value() == "1-4-2005"
    value(window, "feit.kind.1.geboortedatum").fill("31-2-2018")
    window.follow(COMPUTE)
    assert value(window, "feit.kind.1.geboortedatum").input_value() == "31-2-2018"
    assert window.page.locator("#fouten a[href='#feit.kind.1.geboortedatum']").count() == 1
    assert window.barriers() == []


def test_names_the_family_in_the_language_of_the_page(visit):
    window = visit().open("/en" + CASE)
    text = window.page.locator(".luwte-proef").inner_text()
    for word in ("Family", "Parent 1", "Child 1", "Remove parent 1", "Add a child"):
        assert word in text
    assert "ouder1" not in text


def test_saves_a_case_as_a_file_and_opens_it_again(visit):
    window = visit().open(CASE)
    with window.page.expect_download() as download:
        window.page.locator("main button[name=doe][value=bewaar]").click()
    text = open(download.value.path(), encoding="utf-8").read()
    assert "geboortedatum: 2018-05-10" in text
    window.open(PATH)
    window.page.locator("#zaakbestand").fill(text)
    window.follow("main button[name=doe][value=open]")
    assert window.verdict == "voldoet"
    window.page.locator("#zaakbestand").fill("gezin: [")
    window.follow("main button[name=doe][value=open]")
    assert window.page.locator("#fouten").is_visible()
    assert window.verdict == "voldoet", "a file that cannot be read took the place of the case"
    assert window.barriers() == []


def test_goes_by_keyboard_alone(visit):
    window = visit().open(CASE)
    tab_to(window, COMPUTE)
    enter(window)
    tab_to(window, "main [name='procedure']")
    window.page.keyboard.press("Tab")
    enter_field = window.page.evaluate("document.activeElement.name")
    assert enter_field == "ontvangst"
    assert window.verdict == "voldoet"


def test_speaks_english_with_the_same_case(visit):
    window = visit().open(CASE)
    value(window, "feit.kind.1.woonadres_in_gemeente").select_option("nee")
    window.follow(COMPUTE)
    dutch = window.verdict
    window.follow("header form.luwte-language button")
    assert "/en/" in window.page.url
    assert window.verdict == dutch
    assert value(window, "feit.kind.1.woonadres_in_gemeente").input_value() == "nee"
    assert window.barriers() == []


def test_fits_320_pixels_with_the_outcome_under_the_fields(visit):
    window = visit(width=320).open(CASE)
    assert window.overflow == 0
    fields, outcome = (window.page.locator(part).bounding_box() for part in (".luwte-proef__fields", ".luwte-outcome-side"))
    assert outcome["y"] >= fields["y"] + fields["height"]
    assert window.barriers() == []


def test_keeps_nothing_and_logs_nothing_that_was_typed(visit, server):
    window = visit().open(PATH)
    field = window.page.locator("[name='feit.gezin.1.reden_aanvraag']")
    window.page.locator("details", has=field).first.locator("summary").first.click()
    value(window, "feit.gezin.1.reden_aanvraag").fill("Zilvermeeuw")
    window.follow(COMPUTE)
    assert value(window, "feit.gezin.1.reden_aanvraag").input_value() == "Zilvermeeuw"
    assert "?" not in window.page.url
    assert "Zilvermeeuw" not in server.log.read_text(errors="replace")


def test_prints_the_case_and_its_outcome(visit):
    window = visit().open(CASE)
    window.page.emulate_media(media="print")
    assert window.page.locator(".luwte-proef__bar").is_hidden()
    assert window.page.locator(".luwte-verdict").is_visible()
    assert window.page.locator(".luwte-proef__file").is_hidden()
