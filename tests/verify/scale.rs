//! A million employees.
#![expect(clippy::print_stdout, reason = "run by hand, to read the times")]

use std::time::Instant;

use passerelle::domain::{EmployeeId, ExtraStint, MinPresent, Placement, Schedule, StintId, UnitId, Week};
use passerelle::verify::{Ledger, verify};

use crate::build::Draft;

/// Run by hand: `cargo test --release -- --ignored --nocapture a_million`.
#[test]
#[ignore = "a million employees take seconds and a gigabyte"]
fn a_million_employees_are_verified_in_seconds() {
    let (units, per_unit, weeks) = (10_000u32, 100u32, 26u16);
    let mut draft = Draft::new(weeks);
    for unit in 0..units {
        draft.unit(&format!("u{unit}"), 10);
    }
    for unit in &mut draft.company.units {
        unit.min_present = MinPresent::Percent(50);
    }
    let stint = |employee: u32, unit: u32| {
        let (from, to, due) = (None, None, None);
        let (employee, unit) = (EmployeeId(employee), UnitId(unit % units));
        ExtraStint { employee, unit, weeks: 1, from, to, due, priority: 1 }
    };
    let absence = draft.weeks(25, 25);
    for person in 0..units * per_unit {
        let home = person / per_unit;
        let id = draft.employee(&format!("e{person}"), UnitId(home));
        draft.absences.push((id, absence));
        draft.company.extra.extend([stint(person, home + 1), stint(person, home + 2)]);
    }
    let started = Instant::now();
    let problem = draft.build();
    println!("built in {:?}", started.elapsed());
    let placements = problem.stint_ids().map(|(id, stint)| {
        let person = stint.employee.0 % per_unit;
        let second = id.0 % 2;
        let start = Week(((person / 5 + 10 * second) % 25) as i16);
        Placement { stint: id, start, weeks: 1 }
    });
    let schedule = Schedule { placements: placements.collect(), strays: Vec::new() };
    let started = Instant::now();
    let verified = verify(&problem, &schedule);
    println!("verified {} placements in {:?}", schedule.placements.len(), started.elapsed());
    let verified = verified.map_err(|inspection| inspection.violations.len()).unwrap();
    assert_eq!(verified.placements().len(), 2_000_000);

    let started = Instant::now();
    let ledger = Ledger::new(&problem, &schedule.placements[20_000..]);
    println!("ledger in {:?}", started.elapsed());
    let started = Instant::now();
    let mut blocks = 0;
    for stint in 0..10_000 {
        for week in problem.horizon.iter() {
            blocks += ledger.blocks(Placement { stint: StintId(stint), start: week, weeks: 1 }).len();
        }
    }
    println!("{blocks} blocks of 10,000 unplaced stints in {:?}", started.elapsed());
}
