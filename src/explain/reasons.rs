//! Why each stint was not placed: what blocks it week by week, what of that suffices, and what it lost against.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::cause::Cause;
use super::exchange::{self, Exchange};
use super::stage::Stage;
use super::starts::{Start, starts};
use crate::domain::{Points, Problem, Rule, StintId, WeekSet};
use crate::model::Model;
use crate::verify::VerifiedSchedule;

/// Stints for which exchanges are looked for in one go, those of highest priority; the others are asked for one by one.
const MOST_EXCHANGES: usize = 2_000;

/// Why a stint was not placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// This blocks every start, or more starts than anything else.
    Blocked(Cause),
    /// Several causes, all of them given, leave no week to start in.
    NoStart,
    /// It could be placed, but every schedule with it has as many points or more.
    CostsMore,
    /// It could be placed, and nobody has proven whether that would be better.
    NotDecided,
    /// It is due beyond the horizon: a later plan takes it up.
    CarriedOver,
}

impl Reason {
    /// The stable code used in `unscheduled.csv`, in JSON and in the README.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Blocked(cause) => cause.code(),
            Reason::NoStart => "no-start",
            Reason::CostsMore => "costs-more",
            Reason::NotDecided => "not-decided",
            Reason::CarriedOver => "carried-over",
        }
    }
}

/// What is proven about schedules that place the stint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// There are none: the data and the fixed pins block every start.
    Impossible,
    /// Each has so many points more than this schedule, or more yet.
    AtLeast(Points),
    /// Nothing: one of them may be better than this schedule.
    Open,
}

/// What stands in the way of some starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// What.
    pub cause: Cause,
    /// The weeks in which it is in the way: of the unit for rules that count units or days, else those to start in.
    pub weeks: WeekSet,
    /// Those of them in which the data and the fixed pins alone are in the way, whatever else is planned.
    pub given: WeekSet,
}

/// A stint that was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Which stint.
    pub stint: StintId,
    /// The reason.
    pub reason: Reason,
    /// What is proven.
    pub claim: Claim,
    /// Everything that blocks some start.
    pub blocked: Vec<Blocked>,
    /// The fewest causes that together block every start; empty where a start is free.
    pub minimal: Vec<Cause>,
    /// Weeks to start in that nothing blocks.
    pub open: WeekSet,
    /// Where the reason blocks some start alone: the weeks in which giving way would free the start that is easiest
    /// to free.
    pub relief: WeekSet,
    /// What would have to make way, and at what price; `None` where no exchange is known.
    pub exchange: Option<Exchange>,
}

/// The reasons of all stints that were not placed, in the order of stints. `bound`: what no schedule goes below.
pub fn of_all(problem: &Problem, schedule: &VerifiedSchedule, bound: Option<Points>) -> Vec<Unplaced> {
    let mut unplaced: Vec<StintId> = schedule.unplaced(problem).map(|(id, _)| id).collect();
    if unplaced.is_empty() {
        return Vec::new();
    }
    let model = Model::new(problem);
    let before = Stage::new(&model, &problem.fixed.placements);
    let now = Stage::new(&model, schedule.placements());
    let proven = bound.map(|bound| bound - schedule.score().total());
    unplaced.sort_by_key(|stint| (std::cmp::Reverse(problem.stint(*stint).priority), *stint));
    let turns: Vec<(usize, StintId)> = unplaced.into_iter().enumerate().collect();
    let chunk = turns.len().div_ceil(rayon::current_num_threads()).max(1);
    let mut all: Vec<Unplaced> = turns
        .par_chunks(chunk)
        .flat_map_iter(|turns| {
            let (mut before, mut now) = (before.clone(), now.clone());
            let of_one = move |(turn, stint): &(usize, StintId)| {
                let starts = starts(&mut before, &mut now, *stint);
                let exchange =
                    (*turn < MOST_EXCHANGES).then(|| exchange::cheapest(&mut now, *stint, &starts)).flatten();
                of_one(problem, *stint, &starts, proven, exchange)
            };
            turns.iter().map(of_one).collect::<Vec<_>>()
        })
        .collect();
    all.sort_by_key(|unplaced| unplaced.stint);
    all
}

