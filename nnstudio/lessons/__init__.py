"""Lessons: a format for teachers, goals that the program checks, and results that a learner hands in. No Qt."""

from .errors import LessonError
from .format import read_lesson
from .lesson import Lesson
from .library import Shelf, find_lessons, lesson_folders, load_lesson

__all__ = ["Lesson", "LessonError", "Shelf", "find_lessons", "lesson_folders", "load_lesson", "read_lesson"]
