"""The project file: what is open, on disk, whole or not at all."""

from .file import Project, ProjectError, Run, load, save

__all__ = ["Project", "ProjectError", "Run", "load", "save"]
