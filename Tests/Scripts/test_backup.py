"""Copies of both databases: made while others write, put back, looked at, refused when they are damaged."""

import os
import re
import stat
import subprocess
import time

import pytest

from luwte import BINARY, ROOT, luwte as run, refuses
from places import DAY, KINDS, SERVER, Place, new_database, psql

postgres_only = pytest.mark.skipif(SERVER is None, reason="there is no LUWTE_TEST_POSTGRES")


@pytest.fixture(scope="module", params=KINDS)
def place(request, tmp_path_factory):
    place = Place.new(request.param, tmp_path_factory.mktemp("kopie"))
    place.demo(20)
    return place


def copy_of(address, path):
    done = run("backup", str(path), "--database", address)
    assert done.code == 0, done.err
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    return path


def check(place, path):
    more = ["--server", SERVER] if place.kind == "postgres" else []
    return run("verify-backup", str(path), *more)


def events(text):
    return int(re.search(r"(\d+) gebeurtenissen", text)[1])


def test_a_copy_is_checked_and_put_back(place, tmp_path):
    path = copy_of(place.zaken, tmp_path / "zaken.kopie")
    done = check(place, path)
    assert done.code == 0, done.err
    target = place.empty(tmp_path)
    back = run("restore", str(path), target)
    assert back.code == 0, back.err
    again = place.with_zaken(target)
    assert again.is_sound() == place.is_sound()
    assert events(done.out) >= events(again.is_sound())
    for command in [["zaak", "list", "--als", "demo-behandelaar-1"], ["replay"]]:
        outcomes = [run(*command, *which.options, "--gemeente", "rotterdam") for which in (place, again)]
        assert outcomes[0].code == 0, outcomes[0].err
        assert outcomes[0].out == outcomes[1].out


def test_nothing_is_written_over(place, tmp_path):
    path = copy_of(place.zaken, tmp_path / "zaken.kopie")
    refuses(run("backup", str(path), "--database", place.zaken), "overschrijft niets")
    refuses(run("restore", str(path), place.zaken), "overschrijft niets")
    place.is_sound()


