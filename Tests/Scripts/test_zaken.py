"""A database with made-up zaken: filled, walked through, tampered with, copied and put back."""

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
        given = run("users", "grant", "opvang-1", "--als", "aanbieder", "--locatie", number, "--door", "beheerder-1", *place)
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
    own = run("users", "grant", "beheerder-1", "--als", "adviseur", "--door", "beheerder-1", *place)
    assert own.code == 2
    assert "niemand geeft zichzelf iets" in own.err
    wide = run("users", "grant", "opvang-1", "--als", "aanbieder", "--door", "beheerder-1", *place)
    assert wide.code == 2
    assert run("users", "grant", "nieuw-1", "--als", "beslisser", "--door", "beheerder-1", *place).code == 0
    line = next(line for line in run("users", "list", *place).out.splitlines() if line.startswith("nieuw-1"))
    assert run("users", "take", "nieuw-1", line.split()[-1], "--door", "beheerder-1", *place).code == 0
    assert "nieuw-1" not in run("users", "list", *place).out


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
