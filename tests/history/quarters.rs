//! Twelve quarters of `data/energy`, each closed into the history that the next one starts from: people come, leave
//! and change units, stints are called off, and nobody who is owed anything is forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Days, Months, NaiveDate};
use tempfile::{TempDir, tempdir};

use crate::cli::passerelle;

/// Quarters of the simulation, three years.
const QUARTERS: u64 = 12;
/// Months from one visit to the next where a link does not say.
const CADENCE: u32 = 24;
/// What each search is allowed to leave open.
const GAP: &str = "0.02";

type Rows = Vec<BTreeMap<String, String>>;
/// Employee and host unit.
type Pair = (String, String);

/// A table by column.
fn table(path: &Path) -> Rows {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Dice that fall the same way every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % sides as u64) as usize
    }
}

/// The company as it changes, and what is remembered of it.
struct World {
    place: TempDir,
    dice: Dice,
    employees: Rows,
    /// By home and host unit, months.
    cadences: BTreeMap<Pair, u32>,
    absences: String,
    next_name: usize,
}

/// A stint of a quarter.
#[derive(Clone)]
struct Owed {
    due: NaiveDate,
    placed: Option<(NaiveDate, u64)>,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn start_of(quarter: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 4, 5).unwrap() + Days::new(quarter * 13 * 7)
}

