"""Which samples an experiment learns from, and how they are prepared."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Literal, Self, TypeAlias

from pydantic import model_validator

from ..choices.source import Source
from ..choices.sources import OWN_SOURCES, SOURCES
from ..message import Message, Setting
from .errors import SpecError
from .hyperparameter import Hyperparameter, Value
from .table import MOST_ROWS, Table
from .terms import HIGHEST_DEGREE, MOST_TERMS, count, monomials

if TYPE_CHECKING:
    SourceName: TypeAlias = str
else:
    SourceName = Literal[(*SOURCES, *OWN_SOURCES)]
Feature = Literal["x1", "x2", "x1^2", "x2^2", "x1*x2", "sin x1", "sin x2"]
LEAST_SAMPLES = 10
FEATURES_OF_ONE: tuple[Feature, ...] = ("x1", "x1^2", "sin x1")
FEATURES_OF_TWO: tuple[Feature, ...] = ("x1", "x2", "x1^2", "x2^2", "x1*x2", "sin x1", "sin x2")


def about(source: SourceName, table: Table | None = None) -> Source:
    """What is known of a source, with the rows that it has where they are the user's own."""
    if source in SOURCES:
        return SOURCES[source]
    if table is None:
        return OWN_SOURCES[source]
    classes = len(table.class_names)
    return replace(
        OWN_SOURCES[source], label=table.name, task="classification" if classes else "regression",
        inputs=len(table.columns), classes=classes, samples=table.rows, about=table.about or OWN_SOURCES[source].about,
    )  # fmt: skip


def available_features(source: SourceName | Source) -> tuple[Feature, ...]:
    """The feature terms a source offers; none for tables of many columns, which are taken as they are, and for
    functions."""
    known = about(source) if isinstance(source, str) else source
    return () if known.task == "function" else {1: FEATURES_OF_ONE, 2: FEATURES_OF_TWO}.get(known.inputs, ())


def highest_degree(source: SourceName | Source) -> int:
    """The highest degree whose terms of that source are not too many; 1 where nothing can be multiplied."""
    known = about(source) if isinstance(source, str) else source
    if known.task == "function":
        return 1
    return max(d for d in range(1, HIGHEST_DEGREE + 1) if d == 1 or count(known.inputs, d) <= MOST_TERMS)


