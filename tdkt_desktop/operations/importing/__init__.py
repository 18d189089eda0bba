"""Lists in: a file becomes a plan of rows, and the plan one operation.

In come a path and the choices of the officer; out goes a :class:`~.plan.Plan` in which every row
says what it would do and what is doubtful of it. Nothing is written before ``save_plan``.
"""
