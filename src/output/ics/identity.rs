//! Which event is which, from one run to the next.
//!
//! The UID is made from the [company](crate::domain::Parts::identity), the employee, the host unit, the programme and the *turn*: how many visits of the pair
//! the history holds already, and the place of the stint among those of the same pair and programme. Neither the
//! weeks nor the due date are part of it: a stint that moves, or that a later plan takes up, keeps its UID; the
//! next visit, once this one stands in the history, gets another.

use rustc_hash::FxHashMap;

use crate::domain::{EmployeeId, Enrolment, Problem, Programme, StintId, UnitId, Visit};

use super::event::Occasion;

/// The turn of every stint.
pub(super) struct Identities {
    turns: Vec<u32>,
}

impl Identities {
    /// Counts the visits and the stints of every pair.
    pub(super) fn of(problem: &Problem) -> Self {
        let mut before: FxHashMap<(EmployeeId, UnitId, Programme), u32> = FxHashMap::default();
        let turns = problem.stints.values().iter().map(|stint| {
            let key = (stint.employee, stint.unit, stint.programme);
            let turn =
                before.entry(key).or_insert_with(|| visits(problem, stint.employee, stint.unit, |_| true));
            *turn += 1;
            *turn - 1
        });
        Identities { turns: turns.collect() }
    }

    /// The UID of a stint.
    pub(super) fn of_stint(&self, problem: &Problem, id: StintId) -> String {
        let stint = problem.stint(id);
        uid(problem, stint.employee, stint.unit, stint.programme, self.turns[id.index()])
    }
}

/// The UID of a visit that stands: the one that it had when it was planned, provided that its row names the
/// programme or that it was that of the employee.
pub(super) fn of_visit(
    problem: &Problem,
    employee: EmployeeId,
    unit: UnitId,
    programme: Option<Programme>,
    monday: chrono::NaiveDate,
) -> String {
    let programme = programme.unwrap_or(match problem.company.employees[employee].enrolment {
        Enrolment::Onboarding => Programme::Onboarding,
        Enrolment::Regular => Programme::Regular,
        Enrolment::None => Programme::Extra,
    });
    let turn = visits(problem, employee, unit, |visit| visit.monday < monday);
    uid(problem, employee, unit, programme, turn)
}

/// Visits of a pair; one that stands both in the history and in pins counts once.
fn visits(problem: &Problem, employee: EmployeeId, unit: UnitId, wanted: impl Fn(&Visit) -> bool) -> u32 {
    let visits = problem.company.visits.of(employee.index()).iter();
    let mut mondays: Vec<_> =
        visits.filter(|visit| visit.unit == unit && wanted(visit)).map(|visit| visit.monday).collect();
    mondays.sort_unstable();
    mondays.dedup();
    u32::try_from(mondays.len()).unwrap_or(u32::MAX)
}

fn uid(problem: &Problem, employee: EmployeeId, unit: UnitId, programme: Programme, turn: u32) -> String {
    let (employee, unit) = (&problem.company.employees[employee].id, &problem.company.units[unit].id);
    // No identifier holds a line break, so that no two lists of parts read alike.
    let mut parts = format!("{employee}\n{unit}\n{}\n{turn}", programme.code());
    // Calendars of versions without it keep their events.
    if !problem.identity.is_empty() {
        parts = format!("{}\n{parts}", problem.identity);
    }
    format!("{}@passerelle", fingerprint(&parts))
}

/// 32 hexadecimal digits that stand for a text.
pub(in crate::output) fn fingerprint(text: &str) -> String {
    format!("{:032x}", fnv_1a(text.as_bytes()))
}

/// FNV-1a with 128 bits: the same on every machine and in every version, which the standard hasher is not.
fn fnv_1a(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

/// Numbers the events that would have one UID although they are several, such as two agreed dates of a pair.
pub(super) fn tell_apart(occasions: &mut [Occasion]) {
    let mut seen: FxHashMap<String, u32> = FxHashMap::default();
    for occasion in occasions {
        let times = seen.entry(occasion.uid.clone()).or_default();
        *times += 1;
        if *times > 1 {
            occasion.uid = format!("{times}-{}", occasion.uid);
        }
    }
}
