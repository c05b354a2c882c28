"""The loss landscape: planes through parameter space, the surface over them, the path on them, and how it bends."""

from .curvature import hessian_vector_product, sharpness
from .plane import Plane
from .surface import Surface
from .survey import Request, Survey, surface, survey

__all__ = ["Plane", "Request", "Surface", "Survey", "hessian_vector_product", "sharpness", "surface", "survey"]
