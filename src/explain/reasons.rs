//! Why each stint was not placed: what blocks it week by week, what of that suffices, and what it lost against.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::cause::Cause;
use super::exchange::{self, Exchange};
use super::limit::{CutShort, Limit};
use super::minimal;
use super::stage::Stage;
use super::starts::{Speakers, Start, Trials, starts};
use crate::affordability::{Shortage, Shortages};
use crate::domain::{Points, Problem, Rule, StintId, UnitId, WeekSet};
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

/// A cause and the starts that it is to blame for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blame {
    /// What.
    pub cause: Cause,
    /// First weeks of the starts that it blocks; those that a cause before it in the list blocks are left out.
    pub starts: WeekSet,
}

/// A stint that was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Which stint; of a choice the one that is easiest to place.
    pub stint: StintId,
    /// The units that it may be placed in: several where it is one of a choice.
    pub hosts: Vec<UnitId>,
    /// The reason.
    pub reason: Reason,
    /// What is proven.
    pub claim: Claim,
    /// Everything that blocks some start.
    pub blocked: Vec<Blocked>,
    /// The fewest causes that together block every start, each with its starts: the reason first, where it is one of
    /// them. Empty where a start is free.
    pub minimal: Vec<Blame>,
    /// Weeks to start in that nothing blocks.
    pub open: WeekSet,
    /// Where the reason blocks some start alone: the weeks in which giving way would free the start that is easiest
    /// to free.
    pub relief: WeekSet,
    /// What would have to make way, and at what price; `None` where no exchange is known. Those held together share it.
    pub exchange: Option<Arc<Exchange>>,
    /// Whether nobody looked for an exchange, or not to the end.
    pub cut_short: bool,
    /// Of the stints that compete with it for the time of its employee, the places of its host or the leave of its
    /// home, some must be left in every schedule: proven by counting, whatever is known of this one.
    pub shortages: Vec<Shortage>,
}

/// What a search for an exchange found.
pub(super) type Sought = Result<Option<Arc<Exchange>>, CutShort>;

/// The reasons of all stints that were not placed, in the order of stints. `bound`: what no schedule goes below. Once
/// the limit is reached, no more exchanges are looked for; everything else is told of all.
pub fn of_all(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    bound: Option<Points>,
    limit: &Limit,
) -> Vec<Unplaced> {
    let mut unplaced: Vec<StintId> = schedule.unplaced(problem).into_iter().map(|(id, _)| id).collect();
    if unplaced.is_empty() {
        return Vec::new();
    }
    let model = Model::new(problem);
    let shortages = Shortages::of(&model);
    let before = Stage::new(&model, &problem.fixed.placements);
    let mut now = before.clone();
    now.take_all(&problem.fixed.placements);
    now.put_all(schedule.placements());
    let proven = bound.map(|bound| bound - schedule.score().total());
    unplaced.sort_by_key(|stint| (std::cmp::Reverse(problem.stint(*stint).priority), *stint));
    let shares = shares(&model, &unplaced);
    // Every thread takes its part of those with exchanges, which take longest.
    let threads = rayon::current_num_threads().min(shares.len());
    let stages: Vec<(Stage, Stage)> = std::iter::repeat_n((before, now), threads).collect();
    let mut all: Vec<Unplaced> = stages
        .into_par_iter()
        .enumerate()
        .flat_map_iter(|(thread, (mut before, mut now))| {
            let (shortages, model) = (&shortages, &model);
            let mut of_one = move |known: &mut Known, (turn, stint): &(usize, StintId)| {
                let (stint, starts) = easiest(&mut before, &mut now, *stint, &mut known.trials);
                let mut seek = || match *turn < MOST_EXCHANGES && !limit.is_reached() {
                    true => Ok(exchange::cheapest(&mut now, stint, &starts, limit)?.map(Arc::new)),
                    false => Err(CutShort),
                };
                let sought: Sought = match model.clusters.of(stint) {
                    Some(members) => known.exchanges.entry(members[0]).or_insert_with(seek).clone(),
                    None => seek(),
                };
                let is_placed = |stint| schedule.placement_of(stint).is_some();
                Unplaced {
                    shortages: shortages.around(stint),
                    hosts: problem.hosts_of(stint, is_placed),
                    ..of_one(problem, stint, &starts, proven, sought)
                }
            };
            let own = shares.iter().skip(thread).step_by(threads);
            let of_share = |share: &Vec<(usize, StintId)>| {
                let mut known = Known::default();
                share.iter().map(|of_turn| of_one(&mut known, of_turn)).collect::<Vec<_>>()
            };
            own.flat_map(of_share).collect::<Vec<_>>()
        })
        .collect();
    all.sort_by_key(|unplaced| unplaced.stint);
    all
}

