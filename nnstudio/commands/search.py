"""``nnstudio search``: find hyperparameters by trying."""

import argparse

from .common import UsageError, check_place, complain, experiment_options, not_written, read_experiment


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
    for option, named in (("--out", arguments.out), ("--storage", arguments.storage)):
        if named:
            check_place(option, named, make_folders=option == "--out")
    try:
        return command.run(experiment, arguments, lambda path, best: save(Project(best), path))
    except (SearchError, SpecError) as error:
        raise UsageError(str(error)) from None
    except ProjectError as error:
        return complain(error)
    except OSError as error:
        return complain(not_written(arguments.out or arguments.storage, error))
