//! The verifier: each rule satisfied, violated and on its edge; each term with points counted by hand;
//! and properties over random problems.

mod amounts;
mod apart;
mod choice;
mod complete;
mod eligible;
mod fewest;
mod gap;
mod hostile;
mod hosts;
mod in_a_row;
mod ledger;
mod moves;
mod mutations;
mod order;
mod pins;
mod points;
mod presence;
mod random;
mod scale;
mod someone;
mod together;
mod tutors;
mod visits;
mod weeks_away;
mod window;
mod words;
mod working_days;

use passerelle::domain::{
    EmployeeId, Lengths, Placement, Problem, Programme, Relation, Rule, Schedule, StintId, UnitId, Visit,
    Week,
};
use passerelle::verify::{Violation, Why, inspect};

use crate::build::Draft;

/// A placement as a test writes it: who, where, first week, length.
type Row = (EmployeeId, UnitId, i16, u8);

/// The placements of some rows, each on the first stint of its pair that no row before took.
fn schedule(problem: &Problem, rows: &[Row]) -> Schedule {
    let mut schedule = Schedule::default();
    for (employee, unit, start, weeks) in rows {
        let mut stints = problem.stint_ids();
        let (stint, _) = stints
            .find(|(id, stint)| {
                let taken = schedule.placements.iter().any(|placement| placement.stint == *id);
                stint.employee == *employee && stint.unit == *unit && !taken
            })
            .expect("a stint for each row");
        schedule.placements.push(Placement { stint, start: Week(*start), weeks: *weeks });
    }
    schedule
}

/// Four people who owe a fortnight in one unit that hosts nine at once.
fn four_visitors(change: impl FnOnce(&mut Draft, UnitId)) -> (Problem, UnitId) {
    let mut draft = Draft::new(8);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    for id in ["anna", "ben", "cleo", "dora"] {
        let visitor = draft.employee(id, home);
        draft.stint(visitor, host, 2);
    }
    change(&mut draft, host);
    (draft.build(), host)
}

/// Their fortnights from these weeks on.
fn fortnights(host: UnitId, starts: &[i16]) -> Vec<Row> {
    starts.iter().zip(0..).map(|(start, visitor)| (EmployeeId(visitor), host, *start, 2)).collect()
}

fn stint_of(problem: &Problem, employee: EmployeeId, unit: UnitId) -> StintId {
    schedule(problem, &[(employee, unit, 0, 1)]).placements[0].stint
}

fn violations(problem: &Problem, rows: &[Row]) -> Vec<Violation> {
    inspect(problem, &schedule(problem, rows)).violations
}

/// The reasons of everything that is broken.
fn whys(problem: &Problem, rows: &[Row]) -> Vec<Why> {
    violations(problem, rows).into_iter().map(|violation| violation.why).collect()
}

/// The rules broken, each once.
fn rules(problem: &Problem, rows: &[Row]) -> Vec<Rule> {
    let mut rules: Vec<Rule> = violations(problem, rows).iter().map(|violation| violation.rule).collect();
    rules.dedup();
    rules
}

/// A done visit of history.
fn visit(draft: &mut Draft, employee: EmployeeId, unit: UnitId, week: i64, weeks: u8) {
    let visit = Visit {
        unit,
        monday: draft.day(week, 0),
        weeks,
        programme: Some(Programme::Extra),
        counts_as_visit: true,
    };
    draft.visits.push((employee, visit));
}

/// A link without particulars.
fn relation(draft: &mut Draft, supplier: UnitId, client: UnitId) -> &mut Relation {
    let relation = Relation { supplier, client, cadence_months: None, weeks: None, priority: None };
    draft.company.relations.push(relation);
    draft.company.relations.last_mut().unwrap()
}

/// The lengths 1 and 2.
const ONE_OR_TWO: Lengths = Lengths { min: 1, max: 2 };
