"""``nnstudio selftest``: does what was installed work on this machine?"""

import argparse
import json
import sys

from .. import signals
from .common import DONE, FAILED


def options(parser: argparse.ArgumentParser) -> None:
    """How the findings are told."""
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")


def run(arguments: argparse.Namespace) -> int:
    from ..ui.selftest import examine

    findings = []
    with signals.deferred(again=False):  # an exception must not rise where Qt calls
        for found in examine():
            findings.append(found)
            if not arguments.json:
                print(f"{'ok ' if found.ok else 'BAD'}  {found.name:12} {found.says}", flush=True)
    if arguments.json:
        print(json.dumps({f.name: {"ok": f.ok, "says": f.says} for f in findings}))
    failed = sum(not found.ok for found in findings)
    if failed:
        print(f"nnstudio: {failed} of {len(findings)} things do not work here", file=sys.stderr)
    return FAILED if failed else DONE
