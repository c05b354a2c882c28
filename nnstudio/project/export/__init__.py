"""What leaves the program in other programs' forms: models, code, tables, reports."""

from .described import ExportError, Model, describe

__all__ = ["ExportError", "Model", "describe"]
