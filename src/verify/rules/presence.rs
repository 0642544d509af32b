//! R6: presence never falls below the minimum because of placements. Where leave and standing visits alone
//! break it, no further person leaves that week.

use crate::domain::{UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn presence(view: &View, unit: UnitId, week: Week) -> Option<Violation> {
    let counts = view.unit_week(unit, week);
    let broken = counts.away > 0 && counts.present() < counts.min_present;
    broken.then(|| {
        let why = Why::Presence { present: counts.present(), minimum: counts.min_present };
        Violation::new(None, unit, week, why)
    })
}
