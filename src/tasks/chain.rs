//! Looking at the service chain.

use crate::chain::effect::{self, Effect};
use chrono::NaiveDate;

use crate::chain::{self, Chain, LinkLife};
use crate::domain::{EmployeeId, Handover, Placement, Problem, Relation, Visit};
use crate::report::{self, Coverage};
use crate::returns::{self, Irritant};
use crate::verify::VerifiedSchedule;

use super::phase;

/// The chain as it is; with a schedule, as if that had been held; with an employee, how near they are to the customer.
pub fn look(problem: &Problem, schedule: Option<&VerifiedSchedule>, employee: Option<EmployeeId>) -> Chain {
    let placements = schedule.map(VerifiedSchedule::placements);
    phase("chain", || chain::look(problem, placements, employee))
}

/// What surveys say of links that were walked against those that were not.
pub fn effect(problem: &Problem) -> Effect {
    phase("effect", || effect::look(&problem.company))
}

/// A link as it is: how far a schedule walks it, and how alive it will be once that is held.
#[derive(Clone, Debug)]
pub struct LinkNow {
    /// From whom to whom.
    pub relation: Relation,
    /// Stints between the two units, and those that are placed.
    pub coverage: Coverage,
    /// How alive it is.
    pub life: Option<LinkLife>,
}

/// Every link, in the order of `relations`, with a schedule in hand that need not keep the rules.
pub fn links(problem: &Problem, placements: &[Placement]) -> Vec<LinkNow> {
    let chain = phase("chain", || chain::look(problem, Some(placements), None));
    let units = &problem.company.units;
    let found = report::links(problem, placements).into_iter().map(|(id, coverage)| {
        let relation = problem.company.relations[id];
        let [supplier, client] = [relation.supplier, relation.client].map(|unit| units[unit].id.as_str());
        let is_it = |life: &&LinkLife| life.supplier.id == supplier && life.client.id == client;
        LinkNow { coverage, life: chain.ties.links.iter().find(is_it).cloned(), relation }
    });
    found.collect()
}

/// What is known of a link: who goes, who went, what each promises, what gets in the way.
#[derive(Clone, Debug, Default)]
pub struct LinkStory {
    /// Placements of a schedule, in either direction.
    pub planned: Vec<Placement>,
    /// Visits made, in either direction, the latest first.
    pub made: Vec<(EmployeeId, Visit)>,
    /// What goes from one to the other.
    pub handover: Option<Handover>,
    /// What gets in the way and may be told, the oldest first.
    pub irritants: Vec<Irritant>,
}

/// The story of a link.
pub fn link(problem: &Problem, placements: &[Placement], relation: &Relation, today: NaiveDate) -> LinkStory {
    let company = &problem.company;
    let ends = [(relation.supplier, relation.client), (relation.client, relation.supplier)];
    let goes = |placement: &&Placement| {
        let stint = problem.stint(placement.stint);
        ends.contains(&(problem.home(stint.employee, placement.start), stint.unit))
    };
    let mut made: Vec<(EmployeeId, Visit)> = Vec::new();
    for employee in (0..company.employees.len()).map(EmployeeId::at) {
        let visits = company.visits.of(employee.index()).iter();
        let visits = visits.filter(|visit| visit.counts_as_visit && visit.last_day() < today);
        let between = |visit: &&Visit| ends.contains(&(company.home_in(employee, visit.monday), visit.unit));
        made.extend(visits.filter(between).map(|visit| (employee, *visit)));
    }
    made.sort_by_key(|(employee, visit)| (std::cmp::Reverse(visit.monday), *employee));
    let position = company.relations.iter().position(|known| known == relation);
    let overview = returns::overview(problem, &problem.rows_of(placements), today);
    let [supplier, client] = [relation.supplier, relation.client].map(|unit| company.units[unit].id.as_str());
    let here = overview.irritants.into_iter().filter(|friction| {
        let is =
            |unit: &Option<crate::domain::Named>, id: &str| unit.as_ref().is_some_and(|unit| unit.id == id);
        is(&friction.supplier, supplier) && is(&friction.client, client)
    });
    LinkStory {
        planned: placements.iter().filter(goes).copied().collect(),
        made,
        handover: position.and_then(|position| company.handovers.get(position)).cloned(),
        irritants: here.flat_map(|friction| friction.open).collect(),
    }
}
