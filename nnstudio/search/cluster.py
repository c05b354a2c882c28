"""Trials on the machines of a classroom or department, through Dask distributed (``pip install nnstudio[cluster]``)."""

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..message import Message, at, listed, message_of
from .executors import RETRIES, Results, bundles
from .ledger import SearchError
from .trials import Result, Task, as_work, work, worked

POLL = 0.02  # seconds between two looks at what is done
PATIENCE = 10.0  # seconds to wait for a scheduler
OPTIONS = ("--tls-ca", "--tls-cert", "--tls-key")


class ClusterError(SearchError):
    """The cluster cannot be used; ``str()`` is one sentence."""


@dataclass(frozen=True)
class Worker:
    """One worker: its address, processors, load (share of one processor in use, 0 to its number), memory in use in MB,
    how many trials it holds, and whether it was lost."""

    address: str
    processors: int
    load: float = 0.0
    memory_mb: float = 0.0
    trials: int = 0
    lost: bool = False


@dataclass(frozen=True)
class Tls:
    """What proves who one is on a cluster that speaks TLS: files in PEM, the authority's certificate, one's own, and
    its key."""

    authority: str
    certificate: str
    key: str

    @classmethod
    def of(
        cls, authority: str | None, certificate: str | None, key: str | None, names: Sequence[str] = OPTIONS
    ) -> "Tls | None":
        """None where none is given. Raises `ClusterError` where one is missing or cannot be read, by the name that
        people know it under."""
        given = (authority, certificate, key)
        if not any(given):
            return None
        for name, file in zip(names, given, strict=True):
            if not file:
                raise ClusterError(at(name, Message("name its file too, as TLS needs {names}", names=listed(names))))
            try:
                with Path(file).open("rb"):
                    pass
            except OSError as error:
                raise ClusterError(at(f"{name} {file}", message_of(error))) from None
        return cls(str(authority), str(certificate), str(key))


class Cluster:
    """Trains on the workers of the scheduler at `address`, such as ``tcp://HOST:8786``, or ``tls://HOST:8786`` with
    `tls` (or with what Dask's own configuration says). A TLS address is never spoken to in the clear.

    Trials travel as JSON and are trained by `nnstudio.search.trials.work`, so every worker needs nnstudio installed.
    When a worker dies its trials go to others; one that loses `RETRIES` workers is given up. Raises `ClusterError`
    where Dask is not installed or nobody answers.
    """

    def __init__(self, address: str, patience: float = PATIENCE, tls: Tls | None = None) -> None:
        try:
            import distributed
        except ImportError:
            raise ClusterError(Message("a cluster needs Dask: install it with pip install nnstudio[cluster]")) from None
        self.address = address
        self._seen: dict[str, Worker] = {}
        try:
            security = _security(address, tls)
            self._client: Any = distributed.Client(  # type: ignore[no-untyped-call]  # Dask has no types
                address, timeout=patience, set_as_default=False, security=security
            )
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            said = " ".join(str(error).split())[:150]
            raise ClusterError(
                Message(
                    "{address} does not answer as a scheduler ({said}): is it started there?",
                    address=address,
                    said=said,
                )
            ) from None

    @property
    def width(self) -> int:
        """Processors of all workers."""
        return max(1, sum(worker.processors for worker in self.workers() if not worker.lost))

    def workers(self) -> tuple[Worker, ...]:
        """Every worker seen so far, those that are lost at the end."""
        known = self._client.scheduler_info(n_workers=-1)["workers"]
        here = {}
        for address, about in known.items():
            now = about.get("metrics", {})
            here[address] = Worker(
                address, about["nthreads"], now.get("cpu", 0.0) / 100, now.get("memory", 0) / 2**20,
                now.get("executing", 0) + now.get("ready", 0),
            )  # fmt: skip
        for address, worker in self._seen.items():
            if address not in here:
                here[address] = Worker(address, worker.processors, lost=True)
        self._seen = here
        return tuple(sorted(here.values(), key=lambda worker: (worker.lost, worker.address)))

    def map(self, tasks: Sequence[Task], wanted: Callable[[], bool] = lambda: True) -> Results:
        """Yield every result as it is done. No longer `wanted`, or closed, it takes back what is not done."""
        from distributed import as_completed

        # A key of its own for every call, so that the scheduler never answers from what it once knew.
        call = uuid.uuid4().hex[:12]
        futures = {}

        def submit(bundle: Sequence[Task], again: str = "") -> Any:
            key = f"nnstudio-{call}-{bundle[0].number}{again}"
            future = self._client.submit(work, as_work(bundle), key=key, pure=False, retries=RETRIES)
            futures[future] = bundle
            return future

        completed = as_completed(  # type: ignore[no-untyped-call]  # Dask has no types
            [submit(bundle) for bundle in bundles(tasks)], loop=self._client.loop
        )
        try:
            while futures and wanted():
                batch = completed.next_batch(block=False)  # type: ignore[no-untyped-call]  # Dask has no types
                for future in batch:
                    bundle = futures.pop(future)
                    if future.status == "finished":
                        for result in _answer(future, bundle):
                            yield result.number, result
                    elif len(bundle) > 1:  # one of them may be to blame, and not the others
                        for task in bundle:
                            completed.add(submit([task], "-alone"))  # type: ignore[no-untyped-call]  # Dask has no types
                    else:
                        yield bundle[0].number, Result(bundle[0].number, error=_why(future))
                    future.release()
                if not batch:
                    time.sleep(POLL)
        finally:
            if futures:
                self._client.cancel(list(futures))

    def close(self) -> None:
        """Leave the cluster; its workers stay."""
        self._client.close()


def _security(address: str, tls: Tls | None) -> Any:
    """How to speak to a scheduler: what Dask is configured to, unless files are given here."""
    from distributed.security import Security

    if not address.startswith("tls://"):
        if tls is not None:
            raise ClusterError(
                Message("{address} does not speak TLS: write tls://HOST:8786, or name no TLS files", address=address)
            )
        return None
    if tls is None:
        return Security(require_encryption=True)  # type: ignore[no-untyped-call]  # Dask has no types
    return Security(  # type: ignore[no-untyped-call]  # Dask has no types
        tls_ca_file=tls.authority, tls_client_cert=tls.certificate, tls_client_key=tls.key, require_encryption=True
    )


def _answer(future: "Any", bundle: Sequence[Task]) -> list[Result]:
    """What a worker has found, which is still with it."""
    try:
        return worked(future.result(timeout=PATIENCE))
    except TimeoutError:
        return [Result(task.number, error="the worker that trained it does not answer") for task in bundle]


def _why(future: Any) -> str:
    try:
        error = future.exception(timeout=PATIENCE)
    except TimeoutError:
        return "the cluster does not say why it failed"
    if type(error).__name__ == "KilledWorker":
        return "the workers that trained it died"
    if isinstance(error, ImportError):
        return f"a worker has no nnstudio of this version ({' '.join(str(error).split())[:120]})"
    return " ".join(str(error).split())[:300] or type(error).__name__
