"""The built server on a free port, with what it says kept."""

import json
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from luwte import BINARY, ROOT


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Server:
    def __init__(self, folder: Path, *options: str, log: str = "json"):
        self.port, self.metrics_port = free_port(), free_port()
        self.errors = folder / f"server-{self.port}.log"
        self.process = subprocess.Popen(
            [
                *[str(BINARY), "serve", "--port", str(self.port), "--metrics-port", str(self.metrics_port)],
                *["--log", log, *map(str, options)],
            ],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=(folder / f"server-{self.port}.out").open("wb"),
            stderr=self.errors.open("wb"),
        )
        deadline = time.monotonic() + 60
        while self.ask("/gezond")[0] != 200:
            assert self.process.poll() is None and time.monotonic() < deadline, self.said
            time.sleep(0.1)

    def ask(self, path: str, data: bytes | None = None, headers: dict = {}, port: int | None = None):
        """The status, the text and the headers of an answer; status 0 when there is none."""
        request = urllib.request.Request(f"http://127.0.0.1:{port or self.port}{path}", data, headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read().decode(), answer.headers
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(), error.headers
        except OSError:
            return 0, "", {}

    @property
    def metrics(self) -> str:
        status, text, _ = self.ask("/metrics", port=self.metrics_port)
        assert status == 200
        return text

    def metric(self, name: str) -> float:
        """The value of one line: `luwte_x{a="b"}`."""
        return float(next(line.rsplit(" ", 1)[1] for line in self.metrics.splitlines() if line.startswith(name + " ")))

    def ready(self) -> tuple[int, dict]:
        status, text, _ = self.ask("/gereed")
        return status, json.loads(text)["delen"]

    @property
    def said(self) -> str:
        return self.errors.read_text(encoding="utf-8")

    @property
    def lines(self) -> list[dict]:
        return [json.loads(line) for line in self.said.splitlines()]

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            assert self.process.wait(30) == 0, self.said
