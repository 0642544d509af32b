//! The one list of points as the verifier recounts them, each term in its own file.

mod changed;
mod crowding;
mod dark_links;
mod late;
mod relay;
mod short;
mod together_away;
mod trip;
mod unplaced;
mod waiting;
mod wishes;

use rayon::prelude::*;

use super::FEW;
use super::facts::Facts;
use super::state::View;
use crate::domain::{EmployeeId, Placement, Points, Score, Stint, StintId, Term};

/// How a term is recounted: what it looks at, one at a time.
#[derive(Clone, Copy)]
enum Recount {
    /// One placement.
    Placement(fn(&Facts, &Placement, &Stint) -> Points),
    /// One stint, placed or not.
    Stint(fn(&Facts, StintId, Option<Placement>) -> Points),
    /// All placements together.
    All(fn(&View) -> Points),
}

/// The list.
fn recount(term: Term) -> Recount {
    match term {
        Term::Unplaced => Recount::Stint(unplaced::unplaced),
        Term::Late => Recount::Placement(late::late),
        Term::Waiting => Recount::Placement(waiting::waiting),
        Term::Changed => Recount::Stint(changed::changed),
        Term::Short => Recount::Placement(short::short),
        Term::DarkLinks => Recount::All(dark_links::dark_links),
        Term::Wishes => Recount::Placement(wishes::wishes),
        Term::Crowding => Recount::All(crowding::crowding),
        Term::TogetherAway => Recount::All(together_away::together_away),
        Term::Trip => Recount::All(trip::trip),
        Term::Relay => Recount::All(relay::relay),
    }
}

/// The points of a view, term by term.
pub(super) fn score(view: &View) -> Score {
    let mut score = Score::default();
    for term in Term::ALL {
        score.add(
            term,
            match recount(term) {
                Recount::Placement(amount) => over_placements(view, amount),
                Recount::Stint(amount) => over_stints(view, amount),
                Recount::All(amount) => amount(view),
            },
        );
    }
    score
}

/// What a placement of a stint, or leaving it, costs by itself: without the terms that look at several placements together.
pub(super) fn alone(facts: &Facts, id: StintId, held: Option<Placement>) -> Points {
    let of_term = |term: Term| match (recount(term), held) {
        (Recount::Placement(amount), Some(placement)) => amount(facts, &placement, facts.problem.stint(id)),
        (Recount::Stint(amount), _) => amount(facts, id, held),
        (Recount::Placement(_), None) | (Recount::All(_), _) => Points::ZERO,
    };
    Term::ALL.into_iter().map(of_term).sum()
}

/// The sum of an amount over all placements.
fn over_placements(view: &View, amount: fn(&Facts, &Placement, &Stint) -> Points) -> Points {
    let employees = 0..view.problem().company.employees.len();
    let of_employee = |employee: usize| -> Points {
        let placements = view.placements(EmployeeId::at(employee));
        let stint = |placement: &Placement| view.problem().stint(placement.stint);
        placements.iter().map(|placement| amount(view.facts, placement, stint(placement))).sum()
    };
    employees.into_par_iter().with_min_len(FEW).map(of_employee).sum()
}

/// The sum of an amount over all stints.
fn over_stints(view: &View, amount: fn(&Facts, StintId, Option<Placement>) -> Points) -> Points {
    let stints = (0..view.problem().stints.values().len()).into_par_iter().with_min_len(FEW).map(StintId::at);
    stints.map(|id| amount(view.facts, id, view.placement_of(id))).sum()
}
