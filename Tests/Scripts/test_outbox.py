"""Several processes hand over the messages of one outbox, and one of them is killed."""

import os
import signal
import subprocess
import time
import uuid
from collections import defaultdict

import pytest

from luwte import ROOT

PROGRAM = ROOT / ".build/debug/luwte-torture"
ZAKEN = 60


def addresses(kind, folder):
    if kind == "sqlite":
        return [str(folder / "zaken.sqlite"), str(folder / "sleutels.sqlite")]
    server = os.environ.get("LUWTE_TEST_POSTGRES")
    if not server:
        pytest.skip("LUWTE_TEST_POSTGRES names no server")
    made = []
    for name in ["zaken", "sleutels"]:
        schema = f"{name}_{uuid.uuid4().hex}"
        subprocess.run(["psql", "-q", server, "-c", f"CREATE SCHEMA {schema}"], check=True)
        made.append(f"{server}&options=-csearch_path%3D{schema}")
    return made


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_nothing_is_handed_over_twice_and_the_order_of_a_zaak_is_kept(kind, tmp_path):
    master = tmp_path / "hoofdsleutels"
    master.write_text("eerste " + "A" * 43 + "=\n")
    place = [*addresses(kind, tmp_path), str(master)]
    sent = tmp_path / "verstuurd.txt"
    sent.touch()

    def command(what, *more):
        return [str(PROGRAM), what, *place, *map(str, more)]

    def finished(what, *more):
        done = subprocess.run(command(what, *more), cwd=ROOT, capture_output=True, text=True, timeout=200)
        assert done.returncode == 0, done.stderr
        return int(done.stdout)

    assert finished("ask", ZAKEN) == 3 * ZAKEN
    workers = [subprocess.Popen(command("send", sent), cwd=ROOT) for _ in range(5)]
    victim = workers[0]
    while not sent.read_text() and victim.poll() is None:
        time.sleep(0.001)
    time.sleep(0.05)
    victim.send_signal(signal.SIGKILL)
    for worker in workers:
        worker.wait(timeout=200)
    assert all(worker.returncode == 0 for worker in workers[1:])

    lines = [line.split() for line in sent.read_text().splitlines()]
    assert len({tuple(line[:2]) for line in lines}) == len(lines), "handed over twice"
    # What the victim held is uncertain: a neutral message goes again under the same ID, of another a person decides.
    uncertain = finished("recover")
    assert uncertain <= 1
    finishing = subprocess.run(command("send", sent), cwd=ROOT, timeout=200)
    assert finishing.returncode == 0

    lines = [line.split() for line in sent.read_text().splitlines()]
    order, by_id = defaultdict(list), defaultdict(set)
    for zaak, number, message, worker in lines:
        if not order[zaak] or order[zaak][-1] != int(number):
            order[zaak].append(int(number))
        by_id[message].add((zaak, number))
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in order.values()), "out of order"
    assert all(len(items) == 1 for items in by_id.values())
    assert len(lines) - len(by_id) <= 1, "at most the one that the victim held went again"
    whole = [zaak for zaak, numbers in order.items() if len(numbers) == 3]
    assert len(whole) >= ZAKEN - 1
    assert len({line[3] for line in lines}) > 2, "the work was shared"