impl World {
    fn new() -> Self {
        let place = tempdir().unwrap();
        let folder = place.path().join("company");
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/energy");
        fs::create_dir(&folder).unwrap();
        for file in ["units", "relations", "history", "closures", "absences", "stints", "employees"] {
            let file = format!("{file}.csv");
            fs::copy(data.join(&file), folder.join(&file)).unwrap();
        }
        let settings = fs::read_to_string(data.join("passerelle.toml")).unwrap();
        let spread = format!("never_visited = \"spread\"\nspread_from = \"{}\"", start_of(0));
        fs::write(folder.join("passerelle.toml"), settings.replace("never_visited = \"spread\"", &spread))
            .unwrap();
        let mut cadences = BTreeMap::new();
        // The link to the client speaks first.
        for row in table(&folder.join("relations.csv")).iter().rev() {
            let months = row["cadence_months"].parse().unwrap_or(CADENCE);
            cadences.entry((row["client"].clone(), row["supplier"].clone())).or_insert(months);
        }
        for row in table(&folder.join("relations.csv")) {
            let months = row["cadence_months"].parse().unwrap_or(CADENCE);
            cadences.insert((row["supplier"].clone(), row["client"].clone()), months);
        }
        let employees = table(&folder.join("employees.csv"));
        let absences = fs::read_to_string(folder.join("absences.csv")).unwrap();
        World { place, dice: Dice(7), employees, cadences, absences, next_name: 90_000 }
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("company")
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.folder().join(file), text).unwrap();
    }

    /// A new quarter: some come, some leave, some change unit, and everybody takes leave.
    fn turn(&mut self, quarter: u64) {
        let start = start_of(quarter);
        if quarter > 0 {
            // Obligations beside the programmes were those of the first quarter.
            let _ = fs::remove_file(self.folder().join("stints.csv"));
            self.employees.retain(|row| row["leaves"].is_empty() || day(&row["leaves"]) >= start);
            for _ in 0..6 {
                let leaver = self.dice.below(self.employees.len());
                let last = start + Days::new(self.dice.below(80) as u64);
                self.employees[leaver].insert("leaves".into(), last.to_string());
            }
            for _ in 0..4 {
                let [mover, model] = [(); 2].map(|()| self.dice.below(self.employees.len()));
                let unit = self.employees[model]["unit"].clone();
                self.employees[mover].insert("unit".into(), unit);
            }
            for _ in 0..7 {
                let model = self.dice.below(self.employees.len());
                let mut row = self.employees[model].clone();
                self.next_name += 1;
                let hired = start - Days::new(self.dice.below(60) as u64);
                for (column, text) in [
                    ("employee", self.next_name.to_string()),
                    ("name", format!("New {}", self.next_name)),
                    ("hired", hired.to_string()),
                    ("leaves", String::new()),
                    ("tutor", String::new()),
                    ("programme", String::new()),
                    ("email", String::new()),
                ] {
                    row.insert(column.into(), text);
                }
                self.employees.push(row);
            }
            self.absences = "employee,from,to\n".into();
            for row in &self.employees {
                if self.dice.below(3) == 0 {
                    let from = start + Days::new(7 * self.dice.below(13) as u64);
                    let to = from + Days::new(4 + 7 * self.dice.below(2) as u64);
                    let _ = writeln!(self.absences, "{},{from},{to}", row["employee"]);
                }
            }
        }
        let columns: Vec<&String> = self.employees[0].keys().collect();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&columns).unwrap();
        for row in &self.employees {
            writer.write_record(columns.iter().map(|column| &row[*column])).unwrap();
        }
        self.write("employees.csv", &String::from_utf8(writer.into_inner().unwrap()).unwrap());
        self.write("absences.csv", &self.absences);
    }

    /// Runs a command on the folder for a quarter; gives its JSON.
    fn run(&self, quarter: u64, command: &str, arguments: &[&str], codes: &[i32]) -> serde_json::Value {
        let start = start_of(quarter).to_string();
        let mut run = passerelle();
        run.current_dir(self.place.path()).args([command, "company"]).args(arguments);
        let done = run.args(["--start", &start, "--json"]).output().unwrap();
        let code = done.status.code().unwrap();
        assert!(codes.contains(&code), "{command} of quarter {quarter}: {done:?}");
        serde_json::from_slice(&done.stdout).unwrap()
    }

    /// What the plan of a quarter owes, stint by stint.
    fn plan(&self, quarter: u64) -> BTreeMap<Pair, Owed> {
        let flags = ["--out", "out", "--gap", GAP, "--formats", "csv"];
        self.run(quarter, "plan", &flags, &[0, 3]);
        self.run(quarter, "verify", &["out/schedule.csv"], &[0, 3]);
        let mut owed = BTreeMap::new();
        for (file, placed) in [("schedule.csv", true), ("unscheduled.csv", false)] {
            for row in table(&self.place.path().join("out").join(file)) {
                let placed = placed.then(|| (day(&row["start"]), row["weeks"].parse().unwrap()));
                let due = day(&row["due"]);
                if row["programme"] != "extra" {
                    owed.insert((row["employee"].clone(), row["unit"].clone()), Owed { due, placed });
                }
            }
        }
        owed
    }

    /// Calls off one placement in thirty, and closes the quarter; gives the pairs called off.
    fn close(&mut self, quarter: u64, owed: &BTreeMap<Pair, Owed>) -> (BTreeSet<Pair>, serde_json::Value) {
        let mut called_off = BTreeSet::new();
        for (pair, owed) in owed {
            if let Some((start, weeks)) = owed.placed
                && self.dice.below(30) == 0
            {
                let last = start + Days::new(7 * weeks - 3);
                let _ = writeln!(self.absences, "{},{start},{last}", pair.0);
                called_off.insert(pair.clone());
            }
        }
        self.write("absences.csv", &self.absences);
        let closed = self.run(quarter, "close", &["out/schedule.csv"], &[0]);
        let history = fs::read(self.folder().join("history.csv")).unwrap();
        let again = self.run(quarter, "close", &["out/schedule.csv"], &[0]);
        assert_eq!(again["outcome"]["rows"].as_array().unwrap().len(), 0, "closed twice");
        assert_eq!(history, fs::read(self.folder().join("history.csv")).unwrap());
        (called_off, closed["outcome"].clone())
    }

    fn home_of(&self, employee: &str) -> Option<&str> {
        let row = self.employees.iter().find(|row| row["employee"] == employee)?;
        Some(&row["unit"])
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "what it measures, with --nocapture")]
fn twelve_quarters_forget_nobody() {
    let mut world = World::new();
    let mut left: BTreeMap<Pair, (NaiveDate, String)> = BTreeMap::new();
    let mut text = String::from(
        "quarter     people  stints  placed  left  overdue  called off  owed rows  pairs  within cadence  owed now\n",
    );
    let mut coverage = Vec::new();
    for quarter in 0..QUARTERS {
        let (start, end) = (start_of(quarter), start_of(quarter + 1));
        world.turn(quarter);
        let before = visits(&world);
        let owed = world.plan(quarter);

        // Nobody owed is forgotten: what was left or called off is a stint again, due when it was.
        for ((employee, unit), (due, then)) in &left {
            let Some(home) = world.home_of(employee) else { continue };
            let linked = world.cadences.contains_key(&(home.to_owned(), unit.clone()));
            if home != then || !linked || leaves_too_soon(&world, employee, start) {
                continue;
            }
            let again = owed.get(&(employee.clone(), unit.clone()));
            let again = again.unwrap_or_else(|| panic!("{employee} and {unit} forgotten in {quarter}"));
            assert!(again.due <= *due, "{employee} and {unit} were due on {due} and now on {}", again.due);
        }
        // No pair meets twice within its cadence less one quarter.
        for ((employee, unit), stint) in &owed {
            let (Some((first, _)), Some(last)) =
                (stint.placed, before.get(&(employee.clone(), unit.clone())))
            else {
                continue;
            };
            let home = world.home_of(employee).unwrap().to_owned();
            let months = world.cadences.get(&(home, unit.clone())).copied().unwrap_or(CADENCE);
            let soonest = *last + Months::new(months) - Days::new(13 * 7);
            assert!(first >= soonest, "{employee} was in {unit} until {last} and is again from {first}");
        }
        let (called_off, closed) = world.close(quarter, &owed);
        assert!(closed["cancelled"].as_u64().unwrap() >= called_off.len() as u64);

        left = owed
            .iter()
            .filter(|(pair, stint)| stint.placed.is_none() || called_off.contains(*pair))
            .filter(|(_, stint)| stint.due < end)
            .map(|(pair, stint)| (pair.clone(), (stint.due, world.home_of(&pair.0).unwrap().to_owned())))
            .collect();
        let overdue = owed.values().filter(|stint| stint.due < start).count();
        let placed = owed.values().filter(|stint| stint.placed.is_some()).count();

        // Every pair of somebody who was there all along has met within its cadence, or is owed.
        let met = visits(&world);
        let (mut pairs, mut within, mut waiting) = (0, 0, 0);
        for row in world.employees.iter().filter(|row| row["programme"] != "none" && row["leaves"].is_empty())
        {
            for ((home, unit), months) in world.cadences.iter().filter(|((home, _), _)| *home == row["unit"])
            {
                assert_ne!(home, unit);
                let pair = (row["employee"].clone(), unit.clone());
                pairs += 1;
                if met.get(&pair).is_some_and(|last| *last + Months::new(*months) >= end) {
                    within += 1;
                } else if left.contains_key(&pair) {
                    waiting += 1;
                } else if quarter >= 8 && row["hired"].as_str() < "2027-01-01" && hosts(&world, unit) {
                    let moved = !owed.contains_key(&pair);
                    assert!(moved, "{pair:?} has neither met nor is owed in quarter {quarter}");
                }
            }
        }
        coverage.push(f64::from(within) / f64::from(pairs));
        let _ = writeln!(
            text,
            "{start} {:7} {:7} {placed:7} {:5} {overdue:8} {:11} {:10} {pairs:6} {:13.1} % {waiting:9}",
            world.employees.len(),
            owed.len(),
            owed.len() - placed,
            called_off.len(),
            closed["owed"],
            100.0 * f64::from(within) / f64::from(pairs),
        );
    }
    println!("{text}");
    let last = *coverage.last().unwrap();
    assert!(coverage.windows(2).take(7).all(|two| two[1] > two[0] - 0.01), "{coverage:?}");
    assert!(last > 0.85, "{coverage:?}");
}

/// Whether somebody leaves before a stint of two weeks could end, four weeks before the last day.
fn leaves_too_soon(world: &World, employee: &str, start: NaiveDate) -> bool {
    let row = world.employees.iter().find(|row| row["employee"] == employee).unwrap();
    !row["leaves"].is_empty() && day(&row["leaves"]) < start + Days::new(11 + 4 * 7)
}

fn hosts(world: &World, unit: &str) -> bool {
    table(&world.folder().join("units.csv")).iter().any(|row| row["unit"] == unit && row["hosts"] != "0")
}

/// By pair, the last day of the last visit done.
fn visits(world: &World) -> BTreeMap<Pair, NaiveDate> {
    let mut visits = BTreeMap::new();
    for row in table(&world.folder().join("history.csv")) {
        if row["status"] != "done" && !row["status"].is_empty() {
            continue;
        }
        let last = day(&row["start"]) + Days::new(7 * row["weeks"].parse::<u64>().unwrap() - 3);
        let known = visits.entry((row["employee"].clone(), row["unit"].clone())).or_insert(last);
        *known = last.max(*known);
    }
    visits
}
