"""Files that nobody would write: only `ProjectError`, soon, and in little memory."""

import importlib.util
import json
import subprocess
import sys
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.project import Project, ProjectError, Run, load, save
from nnstudio.spec import replace

from ...fuzzing import PATIENCE_S, TIMES, at_most

pytestmark = pytest.mark.timeout(PATIENCE_S)

SOON, LITTLE = 1_000_000, 64 * 2**20  # calls, bytes
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A sane file with two runs, a table's arrays and a study."""
    path = tmp_path_factory.mktemp("whole") / "a.nnstudio"
    trainer = Trainer(replace(Experiment(), {"data.samples": 30, "training.optimizer": "adam"}))
    trainer.step(12)
    other = Run(4, trainer.experiment, trainer.checkpoint(), {"name": "other", "along": True})
    window = {"docks": {"loss": {"shown": True}}, "plots": {"loss": {"x_of": "epoch"}}}
    save(Project(trainer.experiment, trainer.checkpoint(), window, runs=(other,), studies=("a.db",)), path)
    return path


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(path, members, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **more) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def attempt(path):
    """Load it with bounded work and memory; what it says, "" where it is accepted."""
    tracemalloc.start()
    try:
        with at_most(SOON):
            load(path)
        said = ""
    except ProjectError as error:
        said = str(error)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < LITTLE
    assert "\n" not in said
    return said


def test_a_bomb_is_refused_before_it_is_unpacked(whole, tmp_path):
    path = tmp_path / "a.nnstudio"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts(whole).items():
            archive.writestr(name, content)
        with archive.open("tables/a/x.npy", "w") as member:
            for _ in range(800):
                member.write(bytes(2**20))
    assert path.stat().st_size < 5 * 2**20
    assert "more than a project can hold" in attempt(path)


@pytest.mark.parametrize("declared", [25_000, 0xFFFF, 1])
def test_a_directory_of_many_members_is_not_read(whole, tmp_path, declared):
    """One entry again and again; the last declares a single one."""
    content = bytearray(whole.read_bytes())
    end = content.rfind(b"PK\x05\x06")
    at = content.index(b"PK\x01\x02")
    entry = bytes(content[at : content.index(b"PK\x01\x02", at + 4)])
    directory = entry * 25_000
    for place in (8, 10):
        content[end + place : end + place + 2] = declared.to_bytes(2, "little")
    content[end + 12 : end + 16] = len(directory).to_bytes(4, "little")
    path = tmp_path / "a.nnstudio"
    path.write_bytes(content[:at] + directory + content[end:])
    assert "more than a project can hold" in attempt(path)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_packings_are_refused(whole, tmp_path, packing):
    path = tmp_path / "a.nnstudio"
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in parts(whole).items():
            archive.writestr(name, content)
    assert "packed in a way" in attempt(path)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1", "utf-8-sig"])
def test_other_encodings_are_refused_or_read(whole, tmp_path, encoding):
    members = parts(whole)
    for name in ("project.json", "runs/1/experiment.json"):
        text = members[name].decode().replace('"other"', '"größer"')
        said = attempt(pack(tmp_path / "a.nnstudio", {**members, name: text.encode(encoding)}))
        assert not said or "a.nnstudio" in said


def test_two_members_of_one_name_are_refused(whole, tmp_path):
    members = parts(whole)
    path = pack(tmp_path / "a.nnstudio", members)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("project.json", members["project.json"])
    assert "two members of one name" in attempt(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


def places(value, way=()):
    """Every place in a JSON value."""
    yield way
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from places(value[key], (*way, key))


def put(value, way, new):
    if not way:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = put(value[way[0]], way[1:], new)
    return copy


@given(st.data())
@settings(max_examples=60 * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_in_place_of_a_value_is_refused_or_harmless(whole, tmp_path, data):
    members = parts(whole)
    name = data.draw(st.sampled_from(["project.json", "runs/1/experiment.json"]))
    value = json.loads(members[name])
    for _ in range(data.draw(st.integers(1, 3))):
        value = put(value, data.draw(st.sampled_from(sorted(places(value), key=str))), data.draw(JSON))
    path = pack(tmp_path / "a.nnstudio", {**members, name: json.dumps(value)})
    try:
        project = load(path)
    except ProjectError:
        return
    save(project, path)  # what was accepted can be saved, and is accepted again
    assert load(path).window == project.window
    if project.checkpoint is not None:
        Trainer.resume(project.checkpoint).step(2)


# A zip's names end where a zero stands: with one, two of them can be the same, or none at all.
MEMBER_NAMES = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(st.dictionaries(MEMBER_NAMES, st.binary(max_size=200), max_size=6))
@settings(max_examples=40 * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_zip_is_refused(tmp_path, members):
    with pytest.raises(ProjectError):
        load(pack(tmp_path / "a.nnstudio", members))


@given(st.binary(max_size=400))
@settings(max_examples=60 * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_refused(tmp_path, content):
    path = tmp_path / "a.nnstudio"
    path.write_bytes(content)
    with pytest.raises(ProjectError):
        load(path)


@pytest.mark.long
@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="atheris is an extra: pip install nnstudio[fuzz]"
)
def test_atheris_finds_no_other_error(whole, tmp_path, record_property):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "whole").write_bytes(whole.read_bytes())
    for name, content in parts(whole).items():
        (corpus / name.replace("/", "-")).write_bytes(content)
    seconds = 120
    done = subprocess.run(
        [sys.executable, str(HERE / "fuzz_project.py"), str(whole), str(corpus), f"-max_total_time={seconds}",
         "-rss_limit_mb=2048", "-timeout=20", "-print_final_stats=1", f"-artifact_prefix={tmp_path}/"],
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    runs = [line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    record_property("figures", f"{' '.join(runs)} inputs in {seconds} s")
    assert done.returncode == 0, done.stderr[-3000:]
