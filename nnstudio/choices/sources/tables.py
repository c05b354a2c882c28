"""Tables of measured data that scikit-learn brings along; `nnstudio.data.tables` reads them."""

from collections.abc import Mapping
from typing import Any

from ..source import Source

# What any table of classes begins with, of two classes, and of numbers.
OF_CLASSES: Mapping[str, Any] = {
    "model.hidden": "8", "model.initializer": "glorot-uniform", "data.train_share": 0.6,
    "training.optimizer": "adam", "training.learning_rate": 0.01, "training.batch_size": 16, "training.epochs": 200,
}  # fmt: skip
OF_TWO_CLASSES: Mapping[str, Any] = {**OF_CLASSES, "training.loss": "binary-cross-entropy"}
OF_NUMBERS: Mapping[str, Any] = {
    "model.hidden": "8", "data.train_share": 0.6, "model.initializer": "glorot-uniform",
    "training.learning_rate": 0.01, "training.epochs": 100,
}  # fmt: skip

IRIS = Source(
    name="iris", about="Three species of iris by four measurements", task="classification", inputs=4, classes=3,
    samples=150, table=True, loader="load_iris", preset=OF_CLASSES,
)  # fmt: skip
WINE = Source(
    name="wine", about="Three cultivars by thirteen analyses", task="classification", inputs=13, classes=3, samples=178,
    table=True, loader="load_wine", preset=OF_CLASSES,
)  # fmt: skip
BREAST_CANCER = Source(
    name="breast-cancer", about="Malignant or benign by thirty measurements", task="classification", inputs=30,
    classes=2, samples=569, table=True, loader="load_breast_cancer", preset=OF_TWO_CLASSES, short="cancer",
)  # fmt: skip
DIGITS = Source(
    name="digits", about="Handwritten digits of 8 by 8 pixels", task="classification", inputs=64, classes=10,
    samples=1797, table=True, loader="load_digits", image=(8, 8),
    preset={
        **OF_CLASSES, "model.hidden": "32", "model.activation": "relu", "model.initializer": "he-normal",
        "training.batch_size": 32, "training.epochs": 50, "training.learning_rate": 0.003,
    },
)  # fmt: skip
DIABETES = Source(
    name="diabetes", about="Progression after a year by ten measurements", task="regression", inputs=10, classes=0,
    samples=442, table=True, loader="load_diabetes", loader_options={"scaled": False},
    preset=OF_NUMBERS,
)  # fmt: skip
