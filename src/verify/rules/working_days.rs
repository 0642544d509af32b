//! R4: no stint covers a week with too few working days for that visit. Reported once a placement, with its
//! first such week. Weeks outside the horizon are the window's business.

use crate::domain::{EmployeeId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn working_days(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    for (placement, stint) in view.stays(employee) {
        let planned = placement.iter().filter(|week| view.problem().horizon.contains(*week));
        let days = planned.map(|week| (week, view.facts.working_days_for(employee, stint.unit, week)));
        let fewest = |week: Week| view.problem().fewest_days(employee, week);
        if let Some((week, days)) = days.into_iter().find(|(week, days)| *days < fewest(*week)) {
            let minimum = fewest(week);
            found.push(Violation::new(employee, stint.unit, week, Why::WorkingDays { days, minimum }));
        }
    }
}
