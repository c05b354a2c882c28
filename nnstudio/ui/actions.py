"""Every command of the window as data: menus, tool bar, shortcuts and their overview read this one list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ..message import marked
from .text import tr
from .theme import TEXT_SIZES
from .workspaces import WORKSPACES

RECENT = "file.recent"  # the submenu of recent files, filled by the window
REOPEN = "file.reopen"  # the submenu of what was closed without being saved, filled by the window
TEMPLATES = "file.templates"  # the submenu of experiments to begin with, filled by the window
ALIKE = "network.alike"  # networks of as many parameters, filled when it is opened
DOCKS = "view.docks"  # where the window's docks are listed


@dataclass(frozen=True)
class Action:
    """One command. `menu` names the menu it stands in, `group` those of which one is checked at a time.

    A line is drawn above it in the menu when `parted`.
    """

    id: str
    text: str
    menu: str
    shortcut: str | tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    group: str = ""
    parted: bool = False


ACTIONS: tuple[Action, ...] = (
    Action("file.new", marked("&New"), "File", "Ctrl+N", "new",
           marked("Begin with the ready experiment, in this window.")),
    Action("file.open", marked("&Open…"), "File", "Ctrl+O", "open",
           marked("Open an experiment from a file.")),
    Action("file.open_copy", marked("Open a &copy…"), "File", "Ctrl+Shift+O", "",
           marked("Open what a file holds as a new experiment; the file stays as it is.")),
    Action("file.link", marked("Open a &link…"), "File", "Ctrl+K", "",
           marked("Open a link to TensorFlow Playground as the same experiment.")),
    Action("file.import", marked("&Import a table…"), "File", "Ctrl+I", "table",
           marked("Learn from a table of your own: CSV, TSV or Parquet.")),
    Action("file.save", marked("&Save"), "File", "Ctrl+S", "save",
           marked("Save the experiment with its weights and history."), parted=True),
    Action("file.save_as", marked("Save &as…"), "File", "Ctrl+Shift+S", "",
           marked("Save under another name.")),
    Action("file.save_template", marked("Save as &template…"), "File", "", "",
           marked("Keep the experiment and the layout to begin with again, under New from template.")),
    Action("export.model", marked("&Model…"), "File/Export", "Ctrl+E", "",
           marked("The trained network for other programs: ONNX, NumPy, or a script in Python.")),
    Action("export.history", marked("&History…"), "File/Export", "", "",
           marked("Losses and scores along the training, as CSV or Parquet.")),
    Action("export.report", marked("&Report…"), "File/Export", "", "",
           marked("One page with settings, results, pictures, and how to do it again.")),
    Action("export.film", marked("&Film…"), "File/Export", "", "",
           marked("The training from its start to now, as GIF or MP4."), parted=True),
    Action("export.network", marked("Picture of the &network…"), "File/Export", "", "",
           marked("The drawn network as SVG or PNG.")),
    Action("export.window", marked("Picture of the &window…"), "File/Export", "", "",
           marked("The whole window as it is seen.")),
    Action("file.quit", marked("&Quit"), "File", "Ctrl+Q", "",
           marked("Close the window and end the program."), parted=True),
    Action("edit.undo", marked("&Undo"), "Edit", "Ctrl+Z", "undo",
           marked("Take back the last edit, with the weights there were.")),
    Action("edit.redo", marked("&Redo"), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
           marked("Make again what was taken back.")),
    Action("edit.paste", marked("&Paste table or link"), "Edit", "Ctrl+V", "",
           marked("Import the table on the clipboard, or open the link there."), parted=True),
    Action("network.insert_before", marked("Insert layer &before"), "Network", "Ctrl+Shift+L",
           "insert-before", marked("Insert a layer before the selected one.")),
    Action("network.insert_after", marked("&Insert layer after"), "Network", "Ctrl+L",
           "insert-after", marked("Insert a layer after the selected one.")),
    Action("network.remove_layer", marked("Remove &layer"), "Network", "Ctrl+Shift+Del", "delete",
           marked("Remove the selected layer.")),
    Action("network.add_neuron", marked("&Add neuron"), "Network", "Ctrl+U", "add",
           marked("Add a neuron to the selected layer."), parted=True),
    Action("network.remove_neuron", marked("&Remove neuron"), "Network", "Ctrl+Shift+U", "remove",
           marked("Remove the selected neuron, or the last one of the selected layer.")),
    Action("train.run", marked("&Train"), "Train", "Space", "play",
           marked("Train the network, or pause it.")),
    Action("train.update", marked("&Update"), "Train", "Ctrl+Right", "step",
           marked("Make one update: one batch, one step.")),
    Action("train.back", marked("&Back by one update"), "Train", "Ctrl+Left", "",
           marked("Go back to before the last update, exactly as it was.")),
    Action("train.epoch", marked("&Epoch"), "Train", "Ctrl+Shift+Right", "epoch",
           marked("Train until every sample has been seen once more.")),
    Action("train.slow", marked("Slow &motion"), "Train", "Ctrl+Shift+M", "",
           marked("Train at one update a second, so that every pass can be seen; once more to go on as before."),
           checkable=True),
    Action("train.mask", marked("&Next mask"), "Train", "Ctrl+M", "",
           marked("Silence other units, as dropout might in the next pass, and show what is left answer.")),
    Action("train.reset", marked("&Reset"), "Train", "Ctrl+R", "reset",
           marked("Go back to the initial parameters."), parted=True),
    Action("train.batches", marked("Compare &batch modes"), "Train", "Ctrl+B", "",
           marked("Train from the same start with all samples at once, with some and with one, side by side."),
           parted=True),
    Action("train.decay", marked("Compare &weight decay"), "Train", "Ctrl+Shift+D", "",
           marked("Train from the same start without a penalty, with L1, with L2 and with both, side by side.")),
    Action("train.many", marked("&Seeds and sweeps"), "Train", "Ctrl+Shift+B", "",
           marked("Train the run many times: over other seeds, or over the values of one hyperparameter.")),
    Action("train.ladder", marked("&Parameters and hyperparameters"), "Train", "Ctrl+Shift+P", "",
           marked("The ladder of models: what you choose, what training finds, and the exact answer.")),
    Action("train.validation", marked("Cross-&validation"), "Train", "Ctrl+Shift+V", "",
           marked("Train once for each fold and judge by what it holds out; curves; the test set.")),
    Action("runs.duplicate", marked("&Duplicate the run"), "Runs", "Ctrl+D", "",
           marked("Begin another run from the same start; both train together, and what you change differs.")),
    Action("runs.previous", marked("&Previous run"), "Runs", "Ctrl+PgUp", "",
           marked("Show the run that was begun before this one."), parted=True),
    Action("runs.next", marked("&Next run"), "Runs", "Ctrl+PgDown", "",
           marked("Show the run that was begun after this one.")),
    Action("runs.rename", marked("&Rename the run"), "Runs", "", "",
           marked("Give the run on show a name of your own."), parted=True),
    Action("runs.pin", marked("P&in the run"), "Runs", "", "",
           marked("Have the run on show stand first and never be forgotten; once more to let it go.")),
    Action("runs.unhide", marked("Show &hidden runs"), "Runs", "", "",
           marked("Have all plots show again the runs that were hidden.")),
    Action("runs.table", marked("&Export the table…"), "Runs", "", "",
           marked("Write all runs, with what differs between them, as CSV."), parted=True),
    Action("search.varies", marked("&What varies"), "Search", "", "",
           marked("Choose the hyperparameters that a search varies, and their ranges.")),
    Action("search.how", marked("&How it is searched"), "Search", "", "",
           marked("Choose the method of a search, what it may cost, and where it runs.")),
    Action("search.begin", marked("&Start or stop"), "Search", "", "",
           marked("Begin the search as it is set, or end the one that runs."), parted=True),
    Action("search.best", marked("Open the &best on the canvas"), "Search", "", "",
           marked("Make the chosen trial, or the best, the experiment of the window.")),
    Action("search.other", marked("&Open a search…"), "Search", "", "",
           marked("Show a search that was kept in a file."), parted=True),
    Action("search.write", marked("&Export the trials…"), "Search", "", "",
           marked("Write all trials of the search on show as CSV.")),
    Action("learn.lessons", marked("&Lessons"), "Learn", "",  "",
           marked("Choose a lesson; your own work waits until you leave it.")),
    Action("learn.next", marked("&Next step"), "Learn", "Alt+Right", "",
           marked("Turn to the next step of the lesson."), parted=True),
    Action("learn.back", marked("Step &back"), "Learn", "Alt+Left", "",
           marked("Turn back to the step before.")),
    Action("learn.leave", marked("L&eave the lesson"), "Learn", "", "",
           marked("Close the lesson; your own work comes back, and your progress is kept.")),
    Action("learn.result", marked("&Save my result…"), "Learn", "", "",
           marked("Write what you have reached in the lesson into a file, to hand it in."), parted=True),
    Action("view.fit", marked("&Fit plots"), "View", "Ctrl+0", "fit",
           marked("Bring everything in the plots into view.")),
    *(
        Action(f"view.workspace.{name}", space.text, "View/Workspace", space.shortcut, "", space.tip,
               checkable=True, group="workspace")
        for name, space in WORKSPACES.items()
    ),
    Action("view.gradients", marked("&Gradients"), "View", "Ctrl+Shift+G", "",
           marked("Where gradients go: their size in every layer, and units that are dead or saturated."),
           parted=True),
    Action("view.ensemble", marked("Dropout as an &ensemble"), "View", "Ctrl+Shift+E", "",
           marked("The answers of thinned networks beside their mean and the scaled network.")),
    Action("view.needed", marked("&Updates needed"), "View", "Ctrl+Shift+N", "",
           marked("What dropout costs: the updates needed for a loss, with dropout and without.")),
    Action("view.judgement", marked("&Judgement"), "View", "Ctrl+Shift+J", "",
           marked("Which classes are mistaken for which, and how far numbers are missed.")),
    Action("view.images", marked("&Images"), "View", "Ctrl+Shift+I", "",
           marked("Samples as pictures, the wrong ones first, and what first units look for.")),
    Action("view.theme.system", marked("As the &system"), "View/Theme", checkable=True, group="theme",
           tip=marked("Light or dark, as the system is set.")),
    Action("view.theme.light", marked("&Light"), "View/Theme", checkable=True, group="theme",
           tip=marked("Dark on light.")),
    Action("view.theme.dark", marked("&Dark"), "View/Theme", checkable=True, group="theme",
           tip=marked("Light on dark.")),
    Action("view.theme.contrast", marked("&High contrast"), "View/Theme", checkable=True, group="theme",
           tip=marked("Bright on black, for tired eyes and poor projectors.")),
    Action("view.language.system", marked("As the &system"), "View/Language", checkable=True, group="language",
           tip=marked("The language that the system is set to, from the next start on.")),
    Action("view.language.en", "&English", "View/Language", checkable=True, group="language",
           tip=marked("English, from the next start on.")),
    Action("view.language.de", "&Deutsch", "View/Language", checkable=True, group="language",
           tip=marked("German, from the next start on.")),
    Action("view.language.es", "E&spañol", "View/Language", checkable=True, group="language",
           tip=marked("Spanish, from the next start on.")),
    *(
        Action(f"view.text.{size}", f"{size} %", "View/Text size", checkable=True, group="text",
               tip=marked("Type of another size, everywhere; what stands beside it grows along."))
        for size in TEXT_SIZES
    ),
    Action("view.projector", marked("&Projector mode"), "View", "", "",
           marked("Larger type and thicker lines, so that the last row can read it too."), checkable=True),
    Action("view.motion", marked("Reduce &motion"), "View", "", "",
           marked("Nothing slides or fades."), checkable=True),
    Action("help.explain", marked("E&xplain this"), "Help", "Shift+F1", "",
           marked("A short page about the control or plot that has the focus; it follows while it is open.")),
    Action("help.point", marked("Explain what I &click"), "Help", "Ctrl+F1", "explain",
           marked("Click here, and then on any control or plot: a short page says what it is.")),
    Action("help.find", marked("&Find…"), "Help", "Ctrl+F", "",
           marked("Find a command, a hyperparameter, a plot or a page by a part of its name.")),
    Action("help.documentation", marked("&Documentation"), "Help", "", "",
           marked("Open tutorial, how-to and reference in the browser.")),
    Action("help.tour", marked("&Tour"), "Help", "", "",
           marked("Six cards that point at what there is.")),
    Action("help.shortcuts", marked("&Keyboard shortcuts"), "Help", "F1", "",
           marked("Show every key of the window.")),
    Action("help.about", marked("&About nnstudio"), "Help", parted=True,
           tip=marked("Show version and licence.")),
)  # fmt: skip

MENUS: dict[str, str] = {
    "File": marked("&File"), "File/Export": marked("&Export"), "Edit": marked("&Edit"),
    "Network": marked("&Network"),
    "Train": marked("&Train"), "Runs": marked("&Runs"), "Search": marked("&Search"),
    "Learn": marked("&Learn"), "View": marked("&View"),
    "View/Theme": marked("&Theme"), "View/Language": marked("&Language"),
    "View/Text size": marked("Te&xt size"),
    "View/Workspace": marked("&Workspace"),
    "Help": marked("&Help"), RECENT: marked("Open &recent"),
    REOPEN: marked("Reopen c&losed"),
    TEMPLATES: marked("New from &template"), DOCKS: marked("&Panels"),
    ALIKE: marked("As many &parameters"),
}  # fmt: skip


def build_actions(parent: QObject, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """A QAction for each of `ACTIONS`, by id. Raises `ValueError` unless each has its handler and none is idle."""
    missing = [action.id for action in ACTIONS if action.id not in handlers]
    unknown = sorted(set(handlers) - {action.id for action in ACTIONS})
    if missing or unknown:
        raise ValueError(f"actions without handler: {missing}, handlers without action: {unknown}")
    groups: dict[str, QActionGroup] = {}
    made = {}
    for action in ACTIONS:
        made[action.id] = _build(action, parent, handlers[action.id])
        if action.group:
            group = groups.setdefault(action.group, QActionGroup(parent))
            group.addAction(made[action.id])
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Put every action in its menu; gives the menus by name, `RECENT` and `DOCKS` still empty."""
    menus: dict[str, QMenu] = {}
    for action in ACTIONS:
        menu = _menu(action.menu, bar, menus)
        if action.parted:
            menu.addSeparator()
        menu.addAction(actions[action.id])
        if action.id == "file.new":
            _menu(TEMPLATES, menu, menus)
        if action.id == "file.open":
            _menu(RECENT, menu, menus)
            _menu(REOPEN, menu, menus)
        if action.id == "network.remove_neuron":
            menu.addSeparator()
            _menu(ALIKE, menu, menus)
        if action.id == "view.fit":
            menu.addSeparator()
            _menu(DOCKS, menu, menus)
    return menus


