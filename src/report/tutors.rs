//! Which tutor looks after which visitor.
//!
//! The rules see to it that there are enough of them; who takes whom is decided here, after the plan:
//! the same tutor for a whole stay where one is there throughout, and stays spread evenly. Against a baseline a stay on the same
//! days keeps the tutor that its calendars named, so that nobody is told of another one without need.

use chrono::NaiveDate;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rustc_hash::FxHashMap;

use crate::domain::{EmployeeId, Grouped, Party, Problem, UnitId, Week, WeekSet};
use crate::verify::Ledger;

use super::Stay;

/// Who looks after a visitor in each week of the stay.
type Tutors = Vec<Option<EmployeeId>>;

/// A tutor and what the tutor has been given so far.
struct Tutor {
    employee: EmployeeId,
    present: WeekSet,
    /// Visitors by week of the horizon.
    visitors: Vec<u16>,
    /// Weeks of visitors in all.
    burden: u32,
}

/// Gives every stay its tutors; `guests` are the positions of stays by host unit.
pub(super) fn assign(problem: &Problem, ledger: &Ledger, stays: &mut [Stay], guests: &Grouped<u32>) {
    let named = named(problem);
    let given: Vec<(u32, Tutors)> = (0..problem.company.units.len())
        .into_par_iter()
        .flat_map_iter(|unit| of_unit(problem, ledger, (stays, &named), UnitId::at(unit), guests.of(unit)))
        .collect();
    for (position, tutors) in given {
        stays[position as usize].tutors = tutors;
    }
}

/// Visits of calendars before, by visitor, host and first day, and who was to look after the visitor.
type Named = FxHashMap<(EmployeeId, UnitId, NaiveDate), EmployeeId>;

fn named(problem: &Problem) -> Named {
    let before = problem.published.iter().filter(|event| problem.baseline.is_some() && !event.cancelled);
    let named = before.filter_map(|event| {
        let visit = (event.employee.known()?, event.unit.known()?, event.monday);
        Some((visit, event.tutors.first().and_then(Party::known)?))
    });
    named.collect()
}

fn of_unit(
    problem: &Problem,
    ledger: &Ledger,
    (stays, named): (&[Stay], &Named),
    unit: UnitId,
    guests: &[u32],
) -> Vec<(u32, Tutors)> {
    let mut tutors: Vec<Tutor> = problem
        .staff
        .of(unit.index())
        .iter()
        .filter(|employee| problem.company.employees[**employee].tutor)
        .map(|employee| Tutor {
            employee: *employee,
            present: ledger.presence(*employee).and(problem.weeks_in(*employee, unit)),
            visitors: vec![0; usize::from(problem.horizon.weeks())],
            burden: 0,
        })
        .collect();
    if tutors.is_empty() {
        return Vec::new();
    }
    let mut order = guests.to_vec();
    order.sort_by_key(|position| (stays[*position as usize].start, *position));
    let mut given = Vec::with_capacity(order.len());
    order.retain(|position| {
        let stay = &stays[*position as usize];
        let visit = (stay.employee, stay.host, problem.horizon.monday(stay.start));
        let known =
            named.get(&visit).and_then(|known| tutors.iter().position(|tutor| tutor.employee == *known));
        let Some(tutor) = known.filter(|tutor| is_free(problem, &tutors[*tutor], stay)) else { return true };
        given.push((*position, of_stay(problem, std::slice::from_mut(&mut tutors[tutor]), stay)));
        false
    });
    let others = order.into_iter();
    given.extend(others.map(|position| (position, of_stay(problem, &mut tutors, &stays[position as usize]))));
    given
}

/// Whether a tutor can look after a visitor in all weeks of a stay that are planned.
fn is_free(problem: &Problem, tutor: &Tutor, stay: &Stay) -> bool {
    let ratio = problem.settings.rules.tutor_ratio;
    let mut planned = stay.weeks().filter(|week| problem.horizon.contains(*week));
    planned.all(|week| tutor.present.contains(week) && tutor.visitors[week.0 as usize] < ratio)
}

/// A tutor for each week of a stay; none for weeks outside the horizon, nor where a visit that stood before
/// any plan finds no tutor free.
fn of_stay(problem: &Problem, tutors: &mut [Tutor], stay: &Stay) -> Tutors {
    let ratio = problem.settings.rules.tutor_ratio;
    let planned = |week: &Week| problem.horizon.contains(*week);
    let free =
        |tutor: &Tutor, week: Week| tutor.present.contains(week) && tutor.visitors[week.0 as usize] < ratio;
    let throughout = least_burdened(tutors, |tutor| is_free(problem, tutor, stay));
    let mut given = Vec::with_capacity(usize::from(stay.length));
    for week in stay.weeks() {
        let chosen = match throughout {
            _ if !planned(&week) => None,
            Some(tutor) => Some(tutor),
            None => least_burdened(tutors, |tutor| free(tutor, week)),
        };
        given.push(chosen.map(|position| {
            let tutor = &mut tutors[position];
            tutor.visitors[week.0 as usize] += 1;
            tutor.burden += 1;
            tutor.employee
        }));
    }
    given
}

/// The position of the first of the tutors with the least to do among those who can.
fn least_burdened(tutors: &[Tutor], can: impl Fn(&Tutor) -> bool) -> Option<usize> {
    (0..tutors.len())
        .filter(|position| can(&tutors[*position]))
        .min_by_key(|position| tutors[*position].burden)
}
