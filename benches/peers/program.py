"""The exported program, and what its names and rows say about stints, weeks and people."""

import concurrent.futures
import math
import multiprocessing
import os
import re
import signal
from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction

# `x_E7_kitchen_w05_2_n2`: employee, unit, week of the horizon, weeks, which of several stints there.
START = re.compile(r"x_([^_]+)_([^_]+)_w(\d+)_(\d+)(?:_n(\d+))?")
# `gap_E7_w05`, `hosts_kitchen_w05`: what is limited, of whom or where, in which week.
WEEKLY = re.compile(r"([a-z]+_[^_]+)_w(\d+)")
# Most that coefficients are multiplied by to become whole numbers.
LARGEST_SCALE = 10_000


@dataclass(frozen=True)
class Candidate:
    """A stint at a start and a length: a column that is 0 or 1."""

    column: int
    employee: str
    unit: str
    week: int
    weeks: int
    turn: int

    @property
    def end(self) -> int:
        """The week after the last."""
        return self.week + self.weeks


@dataclass
class Row:
    """`Σ coefficient × column <= limit`, candidates and other columns apart."""

    name: str
    limit: int
    starts: list[tuple[int, int]] = field(default_factory=list)
    fillers: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Program:
    """A program to be minimised: costs in `scale`-ths of a point."""

    names: list[str]
    costs: list[int]
    scale: int
    constant: float
    candidates: dict[int, Candidate]
    fixed: set[int]
    rows: list[Row]

    def stints(self) -> list[list[Candidate]]:
        """The candidates of each stint."""
        of_stint: dict[tuple[str, str, int], list[Candidate]] = defaultdict(list)
        for candidate in self.candidates.values():
            of_stint[candidate.employee, candidate.unit, candidate.turn].append(candidate)
        return list(of_stint.values())

    def binding(self) -> list[Row]:
        """The rows that say more than that a stint is placed once, which peers with stints know."""
        return [row for row in self.rows if not row.name.startswith("once_")]

    def named(self, names: set[str]) -> set[int]:
        """The columns of some names."""
        return {column for column in self.candidates if self.names[column] in names}


def apart(function, *arguments, most: float | None = None):
    """Calls a function in a process of its own, which is ended, with what it has started, after `most` seconds.

    OR-Tools brings a HiGHS along, and one process bears only one."""
    context = multiprocessing.get_context("spawn")
    pool = concurrent.futures.ProcessPoolExecutor(max_workers=1, mp_context=context, initializer=os.setsid)
    try:
        return pool.submit(function, *arguments).result(timeout=most)
    except concurrent.futures.TimeoutError:
        for process in list(pool._processes.values()):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                # It has not come so far as to have a group of its own.
                process.kill()
        raise TimeoutError from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def scale_of(numbers) -> int:
    """The least number by which all others become whole."""
    scale = 1
    for number in set(numbers):
        scale = math.lcm(scale, Fraction(number).limit_denominator(LARGEST_SCALE).denominator)
        if scale > LARGEST_SCALE:
            raise ValueError("costs are not multiples of a simple fraction")
    return scale


def opened(path: str):
    """HiGHS with the program of a file, silent."""
    import highspy

    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    if highs.readModel(path) != highspy.HighsStatus.kOk:
        raise ValueError(f"cannot read {path} as MPS")
    return highs


def read(path: str) -> Program:
    """The program of a file that `passerelle export --format mps` wrote."""
    import highspy

    lp = opened(path).getLp()
    if any(math.isfinite(low) for low in lp.row_lower_):
        raise ValueError(f"{path} has rows with a lower limit: Passerelle writes none")
    names, lower = list(lp.col_names_), list(lp.col_lower_)
    matrix = lp.a_matrix_
    if matrix.format_ != highspy.MatrixFormat.kColwise:
        raise ValueError(f"{path} was not read by columns")
    costs = list(lp.col_cost_)
    scale = scale_of(costs)
    rows = [Row(name, round(high)) for name, high in zip(lp.row_names_, lp.row_upper_)]
    candidates: dict[int, Candidate] = {}
    starts, indices, values = list(matrix.start_), list(matrix.index_), list(matrix.value_)
    for column, name in enumerate(names):
        if found := START.fullmatch(name):
            employee, unit, week, weeks, turn = found.groups()
            candidates[column] = Candidate(column, employee, unit, int(week), int(weeks), int(turn or 1))
        for place in range(starts[column], starts[column + 1]):
            row = rows[indices[place]]
            (row.starts if found else row.fillers).append((column, round(values[place])))
    return Program(
        names=names,
        costs=[round(cost * scale) for cost in costs],
        scale=scale,
        constant=lp.offset_,
        candidates=candidates,
        fixed={column for column in candidates if lower[column] > 0.5},
        rows=rows,
    )
