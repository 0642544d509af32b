#!/usr/bin/env python3
"""Runs HiGHS alone, SCIP and CP-SAT on a model that Passerelle exported, and prints one Markdown row for each.

    passerelle generate --employees 500 --units 20 --out company
    passerelle export company --format mps > company.mps
    python3 -m venv compare && compare/bin/pip install highspy pyscipopt ortools
    compare/bin/python benches/compare.py company.mps --seconds 60 --label "500 × 20"

All get the same file, the same wall-clock time (reading and building included) and all threads that they can use. `gap` is
that of Passerelle, (points − bound) ÷ (idle − bound): the share of what could be gained that is not proven
gained. The idle points are those of the schedule that places nothing; without `--idle` they are the points of
the solution in which every column is 0, where that is one.

`--constant` adds points that the file leaves out, for a file whose objective has no constant.
`--header` prints the head of the table first; `--with` adds a row for a run of Passerelle, from its `summary.json`.
"""

import argparse
import concurrent.futures
import json
import math
import multiprocessing
import os
import sys
import time
from dataclasses import dataclass
from fractions import Fraction

# A column without an upper bound, in a solver that needs one.
UNBOUNDED = 10**6
# Most that coefficients are multiplied by to become whole numbers.
LARGEST_SCALE = 10_000


@dataclass
class Answer:
    """What a solver found: points of its best solution, its bound, and the seconds that it took."""

    points: float | None
    bound: float | None
    seconds: float
    status: str


@dataclass
class Model:
    """A model to be minimised, read from an MPS file by HiGHS."""

    costs: list[float]
    lower: list[float]
    upper: list[float]
    integer: list[bool]
    rows: list[list[tuple[int, float]]]
    row_lower: list[float]
    row_upper: list[float]
    constant: float

    def idle(self) -> float | None:
        """The points of the solution in which every column is 0, if that is a solution."""
        columns = all(low <= 0 <= high for low, high in zip(self.lower, self.upper))
        rows = all(low <= 0 <= high for low, high in zip(self.row_lower, self.row_upper))
        return self.constant if columns and rows else None


def apart(function, *arguments):
    """Calls a function in a process of its own: OR-Tools brings a HiGHS along, and one process bears only one."""
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        return pool.submit(function, *arguments).result()


def opened(path: str):
    """HiGHS with the model of a file, silent."""
    import highspy

    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    if highs.readModel(path) != highspy.HighsStatus.kOk:
        raise ValueError(f"cannot read {path} as MPS")
    if highs.getLp().sense_ != highspy.ObjSense.kMinimize:
        raise ValueError(f"{path} is not to be minimised")
    return highs


def read(path: str) -> Model:
    """The model of a file, row by row."""
    import highspy

    highs = opened(path)
    lp = highs.getLp()
    columns, count = lp.num_col_, lp.num_row_
    integrality = list(lp.integrality_) or [highspy.HighsVarType.kContinuous] * columns
    rows: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    matrix = lp.a_matrix_
    starts, indices, values = list(matrix.start_), list(matrix.index_), list(matrix.value_)
    by_column = matrix.format_ == highspy.MatrixFormat.kColwise
    for vector in range(columns if by_column else count):
        for place in range(starts[vector], starts[vector + 1]):
            row, column = (indices[place], vector) if by_column else (vector, indices[place])
            rows[row].append((column, values[place]))
    return Model(
        costs=list(lp.col_cost_),
        lower=list(lp.col_lower_),
        upper=list(lp.col_upper_),
        integer=[kind == highspy.HighsVarType.kInteger for kind in integrality],
        rows=rows,
        row_lower=list(lp.row_lower_),
        row_upper=list(lp.row_upper_),
        constant=lp.offset_,
    )


def run_highs(path: str, seconds: float, threads: int) -> Answer:
    """HiGHS alone, to proof or to the end of its time."""
    import highspy

    began = time.monotonic()
    highs = opened(path)
    options = {"threads": threads, "parallel": "on", "mip_rel_gap": 0.0, "mip_abs_gap": 1e-3}
    for option, value in options.items():
        highs.setOptionValue(option, value)
    highs.setOptionValue("time_limit", max(1.0, seconds - (time.monotonic() - began)))
    highs.run()
    info = highs.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    return Answer(
        points=info.objective_function_value if found else None,
        bound=info.mip_dual_bound if math.isfinite(info.mip_dual_bound) else None,
        seconds=time.monotonic() - began,
        status=highs.modelStatusToString(highs.getModelStatus()).lower(),
    )


def run_scip(path: str, seconds: float, threads: int) -> Answer:
    """SCIP, on one thread, as its wheel has no other way."""
    import pyscipopt

    began = time.monotonic()
    model = pyscipopt.Model()
    model.hideOutput()
    model.readProblem(path)
    model.setParam("limits/time", max(1.0, seconds - (time.monotonic() - began)))
    model.optimize()
    bound = model.getDualbound()
    return Answer(
        points=model.getObjVal() if model.getNSols() > 0 else None,
        bound=bound if abs(bound) < model.infinity() else None,
        seconds=time.monotonic() - began,
        status=model.getStatus().lower(),
    )


