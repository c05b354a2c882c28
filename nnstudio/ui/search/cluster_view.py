"""Other machines: the address of a Dask scheduler, and its workers with their load as they are now."""

import threading
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...run.jobs import Jobs, Wanted
from ...search.cluster import Cluster, ClusterError, Tls, Worker
from ..binding import error_label
from ..text import translated
from ..theme import SPACE, grouped, percent, tabular
from .tls_files import TlsFiles

LOOK_EVERY = 1.0  # s
STOP_SECONDS = 15.0  # a scheduler that does not answer is waited for so long
LINES = 5  # of the table that are in sight


class ClusterView(QWidget):
    """Connects to a scheduler and watches it from a thread of its own; `stop` ends that."""

    changed = Signal()  # connected, or no longer

    def __init__(self) -> None:
        super().__init__()
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self._seen)
        self._jobs.done.connect(self._left)
        self._jobs.failed.connect(self._failed)
        self._leaving = threading.Event()
        self.connected = False
        self.workers: tuple[Worker, ...] = ()
        self.line = QLineEdit("tcp://")
        self.line.setObjectName("search.cluster.address")
        self.line.setAccessibleName(self.tr("Address of the scheduler"))
        self.line.setToolTip(
            self.tr("Where a Dask scheduler was started, such as tcp://HOST:8786; its workers need nnstudio. "
                    "With tls://HOST:8786 everything is encrypted, and both sides prove who they are.")
        )  # fmt: skip
        self.line.textChanged.connect(self._offer_tls)
        self.line.returnPressed.connect(self._pressed)
        self.button = QPushButton(self.tr("Connect"))
        self.button.setObjectName("search.cluster.connect")
        self.button.setToolTip(self.tr("Connect to the cluster and show its workers, or leave it."))
        self.button.clicked.connect(self._pressed)
        self._error = error_label()
        self._error.setObjectName("search.cluster.error")
        self._told = QLabel(
            self.tr("Start “dask scheduler” on one machine and “dask worker tcp://HOST:8786” on the others.")
        )
        self._told.setProperty("role", "secondary")
        self._told.setWordWrap(True)
        self.table = self._table()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(row)
        self.files = TlsFiles()
        self.tls: Tls | None = None  # of the cluster that is connected
        for widget in (self.files, self._error, self._told, self.table):
            column.addWidget(widget)
        self.files.hide()
        self.table.hide()

    def _table(self) -> QTableWidget:
        titles = (self.tr("Worker"), self.tr("CPUs"), self.tr("Load"), self.tr("Memory"), self.tr("Trials"))
        table = QTableWidget(0, len(titles))
        table.setObjectName("search.cluster.workers")
        table.setAccessibleName(self.tr("Workers"))
        table.setProperty("role", "list")
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideLeft)  # addresses differ at their ends
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setFixedHeight((LINES + 1) * (self.fontMetrics().height() + 8) + 4)
        return table

    @property
    def address(self) -> str:
        return self.line.text().strip()

    @property
    def _speaks_tls(self) -> bool:
        return self.address.startswith("tls://")

    def _offer_tls(self) -> None:
        self.files.setVisible(self._speaks_tls)

    def _open(self, on: bool) -> None:
        """Let the address and what belongs to it be changed, or not."""
        self.line.setEnabled(on)
        self.files.setEnabled(on)

    @property
    def processors(self) -> int:
        """Of all workers that are there."""
        return sum(worker.processors for worker in self.workers if not worker.lost)

    @property
    def busy(self) -> bool:
        return self._jobs.busy and not self.connected

    def connect_to(self, address: str) -> None:
        """Connect in the background; the workers appear once they are known."""
        self.line.setText(address)
        self._say("")
        try:
            self.tls = tls = self.files.tls() if self._speaks_tls else None
        except ClusterError as error:
            self._say(translated(error))
            return
        self._leaving = leaving = threading.Event()

        def work(wanted: Wanted) -> None:
            cluster = Cluster(address, tls=tls)
            try:
                while wanted() and not leaving.is_set():
                    wanted.report(cluster.workers())
                    leaving.wait(LOOK_EVERY)
            finally:
                cluster.close()

        self._jobs.submit(work)
        self.button.setText(self.tr("Cancel"))
        self._open(False)

    def lock(self, on: bool) -> None:
        """Stay with this cluster; its workers are shown all the same."""
        self.button.setEnabled(not on)

    def leave(self) -> None:
        """Disconnect."""
        self._leaving.set()
        self._jobs.cancel()
        self._show_left()

    def stop(self) -> None:
        self._leaving.set()
        self._jobs.stop(STOP_SECONDS)

    def _pressed(self) -> None:
        if self._jobs.busy:
            self.leave()
        elif self.address in ("", "tcp://"):
            self._say(self.tr("Type where the scheduler is, such as tcp://HOST:8786"))
        else:
            self.connect_to(self.address)

    @Slot(int, object)
    def _seen(self, _token: int, workers: tuple[Worker, ...]) -> None:
        first = not self.connected
        self.connected, self.workers = True, workers
        self.button.setText(self.tr("Leave"))
        there = [worker for worker in workers if not worker.lost]
        lost = len(workers) - len(there)
        said = self.tr("{0} workers with {1} processors").format(grouped(len(there)), grouped(self.processors))
        self._told.setText(said + (self.tr(", {0} lost").format(grouped(lost)) if lost else ""))
        self.table.show()
        self.table.setRowCount(len(workers))
        for line, worker in enumerate(workers):
            for column, text in enumerate(self._texts(worker)):
                self._cell(line, column, text, worker)
        if first:
            self.changed.emit()

    def _texts(self, worker: Worker) -> tuple[str, ...]:
        name = worker.address.rpartition("//")[2]
        if worker.lost:
            return name, str(worker.processors), self.tr("lost"), "", ""
        load = 100 * worker.load / max(1, worker.processors)
        return name, str(worker.processors), percent(load / 100), f"{worker.memory_mb:.0f} MB", str(worker.trials)

    def _cell(self, line: int, column: int, text: str, worker: Worker) -> None:
        item = self.table.item(line, column)
        if item is None:
            item = QTableWidgetItem()
            item.setFont(tabular(self.font()))
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(line, column, item)
        font = item.font()
        font.setStrikeOut(worker.lost and column == 0)
        item.setFont(font)
        item.setText(text)
        item.setToolTip(worker.address)

    @Slot(int, object)
    def _left(self, _token: int, _nothing: Any) -> None:
        self._show_left()

    @Slot(int, object)
    def _failed(self, _token: int, error: Exception) -> None:
        self._show_left()
        self._say(translated(error))

    def _show_left(self) -> None:
        was, self.connected, self.workers = self.connected, False, ()
        self.button.setText(self.tr("Connect"))
        self._open(True)
        self.table.hide()
        if was:
            self._told.setText("")
            self.changed.emit()

    def _say(self, message: str) -> None:
        self._error.setText(message)
        self._error.setVisible(bool(message))
