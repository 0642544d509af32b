//! How far people are from the customer, and when they last stood beside one.
//!
//! Who works in a unit with customer contact stands there now; others did on the last day of their last visit to such a
//! unit. *Recently* is within the regular cadence.

use chrono::Months;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::FEWEST;
use super::visits::{Visits, months};
use crate::domain::Named;
use crate::domain::{EmployeeId, Problem, UnitId, distances_to_customer};

/// Exposure to the customer of everybody, by unit and by grade.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exposure {
    /// Months that count as recently.
    pub recently_months: u16,
    /// Everybody.
    pub all: Pool,
    /// Units, the farthest from the customer first; small ones are pooled.
    pub units: Vec<Pool>,
    /// Grades, the farthest from the customer first; small ones are pooled.
    pub grades: Vec<Pool>,
}

/// People of a unit, of a grade, or of several too small to be shown each.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pool {
    /// The unit or the grade; several where small ones are pooled; `null` for people without a grade.
    pub of: Vec<Option<Named>>,
    /// People employed on the day.
    pub people: u64,
    /// Links from the home unit to the customer, on average; of those who have a way.
    pub mean_distance: Option<f64>,
    /// Of the people: who works beside the customer.
    pub at_customer: u64,
    /// Who stood beside the customer recently, those who work there included.
    pub recently: u64,
    /// Who never did.
    pub never: u64,
    /// Months since somebody last did; 0 where somebody works there; `null` where nobody ever did.
    pub months_since_anyone: Option<u32>,
    /// The middle of the months since each person last did, never counting as longest; `null` if that is never.
    pub median_months: Option<u32>,
    /// Who made a visit, wherever, that still counts.
    pub travelling: u64,
}

impl Pool {
    /// The share of people who stood beside the customer recently.
    pub fn share(&self) -> f64 {
        self.recently as f64 / self.people.max(1) as f64
    }

    /// The share of people who never did.
    pub fn share_never(&self) -> f64 {
        self.never as f64 / self.people.max(1) as f64
    }

    /// The people by how near the customer is to them: who works there, who was there recently, who was longer ago, who
    /// never was.
    pub fn by_nearness(&self) -> [u64; 4] {
        [
            self.at_customer,
            self.recently - self.at_customer,
            self.people - self.recently - self.never,
            self.never,
        ]
    }

    /// Pools by the share of their people who stood beside the customer recently, the smallest first.
    pub fn least_exposed_first(pools: &[Pool]) -> Vec<&Pool> {
        let mut pools: Vec<&Pool> = pools.iter().collect();
        pools.sort_by(|one, other| one.share().total_cmp(&other.share()));
        pools
    }
}

/// The exposure of one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PersonExposure {
    /// Who.
    pub employee: Named,
    /// The home unit.
    pub unit: Named,
    /// Links from the home unit to the customer.
    pub distance: Option<u32>,
    /// Months since the person stood beside the customer; `null`: never.
    pub months: Option<u32>,
    /// The unit in which that was.
    pub place: Option<Named>,
    /// Different units visited, ever.
    pub units_visited: usize,
}

/// What is known of one person.
struct Person {
    distance: Option<u32>,
    at_customer: bool,
    months: Option<u32>,
    recently: bool,
    travelling: bool,
}

pub(super) fn of(problem: &Problem, visits: &Visits) -> Exposure {
    let company = &problem.company;
    let distances = distances_to_customer(&company.units, &company.relations);
    let employed = |id: &EmployeeId| company.employees[*id].employed_on(visits.as_of);
    let people: Vec<(EmployeeId, Person)> = (0..company.employees.len())
        .map(EmployeeId::at)
        .filter(employed)
        .map(|id| (id, known(problem, visits, &distances, id)))
        .collect();
    let mut by_unit: Vec<(Option<Named>, Vec<&Person>)> = (0..company.units.len())
        .map(|unit| (Some(Named::unit(problem, UnitId::at(unit))), Vec::new()))
        .collect();
    let mut by_grade: Vec<(Option<Named>, Vec<&Person>)> = Vec::new();
    let mut known_grades: FxHashMap<Option<&str>, usize> = FxHashMap::default();
    for (id, person) in &people {
        let employee = &company.employees[*id];
        by_unit[company.home_on(*id, visits.as_of).index()].1.push(person);
        let grade = employee.grade.as_deref();
        let place = *known_grades.entry(grade).or_insert_with(|| {
            by_grade.push((grade.map(|grade| Named::new(grade, grade)), Vec::new()));
            by_grade.len() - 1
        });
        by_grade[place].1.push(person);
    }
    by_unit.retain(|(_, members)| !members.is_empty());
    let all = people.iter().map(|(_, person)| person).collect();
    Exposure {
        recently_months: problem.settings.regular.cadence_months,
        all: pool(Vec::new(), all),
        units: published(by_unit),
        grades: published(by_grade),
    }
}

