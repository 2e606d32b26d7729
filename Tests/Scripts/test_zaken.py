"""A database with made-up zaken: filled, walked through, tampered with, copied and put back."""

import datetime
import json
import os
import sqlite3
import stat

import pytest

from luwte import luwte as run

DAY = "2026-11-22"
WORKER = ["--gemeente", "rotterdam", "--als", "demo-behandelaar-1"]


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = tmp_path_factory.mktemp("zaken") / "demo.sqlite"
    done = run("demo", "--database", str(path), "--zaken", "40", "--dag", DAY)
    assert done.code == 0, done.err
    return path


@pytest.fixture()
def copy(filled, tmp_path):
    """A copy of the database with its keys, to spoil."""
    path = tmp_path / "kopie.sqlite"
    for ending in ["", "-sleutels"]:
        done = run("backup", str(path) + ending, "--database", str(filled) + ending)
        assert done.code == 0, done.err
    masters = tmp_path / "kopie.sqlite-hoofdsleutels"
    masters.write_text((filled.parent / "demo.sqlite-hoofdsleutels").read_text())
    return path


def first_zaak(path):
    done = run("zaak", "list", "--database", str(path), *WORKER)
    assert done.code == 0, done.err
    return done.out.split()[0]


def test_the_list_shows_zaken_by_day(filled):
    done = run("zaak", "list", "--database", str(filled), *WORKER)
    days = [word for line in done.out.splitlines() for word in line.split() if word[:2] == "20" and len(word) == 10]
    assert len(days) > 3
    assert days == sorted(days)


def test_somebody_else_sees_nothing(filled):
    done = run("zaak", "list", "--database", str(filled), "--gemeente", "rotterdam", "--als", "vreemde")
    assert done.code == 2
    assert done.err.strip() == "'vreemde' heeft in 'rotterdam' niets om te zien."


def test_a_zaak_shows_its_clock_and_only_what_the_reader_may_see(filled):
    zaak = first_zaak(filled)
    place = ["zaak", "show", zaak, "--database", str(filled), "--doel", "proef", "--dag", DAY, "--gemeente", "rotterdam"]
    worker = run(*place, "--als", "demo-behandelaar-1")
    assert worker.code == 0, worker.err
    assert "beslissen uiterlijk" in worker.out
    assert "geboren" in worker.out
    finance = run(*place, "--als", "demo-financien-1")
    assert "geboren" not in finance.out
    assert "personalia-recorded" not in finance.out
    assert "beslissen uiterlijk" in finance.out


def test_a_provider_sees_the_care_and_nothing_of_the_course(copy):
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    for number in ["000000011", "000000022"]:
        given = run("users", "grant", "opvang-1", "--als", "aanbieder", "--locatie", number, "--door", "demo-beheerder-1", *place)
        assert given.code == 0, given.err
    zaak = run("zaak", "list", *place, "--als", "opvang-1").out.split()[0]
    shown = run("zaak", "show", zaak, *place, "--als", "opvang-1", "--doel", "proef", "--dag", DAY)
    assert "Opvang van" in shown.out, shown.err
    for hidden in ["Stand:", "besluit", "beslissen", "geboren", "toestemming", "advies", "contact-marked"]:
        assert hidden not in shown.out, hidden


def test_a_zaak_is_not_shown_without_a_purpose(filled):
    done = run("zaak", "show", first_zaak(filled), "--database", str(filled), "--doel", " ", *WORKER)
    assert done.code == 2
    assert "waarvoor u kijkt" in done.err


def test_every_reading_is_there_for_who_supervises_and_its_reason_is_sealed(copy):
    zaak = first_zaak(copy)
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    run("zaak", "show", zaak, *place, "--als", "demo-behandelaar-1", "--doel", "bellen met mevrouw Zandstra")
    given = run("users", "grant", "toezicht-1", "--als", "toezichthouder", "--door", "demo-beheerder-1", *place)
    assert given.code == 0, given.err
    seen = run("log", "readings", zaak, *place, "--als", "toezicht-1")
    assert seen.code == 0, seen.err
    assert "demo-behandelaar-1  behandelaar  persoon  bellen met mevrouw Zandstra" in seen.out
    assert run("log", "readings", zaak, *place, "--als", "demo-behandelaar-1").code == 2
    for ending in ["", "-wal"]:
        file = copy.parent / (copy.name + ending)
        assert not file.exists() or b"Zandstra" not in file.read_bytes()


def test_every_besluit_comes_to_the_same_again(filled):
    done = run("replay", "--database", str(filled), "--gemeente", "rotterdam")
    assert done.code == 0, done.out
    assert done.out.strip().endswith("0 anders.")


