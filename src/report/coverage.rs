//! How far the chain is walked, and how full units are, week by week.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::domain::{ClosureKind, LinkId, Placement, Problem, UnitId, WEEKDAYS, Week, distances_to_customer};
use crate::verify::{Ledger, UnitWeek};

use super::View;

/// How far a link, or a pair of units, is covered by the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// No stint asks for it in this horizon.
    Idle,
    /// Stints ask for it and none is placed.
    Dark,
    /// Some are placed.
    Partial,
    /// All are placed.
    Full,
}

/// Stints between two units: how many there are, how many are placed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Stints. Those that are carried over, and those of choices, count only once they are placed.
    pub stints: u32,
    /// Of them placed.
    pub placed: u32,
}

impl Coverage {
    /// How far it is covered.
    pub fn state(self) -> LinkState {
        match (self.stints, self.placed) {
            (0, _) => LinkState::Idle,
            (_, 0) => LinkState::Dark,
            (stints, placed) if placed < stints => LinkState::Partial,
            _ => LinkState::Full,
        }
    }

    fn plus(self, other: Coverage) -> Coverage {
        Coverage { stints: self.stints + other.stints, placed: self.placed + other.placed }
    }
}

/// A unit in a week, as heat maps show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitLoad {
    /// The counts.
    pub counts: UnitWeek,
    /// Visitors that it can take: hosts, and no more than the tutors present can look after.
    pub places: u32,
    /// Whether closures and public holidays leave fewer days than a visit needs.
    pub closed: bool,
}

/// The stints of each link, walked in either direction, in the order of `relations`.
pub fn links(problem: &Problem, placements: &[Placement]) -> Vec<(LinkId, Coverage)> {
    let pairs = pairs(problem, placements);
    let of = |from, to| pairs.get(&(from, to)).copied().unwrap_or_default();
    let links = problem.company.relations.iter().enumerate();
    links
        .map(|(position, link)| {
            let both = of(link.supplier, link.client).plus(of(link.client, link.supplier));
            (LinkId::at(position), both)
        })
        .collect()
}

fn pairs(problem: &Problem, placements: &[Placement]) -> BTreeMap<(UnitId, UnitId), Coverage> {
    let mut pairs: BTreeMap<(UnitId, UnitId), Coverage> = BTreeMap::new();
    let mut starts = vec![None; problem.stints.values().len()];
    for placement in placements {
        starts[placement.stint.index()] = Some(placement.start);
    }
    for (id, stint) in problem.stint_ids() {
        let start = starts[id.index()];
        let placed = start.is_some();
        let asked = stint.choice.is_none() && !stint.carries_over(&problem.horizon);
        if placed || asked {
            let home = problem.home(stint.employee, start.unwrap_or(stint.opens));
            let pair = pairs.entry((home, stint.unit)).or_default();
            pair.stints += 1;
            pair.placed += u32::from(placed);
        }
    }
    pairs
}

impl View<'_> {
    /// The stints of each pair of home unit and host unit that has any.
    pub fn coverage(&self) -> BTreeMap<(UnitId, UnitId), Coverage> {
        pairs(self.problem, self.schedule.placements())
    }

    /// The stints of each link, walked in either direction, in the order of `relations`.
    pub fn links(&self) -> Vec<(LinkId, Coverage)> {
        links(self.problem, self.schedule.placements())
    }

    /// Links from each unit to the nearest one with customer contact.
    pub fn distances(&self) -> Vec<Option<u32>> {
        distances_to_customer(&self.problem.company.units, &self.problem.company.relations)
    }

    /// Places for visitors in a week: hosts, and no more than the tutors present can look after.
    pub fn places(&self, counts: &UnitWeek) -> u32 {
        counts.places(self.problem.settings.rules.tutor_ratio)
    }

    /// Every unit in every week of the horizon.
    pub fn loads(&self) -> Vec<Vec<UnitLoad>> {
        let ledger = Ledger::new(self.problem, self.schedule.placements());
        let closures = Closures::of(self.problem);
        (0..self.problem.company.units.len())
            .map(UnitId::at)
            .map(|unit| {
                let weeks = self.problem.horizon.iter();
                weeks
                    .filter_map(|week| {
                        let counts = ledger.unit_week(unit, week)?;
                        let (places, closed) = (self.places(&counts), closures.close(unit, week));
                        Some(UnitLoad { counts, places, closed })
                    })
                    .collect()
            })
            .collect()
    }
}

/// The days of each week, as bits from Monday, on which hosts take nobody.
struct Closures {
    /// By week: closures of the whole company.
    everywhere: Vec<u8>,
    /// By unit and week: public holidays, and closures of the unit.
    units: BTreeMap<(UnitId, Week), u8>,
    fewest: u32,
}

impl Closures {
    fn of(problem: &Problem) -> Self {
        let horizon = &problem.horizon;
        let mut closures = Closures {
            everywhere: vec![0; usize::from(horizon.weeks())],
            units: BTreeMap::new(),
            fewest: u32::from(problem.settings.rules.min_working_days),
        };
        for unit in (0..problem.company.units.len()).map(UnitId::at) {
            let weekday = |day: &NaiveDate| day.weekday().num_days_from_monday();
            for day in problem.holidays_of(unit).iter().filter(|day| weekday(day) < WEEKDAYS) {
                *closures.units.entry((unit, horizon.week_of(*day))).or_default() |= 1 << weekday(day);
            }
        }
        for closure in problem.company.closures.iter().filter(|closure| closure.kind != ClosureKind::Home) {
            let (first, last) = (horizon.week_of(closure.span.from), horizon.week_of(closure.span.to));
            for week in horizon.iter().filter(|week| (first..=last).contains(week)) {
                let closed = (0..WEEKDAYS)
                    .filter(|weekday| closure.span.contains(horizon.day(week, i64::from(*weekday))))
                    .fold(0, |days, weekday| days | 1 << weekday);
                match closure.unit {
                    None => closures.everywhere[week.0 as usize] |= closed,
                    Some(unit) => *closures.units.entry((unit, week)).or_default() |= closed,
                }
            }
        }
        closures
    }

    fn close(&self, unit: UnitId, week: Week) -> bool {
        let everywhere = self.everywhere.get(week.0 as usize).copied().unwrap_or_default();
        let own = self.units.get(&(unit, week)).copied().unwrap_or_default();
        WEEKDAYS - (everywhere | own).count_ones() < self.fewest
    }
}
