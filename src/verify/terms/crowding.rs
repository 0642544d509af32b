//! The k-th visitor of a unit and week costs k − 1 times the price, standing visitors included.

use rayon::prelude::*;

use crate::domain::{Points, UnitId};
use crate::verify::FEW;
use crate::verify::state::View;

pub(super) fn crowding(view: &View) -> Points {
    let problem = view.problem();
    let price = i64::from(problem.settings.points.crowding);
    let of_unit = |unit: usize| -> Points {
        let visitors = problem.horizon.iter().map(|week| view.unit_week(UnitId::at(unit), week).visitors());
        visitors.map(|visitors| Points::whole(price).times(further(i64::from(visitors)))).sum()
    };
    (0..problem.company.units.len()).into_par_iter().with_min_len(FEW).map(of_unit).sum()
}

/// 0 + 1 + … + (visitors − 1).
fn further(visitors: i64) -> i64 {
    visitors * (visitors - 1) / 2
}