def test_the_log_is_sound_and_names_what_was_changed(copy):
    place = ["log", "verify", "--gemeente", "rotterdam", "--database", str(copy)]
    done = run(*place)
    assert done.code == 0, done.out
    with sqlite3.connect(copy) as database:
        database.execute("UPDATE event SET sealed = zeroblob(40) WHERE stream = 'zaak/demo-1' AND number = 2")
    # Without keys too.
    for ending in ["-sleutels", "-hoofdsleutels"]:
        os.remove(str(copy) + ending)
    done = run(*place)
    assert done.code == 1
    assert "zaak/demo-1, gebeurtenis 2: deze is veranderd" in done.out


def test_an_exported_log_is_checked_without_the_database(filled, tmp_path):
    exported = run("log", "export", "--database", str(filled), "--gemeente", "rotterdam")
    assert exported.code == 0, exported.err
    file = tmp_path / "log.txt"
    file.write_text(exported.out)
    heads = tmp_path / "koppen.txt"
    heads.write_text(run("log", "close", "--database", str(filled), "--gemeente", "rotterdam").out)
    place = ["log", "verify", "--gemeente", "rotterdam", "--bestand", str(file), "--koppen", str(heads)]
    assert run(*place).code == 0
    file.write_text("".join(exported.out.splitlines(keepends=True)[:-1]))
    done = run(*place)
    assert done.code == 1
    assert "niet zoals de gepubliceerde kop zegt" in done.out


def test_a_copy_is_put_back_and_checked(copy, tmp_path):
    done = run("verify-backup", str(copy))
    assert done.code == 0, done.err
    restored = tmp_path / "terug.sqlite"
    assert run("restore", str(copy), str(restored)).code == 0
    again = run("restore", str(copy), str(restored))
    assert again.code == 2
    assert "overschrijft niets" in again.err
    copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    broken = run("verify-backup", str(copy))
    assert broken.code == 2
    assert "database" in broken.err


def test_master_keys_are_replaced(copy):
    masters = str(copy) + "-hoofdsleutels"
    assert run("keys", "new", masters, "--naam", "tweede").code == 0
    assert stat.S_IMODE(os.stat(masters).st_mode) == 0o600
    for gemeente in ["rotterdam", "hendrik_ido_ambacht"]:
        assert run("keys", "rotate", "--database", str(copy), "--gemeente", gemeente).code == 0
    with open(masters, encoding="utf-8") as file:
        newest = file.readline()
    with open(masters, "w", encoding="utf-8") as file:
        file.write(newest)
    assert first_zaak(copy)
    done = run("replay", "--database", str(copy), "--gemeente", "rotterdam")
    assert done.code == 0, done.err


def test_users_are_given_and_taken_by_another(copy):
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    own = run("users", "grant", "demo-beheerder-1", "--als", "adviseur", "--door", "demo-beheerder-1", *place)
    assert own.code == 2
    assert "niemand geeft zichzelf iets" in own.err
    wide = run("users", "grant", "opvang-1", "--als", "aanbieder", "--door", "demo-beheerder-1", *place)
    assert wide.code == 2
    assert run("users", "grant", "nieuw-1", "--als", "beslisser", "--door", "demo-beheerder-1", *place).code == 0
    line = next(line for line in run("users", "list", *place).out.splitlines() if line.startswith("nieuw-1"))
    assert run("users", "take", "nieuw-1", line.split()[-1], "--door", "demo-beheerder-1", *place).code == 0
    assert "nieuw-1" not in run("users", "list", *place).out


def act(path, zaak, name, who, content, *more):
    file = path.parent / "handeling.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    place = ["--database", str(path), "--gemeente", "rotterdam", "--als", who]
    return run("zaak", "act", zaak, name, "--bestand", str(file), *place, *more)


ASSIGN = {"team": "team-noord"}


def test_something_is_done_in_a_zaak_by_who_may(copy):
    zaak = first_zaak(copy)
    done = act(copy, zaak, "AssignZaak", "demo-behandelaar-1", ASSIGN)
    assert done.code == 0, done.err
    assert "zaak-assigned" in done.out
    for who, sentence in [("demo-financien-1", "niet uw werk"), ("vreemde", "niets te doen")]:
        refused = act(copy, zaak, "AssignZaak", who, ASSIGN)
        assert refused.code == 2
        assert sentence in refused.err, refused.err
    forged = {"stuk": {"id": "brief", "receivedOn": datetime.date.today().isoformat(), "document": {"hash": "0" * 64, "bytes": 1}}}
    assert act(copy, zaak, "ReceiveStuk", "demo-behandelaar-1", forged).code == 2, "a paper that was never kept"
    number = {"member": "kind1", "personalia": {"voornamen": "A", "achternaam": "B", "bornOn": "2020-01-01", "number": "123"}}
    assert "past niet wat er bij 'personalia.number' staat" in act(copy, zaak, "RecordPersonalia", "demo-behandelaar-1", number).err
    orphan = act(copy, "nergens-1", "GiveFeiten", "demo-beslisser-1", {"feiten": [], "completeSubjects": ["ouder"]})
    assert orphan.code == 2
    absent = act(copy, "demo-9999", "AssignZaak", "demo-behandelaar-1", ASSIGN)
    assert absent.code == 2
    assert "is er niet, of" in absent.err


