"""Initiatives as files and lists as tables, read by what others read them with."""

import copy
import csv
import io
import json
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml

from people import step_in
from server import Server, clone, plain_environment

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs/schemas/initiative.schema.json").read_text())
INITIATIVES = ["employee-community", "social-sites", "campaign-blog", "photo-wall"]


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2: words such as yes are texts, and so are days."""


CoreLoader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag.rsplit(":", 1)[-1] in ("int", "float", "null") or (tag.endswith(":bool") and first in "tTfF")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def run(binary: Path, *arguments) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary, *arguments], capture_output=True, text=True, env=plain_environment(), timeout=60, check=False
    )


def export(binary: Path, database: Path, initiative: str) -> str:
    written = run(binary, "initiative", "export", initiative, "--database", database)
    assert written.returncode == 0, written.stderr
    return written.stdout


@pytest.mark.parametrize("initiative", INITIATIVES)
def test_an_export_fits_the_schema(binary: Path, prepared_demo: Path, tmp_path: Path, initiative: str):
    text = export(binary, clone(prepared_demo, tmp_path), initiative)
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    # Truth values and numbers may be written with quotes or without; the schema describes the texts.
    jsonschema.validate(texts(yaml.load(text, CoreLoader)), SCHEMA)


def texts(value):
    """The same with truth values as words, as the program reads them."""
    if isinstance(value, dict):
        return {name: texts(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [texts(inner) for inner in value]
    return str(value).lower() if isinstance(value, bool) else value


def test_what_the_schema_refuses_is_not_imported(binary: Path, prepared_demo: Path, tmp_path: Path):
    database = clone(prepared_demo, tmp_path)
    whole = texts(yaml.load(export(binary, database, "photo-wall"), CoreLoader))
    validator = jsonschema.Draft202012Validator(SCHEMA)
    refused = 0
    for number, damaged in enumerate(damages(whole)):
        if validator.is_valid(damaged):
            continue
        refused += 1
        file = tmp_path / f"damaged-{number}.yaml"
        file.write_text(yaml.safe_dump(damaged, allow_unicode=True, sort_keys=False))
        answer = run(binary, "initiative", "import", file, "--database", database)
        assert answer.returncode == 1, f"{file} was imported"
        assert "Nothing was imported." in answer.stderr, answer.stderr
    assert refused > 20


def damages(whole: dict):
    """The document without each of its upper parts, and with each of them as something else."""
    for name in whole:
        for value in (None, "text", ["text"], {"extra": "1"}):
            damaged = copy.deepcopy(whole)
            if value is None:
                del damaged[name]
            else:
                damaged[name] = value
            yield damaged


TABLES = [
    "/tables/initiatives",
    "/tables/people",
    *(f"/initiatives/social-sites/tables/{name}" for name in ("finding", "waivers", "conversation", "journal")),
]


@pytest.mark.parametrize("path", TABLES)
def test_a_table_opens_in_other_programs(new_page, server: Server, path: str):
    page = new_page()
    step_in(page, "IT lead")
    body = page.request.get(path).body()
    assert body.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in body
    rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline="")))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}
