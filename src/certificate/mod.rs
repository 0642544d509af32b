//! A bound that anyone can check: the prices behind it, and what of the input they are about.
//!
//! `company` counts from the input what couples people and what each may do, `bound` computes from that and from prices what
//! every schedule costs at least, `plans` the cheapest plan of one person, `file` writes and reads it all. Nothing here knows
//! the search: what is allowed and what it costs comes from the verifier, so that the bound is about the very schedules that
//! it accepts and the very points that it counts. The guide has the formula.

mod bound;
mod company;
mod file;
mod lines;
mod plans;

use serde::{Deserialize, Serialize};

use crate::domain::{GRAINS, Points, Prices, Problem};

pub use file::{read, write};

/// Prices, what they are about, and what they are said to prove.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// What is said.
    claim: Claim,
    /// What the input allows and costs, as far as the bound counts with it.
    company: Company,
    /// The prices.
    prices: Priced,
}

/// What is said of every schedule, in grains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    /// No schedule costs less.
    bound: i64,
    /// What the prices prove of it.
    proven: i64,
    /// Whose word the rest is.
    solver: String,
}

/// What couples people, and what each of them may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Company {
    /// Weeks of the horizon.
    weeks: usize,
    /// Points of the schedule that places nothing, in grains, but for links that nobody walks.
    idle: i64,
    /// What people share week by week.
    lines: Vec<Line>,
    /// How many visits may start in some weeks.
    quotas: Vec<Quota>,
    /// By link, in grains: what it costs while nobody walks it.
    links: Vec<i64>,
    /// Who has anything to be placed.
    people: Vec<Person>,
}

/// A limit by week: in a week of which so many are there already, the next ones cost `each` × 1, 2, 3, … more, and at most so
/// many come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// What is shared, and by whom: `hosts`, `tutors`, `leave`, `away` of a unit, or `apart` of a group.
    of: String,
    /// In grains; zero where more cost nothing.
    each: i64,
    /// By week.
    there: Vec<u32>,
    /// By week.
    most: Vec<u32>,
}

/// Visits that may start in some weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quota {
    of: String,
    most: u32,
    weeks: Vec<u32>,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: String,
    /// Lines that weeks away count in: which, how many times, and the first and the last of these weeks.
    lines: Vec<(u32, u32, u32, u32)>,
    /// Most weeks away.
    most: u32,
    /// Most weeks away in a row, where that is less than the horizon.
    row: Option<u32>,
    /// What a stint saves, in grains, that goes on where another one without gap has just ended.
    trip: i64,
    stints: Vec<Stint>,
    /// Of which of them only some are owed.
    owed: Vec<Owed>,
}

/// Stints of a person of which no more than so many are placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Owed {
    /// Position of its price in `choices`.
    id: u32,
    most: u32,
    /// By their positions among those of the person.
    stints: Vec<u32>,
}

/// One stint of a person; others of the person are told by their position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stint {
    /// Position of its price in `once`.
    id: u32,
    /// Weeks at home beside it.
    gap: u32,
    /// Whether a fixed pin holds it.
    pinned: bool,
    /// Of each of these lists, one has to be placed before.
    needs: Vec<Vec<u32>>,
    /// None of these may be placed once it is.
    ends: Vec<u32>,
    options: Vec<Choice>,
}

/// A length at a host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    weeks: u32,
    /// Lines that every week of it counts in.
    lines: Vec<u32>,
    /// Where a trip may go on, among the sites of the person; none where it does not.
    site: Option<u32>,
    /// Quotas that it counts in where it starts in their weeks.
    quotas: Vec<u32>,
    /// Links that it walks.
    links: Vec<u32>,
    /// The first week in which it may start.
    from: u32,
    /// From then on, what it costs more than leaving the stint, in grains; none where it may not start.
    costs: Vec<Option<i64>>,
}

/// Prices in grains, none below zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Priced {
    /// By line and week.
    lines: Vec<Vec<i64>>,
    quotas: Vec<i64>,
    links: Vec<i64>,
    /// By stint; none where nobody's plans may repeat a stint.
    once: Vec<i64>,
    /// By choice; none where nobody's plans may repeat a stint.
    choices: Vec<i64>,
    /// Positions of the people whose plans may repeat a stint.
    repeating: Vec<u32>,
}

/// Why a certificate is no proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The file is none, or of another version.
    Foreign,
    /// The file is not as it was written.
    Altered,
    /// It is about other input.
    OtherInput,
    /// Its prices are no prices.
    Prices,
    /// The prices do not prove what it says.
    NotProven,
    /// It says more than the schedule at hand allows.
    AboveSchedule,
}

/// What a certificate proves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certified {
    /// No schedule costs less, says the certificate.
    pub bound: Points,
    /// No schedule costs less, by prices that were counted again from the input.
    pub proven: Points,
    /// What is left of the bound, for which there is only the word of the solver.
    pub on_its_word: Points,
    /// The solver.
    pub solver: String,
}

impl Certificate {
    /// The certificate of a bound of which prices prove a part. What they prove is counted here, whatever the search says.
    ///
    /// # Errors
    /// Prices that are no prices of the problem.
    pub fn new(problem: &Problem, prices: &Prices, bound: Points, solver: String) -> Result<Self, Refused> {
        let (company, prices) = company::counted(problem, prices);
        let proven = bound::of(&company, &prices)?;
        let claim = Claim { bound: bound.fifths() * GRAINS, proven, solver };
        Ok(Certificate { claim, company, prices })
    }

    /// Counts everything again from the input.
    ///
    /// # Errors
    /// Why it is no proof.
    pub fn check(&self, problem: &Problem, schedule: Points) -> Result<Certified, Refused> {
        let (company, _) = company::counted(problem, &Prices::default());
        if company != self.company {
            return Err(Refused::OtherInput);
        }
        if bound::of(&company, &self.prices)? != self.claim.proven {
            return Err(Refused::NotProven);
        }
        let (bound, proven) = (in_points(self.claim.bound), in_points(self.claim.proven));
        if bound > schedule {
            return Err(Refused::AboveSchedule);
        }
        // Of a bound below what the prices prove, nothing is left to anybody's word.
        let on_its_word = Points::from_fifths((bound - proven).fifths().max(0));
        Ok(Certified { bound: bound.max(proven), proven, on_its_word, solver: self.claim.solver.clone() })
    }
}

/// Grains as points: no schedule costs a fraction of a fifth.
fn in_points(grains: i64) -> Points {
    Points::from_fifths(grains.div_euclid(GRAINS) + i64::from(grains.rem_euclid(GRAINS) > 0))
}
