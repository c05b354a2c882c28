"""What a search has asked and found, on disk as an Optuna study: the only truth about it, whatever dies.

Every entry is one transaction (`nnstudio.search.entries`). Parameters are plain values under human names, everything
else stands in user attributes as JSON values, so `optuna.load_study` and optuna-dashboard read it as they read any
other study.
"""

import contextlib
import errno
import os
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import disk
from ..message import Message, at, message_of, short
from ..spec import SpecError
from .entries import Change, Entries
from .stored_check import LONGEST, NoSearch, check_database, check_trials
from .trials import Result

if TYPE_CHECKING:
    from optuna.distributions import BaseDistribution
    from optuna.trial import FrozenTrial


class SearchError(Exception):
    """A search cannot be made or gone on with; ``str()`` is one sentence."""


def optuna() -> Any:
    """Optuna, quiet: also about what it calls experimental."""
    import optuna as library

    # For good, and not for as long as a search lasts: filters belong to the process, and searches have threads.
    warnings.filterwarnings("ignore", category=library.exceptions.ExperimentalWarning)
    library.logging.set_verbosity(library.logging.ERROR)
    return library


class Ledger:
    """The one study in the SQLite file at `path`, whatever it and the file are called; in memory where `path` is None.

    One process at a time may hold it, so the file is read once and then only written. Where there is no file, one is
    made that notes `settings`. Raises `SearchError` where the file is no study or somebody else holds it.
    """

    def __init__(
        self, path: Path | None, maximize: bool | None = None, settings: Mapping[str, Any] | None = None
    ) -> None:  # fmt: skip
        self.path, self._lock = path, None if path is None else _lock(path)
        self.begun_before = path is not None and path.is_file() and path.stat().st_size > 0
        self._storage: Any = None
        self._study: Any = None
        self._entries: Entries | None = None
        self._trials: list[FrozenTrial] = []
        self._settings: dict[str, Any] = {}
        if path is None:
            return
        try:
            if self.begun_before:
                _check(path)
                _check_room(path)
            elif maximize is not None:
                _make(path, "maximize" if maximize else "minimize", settings or {})
            self._open(path)
        except SearchError:
            self.close()
            raise
        except Exception as error:  # noqa: BLE001 - a file may provoke anything in SQLite, JSON and Optuna
            self.close()
            raise _refusal(path, _first_line(error)) from None

    def _open(self, path: Path) -> None:
        library = optuna()
        url, options = f"sqlite:///{path.resolve().as_posix()}", {"connect_args": {"timeout": 30}}
        self._storage = library.storages.RDBStorage(url, engine_kwargs=options)
        _hasten(self._storage.engine)
        # A search is its file: copied, renamed or named twice, the study in it goes on.
        study = _only_study(library, self._storage)
        self._study, self._settings = study, dict(study.user_attrs)
        self._entries = Entries(path, self._storage, study._study_id)
        found = self._storage.get_all_trials(study._study_id, deepcopy=False)
        self._trials = sorted(found, key=lambda trial: int(trial.number))

    @property
    def settings(self) -> dict[str, Any]:
        """What was noted of the search as a whole."""
        return dict(self._settings)

    def note(self, settings: Mapping[str, Any]) -> None:
        for name, value in settings.items():
            if self._study is not None and self._settings.get(name) != value:
                self._study.set_user_attr(name, value)
            self._settings[name] = value

    def trials(self) -> "list[FrozenTrial]":
        """Every trial, in the order of their numbers. What is written down later makes others of them."""
        return list(self._trials)

    def begin(
        self, asked: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]],
        distributions: "Mapping[str, BaseDistribution]",
    ) -> None:  # fmt: skip
        """Write down trials that are asked for, as parameters and attributes of each: all of them, or none."""
        from datetime import datetime

        from optuna.trial import FrozenTrial, TrialState

        first = len(self._trials)
        made = [
            FrozenTrial(
                number=first + k, trial_id=first + k, state=TrialState.RUNNING, value=None,
                datetime_start=datetime.now(), datetime_complete=None, params=dict(params),
                distributions=dict(distributions), user_attrs=dict(attrs), system_attrs={}, intermediate_values={},
            )
            for k, (params, attrs) in enumerate(asked)
        ]  # fmt: skip
        if self._entries is not None:
            with self._writing():
                places = self._entries.add(made)
            for trial, place in zip(made, places, strict=True):
                trial._trial_id = place
        self._trials += made

    def reached(
        self, trial: "FrozenTrial", epochs: int, result: Result, state: str = "", why: str = ""
    ) -> "FrozenTrial":
        """Note what a trial scored after so many epochs, and what that took; close it with that as "complete" or
        "pruned" where a `state` is given. Returns the trial as it is then."""
        earlier = trial.user_attrs.get("seconds", 0.0) if trial.intermediate_values else 0.0
        about = {
            "scores": list(result.scores), "spread": result.spread, "updates": result.updates,
            "curve": [list(row) for row in result.curve], "ended": result.ended, "why": why,
            "found": result.found,
        }  # fmt: skip
        about = {"seconds": earlier + result.seconds} | {name: value for name, value in about.items() if value}
        looks = {} if result.score is None else {epochs: result.score}
        return self._write(trial, about, looks, state, result.score)

    def finish(self, trial: "FrozenTrial", state: str, value: float | None = None, why: str = "") -> "FrozenTrial":
        """Close a trial as "complete", "pruned" or "fail". Returns the trial as it is then."""
        return self._write(trial, {"why": why} if why else {}, {}, state, value)

    def rest(self) -> None:
        """Nobody trains any more: what was under way waits for the search to go on."""
        self._turn("running", "waiting")

    def rouse(self, numbers: Sequence[int]) -> None:
        """These are trained now; those of them that are over stay so."""
        self._turn("waiting", "running", numbers)

    def _turn(self, before: str, after: str, numbers: Sequence[int] | None = None) -> None:
        from optuna.trial import TrialState

        old, new = TrialState[before.upper()], TrialState[after.upper()]
        chosen = self._trials if numbers is None else [self._trials[number] for number in numbers]
        changes = [Change(trial, state=new) for trial in chosen if trial.state == old]
        for change in changes:
            self._trials[change.trial.number] = change.applied()
        if self._entries is not None and changes:
            # A file that cannot be written has said so already; who reads it sees that nobody holds it.
            with contextlib.suppress(SearchError), self._writing():
                self._entries.turn(changes)

    def _write(
        self, trial: "FrozenTrial", attrs: Mapping[str, Any], looks: Mapping[int, float], state: str,
        value: float | None,
    ) -> "FrozenTrial":  # fmt: skip
        from optuna.trial import TrialState

        attrs = {name: value[:LONGEST] if isinstance(value, str) else value for name, value in attrs.items()}
        over = TrialState[state.upper()] if state else None
        change = Change(trial, attrs, looks, over, value if state else None)
        if self._entries is not None:
            with self._writing():
                self._entries.change(change)
        self._trials[trial.number] = changed = change.applied()
        return changed

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        import sqlite3

        try:
            yield
        except sqlite3.Error as error:
            raise SearchError(
                Message(
                    "{path} cannot be written ({reason}): mend that and go on",
                    path=self.path,
                    reason=_first_line(error),
                )
            ) from None

    def close(self) -> None:
        if self._entries is not None:
            self._entries.close()
        storage, self._storage = self._storage, None
        if storage is not None:
            _let_go(storage)
        lock, self._lock = self._lock, None
        if lock is not None and self.path is not None:
            _unlock(self.path, lock)

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _lock(path: Path) -> int:
    """Hold a file beside the study's; the system lets go of it when the process ends, however it ends."""
    for wait in (0.02, 0.08, 0.0):  # somebody may just be looking whether it is held
        try:
            lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise SearchError(
                Message("{path} cannot be written: {reason}", path=path, reason=message_of(error))
            ) from None
        if _taken(lock) and _is_there(path, lock):
            return lock
        os.close(lock)
        time.sleep(wait)
    raise SearchError(Message("{path} is in use by another search: wait for it, or name another file", path=path))


