"""`luwte regeling new`: begins a regeling, whole or not at all."""

import shutil

import pytest

from luwte import ROOT, luwte, refuses

FLAGS = ["--naam", "Proefregeling", "--gemeente", "Voorbeeldstad=0000", "--datum", "2026-01-31", "--opvangsoort", "Dagopvang"]
MORE = ["--opvangsoort", "Buitenschoolse opvang", "--leeftijd", "13", "--maanden", "9", "--grens", "dagdelen_per_week=6",
        "--titel", 'De "nieuwe" regeling', "--vindplaats", "https://example.org/regeling", "--geldig-van", "2026-02-01"]


@pytest.fixture
def folder(tmp_path):
    regelingen = tmp_path / "regelingen"
    regelingen.mkdir()
    shutil.copytree(ROOT / "regelingen/landelijk", regelingen / "landelijk")
    return regelingen


def new(folder, *arguments, typed=""):
    return luwte("regeling", "new", "--regelingen", folder, *arguments, typed=typed)


def files(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file() and p.parts[-2] != "landelijk")


@pytest.mark.parametrize("more", [[], MORE], ids=["little", "much"])
def test_writes_a_regeling_that_is_read_without_a_mistake(folder, more):
    answer = new(folder, *FLAGS, *more)
    assert (answer.code, answer.err) == (0, "")
    assert files(folder) == ["voorbeeldstad/2026-01-31.yaml", "voorbeeldstad/voorbeelden/eerste.yaml"]
    check = luwte("regeling", "check", folder)
    assert check.code == 0
    # What it warns of is what the policy officer still has to add: where each condition stands in the source.
    assert check.out and all("Bij deze voorwaarde staat geen bron." in line for line in check.out.splitlines())
    assert luwte("regeling", "test", "--regelingen", folder).code == 0


def test_says_what_is_not_filled_in(folder):
    answer = new(folder, *FLAGS)
    assert "Nog niet ingevuld" in answer.out and "toekenning.duur" in answer.out
    advice = luwte("regeling", "check", "--advies", folder / "voorbeeldstad").out
    assert "niet ingevuld: geld.plafond" in advice


def test_its_first_case_can_be_assessed(folder):
    new(folder, *FLAGS, *MORE)
    answer = luwte("toets", "--regelingen", folder, folder / "voorbeeldstad/voorbeelden/eerste.yaml")
    assert answer.code == 0
    assert "eerst beoordelen" in answer.out


def test_asks_for_what_is_missing(folder):
    typed = "Gevraagde regeling\nVoorbeeldstad=0000\n2026-01-31\n\n\n\nDagopvang, BSO\n12\n6\n\n"
    answer = new(folder, "--vragen", typed=typed)
    assert answer.code == 0, answer
    text = (folder / "voorbeeldstad/2026-01-31.yaml").read_text(encoding="utf-8")
    assert 'naam: "Gevraagde regeling"' in text and "leeftijd(kind, dag) < 12" in text and "duur: 6 maanden" in text
    assert '\n    dagopvang:\n      naam: "Dagopvang"\n' in text and '\n    bso:\n      naam: "BSO"\n' in text


def test_refuses_to_overwrite(folder):
    new(folder, *FLAGS)
    target = folder / "voorbeeldstad/2026-01-31.yaml"
    target.write_text("van mij\n")
    refuses(new(folder, *FLAGS), "is er al")
    assert target.read_text() == "van mij\n"


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (["--datum", "31-01-2026"], "31-01-2026"),
        (["--datum", "2026-02-30"], "2026-02-30"),
        (["--gemeente", "Elders=12"], "12"),
        (["--leeftijd", "oud"], "oud"),
        (["--maanden", "0"], "0"),
        (["--grens", "zes"], "zes"),
        (["--grens", "appels=6"], "appels"),
        (["--grens", "dagdelen_per_week=veel"], "veel"),
        (["--stand", "klaar"], "klaar"),
        (["--map", "../weg"], "../weg"),
        (["--map", "landelijk"], "landelijk"),
        (["--sjabloon", "nergens"], "nergens"),
        (["--geldig-van", "morgen"], "morgen"),
        (["--onbekend"], "--onbekend"),
        (["iets"], "iets"),
    ],
    ids=lambda value: value[-1] if isinstance(value, list) else "",
)
def test_refuses_a_mistake_and_writes_nothing(folder, change, word):
    before = sorted(folder.rglob("*"))
    refuses(new(folder, *FLAGS, *change), word)
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("number", range(0, 8, 2))
def test_refuses_when_something_needed_is_missing(folder, number):
    flags = FLAGS[:number] + FLAGS[number + 2 :]
    refuses(new(folder, *flags), FLAGS[number])
    assert files(folder) == []


def test_leaves_nothing_behind_when_it_cannot_write(folder):
    (folder / "voorbeeldstad").mkdir()
    (folder / "voorbeeldstad/voorbeelden").write_text("in de weg\n")
    refuses(new(folder, *FLAGS), "Er is niets geschreven")
    assert files(folder) == ["voorbeeldstad/voorbeelden"]


def test_begins_a_new_version(folder):
    shutil.copytree(ROOT / "regelingen/rotterdam", folder / "rotterdam")
    old = (folder / "rotterdam/2019-08-14.yaml").read_text(encoding="utf-8")
    answer = new(folder, "--vervangt", "rotterdam/2019-08-14", "--datum", "2027-01-01", "--geldig-van", "2027-02-01")
    assert answer.code == 0, answer
    text = (folder / "rotterdam/2027-01-01.yaml").read_text(encoding="utf-8")
    assert '  vervangt: 2019-08-14\n' in text and '  geldig: { van: 2027-02-01, tot: "" }\n' in text
    assert (folder / "rotterdam/2019-08-14.yaml").read_text(encoding="utf-8") == old
    assert text.splitlines()[-100:] == old.splitlines()[-100:]
    assert "fout" not in luwte("regeling", "check", folder).out
    difference = luwte("regeling", "diff", "--regelingen", folder, "rotterdam/2019-08-14", "rotterdam/2027-01-01").out
    assert "[regeling.vervangt]" in difference and "[voorwaarden" not in difference


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--vervangt", "nergens", "--datum", "2027-01-01"], "nergens"),
        (["--vervangt", "rotterdam", "--datum", "2019-01-01"], "niet later"),
        (["--vervangt", "rotterdam", "--datum", "2019-08-14"], "niet later"),
        (["--vervangt", "rotterdam"], "--datum"),
    ],
)
def test_refuses_a_new_version_of_nothing_or_of_the_past(folder, arguments, word):
    shutil.copytree(ROOT / "regelingen/rotterdam", folder / "rotterdam")
    before = files(folder)
    refuses(new(folder, *arguments), word)
    assert files(folder) == before
