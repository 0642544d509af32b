#!/usr/bin/env python3
"""Passerelle, HiGHS, SCIP, CP-SAT and Timefold on the same companies: one Markdown table.

    benches/compare.sh [COMPANY…] [--times 1,10] [--proof 60] [--most 60] [--peers highs,started,scip,cp-sat,timefold]

`compare.sh` builds the program and the environment, and calls this script. Companies: 420, again, 500, 2000, 10000 (all of
them without a name), or folders. The README of this folder says what each peer is given.
"""

import argparse
import concurrent.futures
import datetime
import importlib
import os
import pathlib
import subprocess
import sys

from peers.answer import Answer, Task
from peers.companies import LABELS, MADE, Company, columns_of, made
from peers.program import apart

# Title, module and function of each peer.
PEERS = {
    "highs": ("HiGHS alone", "linear", "run_highs"),
    "started": ("HiGHS with Passerelle's start", "linear", "run_highs"),
    "scip": ("SCIP", "linear", "run_scip"),
    "cp-sat": ("CP-SAT", "cp_sat", "run_cp_sat"),
    "timefold": ("Timefold", "timefold", "run_timefold"),
}
ORDER = ["420", "again", "500", "2000", "10000"]


def ask(peer: str, task: Task) -> Answer:
    """Runs a peer in this process; its libraries are loaded here only."""
    _, module, function = PEERS[peer]
    return getattr(importlib.import_module(f"peers.{module}"), function)(task)


def answer_of(peer: str, task: Task, company: Company, monday: datetime.date, place: pathlib.Path) -> Answer:
    """What a peer finds, its points as `verify` counts them, or why there is nothing."""
    most = 60 + 3 * task.seconds
    try:
        answer = apart(ask, peer, task, most=most)
    except TimeoutError:
        return Answer(None, None, most, "ended: it did not look at the clock", [])
    except (OSError, ValueError, ImportError, concurrent.futures.BrokenExecutor) as error:
        return Answer(None, None, 0.0, f"cannot run: {error}", [])
    if answer.points is None:
        return answer
    told = answer.points
    try:
        answer.points = company.count(answer.chosen, monday, place)
    except ValueError as error:
        answer.points, answer.status = None, str(error)
        return answer
    if abs(told - answer.points) > 0.01:
        answer.status += f", {told:,.1f} by its own count"
    return answer


def row(label: str, time: str, solver: str, answer: Answer, idle: float) -> str:
    """A row of the table; the gap is (points - bound) / (idle - bound)."""

    def number(value: float | None) -> str:
        return "–" if value is None else f"{value:,.1f}".removesuffix(".0")

    gap = "–"
    if answer.points is not None and answer.bound is not None:
        gain = idle - answer.bound
        share = max(0.0, answer.points - answer.bound) / gain if gain > 0 else 0.0
        gap = f"{100 * share:.2f} %"
    cells = [label, time, solver, number(answer.points), number(answer.bound), gap]
    return "| " + " | ".join([*cells, f"{answer.seconds:.1f}", answer.status]) + " |"


def compare(company: Company, place: pathlib.Path, options: argparse.Namespace) -> None:
    """All rows of a company."""
    model = place / "program.mps"
    company.export(model)

    def passerelle(time: str, out: str, *flags: str) -> tuple[dict, float]:
        said, took = company.plan(place / out, *flags)
        answer = Answer(said["points"], said["bound"], took, said["status"], [])
        title = " ".join(["Passerelle", *(flag for flag in flags if flag in ("few", "free"))])
        print(row(company.label, time, title, answer, said["idle_points"]), flush=True)
        return said, took

    said, took = passerelle("to 0.2 %", "gap", "--gap", "0.002", "--time-limit", str(options.most))
    monday = datetime.date.fromisoformat(said["horizon"]["start"])
    ours = columns_of(place / "gap" / "schedule.csv", monday)
    before = columns_of(company.baseline, monday) if company.baseline else frozenset()
    asked = [(f"{factor} × that", min(float(factor) * took, options.most)) for factor in options.times.split(",")]
    asked.append((f"{options.proof:g} s", options.proof))
    longest = 0.0
    for time, seconds in asked:
        if time == asked[-1][0]:
            passerelle(time, "proof", "--gap", "0", "--time-limit", str(options.proof))
        if seconds <= longest:
            continue
        longest = seconds
        for peer in options.peers:
            begin = ours if peer == "started" else before if peer in ("cp-sat", "timefold") else frozenset()
            task = Task(str(model), seconds, options.threads, begin)
            answer = answer_of(peer, task, company, monday, place / f"{peer}.csv")
            print(row(company.label, time, PEERS[peer][0], answer, said["idle_points"]), flush=True)


def main() -> None:
    """Reads the command line, compares company by company, prints rows as they come."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the built program")
    parser.add_argument("companies", nargs="*", help=f"{', '.join(ORDER)}, or folders (default: the former)")
    parser.add_argument("--place", type=pathlib.Path, required=True, help="folder for what is made")
    parser.add_argument("--times", default="1,10", help="times for each peer, of that to 0.2 %% (default 1,10)")
    parser.add_argument("--proof", type=float, default=60, help="seconds of a last round (default 60)")
    parser.add_argument("--most", type=float, default=60, help="most seconds of the rounds before (default 60)")
    parser.add_argument("--peers", default=",".join(PEERS), help="which to ask (default all)")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="threads (default: all)")
    options = parser.parse_intermixed_args()
    options.peers = [name for name in options.peers.split(",") if name]
    if unknown := [name for name in options.peers if name not in PEERS]:
        parser.error(f"unknown peer {unknown[0]}: one of {', '.join(PEERS)}")
    companies = options.companies or ORDER
    if unknown := [name for name in companies if name not in MADE and not pathlib.Path(name).is_dir()]:
        parser.error(f"no company {unknown[0]}: one of {', '.join(LABELS)}, or a folder")
    print("| company | time | solver | points | bound | gap | seconds | status |")
    print("| --- | --- | --- | --: | --: | --: | --: | --- |")
    for name in companies:
        place = options.place / pathlib.Path(name).name
        place.mkdir(parents=True, exist_ok=True)
        compare(made(options.program, name, place / "made"), place, options)


if __name__ == "__main__":
    try:
        main()
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"compare: {error}")
