"""The last line of `make test` tells the truth, also when a runner dies."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

import count_tests  # noqa: E402


def test_record(name: str) -> dict:
    return {"kind": "test", "payload": {"kind": "function", "id": name, "name": f"{name}()"}}


test_record.__test__ = False


def event(kind: str, test: str | None = None, **more) -> dict:
    return {"kind": "event", "payload": {"kind": kind, "messages": [], **({"testID": test} if test else {}), **more}}


def issue(test: str | None, *, is_known: bool = False) -> dict:
    return event("issueRecorded", test, issue={"isFailure": not is_known, "isKnown": is_known})


RUN_THAT_PASSES = [test_record("a"), event("testStarted", "a"), event("testEnded", "a"), event("runEnded")]

JUNIT = """<testsuites><testsuite>
<testcase name="one"/><testcase name="two"><failure message="x"/></testcase>
<testcase name="three"><error/></testcase><testcase name="four"><skipped/></testcase>
</testsuite></testsuites>"""


class Folder:
    """The folder that the runners leave behind."""

    def __init__(self, path: Path):
        self.path = path

    def leave(self, name: str, code: int, *, events: list[dict] | None = None, junit: str | None = None, text=None):
        (self.path / f"{name}.code").write_text(f"{code}\n")
        if events is not None:
            (self.path / f"{name}.jsonl").write_text("".join(json.dumps(e) + "\n" for e in events))
        if text is not None:
            (self.path / f"{name}.jsonl").write_text(text)
        if junit is not None:
            (self.path / f"{name}.xml").write_text(junit)

    def run(self, capsys, *names: str) -> tuple[int, list[str]]:
        code = count_tests.main([str(self.path), *names])
        return code, capsys.readouterr().out.splitlines()


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


def test_adds_all_runners_up(folder, capsys):
    folder.leave("swift", 0, events=RUN_THAT_PASSES)
    folder.leave("journeys", 1, junit=JUNIT)
    code, lines = folder.run(capsys, "swift", "journeys")
    assert (code, lines[-1]) == (1, "2 passed, 2 failed, 1 skipped")
    assert "journeys: failed: two" in lines


def test_names_no_skipped_tests_where_there_are_none(folder, capsys):
    folder.leave("swift", 0, events=RUN_THAT_PASSES)
    assert folder.run(capsys, "swift") == (0, ["swift  passed 1 · failed 0 · skipped 0", "1 passed, 0 failed"])


def test_counts_a_test_with_several_issues_once(folder, capsys):
    events = [test_record("a"), event("testStarted", "a"), issue("a"), issue("a"), event("testEnded", "a")]
    folder.leave("swift", 1, events=[*events, event("runEnded")])
    assert folder.run(capsys, "swift")[1][-1] == "0 passed, 1 failed"


def test_lets_a_known_issue_pass(folder, capsys):
    events = [test_record("a"), event("testStarted", "a"), issue("a", is_known=True), event("testEnded", "a")]
    folder.leave("swift", 0, events=[*events, event("runEnded")])
    assert folder.run(capsys, "swift")[0] == 0


def test_counts_tests_and_not_the_suites_around_them(folder, capsys):
    suite = {"kind": "test", "payload": {"kind": "suite", "id": "s", "name": "s"}}
    events = [suite, event("testStarted", "s"), *RUN_THAT_PASSES[:-1], event("testEnded", "s"), event("runEnded")]
    folder.leave("swift", 0, events=events)
    assert folder.run(capsys, "swift")[1][-1] == "1 passed, 0 failed"


def test_fails_the_test_in_which_the_run_died(folder, capsys):
    folder.leave("swift", 139, events=[*RUN_THAT_PASSES[:-1], test_record("b"), event("testStarted", "b")])
    code, lines = folder.run(capsys, "swift")
    assert (code, lines[-1]) == (1, "1 passed, 1 failed")
    assert "swift: did not end: b()" in lines


def test_fails_a_run_that_broke_off_between_two_tests(folder, capsys):
    folder.leave("swift", 139, events=RUN_THAT_PASSES[:-1])
    assert folder.run(capsys, "swift")[1][-1] == "1 passed, 1 failed"


def test_fails_a_stream_that_is_cut_in_a_line(folder, capsys):
    whole = "".join(json.dumps(e) + "\n" for e in RUN_THAT_PASSES)
    folder.leave("swift", 0, text=whole[:-20])
    assert folder.run(capsys, "swift")[0] == 1


def test_fails_on_an_issue_outside_any_test(folder, capsys):
    folder.leave("swift", 0, events=[*RUN_THAT_PASSES[:-1], issue(None), event("runEnded")])
    assert folder.run(capsys, "swift")[1][-1] == "1 passed, 1 failed"


@pytest.mark.parametrize("events", [[event("runEnded")], [], [test_record("a"), event("testSkipped", "a"), event("runEnded")]])
def test_fails_a_runner_that_ran_no_test(folder, capsys, events):
    folder.leave("swift", 0, events=events)
    assert folder.run(capsys, "swift")[0] == 1


def test_fails_a_runner_that_ended_badly_after_tests_that_passed(folder, capsys):
    folder.leave("swift", 1, events=RUN_THAT_PASSES)
    assert folder.run(capsys, "swift")[1][-1] == "1 passed, 1 failed"


def test_fails_a_runner_without_results(folder, capsys):
    folder.leave("swift", 0, events=RUN_THAT_PASSES)
    folder.leave("journeys", 127)
    assert folder.run(capsys, "swift", "journeys")[1][-1] == "1 passed, 1 failed"


def test_fails_a_runner_that_was_never_started(folder, capsys):
    assert folder.run(capsys, "swift")[0] == 1


def test_fails_results_that_cannot_be_read(folder, capsys):
    folder.leave("journeys", 0, junit="<testsuites><testcase")
    assert folder.run(capsys, "journeys")[0] == 1


def test_fails_when_no_runner_is_named(folder, capsys):
    assert folder.run(capsys)[0] == 1
