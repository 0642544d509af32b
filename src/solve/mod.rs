//! Solving: one integer program, or price decomposition where one program would be too big.

mod around;
mod clauses;
mod clock;
mod exact;
mod forced;
mod prices;
mod relaxation;
mod ripple;
mod whole;

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use rustc_hash::FxHashSet;

use crate::domain::{Placement, Points, Prepared, Prices, Schedule, Solution, StintId, StoppedBy, Strategy};
use crate::model::Model;
use crate::model::program::Program;
pub use around::improve_around;
use clock::Clock;
pub use exact::{Aim, Ear, Ended, Highs, Limits, Relaxed, Run, Solver};
pub use forced::{Forced, Until, force};
use whole::{Effort, Part};

/// How a search is watched, checked and stopped.
#[derive(Clone, Copy)]
pub struct Watch<'a> {
    /// Set from outside (Ctrl-C): the search returns its best schedule soon after.
    pub interrupted: &'a AtomicBool,
    /// Called now and then, from any thread.
    pub on_progress: &'a (dyn Fn(Progress) + Sync),
    /// Whether placements keep every rule, counted by somebody who does not import the model. What is refused is not
    /// kept: the search goes on from the best that was accepted.
    pub accepts: &'a (dyn Fn(&[Placement]) -> bool + Sync),
    /// Called where something was not believed, from any thread; it plays no part in the result.
    pub on_doubt: &'a (dyn Fn(Doubt) + Sync),
    /// Called once with the prices behind the bound, where there are any: whatever more the bound says is the solver's word.
    pub on_prices: &'a (dyn Fn(Prices) + Sync),
    /// Who solves integer programs.
    pub solver: &'a dyn Solver,
}

impl<'a> Watch<'a> {
    /// A search that nobody watches and nobody checks, with HiGHS.
    pub fn unseen(interrupted: &'a AtomicBool) -> Self {
        Watch {
            interrupted,
            on_progress: &|_| (),
            accepts: &|_| true,
            on_doubt: &|_| (),
            on_prices: &|_| (),
            solver: &Highs,
        }
    }
}

/// An answer that was not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// A schedule that breaks a rule.
    Schedule,
    /// A solution whose choices are no whole numbers.
    Fractional,
    /// A bound above the points of a schedule that is known.
    Bound,
    /// A program with a known solution was called infeasible.
    Infeasible,
    /// The solver library failed although a schedule was known.
    Failure,
}

impl Doubt {
    /// The stable code that `--json` and logs give.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::Schedule => "schedule",
            Doubt::Fractional => "fractional",
            Doubt::Bound => "bound",
            Doubt::Infeasible => "infeasible",
            Doubt::Failure => "failure",
        }
    }
}

/// Where a search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Points of the best schedule so far.
    pub points: Option<Points>,
    /// The proven bound so far.
    pub bound: Option<Points>,
}

impl Progress {
    /// The better of both.
    fn or_better(self, other: Self) -> Self {
        let points = self.points.into_iter().chain(other.points).min();
        Progress {
            points,
            bound: self.bound.max(other.bound).map(|bound| points.map_or(bound, |points| bound.min(points))),
        }
    }

    /// The share of what could be gained that is not proven gained: `(points − bound) / (idle − bound)`.
    pub fn gap(&self, idle: Points) -> Option<f64> {
        let (points, bound) = (self.points?, self.bound?);
        let gain = (idle - bound).fifths();
        Some(if gain <= 0 { 0.0 } else { (points - bound).fifths() as f64 / gain as f64 })
    }
}

/// Why there is no schedule.
#[derive(Debug, thiserror::Error)]
pub enum SolveError {
    /// No schedule keeps all fixed pins; without these pins, one keeps all others.
    #[error("no schedule keeps all fixed pins")]
    PinsContradict(Vec<StintId>),
    /// Interrupted, or out of time, before any schedule that keeps the fixed pins was found.
    #[error("stopped before any schedule was found")]
    NothingFound,
    /// The solver library failed.
    #[error("the solver failed: {0}")]
    Solver(String),
}

/// The solver library and its version, as results name it.
pub fn solver() -> String {
    use highs_sys::{HIGHS_VERSION_MAJOR, HIGHS_VERSION_MINOR, HIGHS_VERSION_PATCH};
    format!("HiGHS {HIGHS_VERSION_MAJOR}.{HIGHS_VERSION_MINOR}.{HIGHS_VERSION_PATCH}")
}

/// Columns up to which `auto` tries one integer program. Of measured companies, 7,000 columns were proven in 20 to 30
/// seconds; 21,000 were once proven in 5 seconds and once not within 5 minutes (see the README's section on scale).
const MOST_COLUMNS: usize = 10_000;

/// The gap at which a search that may be long ends where nobody asks for another: with it the 420-person company of
/// benches has its schedule after one second instead of forty, with a hundredth of a percent more points.
const WORTH_WAITING_FOR: f64 = 0.000_5;

