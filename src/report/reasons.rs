//! Why a stint was not placed: what the verifier's ledger says of every start that its window allows.

use std::collections::BTreeMap;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::domain::{Placement, Problem, Rule, Stint, StintId, Week, WeekSet};
use crate::verify::{Block, Ledger, VerifiedSchedule};

/// Why a stint was not placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A rule stands in the way, alone or more often than the others.
    Blocked(Rule),
    /// Absences, closures, holidays or the window itself leave no week to start in.
    NoStart,
    /// It could be placed, but every schedule with it has as many points or more.
    CostsMore,
    /// It could be placed, and the search stopped before it knew whether that is better.
    NotDecided,
    /// It is due beyond the horizon: a later plan takes it up.
    CarriedOver,
}

impl Reason {
    /// The stable code used in `unscheduled.csv` and in the README.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Blocked(rule) => rule.code(),
            Reason::NoStart => "no-start",
            Reason::CostsMore => "costs-more",
            Reason::NotDecided => "not-decided",
            Reason::CarriedOver => "carried-over",
        }
    }
}

/// A rule that stands in the way of some starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The rule.
    pub rule: Rule,
    /// The weeks in which it is in the way: of the unit for rules that count units, else those to start in.
    pub weeks: WeekSet,
}

/// A stint that was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Which stint.
    pub stint: StintId,
    /// The reason.
    pub reason: Reason,
    /// Every rule that blocks some start, in the order of rules.
    pub blocked: Vec<Blocked>,
    /// Weeks to start in that nothing blocks.
    pub open: WeekSet,
    /// For a rule that blocks some start alone: the weeks in which giving way would free the start that is
    /// easiest to free.
    pub relief: WeekSet,
}

/// What blocks one start.
struct Attempt {
    start: Week,
    blocks: Vec<(Rule, Week)>,
}

/// The reasons of all stints that were not placed, in the order of stints.
pub(super) fn of_all(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    optimal: bool,
    ledger: &Ledger,
) -> Vec<Unplaced> {
    let unplaced: Vec<(StintId, &Stint)> = schedule.unplaced(problem).collect();
    unplaced.into_par_iter().map(|(id, stint)| of_one(problem, optimal, ledger, id, stint)).collect()
}

fn of_one(problem: &Problem, optimal: bool, ledger: &Ledger, id: StintId, stint: &Stint) -> Unplaced {
    let attempts = attempts(ledger, id, stint);
    let mut open = WeekSet::default();
    let mut blocked: BTreeMap<Rule, WeekSet> = BTreeMap::new();
    for attempt in &attempts {
        if attempt.blocks.is_empty() {
            open.insert(attempt.start);
        }
        for (rule, week) in &attempt.blocks {
            blocked.entry(*rule).or_default().insert(*week);
        }
    }
    let reason = if stint.carries_over(&problem.horizon) {
        Reason::CarriedOver
    } else if !open.is_empty() {
        if optimal { Reason::CostsMore } else { Reason::NotDecided }
    } else {
        main_obstacle(&attempts).map_or(Reason::NoStart, Reason::Blocked)
    };
    let relief = match reason {
        Reason::Blocked(rule) => easiest(&attempts, rule),
        _ => WeekSet::default(),
    };
    let blocked = blocked.into_iter().map(|(rule, weeks)| Blocked { rule, weeks }).collect();
    Unplaced { stint: id, reason, blocked, open, relief }
}

/// Every start and length of the stint's window.
fn attempts(ledger: &Ledger, id: StintId, stint: &Stint) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    for weeks in stint.lengths.iter() {
        let starts = stint.opens.0..=stint.closes.plus(1 - i32::from(weeks)).0;
        for start in starts.map(Week) {
            let mut blocks = ledger.blocks(Placement { stint: id, start, weeks });
            // What another placement could still mend is in the way only where nothing else is.
            if blocks.iter().any(|block| !block.violation.may_be_mended()) {
                blocks.retain(|block| !block.violation.may_be_mended());
            }
            let blocks = blocks.iter().map(|block| (block.violation.rule, week_of(block, start))).collect();
            attempts.push(Attempt { start, blocks });
        }
    }
    attempts
}

/// Rules that count a week say which; the others forbid a start.
fn week_of(block: &Block, start: Week) -> Week {
    match block.violation.rule {
        Rule::Hosts | Rule::Tutors | Rule::Presence | Rule::WorkingDays => {
            block.violation.week.unwrap_or(start)
        }
        _ => start,
    }
}

/// The rule that blocks most starts alone; where none does, the one that blocks most starts.
///
/// Starts without enough working days are none: `None` if there are no others.
fn main_obstacle(attempts: &[Attempt]) -> Option<Rule> {
    let mut counts = [(0usize, 0usize); Rule::ALL.len()];
    for attempt in attempts {
        if attempt.blocks.iter().any(|(rule, _)| *rule == Rule::WorkingDays) {
            continue;
        }
        for rule in Rule::ALL {
            let here = attempt.blocks.iter().any(|(its, _)| *its == rule);
            let alone = here && attempt.blocks.iter().all(|(its, _)| *its == rule);
            let (alones, all) = &mut counts[rule as usize];
            *alones += usize::from(alone);
            *all += usize::from(here);
        }
    }
    let most = Rule::ALL.into_iter().rev().max_by_key(|rule| counts[*rule as usize])?;
    (counts[most as usize].1 > 0).then_some(most)
}

/// The weeks of the start that only this rule blocks, in the fewest weeks; of several, the first.
fn easiest(attempts: &[Attempt], rule: Rule) -> WeekSet {
    let alone = attempts.iter().filter(|attempt| attempt.blocks.iter().all(|(its, _)| *its == rule));
    let weeks = alone.map(|attempt| {
        let mut weeks = WeekSet::default();
        attempt.blocks.iter().for_each(|(_, week)| weeks.insert(*week));
        weeks
    });
    weeks.min_by_key(|weeks| weeks.len()).unwrap_or_default()
}