def test_a_copy_of_the_keys_is_counted(place, tmp_path):
    path = copy_of(place.keys, tmp_path / "sleutels.kopie")
    done = check(place, path)
    assert done.code == 0, done.err
    assert re.fullmatch(r"\d+ sleutels in de teruggezette kopie\.\n", done.out)
    target = place.empty(tmp_path)
    assert run("restore", str(path), target).code == 0
    other = Place(place.kind, place.zaken, target, place.masters)
    assert run("replay", *other.options, "--gemeente", "rotterdam").code == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_made_while_somebody_writes_is_sound(kind, tmp_path):
    place = Place.new(kind, tmp_path)
    writer = subprocess.Popen(
        [str(BINARY), "demo", *place.options, "--zaken", "3000", "--dag", DAY],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        # The first hundred are there.
        assert "100 van" in writer.stderr.readline()
        copies = []
        for number in range(3):
            copies.append(copy_of(place.zaken, tmp_path / f"zaken-{number}.kopie"))
            time.sleep(0.3)
        keys = copy_of(place.keys, tmp_path / "sleutels.kopie")
        assert writer.poll() is None, "the writer was done before the copies were"
    finally:
        writer.kill()
        writer.wait()
    counts = []
    for path in copies:
        done = check(place, path)
        assert done.code == 0, done.out + done.err
        counts.append(events(done.out))
    assert counts == sorted(counts) and counts[0] > 100
    target = place.empty(tmp_path)
    assert run("restore", str(copies[-1]), target).code == 0
    back = place.with_zaken(target)
    for gemeente in ["rotterdam", "hendrik_ido_ambacht"]:
        back.is_sound(gemeente)
    # The keys were copied after the zaken: each event of the copy opens with them.
    key_folder = tmp_path / "sleutels-terug"
    key_folder.mkdir()
    key_target = place.empty(key_folder)
    assert run("restore", str(keys), key_target).code == 0
    replayed = run("replay", *Place(kind, target, key_target, place.masters).options, "--gemeente", "rotterdam")
    assert replayed.code == 0, replayed.out + replayed.err


@pytest.mark.parametrize("damage", ["short", "empty", "text", "start", "middle"])
def test_a_damaged_copy_is_refused(place, tmp_path, damage):
    path = copy_of(place.zaken, tmp_path / "zaken.kopie")
    whole = path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(
        {
            "short": whole[:middle],
            "empty": b"",
            "text": b"geen kopie",
            "start": whole[:20] + bytes(200) + whole[220:],
            "middle": whole[:middle] + bytes(byte ^ 0x55 for byte in whole[middle : middle + 20000]) + whole[middle + 20000 :],
        }[damage]
    )
    checked = check(place, path)
    # Damage within the content of a row may leave a database that can be read: then a chain is broken.
    if damage == "middle" and checked.code == 1:
        assert "keer klopt er iets niet" in checked.out
        return
    assert checked.code == 2, checked
    lines = checked.err.strip().split("\n")
    assert "Deze kopie is niet te gebruiken" in lines[-1]
    if place.kind == "postgres":
        assert psql("SELECT count(*) FROM pg_database WHERE datname LIKE 'luwte_proef%'") == "0"
    target = place.empty(tmp_path)
    assert run("restore", str(path), target).code == 2
    if place.kind == "postgres":
        assert psql("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace", target) == "0"
    else:
        assert not os.path.exists(target)


def test_what_is_no_database_is_said_plainly(tmp_path):
    refuses(run("backup", str(tmp_path / "kopie"), "--database", str(tmp_path / "nergens")), "is er niet")
    text = tmp_path / "tekst"
    text.write_text("geen database")
    refuses(run("backup", str(tmp_path / "kopie"), "--database", str(text)), "geen database")
    refuses(run("restore", str(tmp_path / "nergens"), str(tmp_path / "nieuw")), "is er niet")
    assert sorted(os.listdir(tmp_path)) == ["tekst"]


@postgres_only
def test_a_copy_of_one_kind_goes_to_that_kind(tmp_path):
    place = Place.new("postgres", tmp_path)
    place.demo(3)
    path = copy_of(place.zaken, tmp_path / "zaken.kopie")
    refuses(run("restore", str(path), str(tmp_path / "nieuw.sqlite")), "een ander soort database")
    refuses(run("verify-backup", str(path)), "--server")
    empty = new_database()
    refuses(run("backup", str(tmp_path / "leeg.kopie"), "--database", empty), "geen database van Luwte")
    assert not (tmp_path / "leeg.kopie").exists()


@postgres_only
def test_the_keys_beside_the_zaken_in_one_database_are_no_part_of_their_copy(tmp_path):
    address = new_database()
    psql("CREATE SCHEMA zaken; CREATE SCHEMA sleutels", address)
    zaken, keys = (f"{address}&options=-csearch_path%3D{name}" for name in ["zaken", "sleutels"])
    place = Place("postgres", zaken, keys, tmp_path / "hoofdsleutels")
    place.demo(3)
    path = copy_of(zaken, tmp_path / "zaken.kopie")
    assert b"section_key" not in path.read_bytes()
    assert check(place, path).code == 0
    refuses(run("restore", str(path), new_database()), "hoort in het schema 'zaken'")
    other = new_database()
    psql("CREATE SCHEMA zaken", other)
    back = f"{other}&options=-csearch_path%3Dzaken"
    assert run("restore", str(path), back).code == 0
    place.with_zaken(back).is_sound()


@postgres_only
def test_a_password_is_on_no_command_line_and_in_no_error(tmp_path, monkeypatch):
    place = Place.new("postgres", tmp_path)
    place.demo(3)
    # A pg_dump that notes how it was called, and then is the real one.
    seen = tmp_path / "gezien"
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ["pg_dump", "pg_restore"]:
        (tools / name).write_text(
            f'#!/bin/sh\necho "$0 $*" >>{seen}\nprintenv PGPASSWORD >>{seen}.env\n'
            f'PATH=${{PATH#{tools}:}} exec {name} "$@"\n'
        )
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    with_password = f"{place.zaken}&password=geheim%201"
    path = tmp_path / "zaken.kopie"
    copy_of(with_password, path)
    checked = run("verify-backup", str(path), "--server", f"{SERVER}&password=geheim%201")
    assert checked.code == 0, checked.err
    assert "--format=custom" in seen.read_text()
    assert "geheim" not in seen.read_text()
    assert "geheim 1" in (tmp_path / "gezien.env").read_text()
    for address in ["postgres://jan:geheim@127.0.0.1:1/x", "postgres://jan:geheim@127.0.0.1:1/x?nergens=1"]:
        for command in [
            ["backup", str(tmp_path / "nieuw"), "--database", address],
            ["restore", str(path), address],
            ["verify-backup", str(path), "--server", address],
        ]:
            done = run(*command)
            refuses(done)
            assert "geheim" not in done.err


@postgres_only
def test_a_pg_dump_that_is_too_old_says_what_to_install(tmp_path, monkeypatch):
    (tmp_path / "pg_dump").write_text(
        "#!/bin/sh\necho 'pg_dump: error: aborting because of server version mismatch' >&2\nexit 1\n"
    )
    (tmp_path / "pg_dump").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    place = Place.new("postgres", tmp_path)
    place.demo(2)
    refuses(run("backup", str(tmp_path / "kopie"), "--database", place.zaken), "ouder dan de server")
    assert not (tmp_path / "kopie").exists()


@postgres_only
def test_who_may_not_make_a_trial_database_hears_what_is_needed(tmp_path):
    place = Place.new("postgres", tmp_path)
    place.demo(2)
    path = copy_of(place.zaken, tmp_path / "zaken.kopie")
    role = "lezer_zonder_recht"
    psql(f"DROP ROLE IF EXISTS {role}; CREATE ROLE {role} LOGIN")
    refuses(
        run("verify-backup", str(path), "--server", SERVER.replace("user=luwte", f"user={role}")),
        "recht CREATEDB",
    )
