//! New hires whose stints cannot all end by their due week: proven by counting.

use serde::{Deserialize, Serialize};

use super::Basis;
use crate::domain::{EmployeeId, Named};
use crate::domain::{Programme, StintId, Week, WeekSet};
use chrono::NaiveDate;

/// A new hire whose stints cannot all end by their due week.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Window {
    /// Who.
    pub employee: Named,
    /// The home unit.
    pub home: Named,
    /// The Friday of the due week.
    pub due: NaiveDate,
    /// Onboarding stints due by then.
    pub stints: u32,
    /// The fewest weeks that they take, weeks at home in between included.
    pub needed_weeks: u32,
    /// Weeks in which the person could be away until then; weeks beyond the horizon all count.
    pub weeks: u32,
    /// At least so many end later, or not at all: proven.
    pub surely_late: u32,
}

pub(super) fn find<'p>(basis: &Basis<'_, 'p>) -> Vec<Window> {
    let model = basis.model;
    let problem = model.problem;
    let mut windows = Vec::new();
    for position in 0..problem.company.employees.len() {
        let range = problem.stints.range(position);
        let own: Vec<StintId> = range
            .map(StintId::at)
            .filter(|stint| problem.stint(*stint).programme == Programme::Onboarding)
            .collect();
        let Some(first) = own.first() else { continue };
        let due = problem.stint(*first).due;
        let mut usable = WeekSet::default();
        let mut lengths = Vec::new();
        for stint in &own {
            let [long, short] = model.starts[stint.index()];
            let longest = problem.stint(*stint).lengths.max;
            usable = usable.or(long.stays(longest)).or(short.stays(longest.saturating_sub(1)));
            lengths.push(u32::from(problem.stint(*stint).lengths.min));
        }
        let beyond = due.since(problem.horizon.last()).max(0) as u32;
        let mut inside = WeekSet::default();
        usable.iter().filter(|week| *week <= due).for_each(|week| inside.insert(week));
        let away = model.people[position].most_of(inside) + beyond;
        let opens = usable.iter().next().unwrap_or(Week(problem.horizon.last().0 + 1));
        let span = (due.since(opens) + 1).max(0) as u32;
        let gap = u32::from(problem.settings.onboarding.gap_weeks);
        lengths.sort_unstable();
        let fits = |count: &u32| {
            let weeks: u32 = lengths[..*count as usize].iter().sum();
            weeks <= away && weeks + gap * count.saturating_sub(1) <= span
        };
        let stints = own.len() as u32;
        let in_time = (0..=stints).rev().find(fits).unwrap_or(0);
        if in_time < stints {
            windows.push(Window {
                employee: Named::employee(problem, EmployeeId::at(position)),
                home: Named::unit(problem, problem.home(EmployeeId::at(position), opens)),
                due: problem.horizon.friday(due),
                stints,
                needed_weeks: lengths.iter().sum::<u32>() + gap * (stints - 1),
                weeks: away,
                surely_late: stints - in_time,
            });
        }
    }
    windows
}
