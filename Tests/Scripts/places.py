"""Where a test keeps zaken: a file, or databases of its own on the server that `scripts/test.sh` starts."""

import os
import subprocess
import uuid
from dataclasses import dataclass
from pathlib import Path

from luwte import luwte

SERVER = os.environ.get("LUWTE_TEST_POSTGRES")
KINDS = ["sqlite", "postgres"] if SERVER else ["sqlite"]
DAY = "2026-11-22"


def psql(sql: str, address: str = SERVER) -> str:
    run = subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "-d", address, "-c", sql],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def new_database() -> str:
    """The address of an empty database on the server."""
    name = f"t{uuid.uuid4().hex}"
    psql(f"CREATE DATABASE {name} TEMPLATE template0")
    return SERVER.replace("/postgres?", f"/{name}?")


@dataclass
class Place:
    """A database with zaken, one with keys, and the file with master keys."""

    kind: str
    zaken: str
    keys: str
    masters: Path

    @staticmethod
    def new(kind: str, folder: Path) -> "Place":
        masters = folder / "zaken.sqlite-hoofdsleutels"
        if kind == "postgres":
            return Place(kind, new_database(), new_database(), masters)
        return Place(kind, str(folder / "zaken.sqlite"), str(folder / "zaken.sqlite-sleutels"), masters)

    @property
    def options(self) -> list[str]:
        return ["--database", self.zaken, "--sleutels", self.keys, "--hoofdsleutels", str(self.masters)]

    def empty(self, folder: Path) -> str:
        """Where a copy of the zaken can be put back."""
        return new_database() if self.kind == "postgres" else str(folder / "terug.sqlite")

    def with_zaken(self, address: str) -> "Place":
        return Place(self.kind, address, self.keys, self.masters)

    def demo(self, zaken: int, *more: str) -> None:
        done = luwte("demo", *self.options, "--zaken", zaken, "--dag", DAY, *more)
        assert done.code == 0, done.err

    def is_sound(self, gemeente: str = "rotterdam") -> str:
        done = luwte("log", "verify", "--database", self.zaken, "--gemeente", gemeente)
        assert done.code == 0, done.out + done.err
        return done.out

