"""The built command, run as a policy officer runs it."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BINARY = ROOT / ".build/debug/luwte"


@dataclass
class Answer:
    code: int
    out: str
    err: str


def luwte(*arguments, typed: str = "", folder: Path = ROOT) -> Answer:
    """Runs `luwte` with these arguments; `typed` is what somebody types."""
    run = subprocess.run(
        [str(BINARY), *map(str, arguments)], input=typed, capture_output=True, text=True, cwd=folder, timeout=120
    )
    return Answer(run.returncode, run.stdout, run.stderr)


def refuses(answer: Answer, *words: str) -> None:
    """One clear sentence on the error stream, exit code 2, nothing else."""
    assert answer.code == 2, answer
    assert answer.out == ""
    lines = answer.err.strip().split("\n")
    assert len(lines) == 1, answer.err
    assert lines[0].endswith((".", "?", "!")), lines[0]
    for word in words:
        assert word in lines[0], lines[0]


def expect_golden(text: str, path: str) -> None:
    """Compares with a file that is kept; RECORD_GOLDEN=1 rewrites it, and fails."""
    file = ROOT / path
    if os.environ.get("RECORD_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        raise AssertionError(f"{path} was written")
    assert text == file.read_text(encoding="utf-8"), f"{path} is stale: RECORD_GOLDEN=1 rewrites it"
