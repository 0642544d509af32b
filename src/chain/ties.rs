//! How alive links are, between whom people go, and how that changes.
//!
//! | figure | formula | source |
//! | --- | --- | --- |
//! | *living* | a visit that ended no longer ago than the cadence of its link | the programme itself |
//! | *weight* | Σ over visits of weeks × 2^(−age ÷ cadence): half as much after each cadence | ties decay unless they are renewed: R. Burt, Bridge decay, Social Networks 24, 2002; the half-life is ours |
//! | *reciprocity* | of the ways (home → host) that are walked, the share also walked the other way round | S. Wasserman and K. Faust, Social Network Analysis, 1994 |
//! | *E-I index* | (E − I) ÷ (E + I), E visits to another site (branch), I visits inside it: −1 all inside, +1 all across | D. Krackhardt and R. Stern, Informal networks and organizational crises, Social Psychology Quarterly 51, 1988 |
//!
//! A *branch* is a unit just below the head of the hierarchy, with everything below it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::FEWEST;
use super::visits::{Visit, Visits};
use crate::domain::{EmployeeId, Named};
use crate::domain::{Enrolment, Problem, UnitId};

/// How alive the links of a company are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ties {
    /// Every link, the weakest first.
    pub links: Vec<LinkLife>,
    /// Who goes to whom, by home and host unit: visits of people who are still here.
    pub silos: Vec<Silo>,
    /// All visits of people who are still here that still count.
    pub now: Exchange,
    /// The visits that ended in each year, of people who are still here.
    pub years: Vec<Year>,
}

/// The life of a link.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LinkLife {
    /// Who supplies.
    pub supplier: Named,
    /// Who is supplied.
    pub client: Named,
    /// People of both units, those of no programme left aside.
    pub people: u64,
    /// Of them, who has been in the other unit no longer ago than the cadence; `null` for fewer than five people.
    pub living: Option<u64>,
    /// Whole months since anybody last was; `null` for never.
    pub months_since: Option<u32>,
}

impl LinkLife {
    /// The share of its people who know the other side; unknown where it is not published.
    pub fn share(&self) -> Option<f64> {
        self.living.map(|living| living as f64 / self.people.max(1) as f64)
    }
}

/// Visits from one unit to another; `null` stands for all units with fewer than five people together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Silo {
    /// Where people come from.
    pub home: Option<Named>,
    /// Where they go.
    pub host: Option<Named>,
    /// Visits that still count.
    pub living: u64,
    /// Weeks of all visits, halved after each cadence.
    pub weight: f64,
}

/// Between whom people go.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Exchange {
    /// Visits.
    pub visits: u64,
    /// Different people.
    pub people: u64,
    /// Links walked, in either direction.
    pub links_walked: u64,
    /// Ways (home → host) walked.
    pub ways: u64,
    /// The share of them walked the other way round too.
    pub reciprocity: Option<f64>,
    /// E-I index between sites.
    pub ei_sites: Option<f64>,
    /// E-I index between branches of the hierarchy.
    pub ei_branches: Option<f64>,
}

/// A year of history.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Year {
    /// Which.
    pub year: i32,
    /// Its visits.
    #[serde(flatten)]
    pub exchange: Exchange,
}

pub(super) fn of(problem: &Problem, visits: &Visits) -> Ties {
    let groups = Groups::of(problem);
    let mut years: BTreeMap<i32, Vec<&Visit>> = BTreeMap::new();
    for visit in visits.of_staff() {
        years.entry(visit.last_day.year()).or_default().push(visit);
    }
    let years = years.into_iter();
    Ties {
        links: links(problem, visits),
        silos: silos(problem, visits),
        now: groups.exchange(problem, &visits.of_staff().filter(|visit| visit.living).collect::<Vec<_>>()),
        years: years
            .map(|(year, visits)| Year { year, exchange: groups.exchange(problem, &visits) })
            .collect(),
    }
}

/// People of each unit on the day, those of no programme left aside.
fn taking_part(problem: &Problem, visits: &Visits) -> Vec<u64> {
    let mut people = vec![0; problem.company.units.len()];
    for (position, employee) in problem.company.employees.iter().enumerate() {
        let counts = employee.enrolment != Enrolment::None && employee.employed_on(visits.as_of);
        people[problem.company.home_on(EmployeeId::at(position), visits.as_of).index()] += u64::from(counts);
    }
    people
}