def shortcut_rows() -> list[tuple[str, str]]:
    """What can be done by key, as (name, keys) in the order of the menus."""
    return [plain(action) for action in ACTIONS if action.shortcut]


def plain(action: Action) -> tuple[str, str]:
    """The name of a command as it is read aloud, and its keys."""
    name = tr(action.text).replace("&", "").rstrip("…")
    return name, " / ".join(_native(key) for key in _keys(action))


def _build(action: Action, parent: QObject, handler: Callable[[], object]) -> QAction:
    made = QAction(tr(action.text), parent)
    made.setObjectName(action.id)
    made.setShortcuts([QKeySequence(key) for key in _keys(action)])
    made.setCheckable(action.checkable)
    keys = ", ".join(_native(key) for key in _keys(action)[:1])
    tip = tr(action.tip)
    made.setToolTip(f"{tip} ({keys})" if keys else tip)
    made.setStatusTip(tip)
    # Handlers take nothing; Qt would hand them whether the action is checked.
    made.triggered.connect(lambda _checked=False: handler())
    return made


def _menu(name: str, parent: QMenuBar | QMenu, menus: dict[str, QMenu]) -> QMenu:
    if name not in menus:
        above, _, _ = name.rpartition("/")
        owner = _menu(above, parent, menus) if above else parent
        menus[name] = owner.addMenu(tr(MENUS[name]))
        menus[name].setToolTipsVisible(True)
    return menus[name]


def _keys(action: Action) -> tuple[str, ...]:
    keys = (action.shortcut,) if isinstance(action.shortcut, str) else action.shortcut
    return tuple(key for key in keys if key)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
