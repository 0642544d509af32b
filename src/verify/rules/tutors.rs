//! R5: in a unit that has tutors, visitors never exceed the ratio times the tutors present. A placement breaks
//! it by bringing a visitor or by taking a tutor away; standing visitors alone do not.

use crate::domain::{UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn tutors(view: &View, unit: UnitId, week: Week) -> Option<Violation> {
    let ratio = view.problem().settings.rules.tutor_ratio;
    let counts = view.unit_week(unit, week);
    let tutors = counts.tutors_present()?;
    let caused = counts.placed_visitors > 0 || counts.tutors_away > 0;
    let broken = caused && u64::from(counts.visitors()) > u64::from(ratio) * u64::from(tutors);
    broken.then(|| {
        let why = Why::Tutors { visitors: counts.visitors(), tutors, ratio };
        Violation::new(None, unit, week, why)
    })
}
