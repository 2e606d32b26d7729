"""`luwte regeling diff`: two versions, named or as files."""

import json
import shutil

import pytest

from luwte import ROOT, luwte, refuses

OLD = ROOT / "regelingen/nijmegen/2026-11-21.yaml"


@pytest.fixture
def changed(tmp_path):
    """A copy of a real regeling, half a year shorter and a half-day less."""
    shutil.copytree(OLD.parent, tmp_path / "nijmegen")
    text = OLD.read_text(encoding="utf-8")
    for piece, other in [
        ("grens: { dagdelen_per_week: 4 }", "grens: { dagdelen_per_week: 3 }"),
        ("laatste_dag(begin, 12)", "laatste_dag(begin, 6)"),
        ("duur: 12 maanden", "duur: 6 maanden"),
    ]:
        assert piece in text
        text = text.replace(piece, other)
    file = tmp_path / "nijmegen/2027-01-01.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_says_what_became_stricter_and_which_cases_change(changed):
    answer = luwte("regeling", "diff", OLD, changed)
    assert (answer.code, answer.err) == (0, "")
    assert "3 verschillen: 3 strenger." in answer.out
    assert "“Duur” gaat van 12 maanden naar 6 maanden." in answer.out
    assert "Precies" in answer.out or "precies de grens" in answer.out


def test_says_the_same_in_json(changed):
    content = json.loads(luwte("regeling", "diff", "--json", OLD, changed).out)
    directions = [c["richting"] for part in content["onderdelen"] for c in part["verschillen"]]
    assert directions == ["strenger"] * 3
    assert all(case["door"] for case in content["voorbeelden_anders"])


def test_turned_round_all_is_looser(changed):
    assert "3 verschillen: 3 soepeler." in luwte("regeling", "diff", changed, OLD).out


def test_finds_nothing_in_the_same_version():
    assert "Er is geen verschil." in luwte("regeling", "diff", "nijmegen", OLD).out


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["nijmegen", "nergens"], "nergens"),
        (["nijmegen"], "nieuw"),
        (["--anders", "nijmegen", "nijmegen"], "--anders"),
        (["nijmegen", "README.md"], "README.md"),
        (["--regelingen", "nergens", "nijmegen", "nijmegen"], "nergens"),
    ],
)
def test_refuses_in_one_sentence(arguments, word):
    refuses(luwte("regeling", "diff", *arguments), word)


def test_refuses_a_name_with_several_versions(changed):
    shutil.copytree(ROOT / "regelingen/landelijk", changed.parent.parent / "landelijk")
    refuses(luwte("regeling", "diff", "--regelingen", changed.parent.parent, "nijmegen", "nijmegen"), "meer dan één versie")