class Data(Value):
    """Samples, their split, and what is done to them before the network sees them."""

    source: Annotated[
        SourceName, Hyperparameter("Data", "The samples that the network learns from.", effect="restart")
    ] = "circle"
    samples: Annotated[
        int,
        Hyperparameter(
            "Samples", "How many samples there are before they are split into three parts.",
            symbol="n", low=LEAST_SAMPLES, high=MOST_ROWS, scale="log", effect="restart",
        ),
    ] = 500  # fmt: skip
    noise: Annotated[
        float,
        Hyperparameter(
            "Noise", "How far chance moves the samples or their labels; a noisy problem cannot be learnt perfectly.",
            low=0, high=50, step=5, unit="%", effect="restart",
        ),
    ] = 0.0  # fmt: skip
    train_share: Annotated[
        float,
        Hyperparameter(
            "Training share", "The part of the samples that the parameters are fitted to.",
            low=0.05, high=1, step=0.05, effect="restart",
        ),
    ] = 0.5  # fmt: skip
    test_share: Annotated[
        float,
        Hyperparameter(
            "Test share", "The part kept back to judge the finished network once; what is left is for validation.",
            low=0, high=0.9, step=0.05, effect="restart",
        ),
    ] = 0.2  # fmt: skip
    features: Annotated[
        tuple[Feature, ...],
        Hyperparameter(
            "Features", "The terms computed from the inputs that feed the network; none means every column as it is.",
            effect="restart",
        ),
    ] = ("x1", "x2")  # fmt: skip
    degree: Annotated[
        int,
        Hyperparameter(
            "Degree",
            "Above 1, every product of the inputs up to this degree feeds the network beside the chosen features.",
            symbol="d", low=1, high=HIGHEST_DEGREE, effect="restart",
        ),
    ] = 1  # fmt: skip
    scaling: Annotated[
        Literal["none", "standard"],
        Hyperparameter(
            "Scaling of inputs",
            "Standard shifts each feature to mean 0 and scales it to deviation 1, measured on the training part only.",
            effect="restart",
        ),
    ] = "none"
    target_scaling: Annotated[
        Literal["none", "standard"],
        Hyperparameter(
            "Scaling of targets",
            "Standard does the same to the numbers to be predicted in regression; losses are then in those units.",
            effect="restart",
        ),
    ] = "none"
    missing: Annotated[
        Literal["mean", "median"],
        Hyperparameter(
            "Missing values",
            "What fills a gap in a table: the mean or the median of its column (of categories the most frequent one), "
            "measured on the training part only.",
            effect="restart",
        ),
    ] = "mean"
    condition: Annotated[
        float,
        Hyperparameter(
            "Condition", "How many times as sharply the bowl bends along its first parameter as along its second.",
            symbol="κ", low=1, high=10_000, scale="log", effect="restart",
        ),
    ] = 10.0  # fmt: skip
    seed: Annotated[
        int,
        Hyperparameter(
            "Data seed", "Decides which samples are drawn and how they are split.",
            low=0, high=2**32 - 1, effect="restart",
        ),
    ] = 0  # fmt: skip

    table: Table | None = None  # the rows of the sources "table" and "painted"

    @property
    def about(self) -> Source:
        return about(self.source, self.table)

    @property
    def file_name(self) -> str:
        """What a file about these samples is called: after the source, or after the user's own table."""
        plain = re.sub(r"\W+", "-", self.table.name.rsplit(".", 1)[0]).strip("-") if self.table else ""
        return plain or self.source

    @property
    def drawn(self) -> int:
        """How many samples there really are: a few painted points may be fewer than can be asked for."""
        return self.samples if self.table is None else min(self.samples, self.table.rows)

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms that feed the network: the chosen features, then with a degree above 1 all further monomials by
        their total degree. None where every column of a table feeds it as it is."""
        if self.degree == 1:
            return self.features
        return (*self.features, *(t for t in monomials(self.about.inputs, self.degree) if t not in self.features))

    @property
    def inputs(self) -> int:
        """How many numbers feed the network: its terms, or every column of a table."""
        return len(self.terms) or self.about.inputs

    @property
    def training_samples(self) -> int:
        """How many samples there are to train on, as `nnstudio.data.split` parts them."""
        return max(1, round(self.drawn * self.train_share))

    @property
    def validation_share(self) -> float:
        return 1.0 - self.train_share - self.test_share

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.train_share + self.test_share > 1.0 + 1e-9:
            raise SpecError(
                "data.test_share",
                Message(
                    "{test_share:g} leaves too little: with {setting} {train_share:g} it may be at most {left:g}",
                    test_share=self.test_share,
                    setting=Setting("data.train_share"),
                    train_share=self.train_share,
                    left=1 - self.train_share,
                ),
            )
        self._check_table()
        offered = available_features(self.about)
        wrong = [f for f in self.features if f not in offered]
        if wrong:
            accepts = ", ".join(offered) or "no terms, only its own columns"
            raise SpecError(
                "data.features",
                Message(
                    "{value} is not offered by {source}, which has {accepts}",
                    value=wrong[0],
                    source=self.source,
                    accepts=accepts,
                ),
            )
        limited = self.about.table or self.about.own
        if limited and self.samples > max(self.about.samples, LEAST_SAMPLES):
            raise SpecError(
                "data.samples",
                Message(
                    "{samples} is more than the {samples2} rows of {source}",
                    samples=self.samples,
                    samples2=self.about.samples,
                    source=self.source,
                ),
            )
        if len(set(self.features)) != len(self.features):
            raise SpecError("data.features", Message("{choices} names a term twice", choices=", ".join(self.features)))
        self._check_degree_and_scaling()
        return self

    def _check_degree_and_scaling(self) -> None:
        highest = highest_degree(self.about)
        if self.degree > highest:
            if self.about.task == "function":
                raise SpecError(
                    "data.degree",
                    Message("{source} is a function, which has no inputs to multiply: use 1", source=self.source),
                )
            raise SpecError(
                "data.degree",
                Message(
                    "{degree} makes {terms:,} terms of the {inputs} inputs of {source}, and {most} are the most: "
                    "use at most {highest}",
                    degree=self.degree,
                    terms=count(self.about.inputs, self.degree),
                    inputs=self.about.inputs,
                    source=self.source,
                    most=MOST_TERMS,
                    highest=highest,
                ),
            )
        if self.about.task == "function" and (self.scaling, self.target_scaling) != ("none", "none"):
            raise SpecError(
                "data.scaling", Message("{source} is a function, which is not scaled: use none", source=self.source)
            )
        if self.about.task == "classification" and self.target_scaling != "none":
            raise SpecError(
                "data.target_scaling",
                Message("{source} has classes, which are not scaled: use none", source=self.source),
            )

    def _check_table(self) -> None:
        if self.source in OWN_SOURCES and self.table is None:
            raise SpecError(
                "data.source",
                Message("{source} has no rows yet: import a table or paint points in the window", source=self.source),
            )
        if self.source not in OWN_SOURCES and self.table is not None:
            raise SpecError(
                "data.table",
                Message("{source} has samples of its own: use the source table or painted", source=self.source),
            )
        if self.source == "painted" and self.table is not None and len(self.table.columns) != 2:
            raise SpecError(
                "data.table",
                Message("points are painted over two inputs, and these have {inputs}", inputs=self.about.inputs),
            )
