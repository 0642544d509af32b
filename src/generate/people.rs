//! The files with rows for each employee, all written in one pass.

use std::io;
use std::path::Path;

use super::dice::{Dice, Subject};
use super::duties::{Clerk, Course, Duties};
use super::load::{Offer, most_weeks_away};
use super::names;
use super::tables::{Dates, Table, employee_id, unit_id};

/// Share of the employees who leave in the second half of the horizon.
const LEAVERS: f64 = 0.01;
/// Share of the employees with their own limit of weeks away, where there are exceptions.
const OWN_LIMIT: f64 = 0.05;
/// Share of the employees who work part of the week, where there are exceptions, and the days that they work.
const PART_TIME: f64 = 0.08;
/// Part of the people who are sent to no other site.
const STAYS: f64 = 0.03;
const PART_WEEKS: [&str; 4] = ["mon-wed", "wed-fri", "1-2+4-5", "tue-fri"];
/// Share of the employees whose days change from week to week, where there are exceptions.
const IN_TURNS: f64 = 0.03;
/// Share of employees who change units in the horizon.
const MOVERS: f64 = 0.02;
/// Employees in a row from whom a group is taken.
const GROUP_SEATS: u32 = 3;

/// Writes every file with rows for each employee.
pub(super) struct People<'a> {
    clerk: &'a Clerk<'a>,
    offers: &'a [Offer],
    dates: &'a Dates,
    units: Vec<String>,
    employees: Table,
    absences: Table,
    history: Table,
    patterns: Option<Table>,
    moves: Option<Table>,
    preferences: Option<Table>,
    stints: Option<Table>,
    pins: Option<Table>,
    id: String,
    name: String,
}

impl<'a> People<'a> {
    pub(super) fn new(
        folder: &Path,
        clerk: &'a Clerk,
        offers: &'a [Offer],
        dates: &'a Dates,
    ) -> io::Result<Self> {
        let recipe = clerk.recipe;
        let if_any = |any: bool, name: &str, header: &[&str]| {
            any.then(|| Table::create(folder, name, header)).transpose()
        };
        let mut employees = vec![
            "employee",
            "name",
            "unit",
            "role",
            "grade",
            "hired",
            "leaves",
            "tutor",
            "max_weeks_away",
            "programme",
        ];
        if recipe.exceptions {
            employees.extend(["days", "travels"]);
        }
        let stints = ["employee", "unit", "weeks", "from", "to", "due", "priority"];
        let wishes = ["employee", "unit", "from", "to", "wish", "weight"];
        let pins = ["employee", "unit", "start", "weeks", "pin"];
        let history = ["employee", "unit", "start", "weeks", "status"];
        Ok(People {
            clerk,
            offers,
            dates,
            units: (0..recipe.units).map(unit_id).collect(),
            employees: Table::create(folder, "employees", &employees)?,
            absences: Table::create(folder, "absences", &["employee", "from", "to"])?,
            history: Table::create(folder, "history", &history)?,
            moves: if_any(recipe.exceptions, "moves", &["employee", "date", "unit"])?,
            patterns: if_any(recipe.exceptions, "patterns", &["employee", "from", "days", "weeks", "every"])?,
            preferences: if_any(recipe.wishes > 0.0, "preferences", &wishes)?,
            stints: if_any(recipe.extras > 0.0, "stints", &stints)?,
            pins: if_any(recipe.pins > 0.0, "pins", &pins)?,
            id: String::new(),
            name: String::new(),
        })
    }

    /// Writes everybody.
    pub(super) fn write(mut self) -> io::Result<()> {
        let mut duties = Duties::new();
        for employee in 0..self.clerk.recipe.employees {
            self.clerk.draw(employee, &mut duties);
            employee_id(employee, &mut self.id);
            let dice = &mut Dice::new(self.clerk.recipe.seed, Subject::Person, employee);
            self.employee(employee, &duties, dice)?;
            self.absences(&duties)?;
            self.history(&duties, dice)?;
            self.stints(&duties)?;
            self.wishes(&duties, dice)?;
            self.pins(&duties, dice)?;
        }
        let optional =
            [self.moves, self.patterns, self.preferences, self.stints, self.pins].into_iter().flatten();
        [self.employees, self.absences, self.history].into_iter().chain(optional).try_for_each(Table::finish)
    }

    fn weeks(&self) -> i32 {
        i32::from(self.clerk.recipe.weeks)
    }

