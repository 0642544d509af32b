//! R5: visitors never exceed the hosts of the unit and week. Where standing visitors alone exceed them, no
//! placement may add to them.

use crate::domain::{UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn hosts(view: &View, unit: UnitId, week: Week) -> Option<Violation> {
    let counts = view.unit_week(unit, week);
    let broken = counts.placed_visitors > 0 && counts.visitors() > counts.hosts;
    broken.then(|| {
        let why = Why::Hosts { visitors: counts.visitors(), hosts: counts.hosts };
        Violation::new(None, unit, week, why)
    })
}
