"""The reference of every hyperparameter as Markdown, made of declarations and explanations."""

from collections.abc import Iterator

from ..choices.every import ROWS
from .data import Data
from .explanations import Explanation, explanation
from .hyperparameter import Declaration, Value, declarations
from .model import Model
from .network import Layer
from .training import Training

GROUPS: tuple[tuple[str, str, type[Value]], ...] = (
    ("Data", "data", Data), ("Model", "model", Model), ("Layers", "model.layers.N", Layer),
    ("Training", "training", Training),
)  # fmt: skip
INTRODUCTION = """\
# Every hyperparameter

What can be set, as panels, `--set`, search spaces and files name it. *Live* settings apply to a running training at its
next update, *restart* ones need new samples or new parameters. Settings of layers can also be set for all layers at
once: `model.dropout` for `model.layers.N.dropout`; `model.hidden` (`4-2`, `none`) sets the widths of the hidden layers.
"""


def hyperparameters_page() -> str:
    """The page, ending in a line break."""
    lines = [INTRODUCTION]
    for title, prefix, kind in GROUPS:
        lines.append(f"## {title}\n")
        for name, declared in declarations(kind).items():
            lines += entry(f"{prefix}.{name}", declared)
    return "\n".join(lines)


def entry(path: str, declared: Declaration) -> Iterator[str]:
    """One hyperparameter."""
    about = declared.about
    symbol = f" ({about.symbol})" if about.symbol else ""
    yield f"### {about.label}{symbol}\n"
    yield f"`{path}`\n"
    yield f"{about.help}\n"
    for word, text in facts(path, declared):
        yield f"- **{word}:** {text}"
    yield ""


def facts(path: str, declared: Declaration) -> Iterator[tuple[str, str]]:
    """What is known of it, as pairs of a word and a text; what there is nothing to say of is left out."""
    about, said = declared.about, explanation(path) or Explanation()
    if said.formula:
        yield "Formula", said.formula
    yield "Accepts", declared.accepts + (f" {about.unit}" if about.unit else "")
    for row in ROWS.get(declared.name, {}).values():
        yield row.name, row.about + (f" ({row.reference})" if row.reference else "")
    if isinstance(declared.default, bool):
        yield "At first", "on" if declared.default else "off"
    elif isinstance(declared.default, str | int | float):
        yield "At first", f"{declared.default}"
    yield "Takes effect", "at the next update" if about.effect == "live" else "in a new run"
    for word, text in (("More", said.more), ("Less", said.less), ("Usual", said.typical), ("Source", said.source)):
        if text:
            yield word, text
