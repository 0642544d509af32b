//! Two schedules side by side: what is placed otherwise, points term by term, and who goes where how often.

mod side;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{Points, Term};

pub use side::{Left, Row, Side, read};

/// What became of a placement from the first schedule to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// Other weeks.
    Moved,
    /// Only in the second.
    Added,
    /// Only in the first.
    Dropped,
}

impl Fate {
    /// Every fate.
    pub const ALL: [Fate; 3] = [Fate::Moved, Fate::Added, Fate::Dropped];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Fate::Moved => "moved",
            Fate::Added => "added",
            Fate::Dropped => "dropped",
        }
    }
}

/// First day and length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Weeks {
    /// Monday of the first week.
    pub start: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
}

/// A placement that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What became of it.
    pub fate: Fate,
    /// Who.
    pub employee: String,
    /// Host unit.
    pub unit: String,
    /// Programme, where a file says.
    pub programme: Option<String>,
    /// In the first schedule.
    pub first: Option<Weeks>,
    /// In the second schedule.
    pub second: Option<Weeks>,
}

/// A number in each schedule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Both<T> {
    /// In the first schedule.
    pub first: T,
    /// In the second schedule.
    pub second: T,
}

/// The points of a term in each schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermPoints {
    /// The term.
    pub term: Term,
    /// The points.
    #[serde(flatten)]
    pub points: Both<Points>,
}

/// The points of both schedules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// In all.
    pub total: Both<Points>,
    /// Term by term.
    pub terms: Vec<TermPoints>,
}

/// How much of what a unit is to host is placed in each schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitCoverage {
    /// Host unit.
    pub unit: String,
    /// Stints placed there.
    pub placed: Both<u32>,
    /// Stints left, carried over ones included.
    pub left: Both<u32>,
}

/// How often people of a unit go to another in each schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkCoverage {
    /// Home unit.
    pub home: String,
    /// Host unit.
    pub unit: String,
    /// Stints placed.
    pub placed: Both<u32>,
}

/// Two schedules side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// Names of the schedules.
    pub schedules: Both<String>,
    /// Placements of each.
    pub placed: Both<usize>,
    /// Stints left by each, carried over ones included; unknown where only placements are.
    pub left: Option<Both<usize>>,
    /// Rules that each breaks, how often; known where they are recounted.
    pub broken_rules: Option<Both<usize>>,
    /// Placements that are the same in both.
    pub kept: usize,
    /// How many are moved, added, dropped.
    pub moved: usize,
    /// Only in the second.
    pub added: usize,
    /// Only in the first.
    pub dropped: usize,
    /// Points; known where both sides know theirs.
    pub points: Option<Tally>,
    /// By host unit, in the order of identifiers.
    pub units: Vec<UnitCoverage>,
    /// By home and host unit, in the order of identifiers; of placements whose home unit is known.
    pub links: Vec<LinkCoverage>,
    /// The placements that differ, by employee and unit.
    pub differences: Vec<Difference>,
}

/// Compares two schedules, of the same problem or of any two.
pub fn compare(first: &Side, second: &Side) -> Comparison {
    let (kept, differences) = differences(first, second);
    let count = |fate| differences.iter().filter(|difference| difference.fate == fate).count();
    Comparison {
        schedules: Both { first: first.name.clone(), second: second.name.clone() },
        placed: Both { first: first.rows.len(), second: second.rows.len() },
        left: both(&first.left, &second.left).map(|(a, b)| Both { first: a.len(), second: b.len() }),
        broken_rules: both(&first.broken_rules, &second.broken_rules)
            .map(|(first, second)| Both { first: *first, second: *second }),
        kept,
        moved: count(Fate::Moved),
        added: count(Fate::Added),
        dropped: count(Fate::Dropped),
        points: both(&first.points, &second.points).map(|(first, second)| tally(first, second)),
        units: units(first, second),
        links: links(first, second),
        differences,
    }
}

fn both<'s, T>(first: &'s Option<T>, second: &'s Option<T>) -> Option<(&'s T, &'s T)> {
    first.as_ref().zip(second.as_ref())
}

