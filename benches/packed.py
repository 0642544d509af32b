#!/usr/bin/env python3
"""Writes a company that is packed to the last week, and of which a whole schedule is known.

    python3 benches/packed.py square 30 --holes 374 --seed 1 --out company
    python3 benches/packed.py roster 11 13 54 --seed 1 --out company

A square is a Latin square: everybody visits every unit for one week, units take one visitor a week, and all cells but the
holes are fixed pins. A roster has people who are away every week, for one to eight weeks each time.
"""

import argparse
import datetime
import pathlib
import random

START = datetime.date(2027, 1, 4)
LENGTHS = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8]


def square(order: int, dice: random.Random) -> list[list[int]]:
    """A random Latin square (M. Jacobson and P. Matthews, 1996)."""
    cube = [[[int((row + column) % order == symbol) for symbol in range(order)] for column in range(order)] for row in range(order)]
    entry = lambda cell: cube[cell[0]][cell[1]][cell[2]]
    improper, moves = None, 0
    while improper or moves < order**3:
        start = improper
        while start is None or not improper and entry(start) != 0:
            start = [dice.randrange(order) for _ in range(3)]
        end = []
        for axis in range(3):
            line = [[*start[:axis], place, *start[axis + 1 :]] for place in range(order)]
            end.append(dice.choice([cell[axis] for cell in line if entry(cell) == 1]))
        for corner in range(8):
            cell = [(end if corner >> axis & 1 else start)[axis] for axis in range(3)]
            cube[cell[0]][cell[1]][cell[2]] += -1 if corner.bit_count() % 2 else 1
        improper, moves = end if entry(end) < 0 else None, moves + 1
    return [[symbols.index(1) for symbols in row] for row in cube]


def roster(people: int, units: int, weeks: int, dice: random.Random) -> list[tuple[int, int, int]]:
    """Stints (person, unit, weeks) of a schedule in which everybody is somewhere every week."""
    taken = [[False] * weeks for _ in range(units)]
    free_from, stints = [0] * people, []
    for week in range(weeks):
        for person in (person for person in range(people) if free_from[person] == week):
            unit = dice.choice([unit for unit in range(units) if not taken[unit][week]])
            length, longest = 0, min(dice.choice(LENGTHS), weeks - week)
            while length < longest and not taken[unit][week + length]:
                taken[unit][week + length] = True
                length += 1
            free_from[person] = week + length
            stints.append((person, unit, length))
    return stints


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    kinds = parser.add_subparsers(dest="kind", required=True)
    one = kinds.add_parser("square")
    one.add_argument("order", type=int)
    one.add_argument("--holes", type=int, required=True)
    two = kinds.add_parser("roster")
    for figure in ("people", "units", "weeks"):
        two.add_argument(figure, type=int)
    for kind in (one, two):
        kind.add_argument("--seed", type=int, default=1)
        kind.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    dice, pins = random.Random(options.seed), ["employee,unit,start,weeks,pin"]
    if options.kind == "square":
        people = units = weeks = options.order
        stints = [(person, unit, 1) for person in range(people) for unit in range(units)]
        cells = square(options.order, dice)
        for person, unit, _ in sorted(dice.sample(stints, len(stints) - options.holes)):
            start = START + datetime.timedelta(weeks=cells[person][unit])
            pins.append(f"e{person:02},u{unit:02},{start},1,fixed")
    else:
        people, units, weeks = options.people, options.units, options.weeks
        stints = roster(people, units, weeks, dice)
    files = {
        "units.csv": ["unit,hosts,min_present", "home,0,0"] + [f"u{unit:02},1,0" for unit in range(units)],
        "employees.csv": ["employee,unit,programme"] + [f"e{person:02},home,none" for person in range(people)],
        "stints.csv": ["employee,unit,weeks"] + [f"e{person:02},u{unit:02},{length}" for person, unit, length in stints],
        "pins.csv": pins,
        "passerelle.toml": [
            "[horizon]", f"start = {START}", f"weeks = {weeks}", "[rules]", "hosts_present = 0", "leaving_weeks = 0",
            "[points]", "waiting = 0", "together_away = 0", "trip = 0",
        ],
    }
    options.out.mkdir(parents=True)
    for name, lines in files.items():
        if len(lines) > 1:
            (options.out / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
