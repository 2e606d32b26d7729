"""Finds traces of the made-up people in what a program left behind."""

import base64
import re
from dataclasses import dataclass, field

import yaml

from luwte import ROOT, luwte


@dataclass
class Traces:
    """Everything that says something of somebody."""

    words: set[str] = field(default_factory=set)
    #: Numbers from the range of BSNs that are given to nobody; the made-up people have one of these.
    bsn = re.compile(rb"9999\d{5}")

    @staticmethod
    def of_the_made_up_world() -> "Traces":
        world = yaml.safe_load((ROOT / "demo/wereld.yaml").read_text(encoding="utf-8"))
        return Traces({*world["voornamen"], *world["achternamen"], *world["teksten"].values()})

    def learn(self, place, zaken: int) -> None:
        """What `zaak show` tells a reader of each person: name and day of birth."""
        people = 0
        for number in range(1, zaken + 1):
            gemeente = ["rotterdam", "hendrik_ido_ambacht"][(number - 1) % 2]
            shown = luwte(
                *["zaak", "show", f"demo-{number}", *place.options, "--gemeente", gemeente],
                *["--als", "demo-behandelaar-1", "--doel", "proef", "--dag", "2026-11-22"],
            )
            for name, day in re.findall(r"^\w+: (.+), geboren ([\d-]{10})$", shown.out, re.MULTILINE):
                people += 1
                self.words |= {name, day}
        assert people >= zaken, "zaak show names hardly anybody"

    def found_in(self, text: str) -> list[str]:
        """The traces in a text: whole words, whole numbers."""
        found = [word for word in self.words if word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)]
        return sorted(found) + re.findall(r"(?<!\d)9999\d{5}(?!\d)", text)

    def found_in_bytes(self, data: bytes) -> list[str]:
        """The traces in the bytes of a file, where nothing need stand between two values.

        In what is sealed, a word of a few letters comes up by chance: those are left out here.
        """
        found = [word for word in self.words if len(word) >= 5 and word.encode() in data]
        return sorted(found) + [number.decode() for number in self.bsn.findall(data)]


def readable(export: str) -> str:
    """An exported log with its headers opened and its hashes, which are letters by chance, left out."""
    lines = [line.split(" ") for line in export.splitlines()]
    return "\n".join(" ".join(words[:3]) + base64.b64decode(words[3]).decode() for words in lines)


def opened(dump: bytes) -> bytes:
    """A dump in SQL with its bytes as they are, instead of as hexadecimal digits."""
    return re.sub(rb"\\\\x([0-9a-f]*)", lambda match: bytes.fromhex(match[1].decode()), dump)
