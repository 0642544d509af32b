//! The outcome of `explain` as data: codes, identifiers of the files, dates, points as plain numbers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::because::ToldBecause;
use super::remedies::ToldRemedies;
use crate::affordability::{Kind, Shortage};
use crate::domain::{Placement, Points, Problem};
use crate::explain::{Alternative, Claim, Exchange, Held, Left, Person, Unplaced};
use crate::verify::VerifiedSchedule;

/// What `explain` found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explained {
    points: Points,
    /// With `--employee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<ToldPerson>,
    /// With `--unit` and no `--employee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visits: Option<Vec<ToldHeld>>,
    /// Without `--employee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unplaced: Option<Vec<ToldUnplaced>>,
    /// With `--remedies`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedies: Option<ToldRemedies>,
    /// Whether the time limit or an interrupt ended it early.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cut_short: bool,
}

impl Explained {
    /// Nothing yet about a schedule.
    pub fn new(schedule: &VerifiedSchedule) -> Self {
        Explained {
            points: schedule.score().total(),
            person: None,
            visits: None,
            unplaced: None,
            remedies: None,
            cut_short: false,
        }
    }
}

/// A placement with the identifiers of the files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldPlacement {
    employee: String,
    unit: String,
    programme: String,
    start: NaiveDate,
    weeks: u8,
}

impl ToldPlacement {
    fn of(problem: &Problem, placement: &Placement) -> Self {
        let stint = problem.stint(placement.stint);
        ToldPlacement {
            employee: problem.company.employees[stint.employee].id.clone(),
            unit: problem.company.units[stint.unit].id.clone(),
            programme: stint.programme.code().to_owned(),
            start: problem.horizon.monday(placement.start),
            weeks: placement.weeks,
        }
    }

    pub fn all(problem: &Problem, placements: &[Placement]) -> Vec<Self> {
        placements.iter().map(|placement| ToldPlacement::of(problem, placement)).collect()
    }
}

/// What makes room, and its price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldExchange {
    placed: Vec<ToldPlacement>,
    gone: Vec<ToldPlacement>,
    moved: Vec<ToldMove>,
    price: Points,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldMove {
    from: ToldPlacement,
    to: NaiveDate,
    weeks: u8,
}

