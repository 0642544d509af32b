//! The relaxation of a large program: whatever duals a solver tells, what they leave out is proven to be no better.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use passerelle::domain::{Points, Problem, Solution, StoppedBy, Strategy};
use passerelle::model::Model;
use passerelle::model::program::{Meaning, Program};
use passerelle::replan::prepare;
use passerelle::solve::{Ear, Highs, Limits, Run, SolveError, Solver, Watch, solve};
use passerelle::verify::inspect;

use super::groups;
use crate::build::Draft;
use crate::build::random::Dice;

/// People who owe a stint to each of many units, most of them at about the same time: more columns than `auto` has in one
/// program, and a relaxation that is close to the best schedule.
fn queue(seed: u64) -> Problem {
    let mut dice = Dice::new(seed ^ 0x9e1a);
    let mut draft = Draft::new(48);
    let home = draft.unit("home", 0);
    let hosts: Vec<_> = (0..12).map(|row| draft.unit(&format!("u{row}"), 1)).collect();
    for row in 0..20 {
        let employee = draft.employee(&format!("e{row}"), home);
        for host in &hosts {
            let due = Some(draft.day(6 + dice.below(20) as i64, 4));
            let stint = draft.stint(employee, *host, 1);
            (stint.due, stint.priority) = (due, 1 + dice.below(3) as u8);
        }
    }
    draft.build().altered(|parts| {
        (parts.settings.solve.strategy, parts.settings.solve.gap) = (Strategy::Auto, Some(0.0));
    })
}

/// What is told instead of duals.
type Bend = fn(Vec<f64>) -> Option<Vec<f64>>;

/// HiGHS, with the duals of a relaxation bent.
struct Bent {
    bend: Bend,
    asked: AtomicUsize,
}

impl Solver for Bent {
    fn run(
        &self,
        program: &Program,
        start: Option<&[f64]>,
        limits: Limits,
        ear: &Ear,
    ) -> Result<Run, SolveError> {
        Highs.run(program, start, limits, ear)
    }

    fn duals(&self, program: &Program, limits: Limits, ear: &Ear) -> Result<Option<Vec<f64>>, SolveError> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Ok(Highs.duals(program, limits, ear)?.and_then(self.bend))
    }
}

/// What comes of a search with such duals, and its points.
fn searched(problem: &Problem, bend: Bend) -> (Solution, Points) {
    let (interrupted, solver) = (AtomicBool::new(false), Bent { bend, asked: AtomicUsize::new(0) });
    let watch = Watch { solver: &solver, ..Watch::unseen(&interrupted) };
    let solution = solve(&prepare(problem.clone()), &watch).unwrap();
    assert_eq!(solver.asked.into_inner(), 1, "the duals of the relaxation are asked for once");
    let inspection = inspect(problem, &solution.schedule);
    assert_eq!(inspection.violations, []);
    (solution, inspection.score.total())
}

/// No bend, no duals, and duals that would prove too much if they were taken as they are: too dear where a row is tight, with the
/// best columns left out, and of the wrong sign where it is not, or none that is a number.
const BENDS: [Bend; 4] = [
    Some,
    |_| None,
    |duals| Some(duals.iter().map(|dual| if *dual < 0.0 { dual * 1.5 } else { 50.0 }).collect()),
    |duals| Some(duals.iter().enumerate().map(|(row, _)| [f64::NAN, f64::NEG_INFINITY][row % 2]).collect()),
];

#[test]
fn whatever_duals_are_told_the_bound_is_below_the_best_schedule() {
    let problem = queue(1);
    let told = BENDS.map(|bend| searched(&problem, bend));
    let (honest, optimum) = &told[0];
    assert_eq!((honest.stopped_by, honest.bound), (StoppedBy::Proof, *optimum));
    for (bend, (solution, points)) in told.iter().enumerate() {
        assert!(solution.bound <= *optimum && optimum <= points, "bend {bend}: {}, {points}", solution.bound);
    }
}

/// The cost of the best solution.
fn best(program: &Program) -> Points {
    let interrupted = AtomicBool::new(false);
    let watch = Watch::unseen(&interrupted);
    let ear = Ear {
        interrupted: &interrupted,
        on_bounds: &|_, _| false,
        on_doubt: watch.on_doubt,
        solver: watch.solver,
    };
    Highs.run(program, None, Limits::default(), &ear).unwrap().bound.expect("nothing is fixed")
}

#[test]
fn a_program_with_some_of_its_columns_is_the_program_of_the_starts_that_are_left() {
    for seed in 0..12 {
        let problem = prepare(groups::company(seed, false));
        let model = Model::new(&problem);
        let whole = Program::whole(&model);
        let mut dice = Dice::new(seed);
        let kept: Vec<bool> = whole
            .columns
            .iter()
            .map(|column| !matches!(column.meaning, Meaning::Start(_)) || dice.chance(40))
            .collect();
        let leads = whole.columns.iter().zip(&kept).filter_map(|(column, kept)| match &column.meaning {
            Meaning::Start(lead) if *kept => Some(*lead),
            _ => None,
        });
        let leads: Vec<_> =
            leads.flat_map(|lead| passerelle::model::program::held_together(&model, &lead)).collect();
        let built = Program::core(&model, &|placement| leads.contains(placement));
        let cut = whole.with(&kept);
        assert!(cut.columns.len() < whole.columns.len() && cut.rows.len() == whole.rows.len(), "seed {seed}");
        assert_eq!(best(&cut), best(&built), "seed {seed}");
    }
}
