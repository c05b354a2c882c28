"""Every command of the window as data: menus, tool bar, shortcuts and their overview read this one list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

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


T = QT_TRANSLATE_NOOP
ACTIONS: tuple[Action, ...] = (
    Action("file.new", T("Action", "&New"), "File", "Ctrl+N", "new",
           T("Action", "Begin with the ready experiment, in this window.")),
    Action("file.open", T("Action", "&Open…"), "File", "Ctrl+O", "open",
           T("Action", "Open an experiment from a file.")),
    Action("file.open_copy", T("Action", "Open a &copy…"), "File", "Ctrl+Shift+O", "",
           T("Action", "Open what a file holds as a new experiment; the file stays as it is.")),
    Action("file.link", T("Action", "Open a &link…"), "File", "Ctrl+K", "",
           T("Action", "Open a link to TensorFlow Playground as the same experiment.")),
    Action("file.import", T("Action", "&Import a table…"), "File", "Ctrl+I", "table",
           T("Action", "Learn from a table of your own: CSV, TSV or Parquet.")),
    Action("file.save", T("Action", "&Save"), "File", "Ctrl+S", "save",
           T("Action", "Save the experiment with its weights and history."), parted=True),
    Action("file.save_as", T("Action", "Save &as…"), "File", "Ctrl+Shift+S", "",
           T("Action", "Save under another name.")),
    Action("file.save_template", T("Action", "Save as &template…"), "File", "", "",
           T("Action", "Keep the experiment and the layout to begin with again, under New from template.")),
    Action("export.model", T("Action", "&Model…"), "File/Export", "Ctrl+E", "",
           T("Action", "The trained network for other programs: ONNX, NumPy, or a script in Python.")),
    Action("export.history", T("Action", "&History…"), "File/Export", "", "",
           T("Action", "Losses and scores along the training, as CSV or Parquet.")),
    Action("export.report", T("Action", "&Report…"), "File/Export", "", "",
           T("Action", "One page with settings, results, pictures, and how to do it again.")),
    Action("export.film", T("Action", "&Film…"), "File/Export", "", "",
           T("Action", "The training from its start to now, as GIF or MP4."), parted=True),
    Action("export.network", T("Action", "Picture of the &network…"), "File/Export", "", "",
           T("Action", "The drawn network as SVG or PNG.")),
    Action("export.window", T("Action", "Picture of the &window…"), "File/Export", "", "",
           T("Action", "The whole window as it is seen.")),
    Action("file.quit", T("Action", "&Quit"), "File", "Ctrl+Q", "",
           T("Action", "Close the window and end the program."), parted=True),
    Action("edit.undo", T("Action", "&Undo"), "Edit", "Ctrl+Z", "undo",
           T("Action", "Take back the last edit, with the weights there were.")),
    Action("edit.redo", T("Action", "&Redo"), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
           T("Action", "Make again what was taken back.")),
    Action("edit.paste", T("Action", "&Paste table or link"), "Edit", "Ctrl+V", "",
           T("Action", "Import the table on the clipboard, or open the link there."), parted=True),
    Action("network.insert_before", T("Action", "Insert layer &before"), "Network", "Ctrl+Shift+L",
           "insert-before", T("Action", "Insert a layer before the selected one.")),
    Action("network.insert_after", T("Action", "&Insert layer after"), "Network", "Ctrl+L",
           "insert-after", T("Action", "Insert a layer after the selected one.")),
    Action("network.remove_layer", T("Action", "Remove &layer"), "Network", "Ctrl+Shift+Del", "delete",
           T("Action", "Remove the selected layer.")),
    Action("network.add_neuron", T("Action", "&Add neuron"), "Network", "Ctrl+U", "add",
           T("Action", "Add a neuron to the selected layer."), parted=True),
    Action("network.remove_neuron", T("Action", "&Remove neuron"), "Network", "Ctrl+Shift+U", "remove",
           T("Action", "Remove the selected neuron, or the last one of the selected layer.")),
    Action("train.run", T("Action", "&Train"), "Train", "Space", "play",
           T("Action", "Train the network, or pause it.")),
    Action("train.update", T("Action", "&Update"), "Train", "Ctrl+Right", "step",
           T("Action", "Make one update: one batch, one step.")),
    Action("train.back", T("Action", "&Back by one update"), "Train", "Ctrl+Left", "",
           T("Action", "Go back to before the last update, exactly as it was.")),
    Action("train.epoch", T("Action", "&Epoch"), "Train", "Ctrl+Shift+Right", "epoch",
           T("Action", "Train until every sample has been seen once more.")),
    Action("train.slow", T("Action", "Slow &motion"), "Train", "Ctrl+Shift+M", "",
           T("Action", "Train at one update a second, so that every pass can be seen; once more to go on as before."),
           checkable=True),
    Action("train.mask", T("Action", "&Next mask"), "Train", "Ctrl+M", "",
           T("Action", "Silence other units, as dropout might in the next pass, and show what is left answer.")),
    Action("train.reset", T("Action", "&Reset"), "Train", "Ctrl+R", "reset",
           T("Action", "Go back to the initial parameters."), parted=True),
    Action("train.batches", T("Action", "Compare &batch modes"), "Train", "Ctrl+B", "",
           T("Action", "Train from the same start with all samples at once, with some and with one, side by side."),
           parted=True),
    Action("train.decay", T("Action", "Compare &weight decay"), "Train", "Ctrl+Shift+D", "",
           T("Action", "Train from the same start without a penalty, with L1, with L2 and with both, side by side.")),
    Action("train.many", T("Action", "&Seeds and sweeps"), "Train", "Ctrl+Shift+B", "",
           T("Action", "Train the run many times: over other seeds, or over the values of one hyperparameter.")),
    Action("train.ladder", T("Action", "&Parameters and hyperparameters"), "Train", "Ctrl+Shift+P", "",
           T("Action", "The ladder of models: what you choose, what training finds, and the exact answer.")),
    Action("train.validation", T("Action", "Cross-&validation"), "Train", "Ctrl+Shift+V", "",
           T("Action", "Train once for each fold and judge by what it holds out; curves; the test set.")),
    Action("runs.duplicate", T("Action", "&Duplicate the run"), "Runs", "Ctrl+D", "",
           T("Action", "Begin another run from the same start; both train together, and what you change differs.")),
    Action("runs.previous", T("Action", "&Previous run"), "Runs", "Ctrl+PgUp", "",
           T("Action", "Show the run that was begun before this one."), parted=True),
    Action("runs.next", T("Action", "&Next run"), "Runs", "Ctrl+PgDown", "",
           T("Action", "Show the run that was begun after this one.")),
    Action("runs.rename", T("Action", "&Rename the run"), "Runs", "", "",
           T("Action", "Give the run on show a name of your own."), parted=True),
    Action("runs.pin", T("Action", "P&in the run"), "Runs", "", "",
           T("Action", "Have the run on show stand first and never be forgotten; once more to let it go.")),
    Action("runs.unhide", T("Action", "Show &hidden runs"), "Runs", "", "",
           T("Action", "Have all plots show again the runs that were hidden.")),
    Action("runs.table", T("Action", "&Export the table…"), "Runs", "", "",
           T("Action", "Write all runs, with what differs between them, as CSV."), parted=True),
    Action("search.varies", T("Action", "&What varies"), "Search", "", "",
           T("Action", "Choose the hyperparameters that a search varies, and their ranges.")),
    Action("search.how", T("Action", "&How it is searched"), "Search", "", "",
           T("Action", "Choose the method of a search, what it may cost, and where it runs.")),
    Action("search.begin", T("Action", "&Start or stop"), "Search", "", "",
           T("Action", "Begin the search as it is set, or end the one that runs."), parted=True),
    Action("search.best", T("Action", "Open the &best on the canvas"), "Search", "", "",
           T("Action", "Make the chosen trial, or the best, the experiment of the window.")),
    Action("search.other", T("Action", "&Open a search…"), "Search", "", "",
           T("Action", "Show a search that was kept in a file."), parted=True),
    Action("search.write", T("Action", "&Export the trials…"), "Search", "", "",
           T("Action", "Write all trials of the search on show as CSV.")),
    Action("learn.lessons", T("Action", "&Lessons"), "Learn", "",  "",
           T("Action", "Choose a lesson; your own work waits until you leave it.")),
    Action("learn.next", T("Action", "&Next step"), "Learn", "Alt+Right", "",
           T("Action", "Turn to the next step of the lesson."), parted=True),
    Action("learn.back", T("Action", "Step &back"), "Learn", "Alt+Left", "",
           T("Action", "Turn back to the step before.")),
    Action("learn.leave", T("Action", "L&eave the lesson"), "Learn", "", "",
           T("Action", "Close the lesson; your own work comes back, and your progress is kept.")),
    Action("learn.result", T("Action", "&Save my result…"), "Learn", "", "",
           T("Action", "Write what you have reached in the lesson into a file, to hand it in."), parted=True),
    Action("view.fit", T("Action", "&Fit plots"), "View", "Ctrl+0", "fit",
           T("Action", "Bring everything in the plots into view.")),
    *(
        Action(f"view.workspace.{name}", space.text, "View/Workspace", space.shortcut, "", space.tip,
               checkable=True, group="workspace")
        for name, space in WORKSPACES.items()
    ),
    Action("view.gradients", T("Action", "&Gradients"), "View", "Ctrl+Shift+G", "",
           T("Action", "Where gradients go: their size in every layer, and units that are dead or saturated."),
           parted=True),
    Action("view.ensemble", T("Action", "Dropout as an &ensemble"), "View", "Ctrl+Shift+E", "",
           T("Action", "The answers of thinned networks beside their mean and the scaled network.")),
    Action("view.needed", T("Action", "&Updates needed"), "View", "Ctrl+Shift+N", "",
           T("Action", "What dropout costs: the updates needed for a loss, with dropout and without.")),
    Action("view.judgement", T("Action", "&Judgement"), "View", "Ctrl+Shift+J", "",
           T("Action", "Which classes are mistaken for which, and how far numbers are missed.")),
    Action("view.images", T("Action", "&Images"), "View", "Ctrl+Shift+I", "",
           T("Action", "Samples as pictures, the wrong ones first, and what first units look for.")),
    Action("view.theme.system", T("Action", "As the &system"), "View/Theme", checkable=True, group="theme",
           tip=T("Action", "Light or dark, as the system is set.")),
    Action("view.theme.light", T("Action", "&Light"), "View/Theme", checkable=True, group="theme",
           tip=T("Action", "Dark on light.")),
    Action("view.theme.dark", T("Action", "&Dark"), "View/Theme", checkable=True, group="theme",
           tip=T("Action", "Light on dark.")),
    Action("view.theme.contrast", T("Action", "&High contrast"), "View/Theme", checkable=True, group="theme",
           tip=T("Action", "Bright on black, for tired eyes and poor projectors.")),
    Action("view.language.system", T("Action", "As the &system"), "View/Language", checkable=True, group="language",
           tip=T("Action", "The language that the system is set to, from the next start on.")),
    Action("view.language.en", "&English", "View/Language", checkable=True, group="language",
           tip=T("Action", "English, from the next start on.")),
    Action("view.language.de", "&Deutsch", "View/Language", checkable=True, group="language",
           tip=T("Action", "German, from the next start on.")),
    Action("view.language.es", "E&spañol", "View/Language", checkable=True, group="language",
           tip=T("Action", "Spanish, from the next start on.")),
    *(
        Action(f"view.text.{size}", f"{size} %", "View/Text size", checkable=True, group="text",
               tip=T("Action", "Type of another size, everywhere; what stands beside it grows along."))
        for size in TEXT_SIZES
    ),
    Action("view.projector", T("Action", "&Projector mode"), "View", "", "",
           T("Action", "Larger type and thicker lines, so that the last row can read it too."), checkable=True),
    Action("view.motion", T("Action", "Reduce &motion"), "View", "", "",
           T("Action", "Nothing slides or fades."), checkable=True),
    Action("help.explain", T("Action", "E&xplain this"), "Help", "Shift+F1", "",
           T("Action", "A short page about the control or plot that has the focus; it follows while it is open.")),
    Action("help.point", T("Action", "Explain what I &click"), "Help", "Ctrl+F1", "explain",
           T("Action", "Click here, and then on any control or plot: a short page says what it is.")),
    Action("help.find", T("Action", "&Find…"), "Help", "Ctrl+F", "",
           T("Action", "Find a command, a hyperparameter, a plot or a page by a part of its name.")),
    Action("help.documentation", T("Action", "&Documentation"), "Help", "", "",
           T("Action", "Open tutorial, how-to and reference in the browser.")),
    Action("help.tour", T("Action", "&Tour"), "Help", "", "",
           T("Action", "Six cards that point at what there is.")),
    Action("help.shortcuts", T("Action", "&Keyboard shortcuts"), "Help", "F1", "",
           T("Action", "Show every key of the window.")),
    Action("help.about", T("Action", "&About nnstudio"), "Help", parted=True,
           tip=T("Action", "Show version and licence.")),
)  # fmt: skip

MENUS: dict[str, str] = {
    "File": T("Menu", "&File"), "File/Export": T("Menu", "&Export"), "Edit": T("Menu", "&Edit"),
    "Network": T("Menu", "&Network"),
    "Train": T("Menu", "&Train"), "Runs": T("Menu", "&Runs"), "Search": T("Menu", "&Search"),
    "Learn": T("Menu", "&Learn"), "View": T("Menu", "&View"),
    "View/Theme": T("Menu", "&Theme"), "View/Language": T("Menu", "&Language"),
    "View/Text size": T("Menu", "Te&xt size"),
    "View/Workspace": T("Menu", "&Workspace"),
    "Help": T("Menu", "&Help"), RECENT: T("Menu", "Open &recent"),
    REOPEN: T("Menu", "Reopen c&losed"),
    TEMPLATES: T("Menu", "New from &template"), DOCKS: T("Menu", "&Panels"),
    ALIKE: T("Menu", "As many &parameters"),
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
