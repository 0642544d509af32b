//! The relaxation of a large program: whatever duals a solver tells, what they leave out is proven to be no better.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use passerelle::domain::{Points, Problem, Solution, StoppedBy, Strategy};
use passerelle::model::Model;
use passerelle::model::program::{Meaning, Program, Subject};
use passerelle::replan::prepare;
use passerelle::solve::{Ear, Highs, Limits, Relaxed, Run, SolveError, Solver, Watch, solve};
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

/// What is told instead of a relaxation.
type Bend = fn(Relaxed) -> Option<Relaxed>;

/// HiGHS, with the relaxations bent.
struct Bent {
    bend: Bend,
    /// Of each program that was relaxed, the most stints that it has room for, where it says so.
    asked: Mutex<Vec<Option<i32>>>,
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

    fn relax(&self, program: &Program, limits: Limits, ear: &Ear) -> Result<Option<Relaxed>, SolveError> {
        let most = program.rows.iter().find(|row| row.subject == Subject::Most);
        self.asked.lock().unwrap().push(most.map(|row| row.limit));
        Ok(Highs.relax(program, limits, ear)?.and_then(self.bend))
    }
}

/// What comes of a search with such relaxations, its points, and what was asked.
fn searched(problem: &Problem, bend: Bend) -> (Solution, Points, Vec<Option<i32>>) {
    let (interrupted, solver) = (AtomicBool::new(false), Bent { bend, asked: Mutex::default() });
    let watch = Watch { solver: &solver, ..Watch::unseen(&interrupted) };
    let solution = solve(&prepare(problem.clone()), &watch).unwrap();
    let inspection = inspect(problem, &solution.schedule);
    assert_eq!(inspection.violations, []);
    (solution, inspection.score.total(), solver.asked.into_inner().unwrap())
}

/// With other duals.
fn with(duals: impl Fn(usize, f64) -> f64, relaxed: Relaxed) -> Option<Relaxed> {
    let duals = relaxed.duals.iter().enumerate().map(|(row, dual)| duals(row, *dual)).collect();
    Some(Relaxed { duals, ..relaxed })
}

/// No bend, no relaxation, and duals that would prove too much if they were taken as they are: too dear where a row is tight, with the
/// best columns left out, and of the wrong sign where it is not, or none that is a number; and too few of them.
const BENDS: [Bend; 5] = [
    Some,
    |_| None,
    |relaxed| with(|_, dual| if dual < 0.0 { dual * 1.5 } else { 50.0 }, relaxed),
    |relaxed| with(|row, _| [f64::NAN, f64::NEG_INFINITY][row % 2], relaxed),
    |relaxed| Some(Relaxed { duals: vec![-1.0], ..relaxed }),
];

#[test]
fn whatever_duals_are_told_the_bound_is_below_the_best_schedule() {
    let problem = queue(1);
    let told = BENDS.map(|bend| searched(&problem, bend));
    let (honest, optimum, asked) = &told[0];
    assert_eq!((honest.stopped_by, honest.bound), (StoppedBy::Proof, *optimum));
    assert_eq!(*asked, [None], "the relaxation places whole stints, and is solved once");
    for (bend, (solution, points, _)) in told.iter().enumerate() {
        assert!(solution.bound <= *optimum && optimum <= points, "bend {bend}: {}, {points}", solution.bound);
    }
}

/// A fraction of a stint more than there are.
fn more(relaxed: Relaxed) -> Relaxed {
    Relaxed { values: vec![1.001; relaxed.values.len()], ..relaxed }
}

/// Relaxations that place a fraction of a stint too many, with their own duals, and with such as would prove too little room.
const MORE: [Bend; 3] = [
    |relaxed| Some(more(relaxed)),
    |relaxed| with(|_, dual| if dual < 0.0 { dual * 1.5 } else { 50.0 }, more(relaxed)),
    |relaxed| with(|row, _| [f64::NAN, f64::NEG_INFINITY][row % 2], more(relaxed)),
];

#[test]
fn where_a_relaxation_places_a_fraction_of_a_stint_the_room_that_is_proven_is_enough() {
    let problem = queue(1);
    let prepared = prepare(problem.clone());
    let model = Model::new(&prepared);
    let mut counting = Program::whole(&model);
    for column in &mut counting.columns {
        let is_start = matches!(column.meaning, Meaning::Start(_));
        column.cost = Points::whole(-i64::from(is_start));
    }
    let room = -best(&counting).fifths() / Points::whole(1).fifths();
    let (_, optimum, _) = searched(&problem, Some);
    for (bend, (solution, points, asked)) in MORE.map(|bend| searched(&problem, bend)).iter().enumerate() {
        let most: Vec<i64> = asked.iter().flatten().map(|most| i64::from(*most)).collect();
        assert!(most.iter().all(|most| *most >= room), "bend {bend}: {most:?}, {room}");
        assert!(solution.bound <= optimum && optimum <= *points, "bend {bend}: {}, {points}", solution.bound);
        if bend == 0 {
            assert_eq!(
                (asked.len(), most),
                (3, vec![room]),
                "relaxed, counted, and relaxed with the room there is"
            );
            assert_eq!(*points, optimum);
        }
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
