"""Files from anywhere: whatever is wrong with them is a `ProjectError` of one line, and soon."""

import io
import json
import pickle
import random
import zipfile
from functools import reduce

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.project import Project, ProjectError, load, save
from nnstudio.spec import replace

from ...fuzzing import PATIENCE_S, TIMES, at_most

pytestmark = pytest.mark.timeout(PATIENCE_S)

SOON = 100_000  # calls


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The members of a sane file, and its bytes."""
    path = tmp_path_factory.mktemp("whole") / "a.nnstudio"
    trainer = Trainer(replace(Experiment(), {"data.samples": 30, "training.optimizer": "adam", "model.dropout": 0.2}))
    trainer.step(12)
    save(Project(trainer.experiment, trainer.checkpoint(), {"zoom": 1}), path)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}, path.read_bytes()


def refused(path):
    with pytest.raises(ProjectError) as caught, at_most(SOON):
        load(path)
    said = str(caught.value)
    assert said.isprintable()
    assert str(path) in said
    assert len(said) < len(str(path)) + 400
    return said


def attempt(path):
    """What was read, or None and what was said."""
    try:
        return load(path), ""
    except ProjectError as error:
        return None, str(error)


def pack(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            if content is not None:
                archive.writestr(name, content)
    return path


def head(members, **changes):
    return json.dumps({**json.loads(members["project.json"]), **changes})


def training(members, **changes):
    run = json.loads(members["project.json"])["runs"][0]
    return head(members, runs=[{**run, "training": {**run["training"], **changes}}])


def run(members, **changes):
    return head(members, runs=[{**json.loads(members["project.json"])["runs"][0], **changes}])


def npy(array, pickled=False):
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.asarray(array), allow_pickle=pickled)
    return buffer.getvalue()


def forged(header, data=b""):
    text = header.encode("latin1").ljust(117) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text + data


TERABYTES = "{'descr': '<f8', 'fortran_order': False, 'shape': (1099511627776,), }"
DEEP = "[" * 100_000 + "]" * 100_000
ARRAYS = "runs/1/arrays/"
PARAMETERS = f"{ARRAYS}parameters.npy"
EXPERIMENT = "runs/1/experiment.json"

DAMAGE = {
    "no project.json": lambda m: {"project.json": None},
    "no experiment.json": lambda m: {EXPERIMENT: None},
    "no parameters": lambda m: {PARAMETERS: None},
    "another zip": lambda m: {**dict.fromkeys(m), "word/document.xml": "<xml/>"},
    "project.json of text": lambda m: {"project.json": "hello"},
    "project.json of bytes": lambda m: {"project.json": b"\xff\xfe\x00"},
    "project.json of a list": lambda m: {"project.json": "[]"},
    "project.json nested deeply": lambda m: {"project.json": DEEP},
    "project.json with NaN": lambda m: {"project.json": m["project.json"].replace(b'"zoom": 1', b'"zoom": NaN')},
    "a huge number": lambda m: {"project.json": m["project.json"].replace(b'"zoom": 1', b'"zoom": ' + b"9" * 9999)},
    "a number beyond all numbers": lambda m: {
        "project.json": m["project.json"].replace(b'"zoom": 1', b'"zoom": 1e999')
    },
    "another format": lambda m: {"project.json": head(m, format="another")},
    "a newer version": lambda m: {"project.json": head(m, version=3)},
    "version zero": lambda m: {"project.json": head(m, version=0)},
    "version of text": lambda m: {"project.json": head(m, version="1")},
    "training of text": lambda m: {"project.json": run(m, training="x")},
    "training of nothing": lambda m: {"project.json": run(m, training={})},
    "training with a wrong place": lambda m: {"project.json": training(m, at=10**9)},
    "training with another state": lambda m: {"project.json": training(m, mask_rng=None)},
    "an infinite start loss": lambda m: {"project.json": training(m, start_loss="inf")},
    "experiment of text": lambda m: {EXPERIMENT: "hello"},
    "experiment nested deeply": lambda m: {EXPERIMENT: DEEP},
    "experiment with NaN": lambda m: {EXPERIMENT: m[EXPERIMENT].replace(b"0.03", b"NaN")},
    "experiment out of range": lambda m: {EXPERIMENT: m[EXPERIMENT].replace(b"0.03", b"-1")},
    "experiment with a new setting": lambda m: {EXPERIMENT: m[EXPERIMENT].replace(b'"noise"', b'"nose"')},
    "experiment of another shape": lambda m: {EXPERIMENT: Experiment().replace("model.hidden", "5").to_json()},
    "experiment of a giant": lambda m: {
        EXPERIMENT: Experiment().replace("model.hidden", "-".join(["4096"] * 60)).to_json()
    },
    "pickled array": lambda m: {PARAMETERS: npy(np.array([{}], dtype=object), pickled=True)},
    "pickle": lambda m: {PARAMETERS: pickle.dumps([1, 2])},
    "array of text": lambda m: {PARAMETERS: npy(np.array(["a"] * 25))},
    "array of complex numbers": lambda m: {PARAMETERS: npy(np.zeros(25, dtype=complex))},
    "array of NaN": lambda m: {PARAMETERS: npy(np.full(25, np.nan))},
    "array too short": lambda m: {PARAMETERS: npy(np.zeros(24))},
    "array cut off": lambda m: {PARAMETERS: m[PARAMETERS][:-8]},
    "array with more bytes than it declares": lambda m: {PARAMETERS: m[PARAMETERS] + bytes(8)},
    "array empty": lambda m: {PARAMETERS: b""},
    "array of terabytes": lambda m: {PARAMETERS: forged(TERABYTES)},
    "array of negative size": lambda m: {PARAMETERS: forged(TERABYTES.replace("1099511627776", "-25"), bytes(200))},
    "array header of code": lambda m: {PARAMETERS: forged("__import__('os').system('false')")},
    "array header nested deeply": lambda m: {PARAMETERS: forged("(" * 100)},
    "array header of a long number": lambda m: {PARAMETERS: forged(TERABYTES.replace(",)", "L,)"))},
    "array of a newer NPY version": lambda m: {PARAMETERS: m[PARAMETERS].replace(b"\x01\x00", b"\x03\x00", 1)},
    "an array outside the folder": lambda m: {f"{ARRAYS}../../evil.npy": npy(np.zeros(1))},
    "an array with a root": lambda m: {f"{ARRAYS}/etc/passwd.npy": npy(np.zeros(1))},
    "an array that is none": lambda m: {f"{ARRAYS}readme.txt": "hello"},
    "a table outside the folder": lambda m: {"tables/../evil.npy": npy(np.zeros(1))},
    "a table of text": lambda m: {"tables/a/x.npy": npy(np.array(["a"]))},
    "too many members": lambda m: {f"extra/{i}": "" for i in range(20_001)},
    "no runs": lambda m: {"project.json": head(m, runs=[])},
    "a current run there is not": lambda m: {"project.json": head(m, current=2)},
    "two runs of one number": lambda m: {"project.json": head(m, runs=2 * json.loads(m["project.json"])["runs"])},
    "too many runs": lambda m: {"project.json": head(m, runs=[{"run": k} for k in range(1, 502)])},
    "a run outside the folder": lambda m: {"project.json": run(m, run="../../1")},
    "a run without its experiment": lambda m: {"project.json": head(m, runs=[{"run": 3}], current=3)},
    "notes of text": lambda m: {"project.json": run(m, notes="x")},
    "deep notes": lambda m: {"project.json": run(m, notes=reduce(lambda inner, _: {"a": inner}, range(300), 1))},
    "studies of numbers": lambda m: {"project.json": head(m, studies=[1])},
    "half a character pair in a name": lambda m: {"project.json": run(m, notes={"name": "\ud83d"})},
    "a picture of text": lambda m: {"picture.png": "hello"},
    "a picture of gigapixels": lambda m: {"picture.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\1\0\0" * 2},
}


@pytest.mark.parametrize("case", DAMAGE)
def test_damage_is_refused(whole, tmp_path, case):
    members, _ = whole
    assert refused(pack(tmp_path / "a.nnstudio", {**members, **DAMAGE[case](members)}))


def test_the_packing_of_these_tests_is_sound(whole, tmp_path):
    members, _ = whole
    assert load(pack(tmp_path / "a.nnstudio", members)).window == {"zoom": 1}


def test_refusals_say_what_is_wrong(whole, tmp_path):
    members, _ = whole

    def said(case):
        return refused(pack(tmp_path / "a.nnstudio", {**members, **DAMAGE[case](members)}))

    assert "newer nnstudio" in said("a newer version")
    assert "training.learning_rate: -1 is not accepted: use above 0 to 100" in said("experiment out of range")
    assert "NaN" in said("project.json with NaN")
    assert "1e999 is not a number a project may hold" in said("a number beyond all numbers")
    assert "project.json is nested too deeply" in said("project.json nested deeply")
    assert "project.json is no JSON (Expecting value: line 1" in said("project.json of text")
    assert f"{PARAMETERS} does not begin as an array does" in said("array header of code")
    assert "data.nose: there is no such setting" in said("experiment with a new setting")


def test_missing_folders_and_other_files(tmp_path):
    (tmp_path / "note.nnstudio").write_text("hello", encoding="utf-8")
    (tmp_path / "empty.nnstudio").write_bytes(b"")
    assert "No such file" in refused(tmp_path / "missing.nnstudio")
    refused(tmp_path)
    refused(tmp_path / "note.nnstudio")
    refused(tmp_path / "empty.nnstudio")


@pytest.mark.parametrize("share", [0.01, 0.3, 0.7, 0.95, 0.999])
def test_a_file_cut_off(whole, tmp_path, share):
    _, content = whole
    path = tmp_path / "a.nnstudio"
    path.write_bytes(content[: int(len(content) * share)])
    assert refused(path)


def test_a_bomb_that_says_what_it_is(whole, tmp_path):
    members, _ = whole
    path = tmp_path / "a.nnstudio"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        archive.getinfo(f"{ARRAYS}order.npy").file_size = 3 * 2**30
    assert "more than a project can hold" in refused(path)


@pytest.mark.parametrize("name", ["project.json", f"{ARRAYS}order.npy"])
def test_a_bomb_that_lies(whole, tmp_path, name):
    """A member that inflates to far more than the directory says."""
    members, _ = whole
    path = tmp_path / "a.nnstudio"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, content in {**members, name: bytes(40_000_000)}.items():
            archive.writestr(other, content)
        archive.getinfo(name).file_size = 1000
    refused(path)


def test_a_large_json_member_is_not_read(whole, tmp_path):
    members, _ = whole
    assert refused(pack(tmp_path / "a.nnstudio", {**members, "project.json": " " * 9_000_000 + "{}"}))


@given(st.integers(0, 2**32), st.integers(1, 12))
@settings(max_examples=150 * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_damage_to_the_bytes_is_refused_or_harmless(whole, tmp_path, seed, damages):
    _, content = whole
    rng, spoilt = random.Random(seed), bytearray(content)
    for _ in range(damages):
        at = rng.randrange(len(spoilt))
        kind = rng.randrange(3)
        if kind == 0:
            spoilt[at] = rng.randrange(256)
        elif kind == 1:
            del spoilt[at : at + rng.randrange(1, 40)]
        else:
            spoilt[at:at] = rng.randbytes(rng.randrange(1, 40))
    path = tmp_path / "a.nnstudio"
    path.write_bytes(spoilt)
    project, said = attempt(path)
    assert "\n" not in said
    assert project is None or isinstance(project.experiment, Experiment)


@given(st.data())
@settings(max_examples=80 * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_damage_inside_a_member_is_refused_or_harmless(whole, tmp_path, data):
    """The same past the zip's checksums: the JSON and NPY readers meet it."""
    members, _ = whole
    name = data.draw(st.sampled_from(sorted(members)))
    spoilt = bytearray(members[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(spoilt) - 1))
        spoilt[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
        if not spoilt:
            break
    path = pack(tmp_path / "a.nnstudio", {**members, name: bytes(spoilt)})
    project, said = attempt(path)
    assert "\n" not in said
    if project is not None and project.checkpoint is not None:
        Trainer.resume(project.checkpoint).step(3)  # what was accepted must also train