@pytest.mark.parametrize(
    "name, content, sentence",
    [
        ("AssignZaak", "{", "geen JSON"),
        ("AssignZaak", {}, "ontbreekt 'team'"),
        ("AssignZaak", {"team": 5}, "past niet wat er bij 'team' staat"),
        ("AssignZaak", {"team": "Team Noord!"}, "past niet wat er bij 'team' staat"),
        ("AssignZaak", {"team": "team-noord", "teem": "x"}, "staat 'teem'; dat hoort niet"),
        ("Toewijzen", {}, "geen handeling"),
        ("GiveFeiten", {"feiten": [{"fact": "kind.geheim", "member": "kind1", "texts": ["ja"]}], "completeSubjects": []},
         "niet"),
    ],
)
def test_what_is_not_understood_is_said_with_its_place(copy, name, content, sentence):
    done = act(copy, first_zaak(copy), name, "demo-behandelaar-1", content)
    assert done.code == 2, done.out
    assert sentence in done.err
    assert "Traceback" not in done.err and "DecodingError" not in done.err


def test_the_second_of_two_sees_both_texts(copy):
    zaak = first_zaak(copy)
    seen = act(copy, zaak, "AssignZaak", "demo-behandelaar-1", ASSIGN).out.split()[-1].rstrip(".")
    note = {"team": "team-noord", "behandelaar": "demo-behandelaar-1"}
    assert act(copy, zaak, "AssignZaak", "demo-behandelaar-1", note, "--gezien", seen).code == 0
    late = act(copy, zaak, "AssignZaak", "demo-behandelaar-1", ASSIGN, "--gezien", seen)
    assert late.code == 1, late.err
    before, after = late.out.split("U wilde dit:")
    assert '"behandelaar":"demo-behandelaar-1"' in before
    assert '"team" : "team-noord"' in after
    again = after.split("--gezien ")[1].split()[0].rstrip(".")
    assert act(copy, zaak, "AssignZaak", "demo-behandelaar-1", ASSIGN, "--gezien", again).code == 0


def test_a_parent_begins_a_zaak_and_sees_it(copy):
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    given = run("users", "grant", "ouder-77", "--als", "ouder", "--rol", "ouder", "--door", "demo-beheerder-1", *place)
    assert given.code == 0, given.err
    today = datetime.date.today()
    submit = {
        "kind": "kind1", "channel": "formulier", "receivedOn": today.isoformat(),
        "request": {"first": (today + datetime.timedelta(days=40)).isoformat()},
        "feiten": [], "completeSubjects": [],
    }
    done = act(copy, "nieuw-1", "SubmitAanvraag", "ouder-77", submit, "--lid", "ouder1")
    assert done.code == 0, done.err
    assert run("zaak", "list", *place, "--als", "ouder-77").out.split()[0] == "nieuw-1"
    worker = run("zaak", "show", "nieuw-1", *place, "--als", "demo-behandelaar-1", "--doel", "proef")
    assert worker.code == 2, "no team has it yet"


def test_a_gemeente_keeps_its_list_of_providers(copy):
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    given = run("users", "grant", "beleid-1", "--als", "regelingbeheerder", "--door", "demo-beheerder-1", *place)
    assert given.code == 0, given.err
    text = json.dumps({"list": "goedgekeurd", "locatie": "123456789", "first": "2026-01-01", "reason": "Contract"})
    added = run("gemeente", "act", "AddAanbieder", "--bestand", "-", *place, "--als", "beleid-1", typed=text)
    assert added.code == 0, added.err
    assert "123456789  van 2026-01-01" in run("gemeente", "show", *place, "--als", "beleid-1").out
    other = run("gemeente", "show", *place, "--als", "demo-behandelaar-1")
    assert other.code == 2
    twice = run("gemeente", "act", "AddAanbieder", "--bestand", "-", *place, "--als", "beleid-1", typed=text)
    assert twice.code == 2


