//! What is worth telling of a period: links walked for the first time, chains seen to their end, good hosts.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::FxHashSet;

use crate::domain::{EmployeeId, LinkId, Problem, UnitId, Week};

use super::{Kind, Stay, View};

/// A link that nobody had walked before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstWalk {
    /// The link.
    pub link: LinkId,
    /// Who walks it first.
    pub employee: EmployeeId,
    /// In which week.
    pub week: Week,
}

/// How much a unit welcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Welcome {
    /// The unit.
    pub unit: UnitId,
    /// Different people.
    pub people: usize,
    /// Weeks of the horizon that they spend there, all together.
    pub weeks: u32,
}

/// What a schedule brings, beyond dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossings {
    /// People who go somewhere.
    pub people: usize,
    /// Links walked for the first time, in the order of `relations`.
    pub first_walks: Vec<FirstWalk>,
    /// People who with this schedule have seen every unit of a way from their own down to the customer, and had
    /// not before; in the order of employees.
    pub whole_chain: Vec<EmployeeId>,
    /// Units that welcome somebody, most weeks first.
    pub welcomes: Vec<Welcome>,
}

impl Crossings {
    /// Looks for them in a view.
    pub fn of(view: &View) -> Self {
        let away: FxHashSet<EmployeeId> = view.stays().iter().map(|stay| stay.employee).collect();
        Crossings {
            people: away.len(),
            first_walks: first_walks(view),
            whole_chain: whole_chain(view),
            welcomes: welcomes(view),
        }
    }
}

fn is_placed(stay: &Stay) -> bool {
    matches!(stay.kind, Kind::Placed { .. })
}

/// The two units of a link, whichever of them the visitor comes from.
fn pair(one: UnitId, other: UnitId) -> (UnitId, UnitId) {
    (one.min(other), one.max(other))
}

fn first_walks(view: &View) -> Vec<FirstWalk> {
    let company = &view.problem.company;
    let mut walked: FxHashSet<(UnitId, UnitId)> = FxHashSet::default();
    for position in 0..company.employees.len() {
        let visits = company.visits.of(position).iter().filter(|visit| visit.counts_as_visit);
        walked.extend(
            visits.map(|visit| pair(company.home_in(EmployeeId::at(position), visit.monday), visit.unit)),
        );
    }
    let mut first: BTreeMap<(UnitId, UnitId), (Week, EmployeeId)> = BTreeMap::new();
    for stay in view.stays().iter().filter(|stay| is_placed(stay)) {
        let units = pair(view.problem.home(stay.employee, stay.start), stay.host);
        let here = (stay.start, stay.employee);
        let earliest = first.entry(units).or_insert(here);
        *earliest = here.min(*earliest);
    }
    let links = company.relations.iter().enumerate();
    links
        .filter_map(|(position, link)| {
            let units = pair(link.supplier, link.client);
            let (week, employee) = first.get(&units).copied().filter(|_| !walked.contains(&units))?;
            Some(FirstWalk { link: LinkId::at(position), employee, week })
        })
        .collect()
}

fn whole_chain(view: &View) -> Vec<EmployeeId> {
    let problem = view.problem;
    let mut clients = vec![Vec::new(); problem.company.units.len()];
    for link in &problem.company.relations {
        clients[link.supplier.index()].push(link.client);
    }
    let employees = (0..problem.company.employees.len()).map(EmployeeId::at);
    employees
        .filter(|employee| {
            let stays = view.calendar_of(*employee).iter().filter(|stay| is_placed(stay));
            let now: BTreeSet<UnitId> = stays.map(|stay| stay.host).collect();
            if now.is_empty() {
                return false;
            }
            let before: BTreeSet<UnitId> = problem
                .company
                .visits
                .of(employee.index())
                .iter()
                .filter(|visit| visit.counts_as_visit)
                .map(|visit| visit.unit)
                .collect();
            let both = now.union(&before).copied().collect();
            !reaches_customer(problem, &clients, *employee, &before)
                && reaches_customer(problem, &clients, *employee, &both)
        })
        .collect()
}

/// Whether a way of supplier→client links leads from the home unit to a unit with customer contact through
/// units that were seen.
fn reaches_customer(
    problem: &Problem,
    clients: &[Vec<UnitId>],
    employee: EmployeeId,
    seen: &BTreeSet<UnitId>,
) -> bool {
    let home = problem.home(employee, problem.horizon.last());
    let (mut known, mut open) = (BTreeSet::from([home]), VecDeque::from([home]));
    while let Some(unit) = open.pop_front() {
        if problem.company.units[unit.index()].customer_contact {
            return true;
        }
        for client in &clients[unit.index()] {
            if seen.contains(client) && known.insert(*client) {
                open.push_back(*client);
            }
        }
    }
    false
}

fn welcomes(view: &View) -> Vec<Welcome> {
    let mut by_unit: BTreeMap<UnitId, (BTreeSet<EmployeeId>, u32)> = BTreeMap::new();
    for stay in view.stays() {
        let weeks = stay.weeks().filter(|week| view.problem.horizon.contains(*week)).count();
        let (people, all) = by_unit.entry(stay.host).or_default();
        people.insert(stay.employee);
        *all += weeks as u32;
    }
    let mut welcomes: Vec<Welcome> = by_unit
        .into_iter()
        .map(|(unit, (people, weeks))| Welcome { unit, people: people.len(), weeks })
        .collect();
    welcomes.sort_by_key(|welcome| (std::cmp::Reverse((welcome.weeks, welcome.people)), welcome.unit));
    welcomes
}
