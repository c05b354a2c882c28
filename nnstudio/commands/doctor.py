"""``nnstudio doctor``: is everything there that the program needs?"""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from .. import children, disk
from .common import DONE, FAILED, check_place, complain, not_written

if TYPE_CHECKING:
    from ..doctor import Finding


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    parser.add_argument(
        "--report", metavar="FILE",
        help="write what helps to mend an error into one text file: versions, settings, the end of the log",
    )  # fmt: skip
    parser.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)  # asked of a process of its own
    parser.add_argument("--draw", metavar="FILE", help=argparse.SUPPRESS)  # the same: a stranger's picture, as PNG
    parser.add_argument(children.FOLLOW, action="store_true", dest="follow", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    from ..doctor import examine

    if arguments.follow:
        children.follow_input()
    if arguments.probe:
        from ..ui.app import what_qt_finds

        print(what_qt_finds())
        return DONE
    if arguments.draw:
        from ..ui.app import draw_file

        return DONE if draw_file(Path(arguments.draw)) else FAILED
    if arguments.report:
        check_place("--report", arguments.report)
    findings = examine()
    if arguments.json:
        print(json.dumps({f.name: {"ok": f.ok, "says": f.says} for f in findings}))
    else:
        for f in findings:
            print(f"{'ok ' if f.ok else 'BAD'}  {f.name:18} {f.says}")
    if arguments.report and not _write_report(Path(arguments.report), findings):
        return FAILED
    if arguments.report and not arguments.json:
        print(f"written: {arguments.report}")
    return DONE if all(f.ok for f in findings) else FAILED


def _write_report(path: Path, findings: "list[Finding]") -> bool:
    from ..doctor import report

    try:
        disk.replace_bytes(path, report(findings).encode(errors="replace"))
    except OSError as error:
        complain(not_written(path, error))
        return False
    return True
