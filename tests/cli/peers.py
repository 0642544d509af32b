"""What benches/compare.py reads in an exported program, tried against a schedule that Passerelle planned.

peers.py BENCHES PROGRAM COMPANY MODEL OUT: OUT holds the plan."""

import datetime
import json
import pathlib
import random
import sys

benches, program, company, model, out = sys.argv[1:]
sys.path.insert(0, benches)
from peers.answer import Task
from peers.companies import Company, columns_of
from peers.intervals import resources_of
from peers.linear import run_highs
from peers.program import WEEKLY, read
from peers.timefold import lines

said = json.loads(pathlib.Path(out, "summary.json").read_text(encoding="utf-8"))
monday = datetime.date.fromisoformat(said["horizon"]["start"])
start = columns_of(pathlib.Path(out, "schedule.csv"), monday)
read_program = read(model)
stints = read_program.stints()
chosen = read_program.named(start)

# Points as Timefold is told to count them.
told, points = lines(read_program, chosen)
limits = [list(map(int, line.split()[1:])) for line in told if line.startswith("limit")]
sums = [0] * len(limits)
for line in told:
    if line.startswith("choice"):
        column, cost, *uses = map(int, line.split()[1:])
        if column in chosen:
            points += cost
            for row, amount in zip(uses[::2], uses[1::2]):
                sums[row] += amount
for (least, most, *costs), total in zip(limits, sums):
    assert total <= most, "a row is overrun"
    points += costs[total - least] if costs else 0
begun = [int(line.split()[2]) for line in told if line.startswith("visit")]

# Resources allow what their rows allow.
resources = resources_of(read_program, stints)
weekly = [row for row in read_program.binding() if WEEKLY.fullmatch(row.name) and row.starts]
dice = random.Random(1)
verdicts = [0, 0]
for turn in range(400):
    taken = {stint: dice.choice(of) for stint, of in enumerate(stints) if dice.random() < turn / 800}
    columns = {candidate.column for candidate in taken.values()}
    by_rows = all(
        sum(amount for column, amount in row.starts if column in columns) <= row.limit + len(row.fillers)
        for row in weekly
    )
    by_intervals = True
    for resource in resources:
        used = {}
        for stint in taken.keys() & set(resource.stints):
            candidate = taken[stint]
            for week in range(candidate.week - resource.before[stint], candidate.end + resource.after[stint]):
                used[week] = used.get(week, 0) + resource.demand[stint]
        by_intervals &= all(amount <= resource.room.get(week, resource.most) for week, amount in used.items())
    assert by_rows == by_intervals, (turn, by_rows, by_intervals)
    verdicts[by_rows] += 1

task = Task(model, 60.0, 1, start)
answer = run_highs(task)
counted = Company(program, "", pathlib.Path(company)).count(answer.chosen, monday, pathlib.Path(out, "peer.csv"))
print(
    json.dumps(
        {
            "visits": len(chosen),
            "begun": sum(column >= 0 for column in begun),
            "points": points / read_program.scale + read_program.constant,
            "no_overlaps": sum(resource.is_no_overlap for resource in resources),
            "verdicts": verdicts,
            "highs": answer.points,
            "counted": counted,
        }
    )
)
