"""Forgeries: files whose container is valid and whose contents are wrong.

Each input is made from a genuine file by a few changes that follow from its number alone. The program must either
refuse it with its own error in one short line, or give something that is safe to use; whatever else happens is a
finding. ``python -m tests.forging --help`` tries as many as one likes, each kind of file in processes of its own.
"""
