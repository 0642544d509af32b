//! Why this, and why not: each placement of an employee with its alternatives, each stint left with its starts.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use super::because::Because;
use super::exchange::{self, Exchange};
use super::limit::Limit;
use super::reasons::{self, Claim, Unplaced};
use super::stage::Stage;
use super::starts::{Start, Trials, starts};
use crate::affordability::Shortages;
use crate::domain::{EmployeeId, Placement, Points, Problem, StintId, UnitId};
use crate::model::Model;
use crate::model::program::held_together;
use crate::solve::{Forced, SolveError, Until, force};
use crate::verify::VerifiedSchedule;

/// Iterations of the simplex method that a price may take: half a minute for some thousand columns.
const ITERATIONS: i64 = 150_000;

/// A start that a stint could have instead of what it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The start and what blocks it.
    pub start: Start,
    /// What taking it would change, the stint's own move left out, with the points of the schedule then less those
    /// now; `None` where no exchange is known.
    pub exchange: Option<Exchange>,
}

/// A placement and what could stand in its stead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The placement.
    pub placement: Placement,
    /// Whether a fixed pin asks for it.
    pub pinned: bool,
    /// Why it is asked for, and why then.
    pub because: Because,
    /// Every other start, in order; none where it is pinned.
    pub alternatives: Vec<Alternative>,
    /// Points of the schedule without it, and without what depends on it, less those now.
    pub without: Points,
}

/// A stint that is left, and each of its starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The reason.
    pub unplaced: Unplaced,
    /// Every start, in order.
    pub alternatives: Vec<Alternative>,
}

/// All about one employee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub employee: EmployeeId,
    /// Placements by start.
    pub held: Vec<Held>,
    /// Stints left, in their order.
    pub left: Vec<Left>,
}

/// Explains the placements of an employee and what is left, in one host unit or in all.
///
/// What placing a stint that is left costs at least is asked of the solver, where the company is not too large for it;
/// `bound`: what no schedule goes below, if that is known. Once the limit is reached, exchanges are no longer looked for,
/// and the solver is asked nothing more.
///
/// # Errors
/// A failure of the solver library.
pub fn person(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    employee: EmployeeId,
    unit: Option<UnitId>,
    bound: Option<Points>,
    (limit, interrupted): (&Limit, &AtomicBool),
) -> Result<Person, SolveError> {
    let model = Model::new(problem);
    let shortages = Shortages::of(&model);
    let known = bound.map(|bound| bound - schedule.score().total());
    let mut before = Stage::new(&model, &problem.fixed.placements);
    let mut now = Stage::new(&model, schedule.placements());
    let mut person = Person { employee, held: Vec::new(), left: Vec::new() };
    let wanted = |stint: &StintId| unit.is_none_or(|unit| problem.stint(*stint).unit == unit);
    // However many stints are left, the solver works no more in all, and no longer than the settings allow.
    let left =
        model.stints_of(employee).filter(wanted).filter(|stint| schedule.placement_of(*stint).is_none());
    let iterations = Some(ITERATIONS / left.count().max(1) as i64);
    let started = Instant::now();
    let most_time = problem.settings.solve.time_limit;
    let until = || Until {
        bound: None,
        iterations,
        time: most_time.map(|most| most.saturating_sub(started.elapsed())),
    };
    let is_placed = |stint: StintId| schedule.placement_of(stint).is_some();
    let missing: BTreeSet<StintId> = problem.left(is_placed).into_iter().map(|(id, _)| id).collect();
    for stint in model.stints_of(employee).filter(wanted) {
        match schedule.placement_of(stint) {
            Some(placement) => {
                let trials = &mut Trials::default();
                person.held.push(held(&mut before, &mut now, *placement, trials, limit));
            }
            // Of a choice, whoever asks for one unit hears of that unit.
            None if unit.is_none() && !missing.contains(&stint) => {}
            None => {
                let trials = &mut Trials::default();
                let (stint, starts) = match unit {
                    None => reasons::easiest(&mut before, &mut now, stint, trials),
                    Some(_) => (stint, starts(&mut before, &mut now, stint, trials)),
                };
                let sought = exchange::cheapest(&mut now, stint, &starts, limit);
                let sought = sought.map(|found| found.map(Arc::new));
                let exchange = sought.as_ref().ok().and_then(Option::as_deref);
                // Of a choice it is asked what one more of it costs, whichever: another one may go for this one.
                let asked = match problem.choice_of(stint).filter(|_| unit.is_none()) {
                    Some(choice) => Asked { stints: &choice.stints, count: 1 + choice.placed(is_placed) },
                    None => Asked { stints: &[stint], count: 1 },
                };
                let proven = match limit.is_reached() {
                    true => Proven::Nothing,
                    false => proven(problem, schedule, asked, exchange, until(), interrupted)?,
                };
                let more = proven.points().max(known);
                let mut unplaced = reasons::of_one(problem, stint, &starts, more, sought);
                if unit.is_none() {
                    unplaced.hosts = problem.hosts_of(stint, is_placed);
                }
                unplaced.shortages = shortages.around(stint);
                if proven == Proven::Impossible {
                    unplaced.claim = Claim::Impossible;
                }
                let alternatives = alternatives(&mut now, stint, starts, (&[], Points::ZERO), limit);
                person.left.push(Left { unplaced, alternatives });
            }
        }
    }
    person.held.sort_by_key(|held| held.placement.start);
    Ok(person)
}

