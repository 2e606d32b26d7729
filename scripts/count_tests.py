"""Counts what the test runners did, and ends with one line: `N passed, N failed`.

For each runner the folder holds its exit code (`swift.code`) and its results: the event stream of Swift Testing
(`swift.jsonl`) or JUnit XML (`journeys.xml`). A runner that died, left no results or ran no test counts as failed.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Count:
    """What one runner did."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    remarks: list[str] = field(default_factory=list)

    def fail(self, remark: str) -> None:
        """Adds a failure that no single test reported."""
        self.failed += 1
        self.remarks.append(remark)


def count_events(lines: list[str]) -> Count:
    """Counts the tests in an event stream; a test that never ended has failed."""
    count, names, open_tests, broken = Count(), {}, set(), set()
    has_ended = False
    for line in lines:
        try:
            record = json.loads(line)
        except json.JSONDecodeError:
            count.fail("the event stream breaks off in the middle of a line")
            break
        payload = record["payload"]
        if record["kind"] == "test":
            if payload["kind"] == "function":
                names[payload["id"]] = payload.get("displayName", payload["name"])
            continue
        kind, test = payload["kind"], payload.get("testID")
        if kind == "issueRecorded" and payload["issue"].get("isFailure", True):
            broken.add(test)
        elif kind == "runEnded":
            has_ended = True
        elif test not in names:
            continue
        elif kind == "testStarted":
            open_tests.add(test)
        elif kind == "testSkipped":
            count.skipped += 1
        elif kind == "testEnded":
            open_tests.discard(test)
            if test in broken:
                count.failed += 1
                count.remarks.append(f"failed: {names[test]}")
            else:
                count.passed += 1
    for test in sorted(open_tests):
        count.fail(f"did not end: {names[test]}")
    if not has_ended and not open_tests:
        count.fail("the run did not end")
    if broken - set(names):
        count.fail("an issue outside any test")
    return count


def count_junit(text: str) -> Count:
    """Counts the test cases in JUnit XML."""
    count = Count()
    for case in ElementTree.fromstring(text).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            count.failed += 1
            count.remarks.append(f"failed: {case.get('name')}")
        elif case.find("skipped") is not None:
            count.skipped += 1
        else:
            count.passed += 1
    return count


def count_runner(folder: Path, name: str) -> Count:
    """Counts one runner, and holds what it reported against its exit code."""
    events, junit, code = folder / f"{name}.jsonl", folder / f"{name}.xml", folder / f"{name}.code"
    count = Count()
    try:
        if events.exists():
            count = count_events(events.read_text(encoding="utf-8").splitlines())
        elif junit.exists():
            count = count_junit(junit.read_text(encoding="utf-8"))
        else:
            count.fail("left no results")
    except (ElementTree.ParseError, KeyError, TypeError, UnicodeDecodeError) as error:
        count.fail(f"left results that cannot be read: {error}")
    exit_code = code.read_text(encoding="utf-8").strip() if code.exists() else "unknown"
    if exit_code != "0" and count.failed == 0:
        count.fail(f"ended with exit code {exit_code}")
    if count.passed + count.failed == 0:
        count.fail("ran no test")
    return count


def last_line(counts: list[Count]) -> str:
    """The line that adds all runners up."""
    passed, failed, skipped = (sum(getattr(c, what) for c in counts) for what in ("passed", "failed", "skipped"))
    return f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else "")


def main(arguments: list[str]) -> int:
    """Prints the remarks and the counts; the exit code is 1 when anything failed."""
    folder, names = Path(arguments[0]), arguments[1:]
    counts = [count_runner(folder, name) for name in names]
    for name, count in zip(names, counts):
        for remark in count.remarks:
            print(f"{name}: {remark}")
    width = max(map(len, names), default=0)
    for name, count in zip(names, counts):
        print(f"{name:<{width}}  passed {count.passed} · failed {count.failed} · skipped {count.skipped}")
    if not counts:
        print("no runner was named")
    print(last_line(counts))
    return 1 if not counts or any(count.failed for count in counts) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
