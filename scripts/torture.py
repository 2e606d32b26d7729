"""Kills a writing program at random moments, again and again, and looks whether what it acknowledged is there.

    torture.py PROGRAM [--rounds 200] [--postgres ADDRESS] [--seed 1]

Then the disk's side, for the database of one file: the writes that a run made are put on paper by strace, everything
after the last sync is cut off, and every acknowledged event must be in what is left.
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

MASTER = "proef " + "A" * 43 + "=\n"


def addresses(kind, folder, postgres):
    if kind == "sqlite":
        return f"{folder}/zaken.sqlite", f"{folder}/sleutels.sqlite"
    names = [f"proef_{os.getpid()}_{part}" for part in ("zaken", "sleutels")]
    for name in names:
        subprocess.run(["psql", "-q", postgres, "-c", f"CREATE SCHEMA {name}"], check=True)
    return tuple(f"{postgres}&options=-csearch_path%3D{name}" for name in names)


def write(command, seconds):
    """Starts a writer, kills it after some time, and returns the lines it wrote in full."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout.readline() == b"ready\n", "the writer did not start"
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    text = process.stdout.read().decode()
    process.wait()
    return text[: text.rfind("\n") + 1].splitlines() if "\n" in text else []


def check(program, places, master, lines):
    done = subprocess.run(
        [program, "check", *places, master], input="\n".join(lines) + "\n", text=True, capture_output=True
    )
    if done.returncode != 0:
        sys.exit(f"FAILED: {done.stderr.strip()}")
    return done.stdout.strip()


def kill_rounds(program, kind, rounds, postgres, chance):
    folder = tempfile.mkdtemp(prefix="luwte-torture-")
    master = f"{folder}/master"
    with open(master, "w", encoding="utf-8") as file:
        file.write(MASTER)
    places = addresses(kind, folder, postgres)
    lines = []
    for number in range(rounds):
        lines += write([program, "write", *places, master, str(number)], chance.uniform(0.02, 0.4))
        answer = check(program, places, master, lines) if number % 10 == 9 or number == rounds - 1 else ""
        if answer:
            print(f"  {kind}, round {number + 1}: {answer}", flush=True)
    shutil.rmtree(folder)


# A line of strace -f -y -xx: process, call, the path of the open file or the path itself, and what is written where.
CALL = re.compile(
    r'^(\d+) (pwrite64|ftruncate|fdatasync|fsync|unlink)\((?:\d+<([^>]*)>|"([^"]*)")'
    r'(?:, "([^"]*)"(?:, \d+, (\d+))?|, (\d+))?(.*)$'
)
RESUMED = re.compile(r"^(\d+) <\.\.\. (?:fdatasync|fsync) resumed>")


class Disk:
    """What is surely on the disk: the writes to each file up to its last sync that came back."""

    def __init__(self):
        self.surely, self.pending, self.under_way, self.syncs = {}, {}, {}, 0

    def line(self, text):
        resumed = RESUMED.match(text)
        if resumed and resumed.group(1) in self.under_way:
            self.synced(*self.under_way.pop(resumed.group(1)))
            return
        found = CALL.match(text)
        if not found:
            return
        process, call, opened, named, data, offset, length, rest = found.groups()
        path = plain(opened or named).decode()
        writes = self.pending.setdefault(path, [])
        if call == "pwrite64":
            writes.append((int(offset), plain(data)))
        elif call == "ftruncate":
            writes.append((int(length), None))
        elif call == "unlink":
            self.surely.pop(path, None)
            self.pending.pop(path, None)
        elif "unfinished" in rest:
            self.under_way[process] = (path, len(writes))
        else:
            self.synced(path, len(writes))

    def synced(self, path, count):
        self.syncs += 1
        image = self.surely.setdefault(path, bytearray())
        writes = self.pending.get(path, [])
        for place, content in writes[:count]:
            if content is None:
                del image[place:]
                continue
            image.extend(b"\0" * max(0, place + len(content) - len(image)))
            image[place : place + len(content)] = content
        del writes[:count]


def plain(text):
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


def synced_image(trace, folder, copy):
    """Writes what is surely on the disk into another folder; the number of syncs."""
    os.makedirs(copy)
    disk = Disk()
    with open(trace, encoding="latin-1") as lines:
        for line in lines:
            disk.line(line)
    for path, image in disk.surely.items():
        if os.path.dirname(path) == folder and not path.endswith("-shm"):
            with open(os.path.join(copy, os.path.basename(path)), "wb") as file:
                file.write(image)
    return disk.syncs


def disk_side(program):
    folder = os.path.realpath(tempfile.mkdtemp(prefix="luwte-torture-"))
    master = f"{folder}/master"
    with open(master, "w", encoding="utf-8") as file:
        file.write(MASTER)
    trace = f"{folder}.trace"
    places = f"{folder}/zaken.sqlite", f"{folder}/sleutels.sqlite"
    command = ["strace", "-f", "-y", "-xx", "-s", "70000", "-e", "trace=pwrite64,fdatasync,fsync,ftruncate,unlink"]
    command += ["-o", trace, program, "write", *places, master, "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    assert process.stdout.readline() == b"ready\n", "the writer did not start"
    time.sleep(3)
    os.killpg(process.pid, signal.SIGKILL)
    text = process.stdout.read().decode()
    process.wait()
    lines = text[: text.rfind("\n") + 1].splitlines()
    copy = f"{folder}-left"
    syncs = synced_image(trace, folder, copy)
    left = f"{copy}/zaken.sqlite", f"{copy}/sleutels.sqlite"
    answer = check(program, left, master, lines)
    print(f"  sqlite, cut after the last sync: {syncs} syncs for {len(lines)} acknowledged; {answer}")
    if not lines or not syncs:
        sys.exit("FAILED: nothing was written or synced, so nothing was shown")
    for path in (folder, copy):
        shutil.rmtree(path)
    os.remove(trace)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--postgres")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    for kind in ["sqlite"] + (["postgres"] if options.postgres else []):
        kill_rounds(options.program, kind, options.rounds, options.postgres, chance)
    disk_side(options.program)
    print("Everything that was acknowledged is there, nothing twice, and the logs are sound.")


if __name__ == "__main__":
    main()