def scale_of(numbers: list[float]) -> int:
    """The least number by which all others become whole."""
    scale = 1
    for number in set(numbers):
        scale = math.lcm(scale, Fraction(number).limit_denominator(LARGEST_SCALE).denominator)
        if scale > LARGEST_SCALE:
            raise ValueError("coefficients are not multiples of a simple fraction: CP-SAT cannot take them")
    return scale


def run_cp_sat(path: str, seconds: float, threads: int) -> Answer:
    """CP-SAT, all columns whole numbers: where continuous ones only count what whole ones do, nothing is lost."""
    began = time.monotonic()
    source = apart(read, path)
    # Only now: the process that reads must not load it.
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()

    def least(number: float) -> int:
        return math.ceil(number - 1e-9) if math.isfinite(number) else -UNBOUNDED

    def most(number: float) -> int:
        return math.floor(number + 1e-9) if math.isfinite(number) else UNBOUNDED

    columns = [model.new_int_var(least(low), most(high), "") for low, high in zip(source.lower, source.upper)]
    for terms, low, high in zip(source.rows, source.row_lower, source.row_upper):
        scale = scale_of([value for _, value in terms])
        whole = [round(value * scale) for _, value in terms]
        total = cp_model.LinearExpr.weighted_sum([columns[column] for column, _ in terms], whole)
        if all(value == 1 for value in whole) and high * scale == 1 and low <= 0 and binary(source, terms):
            model.add_at_most_one(columns[column] for column, _ in terms)
            continue
        if math.isfinite(low):
            model.add(total >= math.ceil(low * scale - 1e-9))
        if math.isfinite(high):
            model.add(total <= math.floor(high * scale + 1e-9))
    scale = scale_of(source.costs)
    model.minimize(cp_model.LinearExpr.weighted_sum(columns, [round(cost * scale) for cost in source.costs]))

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = threads
    solver.parameters.max_time_in_seconds = max(1.0, seconds - (time.monotonic() - began))
    status = solver.solve(model)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return Answer(
        points=solver.objective_value / scale + source.constant if found else None,
        # Without a solution what it calls a bound can be where it started from, which nothing proves.
        bound=solver.best_objective_bound / scale + source.constant if found else None,
        seconds=time.monotonic() - began,
        status=solver.status_name(status).lower(),
    )


def binary(model: Model, terms: list[tuple[int, float]]) -> bool:
    """Whether all columns of a row are 0 or 1."""
    return all(model.lower[column] >= 0 and model.upper[column] <= 1 for column, _ in terms)


def summary(path: str) -> tuple[Answer, float]:
    """The run of Passerelle that wrote a `summary.json`, and its idle points."""
    with open(path, encoding="utf-8") as file:
        said = json.load(file)
    answer = Answer(float(said["points"]), float(said["bound"]), float(said["seconds"]), said["status"])
    return answer, float(said["idle_points"])


def row(label: str, solver: str, answer: Answer, idle: float | None) -> str:
    """A row of the table."""

    def number(value: float | None) -> str:
        return "–" if value is None else f"{value:,.1f}".removesuffix(".0").replace(",", " ")

    gap = "–"
    if None not in (answer.points, answer.bound, idle):
        gain = idle - answer.bound
        gap = f"{100 * (answer.points - answer.bound) / gain:.2f} %" if gain > 0 else "0.00 %"
    cells = [label, solver, number(answer.points), number(answer.bound), gap, f"{answer.seconds:.1f}", answer.status]
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    """Reads the command line, runs the solvers one after the other, prints their rows as they come."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", help="the MPS file")
    parser.add_argument("--seconds", type=float, default=60, help="time for each solver (default 60)")
    parser.add_argument("--label", default="", help="first cell of each row (default: the file's name)")
    parser.add_argument("--idle", type=float, help="points of the schedule that places nothing")
    parser.add_argument("--constant", type=float, default=0.0, help="points to add to the objective (default 0)")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="threads (default: all)")
    parser.add_argument("--solvers", default="highs,scip,cp-sat", help="which to run (default highs,scip,cp-sat)")
    parser.add_argument("--with", dest="summary", help="summary.json of a run of Passerelle, for a row of its own")
    parser.add_argument("--header", action="store_true", help="print the head of the table first")
    options = parser.parse_args()

    runs = {"highs": ("HiGHS alone", run_highs), "scip": ("SCIP", run_scip), "cp-sat": ("CP-SAT", run_cp_sat)}
    asked = [name.strip() for name in options.solvers.split(",") if name.strip()]
    if unknown := [name for name in asked if name not in runs]:
        parser.error(f"unknown solver {unknown[0]}: one of {', '.join(runs)}")
    label = options.label or os.path.basename(options.model)
    idle = options.idle
    if idle is None:
        at_zero = apart(read, options.model).idle()
        idle = None if at_zero is None else at_zero + options.constant

    if options.header:
        print("| company | solver | points | bound | gap | seconds | status |")
        print("| --- | --- | --: | --: | --: | --: | --- |")
    if options.summary:
        answer, idle = summary(options.summary)
        print(row(label, "Passerelle", answer, idle), flush=True)
    for name in asked:
        title, run = runs[name]
        answer = apart(run, options.model, options.seconds, options.threads)
        for field in ("points", "bound"):
            value = getattr(answer, field)
            setattr(answer, field, None if value is None else value + options.constant)
        print(row(label, title, answer, idle), flush=True)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, ImportError, concurrent.futures.BrokenExecutor) as error:
        sys.exit(f"compare: {error}")
