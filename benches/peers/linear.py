"""HiGHS and SCIP, which take the program as it is."""

import math
import time

from .answer import Answer, Task
from .program import START, opened


def left(task: Task, began: float) -> float:
    """Seconds left to solve, reading and building taken off."""
    return max(1.0, task.seconds - (time.monotonic() - began))


def run_highs(task: Task) -> Answer:
    """HiGHS, to proof or to the end of its time; it completes a start by the columns that count."""
    import highspy
    import numpy

    began = time.monotonic()
    highs = opened(task.model)
    options = {"threads": task.threads, "parallel": "on", "mip_rel_gap": 0.0, "mip_abs_gap": 1e-3}
    for option, value in options.items():
        highs.setOptionValue(option, value)
    names = list(highs.getLp().col_names_)
    visits = [column for column, name in enumerate(names) if START.fullmatch(name)]
    if task.start:
        values = numpy.array([float(names[column] in task.start) for column in visits])
        highs.setSolution(len(visits), numpy.array(visits, dtype=numpy.int32), values)
    highs.setOptionValue("time_limit", left(task, began))
    highs.run()
    info = highs.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    solution = list(highs.getSolution().col_value) if found else []
    return Answer(
        points=info.objective_function_value if found else None,
        bound=info.mip_dual_bound if math.isfinite(info.mip_dual_bound) else None,
        seconds=time.monotonic() - began,
        status=highs.modelStatusToString(highs.getModelStatus()).lower(),
        chosen=[names[column] for column in visits if solution and solution[column] > 0.5],
    )


def run_scip(task: Task) -> Answer:
    """SCIP, on one thread, as its wheel has no other way."""
    import pyscipopt

    began = time.monotonic()
    model = pyscipopt.Model()
    model.hideOutput()
    model.readProblem(task.model)
    model.setParam("limits/time", left(task, began))
    model.optimize()
    bound = model.getDualbound()
    found = model.getNSols() > 0
    visits = [variable for variable in model.getVars() if START.fullmatch(variable.name)] if found else []
    return Answer(
        points=model.getObjVal() if found else None,
        bound=bound if abs(bound) < model.infinity() else None,
        seconds=time.monotonic() - began,
        status=model.getStatus().lower(),
        chosen=[variable.name for variable in visits if model.getVal(variable) > 0.5],
    )
