//! A stint left unplaced, times its priority.

use rayon::prelude::*;

use crate::domain::{Points, StintId};
use crate::verify::state::View;

pub(super) fn unplaced(view: &View) -> Points {
    let price = view.problem().settings.points.unplaced;
    let stints = view.problem().stints.values().par_iter().enumerate();
    let left = stints.filter(|(position, _)| view.placement_of(StintId::at(*position)).is_none());
    left.map(|(_, stint)| stint.priority.weigh(price)).sum()
}
