//! Whatever a schedule holds, it is inspected without a panic.

use passerelle::domain::{Booking, EmployeeId, Placement, Rule, Schedule, StintId, UnitId, Week};
use passerelle::verify::{Ledger, Why, inspect, verify};

use super::random::{Random, random_problem};

#[test]
fn any_week_and_any_length_are_inspected() {
    let mut random = Random::new(1);
    for seed in 0..20 {
        let problem = random_problem(seed).build();
        let stints = problem.stints.values().len() as u64;
        let weeks = [i16::MIN, -200, -1, 0, 3, 7, 8, 103, 127, 128, 5000, i16::MAX];
        let mut schedule = Schedule::default();
        for _ in 0..40 {
            schedule.placements.push(Placement {
                stint: StintId(random.below(stints + 2) as u32),
                start: Week(weeks[random.below(weeks.len() as u64) as usize]),
                weeks: [0, 1, 2, 9, 255][random.below(5) as usize],
            });
        }
        let inspection = inspect(&problem, &schedule);
        assert!(inspection.violations.iter().any(|violation| violation.rule == Rule::Window));
        let mut ledger = Ledger::new(&problem, &[]);
        for placement in &schedule.placements {
            ledger.blocks(*placement);
            ledger.add(*placement);
        }
    }
}

#[test]
fn a_stint_that_does_not_exist_is_a_broken_window() {
    let problem = random_problem(3).build();
    let unknown = Placement { stint: StintId(u32::MAX), start: Week(1), weeks: 1 };
    let schedule = Schedule { placements: vec![unknown], strays: Vec::new() };
    let found = inspect(&problem, &schedule).violations;
    assert!(found.iter().any(|violation| violation.why == Why::Unknown && violation.rule == Rule::Window));
    assert_eq!(Ledger::new(&problem, &[]).blocks(unknown)[0].violation.why, Why::Unknown);
}

#[test]
fn a_row_of_nobody_known_is_a_broken_window() {
    let problem = random_problem(3).build();
    let row = Booking {
        employee: EmployeeId(99_999),
        unit: UnitId(0),
        monday: problem.horizon.start(),
        weeks: 1,
        programme: None,
        due: None,
        line: 2,
    };
    let (employees, units) = (problem.company.employees.len() as u32, problem.company.units.len() as u32);
    for (employee, unit) in [(employees, 0), (0, units), (99_999, 0), (0, 99_999)] {
        let row = Booking { employee: EmployeeId(employee), unit: UnitId(unit), ..row };
        let schedule = Schedule { placements: Vec::new(), strays: vec![row] };
        assert!(verify(&problem, &schedule).is_err());
    }
}

#[test]
fn the_order_of_placements_changes_nothing() {
    let mut random = Random::new(2);
    for seed in 0..20 {
        let problem = random_problem(seed).build();
        let stints = problem.stints.values().len() as u64;
        let some = |_| Placement {
            stint: StintId(random.below(stints) as u32),
            start: Week(random.below(8) as i16),
            weeks: 1 + random.below(3) as u8,
        };
        let placements: Vec<Placement> = (0..30).map(some).collect();
        let reversed = placements.iter().rev().copied().collect();
        let inspected = |placements| inspect(&problem, &Schedule { placements, strays: Vec::new() });
        assert_eq!(inspected(placements), inspected(reversed));
    }
}
