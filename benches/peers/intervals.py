"""Rows by week that are no overlap or a limited resource: what a solver with intervals is told besides."""

from collections import defaultdict
from dataclasses import dataclass

from .program import WEEKLY, Candidate, Program, Row


@dataclass
class Resource:
    """Of the intervals of some stints, as many at the same time as a week has room for.

    An interval reaches from `before` weeks before a visit to `after` weeks after it."""

    stints: list[int]
    before: dict[int, int]
    after: dict[int, int]
    demand: dict[int, int]
    # Room of a week, where it is less than `most`.
    room: dict[int, int]
    most: int

    @property
    def is_no_overlap(self) -> bool:
        """Whether it is one at a time, always."""
        return self.most == 1 and not self.room


def resources_of(program: Program, stints: list[list[Candidate]]) -> list[Resource]:
    """The resources that rows of the same subject, week by week, are; rows that are none are left aside."""
    stint_of = {candidate.column: at for at, stint in enumerate(stints) for candidate in stint}
    families: dict[str, dict[int, Row]] = defaultdict(dict)
    for row in program.binding():
        found = WEEKLY.fullmatch(row.name)
        if found and row.starts:
            families[found[1]][int(found[2])] = row
    found = (resource_of(program, rows, stints, stint_of) for rows in families.values())
    return [resource for resource in found if resource is not None]


def resource_of(
    program: Program, rows: dict[int, Row], stints: list[list[Candidate]], stint_of: dict[int, int]
) -> Resource | None:
    """The resource that rows of the same subject are, if they are exactly one."""
    before: dict[int, int] = defaultdict(int)
    after: dict[int, int] = defaultdict(int)
    demand: dict[int, int] = {}
    for week, row in rows.items():
        for column, amount in row.starts:
            stint, candidate = stint_of[column], program.candidates[column]
            before[stint] = max(before[stint], candidate.week - week)
            after[stint] = max(after[stint], week - candidate.end + 1)
            if demand.setdefault(stint, amount) != amount or amount <= 0:
                return None
        if any(amount != -1 for _, amount in row.fillers):
            return None
    held: dict[int, list[int]] = defaultdict(list)
    for stint in demand:
        for candidate in stints[stint]:
            for week in range(candidate.week - before[stint], candidate.end + after[stint]):
                held[week].append(candidate.column)
    columns = {week: {column for column, _ in row.starts} for week, row in rows.items()}
    if any(columns[week] != set(held[week]) for week in rows):
        return None
    room = {week: row.limit + len(row.fillers) for week, row in rows.items()}
    one_at_a_time = set(room.values()) == {1} and set(demand.values()) == {1}
    for week in held.keys() - rows.keys():
        # A week without a row is one that cannot be overrun, or whose row would say less than another's.
        if one_at_a_time and any(set(held[week]) <= others for others in columns.values()):
            continue
        room[week] = sum(demand[stint] for stint in {stint_of[column] for column in held[week]})
    most = max(room.values())
    return Resource(
        stints=sorted(demand),
        before=dict(before),
        after=dict(after),
        demand=demand,
        room={week: amount for week, amount in room.items() if amount < most},
        most=most,
    )

