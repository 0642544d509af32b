//! The model against the verifier: what schedules cost, placement by placement, and what they become in the whole program.

use std::collections::BTreeMap;

use passerelle::domain::{Placement, Points, Problem, Strategy};
use passerelle::model::program::{Meaning, Program};
use passerelle::model::{Model, Usage};
use passerelle::verify::{Inspection, inspect, inspect_pins};
use rayon::prelude::*;

use super::{groups, solved, trips};
use crate::build::random::{Size, company};

/// What a column may be for beside a start, by name.
fn kind(meaning: &Meaning) -> Option<&'static str> {
    match meaning {
        Meaning::Start(_) => None,
        Meaning::Crowd => Some("crowd"),
        Meaning::Visited => Some("visited"),
        Meaning::Lit => Some("lit"),
        Meaning::Relay => Some("relay"),
        Meaning::OneTrip => Some("one trip"),
        Meaning::Touched => Some("touched"),
    }
}

/// A schedule costs what the verifier counts, each placement what it adds; what is taken out again leaves nothing.
fn counted(seed: u64, model: &Model, placements: &[Placement], inspection: &Inspection) {
    assert_eq!(model.points(placements), inspection.score.total(), "seed {seed}: the schedule");
    assert_eq!(model.idle_points(), inspection.idle.total(), "seed {seed}: nothing placed");
    let (empty, mut usage) = (Usage::new(model), Usage::new(model));
    let mut points = model.idle_points();
    for (placed, placement) in placements.iter().enumerate() {
        points += model.costs.of(model.problem, placement) + usage.meeting_points(model, placement);
        usage.add(model, placement);
        assert_eq!(points, model.points(&placements[..=placed]), "seed {seed}: {placement:?}");
    }
    placements.iter().for_each(|placement| usage.remove(model, placement));
    assert_eq!(usage, empty, "seed {seed}");
}

/// As a start of the whole program, it keeps every row and bound and costs as much. Which kinds of columns are not 0 in it.
fn started(seed: u64, model: &Model, placements: &[Placement], inspection: &Inspection) -> Vec<&'static str> {
    let program = Program::whole(model);
    let values = program.assignment(placements.iter().copied());
    for row in &program.rows {
        let used: f64 = row.terms.iter().map(|(column, by)| f64::from(*by) * values[*column as usize]).sum();
        assert!(used <= f64::from(row.limit), "seed {seed}: {used} in {row:?}");
    }
    let columns = || program.columns.iter().zip(&values);
    for (column, value) in columns() {
        let least = if column.fixed { 1.0 } else { 0.0 };
        assert!([least, 1.0].contains(value), "seed {seed}: {value} in {column:?}");
    }
    let paid = || columns().filter(|(_, value)| **value == 1.0).map(|(column, _)| column);
    let cost: Points = paid().map(|column| column.cost).sum();
    let points = inspection.score.total() - inspection.idle.total();
    // Nobody is matched in a start: a relay that the schedule has earns nothing there.
    match program.columns.iter().any(|column| column.meaning == Meaning::Relay) {
        true => assert!(cost >= points, "seed {seed}: {cost} for {points} points"),
        false => assert_eq!(cost, points, "seed {seed}"),
    }
    paid().filter_map(|column| kind(&column.meaning)).collect()
}

/// Looks at the schedule that prices find, if no pin is broken.
fn looked_at(seed: u64, problem: &Problem) -> Option<Vec<&'static str>> {
    let problem = problem.altered(|parts| parts.settings.solve.strategy = Strategy::Prices);
    if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
        return None;
    }
    let schedule = solved(&problem).ok()?.schedule;
    let inspection = inspect(&problem, &schedule);
    assert!(inspection.violations.is_empty(), "seed {seed}: {:?}", inspection.violations);
    let model = Model::new(&problem);
    counted(seed, &model, &schedule.placements, &inspection);
    Some(started(seed, &model, &schedule.placements, &inspection))
}

#[test]
fn the_model_counts_what_the_verifier_counts_and_a_known_schedule_keeps_every_row_of_the_program() {
    let size = Size { weeks: 10, units: 6, employees: 16, stints: 32 };
    let random = (0..50u64).into_par_iter().filter_map(|seed| looked_at(seed, &company(seed, size, true)));
    let held = (0..20u64).into_par_iter().filter_map(|seed| looked_at(seed, &groups::company(seed, false)));
    let away = (0..60u64).into_par_iter().filter_map(|seed| looked_at(seed, &trips::travellers(seed)));
    let all: Vec<_> = random.chain(held).chain(away).collect();
    let mut tally = BTreeMap::new();
    all.iter().flatten().for_each(|kind| *tally.entry(*kind).or_insert(0) += 1);
    assert!(all.len() >= 80, "only {} schedules were looked at", all.len());
    for kind in ["crowd", "visited", "lit", "one trip"] {
        assert!(tally.get(kind).is_some_and(|times| *times >= 5), "{kind}: {tally:?}");
    }
}
