//! The linear relaxation of a program: what its duals prove, and the columns that they leave.
//!
//! With a multiplier `y >= 0` for every row `a·x <= b`, no solution costs less than `-y·b + Σ min(r, 0)` over the columns, where
//! `r = c + y·a` is the reduced cost of a column (A. M. Geoffrion, *Lagrangean relaxation for integer programming*, 1974); one
//! that has a column of a reduced cost above zero costs that much more. Where people have many stints, the relaxation is tight:
//! half of the columns of 420 people are in no schedule that is within a hundred-thousandth of the gain above its bound.
//!
//! HiGHS gives the multipliers as floating-point numbers and nothing of them is believed: whatever they are, they are rounded to
//! grains, and what they prove is a sum of whole numbers.

use std::time::{Duration, Instant};

use super::exact::{Aim, Ear, Limits, Relaxed};
use super::prices::in_points;
use super::whole::{self, Effort, Known, Part};
use super::{Doubt, SolveError, WORK_ON_CORE, Watch};
use crate::domain::{GRAINS, Placement, Points, Solution, StoppedBy};
use crate::model::Model;
use crate::model::program::{Column, Meaning, Program, Subject, held_together};

/// How far above the bound the columns of the narrow program are at most, as a share of what the bound leaves to gain.
const NARROW: f64 = 0.000_01;

/// What multipliers of the rows of a program prove, in grains.
struct Relaxation {
    /// No solution costs less.
    bound: i64,
    /// By column: a solution with it costs that much more at least, if that is above zero.
    reduced: Vec<i64>,
}

impl Relaxation {
    /// With the duals of the rows, in fifths of points, none of which is above zero where a relaxation is minimised.
    fn new(program: &Program, duals: &[f64]) -> Self {
        let costs = program.columns.iter().map(|column| column.cost.fifths() * GRAINS);
        let mut reduced: Vec<i64> = costs.collect();
        // Every multiplier of 0 or more is valid. The dearest cost as their limit keeps the sums small, whatever a solver says.
        let most = reduced.iter().map(|cost| cost.abs()).max().unwrap_or(0);
        let mut bound = 0;
        for (row, dual) in program.rows.iter().zip(duals) {
            let multiplier = ((-dual * GRAINS as f64).round() as i64).clamp(0, most);
            bound -= multiplier * i64::from(row.limit);
            for (column, coefficient) in &row.terms {
                reduced[*column as usize] += multiplier * i64::from(*coefficient);
            }
        }
        let columns = program.columns.iter().zip(&reduced);
        bound += columns.map(|(column, cost)| if column.fixed { *cost } else { *cost.min(&0) }).sum::<i64>();
        Relaxation { bound, reduced }
    }

    /// The columns of a part that are close to the bound, and those that are held.
    fn narrow(&self, Part { program, floor }: &Part, held: &[Placement], idle: Points) -> Part {
        let reach = (NARROW * (-self.bound).max(0) as f64) as i64;
        let held = program.assignment(held.iter().copied());
        let close = self.reduced.iter().map(|reduced| *reduced <= reach);
        let columns = program.columns.iter().zip(&held).zip(close);
        let kept: Vec<bool> = columns
            .map(|((column, held), close)| {
                close || *held > 0.5 || column.fixed || !matches!(column.meaning, Meaning::Start(_))
            })
            .collect();
        let beyond = idle + in_points(self.bound + reach);
        let floor = floor.map_or(beyond, |floor| floor.min(beyond));
        Part { program: program.with(&kept), floor: Some(floor) }
    }
}

