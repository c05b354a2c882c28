"""The files that prove who one is on a cluster that speaks TLS: three lines, each with a button to choose."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from ...search.cluster import Tls
from ..binding import LABEL_WIDTH
from ..proportion import keep
from ..theme import SPACE


class TlsFiles(QWidget):
    """Names of an authority's certificate, one's own and its key. All empty: what Dask itself is configured to."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search.cluster.tls")
        self._lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._line(
            "ca", self.tr("Authority"), self.tr("The certificate of the authority that signed the others, as PEM.")
        )
        self._line("cert", self.tr("Certificate"), self.tr("Your own certificate, as PEM."))
        self._line("key", self.tr("Key"), self.tr("The key of your certificate, as PEM; it stays on this machine."))

    def _line(self, name: str, title: str, tip: str) -> None:
        line = self._lines[name] = QLineEdit()
        line.setObjectName(f"search.cluster.tls.{name}")
        line.setAccessibleName(title)
        line.setToolTip(tip)
        line.setPlaceholderText(self.tr("as Dask is configured"))
        label = QLabel(title)
        label.setBuddy(line)
        keep(label, width=LABEL_WIDTH - SPACE)
        button = QToolButton(text="…")
        button.setObjectName(f"search.cluster.tls.{name}.choose")
        button.setAccessibleName(self.tr("Choose the file: {0}").format(title))
        button.setToolTip(self.tr("Choose the file."))
        button.clicked.connect(lambda: self._choose(line, title))
        row = self._grid.rowCount()
        for column, widget in enumerate((label, line, button)):
            self._grid.addWidget(widget, row, column)

    def _choose(self, line: QLineEdit, title: str) -> None:
        kinds = self.tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)")
        folder = str(Path(line.text()).parent) if line.text() else ""
        name, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if name:
            line.setText(name)

    def tls(self) -> Tls | None:
        """What the lines name. Raises `ClusterError` where one is left out or cannot be read."""
        titles = tuple(line.accessibleName() for line in self._lines.values())
        authority, certificate, key = (line.text().strip() for line in self._lines.values())
        return Tls.of(authority, certificate, key, titles)
