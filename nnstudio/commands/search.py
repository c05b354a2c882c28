"""``nnstudio search``: find hyperparameters by trying."""

import argparse
import sys

from .common import FAILED, UsageError, experiment_options, read_experiment


def options(parser: argparse.ArgumentParser) -> None:
    from ..search import command

    experiment_options(parser)
    command.options(parser)


def run(arguments: argparse.Namespace) -> int:
    from ..project import Project, ProjectError, save
    from ..search import command
    from ..search.ledger import SearchError
    from ..spec import SpecError

    experiment = read_experiment(arguments)
    try:
        return command.run(experiment, arguments, lambda path, best: save(Project(best), path))
    except (SearchError, SpecError) as error:
        raise UsageError(str(error)) from None
    except (OSError, ProjectError) as error:
        print(f"nnstudio: {arguments.out}: {getattr(error, 'strerror', None) or error}", file=sys.stderr)
        return FAILED
