"""Timefold, whose solver comes with its Python package as Java archives: `Streams.java` poses the program to it.

Its Python interface is left aside: it turns every object into a Java one, half a minute for 500 people."""

import importlib.util
import pathlib
import shutil
import subprocess
import tempfile
import time
from collections import defaultdict

from .answer import Answer, Task
from .program import Program, Row, read


def class_path(classes: pathlib.Path) -> str:
    """Where Java finds Timefold, and `Streams`, which is compiled once."""
    found = importlib.util.find_spec("timefold")
    if found is None:
        raise ValueError("the Python package timefold is not installed")
    archives = pathlib.Path(next(iter(found.submodule_search_locations))) / "solver" / "jars" / "*"
    for program in ("java", "javac"):
        if shutil.which(program) is None:
            raise ValueError(f"no {program} on the path (Debian: openjdk-17-jdk-headless)")
    source = pathlib.Path(__file__).with_name("Streams.java")
    ready = classes / "Streams.class"
    if not ready.exists() or ready.stat().st_mtime < source.stat().st_mtime:
        command = ["javac", "-proc:none", "-cp", str(archives), "-d", str(classes), str(source)]
        compiled = subprocess.run(command, capture_output=True, text=True)
        if compiled.returncode != 0:
            raise ValueError(f"javac: {compiled.stderr.strip().splitlines()[0]}")
    return f"{classes}:{archives}"


def costs_of(program: Program, row: Row) -> tuple[int, int, list[int]]:
    """The least and the most that the visits of a row may sum up to, and what each sum costs in other columns."""
    fillers = sorted(row.fillers, key=lambda term: program.costs[term[0]])
    most = row.limit - sum(amount for _, amount in fillers if amount < 0)
    least = sum(min(0, amount) for _, amount in row.starts)
    if not fillers:
        return least, most, []
    return least, most, [filled(program, row.limit - total, fillers) for total in range(least, most + 1)]


def filled(program: Program, slack: int, fillers: list[tuple[int, int]]) -> int:
    """Least points of the other columns of a row that has so much slack, the cheapest first."""
    points = 0
    for column, amount in fillers:
        price = program.costs[column]
        if (amount < 0 and (slack < 0 or price < 0)) or (amount > 0 and price < 0 and slack > 0):
            points, slack = points + price, slack - amount
    return points


def lines(program: Program, start: set[int]) -> tuple[list[str], int]:
    """What `Streams` reads, and the points of the other columns where nothing is placed."""
    in_rows: dict[int, int] = defaultdict(int)
    for row in program.rows:
        for column, amount in row.fillers:
            in_rows[column] += 1
            if in_rows[column] > 1 or abs(amount) != 1:
                raise ValueError(f"points of {program.names[column]} do not depend on one sum: no stream says that")
    told, idle = [], 0
    uses: dict[int, list[str]] = defaultdict(list)
    for number, row in enumerate(program.binding()):
        least, most, costs = costs_of(program, row)
        nothing = costs[-least] if costs else 0
        idle += nothing
        told.append(" ".join(map(str, ["limit", least, most, *(points - nothing for points in costs)])))
        for column, amount in row.starts:
            uses[column].append(f"{number} {amount}")
    told += [" ".join(["choice", str(column), str(program.costs[column]), *uses[column]]) for column in program.candidates]
    for stint in program.stints():
        columns = [candidate.column for candidate in stint]
        imposed = [column for column in columns if column in program.fixed]
        begun = next((column for column in columns if column in start), -1)
        told.append(" ".join(map(str, ["visit", int(bool(imposed)), begun, *(imposed or columns)])))
    return told, idle


def run_timefold(task: Task) -> Answer:
    """Timefold, on one thread, as its free edition has no other way; it proves no bound."""
    classes = class_path(pathlib.Path(task.model).parent.parent / "classes")
    began, end = time.monotonic(), time.time() + task.seconds
    program = read(task.model)
    told, idle = lines(program, program.named(task.start))
    with tempfile.TemporaryDirectory() as place:
        problem, answer = pathlib.Path(place) / "problem.txt", pathlib.Path(place) / "answer.txt"
        problem.write_text("\n".join(told) + "\n", encoding="utf-8")
        command = ["java", "-cp", classes, "Streams", str(problem), str(answer), str(round(1000 * end))]
        ran = subprocess.run(command, capture_output=True, text=True)
        if ran.returncode != 0:
            raise ValueError(f"java: {(ran.stderr or ran.stdout).strip().splitlines()[0]}")
        score, *columns = answer.read_text(encoding="utf-8").splitlines()
    hard, soft = map(int, score.split())
    return Answer(
        points=(idle - soft) / program.scale + program.constant if hard == 0 else None,
        bound=None,
        seconds=time.monotonic() - began,
        status="feasible" if hard == 0 else "rows overrun",
        chosen=[program.names[int(column)] for column in columns] if hard == 0 else [],
    )
