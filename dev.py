#!/usr/bin/env python3
"""Set up, start, test and measure nnstudio on a machine that has nothing but Python.

    python3 dev.py run [ARGS...]      open the window (with ARGS: what `nnstudio ARGS` does)
    python3 dev.py test [ARGS...]     linters, types, import rules, pytest ARGS (--long: slow ones too)
    python3 dev.py bench [ARGS...]    measure this machine
    python3 dev.py translate          bring the translations up to date, and compile them
    python3 dev.py docs               build the documentation into build/docs
    python3 dev.py package [ARGS...]  make packages to install (--target linux, deb, rpm, windows or macos)

The first call makes `.venv` beside this file and looks for the system libraries that Qt needs; later
calls find everything in place and start at once, so what they do not need is imported where it is used.
"""

import os
import sys

OLDEST_PYTHON = (3, 11)
ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
BIN = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin")
PYTHON = os.path.join(BIN, "python.exe" if os.name == "nt" else "python")

# What Qt's own libraries ask the system for: the file, its package on Debian, its package on Arch. RPM
# systems install by file name and need no table.
TO_DRAW = [
    ("libGL.so.1", "libgl1", "libglvnd"),
    ("libEGL.so.1", "libegl1", "libglvnd"),
    ("libX11.so.6", "libx11-6", "libx11"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype2"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
]
TO_OPEN_A_WINDOW = [
    ("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
]
FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"]


class CommandError(Exception):
    """Ends the command with one message and status 1."""


def say(text):
    print(text, file=sys.stderr, flush=True)


# --- the commands --------------------------------------------------------------------------------


def run(args):
    set_up(testing=False)
    if args or has_display():
        return become([PYTHON, "-m", "nnstudio", *args])
    pictures = os.path.join(ROOT, "build", "pictures", "")
    os.makedirs(pictures, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    say("No display here: training the default experiment and drawing the window into " + pictures)
    return become([PYTHON, "-m", "nnstudio", "render", "circle", "--epochs", "300", "--out", pictures])


def test(args):
    import subprocess
    import time

    set_up(testing=True)
    checks = [
        ("lint", [PYTHON, "-m", "ruff", "check", "--quiet", "."]),
        ("format", [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."]),
        ("types", [PYTHON, "-m", "mypy", "--no-error-summary"]),
        ("import rules", [os.path.join(BIN, "lint-imports"), "--no-logo"]),
    ]
    failed = []
    for name, command in checks:
        start = time.perf_counter()
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        outcome = "FAILED" if result.returncode else "ok"
        print(f"{name:<13} {outcome:<7} {time.perf_counter() - start:5.1f} s", flush=True)
        if result.returncode:
            print(result.stdout + result.stderr, flush=True)
            failed.append(name)
    if failed:
        raise CommandError("not going on to the tests, mend first: " + ", ".join(failed))
    print("tests", flush=True)  # pytest prints the time, and its summary is the last line
    # Two workers take a quarter off the whole suite; for a few chosen tests they are slower than none.
    workers = [] if set(args) - {"--long"} else ["-n", "2"]
    return subprocess.call([PYTHON, "-m", "pytest", *workers, *args], cwd=ROOT)


def bench(args):
    set_up(testing=False)
    return become([PYTHON, "-m", "nnstudio", "bench", *args])


def docs(args):
    set_up(testing=True)
    out = os.path.join(ROOT, "build", "docs")
    return become([PYTHON, "-m", "sphinx", "-b", "html", "-W", "-q", *args, os.path.join(ROOT, "docs"), out])


def translate(args):
    set_up(testing=True)
    return become([PYTHON, os.path.join(ROOT, "packaging", "translations.py"), *args])


def package(args):
    if sys.platform.startswith("linux") and not system_holds("run"):
        find_system_libraries(testing=False)  # what is there is frozen with it
    return become([sys.executable, os.path.join(ROOT, "packaging", "build.py"), *args])


def become(command):
    """Run `command` in place of this process, where the system can do that."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    import subprocess

    return subprocess.call(command)


def has_display():
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- set-up: each half leaves a note in .venv once it is done, and is skipped while the note holds --


def set_up(testing):
    level = "test" if testing else "run"
    if in_place(level):
        return
    lock = lock_folder()
    try:
        if not packages_hold(level):
            make_environment(level)
        if not system_holds(level):
            remember("system", level if find_system_libraries(testing) else "")
    finally:
        if lock is not None:
            os.close(lock)


def in_place(level):
    return packages_hold(level) and system_holds(level)


def packages_hold(level):
    return recall("packages") in ("\n".join([maker(), pins(), held]) for held in (level, "test"))


def system_holds(level):
    return not sys.platform.startswith("linux") or recall("system") in (level, "test")


def maker():
    """An environment serves one Python in one folder: moved or copied it is broken."""
    return "Python {}.{} in {}".format(*sys.version_info[:2], ROOT)


def pins():
    import hashlib

    digest = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        with open(os.path.join(ROOT, name), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def recall(note):
    try:
        os.stat(PYTHON)  # a note is worth nothing without the interpreter it speaks of
        with open(os.path.join(VENV, "dev-" + note), encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


def remember(note, text):
    with open(os.path.join(VENV, "dev-" + note), "w", encoding="utf-8") as file:
        file.write(text)


def lock_folder():
    """One set-up at a time.

    What we start inherits the lock, so a pip that outlives its killed parent is waited for as well, and
    does not write into the environment that we make anew.
    """
    if os.name != "posix":
        return None
    import fcntl

    lock = os.open(ROOT, os.O_RDONLY)
    os.set_inheritable(lock, True)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Another set-up is under way here; waiting for it")
        fcntl.flock(lock, fcntl.LOCK_EX)
    except OSError:
        pass  # some network folders know no locks
    return lock


def make_environment(level):
    import shutil
    import time

    start = time.perf_counter()
    say(f"Setting up .venv with Python {sys.version.split()[0]} (some minutes, the first time only)")
    before = recall("packages").split("\n")
    if before[0] != maker():
        # None yet, half made, or another Python's: to begin again is surer than to repair.
        shutil.rmtree(VENV, ignore_errors=True)
        need_ensurepip()
        # When this very process runs inside .venv, the interpreter behind it makes the new one.
        call("making .venv", [getattr(sys, "_base_executable", sys.executable), "-m", "venv", VENV])
    elif before[-1] == "test":
        level = "test"
    remember("packages", "")
    project = ROOT + ("[dev]" if level == "test" else "")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    call("installing packages", [*pip, "-c", os.path.join(ROOT, "constraints.txt"), "-e", project])
    remember("packages", "\n".join([maker(), pins(), level]))
    say(f"Set up in {time.perf_counter() - start:.0f} s")


def need_ensurepip():
    """Debian and its kin keep the part of Python that makes environments in a package of its own."""
    import importlib.util

    if importlib.util.find_spec("ensurepip") is None:
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        if not install_on_debian([package]):
            raise CommandError("this Python cannot make a .venv; type: sudo apt-get install " + package)


def call(what, command, **environment):
    """Run a command whose words only matter when it fails; on a terminal the newest shows that it lives."""
    import subprocess

    env = dict(os.environ, **environment)
    lines = []
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "errors": "replace"}
    # close_fds=False: see lock_folder
    with subprocess.Popen(command, env=env, close_fds=False, **options) as process:
        for line in process.stdout:
            lines.append(line.rstrip())
            if sys.stderr.isatty():
                print(f"\r\033[K  {lines[-1].strip()[:76]}", end="\r\033[K", file=sys.stderr, flush=True)
    if process.returncode:
        raise CommandError("\n".join(lines[-25:]) + f"\n{what} failed: {' '.join(command)}")


# --- system libraries ----------------------------------------------------------------------------


def find_system_libraries(testing):
    """Install or name what is missing; True when nothing is."""
    needed = missing(TO_DRAW, with_font=True)
    for_window = missing(TO_OPEN_A_WINDOW, with_xvfb=testing)
    if not needed and not for_window:
        return True
    if install_on_debian([debian for _, debian, _ in needed + for_window]):
        needed = missing(TO_DRAW, with_font=True)
        for_window = missing(TO_OPEN_A_WINDOW, with_xvfb=testing)
        if not needed and not for_window:
            return True
    say("Qt misses " + ", ".join(file for file, _, _ in needed + for_window) + ". Type:")
    say("    " + command_to_type(needed + for_window))
    if needed or testing or os.environ.get("DISPLAY"):
        raise CommandError("then call this again")
    return False


def missing(libraries, with_font=False, with_xvfb=False):
    import ctypes
    import shutil

    absent = []
    for library in libraries:
        try:
            ctypes.CDLL(library[0])
        except OSError:
            absent.append(library)
    if with_font and not any(has_font(os.path.expanduser(folder)) for folder in FONT_FOLDERS):
        absent.append(("a font", "fonts-dejavu-core", "ttf-dejavu"))
    if with_xvfb and not shutil.which("Xvfb"):
        absent.append(("Xvfb", "xvfb", "xorg-server-xvfb"))
    return absent


def has_font(folder):
    kinds = (".ttf", ".otf", ".ttc", ".pfb")
    return any(name.lower().endswith(kinds) for _, _, names in os.walk(folder) for name in names)


def install_on_debian(packages):
    """True when this is a Debian-like system, we may install, and apt did."""
    import shutil

    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    say("Installing " + " ".join(packages))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        call("apt-get update", ["apt-get", "update"], **quiet)
        call("apt-get install", ["apt-get", "install", "-y", "--no-install-recommends", *packages], **quiet)
    except CommandError as error:
        say(str(error))
        return False
    return True


def command_to_type(absent):
    import shutil

    rpm_names = {"a font": "dejavu-sans-fonts", "Xvfb": "xorg-x11-server-Xvfb"}
    # The mark of 64-bit libraries; every platform that Qt's wheels know has it.
    by_file = " ".join(rpm_names.get(file, f"'{file}()(64bit)'") for file, _, _ in absent)
    if shutil.which("apt-get"):
        return "sudo apt-get install --no-install-recommends " + " ".join(debian for _, debian, _ in absent)
    if shutil.which("pacman"):
        return "sudo pacman -S --needed " + " ".join(sorted({arch for _, _, arch in absent}))
    if shutil.which("zypper"):
        return "sudo zypper install " + by_file.replace("dejavu-sans-fonts", "dejavu-fonts")
    return "sudo dnf install " + by_file


COMMANDS = {"run": run, "test": test, "bench": bench, "docs": docs, "translate": translate, "package": package}


def main(argv):
    if sys.version_info < OLDEST_PYTHON:
        here, oldest = sys.version.split()[0], "{}.{}".format(*OLDEST_PYTHON)
        say(f"nnstudio needs Python {oldest} or newer, and this is {here}. Try: python{oldest} dev.py run")
        return 1
    if not argv or argv[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if argv else 2
    if argv[0] not in COMMANDS:
        say(f"dev.py: there is no {argv[0]!r}; choose from {', '.join(COMMANDS)}")
        return 2
    try:
        return COMMANDS[argv[0]](argv[1:])
    except CommandError as error:
        say(f"dev.py: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