/// One person's exposure, for whoever plans.
pub(super) fn person(problem: &Problem, visits: &Visits, id: EmployeeId) -> PersonExposure {
    let company = &problem.company;
    let home = company.home_on(id, visits.as_of);
    let distances = distances_to_customer(&company.units, &company.relations);
    let known = known(problem, visits, &distances, id);
    let mut hosts: Vec<UnitId> = visits.by(id).iter().map(|visit| visit.host).collect();
    let last = last_beside_customer(problem, visits, id).map(|(unit, _)| unit);
    let place = if known.at_customer { Some(home) } else { last };
    hosts.sort_unstable();
    hosts.dedup();
    PersonExposure {
        employee: Named::employee(problem, id),
        unit: Named::unit(problem, home),
        distance: known.distance,
        months: known.months,
        place: place.map(|unit| Named::unit(problem, unit)),
        units_visited: hosts.len(),
    }
}

/// The last visit beside the customer.
fn last_beside_customer(
    problem: &Problem,
    visits: &Visits,
    id: EmployeeId,
) -> Option<(UnitId, chrono::NaiveDate)> {
    let beside = visits.by(id).iter().filter(|visit| problem.company.units[visit.host].customer_contact);
    beside.map(|visit| (visit.host, visit.last_day)).max_by_key(|(_, day)| *day)
}

fn known(problem: &Problem, visits: &Visits, distances: &[Option<u32>], id: EmployeeId) -> Person {
    let home = problem.company.home_on(id, visits.as_of);
    let at_customer = problem.company.units[home].customer_contact;
    let last = last_beside_customer(problem, visits, id).map(|(_, day)| day);
    let recently = Months::new(problem.settings.regular.cadence_months.into());
    Person {
        distance: distances[home.index()],
        at_customer,
        months: if at_customer { Some(0) } else { last.map(|day| months(day, visits.as_of)) },
        recently: at_customer || last.is_some_and(|day| day + recently >= visits.as_of),
        travelling: visits.by(id).iter().any(|visit| visit.living),
    }
}

/// Pools what is too small to be shown: first all that is, then the smallest of the others until it is large enough.
fn published(groups: Vec<(Option<Named>, Vec<&Person>)>) -> Vec<Pool> {
    let (mut small, mut large): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(_, members)| (members.len() as u64) < FEWEST);
    large.sort_by_key(|(_, members)| std::cmp::Reverse(members.len()));
    let count = |groups: &[(Option<Named>, Vec<&Person>)]| {
        groups.iter().map(|(_, members)| members.len() as u64).sum::<u64>()
    };
    while !small.is_empty() && count(&small) < FEWEST {
        match large.pop() {
            Some(next) => small.push(next),
            // Fewer people than that in all: nothing is shown.
            None => return Vec::new(),
        }
    }
    let mut pools: Vec<Pool> = large.into_iter().map(|(of, members)| pool(vec![of], members)).collect();
    if !small.is_empty() {
        let (of, members): (Vec<_>, Vec<_>) = small.into_iter().unzip();
        pools.push(pool(of, members.concat()));
    }
    pools.sort_by(|one, other| {
        let far = |pool: &Pool| pool.mean_distance.unwrap_or(f64::INFINITY);
        far(other).total_cmp(&far(one)).then(one.share().total_cmp(&other.share()))
    });
    pools
}

fn pool(of: Vec<Option<Named>>, members: Vec<&Person>) -> Pool {
    let count = |is: fn(&Person) -> bool| members.iter().filter(|person| is(person)).count() as u64;
    let distances: Vec<u32> = members.iter().filter_map(|person| person.distance).collect();
    let mut months: Vec<u32> = members.iter().map(|person| person.months.unwrap_or(u32::MAX)).collect();
    months.sort_unstable();
    let ever = |months: &u32| (*months != u32::MAX).then_some(*months);
    Pool {
        of,
        people: members.len() as u64,
        mean_distance: (!distances.is_empty())
            .then(|| distances.iter().sum::<u32>() as f64 / distances.len() as f64),
        at_customer: count(|person| person.at_customer),
        recently: count(|person| person.recently),
        never: count(|person| person.months.is_none()),
        months_since_anyone: months.first().and_then(ever),
        median_months: months.get(months.len() / 2).and_then(ever),
        travelling: count(|person| person.travelling),
    }
}