/// Solves a program whose relaxation is tight. The best schedule is looked for among the columns that the duals leave close to the
/// bound, where its proof is found sooner; if there is none, among all columns, for `effort`.
///
/// # Errors
/// A failure of the solver library.
pub(super) fn solve(
    model: &Model,
    watch: &Watch,
    mut known: Known,
    effort: &Effort,
    mut part: Part,
) -> Result<Solution, SolveError> {
    let begun = Instant::now();
    let left = || effort.time.map(|time| time.saturating_sub(begun.elapsed()));
    let relaxed = |program: &Program| relax(program, watch, left());
    let mut best = relaxed(&part.program);
    if let Some(most) = best.as_ref().and_then(|best| Most::of(model, &part.program, best, &relaxed)) {
        part.program.push(Subject::Most, most.terms, most.stints);
        best = relaxed(&part.program);
    }
    if let Some(best) = best {
        let relaxation = Relaxation::new(&part.program, &best.duals);
        let narrow = relaxation.narrow(&part, &known.placements, model.idle_points());
        let effort = Effort { time: left(), work: Some(WORK_ON_CORE), aim: Aim::Close };
        let found = whole::solve(model, watch, Some(known), &effort, &narrow)?;
        if matches!(found.stopped_by, StoppedBy::Proof | StoppedBy::Gap) {
            return Ok(found);
        }
        known = Known { placements: found.schedule.placements, bound: found.bound };
    }
    whole::solve(model, watch, Some(known), &Effort { time: left(), ..*effort }, &part)
}

/// The relaxation of a program, if the solver has one.
fn relax(program: &Program, watch: &Watch, time: Option<Duration>) -> Option<Relaxed> {
    let limits = Limits { time, ..Limits::default() };
    let relaxed = watch.solver.relax(program, limits, &Ear::watched(watch)).unwrap_or_else(|_| {
        (watch.on_doubt)(Doubt::Failure);
        None
    });
    relaxed
        .filter(|best| best.values.len() == program.columns.len() && best.duals.len() == program.rows.len())
}

/// The most stints that there is room for, where a relaxation places a fraction of a stint more: as many as the relaxation that
/// counts nothing else places, rounded down (V. Chvátal, *Edmonds polytopes and a hierarchy of combinatorial problems*, 1973).
/// Where 420 people had room for 537 stints and their relaxation placed 537.5, its bound rose from 208 points below the best
/// schedule to 24.
struct Most {
    /// How many stints each column places.
    terms: Vec<(u32, i32)>,
    /// So many there are at most.
    stints: i32,
}

/// What a stint counts for where they are counted, in points: so that the rounding of duals is small beside it.
const COUNTED: i64 = 1_000;
/// How far a number of stints may be from a whole one for the arithmetic of a solver.
const SLACK: f64 = 0.01;

impl Most {
    /// Of a program and its relaxation; `None` where the relaxation places whole stints, or no more than there is room for.
    fn of(
        model: &Model,
        program: &Program,
        best: &Relaxed,
        relaxed: &dyn Fn(&Program) -> Option<Relaxed>,
    ) -> Option<Self> {
        let places = |(at, column): (usize, &Column)| match &column.meaning {
            Meaning::Start(lead) => Some((at as u32, held_together(model, lead).len() as i32)),
            _ => None,
        };
        let terms: Vec<(u32, i32)> = program.columns.iter().enumerate().filter_map(places).collect();
        let placed: f64 =
            terms.iter().map(|(at, stints)| f64::from(*stints) * best.values[*at as usize]).sum();
        if placed - placed.floor() < SLACK || placed.ceil() - placed < SLACK {
            return None;
        }
        let mut counting = program.clone();
        counting.columns.iter_mut().for_each(|column| column.cost = Points::ZERO);
        for (at, stints) in &terms {
            counting.columns[*at as usize].cost = Points::whole(-COUNTED * i64::from(*stints));
        }
        let bound = -Relaxation::new(&counting, &relaxed(&counting)?.duals).bound;
        let stints = bound.div_euclid(Points::whole(COUNTED).fifths() * GRAINS);
        let most = Most { terms, stints: i32::try_from(stints).ok()? };
        (f64::from(most.stints) < placed).then_some(most)
    }
}