impl ToldExchange {
    fn of(problem: &Problem, exchange: &Exchange) -> Self {
        let moved = exchange.moved.iter().map(|(from, to)| ToldMove {
            from: ToldPlacement::of(problem, from),
            to: problem.horizon.monday(to.start),
            weeks: to.weeks,
        });
        ToldExchange {
            placed: ToldPlacement::all(problem, &exchange.placed),
            gone: ToldPlacement::all(problem, &exchange.gone),
            moved: moved.collect(),
            price: exchange.price,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldAlternative {
    start: NaiveDate,
    weeks: u8,
    obstacles: Vec<ToldObstacle>,
    exchange: Option<ToldExchange>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldObstacle {
    cause: String,
    week: NaiveDate,
    /// Whether the data and the fixed pins alone block it.
    given: bool,
}

impl ToldAlternative {
    fn all(problem: &Problem, alternatives: &[Alternative]) -> Vec<Self> {
        let told = alternatives.iter().map(|alternative| {
            let obstacles = alternative.start.obstacles.iter().map(|obstacle| ToldObstacle {
                cause: obstacle.cause.code().to_owned(),
                week: problem.horizon.monday(obstacle.week),
                given: obstacle.given,
            });
            ToldAlternative {
                start: problem.horizon.monday(alternative.start.start),
                weeks: alternative.start.weeks,
                obstacles: obstacles.collect(),
                exchange: alternative.exchange.as_ref().map(|exchange| ToldExchange::of(problem, exchange)),
            }
        });
        told.collect()
    }
}

/// All about one employee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldPerson {
    employee: String,
    placed: Vec<ToldHeld>,
    unplaced: Vec<ToldLeft>,
}

/// A placement with what could stand in its stead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldHeld {
    #[serde(flatten)]
    placement: ToldPlacement,
    pinned: bool,
    because: ToldBecause,
    /// Points of the schedule without it less those now.
    without: Points,
    alternatives: Vec<ToldAlternative>,
}

impl ToldHeld {
    /// Placements with what could stand in their stead.
    pub fn all(problem: &Problem, held: &[Held]) -> Vec<Self> {
        let told = held.iter().map(|held| ToldHeld {
            placement: ToldPlacement::of(problem, &held.placement),
            pinned: held.pinned,
            because: ToldBecause::of(problem, &held.placement, &held.because),
            without: held.without,
            alternatives: ToldAlternative::all(problem, &held.alternatives),
        });
        told.collect()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldLeft {
    #[serde(flatten)]
    unplaced: ToldUnplaced,
    alternatives: Vec<ToldAlternative>,
}

impl ToldPerson {
    /// The explanation of one employee.
    pub fn of(problem: &Problem, person: &Person) -> Self {
        let left = person.left.iter().map(|Left { unplaced, alternatives }| ToldLeft {
            unplaced: ToldUnplaced::of(problem, unplaced),
            alternatives: ToldAlternative::all(problem, alternatives),
        });
        ToldPerson {
            employee: problem.company.employees[person.employee].id.clone(),
            placed: ToldHeld::all(problem, &person.held),
            unplaced: left.collect(),
        }
    }
}

/// A stint that is left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldUnplaced {
    employee: String,
    unit: String,
    /// The units that it may be placed in, where the plan chooses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choice: Vec<String>,
    programme: String,
    due: NaiveDate,
    reason: String,
    /// The fewest causes that together block every start.
    minimal: Vec<String>,
    /// The same week by week: the starts that each is to blame for.
    starts: Vec<ToldBlame>,
    blocked: Vec<ToldBlocked>,
    open: Vec<NaiveDate>,
    /// `impossible`, `at-least` or `open`.
    claim: String,
    /// With `at-least`: points that placing it costs at least.
    costs_at_least: Option<Points>,
    /// What must be left in every schedule among the stints that compete with it.
    shortages: Vec<ToldShortage>,
    exchange: Option<ToldExchange>,
    /// Whether nobody looked for an exchange, or not to the end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    cut_short: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldBlame {
    cause: String,
    starts: Vec<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldShortage {
    kind: Kind,
    stints: u32,
    surely_unplaced: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldBlocked {
    cause: String,
    weeks: Vec<NaiveDate>,
    given: Vec<NaiveDate>,
}

impl ToldUnplaced {
    /// A stint and its reason.
    pub fn of(problem: &Problem, unplaced: &Unplaced) -> Self {
        let stint = problem.stint(unplaced.stint);
        let id = |unit: &crate::domain::UnitId| problem.company.units[*unit].id.clone();
        let mondays = |weeks: crate::domain::WeekSet| {
            weeks.iter().map(|week| problem.horizon.monday(week)).collect::<Vec<_>>()
        };
        let blocked = unplaced.blocked.iter().map(|blocked| ToldBlocked {
            cause: blocked.cause.code().to_owned(),
            weeks: mondays(blocked.weeks),
            given: mondays(blocked.given),
        });
        let (claim, costs_at_least) = match unplaced.claim {
            Claim::Impossible => ("impossible".to_owned(), None),
            Claim::AtLeast(points) => ("at-least".to_owned(), Some(points)),
            Claim::Open => ("open".to_owned(), None),
        };
        ToldUnplaced {
            employee: problem.company.employees[stint.employee].id.clone(),
            unit: problem.company.units[stint.unit].id.clone(),
            choice: match stint.choice {
                Some(_) => unplaced.hosts.iter().map(id).collect(),
                None => Vec::new(),
            },
            programme: stint.programme.code().to_owned(),
            due: problem.horizon.friday(stint.due),
            reason: unplaced.reason.code().to_owned(),
            minimal: unplaced.minimal.iter().map(|blame| blame.cause.code().to_owned()).collect(),
            starts: unplaced
                .minimal
                .iter()
                .map(|blame| ToldBlame {
                    cause: blame.cause.code().to_owned(),
                    starts: mondays(blame.starts),
                })
                .collect(),
            blocked: blocked.collect(),
            open: mondays(unplaced.open),
            claim,
            costs_at_least,
            shortages: unplaced
                .shortages
                .iter()
                .map(|Shortage { kind, stints, surely_unplaced }| ToldShortage {
                    kind: *kind,
                    stints: *stints,
                    surely_unplaced: *surely_unplaced,
                })
                .collect(),
            exchange: unplaced.exchange.as_ref().map(|exchange| ToldExchange::of(problem, exchange)),
            cut_short: unplaced.cut_short,
        }
    }
}
