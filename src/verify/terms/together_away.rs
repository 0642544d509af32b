//! The k-th person away from a home unit in a week costs k − 1 times the price, standing visits included.

use rayon::prelude::*;

use crate::domain::{Points, UnitId};
use crate::verify::FEW;
use crate::verify::state::View;

pub(super) fn together_away(view: &View) -> Points {
    let problem = view.problem();
    let price = Points::whole(i64::from(problem.settings.points.together_away));
    let of_unit = |unit: usize| -> Points {
        let weeks = problem.horizon.iter().map(|week| view.unit_week(UnitId::at(unit), week));
        weeks.map(|counts| (0..i64::from(counts.all_away())).map(|before| price.times(before)).sum()).sum()
    };
    (0..problem.company.units.len()).into_par_iter().with_min_len(FEW).map(of_unit).sum()
}