/// The gap at which a search ends: as the settings say, else proof where one integer program gives it in seconds, and
/// what is worth waiting for where it would take minutes.
pub fn wanted_gap(model: &Model) -> f64 {
    let settings = &model.problem.settings.solve;
    settings.gap.unwrap_or(match settings.strategy {
        Strategy::Auto | Strategy::Prices if columns(model) > MOST_COLUMNS => WORTH_WAITING_FOR,
        _ => 0.0,
    })
}

fn columns(model: &Model) -> usize {
    model.starts.iter().flatten().map(|starts| starts.len() as usize).sum()
}

/// Columns up to which `auto` goes on with the program where a gap is asked for that the search has not reached: its
/// cuts raise the bound by more than prices can.
const MOST_OF_MANY: usize = 30_000;

/// Most columns of the core, those nearest to the bound, where some people have too many stints for exact plans: their
/// relaxation is tight, so that the core is small and what it leaves out proven to be no better.
const CORE_COLUMNS: usize = 10_000;

/// [Work](exact::Solved::work) after which `auto` leaves the program with the bound that it has: some ten seconds.
const WORK: i64 = 250_000_000;

/// The same where a gap is asked for.
const WORK_FOR_A_GAP: i64 = 5_000_000_000;

/// The same for the core of a larger program.
const WORK_ON_CORE: i64 = 600_000_000;

/// The same for a larger program of which the bound alone is wanted: what its cuts prove they prove by then.
const WORK_ON_BOUND: i64 = 190_000_000;

/// The same where some people have too many stints for exact plans: the bound is there at once, and schedules are better
/// looked for from what the search has found meanwhile.
const WORK_ON_TIGHT: i64 = 100_000_000;

/// Finds a schedule of few points and a bound on the points of every schedule.
///
/// Every strategy starts with prices: in a moment they give a schedule to show and a bound, and go on improving both.
/// `exact` has the whole as one integer program beside that until it is proven; `prices` has small ones; `auto` has the whole
/// one where it is small enough, for a fixed amount of work.
///
/// # Errors
/// Contradictory fixed pins, an interrupt before anything was found, or a failure of the solver library.
pub fn solve(problem: &Prepared, watch: &Watch) -> Result<Solution, SolveError> {
    let clock = Clock::new(&problem.settings.solve, watch);
    let model = Model::new(problem);
    // A pin that those held together with it cannot share has no column that a search could keep.
    let alone = problem.fixed.placements.iter().filter(|pin| !model.allows(pin));
    let alone: Vec<StintId> = alone.map(|pin| pin.stint).collect();
    if !alone.is_empty() {
        return Err(SolveError::PinsContradict(alone));
    }
    match replan(problem, &model, clock, watch) {
        Some(solution) => Ok(solution),
        None => search(problem, &model, clock, watch),
    }
}

/// Plans everything that no pin holds.
fn search(problem: &Prepared, model: &Model, clock: Clock, watch: &Watch) -> Result<Solution, SolveError> {
    let columns = columns(model);
    let settings = &problem.settings.solve;
    let asked = settings.gap.is_some();
    let (whole, work) = match settings.strategy {
        Strategy::Exact => (true, None),
        Strategy::Auto => (columns <= MOST_COLUMNS, Some(if asked { WORK_FOR_A_GAP } else { WORK })),
        Strategy::Prices => (false, None),
    };
    // Worth it only to who asks for more than is worth waiting for: it takes as long as all before.
    let many = !whole && asked && settings.strategy == Strategy::Auto && columns <= MOST_OF_MANY;
    let (settled, told) = (AtomicBool::new(false), Mutex::new(Progress { points: None, bound: None }));
    let on_progress = |progress: Progress| {
        let Ok(mut told) = told.lock() else { return };
        *told = told.or_better(progress);
        (watch.on_progress)(*told);
    };
    let watch = &Watch { on_progress: &on_progress, ..*watch };
    let mut search = match prices::Search::new(model, problem.start(), clock.until(watch, &settled)) {
        Ok(search) => search,
        // Planning in turn could not keep the pins; only the whole program tells whether anything can.
        Err(SolveError::PinsContradict(_)) if columns <= MOST_COLUMNS => {
            let work = work.map(|_| WORK_FOR_A_GAP);
            let effort = Effort { time: clock.left(), work, aim: Aim::Proof };
            let part = Part { program: Program::whole(model), floor: None };
            return whole::solve(model, watch, None, &effort, &part);
        }
        Err(error) => return Err(error),
    };
    let tight = many && search.has_inexact_plans();
    // A program beside the search begins from what is worth waiting for. Where some people have many stints, the first prices
    // lead close to the bound, and the program of a proof need not wait for more.
    let early = tight && wanted_gap(model) <= 0.0;
    match early {
        true => {
            search.learn_to(WORTH_WAITING_FOR);
            // Where every place is needed, clauses find in a second what takes the program of a proof more than a minute.
            search.place_all();
        }
        false => search.begin(if whole || many { WORTH_WAITING_FOR } else { 0.0 }),
    }
    // What is to be proven is looked for among all columns that may be better.
    let patient = !whole || asked || settings.strategy == Strategy::Exact;
    let aim = if patient { Aim::Proof } else { Aim::Solutions };
    let program = if search.enough().is_some() {
        None
    } else if whole {
        Some((aim, work))
    } else {
        let close = !tight || early || search.is_within(WORTH_WAITING_FOR);
        (many && close).then_some((Aim::Bound, Some(if tight { WORK_ON_TIGHT } else { WORK_ON_BOUND })))
    };
    let patience = if asked { prices::Patience::LONG } else { prices::Patience::SHORT };
    match program {
        Some((aim, work)) => {
            let effort = Effort { time: search.time_left(), work, aim };
            let meanwhile = if tight { patience } else { patience.beside() };
            if let Some(best) = beside(model, watch, &mut search, (&effort, &settled), meanwhile, early)? {
                return Ok(best);
            }
            if many && !tight && search.enough().is_none() {
                search.refine(patience);
            }
        }
        None => search.improve(patience),
    }
    search.tell_prices();
    if tight && search.enough().is_none() {
        let effort = Effort { time: search.time_left(), work: Some(WORK_ON_CORE), aim };
        return whole::solve(model, watch, Some(search.known()), &effort, &search.part(CORE_COLUMNS));
    }
    Ok(search.solution(if whole { Strategy::Exact } else { Strategy::Prices }))
}

