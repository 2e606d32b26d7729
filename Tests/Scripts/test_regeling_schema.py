"""The schema and the reader are made from one table, and must say the same."""

import json
import random
import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from luwte import ROOT, expect_golden, luwte, refuses

# A file with a translation beside it, `2019-08-14.en.yaml`, is no regeling.
REGELINGEN = sorted(p for p in ROOT.glob("regelingen/*/*.yaml") if p.parent.name != "landelijk" and "." not in p.stem)
EXAMPLES = sorted(p for p in ROOT.glob("regelingen/*/voorbeelden/*.yaml") if p.name != "mutanten.yaml")


class EditorLoader(yaml.BaseLoader):
    """Reads YAML 1.2 as editors do: numbers, true, false and null are no texts."""


for tag, pattern, first in [
    ("tag:yaml.org,2002:null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("tag:yaml.org,2002:int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("tag:yaml.org,2002:float", r"^[-+]?([0-9]+\.[0-9]*|\.[0-9]+)$", list("-+.0123456789")),
]:
    EditorLoader.add_implicit_resolver(tag, re.compile(pattern), first)
    EditorLoader.add_constructor(tag, getattr(yaml.SafeLoader, "construct_yaml_" + tag.rsplit(":", 1)[1]))
EditorLoader.construct_yaml_null = yaml.SafeLoader.construct_yaml_null
EditorLoader.bool_values = yaml.SafeLoader.bool_values


@cache
def schema(*options: str) -> Draft202012Validator:
    content = json.loads(luwte("regeling", "schema", *options).out)
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


def wrong(validator, content) -> list[str]:
    return [f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(content)]


def test_the_schema_of_a_regeling_is_the_one_that_is_kept():
    expect_golden(luwte("regeling", "schema").out, "docs/schema/regeling.json")


def test_the_schema_of_worked_cases_is_the_one_that_is_kept():
    expect_golden(luwte("regeling", "schema", "--voorbeeld").out, "docs/schema/voorbeeld.json")


@pytest.mark.parametrize("option", ["--voorbeelden", "--json"])
def test_an_unknown_option_is_refused(option):
    refuses(luwte("regeling", "schema", option), option)


@pytest.mark.parametrize("loader", [yaml.BaseLoader, EditorLoader])
@pytest.mark.parametrize("file", REGELINGEN, ids=lambda p: p.parent.name)
def test_every_regeling_fits_the_schema(file, loader):
    assert wrong(schema(), yaml.load(file.read_text(encoding="utf-8"), loader)) == []


@pytest.mark.parametrize("loader", [yaml.BaseLoader, EditorLoader])
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda p: f"{p.parent.parent.name}-{p.stem}")
def test_every_file_with_worked_cases_fits_the_schema(file, loader):
    assert wrong(schema("--voorbeeld"), yaml.load(file.read_text(encoding="utf-8"), loader)) == []


@pytest.mark.parametrize("file", REGELINGEN, ids=lambda p: p.parent.name)
def test_a_regeling_that_names_a_schema_names_this_one(file):
    pointer = re.search(r"# yaml-language-server: \$schema=(\S+)\n", file.read_text(encoding="utf-8"))
    assert not pointer or (file.parent / pointer[1]).resolve() == ROOT / "docs/schema/regeling.json"


def test_every_key_is_explained():
    content = schema().schema
    blocks = [content, *content["$defs"].values()]
    for block in blocks:
        for key, rule in block.get("properties", {}).items():
            assert rule.get("description", "").endswith("."), key


# Mistakes that people make, at any place of a regeling.


def maps(node, path=()):
    """Every map and list in the tree, with the keys that lead to it."""
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from maps(value, (*path, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from maps(value, (*path, number))


def mistakes(content, seed: int):
    """One mistake made in `content`, and what it is."""
    dice = random.Random(seed)
    path, block = dice.choice([(p, m) for p, m in maps(content) if m])
    key = dice.choice(list(block))
    kind = dice.choice(["unknown key", "no key", "a block for a value", "a text for a value", "a list of lists", "empty"])
    match kind:
        case "unknown key":
            block["deze_sleutel_is_er_niet"] = "tekst"
        case "no key":
            del block[key]
        case "a block for a value":
            block[key] = {"deze_sleutel_is_er_niet": "tekst"}
        case "a text for a value":
            block[key] = "Een zin: die hier niet hoort!"
        case "a list of lists":
            block[key] = [[["tekst"]]]
        case "empty":
            block[key] = ""
    return f"{kind} at {'.'.join(map(str, path))}: {key}"


# What the reader says of a key by itself; what keys do together is for the reader alone.
STRUCTURAL = re.compile(
    r"fout\[onbekende-sleutel\]|fout\[sleutel-ontbreekt\]: De sleutel \S+ ontbreekt bij"
    r"|fout\[leeg\]: (De sleutel|Dit punt)|fout\[soort\]: (Hier hoort|“.*” kan hier niet)|fout\[naam\]: De naam"
    r"|fout\[bron\]: Een eis heeft letters|fout\[leeg-als-geen\]"
)


@pytest.mark.parametrize("file", REGELINGEN, ids=lambda p: p.parent.name)
def test_schema_and_reader_agree_on_mistakes_in_the_structure(file, tmp_path):
    text = file.read_text(encoding="utf-8")
    made = {}
    for seed in range(200 // len(REGELINGEN)):
        content = yaml.load(text, yaml.BaseLoader)
        made[f"m{seed:03}"] = (mistakes(content, seed), content)
        folder = tmp_path / f"m{seed:03}"
        folder.mkdir()
        (folder / "2026-01-01.yaml").write_text(
            yaml.dump(content, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8"
        )
    found: dict[str, list[str]] = {}
    for line in luwte("regeling", "check", tmp_path).out.splitlines():
        name = Path(line.split(":", 1)[0]).parent.name
        if STRUCTURAL.search(line):
            found.setdefault(name, []).append(line)
    disagreements = []
    for name, (mistake, content) in made.items():
        by_schema = wrong(schema(), content)
        if bool(by_schema) != bool(found.get(name)):
            disagreements.append((name, mistake, by_schema[:2], found.get(name, [])[:2]))
    assert disagreements == []
    assert len(found) > len(made) // 4, "the mistakes that are made are mistakes"
