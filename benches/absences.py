#!/usr/bin/env python3
"""Replans a company after random absences, and prints a Markdown table of what moved, was dropped and how long it took.

    python3 benches/absences.py PROGRAM COMPANY [--draws 100] [--absences 4]

A first plan is made of the company (a folder of CSV files). Each draw lets some people be away in the first week of one
of their visits, at random but the same each time, and plans again with the first plan as baseline. "Others" are people
who are not absent and whose visits changed.
"""

import argparse
import csv
import datetime
import pathlib
import random
import shutil
import statistics
import subprocess
import tempfile
import time


def rows(path: pathlib.Path) -> list[dict[str, str]]:
    """The rows of a CSV file that the program wrote."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def plan(program: str, company: pathlib.Path, out: pathlib.Path, *flags: str) -> float:
    """Plans, and returns the seconds that it took."""
    began = time.monotonic()
    command = [program, "plan", str(company), "--out", str(out), "--formats", "csv", "--lang", "en", "--quiet", *flags]
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    # 3: some stints stay unplaced.
    if code not in (0, 3):
        raise SystemExit(f"{' '.join(command)}: exit code {code}")
    return time.monotonic() - began


def draw_absences(company: pathlib.Path, visits: list[dict[str, str]], draw: int, count: int) -> set[str]:
    """Lets the employees of some visits be away in the first week of these, and returns who they are."""
    absences = company / "absences.csv"
    lines = [absences.read_text(encoding="utf-8").rstrip("\n")]
    away = random.Random(draw).sample(visits, count)
    for visit in away:
        monday = datetime.date.fromisoformat(visit["start"])
        lines.append(f"{visit['employee']},{monday},{monday + datetime.timedelta(days=4)}")
    absences.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return {visit["employee"] for visit in away}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("company", type=pathlib.Path)
    parser.add_argument("--draws", type=int, default=100)
    parser.add_argument("--absences", type=int, default=4)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        company, before, after = place / "company", place / "before", place / "after"
        shutil.copytree(options.company, company)
        plan(options.program, company, before)
        visits = rows(before / "schedule.csv")
        known = (company / "absences.csv").read_text(encoding="utf-8")
        measured: dict[str, list[float]] = {"moved": [], "dropped": [], "others": [], "seconds": []}
        for draw in range(options.draws):
            (company / "absences.csv").write_text(known, encoding="utf-8")
            absent = draw_absences(company, visits, draw, options.absences)
            shutil.rmtree(after, ignore_errors=True)
            seconds = plan(options.program, company, after, "--baseline", str(before / "schedule.csv"))
            changes = rows(after / "changes.csv")
            measured["moved"].append(sum(change["change"] == "moved" for change in changes))
            measured["dropped"].append(sum(change["change"] == "dropped" for change in changes))
            measured["others"].append(len({change["employee"] for change in changes} - absent))
            measured["seconds"].append(seconds)
    print("| of each draw | least | median | most | mean |")
    print("| --- | --: | --: | --: | --: |")
    for name, values in measured.items():
        figures = (min(values), statistics.median(values), max(values), statistics.mean(values))
        print(f"| {name} | " + " | ".join(f"{figure:.2f}".rstrip("0").rstrip(".") for figure in figures) + " |")


if __name__ == "__main__":
    main()
