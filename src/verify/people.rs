//! Who a broken rule that counts a whole unit is about.

use crate::domain::{EmployeeId, Placement, Problem, Rule, UnitId, Week};

use super::violation::Violation;

/// Employees whom a broken rule counts in its unit and week: the visitors where there are too many, those away where
/// too few are present; nobody for rules about one person. Each once, in the order of their identifiers.
pub fn counted(problem: &Problem, placements: &[Placement], broken: &Violation) -> Vec<EmployeeId> {
    let (Some(unit), Some(week)) = (broken.unit, broken.week) else { return Vec::new() };
    let home = |employee: EmployeeId| problem.home(employee, week);
    let wanted = |employee: EmployeeId, host: UnitId| match broken.rule {
        Rule::Hosts | Rule::Tutors | Rule::Fewest => host == unit,
        Rule::Presence => home(employee) == unit,
        _ => false,
    };
    let covers = |first: Week, weeks: u8| first <= week && week <= first.plus(i32::from(weeks) - 1);
    let placed =
        placements.iter().filter(|placement| covers(placement.start, placement.weeks)).map(|placement| {
            let stint = problem.stint(placement.stint);
            (stint.employee, stint.unit)
        });
    let employees = (0..problem.company.employees.len()).map(EmployeeId::at);
    let standing = employees.flat_map(|employee| {
        let visits = problem.company.visits.of(employee.index()).iter();
        let now = visits.filter(|visit| covers(problem.horizon.week_of(visit.monday), visit.weeks));
        now.map(move |visit| (employee, visit.unit))
    });
    let mut people: Vec<EmployeeId> = placed
        .chain(standing)
        .filter(|(employee, host)| wanted(*employee, *host))
        .map(|(employee, _)| employee)
        .collect();
    people.sort_unstable();
    people.dedup();
    people
}
