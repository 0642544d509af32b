//! The one list of points as the verifier recounts them, each term in its own file.

mod changed;
mod crowding;
mod dark_links;
mod late;
mod relay;
mod short;
mod together_away;
mod unplaced;
mod waiting;
mod wishes;

use rayon::prelude::*;

use super::state::View;
use crate::domain::{EmployeeId, Placement, Points, Score, Stint, Term};

/// The list.
fn recount(term: Term) -> fn(&View) -> Points {
    match term {
        Term::Unplaced => unplaced::unplaced,
        Term::Late => late::late,
        Term::Waiting => waiting::waiting,
        Term::Changed => changed::changed,
        Term::Short => short::short,
        Term::DarkLinks => dark_links::dark_links,
        Term::Wishes => wishes::wishes,
        Term::Crowding => crowding::crowding,
        Term::TogetherAway => together_away::together_away,
        Term::Relay => relay::relay,
    }
}

/// The points of a view, term by term.
pub(super) fn score(view: &View) -> Score {
    let mut score = Score::default();
    for term in Term::ALL {
        score.add(term, recount(term)(view));
    }
    score
}

/// The sum of an amount over all placements.
fn over_placements(view: &View, amount: impl Fn(&Placement, &Stint) -> Points + Sync) -> Points {
    let employees = 0..view.problem().company.employees.len();
    let of_employee = |employee: usize| -> Points {
        let placements = view.placements(EmployeeId::at(employee));
        placements.iter().map(|placement| amount(placement, view.problem().stint(placement.stint))).sum()
    };
    employees.into_par_iter().map(of_employee).sum()
}
