"""`luwte regeling test`: what it says when something is not as it should be."""

import shutil

import pytest

from luwte import ROOT, luwte

FLAGS = ["--naam", "Proefregeling", "--gemeente", "Voorbeeldstad=0000", "--datum", "2026-01-31",
         "--opvangsoort", "Dagopvang", "--leeftijd", "13", "--maanden", "9", "--grens", "dagdelen_per_week=6"]


@pytest.fixture
def folder(tmp_path):
    regelingen = tmp_path / "regelingen"
    regelingen.mkdir()
    shutil.copytree(ROOT / "regelingen/landelijk", regelingen / "landelijk")
    assert luwte("regeling", "new", "--regelingen", regelingen, *FLAGS).code == 0
    return regelingen


def case(folder):
    return folder / "voorbeeldstad/voorbeelden/eerste.yaml"


def expect(folder, outcome):
    text = case(folder).read_text(encoding="utf-8")
    case(folder).write_text(f"{text}    verwacht:\n      uitkomst: {outcome}\n", encoding="utf-8")


def run(folder, *arguments):
    return luwte("regeling", "test", "--regelingen", folder, *arguments)


def test_a_red_case_hides_the_mutants(folder):
    expect(folder, "voldoet_niet")
    answer = run(folder, "--mutanten")
    assert answer.code == 1
    assert "FOUT " in answer.out and "1 fout" in answer.out
    assert "Maak eerst deze voorbeelden goed. Daarna zeggen mutanten iets." in answer.out
    assert "mutanten," not in answer.out


def test_a_case_that_expects_nothing_is_counted_apart(folder):
    answer = run(folder)
    assert "0 goed, 0 fout, 1 zonder verwacht" in answer.out, answer


def test_a_version_without_cases_says_so(folder):
    case(folder).unlink()
    assert "voorbeeldstad/2026-01-31: geen voorbeelden bij deze versie" in run(folder).out


def test_a_regeling_with_a_mistake_is_not_used(folder):
    file = folder / "voorbeeldstad/2026-01-31.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("vervuld_als:", "vervuld_alz:", 1), encoding="utf-8")
    answer = run(folder, "voorbeeldstad")
    assert answer.code == 2 and "er zijn fouten" in answer.err, answer


def test_without_the_national_tables_it_says_what_to_do(folder):
    shutil.rmtree(folder / "landelijk")
    answer = run(folder)
    assert answer.code == 2 and "landelijk" in answer.err, answer
    assert "Traceback" not in answer.err and len(answer.err.strip().split("\n")) == 1
