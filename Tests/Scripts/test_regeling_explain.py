"""`luwte regeling explain`, `list`, `check` and `test`: for people, and one sentence when something is wrong."""

import pytest

from luwte import ROOT, luwte, refuses

FOLDERS = sorted({p.parent.name for p in ROOT.glob("regelingen/*/*.yaml")} - {"landelijk"})


@pytest.mark.parametrize("name", FOLDERS)
def test_every_regeling_becomes_a_document(name):
    answer = luwte("regeling", "explain", name)
    assert (answer.code, answer.err) == (0, "")
    for heading in ["Voorwaarden\n-----------", "Wat er wordt toegekend\n---", "Niet ingevuld\n---", "Voorbeelden\n---"]:
        assert heading in answer.out
    assert max(len(line) for line in answer.out.splitlines() if "http" not in line) <= 112


def test_shows_the_same_as_markdown():
    answer = luwte("regeling", "explain", "--markdown", "nijmegen")
    assert answer.out.startswith("# Vergoeding voor sociaal-medische indicatie (SMI)\n\n")
    assert "### Er is geen recht op kinderopvangtoeslag [geen-kot]" in answer.out
    assert "Voldaan als: het antwoord op “Heeft u recht op kinderopvangtoeslag?” is nee.\n\nExpressie: `not(gezin.recht_op_kot)`" in answer.out


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["explain"], "name"),
        (["explain", "nergens"], "nergens"),
        (["explain", "nijmegen", "--html"], "--html"),
        (["explain", "nijmegen", "rotterdam"], "rotterdam"),
        (["explain", "--regelingen", "nergens", "nijmegen"], "nergens"),
        (["test", "nergens"], "nergens"),
        (["test", "--alles"], "--alles"),
        (["list", "--alles"], "--alles"),
        (["list", "--regelingen", "nergens"], "nergens"),
        (["check", "nergens.yaml"], "nergens.yaml"),
        (["check", "--strenger"], "--strenger"),
        (["check", "regelingen/nijmegen", "--brontekst", "nergens.txt"], "nergens.txt"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_refuses_in_one_sentence(arguments, word):
    refuses(luwte("regeling", *arguments), word)


def test_check_lists_every_mistake_and_ends_with_1(tmp_path):
    file = tmp_path / "nijmegen" / "2026-01-01.yaml"
    file.parent.mkdir()
    text = (ROOT / "regelingen/nijmegen/2026-11-21.yaml").read_text(encoding="utf-8")
    file.write_text(text.replace("duur: 12 maanden", "duur: een jaar").replace("boven_tarief:", "boventarief:"), encoding="utf-8")
    answer = luwte("regeling", "check", file)
    assert answer.code == 1
    assert [code for code in ("soort", "onbekende-sleutel", "sleutel-ontbreekt") if f"fout[{code}]" not in answer.out] == []


def test_list_names_every_regeling():
    out = luwte("regeling", "list").out
    assert all(f"{name}/" in out for name in FOLDERS)


def test_test_counts_the_cases_of_one_regeling():
    answer = luwte("regeling", "test", "nijmegen")
    assert (answer.code, answer.out.strip().endswith("goed, 0 fout")) == (0, True)