def _is_there(path: Path, lock: int) -> bool:
    """Whether it is still the file that the others see: a search that could not begin takes its own away."""
    try:
        return os.path.samestat(os.fstat(lock), os.stat(f"{path}.lock"))
    except OSError:
        return False


def _unlock(path: Path, lock: int) -> None:
    """Let go of the lock, which does not stay where there is no search."""
    alone = not path.exists()
    with contextlib.suppress(OSError):
        if alone and os.name != "nt":  # while it is held: nobody can have taken it
            os.unlink(f"{path}.lock")
    os.close(lock)
    with contextlib.suppress(OSError):
        if alone and os.name == "nt":
            os.unlink(f"{path}.lock")


def _taken(lock: int) -> bool:
    """Whether the open file could be held."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def held(path: Path) -> bool:
    """Whether a search in this file is open in some process, this one among them."""
    try:
        lock = os.open(f"{path}.lock", os.O_RDWR)
    except OSError:
        return False
    try:
        return not _taken(lock)
    finally:
        os.close(lock)


def check_stored(path: Path | None, trials: "Sequence[FrozenTrial]") -> None:
    """Raises `SearchError` for trials that no search of this program has written."""
    try:
        check_trials(trials)
    except NoSearch as error:
        raise SearchError(
            Message("{path} is not the file of a search ({reason})", path=path, reason=message_of(error))
        ) from None


def _check(path: Path) -> None:
    try:
        check_database(path)
    except NoSearch as error:
        raise _refusal(path, message_of(error)) from None


def _check_room(path: Path) -> None:
    """SQLite needs files beside its own: without room it would call the file damaged, and leave theirs."""
    try:
        disk.try_place(path)
    except OSError as error:
        raise SearchError(Message("{path} cannot be written: {reason}", path=path, reason=message_of(error))) from None


def _refusal(path: Path, why: str) -> SearchError:
    """What to say of a file that does not open: SQLite does not tell a full disk from a damaged file."""
    try:
        disk.try_place(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return SearchError(Message("{path} cannot be written: {reason}", path=path, reason=message_of(error)))
    return SearchError(Message("{path} is not the file of a search ({reason})", path=path, reason=why))


def _make(path: Path, direction: str, settings: Mapping[str, Any]) -> None:
    """A new file with a study in it. It is put together in memory, so that who is killed, or finds no room on the disk,
    leaves no part of one."""
    library = optuna()
    storage = library.storages.RDBStorage("sqlite:///:memory:")
    try:
        study = library.create_study(storage=storage, study_name=path.stem, direction=direction)
        for name, value in settings.items():
            study.set_user_attr(name, value)
        with contextlib.closing(storage.engine.raw_connection()) as connection:
            content = connection.driver_connection.serialize()
    finally:
        _let_go(storage)

    try:
        disk.replace_bytes(path, content)
    except OSError as error:
        raise SearchError(Message("{path} cannot be written: {reason}", path=path, reason=message_of(error))) from None


def _hasten(engine: Any) -> None:
    """Let SQLite write ahead: an entry then survives the end of the process without waiting for the disk. A failing
    computer may cost the last entries, never the file."""
    from sqlalchemy import event

    def begin(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA trusted_schema=OFF")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.close()

    event.listen(engine, "connect", begin)
    engine.dispose()  # the connections there are were made before


def _let_go(storage: Any) -> None:
    """End what a storage holds. SQLAlchemy compiles statements for each connection anew and would keep up to a hundred
    of every kind, 100 kB for each search that was ever opened."""
    from optuna.storages._rdb.models import BaseModel

    storage.remove_session()
    storage.engine.dispose()
    for mapper in BaseModel.registry.mappers:
        mapper._compiled_cache.clear()


def _guard(engine: Any) -> None:
    """Let nothing that a file declares run functions of SQLite's that could do more than compute."""
    from sqlalchemy import event

    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA trusted_schema=OFF"))
    engine.dispose()  # the connections there are were made before