/// Improves the schedule while the program of everybody works beside it. Returns what the program finds if that is proven, or
/// good enough, which ends the search; otherwise the search takes over what it has proven and found. With `narrow`, the program
/// begins with the columns that are close to its relaxation.
fn beside(
    model: &Model,
    watch: &Watch,
    search: &mut prices::Search,
    (effort, settled): (&Effort, &AtomicBool),
    meanwhile: prices::Patience,
    narrow: bool,
) -> Result<Option<Solution>, SolveError> {
    let (part, known, proof) = (search.part(usize::MAX), search.known(), search.proof());
    let settles = |found: &Solution| matches!(found.stopped_by, StoppedBy::Proof | StoppedBy::Gap);
    let (program, ()) = rayon::join(
        || {
            let program = match narrow {
                true => relaxation::solve(model, watch, known, effort, part),
                false => whole::solve(model, watch, Some(known), effort, &part),
            };
            if program.as_ref().is_ok_and(settles) {
                settled.store(true, Ordering::Relaxed);
            }
            program
        },
        || search.improve(meanwhile),
    );
    let program = program?;
    if settles(&program) {
        // How far the search has come by then depends on the threads.
        search.rest_on(proof);
        search.tell_prices();
        return Ok(Some(program));
    }
    search.heed(program.bound, &program.schedule.placements);
    Ok(None)
}

/// What stands of a baseline with as few changes as the settings ask for, and what is still left placed where nothing has to
/// move for it; `None` where everything is to be planned.
fn replan(problem: &Prepared, model: &Model, clock: Clock, watch: &Watch) -> Option<Solution> {
    let kept = ripple::replan(model, problem.start(), &clock).filter(|kept| (watch.accepts)(kept))?;
    let placements = fill(problem, model, &kept, watch).filter(|all| (watch.accepts)(all)).unwrap_or(kept);
    let mut search = prices::Search::new(model, &placements, clock).ok()?;
    let points = model.points(&placements);
    let bound = search.prove().min(points);
    search.tell_prices();
    let stopped_by = match bound == points {
        true => StoppedBy::Proof,
        false => clock.stopped().unwrap_or(StoppedBy::Ripple),
    };
    (watch.on_progress)(Progress { points: Some(points), bound: Some(bound) });
    let schedule = Schedule { placements, strays: Vec::new() };
    Some(Solution { schedule, bound, stopped_by, strategy: Strategy::Exact })
}

/// All placements stand as if they were fixed, and what is left is planned around them; `None` where nothing can be.
fn fill(problem: &Prepared, model: &Model, kept: &[Placement], watch: &Watch) -> Option<Vec<Placement>> {
    let held: FxHashSet<StintId> = kept.iter().map(|placement| placement.stint).collect();
    let is_held = |stint: StintId| held.contains(&stint);
    let missing = |id: StintId| !is_held(id) && problem.is_missing(id, is_held);
    problem.stint_ids().find(|(id, _)| missing(*id) && model.columns(*id).next().is_some())?;
    let rest = problem.problem().clone();
    let fixed: FxHashSet<StintId> = rest.fixed.placements.iter().map(|placement| placement.stint).collect();
    let others = kept.iter().filter(|placement| !fixed.contains(&placement.stint)).copied().collect();
    let rest = rest.prepared(others, Vec::new());
    let watch = Watch { on_progress: &|_| (), on_prices: &|_| (), ..*watch };
    let clock = Clock::new(&problem.settings.solve, &watch);
    let filled = search(&rest, &Model::new(&rest), clock, &watch);
    Some(filled.ok()?.schedule.placements)
}