/// What the solver says about schedules that place the stint.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proven {
    Impossible,
    /// Points that each has more than the schedule at hand, below zero where one may be better.
    More(Points),
    Nothing,
}

impl Proven {
    fn points(self) -> Option<Points> {
        match self {
            Proven::More(points) => Some(points),
            Proven::Impossible | Proven::Nothing => None,
        }
    }
}

/// So many of some stints.
#[derive(Clone, Copy)]
struct Asked<'a> {
    stints: &'a [StintId],
    count: usize,
}

fn proven(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    asked: Asked,
    exchange: Option<&Exchange>,
    until: Until,
    interrupted: &AtomicBool,
) -> Result<Proven, SolveError> {
    if until.time.is_some_and(|time| time.is_zero()) {
        return Ok(Proven::Nothing);
    }
    let known = exchange.map(|exchange| exchange.after(schedule.placements()));
    let places = |known: &Vec<Placement>| {
        known.iter().filter(|placement| asked.stints.contains(&placement.stint)).count() >= asked.count
    };
    let known = known.filter(places);
    Ok(match force(problem, asked.stints, asked.count as i32, known.as_deref(), until, interrupted)? {
        Forced::Impossible => Proven::Impossible,
        Forced::AtLeast { bound, .. } => Proven::More(bound - schedule.score().total()),
        Forced::Unknown => Proven::Nothing,
    })
}

fn held(
    before: &mut Stage,
    now: &mut Stage,
    placement: Placement,
    trials: &mut Trials,
    limit: &Limit,
) -> Held {
    let Some(gone) = now.dependents(placement) else {
        let because = Because::of(now.model.problem, &placement, &[]);
        return Held { placement, pinned: true, because, alternatives: Vec::new(), without: Points::ZERO };
    };
    let own = held_together(now.model, &placement);
    let followers: Vec<Placement> =
        gone.iter().copied().filter(|other| own.binary_search(other).is_err()).collect();
    let without = now.take_all(&gone);
    now.put_all(&gone);
    let lost = now.take_all(&own);
    // Those who would be left in too small a group are no company at another start: they go in any case.
    let owner = |placement: &Placement| now.model.problem.stint(placement.stint).employee;
    let left: Vec<Placement> = followers
        .iter()
        .copied()
        .filter(|other| own.iter().all(|member| owner(member) != owner(other)))
        .collect();
    now.take_all(&left);
    let mut starts = starts(before, now, placement.stint, trials);
    now.put_all(&left);
    starts.retain(|start| (start.start, start.weeks) != (placement.start, placement.weeks));
    let alternatives = alternatives(now, placement.stint, starts, (&followers, lost), limit);
    now.put_all(&own);
    let because = Because::of(now.model.problem, &placement, &alternatives);
    Held { placement, pinned: false, because, alternatives, without }
}

/// Every visit to a unit by start, with what could stand in its stead.
pub fn visits(problem: &Problem, schedule: &VerifiedSchedule, unit: UnitId, limit: &Limit) -> Vec<Held> {
    let model = Model::new(problem);
    let mut before = Stage::new(&model, &problem.fixed.placements);
    let mut now = Stage::new(&model, schedule.placements());
    let its = schedule.placements().iter().filter(|placement| problem.stint(placement.stint).unit == unit);
    let mut its: Vec<Placement> = its.copied().collect();
    // What stands in the way of one group is known for all of it, as long as the others are there.
    let group = |placement: &Placement| model.clusters.first_of(placement.stint);
    its.sort_by_key(|placement| (group(placement), placement.stint));
    let groups = its.chunk_by(|one, other| group(one) == group(other));
    let of_group = |group: &[Placement]| {
        let mut trials = Trials::default();
        let held = group.iter().map(|placement| held(&mut before, &mut now, *placement, &mut trials, limit));
        held.collect::<Vec<_>>()
    };
    let mut visits: Vec<Held> = groups.flat_map(of_group).collect();
    visits.sort_by_key(|held| (held.placement.start, held.placement.stint));
    visits
}

/// The exchange at each start. `followers`: placements that may only follow the stint; `lost`: the points of the stage
/// less those of the schedule at hand.
fn alternatives(
    now: &mut Stage,
    stint: StintId,
    starts: Vec<Start>,
    (followers, lost): (&[Placement], Points),
    limit: &Limit,
) -> Vec<Alternative> {
    let of_start = |start: Start| {
        let lead = Placement { stint, start: start.start, weeks: start.weeks };
        let exchange = match start.is_given() {
            true => None,
            // Whoever asks hears that it was cut short: of all of them at once.
            false => exchange::at(now, lead, followers, limit).unwrap_or_default(),
        };
        let exchange = exchange.map(|exchange| Exchange { price: exchange.price + lost, ..exchange });
        Alternative { start, exchange }
    };
    starts.into_iter().map(of_start).collect()
}
