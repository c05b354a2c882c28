"""That of TensorFlow Playground."""

from ..initializer import Initializer

PLAYGROUND = Initializer(
    name="playground", about="Weights from −0.5 to 0.5, biases 0.1", reference="TensorFlow Playground",
    weights=lambda rng, place: rng.uniform(-0.5, 0.5, (place.rows, place.units)), bias=0.1,
)  # fmt: skip
