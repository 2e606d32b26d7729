"""Starts the server that was built and a browser; every journey gets a fresh, watched browser window."""

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from visitor import Visitor
from watch import Watch

ROOT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("LUWTE_PROGRAM", ROOT / ".build/debug/luwte"))
CHROMIUM = os.environ.get("LUWTE_CHROMIUM", "/usr/bin/chromium")


class Server:
    """Luwte on a free port of this machine, with its log kept."""

    def __init__(self, log: Path):
        self.log = log
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [str(PROGRAM), "serve", "--port", str(port)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log.open("wb"),
            stderr=subprocess.STDOUT,
        )

    def wait(self, seconds: float = 60) -> None:
        """Until it answers; fails with its log when it ends or stays silent."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                urllib.request.urlopen(self.address + "/gezond", timeout=2).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        pytest.exit(f"the server did not start:\n{self.log.read_text(errors='replace')}", returncode=1)

    def stop(self) -> int:
        """Asks it to stop as a system does, and gives its exit code."""
        self.process.terminate()
        try:
            return self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("server") / "log.txt")
    server.wait()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser():
    # Chromium refuses its sandbox to root, as which a container or CI runs.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


class Windows:
    """Opens browser windows and holds against them, at the end, what they did wrong."""

    def __init__(self, browser, address: str):
        self.browser = browser
        self.address = address
        self.opened = []

    def __call__(self, *, scripts: bool = True, width: int = 1280, **more) -> Visitor:
        context = self.browser.new_context(
            java_script_enabled=scripts, viewport={"width": width, "height": 900}, locale="nl-NL", **more
        )
        # A debug build on a busy machine takes its time.
        context.set_default_timeout(30_000)
        self.opened.append((context, Watch(context, self.address)))
        return Visitor(context.new_page(), self.address, scripts)

    def close(self) -> None:
        problems = [problem for _, watch in self.opened for problem in watch.problems()]
        for context, _ in self.opened:
            context.close()
        assert problems == []


@pytest.fixture
def visit(server, browser):
    """Opens a window for one journey: `visit(scripts=False, width=320)`."""
    windows = Windows(browser, server.address)
    yield windows
    windows.close()


@dataclass
class Walk:
    """What one household met from the first page to its outcome."""

    asked: list[str]
    barriers: list[str]
    verdict: str
    conditions: dict[str, str]
    window: Visitor


@pytest.fixture(scope="session")
def walk(server, browser):
    """The walk of a household, with the accessibility checker on every page; each household walks once."""
    windows, walks = Windows(browser, server.address), {}

    def walk_of(household) -> Walk:
        if household.name + household.gemeente not in walks:
            window = windows()
            barriers = window.open("/").barriers()
            barriers += window.open(f"/{household.gemeente}").barriers()
            window.start(household.gemeente)
            asked = window.answer_all(household.answers, on_page=lambda: barriers.extend(window.barriers()))
            walks[household.name + household.gemeente] = Walk(
                asked, barriers, window.verdict, window.conditions, window
            )
        return walks[household.name + household.gemeente]

    yield walk_of
    windows.close()
