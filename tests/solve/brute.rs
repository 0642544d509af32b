//! The optimum by enumeration, judged by the verifier alone, and which rules cost it points.

use passerelle::domain::{
    Booking, EmployeeId, Enrolment, Placement, Points, Problem, Rule, Schedule, StintId, UnitId,
};
use passerelle::verify::{Inspection, inspect};

/// Most schedules that are enumerated.
pub const MOST: usize = 20_000;

/// Most schedules that are enumerated for the sake of one rule.
const MOST_FOR_A_RULE: usize = 3_000;

/// What enumeration finds.
pub struct Enumerated {
    /// The points of the best schedule that breaks no rule; `None` where there is none, because of pins.
    pub optimum: Option<Points>,
    /// Rules that bite: some schedule breaks this rule alone and costs fewer points than the optimum.
    pub biting: Vec<Rule>,
}

/// The points of the best schedule that breaks no rule, if any does not; `None` if there are too many to enumerate.
pub fn optimum(problem: &Problem) -> Option<Option<Points>> {
    cheapest(problem, &options(problem, None), None, MOST)
}

/// Enumerates the schedules of a problem; `None` if there are too many.
pub fn enumerate(problem: &Problem) -> Option<Enumerated> {
    let optimum = optimum(problem)?;
    let biting = optimum.map_or_else(Vec::new, |optimum| {
        let bites = |rule: &Rule| match rule {
            // No stint is made against this rule, so that none can be placed: it bites in rows of a schedule.
            Rule::Eligible => refuses_a_row(problem),
            _ => {
                let cheapest =
                    cheapest(problem, &options(problem, Some(*rule)), Some(*rule), MOST_FOR_A_RULE);
                cheapest.flatten().is_some_and(|points| points < optimum)
            }
        };
        Rule::ALL.into_iter().filter(bites).collect()
    });
    Some(Enumerated { optimum, biting })
}

/// The fewest points of a schedule that breaks nothing, or nothing but one rule; `None` if there are too many.
fn cheapest(
    problem: &Problem,
    options: &[Vec<Option<Placement>>],
    broken: Option<Rule>,
    most: usize,
) -> Option<Option<Points>> {
    let mut best = None;
    each(problem, options, most, |_, inspection| {
        if inspection.violations.iter().all(|violation| Some(violation.rule) == broken) {
            let points = inspection.score.total();
            best = Some(best.map_or(points, |known: Points| known.min(points)));
        }
    })?;
    Some(best)
}

/// Shows every schedule that breaks no rule; `None`, and none, if there are more than so many to look at.
pub fn each_valid(problem: &Problem, most: usize, mut show: impl FnMut(&[Placement])) -> Option<()> {
    each(problem, &options(problem, None), most, |placements, inspection| {
        if inspection.violations.is_empty() {
            show(placements);
        }
    })
}

fn each(
    problem: &Problem,
    options: &[Vec<Option<Placement>>],
    most: usize,
    mut show: impl FnMut(&[Placement], &Inspection),
) -> Option<()> {
    let count = options.iter().try_fold(1usize, |count, of_stint| count.checked_mul(of_stint.len()));
    let count = count.filter(|count| *count <= most)?;
    for mut turn in 0..count {
        let mut placements = Vec::new();
        for of_stint in options {
            placements.extend(of_stint[turn % of_stint.len()]);
            turn /= of_stint.len();
        }
        let schedule = Schedule { placements, strays: Vec::new() };
        show(&schedule.placements, &inspect(problem, &schedule));
    }
    Some(())
}

/// For each stint: left, or any placement that breaks nothing that other placements could not mend, but
/// perhaps one rule.
fn options(problem: &Problem, broken: Option<Rule>) -> Vec<Vec<Option<Placement>>> {
    problem.stint_ids().map(|(id, _)| options_of(problem, id, broken)).collect()
}

fn options_of(problem: &Problem, stint: StintId, broken: Option<Rule>) -> Vec<Option<Placement>> {
    let mut options = vec![None];
    for start in problem.horizon.iter() {
        for weeks in 1..=2 {
            let placement = Placement { stint, start, weeks };
            let alone = Schedule { placements: vec![placement], strays: Vec::new() };
            let inspection = inspect(problem, &alone);
            let hopeless = inspection.violations.iter().any(|violation| {
                let mentions_another = problem.fixed.placements.iter().any(|pin| pin.stint != stint)
                    && violation.rule == Rule::Pins;
                !violation.may_be_mended() && !mentions_another && Some(violation.rule) != broken
            });
            if !hopeless {
                options.push(Some(placement));
            }
        }
    }
    options
}

/// Whether a row for somebody of no programme, or for a visit at home, is refused by R8 and by no other rule.
fn refuses_a_row(problem: &Problem) -> bool {
    let pinned = &problem.fixed.placements;
    problem.company.employees.iter().zip(0..).any(|(person, employee)| {
        let employee = EmployeeId(employee);
        let host = match person.enrolment {
            Enrolment::None => UnitId((person.home.0 + 1) % 2),
            _ => person.home,
        };
        let monday = problem.horizon.start();
        let row = Booking { employee, unit: host, monday, weeks: 1, programme: None, due: None, line: 2 };
        let schedule = Schedule { placements: pinned.clone(), strays: vec![row] };
        let found = inspect(problem, &schedule).violations;
        found.iter().any(|broken| broken.rule == Rule::Eligible)
            && found.iter().all(|broken| broken.rule == Rule::Eligible || broken.may_be_mended())
    })
}