fn tally(first: &crate::domain::Score, second: &crate::domain::Score) -> Tally {
    let of = |term| Both { first: first.of(term), second: second.of(term) };
    Tally {
        total: Both { first: first.total(), second: second.total() },
        terms: Term::ALL.map(|term| TermPoints { term, points: of(term) }).into(),
    }
}

type Pair<'s> = (&'s str, &'s str);

/// How many placements are the same, and those that are not.
fn differences(first: &Side, second: &Side) -> (usize, Vec<Difference>) {
    let (mut then, mut now) = (by_pair(first), by_pair(second));
    let pairs: BTreeSet<Pair> = then.keys().chain(now.keys()).copied().collect();
    let mut kept = 0;
    let mut found = Vec::new();
    for pair in pairs {
        let mut before = then.remove(&pair).unwrap_or_default();
        let mut after = now.remove(&pair).unwrap_or_default();
        before.retain(|row| match after.iter().position(|other| same(row, other)) {
            Some(position) => {
                after.remove(position);
                kept += 1;
                false
            }
            None => true,
        });
        // Of what is left of a pair, stints of one programme belong together in the order of their weeks.
        for row in before {
            let moved = after.iter().position(|other| alike(&row.programme, &other.programme));
            let other = moved.map(|position| after.remove(position));
            found.push(difference(Some(row), other));
        }
        found.extend(after.into_iter().map(|row| difference(None, Some(row))));
    }
    (kept, found)
}

fn by_pair(side: &Side) -> BTreeMap<Pair<'_>, Vec<&Row>> {
    let mut pairs: BTreeMap<Pair, Vec<&Row>> = BTreeMap::new();
    for row in &side.rows {
        pairs.entry((&row.employee, &row.unit)).or_default().push(row);
    }
    for rows in pairs.values_mut() {
        rows.sort_by(|a, b| (&a.programme, a.weeks).cmp(&(&b.programme, b.weeks)));
    }
    pairs
}

fn same(a: &Row, b: &Row) -> bool {
    a.weeks == b.weeks && alike(&a.programme, &b.programme)
}

/// A row that names no programme may be of any.
fn alike(a: &Option<String>, b: &Option<String>) -> bool {
    a.as_ref().zip(b.as_ref()).is_none_or(|(a, b)| a == b)
}

fn difference(before: Option<&Row>, after: Option<&Row>) -> Difference {
    let row = before.or(after).expect("one of the two is a row");
    Difference {
        fate: match (before, after) {
            (Some(_), Some(_)) => Fate::Moved,
            (None, _) => Fate::Added,
            (Some(_), None) => Fate::Dropped,
        },
        employee: row.employee.clone(),
        unit: row.unit.clone(),
        programme: row.programme.clone(),
        first: before.map(|row| row.weeks),
        second: after.map(|row| row.weeks),
    }
}

fn units(first: &Side, second: &Side) -> Vec<UnitCoverage> {
    let mut units: BTreeMap<&str, (Both<u32>, Both<u32>)> = BTreeMap::new();
    for row in &first.rows {
        units.entry(&row.unit).or_default().0.first += 1;
    }
    for row in &second.rows {
        units.entry(&row.unit).or_default().0.second += 1;
    }
    for left in first.left.iter().flatten() {
        units.entry(&left.unit).or_default().1.first += 1;
    }
    for left in second.left.iter().flatten() {
        units.entry(&left.unit).or_default().1.second += 1;
    }
    let coverage = |(unit, (placed, left)): (&str, _)| UnitCoverage { unit: unit.to_owned(), placed, left };
    units.into_iter().map(coverage).collect()
}

fn links(first: &Side, second: &Side) -> Vec<LinkCoverage> {
    let mut links: BTreeMap<(&str, &str), Both<u32>> = BTreeMap::new();
    let key = |row: &'_ Row| row.home.is_some();
    for row in first.rows.iter().filter(|row| key(row)) {
        links.entry((row.home.as_deref().unwrap_or_default(), &row.unit)).or_default().first += 1;
    }
    for row in second.rows.iter().filter(|row| key(row)) {
        links.entry((row.home.as_deref().unwrap_or_default(), &row.unit)).or_default().second += 1;
    }
    let coverage = |((home, unit), placed): ((&str, &str), _)| LinkCoverage {
        home: home.to_owned(),
        unit: unit.to_owned(),
        placed,
    };
    links.into_iter().map(coverage).collect()
}
