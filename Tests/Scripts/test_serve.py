"""What whoever runs the server watches: whether it is ready, what it measures, what it logs."""

import os
import signal
import sqlite3
import subprocess
import time

import pytest

from luwte import ROOT, luwte as run, refuses
from places import KINDS, SERVER, Place, new_database, psql
from serving import Server, free_port

WORKS = {"zaken": "gereed", "sleutels": "gereed", "schema": "gereed", "schrijven": "gereed"}


@pytest.fixture()
def serve(tmp_path):
    servers = []

    def start(*options, **more):
        servers.append(Server(tmp_path, *options, **more))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture()
def own_server():
    """A PostgreSQL of this test alone, to hang and to stop."""
    folder = subprocess.run(
        ["bash", "scripts/postgres.sh", "start"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    yield folder
    if os.path.isdir(folder):
        subprocess.run(["bash", "scripts/postgres.sh", "stop", folder], cwd=ROOT)


def own_place(folder, tmp_path):
    address = f"postgres:///postgres?host={folder}&user=luwte"
    psql("CREATE SCHEMA zaken; CREATE SCHEMA sleutels", address)
    zaken, keys = (f"{address}&options=-csearch_path%3D{name}" for name in ["zaken", "sleutels"])
    return Place("postgres", zaken, keys, tmp_path / "hoofdsleutels")


def test_without_a_database_the_pages_run_and_are_ready(serve):
    server = serve()
    assert server.ask("/")[0] == 200
    assert server.ready() == (200, {})
    assert server.ask("/metrics")[0] == 404
    assert 'route="/gereed",status="200"} 1' in server.metrics
    assert server.metric("process_resident_memory_bytes") > 1e6
    assert "luwte_outbox_messages{" not in server.metrics


@pytest.mark.parametrize("kind", KINDS)
def test_with_a_database_every_part_is_ready_and_measured(serve, kind, tmp_path):
    place = Place.new(kind, tmp_path)
    place.demo(5)
    server = serve(*place.options)
    assert server.ready() == (200, WORKS)
    assert server.metric('luwte_transaction_duration_seconds_count{kind="read"}') >= 3
    assert server.metric('luwte_outbox_messages{gemeente="rotterdam",state="waiting"}') > 0
    assert server.metric('luwte_outbox_messages{gemeente="rotterdam",state="uncertain"}') == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_database_of_another_program_is_named(serve, kind, tmp_path):
    place = Place.new(kind, tmp_path)
    place.demo(1)
    newer = "INSERT INTO migration (number, fingerprint) VALUES (99, 'nieuwer')"
    if kind == "postgres":
        psql(newer, place.zaken)
    else:
        with sqlite3.connect(place.zaken) as database:
            database.execute(newer)
    server = serve(*place.options)
    assert server.ready() == (503, WORKS | {"schema": "niet gereed"})


@pytest.mark.skipif(SERVER is None, reason="there is no LUWTE_TEST_POSTGRES")
def test_an_empty_database_is_named(serve, tmp_path):
    place = Place.new("postgres", tmp_path)
    place.demo(1)
    server = serve(*place.with_zaken(new_database()).options)
    assert server.ready() == (503, WORKS | {"zaken": "niet gereed", "schema": "niet gereed"})


def test_a_file_that_is_gone_is_named(serve, tmp_path):
    place = Place.new("sqlite", tmp_path)
    refuses(run("serve", "--port", 1, *place.options), "luwte migrate")
    place.demo(1)
    server = serve(*place.options)
    assert server.ready()[0] == 200
    time.sleep(1.1)
    os.rename(place.zaken, place.zaken + "-weg")
    status, parts = server.ready()
    assert (status, parts["schrijven"]) == (503, "niet gereed")


@pytest.mark.skipif(SERVER is None, reason="there is no LUWTE_TEST_POSTGRES")
def test_a_database_that_stops_is_named_and_its_request_is_in_the_log(serve, own_server, tmp_path):
    place = own_place(own_server, tmp_path)
    place.demo(2)
    server = serve(*place.options)
    assert server.ready() == (200, WORKS)
    time.sleep(1.1)
    subprocess.run(["bash", "scripts/postgres.sh", "stop", own_server], cwd=ROOT, check=True)
    status, text, headers = server.ask("/gereed", headers={"X-Request-ID": "0f8fad5b-d9cb-469f-a165-70867728950e"})
    assert status == 503
    assert own_server not in text and "postgres" not in text
    assert headers["X-Request-ID"] == "0f8fad5b-d9cb-469f-a165-70867728950e"
    failed = [line for line in server.lines if line["message"] == "transaction failed"]
    assert failed, server.said
    assert {line["request.id"] for line in failed} == {headers["X-Request-ID"]}
    assert all(line["logger"] == "luwte.store" and line["code"] and line["ms"] >= 0 for line in failed)
    assert own_server not in server.said
    assert 'luwte_transaction_failures_total{kind="read",code="' in server.metrics
    assert "luwte_outbox_messages{" not in server.metrics


@pytest.mark.skipif(SERVER is None, reason="there is no LUWTE_TEST_POSTGRES")
def test_a_database_that_hangs_is_named_within_seconds_and_asked_once(serve, own_server, tmp_path):
    place = own_place(own_server, tmp_path)
    place.demo(2)
    server = serve(*place.options)
    assert server.ready() == (200, WORKS)
    time.sleep(1.1)
    main = int(open(f"{own_server}/data/postmaster.pid", encoding="ascii").readline())
    children = subprocess.run(["pgrep", "-P", str(main)], capture_output=True, text=True).stdout.split()
    stopped = [main, *map(int, children)]
    for process in stopped:
        os.kill(process, signal.SIGSTOP)
    try:
        for _ in range(3):
            start = time.monotonic()
            status, parts = server.ready()
            assert status == 503
            assert parts["zaken"] == "niet gereed"
            assert time.monotonic() - start < 10
        assert server.ask("/gezond")[0] == 200
    finally:
        for process in stopped:
            os.kill(process, signal.SIGCONT)
    deadline = time.monotonic() + 30
    while server.ready()[0] != 200:
        assert time.monotonic() < deadline, server.said
        time.sleep(0.5)


def test_log_lines_are_for_machines_or_for_people(serve):
    machine = serve()
    machine.ask("/nergens/nergens")
    line = next(line for line in machine.lines if line.get("status") == 404)
    assert line["level"] == "info" and line["logger"] == "luwte.web" and len(line["request.id"]) == 8
    people = serve(log="tekst")
    people.ask("/nergens/nergens")
    assert "request answered" in people.said
    assert not people.said.startswith("{")
    refuses(run("serve", "--log", "xml"), "--log")


def test_a_port_that_is_taken_is_said_plainly(serve):
    server = serve()
    refuses(run("serve", "--port", server.port), str(server.port))
    done = run("serve", "--port", free_port(), "--metrics-port", server.metrics_port)
    assert done.code == 2
    assert str(server.metrics_port) in done.err
