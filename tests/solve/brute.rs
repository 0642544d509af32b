//! The optimum by enumeration, judged by the verifier alone, and which rules cost it points.

use passerelle::domain::{
    Booking, EmployeeId, Enrolment, Placement, Points, Problem, Rule, Schedule, StintId, UnitId,
};
use passerelle::verify::{Inspection, Violation, inspect};

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
    options: &[Vec<Placement>],
    broken: Option<Rule>,
    most: usize,
) -> Option<Option<Points>> {
    let mut best = None;
    each(problem, options, broken, most, |_, inspection| {
        if inspection.violations.iter().all(|violation| Some(violation.rule) == broken) {
            let points = inspection.score.total();
            best = Some(best.map_or(points, |known: Points| known.min(points)));
        }
    })?;
    Some(best)
}

/// Shows every schedule that breaks no rule; `None`, and none, if there are more than so many to look at.
pub fn each_valid(problem: &Problem, most: usize, mut show: impl FnMut(&[Placement])) -> Option<()> {
    each(problem, &options(problem, None), None, most, |placements, inspection| {
        if inspection.violations.is_empty() {
            show(placements);
        }
    })
}

/// Shows every schedule that breaks nothing, but perhaps one rule and what further stints could mend.
fn each(
    problem: &Problem,
    options: &[Vec<Placement>],
    broken: Option<Rule>,
    most: usize,
    mut show: impl FnMut(&[Placement], &Inspection),
) -> Option<()> {
    let count = options.iter().try_fold(1usize, |count, of_stint| count.checked_mul(of_stint.len() + 1));
    count.filter(|count| *count <= most)?;
    let mut schedule = Schedule::default();
    extended(problem, options, broken, &mut schedule, &mut show);
    Some(())
}

/// Shows a schedule, and what it becomes with stints that it leaves so far. Nothing is added to what is broken for good.
fn extended(
    problem: &Problem,
    options: &[Vec<Placement>],
    broken: Option<Rule>,
    schedule: &mut Schedule,
    show: &mut impl FnMut(&[Placement], &Inspection),
) {
    let inspection = inspect(problem, schedule);
    if hopeless(&inspection, broken) {
        return;
    }
    show(&schedule.placements, &inspection);
    for (position, of_stint) in options.iter().enumerate() {
        for placement in of_stint {
            schedule.placements.push(*placement);
            extended(problem, &options[position + 1..], broken, schedule, show);
            schedule.placements.pop();
        }
    }
}

/// Whether something is broken for good: neither what further stints could mend, nor the one rule.
fn hopeless(inspection: &Inspection, broken: Option<Rule>) -> bool {
    let for_good = |violation: &Violation| !violation.may_be_mended() && Some(violation.rule) != broken;
    inspection.violations.iter().any(for_good)
}

/// For each stint: any placement that breaks nothing that other placements could not mend, but perhaps one rule.
fn options(problem: &Problem, broken: Option<Rule>) -> Vec<Vec<Placement>> {
    problem.stint_ids().map(|(id, _)| options_of(problem, id, broken)).collect()
}

fn options_of(problem: &Problem, stint: StintId, broken: Option<Rule>) -> Vec<Placement> {
    let places =
        problem.horizon.iter().flat_map(|start| [1, 2].map(|weeks| Placement { stint, start, weeks }));
    let open = |placement: &Placement| {
        let alone = Schedule { placements: vec![*placement], strays: Vec::new() };
        !hopeless(&inspect(problem, &alone), broken)
    };
    places.filter(open).collect()
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
