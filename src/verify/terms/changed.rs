//! Placements that differ from the baseline: moved, or given up, or new.

use rayon::prelude::*;

use crate::domain::{Points, StintId};
use crate::verify::state::View;

pub(super) fn changed(view: &View) -> Points {
    let prices = &view.problem().settings.points;
    let Some(baseline) = &view.problem().baseline else { return Points::ZERO };
    let fate = |(position, was): (usize, &Option<_>)| match (was, view.placement_of(StintId::at(position))) {
        (None, None) => Points::ZERO,
        (Some(was), Some(is)) if *was == is => Points::ZERO,
        (Some(_), Some(_)) => Points::whole(i64::from(prices.moved)),
        (Some(_), None) | (None, Some(_)) => Points::whole(i64::from(prices.changed)),
    };
    baseline.par_iter().enumerate().map(fate).sum()
}