/// The reason of one stint, from its starts; `proven`: points that every schedule has more than this one.
pub(super) fn of_one(
    problem: &Problem,
    stint: StintId,
    starts: &[Start],
    proven: Option<Points>,
    exchange: Option<Exchange>,
) -> Unplaced {
    let mut open = WeekSet::default();
    let mut blocked: BTreeMap<Cause, (WeekSet, WeekSet)> = BTreeMap::new();
    for start in starts {
        if start.obstacles.is_empty() {
            open.insert(start.start);
        }
        for obstacle in &start.obstacles {
            let (weeks, given) = blocked.entry(obstacle.cause).or_default();
            weeks.insert(obstacle.week);
            if obstacle.given {
                given.insert(obstacle.week);
            }
        }
    }
    let claim = match proven {
        _ if starts.iter().all(Start::is_given) => Claim::Impossible,
        Some(more) if more >= Points::ZERO => Claim::AtLeast(more),
        _ => Claim::Open,
    };
    let minimal = if open.is_empty() { fewest(starts, claim == Claim::Impossible) } else { Vec::new() };
    let reason = match claim {
        _ if problem.stint(stint).carries_over(&problem.horizon) => Reason::CarriedOver,
        Claim::AtLeast(_) if !open.is_empty() => Reason::CostsMore,
        _ if !open.is_empty() => Reason::NotDecided,
        _ => match minimal.as_slice() {
            [] => Reason::Blocked(Cause::Rule(Rule::Window)),
            [alone] => Reason::Blocked(*alone),
            _ if claim == Claim::Impossible => Reason::NoStart,
            several => Reason::Blocked(main(starts, several)),
        },
    };
    let relief = match reason {
        Reason::Blocked(cause) => easiest(starts, cause),
        _ => WeekSet::default(),
    };
    let blocked =
        blocked.into_iter().map(|(cause, (weeks, given))| Blocked { cause, weeks, given }).collect();
    Unplaced { stint, reason, claim, blocked, minimal, open, relief, exchange }
}

/// The fewest causes of which each start meets one; of as few, those that stand in the way of most starts. For what is
/// impossible only what is given counts.
fn fewest(starts: &[Start], given: bool) -> Vec<Cause> {
    let counted = |start: &Start| {
        let mut causes: Vec<Cause> = start
            .obstacles
            .iter()
            .filter(|obstacle| obstacle.given || !given)
            .map(|obstacle| obstacle.cause)
            .collect();
        causes.sort_unstable();
        causes.dedup();
        causes
    };
    let mut sets: Vec<Vec<Cause>> = starts.iter().map(counted).collect();
    let mut frequency: BTreeMap<Cause, usize> = BTreeMap::new();
    sets.iter().flatten().for_each(|cause| *frequency.entry(*cause).or_default() += 1);
    sets.sort_unstable();
    sets.dedup();
    let mut causes: Vec<Cause> = frequency.keys().copied().collect();
    causes.sort_by_key(|cause| (std::cmp::Reverse(frequency[cause]), *cause));
    let covers = |chosen: &[Cause]| sets.iter().all(|set| set.iter().any(|cause| chosen.contains(cause)));
    (0..=causes.len()).find_map(|size| choose(&causes, size, &mut Vec::new(), &covers)).unwrap_or(causes)
}

/// The first choice of `size` causes, in their order, that covers.
fn choose(
    causes: &[Cause],
    size: usize,
    chosen: &mut Vec<Cause>,
    covers: &dyn Fn(&[Cause]) -> bool,
) -> Option<Vec<Cause>> {
    if size == 0 {
        return covers(chosen).then(|| chosen.clone());
    }
    for (position, cause) in causes.iter().enumerate() {
        chosen.push(*cause);
        let found = choose(&causes[position + 1..], size - 1, chosen, covers);
        chosen.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Of some causes the one that blocks most starts alone, of as many the one that blocks most; what is given beyond
/// change does not count.
fn main(starts: &[Start], causes: &[Cause]) -> Cause {
    let counts = |cause: &Cause| {
        let here = starts.iter().filter(|start| !start.is_given() && blocks(start, *cause));
        let alone =
            here.clone().filter(|start| start.obstacles.iter().all(|its| its.cause == *cause)).count();
        (alone, here.count())
    };
    let most = causes.iter().rev().max_by_key(|cause| counts(cause));
    *most.expect("the fewest causes that block all starts are at least one")
}

fn blocks(start: &Start, cause: Cause) -> bool {
    start.obstacles.iter().any(|obstacle| obstacle.cause == cause)
}

/// The weeks of the start that only this cause blocks, in the fewest weeks; of several, the first.
fn easiest(starts: &[Start], cause: Cause) -> WeekSet {
    let alone = starts.iter().filter(|start| {
        blocks(start, cause) && start.obstacles.iter().all(|obstacle| obstacle.cause == cause)
    });
    let weeks = alone.map(|start| {
        let mut weeks = WeekSet::default();
        start.obstacles.iter().for_each(|obstacle| weeks.insert(obstacle.week));
        weeks
    });
    weeks.min_by_key(|weeks| weeks.len()).unwrap_or_default()
}
