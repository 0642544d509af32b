//! Which return tells of which visit, and what became of the visit.

use chrono::{NaiveDate, TimeDelta};
use rustc_hash::FxHashMap;

use crate::domain::{Author, Booking, EmployeeId, Held, Hindrance, Problem, Return, UnitId};

/// What both sides tell of a visit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answer<'p> {
    /// The visitor's return.
    pub visitor: Option<&'p Return>,
    /// The host unit's.
    pub host: Option<&'p Return>,
}

/// What became of a visit, as returns tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// No return says.
    Unknown,
    /// It took place as planned.
    Held,
    /// It took place in other weeks: from this Monday, where the return names it, else from the planned one.
    Moved(NaiveDate),
    /// It did not take place, because of one side where the returns agree on which.
    Missed(Hindrance),
}

impl<'p> Answer<'p> {
    /// The return of a side, where it says anything.
    pub fn of(&self, by: Author) -> Option<&'p Return> {
        let told = match by {
            Author::Visitor => self.visitor,
            Author::Host => self.host,
        };
        told.filter(|told| told.is_answer())
    }

    fn all(&self) -> impl Iterator<Item = &'p Return> {
        [self.of(Author::Visitor), self.of(Author::Host)].into_iter().flatten()
    }

    /// What became of a visit planned for a Monday. Who was there knows best: where one side tells of a visit that took
    /// place, and the other of none, it took place.
    pub fn fate(&self, planned: NaiveDate) -> Fate {
        let moved = self.all().find(|told| told.held == Some(Held::Moved));
        if let Some(moved) = moved {
            let others = self.all().filter(|told| told.held == Some(Held::Moved) && told.monday != planned);
            return Fate::Moved(others.map(|told| told.monday).next().unwrap_or(moved.monday));
        }
        if self.all().any(|told| told.held == Some(Held::Yes)) {
            return Fate::Held;
        }
        let missed = |told: &&Return| told.held == Some(Held::No) || told.hindrance.is_some();
        let mut sides = self.all().filter(missed).map(|told| told.hindrance);
        let Some(first) = sides.next() else { return Fate::Unknown };
        let agreed = sides.next().is_none_or(|second| first.is_none() || second.is_none() || first == second);
        let named = self.all().find_map(|told| told.hindrance);
        Fate::Missed(named.filter(|_| agreed).unwrap_or(Hindrance::Other))
    }
}

/// The answers about the rows of a schedule.
#[derive(Clone, Debug, Default)]
pub struct Answers<'p> {
    /// By row.
    pub of_rows: Vec<Answer<'p>>,
    /// Returns of the horizon that tell of none of them.
    pub astray: Vec<&'p Return>,
}

impl<'p> Answers<'p> {
    /// Finds the row of each return: the visit of the pair that has its week. A visit that was moved may be told of under
    /// the week in which it took place, if only one of the pair is left.
    pub fn of(problem: &'p Problem, rows: &[Booking]) -> Self {
        let mut of_pair: FxHashMap<(EmployeeId, UnitId), Vec<usize>> = FxHashMap::default();
        for (position, row) in rows.iter().enumerate() {
            of_pair.entry((row.employee, row.unit)).or_default().push(position);
        }
        let mut answers = Answers { of_rows: vec![Answer::default(); rows.len()], astray: Vec::new() };
        let mut elsewhere = Vec::new();
        for told in &problem.company.returns {
            let of_pair = of_pair.get(&(told.employee, told.unit)).map_or(&[][..], Vec::as_slice);
            let during = |row: &Booking| {
                row.monday <= told.monday && told.monday < row.monday + TimeDelta::weeks(row.weeks.into())
            };
            match of_pair.iter().find(|position| during(&rows[**position])) {
                Some(position) => *answers.of_rows[*position].slot(told.by) = Some(told),
                None => elsewhere.push((told, of_pair)),
            }
        }
        for (told, of_pair) in elsewhere {
            let mut free = of_pair
                .iter()
                .filter(|position| answers.of_rows[**position].slot(told.by).is_none())
                .copied();
            match (told.held, free.next(), free.next()) {
                (Some(Held::Moved), Some(only), None) => *answers.of_rows[only].slot(told.by) = Some(told),
                _ if problem.horizon.contains(problem.horizon.week_of(told.monday)) && told.is_answer() => {
                    answers.astray.push(told);
                }
                _ => {}
            }
        }
        answers
    }
}

impl<'p> Answer<'p> {
    fn slot(&mut self, by: Author) -> &mut Option<&'p Return> {
        match by {
            Author::Visitor => &mut self.visitor,
            Author::Host => &mut self.host,
        }
    }
}