    fn employee(&mut self, employee: u32, duties: &Duties, dice: &mut Dice) -> io::Result<()> {
        let (recipe, dates) = (self.clerk.recipe, self.dates);
        names::person(dice, &mut self.name);
        let (role, grade) = names::post(dice);
        // Those who are not new came five years ago or earlier: before their visits.
        let hired = match duties.course {
            Course::Onboarding(week) => dates.monday(week).to_owned(),
            Course::Regular | Course::Exempt => {
                let days = 7 * i64::from(dice.between(260, 1700));
                (recipe.start - chrono::TimeDelta::days(days)).to_string()
            }
        };
        let leaver = dice.happens(LEAVERS) && duties.course == Course::Regular && recipe.weeks > 1;
        let last_week = dice.between(self.weeks() / 2, self.weeks() - 1);
        let home = duties.home as usize;
        let seat = self.clerk.seat_of(employee) - self.clerk.layout.seats[home];
        let tutor = seat < self.offers[home].tutors && !self.clerk.is_hire(employee);
        let limited = recipe.exceptions && dice.happens(OWN_LIMIT);
        let limit = if limited {
            dice.between(1, i32::from(most_weeks_away(recipe))).to_string()
        } else {
            String::new()
        };
        let programme = match duties.course {
            Course::Onboarding(_) => "onboarding",
            Course::Regular => "",
            Course::Exempt => "none",
        };
        let mut row: Vec<&str> = vec![
            &self.id,
            &self.name,
            &self.units[home],
            role,
            grade,
            &hired,
            if leaver { dates.friday(last_week) } else { "" },
            if tutor { "yes" } else { "" },
            &limit,
            programme,
        ];
        if recipe.exceptions {
            row.push(if dice.happens(PART_TIME) {
                PART_WEEKS[dice.below(PART_WEEKS.len() as u32) as usize]
            } else {
                ""
            });
            row.push(if dice.happens(STAYS) { "no" } else { "" });
        }
        self.employees.row(&row)?;
        if let Some(table) = &mut self.patterns
            && dice.happens(IN_TURNS)
        {
            // Two weeks at school, one in the firm.
            table.row(&[&self.id, dates.monday(dice.between(0, 2)), "-", "2", "3"])?;
        }
        if let Some(table) = &mut self.moves
            && dice.happens(MOVERS)
        {
            let week = dice.between(0, i32::from(recipe.weeks) - 1);
            let unit = &self.units[dice.below(self.units.len() as u32) as usize];
            table.row(&[self.id.as_str(), dates.monday(week), unit])?;
        }
        Ok(())
    }

    fn absences(&mut self, duties: &Duties) -> io::Result<()> {
        duties.leave.iter().try_for_each(|leave| {
            self.absences.row(&[&self.id, self.dates.monday(leave.first), self.dates.friday(leave.last)])
        })
    }

    fn history(&mut self, duties: &Duties, dice: &mut Dice) -> io::Result<()> {
        for visited in &duties.visited {
            let weeks = visited.at.weeks;
            let start = self.clerk.cadence.end_of(visited.due) + 1 - i32::from(weeks);
            let (host, length) = (&self.units[visited.at.host as usize], if weeks == 1 { "1" } else { "2" });
            self.history.row(&[&self.id, host, self.dates.monday(start), length, "done"])?;
            if self.clerk.recipe.exceptions && dice.happens(0.02) {
                let later = self.dates.monday(start + dice.between(5, 20));
                self.history.row(&[&self.id, host, later, length, "cancelled"])?;
            }
        }
        Ok(())
    }

    fn stints(&mut self, duties: &Duties) -> io::Result<()> {
        let Some(table) = &mut self.stints else { return Ok(()) };
        for extra in &duties.extras {
            let from = if extra.from == 0 { "" } else { self.dates.monday(extra.from) };
            table.row(&[
                &self.id,
                &self.units[extra.host as usize],
                &extra.weeks.to_string(),
                from,
                "",
                self.dates.friday(extra.due),
                &extra.priority.to_string(),
            ])?;
        }
        Ok(())
    }

    fn wishes(&mut self, duties: &Duties, dice: &mut Dice) -> io::Result<()> {
        let weeks = self.weeks();
        let Some(table) = &mut self.preferences else { return Ok(()) };
        for _ in 0..dice.around(self.clerk.recipe.wishes) {
            let first = dice.between(0, weeks - 1);
            let last = (first + dice.between(0, 3)).min(weeks - 1);
            let wish = if dice.happens(0.5) { "prefer" } else { "avoid" };
            let weight = dice.between(1, 9).to_string();
            let linked = &self.clerk.layout.rooms[duties.home as usize].linked;
            let host = linked.get(dice.below(linked.len() as u32 * 2) as usize);
            let unit = host.map_or("", |linked| &self.units[linked.host as usize]);
            table.row(&[&self.id, unit, self.dates.monday(first), self.dates.friday(last), wish, &weight])?;
        }
        Ok(())
    }

    fn pins(&mut self, duties: &Duties, dice: &mut Dice) -> io::Result<()> {
        let weeks = self.weeks();
        let Some(table) = &mut self.pins else { return Ok(()) };
        for _ in 0..dice.around(self.clerk.recipe.pins) {
            let linked = &self.clerk.layout.rooms[duties.home as usize].linked;
            let Some(host) = linked.get(dice.below(linked.len() as u32) as usize) else { continue };
            let length = dice.between(1, 4).min(weeks);
            let first = dice.between(0, weeks - length);
            table.row(&[
                &self.id,
                &self.units[host.host as usize],
                self.dates.monday(first),
                &length.to_string(),
                "forbidden",
            ])?;
        }
        Ok(())
    }
}

/// Writes `groups`: colleagues of one unit, by turns held together and apart.
pub(super) fn write_groups(folder: &Path, clerk: &Clerk) -> io::Result<()> {
    let recipe = clerk.recipe;
    if recipe.groups == 0 {
        return Ok(());
    }
    let mut table = Table::create(folder, "groups", &["group", "employee", "rule"])?;
    let mut trios: Vec<u32> = (0..recipe.employees / GROUP_SEATS).collect();
    Dice::new(recipe.seed, Subject::Groups, 0).choose(&mut trios, recipe.groups as usize);
    let mut id = String::new();
    for (group, trio) in trios.iter().take(recipe.groups as usize).enumerate() {
        let first = trio * GROUP_SEATS;
        let unit = clerk.layout.unit_of(first);
        let members: Vec<u32> =
            (first..first + GROUP_SEATS).filter(|seat| clerk.layout.unit_of(*seat) == unit).collect();
        if members.len() < 2 {
            continue;
        }
        let rule = if group % 2 == 0 { "together" } else { "apart" };
        for seat in members {
            employee_id(clerk.employee_at(seat), &mut id);
            table.row(&[&format!("G{group:04}"), &id, rule])?;
        }
    }
    table.finish()
}