def _only_study(library: Any, storage: Any) -> Any:
    names = [study.study_name for study in storage.get_all_studies()]
    if len(names) != 1:
        raise ValueError(Message("it holds {names} studies, and a search is one", names=len(names)))
    return library.load_study(study_name=names[0], storage=storage)


def _first_line(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return Message("it is nested too deeply")
    if isinstance(error, TypeError | AttributeError | LookupError):  # what Python says of them is for programmers
        return Message("what it holds makes no sense")
    said = message_of(error)
    return short(said if isinstance(said, Message) else said.strip().partition("\n")[0]) or type(error).__name__


@contextlib.contextmanager
def reading(path: Path) -> Iterator[Any]:
    """The study of a search somebody may be writing just now. Raises `SearchError` where the file holds none."""
    if not path.is_file():
        raise SearchError(at(path, Message("there is no such file")))
    _check(path)
    library = optuna()
    storage: Any = None
    try:
        storage = library.storages.RDBStorage(f"sqlite:///{path.resolve().as_posix()}")
        _guard(storage.engine)
        yield _only_study(library, storage)
    except (SearchError, SpecError):
        raise
    except Exception as error:  # noqa: BLE001 - a file may provoke anything in SQLite, JSON and Optuna
        raise _refusal(path, _first_line(error)) from None
    finally:
        if storage is not None:
            _let_go(storage)
