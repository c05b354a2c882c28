"""``nnstudio doctor``: is everything there that the program needs?"""

import argparse
import json

from .common import DONE, FAILED


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    parser.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)  # asked of a process of its own


def run(arguments: argparse.Namespace) -> int:
    from ..doctor import examine

    if arguments.probe:
        from ..ui.app import what_qt_finds

        print(what_qt_finds())
        return DONE
    findings = examine()
    if arguments.json:
        print(json.dumps({f.name: {"ok": f.ok, "says": f.says} for f in findings}))
    else:
        for f in findings:
            print(f"{'ok ' if f.ok else 'BAD'}  {f.name:18} {f.says}")
    return DONE if all(f.ok for f in findings) else FAILED