/// What is known of the stints of a share.
#[derive(Default)]
struct Known {
    trials: Trials,
    /// By the first stint of a group.
    exchanges: FxHashMap<StintId, Sought>,
}

/// Stints with their turns; those for which one speaks are in one share, so that what is found for it is found for all.
fn shares(model: &Model, stints: &[StintId]) -> Vec<Vec<(usize, StintId)>> {
    let mut shares: Vec<Vec<(usize, StintId)>> = Vec::new();
    let (mut speakers, mut known) = (Speakers::default(), FxHashMap::<StintId, usize>::default());
    for (turn, stint) in stints.iter().copied().enumerate() {
        let share = *known.entry(speakers.of(model, stint)).or_insert(shares.len());
        shares.resize_with(shares.len().max(share + 1), Vec::new);
        shares[share].push((turn, stint));
    }
    shares
}

/// What speaks for a stint that is left, with its starts: itself, or of a choice whichever of those not placed is easiest to
/// place, the next for the next that is missing.
pub(super) fn easiest(
    before: &mut Stage,
    now: &mut Stage,
    stint: StintId,
    trials: &mut Trials,
) -> (StintId, Vec<Start>) {
    let problem = now.model.problem;
    let Some(choice) = problem.choice_of(stint) else {
        return (stint, starts(before, now, stint, trials));
    };
    let open: Vec<StintId> =
        choice.stints.iter().copied().filter(|stint| now.ledger.placement_of(*stint).is_none()).collect();
    let turn = open.iter().position(|other| *other == stint).unwrap_or(0);
    let mut all: Vec<(StintId, Vec<Start>)> =
        open.into_iter().map(|stint| (stint, starts(before, now, stint, trials))).collect();
    all.sort_by_key(|(stint, starts)| {
        let free = starts.iter().any(|start| start.obstacles.is_empty());
        let possible = starts.iter().filter(|start| !start.is_given());
        let fewest = possible.map(|start| start.obstacles.len()).min();
        (!free, fewest.is_none(), fewest, *stint)
    });
    all.swap_remove(turn)
}

/// The reason of one stint, from its starts; `proven`: points that every schedule has more than this one. Shortages
/// are left to who counts them.
pub(super) fn of_one(
    problem: &Problem,
    stint: StintId,
    starts: &[Start],
    proven: Option<Points>,
    sought: Sought,
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
    let impossible = claim == Claim::Impossible;
    let fewest = if open.is_empty() { minimal::fewest(starts, impossible) } else { Vec::new() };
    let reason = match claim {
        _ if problem.stint(stint).carries_over(&problem.horizon) => Reason::CarriedOver,
        Claim::AtLeast(_) if !open.is_empty() => Reason::CostsMore,
        _ if !open.is_empty() => Reason::NotDecided,
        _ => match fewest.as_slice() {
            [] => Reason::Blocked(Cause::Rule(Rule::Window)),
            [alone] => Reason::Blocked(*alone),
            _ if impossible => Reason::NoStart,
            several => Reason::Blocked(minimal::main(starts, several)),
        },
    };
    let minimal = minimal::blamed(starts, fewest, reason, impossible);
    let relief = match reason {
        Reason::Blocked(cause) => minimal::easiest(starts, cause),
        _ => WeekSet::default(),
    };
    let blocked =
        blocked.into_iter().map(|(cause, (weeks, given))| Blocked { cause, weeks, given }).collect();
    let hosts = vec![problem.stint(stint).unit];
    Unplaced {
        stint,
        hosts,
        reason,
        claim,
        blocked,
        minimal,
        open,
        relief,
        cut_short: sought.is_err(),
        exchange: sought.unwrap_or_default(),
        shortages: Vec::new(),
    }
}
