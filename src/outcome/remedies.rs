//! What `explain --remedies` found as data.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::explanation::ToldPlacement;
use crate::domain::{Points, Problem, UnitId, Week};
use crate::explain::{Change, Remedies, Remedy};

/// The changes that place more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldRemedies {
    tried: usize,
    found: Vec<ToldRemedy>,
}

impl ToldRemedies {
    /// Every change with what it brings.
    pub fn of(problem: &Problem, remedies: &Remedies, message: impl Fn(Change) -> String) -> Self {
        let found =
            remedies.found.iter().map(|remedy| ToldRemedy::of(problem, remedy, message(remedy.change)));
        ToldRemedies { tried: remedies.tried, found: found.collect() }
    }
}

/// A change that places more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldRemedy {
    change: String,
    unit: Option<String>,
    employee: Option<String>,
    programme: Option<String>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    /// The new value, of a limit or a gap.
    weeks: Option<u16>,
    /// The new value of a limit of visits.
    visits: Option<u32>,
    /// The new value of the fewest visitors at once.
    visitors: Option<u32>,
    message: String,
    /// Stints placed more than without the change.
    stints: usize,
    /// Points fewer than without it.
    points: Points,
    placed: Vec<ToldPlacement>,
    gone: Vec<ToldPlacement>,
    points_without: Points,
    points_with: Points,
}

impl ToldRemedy {
    fn of(problem: &Problem, remedy: &Remedy, message: String) -> Self {
        let company = &problem.company;
        let unit_id = |unit: UnitId| Some(company.units[unit].id.clone());
        let mut told = ToldRemedy {
            change: remedy.change.code().to_owned(),
            unit: None,
            employee: None,
            programme: None,
            from: None,
            to: None,
            weeks: None,
            visits: None,
            visitors: None,
            message,
            stints: remedy.stints,
            points: remedy.points,
            placed: ToldPlacement::all(problem, &remedy.placed),
            gone: ToldPlacement::all(problem, &remedy.gone),
            points_without: remedy.without.score().total(),
            points_with: remedy.with.score().total(),
        };
        match remedy.change {
            Change::Host { unit, first, last } | Change::Presence { unit, first, last } => {
                told.unit = unit_id(unit);
                told.from = Some(problem.horizon.monday(first));
                told.to = Some(problem.horizon.friday(last));
            }
            Change::Tutor { employee } => {
                told.employee = Some(company.employees[employee].id.clone());
                told.unit = unit_id(problem.home(employee, Week(0)));
            }
            Change::WeeksAway { employee, limit, .. } => {
                told.employee = Some(company.employees[employee].id.clone());
                told.weeks = Some(limit);
            }
            Change::WeeksAwayOfAll { programme, limit, .. } => {
                told.programme = Some(programme.code().to_owned());
                told.weeks = Some(limit);
            }
            Change::InARow { programme, limit, .. } => {
                told.programme = Some(programme.code().to_owned());
                told.weeks = Some(limit);
            }
            Change::Visits { unit, row, limit, .. } => {
                told.unit = unit_id(unit);
                told.visits = Some(limit);
                told.from = row.map(|row| company.capacity[row].span.from);
                told.to = row.map(|row| company.capacity[row].span.to);
            }
            Change::Fewest { unit, limit, .. } => {
                told.unit = unit_id(unit);
                told.visitors = Some(limit);
            }
            Change::There { employee, first, last } => {
                told.employee = Some(company.employees[employee].id.clone());
                told.unit = unit_id(problem.home(employee, first));
                told.from = Some(problem.horizon.monday(first));
                told.to = Some(problem.horizon.friday(last));
            }
            Change::Gap { programme, weeks } => {
                told.programme = Some(programme.code().to_owned());
                told.weeks = Some(weeks.into());
            }
            Change::Closure { row } => {
                let closure = company.closures[row];
                told.unit = closure.unit.and_then(unit_id);
                told.from = Some(closure.span.from);
                told.to = Some(closure.span.to);
            }
        }
        told
    }
}
