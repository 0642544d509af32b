"""CP-SAT, with an interval for each stint."""

import time
from collections import defaultdict

from .answer import Answer, Task
from .intervals import resources_of
from .linear import left
from .program import Candidate, Program, apart, read


class Built:
    """The program as CP-SAT has it: literals for candidates, intervals for stints.

    Rows that resources say already are kept: without them neither schedules nor bounds come near."""

    def __init__(self, program: Program):
        # Only here: the process that reads with HiGHS must not load it.
        from ortools.sat.python import cp_model

        self.program = program
        self.model = cp_model.CpModel()
        self.sum = cp_model.LinearExpr.weighted_sum
        stints = program.stints()
        # Every other column counts what whole ones do, so that whole numbers lose nothing.
        self.columns = [self.model.new_bool_var("") for _ in program.names]
        self.absent = [self.model.new_bool_var("") for _ in stints]
        self.times = [self.placed(stint, absent) for stint, absent in zip(stints, self.absent)]
        self.stints = stints
        for column in program.fixed:
            self.model.add(self.columns[column] == 1)
        for resource in resources_of(program, stints):
            self.add_resource(resource)
        for row in program.binding():
            terms = row.starts + row.fillers
            total = self.sum([self.columns[column] for column, _ in terms], [amount for _, amount in terms])
            self.model.add(total <= row.limit)
        self.model.minimize(self.sum(self.columns, program.costs))

    def placed(self, stint: list[Candidate], absent):
        """Start, weeks and end of a stint, as its candidates have them."""
        literals = [self.columns[candidate.column] for candidate in stint]
        self.model.add_exactly_one([*literals, absent])
        return tuple(
            self.chosen(literals, absent, values)
            for values in (
                [candidate.week for candidate in stint],
                [candidate.weeks for candidate in stint],
                [candidate.end for candidate in stint],
            )
        )

    def chosen(self, literals: list, absent, values: list[int]):
        """The value of the candidate that is chosen."""
        least, most = min(values), max(values)
        if least == most:
            return least
        variable = self.model.new_int_var(least, most, "")
        self.model.add(variable == self.sum([*literals, absent], [*values, least]))
        return variable

    def add_resource(self, resource) -> None:
        """No overlap, or as many at the same time as a week has room for."""
        intervals, demands = [], []
        for stint in resource.stints:
            start, weeks, end = self.times[stint]
            before, after = resource.before[stint], resource.after[stint]
            intervals.append(
                self.model.new_optional_interval_var(
                    start - before, weeks + before + after, end + after, ~self.absent[stint], ""
                )
            )
            demands.append(resource.demand[stint])
        if resource.is_no_overlap:
            self.model.add_no_overlap(intervals)
            return
        for week, room in resource.room.items():
            intervals.append(self.model.new_fixed_size_interval_var(week, 1, ""))
            demands.append(resource.most - room)
        self.model.add_cumulative(intervals, demands, resource.most)

    def hint(self, start: set[int]) -> None:
        """Where to begin: the candidates of some columns, everybody else at home, and what that counts."""
        program = self.program
        values = [0] * len(self.columns)
        for column in start:
            values[column] = 1
        of_filler: dict[int, int] = defaultdict(int)
        for row in program.rows:
            for column, _ in row.fillers:
                of_filler[column] += 1
        for row in program.rows:
            over = sum(amount * values[column] for column, amount in row.starts) - row.limit
            # Those that take up what is too much, the cheapest first; of the others, what there is room for.
            for column, amount in sorted(row.fillers, key=lambda term: program.costs[term[0]]):
                if of_filler[column] == 1 and (over > 0 > amount or (amount > 0 and over + amount <= 0)):
                    values[column] = 1
                    over += amount
        for variable, value in zip(self.columns, values):
            self.model.add_hint(variable, value)
        for absent, stint in zip(self.absent, self.stints):
            self.model.add_hint(absent, not any(values[candidate.column] for candidate in stint))


def run_cp_sat(task: Task) -> Answer:
    """CP-SAT, begun with a hint."""
    began = time.monotonic()
    program = apart(read, task.model)
    built = Built(program)
    built.hint(program.named(task.start))
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = task.threads
    solver.parameters.max_time_in_seconds = left(task, began)
    status = solver.solve(built.model)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return Answer(
        points=solver.objective_value / program.scale + program.constant if found else None,
        # Without a solution what it calls a bound can be where it started from, which nothing proves.
        bound=solver.best_objective_bound / program.scale + program.constant if found else None,
        seconds=time.monotonic() - began,
        status=solver.status_name(status).lower(),
        chosen=[program.names[column] for column in program.candidates if solver.value(built.columns[column])]
        if found
        else [],
    )
