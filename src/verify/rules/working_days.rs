//! R4: no stint covers a week with too few working days for that visit. Reported once a placement, with its
//! first such week. Weeks outside the horizon are the window's business.

use crate::domain::EmployeeId;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn working_days(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let minimum = view.problem().settings.rules.min_working_days;
    for (placement, stint) in view.stays(employee) {
        let planned = placement.iter().filter(|week| view.problem().horizon.contains(*week));
        let days = planned.map(|week| (week, view.facts.working_days_of_visit(employee, stint.unit, week)));
        if let Some((week, days)) = days.into_iter().find(|(_, days)| *days < minimum) {
            found.push(Violation::new(employee, stint.unit, week, Why::WorkingDays { days, minimum }));
        }
    }
}
