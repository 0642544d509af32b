//! Names of columns and rows: readable, without blanks, and each once.
//!
//! Identifiers become letters, digits and dots, each table's made unique; parts of a name are joined by `_`,
//! so that two different names never run into the same text.

use std::fmt;

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::{EmployeeId, GroupRule, LinkId, StintId, UnitId, Week};
use crate::model::Model;
use crate::model::program::{Meaning, Program, Subject};

/// Longest identifier in a name, in bytes: CPLEX's LP format takes names of 255.
const LONGEST: usize = 60;

/// Names of all columns and rows of a program.
pub(super) struct Names<'a> {
    model: &'a Model<'a>,
    program: &'a Program,
    employees: Vec<String>,
    units: Vec<String>,
    groups: Vec<String>,
    /// For columns that are no start: their row, and their place among those of it, from 1.
    fillers: Vec<(u32, u32)>,
}

impl<'a> Names<'a> {
    pub(super) fn new(model: &'a Model<'a>, program: &'a Program) -> Self {
        let company = &model.problem.company;
        let apart = company.groups.iter().filter(|group| group.rule == GroupRule::Apart);
        let mut fillers = vec![(0, 0); program.columns.len()];
        for (position, row) in program.rows.iter().enumerate() {
            let mut turn = 0;
            for (column, _) in &row.terms {
                if !matches!(program.columns[*column as usize].meaning, Meaning::Start(_)) {
                    turn += 1;
                    fillers[*column as usize] = (position as u32, turn);
                }
            }
        }
        Names {
            model,
            program,
            employees: unique(company.employees.iter().map(|employee| employee.id.as_str())),
            units: unique(company.units.iter().map(|unit| unit.id.as_str())),
            groups: unique(apart.map(|group| group.name.as_str())),
            fillers,
        }
    }

