"""The companies that are compared, and how the program counts what others plan for them."""

import csv
import datetime
import json
import pathlib
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass, field

from absences import draw_absences, plan, rows

from .program import START

# Options of `generate` by name; `again` is the company of 420 after four absences, its first plan the baseline.
MADE = {
    "500": ["--employees", "500", "--units", "20", "--seed", "2"],
    "2000": ["--employees", "2000", "--units", "40", "--seed", "2"],
    "10000": ["--employees", "10000", "--units", "100", "--seed", "2"],
    "420": ["--employees", "420", "--units", "22", "--seed", "1", "--weeks", "17", "--hires", "25"]
    + ["--due", "0.5", "--scarcity", "0", "--leave", "0.02"],
    "again": [],
}
LABELS = {
    "500": "500 × 20",
    "2000": "2,000 × 40",
    "10000": "10,000 × 100",
    "420": "420 × 22, 25 new hires",
    "again": "the same after four absences, planned again",
}
# New hires who owe every unit a visit, in a week or two.
EVERY_UNIT = 'scope = "all"\nweeks = "1-2"\ngap_weeks = 0'


@dataclass
class Company:
    """A company: its folder, what every command is told besides, and the schedule that it has already."""

    program: str
    label: str
    folder: pathlib.Path
    flags: list[str] = field(default_factory=list)
    baseline: pathlib.Path | None = None

    def export(self, to: pathlib.Path) -> None:
        """Writes the program."""
        command = [self.program, "export", str(self.folder), "--format", "mps", "--out", str(to), *self.flags]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def plan(self, out: pathlib.Path, *flags: str) -> tuple[dict, float]:
        """Plans; gives the summary, and the seconds of the whole command."""
        took = plan(self.program, self.folder, out, *self.flags, *flags)
        return json.loads((out / "summary.json").read_text(encoding="utf-8")), took

    def count(self, chosen: list[str], monday: datetime.date, place: pathlib.Path) -> int:
        """The points of the visits that some columns stand for, as `verify` counts them."""
        write_schedule(chosen, monday, place)
        command = [self.program, "verify", str(self.folder), str(place), "--lang", "en", "--json", *self.flags]
        ran = subprocess.run(command, capture_output=True, text=True)
        said = json.loads(ran.stdout)
        if said["outcome"] is None:
            raise ValueError(f"{place.name} is not read by verify")
        outcome = said["outcome"]
        if outcome["violations"]:
            raise ValueError(f"{place.name} is refused by verify: {outcome['violations'][0]['rule']}")
        return outcome["points"]


def write_schedule(chosen: list[str], monday: datetime.date, place: pathlib.Path) -> None:
    """The visits of some columns as a `schedule.csv`; `monday` begins the first week of the horizon."""
    with open(place, "w", newline="", encoding="utf-8") as file:
        to = csv.writer(file)
        to.writerow(["employee", "unit", "start", "weeks"])
        for name in chosen:
            employee, unit, week, weeks, _ = START.fullmatch(name).groups()
            to.writerow([employee, unit, monday + datetime.timedelta(weeks=int(week) - 1), weeks])


def columns_of(schedule: pathlib.Path, monday: datetime.date) -> frozenset[str]:
    """The names of the columns that the rows of a `schedule.csv` stand for, whether the program has them or not."""
    names, turns = set(), Counter()
    for visit in rows(schedule):
        pair = visit["employee"], visit["unit"]
        turns[pair] += 1
        week = (datetime.date.fromisoformat(visit["start"]) - monday).days // 7 + 1
        again = f"_n{turns[pair]}" if turns[pair] > 1 else ""
        names.add(f"x_{pair[0]}_{pair[1]}_w{week:02}_{visit['weeks']}{again}")
    return frozenset(names)


def made(program: str, name: str, place: pathlib.Path) -> Company:
    """The company of a name, made anew, or that of a folder."""
    if name not in MADE:
        return Company(program, name, pathlib.Path(name))
    folder = place / name
    shutil.rmtree(folder, ignore_errors=True)
    if name == "again":
        first = made(program, "420", place)
        first.plan(place / "first")
        folder = shutil.copytree(first.folder, folder)
        baseline = place / "first" / "schedule.csv"
        draw_absences(folder, rows(baseline), 0, 4)
        return Company(program, LABELS[name], folder, ["--baseline", str(baseline), "--ripple", "free"], baseline)
    command = [program, "generate", *MADE[name], "--out", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    if name == "420":
        settings = folder / "passerelle.toml"
        told = settings.read_text(encoding="utf-8").splitlines()
        told = [EVERY_UNIT if line.startswith("scope = ") else line for line in told]
        settings.write_text("\n".join(told) + "\n", encoding="utf-8")
    return Company(program, LABELS[name], folder)
