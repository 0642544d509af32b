//! R5: in every week with a visitor, enough of the host unit's own people are present, whether or not they are tutors
//! or count at home. A placement breaks it by bringing a visitor or by taking one of them away; leave and standing
//! visits alone do not.

use crate::domain::{UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn someone(view: &View, unit: UnitId, week: Week) -> Option<Violation> {
    let minimum = view.problem().settings.rules.hosts_present;
    let counts = view.unit_week(unit, week);
    let caused = counts.placed_visitors > 0 || (counts.standing_visitors > 0 && counts.people_away > 0);
    let present = counts.people_present();
    let broken = caused && present < u32::from(minimum);
    broken.then(|| Violation::new(None, unit, week, Why::Someone { present, minimum }))
}