fn links(problem: &Problem, visits: &Visits) -> Vec<LinkLife> {
    let people = taking_part(problem, visits);
    let both = |one: UnitId, other: UnitId| (one.min(other), one.max(other));
    let mut between: BTreeMap<(UnitId, UnitId), Vec<&Visit>> = BTreeMap::new();
    for visit in &visits.all {
        between.entry(both(visit.home, visit.host)).or_default().push(visit);
    }
    let mut links: Vec<LinkLife> = problem
        .company
        .relations
        .iter()
        .map(|relation| {
            let made = between.get(&both(relation.supplier, relation.client)).map_or(&[][..], Vec::as_slice);
            let counts = |visit: &&&Visit| {
                let employee = &problem.company.employees[visit.employee];
                visit.living && visit.here && employee.enrolment != Enrolment::None
            };
            let living: BTreeSet<_> = made.iter().filter(counts).map(|visit| visit.employee).collect();
            let people = people[relation.supplier.index()] + people[relation.client.index()];
            LinkLife {
                supplier: Named::unit(problem, relation.supplier),
                client: Named::unit(problem, relation.client),
                people,
                living: (people >= FEWEST).then_some(living.len() as u64),
                months_since: made.iter().map(|visit| visit.months_to(visits.as_of)).min(),
            }
        })
        .collect();
    links.sort_by(|one, other| {
        let share = |link: &LinkLife| link.share().unwrap_or(f64::INFINITY);
        let size = |link: &LinkLife| std::cmp::Reverse(link.people);
        share(one).total_cmp(&share(other)).then(size(one).cmp(&size(other)))
    });
    links
}

fn silos(problem: &Problem, visits: &Visits) -> Vec<Silo> {
    let mut headcount = vec![0; problem.company.units.len()];
    let employees = problem.company.employees.iter().enumerate();
    for (position, _) in employees.filter(|(_, who)| who.employed_on(visits.as_of)) {
        headcount[problem.company.home_on(EmployeeId::at(position), visits.as_of).index()] += 1;
    }
    let shown = |unit: UnitId| (headcount[unit.index()] >= FEWEST).then_some(unit);
    let mut silos: BTreeMap<(Option<UnitId>, Option<UnitId>), (u64, f64)> = BTreeMap::new();
    for visit in visits.of_staff() {
        let (living, weight) = silos.entry((shown(visit.home), shown(visit.host))).or_default();
        *living += u64::from(visit.living);
        *weight += f64::from(visit.weeks) * visit.weight;
    }
    let silo = |((home, host), (living, weight)): ((Option<UnitId>, Option<UnitId>), (u64, f64))| Silo {
        home: home.map(|unit| Named::unit(problem, unit)),
        host: host.map(|unit| Named::unit(problem, unit)),
        living,
        weight: (weight * 1000.0).round() / 1000.0,
    };
    silos.into_iter().map(silo).collect()
}

/// What units belong to.
struct Groups<'p> {
    /// By unit.
    sites: Vec<Option<&'p str>>,
    /// By unit: the unit just below the head, or the head itself; `None` where there is no hierarchy.
    branches: Vec<Option<UnitId>>,
}

impl<'p> Groups<'p> {
    fn of(problem: &'p Problem) -> Self {
        let units = &problem.company.units;
        let flat = units.iter().all(|unit| unit.parent.is_none());
        let branch = |start: usize| {
            let mut unit = UnitId::at(start);
            while let Some(parent) = units[unit].parent {
                if units[parent].parent.is_none() {
                    break;
                }
                unit = parent;
            }
            (!flat).then_some(unit)
        };
        Groups {
            sites: units.iter().map(|unit| unit.site.as_deref()).collect(),
            branches: (0..units.len()).map(branch).collect(),
        }
    }

    fn exchange(&self, problem: &Problem, visits: &[&Visit]) -> Exchange {
        let ways: BTreeSet<(UnitId, UnitId)> = visits.iter().map(|visit| (visit.home, visit.host)).collect();
        let people: BTreeSet<_> = visits.iter().map(|visit| visit.employee).collect();
        let returned = ways.iter().filter(|(home, host)| ways.contains(&(*host, *home))).count();
        let links = problem.company.relations.iter().filter(|link| {
            ways.contains(&(link.supplier, link.client)) || ways.contains(&(link.client, link.supplier))
        });
        Exchange {
            visits: visits.len() as u64,
            people: people.len() as u64,
            links_walked: links.count() as u64,
            ways: ways.len() as u64,
            reciprocity: (!ways.is_empty()).then(|| returned as f64 / ways.len() as f64),
            ei_sites: ei(visits, &self.sites),
            ei_branches: ei(visits, &self.branches),
        }
    }
}

/// The E-I index of visits between groups of units; visits from or to a unit of no group are left out.
fn ei<T: PartialEq>(visits: &[&Visit], groups: &[Option<T>]) -> Option<f64> {
    let (mut external, mut internal) = (0i64, 0i64);
    for visit in visits {
        match (&groups[visit.home.index()], &groups[visit.host.index()]) {
            (Some(home), Some(host)) if home == host => internal += 1,
            (Some(_), Some(_)) => external += 1,
            _ => {}
        }
    }
    let all = external + internal;
    (all > 0).then(|| (external - internal) as f64 / all as f64)
}
