"""``nnstudio bench``: beside other libraries, or with ``--window`` the window while it trains."""

import argparse
import json
import sys

from .common import DONE, UsageError


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--window", action="store_true", help="measure the window while it trains")
    parser.add_argument(
        "--seconds", type=float, help="how long to measure: the window (10), or one sample of a work (0.5)"
    )
    parser.add_argument(
        "--against",
        default="playground,sklearn,torch,jax",
        metavar="PEERS",
        help="libraries to measure beside it, as far as they are installed (default: all it knows)",
    )
    parser.add_argument("--peers-python", default=sys.executable, metavar="PATH", help="the Python that has the peers")
    parser.add_argument("--rows", default="", metavar="W1,W2,...", help="the works to measure (default: all)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (5)")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")


def run(arguments: argparse.Namespace) -> int:
    if not arguments.window:
        return _bench_works(arguments)
    from ..ui.bench import measure_window

    figures = measure_window(arguments.seconds or 10.0)
    if arguments.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:22} {value}")
    return DONE


def _bench_works(arguments: argparse.Namespace) -> int:
    from ..bench.measure import OTHERS, PEERS, measure, table
    from ..bench.works import WORKS

    against, rows = ([name for name in text.split(",") if name] for text in (arguments.against, arguments.rows))
    known = [*(work.name for work in WORKS), *OTHERS]
    for given, accepted, option in ((against, PEERS, "--against"), (rows, known, "--rows")):
        for name in given:
            if name not in accepted:
                raise UsageError(f"{option} {name}: use {', '.join(accepted)}")
    result = measure(
        rows, against, arguments.peers_python, max(1, arguments.rounds), arguments.seconds or 0.5,
        lambda text: print(text, file=sys.stderr),
    )  # fmt: skip
    print(json.dumps(result) if arguments.json else table(result))
    return DONE
