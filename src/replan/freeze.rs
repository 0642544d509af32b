//! What of a baseline can still stand.

use rustc_hash::FxHashSet;

use crate::domain::{Placement, Prepared, Problem, Rule, Schedule, StintId};
use crate::verify::{Block, Ledger, Violation, inspect};

/// Settles what of its baseline breaks no rule, alone and together: where the search starts from.
/// Of this, what starts before `freeze_until` stands as if it were fixed. Without a baseline nothing changes.
///
/// What a new absence, closure or leaver has made impossible is let go, and with it what cannot stand without it;
/// where a limit has shrunk, stints of less priority make room.
pub fn prepare(problem: Problem) -> Prepared {
    let (frozen, start) = kept(&problem);
    problem.prepared(frozen, start)
}

/// What of the baseline is frozen, and what else of it can stand.
fn kept(problem: &Problem) -> (Vec<Placement>, Vec<Placement>) {
    let Some(baseline) = &problem.baseline else { return Default::default() };
    let pinned: FxHashSet<StintId> =
        problem.fixed.placements.iter().map(|placement| placement.stint).collect();
    let mut wanted: Vec<Placement> =
        baseline.iter().flatten().filter(|placement| !pinned.contains(&placement.stint)).copied().collect();
    let early = |placement: &Placement| {
        let monday = problem.horizon.monday(placement.start);
        problem.settings.freeze_until.is_some_and(|until| monday < until)
    };
    // What is to be frozen comes first, then what weighs most.
    wanted.sort_by_key(|placement| {
        let priority = problem.stint(placement.stint).priority;
        (!early(placement), std::cmp::Reverse(priority.weigh(1)), *placement)
    });
    let (frozen, free): (Vec<Placement>, Vec<Placement>) = wanted.into_iter().partition(early);
    let mut base = problem.fixed.placements.clone();
    let frozen = compatible(problem, &base, &frozen);
    base.extend(&frozen);
    let free = compatible(problem, &base, &free);
    (frozen, free)
}

/// Those of some placements that can stand beside others that stand in any case.
fn compatible(problem: &Problem, base: &[Placement], wanted: &[Placement]) -> Vec<Placement> {
    let mut ledger = Ledger::new(problem, base);
    let mut kept: Vec<Placement> = Vec::new();
    for placement in wanted {
        // A partner, or a stint to be held before, may be among those that follow.
        if ledger.blocks(*placement).iter().all(|block: &Block| block.violation.may_be_mended()) {
            ledger.add(*placement);
            kept.push(*placement);
        }
    }
    // What waits for another that is not kept cannot stand; nor can what then waits for it.
    loop {
        let placements = base.iter().chain(&kept).copied().collect();
        let broken = inspect(problem, &Schedule { placements, strays: Vec::new() }).violations;
        let left: FxHashSet<StintId> = broken
            .iter()
            .filter(|violation| violation.may_be_mended())
            .flat_map(|violation| waiting(problem, &ledger, &kept, violation))
            .collect();
        if left.is_empty() {
            return kept;
        }
        kept.retain(|placement| !left.contains(&placement.stint));
    }
}

/// The placements that a broken rule, which another placement could mend, is about.
fn waiting(problem: &Problem, ledger: &Ledger, kept: &[Placement], violation: &Violation) -> Vec<StintId> {
    let of_it = |stint: StintId| {
        let its = problem.stint(stint);
        Some(its.employee) == violation.employee && Some(its.unit) == violation.unit
    };
    let stints = kept.iter().map(|placement| placement.stint);
    match violation.rule {
        Rule::Together => {
            stints.filter(|stint| ledger.partners(*stint).iter().any(|partner| of_it(*partner))).collect()
        }
        Rule::Fewest => {
            let there = |placement: &&Placement| {
                Some(problem.stint(placement.stint).unit) == violation.unit
                    && placement.iter().any(|week| Some(week) == violation.week)
            };
            kept.iter().filter(there).map(|placement| placement.stint).collect()
        }
        _ => stints.filter(|stint| of_it(*stint)).collect(),
    }
}
