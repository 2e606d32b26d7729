"""After everything that goes on in a day, right and wrong: nothing of anybody in logs, errors, measurements or on the disk."""

import os
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from luwte import ROOT, luwte as run
from places import KINDS, Place, psql
from serving import Server
from traces import Traces, opened, readable

ZAKEN = 24
GEMEENTEN = ["rotterdam", "hendrik_ido_ambacht"]


class Day:
    """A place where a day went by, with what was said there."""

    def __init__(self, kind: str, folder: Path):
        self.kind, self.folder = kind, folder
        self.said: dict[str, str] = {}
        self.postgres = None
        if kind == "postgres":
            start = subprocess.run(
                ["bash", "scripts/postgres.sh", "start"], cwd=ROOT, capture_output=True, text=True, check=True
            )
            self.postgres = start.stdout.strip()
            self.server_address = f"postgres:///postgres?host={self.postgres}&user=luwte"
            psql("CREATE SCHEMA zaken; CREATE SCHEMA sleutels", self.server_address)
            zaken, keys = (f"{self.server_address}&options=-csearch_path%3D{name}" for name in ["zaken", "sleutels"])
            self.place = Place(kind, zaken, keys, folder / "hoofdsleutels")
        else:
            self.place = Place.new(kind, folder)
        self.traces = Traces.of_the_made_up_world()

    def command(self, name: str, *arguments, code: int = 0) -> str:
        """Runs a command and keeps what it says."""
        done = run(*arguments)
        assert done.code == code, (arguments, done)
        self.said[name] = done.out + done.err
        return done.out

    def work(self) -> None:
        place = self.place
        self.command("demo", "demo", *place.options, "--zaken", ZAKEN, "--dag", "2026-11-22")
        self.traces.learn(place, ZAKEN)
        for gemeente in GEMEENTEN:
            where = [*place.options, "--gemeente", gemeente]
            self.command(f"list {gemeente}", "zaak", "list", *where, "--als", "demo-behandelaar-1")
            self.command(f"replay {gemeente}", "replay", *where)
            self.command(f"verify {gemeente}", "log", "verify", "--database", place.zaken, "--gemeente", gemeente)
            self.command(f"close {gemeente}", "log", "close", *where)
            self.said[f"export {gemeente}"] = readable(self.command("export", "log", "export", *where))
            del self.said["export"]
            self.command(f"users {gemeente}", "users", "list", *where)
            self.command(f"rotate {gemeente}", "keys", "rotate", *where)
        self.command("migrate", "migrate", *place.options)
        self.command("backup", "backup", str(self.folder / "zaken.kopie"), "--database", place.zaken)
        self.command("backup keys", "backup", str(self.folder / "sleutels.kopie"), "--database", place.keys)
        server = ["--server", self.server_address] if self.postgres else []
        self.command("verify-backup", "verify-backup", str(self.folder / "zaken.kopie"), *server)

    def mistakes(self) -> None:
        """What people and machines do wrong."""
        place = self.place
        where = [*place.options, "--gemeente", "rotterdam"]
        show = ["zaak", "show", "demo-1", "--doel", "proef", "--als", "demo-behandelaar-1"]
        self.command("twice", "demo", *place.options, "--zaken", ZAKEN, code=2)
        self.command("nobody", "zaak", "list", *where, "--als", "vreemde", code=2)
        self.command("nothing", "zaak", "show", "demo-999", "--doel", "x", *where, "--als", "demo-behandelaar-1", code=2)
        self.command("wrong day", *show, *where, "--dag", "31-12-2026", code=2)
        self.command("wrong option", *show, *where, "--naam", "x", code=2)
        other = self.folder / "andere-hoofdsleutels"
        self.command("other key", "keys", "new", str(other), "--naam", "andere")
        wrong = ["--database", place.zaken, "--sleutels", place.keys, "--hoofdsleutels", str(other)]
        self.command("key missing", *show, *wrong, "--gemeente", "rotterdam", code=2)
        self.command("key missing, replay", "replay", *wrong, "--gemeente", "rotterdam", code=2)
        tamper = "UPDATE event SET sealed = header WHERE stream = 'zaak/demo-3' AND number = 2"
        self.sql(tamper)
        self.command("tampered", "zaak", "show", "demo-3", *show[3:], *where, code=2)
        self.command("tampered, verify", "log", "verify", "--database", place.zaken, "--gemeente", "rotterdam", code=1)
        self.sql("ALTER TABLE zaak_row RENAME TO elders")
        self.command("table missing", *show, *where, code=2)
        self.sql("ALTER TABLE elders RENAME TO zaak_row")

    def sql(self, statement: str) -> None:
        if self.postgres:
            psql(statement, self.place.zaken)
        else:
            with sqlite3.connect(self.place.zaken) as database:
                database.execute(statement)

    def visits(self) -> None:
        """Visitors who type what they should not, and a database that breaks while the server runs."""
        somebody = "Fenna Voorbeeld 999993653"
        server = Server(self.folder, *self.place.options)
        try:
            form = {"Content-Type": "application/x-www-form-urlencoded"}
            for path in ["/", "/rotterdam", "/?gemeente=Voorbeeld+999993653", "/Voorbeeld/999993653", "/gereed"]:
                server.ask(path, headers={"X-Request-ID": somebody, "User-Agent": somebody, "Referer": somebody})
            for path in ["/rotterdam/voorcheck", "/rotterdam/voorcheck?naam=Voorbeeld", "/gezond"]:
                server.ask(path, data=b"antwoord.helper1.naam=Fenna+Voorbeeld&waarde=999993653", headers=form)
                server.ask(path, data=somebody.encode(), headers={"Content-Type": "text/plain"})
            self.said["metrics before"] = server.metrics
            self.break_database()
            time.sleep(1.1)
            status, self.said["readiness"], _ = server.ask("/gereed", headers={"X-Request-ID": somebody})
            assert status == 503, self.said["readiness"]
            self.said["metrics after"] = server.metrics
        finally:
            server.stop()
        self.said["server"] = server.said
        assert "request answered" in server.said and "transaction failed" in server.said

    def break_database(self) -> None:
        if self.postgres:
            self.disk_of_postgres()
            main = int(Path(self.postgres, "data/postmaster.pid").read_text(encoding="ascii").split("\n")[0])
            os.kill(main, signal.SIGQUIT)
        else:
            self.disk_of_sqlite()
            # The middle of the file is gone, as after a bad disk.
            with open(self.place.zaken, "r+b") as file:
                file.seek(0)
                file.write(b"\xff" * 65536)
            for ending in ["-wal", "-shm"]:
                Path(self.place.zaken + ending).write_bytes(b"\xff" * 65536)

    def disk_of_sqlite(self) -> None:
        """Reads the files as they lie on the disk, the log of writes with them."""
        self.bytes = {
            path.name: path.read_bytes() for path in self.folder.iterdir() if path.suffix not in (".log", ".out")
        }

    def disk_of_postgres(self) -> None:
        psql("CHECKPOINT", self.server_address)
        data = Path(self.postgres, "data")
        self.bytes = {path.name: path.read_bytes() for path in self.folder.glob("*.kopie")}
        for part in ["base", "pg_wal"]:
            self.bytes[part] = b"\n".join(path.read_bytes() for path in sorted((data / part).rglob("*")) if path.is_file())
        dump = subprocess.run(["pg_dump", "-d", self.server_address], capture_output=True, check=True)
        self.bytes["dump"] = opened(dump.stdout)
        self.said["log of the database server"] = Path(self.postgres, "log").read_text(encoding="utf-8")

    def after(self) -> None:
        """What is broken stays quiet too."""
        for gemeente in GEMEENTEN:
            where = [*self.place.options, "--gemeente", gemeente]
            self.command(f"broken {gemeente}", "zaak", "list", *where, "--als", "demo-behandelaar-1", code=2)
            self.command(f"broken replay {gemeente}", "replay", *where, code=2)

    def end(self) -> None:
        if self.postgres:
            subprocess.run(["bash", "scripts/postgres.sh", "stop", self.postgres], cwd=ROOT, capture_output=True)