def test_a_paper_is_kept_sealed_and_opened_by_who_may(copy, tmp_path):
    zaak = first_zaak(copy)
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    paper = tmp_path / "verslag van Fenna.txt"
    paper.write_text("Verslag van de huisarts over Fenna")
    sent = run("zaak", "receive", zaak, str(paper), "--stuk", "brief", *place, "--als", "demo-behandelaar-1")
    assert sent.code == 0, sent.err
    code = sent.out.split()[-1]
    for file in [copy, *copy.parent.glob("kopie.sqlite-stukken/**/*")]:
        if file.is_file():
            assert b"Fenna" not in file.read_bytes(), file
            assert "Fenna" not in file.name
    reader = ["users", "grant", "arts-1", "--als", "adviseur", "--rol", "adviseur", "--door", "demo-beheerder-1"]
    assert run(*reader, *place).code == 0
    opened = tmp_path / "open.txt"
    no = run("zaak", "document", zaak, code, "--naar", str(opened), "--doel", "proef", *place, "--als", "demo-financien-1")
    assert no.code == 2 and not opened.exists()
    yes = run("zaak", "document", zaak, code, "--naar", str(opened), "--doel", "proef", *place, "--als", "arts-1")
    assert yes.code == 0, yes.err
    assert opened.read_text() == paper.read_text()
    backup = tmp_path / "reserve.sqlite"
    assert run("backup", str(backup), "--database", str(copy)).code == 0
    restored = tmp_path / "terug.sqlite"
    assert run("verify-backup", str(backup)).code == 0
    assert run("restore", str(backup), str(restored)).code == 0
    assert (restored.parent / "terug.sqlite-stukken" / "rotterdam" / code[:2] / code).exists()
    stored = next(backup.parent.glob(f"reserve.sqlite-stukken/**/{code}"))
    stored.unlink()
    assert run("verify-backup", str(backup)).code == 1
    stored = next(copy.parent.glob(f"kopie.sqlite-stukken/**/{code}"))
    stored.write_bytes(b"iets anders")
    checked = run("log", "verify", *place)
    assert checked.code == 1
    assert "het stuk is weg of veranderd" in checked.out


def test_somebody_is_found_by_name_and_birthday_and_not_by_who_may_not(copy):
    place = ["--database", str(copy), "--gemeente", "rotterdam"]
    zaak = first_zaak(copy)
    shown = run("zaak", "show", zaak, *place, "--als", "demo-behandelaar-1", "--doel", "proef").out
    line = next(line for line in shown.splitlines() if ", geboren " in line)
    surname, born = line.split(", geboren ")[0].split()[-1], line.split(", geboren ")[1]
    for who, found in [("demo-behandelaar-1", True), ("demo-financien-1", False)]:
        done = run("zaak", "find", "--geboren", born, "--doel", "bellen", *place, "--als", who, typed=surname[:3] + "\n")
        assert done.code == 0, done.err
        assert (zaak in done.out.split()) == found


def test_what_may_be_destroyed_is_listed_approved_and_destroyed_by_two(tmp_path):
    path = tmp_path / "oud.sqlite"
    made = run("demo", "--database", str(path), "--zaken", "120", "--dag", "2021-06-01")
    assert made.code == 0, made.err
    place = ["--database", str(path), "--gemeente", "rotterdam"]
    given = run("users", "grant", "archivaris-1", "--als", "archivaris", "--door", "demo-beheerder-1", *place)
    assert given.code == 0, given.err
    listed = run("retention", "list", *place, "--als", "demo-beslisser-1")
    assert listed.code == 0, listed.err
    assert listed.out, "refused and broken off before the summer of 2021"
    assert run("retention", "list", *place, "--als", "demo-financien-1").out == ""
    file = tmp_path / "lijst.txt"
    file.write_bytes(listed.out.replace("\n", "\r\n").encode() + b"\r\n")
    early = run("retention", "destroy", str(file), *place, "--als", "archivaris-1")
    assert early.code == 2, "nobody approved"
    approved = run("retention", "approve", str(file), *place, "--als", "demo-beslisser-1")
    assert approved.code == 0, approved.err
    gone = run("retention", "destroy", str(file), *place, "--als", "archivaris-1")
    assert gone.code == 0, gone.err
    assert run("retention", "list", *place, "--als", "demo-beslisser-1").out == ""
    zaak = listed.out.split()[0]
    shown = run("zaak", "show", zaak, *place, "--als", "demo-beslisser-1", "--doel", "proef")
    assert shown.code == 2
    assert run("log", "verify", *place).code == 0


def test_a_demo_goes_into_an_empty_database_only(filled):
    done = run("demo", "--database", str(filled), "--zaken", "5", "--dag", DAY)
    assert done.code == 2
    assert "staan al zaken" in done.err


def test_no_address_is_said_plainly(tmp_path):
    done = run("zaak", "list", *WORKER)
    assert done.code == 2
    assert done.err.strip() == "Waar staan de zaken? Geef --database of zet LUWTE_DATABASE."
    done = run("migrate", "--database", str(tmp_path / "nergens" / "x.sqlite"))
    assert done.code == 2
