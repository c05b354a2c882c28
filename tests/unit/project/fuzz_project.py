"""Run as a program: atheris drives the project loader, from a corpus of sane files, until its time is up.

Arguments are libFuzzer's. Ends with an error if anything but a `ProjectError` is raised.
"""

import contextlib
import io
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["nnstudio.project"]):
    from nnstudio.project import ProjectError, file, load

PLACE = Path(tempfile.mkdtemp(prefix="nnstudio-fuzz-")) / "a.nnstudio"


def one_input(data: bytes) -> None:
    """The bytes as a file; and, since few pass the checksums of a zip, as the member of one that does."""
    PLACE.write_bytes(data)
    with contextlib.suppress(ProjectError):
        load(PLACE)
    with contextlib.suppress(ProjectError):
        file.picture(PLACE)
    fed = atheris.FuzzedDataProvider(data)
    with zipfile.ZipFile(io.BytesIO(SANE)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = fed.PickValueInList(sorted(members))
    members[name] = fed.ConsumeBytes(fed.remaining_bytes())
    with zipfile.ZipFile(PLACE, "w") as archive:
        for other, content in members.items():
            archive.writestr(other, content)
    with contextlib.suppress(ProjectError):
        load(PLACE)


if __name__ == "__main__":
    SANE = Path(sys.argv[1]).read_bytes()
    atheris.Setup([sys.argv[0], *sys.argv[2:]], one_input)
    atheris.Fuzz()
