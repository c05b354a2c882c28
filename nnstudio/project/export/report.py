"""A report of one training as a single HTML file: what was set, what came of it, pictures, and how to do it again.

It refers to nothing outside itself, so that it can be mailed, printed and kept.
"""

import base64
import html
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...nn.history import View
from ...spec import Experiment, declaration
from ...spec.edit import diff
from ...spec.errors import SpecError
from ...version import __version__

STYLE = """
:root { color-scheme: light dark; --line: #D9DBDF; --faint: #5C626B; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p.about { color: var(--faint); margin: 0 0 1rem; }
table { border-collapse: collapse; } td, th { padding: .2rem 1rem .2rem 0; text-align: left; vertical-align: top; }
td { border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; } th { font-weight: 600; }
figure { margin: 1rem 0; } figure img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px; }
figcaption, small { color: var(--faint); }
pre { white-space: pre-wrap; border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; }
@media (prefers-color-scheme: dark) {
  :root { --line: #343941; --faint: #9AA1AB; } body { background: #16181C; color: #E8EAED; }
}
@media print { body { max-width: none; margin: 0; } }
"""


@dataclass(frozen=True)
class Picture:
    """A picture of the report: PNG or SVG, what it shows, and its description for those who cannot see it."""

    title: str
    content: bytes
    description: str

    @property
    def source(self) -> str:
        kind = "png" if self.content.startswith(b"\x89PNG") else "svg+xml"
        return f"data:image/{kind};base64,{base64.b64encode(self.content).decode('ascii')}"


def report_bytes(
    experiment: Experiment, results: Mapping[str, object], view: View, pictures: Sequence[Picture], name: str, date: str
) -> bytes:
    """The page. `results` are figures by what they are called, `name` is the project's, `date` when it was written."""
    about, count = experiment.data.about, experiment.parameter_count
    parameters = "1 parameter" if count == 1 else f"{count:,} parameters"
    parts = [
        f"<h1>{_text(name)}</h1>",
        f'<p class="about">{_text(f"{about.label}: {about.about}. {experiment.sizes}")}, '
        f"{parameters}. nnstudio {__version__}, {_text(date)}.</p>",
        "<h2>Results</h2>",
        _table(("Figure", "Value"), [(key, _value(value)) for key, value in results.items()]),
    ]
    parts += [
        f'<figure><img src="{picture.source}" alt="{_text(picture.description)}">'
        f"<figcaption>{_text(picture.title)}</figcaption></figure>"
        for picture in pictures
    ]
    if view.events:
        rows = [(f"{event.update:,}", event.text) for event in view.events]
        parts += ["<h2>What happened on the way</h2>", _table(("Update", "Event"), rows)]
    parts += ["<h2>Settings</h2>", "<p>What differs from the program's first experiment:</p>", _settings(experiment)]
    parts += ["<h2>How to do it again</h2>", _again(experiment, view)]
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{_text(name)}</title>\n'
        f'<meta name="viewport" content="width=device-width">\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    ).encode()


def _settings(experiment: Experiment) -> str:
    rows = []
    for path, (_, value) in diff(Experiment(), experiment).items():
        if path == "data.table":
            rows.append((path, "a table of the project's own"))
            continue
        try:
            label = declaration(path).about.label
        except SpecError:
            label = "Hidden layers" if path == "model.hidden" else path
        rows.append((f"{label} ({path})", _value(value)))
    return _table(("Setting", "Value"), rows) if rows else "<p>Nothing.</p>"


def _again(experiment: Experiment, view: View) -> str:
    """The command that repeats it from its seeds, where nothing was changed by hand on the way."""
    said = "<p>The same seeds give the same numbers on every machine with this version.</p>"
    changes = diff(Experiment(), experiment)
    if any(event.kind in ("edit", "set", "topology") and event.update > 0 for event in view.events):
        said = (
            "<p>Settings or weights were changed while it trained, so that seeds alone do not repeat it: open the "
            "project file, which holds every moment. The final settings from their start would be:</p>"
        )
    if "data.table" in changes:
        return said + "<p>Its samples are in the project file: open that.</p>"
    epochs = int(view.curve("epoch")[-1]) if len(view.curves) else experiment.training.epochs
    words = ["nnstudio", "train", "circle", "--epochs", str(epochs)]
    for path, (_, value) in changes.items():
        words += ["--set", f"{path}={_typed(value)}"]
    details = html.escape(experiment.to_json())
    return (
        f"{said}<pre>{_text(' '.join(map(shlex.quote, words)))}</pre>"
        f"<details><summary>The whole experiment as JSON</summary><pre>{details}</pre></details>"
    )


def _typed(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value)) or "none"
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _value(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.6g}"
    return f"{value:,}" if isinstance(value, int) else _typed(value)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{_text(cell)}</th>" for cell in header)
    body = "\n".join("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<tr>{head}</tr>\n{body}\n</table>"


def _text(text: str) -> str:
    return html.escape(text, quote=True)
