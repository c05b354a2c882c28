"""The loss landscape: planes through parameter space, the surface over them, the path on them, and how it bends."""

from .curvature import hessian_vector_product, sharpness
from .look import Look
from .plane import Plane
from .refine import Cache
from .surface import Surface
from .survey import Request, Survey, surface, survey

__all__ = [
    "Cache", "Look", "Plane", "Request", "Surface", "Survey", "hessian_vector_product", "sharpness", "surface",
    "survey",
]  # fmt: skip