    /// The name of a column.
    pub(super) fn column(&self, column: u32) -> impl fmt::Display + '_ {
        Shown(move |f: &mut fmt::Formatter| match &self.program.columns[column as usize].meaning {
            Meaning::Start(start) => {
                let (employee, unit, turn) = self.stint(start.stint);
                let (week, weeks) = (number(start.start), start.weeks);
                write!(f, "x_{employee}_{unit}_w{week:02}_{weeks}")?;
                if turn == 0 { Ok(()) } else { write!(f, "_n{}", turn + 1) }
            }
            Meaning::Crowd
            | Meaning::Visited
            | Meaning::Lit
            | Meaning::Relay
            | Meaning::OneTrip
            | Meaning::Touched => {
                let (row, turn) = self.fillers[column as usize];
                match self.program.rows.get(row as usize).map(|row| row.subject) {
                    Some(Subject::Hosts(unit, week)) => {
                        write!(f, "crowd_{}_w{:02}_{turn}", self.unit(unit), number(week))
                    }
                    Some(Subject::Away(unit, week)) => {
                        write!(f, "leave_{}_w{:02}_{turn}", self.unit(unit), number(week))
                    }
                    Some(Subject::Someone(unit, week)) => {
                        write!(f, "visited_{}_w{:02}", self.unit(unit), number(week))
                    }
                    Some(Subject::Fewest(unit, week)) => {
                        write!(f, "group_{}_w{:02}", self.unit(unit), number(week))
                    }
                    Some(Subject::DarkLink(link)) => {
                        let (supplier, client) = self.link(link);
                        write!(f, "lit_{supplier}_{client}")
                    }
                    Some(Subject::Relay(home, host, week)) => {
                        let (home, host) = (self.unit(home), self.unit(host));
                        write!(f, "match_{home}_{host}_w{:02}_{turn}", number(week))
                    }
                    Some(Subject::TripGoesOn(who, site, week) | Subject::TripBegan(who, site, week)) => {
                        self.who_at(f, "trip", who, site, week)
                    }
                    _ => write!(f, "column_{column}"),
                }
            }
        })
    }

    /// The name of a row.
    pub(super) fn row(&self, row: usize) -> impl fmt::Display + '_ {
        let subject = self.program.rows[row].subject;
        Shown(move |f: &mut fmt::Formatter| match subject {
            Subject::Once(stint) | Subject::Forced(stint) => {
                let (employee, unit, turn) = self.stint(stint);
                let what = if matches!(subject, Subject::Forced(_)) { "forced" } else { "once" };
                write!(f, "{what}_{employee}_{unit}")?;
                if turn == 0 { Ok(()) } else { write!(f, "_n{}", turn + 1) }
            }
            Subject::Choice(choice) => {
                let employee = self.model.problem.choices[choice.index()].employee;
                write!(f, "choice_{}_n{}", self.employee(employee), choice.index() + 1)
            }
            Subject::Gap(employee, week) => self.who_when(f, "gap", employee, week),
            Subject::GapBefore(employee, week) => self.who_when(f, "gapbefore", employee, week),
            Subject::WeeksAway(employee) => write!(f, "away_{}", self.employee(employee)),
            Subject::InARow(employee, week) => self.who_when(f, "inarow", employee, week),
            Subject::Order(stint, turn, week) => {
                let (employee, unit, of_pair) = self.stint(stint);
                let week = number(week);
                write!(f, "order_{employee}_{unit}_n{}_{}_w{week:02}", of_pair + 1, turn + 1)
            }
            Subject::Hosts(unit, week) => self.where_when(f, "hosts", unit, week),
            Subject::Tutors(unit, week) => self.where_when(f, "tutors", unit, week),
            Subject::Visited(unit, week, stint) | Subject::Grouped(unit, week, stint) => {
                let (employee, _, turn) = self.stint(stint);
                let what = if matches!(subject, Subject::Grouped(..)) { "grouped" } else { "visited" };
                write!(f, "{what}_{employee}_{}_w{:02}", self.unit(unit), number(week))?;
                if turn == 0 { Ok(()) } else { write!(f, "_n{}", turn + 1) }
            }
            Subject::Visits(unit, row) => write!(f, "visits_{}_n{}", self.unit(unit), row + 1),
            Subject::Away(unit, week) => self.where_when(f, "leaving", unit, week),
            Subject::Someone(unit, week) => self.where_when(f, "someone", unit, week),
            Subject::Fewest(unit, week) => self.where_when(f, "fewest", unit, week),
            Subject::Presence(unit, week) => self.where_when(f, "presence", unit, week),
            Subject::Apart(group, week) => {
                let name = self.groups.get(group as usize).map_or("", String::as_str);
                write!(f, "apart_{name}_w{:02}", number(week))
            }
            Subject::Touched(stint) => {
                let (employee, unit, turn) = self.stint(stint);
                write!(f, "touched_{employee}_{unit}_n{}", turn + 1)
            }
            Subject::Changes => write!(f, "changes"),
            Subject::Most => write!(f, "most"),
            Subject::DarkLink(link) => {
                let (supplier, client) = self.link(link);
                write!(f, "walk_{supplier}_{client}")
            }
            Subject::TripGoesOn(who, site, week) => self.who_at(f, "tripgoeson", who, site, week),
            Subject::TripBegan(who, site, week) => self.who_at(f, "tripbegan", who, site, week),
            Subject::Relay(home, host, week) => {
                write!(f, "relay_{}_{}_w{:02}", self.unit(home), self.unit(host), number(week))
            }
        })
    }

    fn who_when(&self, f: &mut fmt::Formatter, rule: &str, who: EmployeeId, week: Week) -> fmt::Result {
        write!(f, "{rule}_{}_w{:02}", self.employee(who), number(week))
    }

    fn who_at(
        &self,
        f: &mut fmt::Formatter,
        what: &str,
        who: EmployeeId,
        site: u32,
        week: Week,
    ) -> fmt::Result {
        write!(f, "{what}_{}_s{site}_w{:02}", self.employee(who), number(week))
    }

    fn where_when(&self, f: &mut fmt::Formatter, rule: &str, unit: UnitId, week: Week) -> fmt::Result {
        write!(f, "{rule}_{}_w{:02}", self.unit(unit), number(week))
    }

    /// Employee, unit, and how many stints of the same pair come before.
    fn stint(&self, id: StintId) -> (&str, &str, usize) {
        let problem = self.model.problem;
        let stint = problem.stint(id);
        let before = self.model.stints_of(stint.employee).take_while(|other| *other < id);
        let turn = before.filter(|other| problem.stint(*other).unit == stint.unit).count();
        (self.employee(stint.employee), self.unit(stint.unit), turn)
    }

    fn link(&self, link: LinkId) -> (&str, &str) {
        let relation = &self.model.problem.company.relations[link.index()];
        (self.unit(relation.supplier), self.unit(relation.client))
    }

    fn employee(&self, employee: EmployeeId) -> &str {
        &self.employees[employee.index()]
    }

    fn unit(&self, unit: UnitId) -> &str {
        &self.units[unit.index()]
    }
}

/// A week of the horizon, counted from 1.
fn number(week: Week) -> i16 {
    week.0 + 1
}

/// Letters, digits and dots for each identifier, no two the same; plain ones stay as they are.
fn unique<'a>(identifiers: impl Iterator<Item = &'a str>) -> Vec<String> {
    let identifiers: Vec<&str> = identifiers.collect();
    let mut names: Vec<String> = identifiers.iter().map(|identifier| plain(identifier)).collect();
    let mut taken: FxHashSet<String> = FxHashSet::default();
    let untouched: Vec<bool> =
        names.iter().zip(&identifiers).map(|(name, id)| name == id && taken.insert(name.clone())).collect();
    for (name, _) in names.iter_mut().zip(untouched).filter(|(_, untouched)| !untouched) {
        let stem = name.clone();
        let mut number = 2u64;
        while !taken.insert(name.clone()) {
            *name = format!("{stem}.{number}");
            number += 1;
        }
    }
    names
}

fn plain(identifier: &str) -> String {
    let letters = identifier.nfkd().filter(|letter| !is_combining_mark(*letter));
    letters.map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '.' }).take(LONGEST).collect()
}

/// Something shown by a closure, so that millions of names need no memory.
struct Shown<F>(F);

impl<F: Fn(&mut fmt::Formatter) -> fmt::Result> fmt::Display for Shown<F> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        (self.0)(f)
    }
}
