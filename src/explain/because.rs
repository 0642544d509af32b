//! Why a stint is asked for, and why it has the week that it has.

use chrono::NaiveDate;

use super::person::Alternative;
use crate::domain::{Placement, Points, Problem, UnitId, Week};

/// Why somebody goes there, and why then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// The home unit of who goes.
    pub home: UnitId,
    /// Whether a link says that the home unit supplies the host.
    pub supplies: bool,
    /// Whether a link says that the host supplies the home unit.
    pub supplied: bool,
    /// The last day of the latest visit that is known; `None`: none was made.
    pub last: Option<NaiveDate>,
    /// Other weeks in which it could start as things are, nothing else being moved.
    pub free: usize,
    /// The best of them, with the points of the schedule then less those now.
    pub best: Option<(Week, Points)>,
}

impl Because {
    /// The reasons of a placement with what could stand in its stead.
    pub(super) fn of(problem: &Problem, placement: &Placement, alternatives: &[Alternative]) -> Self {
        let (company, stint) = (&problem.company, problem.stint(placement.stint));
        let home = problem.home(stint.employee, placement.start);
        let linked = |supplier: UnitId, client: UnitId| {
            company.relations.iter().any(|link| (link.supplier, link.client) == (supplier, client))
        };
        let free = alternatives.iter().filter(|other| other.start.obstacles.is_empty());
        let free = free.filter(|other| other.start.start != placement.start);
        let mut prices: Vec<(Week, Points)> =
            free.filter_map(|other| Some((other.start.start, other.exchange.as_ref()?.price))).collect();
        prices.sort_unstable();
        // A start may have several lengths: the cheapest speaks for it.
        prices.dedup_by_key(|(week, _)| *week);
        Because {
            home,
            supplies: linked(home, stint.unit),
            supplied: linked(stint.unit, home),
            last: company.last_visit(stint.employee, stint.unit),
            free: prices.len(),
            best: prices.into_iter().min_by_key(|(week, price)| (*price, *week)),
        }
    }
}
