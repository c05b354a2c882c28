"""Weights whose size follows from the number of units, so that signals neither fade nor grow from layer to layer."""

from ..initializer import Initializer, normal, uniform


def _glorot(rows: int, units: int) -> float:
    return 2 / (rows + units)


def _he(rows: int, _units: int) -> float:
    return 2 / rows


def _lecun(rows: int, _units: int) -> float:
    return 1 / rows


GLOROT_UNIFORM = Initializer(
    name="glorot-uniform", aliases=("glorot", "xavier"), about="Variance 2 / (incoming + units), evenly; for tanh",
    reference="Glorot & Bengio 2010", weights=uniform(_glorot),
)  # fmt: skip
GLOROT_NORMAL = Initializer(
    name="glorot-normal", about="Variance 2 / (incoming + units), by a normal distribution; for tanh",
    reference="Glorot & Bengio 2010", weights=normal(_glorot),
)  # fmt: skip
HE_UNIFORM = Initializer(
    name="he-uniform", about="Variance 2 / incoming, evenly; for ReLU", reference="He et al. 2015",
    weights=uniform(_he),
)  # fmt: skip
HE_NORMAL = Initializer(
    name="he-normal", aliases=("he",), about="Variance 2 / incoming, by a normal distribution; for ReLU",
    reference="He et al. 2015", weights=normal(_he),
)  # fmt: skip
LECUN_UNIFORM = Initializer(
    name="lecun-uniform", label="LeCun uniform", about="Variance 1 / incoming, evenly", reference="LeCun et al. 1998",
    weights=uniform(_lecun),
)  # fmt: skip
LECUN_NORMAL = Initializer(
    name="lecun-normal", label="LeCun normal", aliases=("lecun",),
    about="Variance 1 / incoming, by a normal distribution; for SELU", reference="LeCun et al. 1998",
    weights=normal(_lecun),
)  # fmt: skip
