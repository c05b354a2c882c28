"""The one style sheet, made from a theme: hairlines for boxes, one radius, the accent for the focus."""

from collections.abc import Mapping

from .. import resources

# Braces are doubled where Qt is to see them.
_SHEET = """
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {hairline}; padding: 4px; }}
QMainWindow::separator {{ background: {hairline}; width: 1px; height: 1px; margin: 2px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QToolBar {{ background: {window}; border: none; padding: 4px; spacing: 4px; }}
QScrollArea[role="panel"], QWidget[role="panel-content"] {{ background: {panel}; border: none; }}
QLabel[role="section"] {{ font-weight: 600; }}
QLabel[role="secondary"] {{ color: {secondary}; }}
QLabel[role="error"] {{ color: {error}; }}
QGraphicsView[role="plot"] {{ border: 1px solid transparent; }}
QGraphicsView[role="plot"]:focus {{ border: 1px solid {accent}; border-radius: 0; }}
QFrame[role="card"] {{ background: {panel}; border: 1px solid {secondary}; border-radius: {radius}px; }}
QFrame[role="hairline"] {{ background: {hairline}; border: none; max-height: 1px; min-height: 1px; }}

QLineEdit, QComboBox {{
  background: {panel}; color: {text}; border: 1px solid {hairline}; border-radius: {radius}px;
  padding: 2px 6px; min-height: 20px;
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:hover, QComboBox:hover {{ border-color: {secondary}; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {accent}; padding: 1px 5px; }}
QComboBox[guess="true"] {{ border: 2px solid {accent}; padding: 1px 5px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {window}; color: {faint}; }}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"] {{
  border: 1px solid {error}; border-bottom: 3px solid {error}; padding: 2px 6px 0px 6px;
}}
QComboBox::drop-down {{ border: none; width: {twenty}px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {twelve}px; height: {twelve}px; }}
QComboBox QAbstractItemView {{
  background: {panel}; color: {text}; border: 1px solid {hairline}; outline: none;
  selection-background-color: {accent}; selection-color: {on_accent};
}}

QToolButton, QPushButton {{
  background: transparent; color: {text}; padding: 3px;
  border: 1px solid transparent; border-radius: {radius}px;
}}
QPushButton {{ border-color: {hairline}; padding: 4px 12px; }}
QToolButton[role="choice"], QToolButton[role="tile"] {{ border-color: {hairline}; }}
QToolButton[role="choice"] {{ padding: 2px 4px; min-height: 18px; }}
QToolButton[role="tile"] {{ padding: 2px; }}
QToolButton:hover, QPushButton:hover {{ background: {hover}; }}
QToolButton:pressed, QPushButton:pressed {{ background: {hairline}; }}
QToolButton[role="choice"]:checked {{ background: {chosen}; border-color: {accent}; }}
QToolButton[role="tile"]:checked {{ background: {chosen}; border: 2px solid {accent}; padding: 1px; }}
QToolButton:focus, QPushButton:focus {{ border: 2px solid {accent}; padding: 2px; }}
QPushButton:focus {{ padding: 3px 11px; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[role="primary"]:focus {{ border-color: {text}; }}
QToolButton[role="choice"]:focus {{ padding: 1px 3px; }}
QToolButton[role="tile"]:focus {{ padding: 1px; }}
QToolButton[role="small"] {{ padding: 1px; }}
QToolButton[role="small"]:focus {{ padding: 0; }}
QToolButton:disabled, QPushButton:disabled {{ color: {faint}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[role="primary"]:focus {{ border-color: {text}; }}
QPushButton[role="primary"]:disabled {{ background: transparent; color: {faint}; border-color: {hairline}; }}

QProgressBar {{ background: {hairline}; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}

QTableView[role="board"], QTableView[role="list"] {{
  background: {panel}; border: none; selection-background-color: {chosen}; selection-color: {text};
}}
QTableView[role="board"]::item {{ padding: 0 16px 0 6px; border: none; }}
QTableView[role="board"] QHeaderView, QTableView[role="list"] QHeaderView {{ background: {panel}; }}
QTableView[role="board"] QHeaderView::section, QTableView[role="list"] QHeaderView::section {{
  background: {panel}; color: {secondary}; border: none; border-bottom: 1px solid {hairline}; padding: 3px 16px 3px 6px;
}}
QTableView[role="list"] QHeaderView::section {{ padding: 3px; }}

QCheckBox {{ spacing: 6px; }}
QCheckBox::indicator {{
  width: {fourteen}px; height: {fourteen}px; border: 1px solid {secondary}; border-radius: 4px; background: {panel};
}}
QCheckBox::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}
QCheckBox::indicator:indeterminate {{ background: {accent}; border-color: {accent}; image: url("{partly}"); }}
QCheckBox::indicator:disabled {{ background: {hairline}; border-color: {hairline}; }}
QCheckBox:focus {{ border: 2px solid {accent}; border-radius: {radius}px; margin: -2px; }}
QCheckBox[wrong="true"] {{ color: {error}; }}

QRadioButton::indicator {{
  width: {fourteen}px; height: {fourteen}px; border: 1px solid {secondary}; border-radius: {round}px;
  background: {panel};
}}
QRadioButton::indicator:hover {{ border-color: {accent}; }}
QRadioButton::indicator:checked {{
  width: {dot}px; height: {dot}px; border: {ring}px solid {accent}; background: {on_accent};
}}
QRadioButton:focus {{ border: 2px solid {accent}; border-radius: {radius}px; margin: -2px; }}

QSlider {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {hairline}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{
  width: 12px; height: 12px; margin: -5px 0; border-radius: 7px;
  background: {panel}; border: 1px solid {secondary};
}}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:pressed {{ border-color: {accent}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {accent}; width: 10px; height: 10px; }}
QSlider::sub-page:horizontal:disabled {{ background: {hairline}; }}

QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{
  background: {scroll}; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px;
}}
QScrollBar::handle:hover {{ background: {secondary}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(colours: Mapping[str, str], dark: bool, radius: int, type_size: float = 1.0) -> str:
    """The style sheet of the whole application; `colours` has one for each name that it uses. What stands beside text
    grows with it: `type_size` is 1 at the usual size."""
    # Marks on the accent: bright on a deep one, dark on a light one.
    tone = "dark" if dark else "light"
    box = round(14 * type_size)
    return _SHEET.format(
        **colours,
        twelve=round(12 * type_size),
        twenty=round(20 * type_size),
        fourteen=box,
        round=(box + 2) // 2,
        dot=box - 2 * round(4 * type_size),
        ring=round(4 * type_size) + 1,
        radius=radius,
        check=resources.path(f"icons/check-{tone}.svg").as_posix(),
        partly=resources.path(f"icons/partly-{tone}.svg").as_posix(),
        # A grey that stands out on light and dark alike, so one file does.
        chevron=resources.path("icons/chevron-down.svg").as_posix(),
    )
