"""Many trainings of like experiments: over seeds, over the values of one hyperparameter."""

from .many import Course, Many, over_seeds, over_values, train_many

__all__ = ["Course", "Many", "over_seeds", "over_values", "train_many"]
