//! A company of residents: everybody of one home, away most of the time, on rotations of which some are chosen.
//!
//! | rotations | who | how |
//! | --- | --- | --- |
//! | core, the first five in eleven | everybody, half of them | one stint each, in one half of the horizon or the other |
//! | electives, the next four in eleven | everybody | any so many of them; places in the period |
//! | selectives, the last two in eleven | by grade | one of them; in groups of two or more |

use std::io;
use std::path::Path;

use super::dice::{Dice, Subject};
use super::names;
use super::recipe::Recipe;
use super::tables::{Dates, Table, employee_id, unit_id};

/// Own people of a rotation, who receive residents.
const HOSTS: u32 = 2;
/// Weeks of a rotation.
const WEEKS: u32 = 2;
/// Electives that everybody owes, where there are as many.
const OWED: u32 = 3;
/// Fewest residents at once on a selective rotation.
const GROUP: u32 = 2;
/// Places offered for each that is asked for.
const ROOM: f64 = 1.3;
/// Weeks of leave of a resident.
const LEAVE: u32 = 2;
/// Grades of residents, by turns.
const GRADES: [&str; 3] = ["PGY1", "PGY2", "PGY3"];

/// The kinds of rotations, as the first of each and the one after the last.
struct Rotations {
    core: (u32, u32),
    electives: (u32, u32),
    selectives: (u32, u32),
}

impl Rotations {
    /// Of so many units, the first of which is the home of the residents.
    fn of(units: u32) -> Self {
        let all = units - 1;
        let (core, electives) = (1 + all * 5 / 11, 1 + all * 9 / 11);
        Rotations { core: (1, core), electives: (core, electives), selectives: (electives, units) }
    }
}

fn count((first, after): (u32, u32)) -> u32 {
    after - first
}

/// Writes every file of the company.
pub(super) fn write(folder: &Path, recipe: &Recipe, dates: &Dates) -> io::Result<()> {
    let rotations = Rotations::of(recipe.units);
    let residents = recipe.employees.saturating_sub(HOSTS * (recipe.units - 1)).max(1);
    std::fs::write(folder.join("passerelle.toml"), settings(recipe))?;
    units(folder, recipe, &rotations, residents)?;
    people(folder, recipe, dates, residents)?;
    core(folder, recipe, dates, residents, &rotations)?;
    choices(folder, &rotations)
}

fn settings(recipe: &Recipe) -> String {
    format!(
        "# Made by `passerelle generate --electives`: {} employees, {} units, seed {}.\n\
         \n\
         [horizon]\n\
         start = \"{}\"\n\
         weeks = {}\n\
         country = \"\"\n\
         \n\
         [extra]\n\
         gap_weeks = 0\n\
         \n\
         [points]\n\
         together_away = 0\n",
        recipe.employees, recipe.units, recipe.seed, recipe.start, recipe.weeks
    )
}

fn units(folder: &Path, recipe: &Recipe, rotations: &Rotations, residents: u32) -> io::Result<()> {
    let header = ["unit", "name", "hosts", "min_present", "max_visits", "min_visitors", "customer_contact"];
    let mut table = Table::create(folder, "units", &header)?;
    for unit in 0..recipe.units {
        let (name, _) = names::unit(unit as usize, recipe.units as usize);
        let within = |(first, after): (u32, u32)| first <= unit && unit < after;
        // Stays asked for here, if all choose evenly.
        let stays = match unit {
            0 => 0.0,
            _ if within(rotations.core) => f64::from(residents) / 2.0,
            _ if within(rotations.electives) => {
                let owed = OWED.min(count(rotations.electives));
                f64::from(residents * owed) / f64::from(count(rotations.electives))
            }
            _ => f64::from(residents) / f64::from(count(rotations.selectives)),
        };
        let hosts = (stays * f64::from(WEEKS) * ROOM / f64::from(recipe.weeks)).ceil() as u32;
        let most = within(rotations.electives).then_some((stays * ROOM).ceil() as u32);
        let least = within(rotations.selectives).then_some(GROUP);
        let text = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let hosts = if least.is_some() { hosts.max(2 * GROUP) } else { hosts };
        let contact = if unit % 2 == 1 { "yes" } else { "no" };
        table.row(&[&unit_id(unit), &name, &hosts.to_string(), "0", &text(most), &text(least), contact])?;
    }
    table.finish()
}

/// The residents, and those who receive them; leave of the residents.
fn people(folder: &Path, recipe: &Recipe, dates: &Dates, residents: u32) -> io::Result<()> {
    let header = ["employee", "name", "unit", "grade", "programme"];
    let mut table = Table::create(folder, "employees", &header)?;
    let mut absences = Table::create(folder, "absences", &["employee", "from", "to"])?;
    let (mut id, mut name) = (String::new(), String::new());
    for employee in 0..residents + HOSTS * (recipe.units - 1) {
        let dice = &mut Dice::new(recipe.seed, Subject::Person, employee);
        employee_id(employee, &mut id);
        names::person(dice, &mut name);
        let (unit, grade) = match employee < residents {
            true => (0, GRADES[employee as usize % GRADES.len()]),
            false => (1 + (employee - residents) / HOSTS, "Attending"),
        };
        table.row(&[&id, &name, &unit_id(unit), grade, "none"])?;
        let weeks = i32::from(recipe.weeks);
        if employee < residents && weeks > LEAVE as i32 {
            let first = dice.between(0, weeks - LEAVE as i32);
            absences.row(&[&id, dates.monday(first), dates.friday(first + LEAVE as i32 - 1)])?;
        }
    }
    absences.finish()?;
    table.finish()
}

/// The rotations of everybody: each in the first half of the horizon or in the second, by turns.
fn core(
    folder: &Path,
    recipe: &Recipe,
    dates: &Dates,
    residents: u32,
    rotations: &Rotations,
) -> io::Result<()> {
    let header = ["employee", "unit", "weeks", "from", "to", "due", "priority"];
    let mut table = Table::create(folder, "stints", &header)?;
    let (weeks, half) = (i32::from(recipe.weeks), i32::from(recipe.weeks) / 2);
    let mut id = String::new();
    for employee in 0..residents {
        employee_id(employee, &mut id);
        for unit in (rotations.core.0..rotations.core.1).step_by(2) {
            let unit = (unit + employee % 2).min(rotations.core.1 - 1);
            let (first, after) = if (unit + employee / 2) % 2 == 0 { (0, half) } else { (half, weeks) };
            let (from, to) = (dates.monday(first), dates.friday(after - 1));
            table.row(&[&id, &unit_id(unit), &WEEKS.to_string(), from, to, to, "2"])?;
        }
    }
    table.finish()
}

fn choices(folder: &Path, rotations: &Rotations) -> io::Result<()> {
    let header = ["choice", "units", "count", "grade", "programme", "weeks", "priority"];
    let mut table = Table::create(folder, "choices", &header)?;
    let list = |(first, after): (u32, u32)| (first..after).map(unit_id).collect::<Vec<_>>().join("|");
    let weeks = WEEKS.to_string();
    let owed = OWED.min(count(rotations.electives)).to_string();
    for grade in GRADES {
        let name = format!("Electives {grade}");
        table.row(&[&name, &list(rotations.electives), &owed, grade, "none", &weeks, "1"])?;
        let name = format!("Selective {grade}");
        table.row(&[&name, &list(rotations.selectives), "1", grade, "none", &weeks, "1"])?;
    }
    table.finish()
}
