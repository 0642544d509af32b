//! Where it is tightest: hosts, homes and people whose stints ask for nearly all the room there is, or more.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asks::{Ask, room_in};
use super::proof::{self, Shortfall};
use super::{Basis, wanted};
use crate::domain::{Named, Problem, UnitId, WeekSet};

/// From this load on, stints of one or two weeks hardly fit any more, since they need their weeks in a row and their
/// people at the same time. Measured on `data/energy`.
const TIGHT: f64 = 0.8;

/// What is tight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Places in a host unit.
    Hosting,
    /// People whom a home unit can let go.
    Leaving,
    /// The time of people of a home unit: limit of weeks away, weeks at home between two stints.
    People,
}

/// Where it is tight.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bottleneck {
    /// What is tight.
    pub kind: Kind,
    /// The host unit, or the home unit.
    pub unit: Named,
    /// The Mondays of the weeks in which the stints compete.
    pub weeks: Vec<NaiveDate>,
    /// The people, where it is their time.
    pub people: Vec<Named>,
    /// Stints that compete.
    pub stints: u64,
    /// Weeks that they are wished to take.
    pub wanted_weeks: u64,
    /// The fewest weeks that they can take.
    pub least_weeks: u64,
    /// Weeks that there is room for, as far as these stints can use it.
    pub room_weeks: u64,
    /// At least so many cannot be placed: proven. 0: the load alone is high, which is an estimate.
    pub surely_unplaced: u64,
}

impl Bottleneck {
    /// Wanted weeks for each week of room.
    pub fn load(&self) -> f64 {
        self.wanted_weeks as f64 / self.room_weeks as f64
    }
}

pub(super) fn find<'p>(basis: &Basis<'_, 'p>) -> Vec<Bottleneck> {
    let problem = basis.model.problem;
    let mut found = Vec::new();
    for unit in (0..problem.company.units.len()).map(UnitId::at) {
        let at = unit.index();
        let sent = basis.counted(unit);
        let sides = [
            (Kind::Hosting, &basis.by_host[at], basis.rooms.host(unit), basis.hosting[at]),
            (Kind::Leaving, &sent, basis.rooms.home(unit), basis.leaving[at]),
        ];
        for (kind, asks, room, shortfall) in sides {
            found.extend(of_unit(problem, kind, unit, asks, room, shortfall));
        }
        found.extend(of_people(basis, unit));
    }
    found.sort_by(|one, other| {
        let rank = |each: &Bottleneck| (each.surely_unplaced, each.load());
        let ((sure, load), (other_sure, other_load)) = (rank(one), rank(other));
        other_sure.cmp(&sure).then(other_load.total_cmp(&load))
    });
    found
}

fn of_unit(
    problem: &Problem,
    kind: Kind,
    unit: UnitId,
    asks: &[Ask],
    room: &[u32],
    shortfall: Shortfall,
) -> Option<Bottleneck> {
    let usable = asks.iter().fold(WeekSet::default(), |all, ask| all.or(ask.usable));
    let (wanted_weeks, room_weeks) = (wanted(asks), room_in(room, usable));
    let tight = wanted_weeks as f64 >= TIGHT * room_weeks as f64;
    (!asks.is_empty() && (tight || shortfall.for_room > 0)).then(|| Bottleneck {
        kind,
        unit: Named::unit(problem, unit),
        weeks: mondays(problem, if shortfall.for_room > 0 { shortfall.weeks } else { usable }),
        people: Vec::new(),
        stints: asks.len() as u64,
        wanted_weeks,
        least_weeks: least(asks),
        room_weeks,
        surely_unplaced: shortfall.for_room.into(),
    })
}

/// People of a unit who have hardly time for what they are due.
fn of_people<'p>(basis: &Basis<'_, 'p>, unit: UnitId) -> Option<Bottleneck> {
    let problem = basis.model.problem;
    let mut bottleneck = Bottleneck {
        kind: Kind::People,
        unit: Named::unit(problem, unit),
        weeks: Vec::new(),
        people: Vec::new(),
        stints: 0,
        wanted_weeks: 0,
        least_weeks: 0,
        room_weeks: 0,
        surely_unplaced: 0,
    };
    let mut weeks = WeekSet::default();
    for own in basis.by_home[unit.index()].chunk_by(|one, other| one.employee == other.employee) {
        let employee = own[0].employee;
        let usable = own.iter().fold(WeekSet::default(), |all, ask| all.or(ask.usable));
        let resting = u64::from(proof::shortest_gap(problem, own)) * (own.len() as u64 - 1);
        let (away, taken) = (wanted(own), wanted(own) + resting);
        let limit = u64::from(basis.model.people[employee.index()].most_of(usable));
        let sure = proof::beyond_a_person(basis.model, own);
        let tight = taken as f64 >= TIGHT * f64::from(usable.len()) || away > limit;
        if sure > 0 || tight {
            bottleneck.people.push(Named::employee(problem, employee));
            weeks = weeks.or(usable);
            bottleneck.stints += own.len() as u64;
            bottleneck.wanted_weeks += away;
            bottleneck.least_weeks += least(own);
            bottleneck.room_weeks += limit;
            bottleneck.surely_unplaced += u64::from(sure);
        }
    }
    bottleneck.weeks = mondays(problem, weeks);
    (!bottleneck.people.is_empty()).then_some(bottleneck)
}

fn mondays(problem: &Problem, weeks: WeekSet) -> Vec<NaiveDate> {
    weeks.iter().map(|week| problem.horizon.monday(week)).collect()
}

fn least(asks: &[Ask]) -> u64 {
    asks.iter().map(|ask| u64::from(ask.least)).sum()
}