@pytest.fixture(scope="module", params=KINDS)
def day(request, tmp_path_factory):
    day = Day(request.param, tmp_path_factory.mktemp("dag"))
    try:
        day.work()
        day.mistakes()
        day.visits()
        day.after()
        yield day
    finally:
        day.end()


def test_nothing_of_anybody_is_in_what_was_said(day):
    assert len(day.said) > 30
    assert all(day.said.values()), [name for name, text in day.said.items() if not text]
    found = {name: day.traces.found_in(text) for name, text in day.said.items()}
    assert {name: traces for name, traces in found.items() if traces} == {}


def test_nothing_of_anybody_is_on_the_disk(day):
    assert sum(map(len, day.bytes.values())) > 500_000
    assert any(b"zaak/demo-1" in data for data in day.bytes.values()), "these are not the files of the database"
    found = {name: day.traces.found_in_bytes(data) for name, data in day.bytes.items()}
    assert {name: traces for name, traces in found.items() if traces} == {}


def test_the_search_finds_what_is_there(day):
    """Plants somebody in what was said and in the bytes, and sees that the search above would find them."""
    born = next(word for word in day.traces.words if word[:2] in ("19", "20"))
    for trace in ["Fenna", "Voorbeeld", "de Fictie", "999993653", born, "Zo is het besproken met het gezin."]:
        for text in [day.said["server"], day.said["metrics after"], next(iter(day.said.values()))]:
            middle = len(text) // 2
            assert trace in day.traces.found_in(f"{text[:middle]} {trace}, {text[middle:]}")
        data = max(day.bytes.values(), key=len)
        middle = len(data) // 2
        planted = data[:middle] + trace.encode() + data[middle:]
        assert trace in day.traces.found_in_bytes(planted)


def test_a_database_without_seals_would_be_found_out(day, tmp_path):
    """The same people in a plain table of SQLite: the search sees them in the file."""
    file = tmp_path / "open.sqlite"
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE persoon (naam text, bsn text)")
        database.execute("INSERT INTO persoon VALUES ('Fenna Voorbeeld', '999993653')")
    assert {"Fenna", "Voorbeeld", "999993653"} <= set(day.traces.found_in_bytes(file.read_bytes()))
