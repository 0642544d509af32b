//! What may be told of what was said: with the name, without anything that tells who said it, or not at all.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::chain::FEWEST;
use crate::domain::{Author, Consent, EmployeeId, Named, Problem, Return, UnitId};

/// Words that may stand where others read them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Which side said them.
    pub by: Author,
    /// The visitor who said them; `null` for a host, or where it is not to be told.
    pub who: Option<Named>,
    /// The visitor's unit; `null` where it would tell who said them.
    pub home: Option<Named>,
    /// The unit that was visited; `null` where it would tell who said them.
    pub host: Option<Named>,
}

/// Everybody who has told of visits.
pub struct Voices<'p> {
    problem: &'p Problem,
    /// By host unit, who has told of a visit there.
    visitors: Vec<BTreeSet<EmployeeId>>,
    /// By unit, how many people work there.
    people: Vec<u64>,
}

impl<'p> Voices<'p> {
    /// Counts them.
    pub fn of(problem: &'p Problem) -> Self {
        let company = &problem.company;
        let mut visitors = vec![BTreeSet::new(); company.units.len()];
        for told in company.returns.iter().filter(|told| told.by == Author::Visitor && told.is_answer()) {
            visitors[told.unit.index()].insert(told.employee);
        }
        let mut people = vec![0; company.units.len()];
        for employee in &company.employees {
            people[employee.home.index()] += 1;
        }
        Voices { problem, visitors, people }
    }

    /// How many people have told of visits to a unit.
    pub fn visitors(&self, unit: UnitId) -> u64 {
        self.visitors[unit.index()].len() as u64
    }

    /// Words of a return with what may be told of who said them; `None` where they are not to be printed. Words that are
    /// to have no name are not printed where they hold it, or where so few could have said them that it shows.
    pub fn said(&self, told: &Return, text: &str) -> Option<Said> {
        let visitor = &self.problem.company.employees[told.employee];
        let [home, host] = [self.problem.company.home_in(told.employee, told.monday), told.unit]
            .map(|unit| Named::unit(self.problem, unit));
        let who = (told.by == Author::Visitor).then(|| Named::employee(self.problem, told.employee));
        let said = Said { text: text.to_owned(), by: told.by, who, home: Some(home), host: Some(host) };
        match told.consent() {
            Consent::No => None,
            Consent::Yes => Some(said),
            Consent::Anonymous if holds_name(text, &visitor.name) => None,
            Consent::Anonymous => {
                let enough = match told.by {
                    Author::Visitor => self.visitors(told.unit),
                    Author::Host => self.people[told.unit.index()],
                };
                let host = said.host.filter(|_| enough >= FEWEST);
                Some(Said { who: None, home: None, host, ..said })
            }
        }
    }

    /// Every printable text of one kind with the return that it stands in, the latest visits first.
    pub fn all(&self, text: impl Fn(&'p Return) -> Option<&'p str>) -> Vec<(&'p Return, Said)> {
        let returns = self.problem.company.returns.iter();
        let mut said: Vec<(&Return, Said)> =
            returns.filter_map(|told| Some((told, self.said(told, text(told)?)?))).collect();
        said.sort_by_key(|(told, _)| (std::cmp::Reverse(told.monday), told.employee, told.by));
        said
    }
}

/// Shortest part of a name that is looked for in a text.
const NAME: usize = 3;

/// Whether a text holds a part of a name, whatever the case.
pub fn holds_name(text: &str, name: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let parts = text.split(|letter: char| !letter.is_alphanumeric());
        parts.filter(|part| part.chars().count() >= NAME).map(str::to_lowercase).collect()
    };
    !words(text).is_disjoint(&words(name))
}
