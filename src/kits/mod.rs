//! What a visit is about: what the two units are to each other, what goes from one to the other, and the way from the
//! host to the customer.

use crate::domain::{Handover, Problem, UnitId, distances_to_customer};
use crate::report::Stay;

/// What the host is to the home unit of a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// It supplies it.
    Supplier,
    /// It is supplied by it.
    Client,
    /// No link, but it meets the customer.
    Customer,
    /// No link.
    Other,
}

impl Tie {
    /// Every tie.
    pub const ALL: [Tie; 4] = [Tie::Supplier, Tie::Client, Tie::Customer, Tie::Other];

    /// The rest of the keys of its messages.
    pub const fn code(self) -> &'static str {
        match self {
            Tie::Supplier => "supplier",
            Tie::Client => "client",
            Tie::Customer => "customer",
            Tie::Other => "other",
        }
    }
}

/// What a visit is about.
#[derive(Clone, Debug)]
pub struct Visit<'p> {
    /// What the host is to the home unit.
    pub tie: Tie,
    /// What the host hands over to the home unit.
    pub from_host: Option<&'p Handover>,
    /// What the home unit hands over to the host.
    pub to_host: Option<&'p Handover>,
    /// From the host to a unit beside the customer, by the home unit where that is the way, or from the home unit where that
    /// supplies the host; empty where no way leads to the customer.
    pub way: Vec<UnitId>,
    /// Links from the host to the customer: 0 beside the customer.
    pub steps: Option<u32>,
}

impl<'p> Visit<'p> {
    /// What the visit is about: what the visitor's unit gets from the host, or hands over to it.
    pub fn handover(&self) -> Option<&'p Handover> {
        match self.tie {
            Tie::Supplier => self.from_host,
            Tie::Client => self.to_host,
            Tie::Customer | Tie::Other => None,
        }
    }
}

/// The chain as kits ask for it.
#[derive(Clone, Debug)]
pub struct Chain<'p> {
    problem: &'p Problem,
    distances: Vec<Option<u32>>,
}

impl<'p> Chain<'p> {
    /// Measures the ways to the customer once.
    pub fn new(problem: &'p Problem) -> Self {
        let company = &problem.company;
        Chain { problem, distances: distances_to_customer(&company.units, &company.relations) }
    }

    /// What a stay is about.
    pub fn visit(&self, stay: &Stay) -> Visit<'p> {
        let company = &self.problem.company;
        let home = self.problem.home(stay.employee, stay.start);
        let [from_host, to_host] = [(stay.host, home), (home, stay.host)].map(|pair| self.link(pair));
        let tie = match (from_host, to_host) {
            (Some(_), _) => Tie::Supplier,
            (None, Some(_)) => Tie::Client,
            _ if company.units[stay.host].customer_contact => Tie::Customer,
            _ => Tie::Other,
        };
        let handover = |link: Option<usize>| link.and_then(|link| company.handovers.get(link));
        let joined = match tie {
            Tie::Supplier => self.joined(stay.host, home),
            Tie::Client => self.joined(home, stay.host),
            Tie::Customer | Tie::Other => None,
        };
        let way = joined.unwrap_or_else(|| self.way(stay.host));
        let steps = self.distances[stay.host.index()];
        Visit { tie, from_host: handover(from_host), to_host: handover(to_host), way, steps }
    }

    fn link(&self, (supplier, client): (UnitId, UnitId)) -> Option<usize> {
        let mut links = self.problem.company.relations.iter();
        links.position(|link| (link.supplier, link.client) == (supplier, client))
    }

    /// From a unit to its client, and on from there; `None` where that leads nowhere, leads back, or is a way round.
    fn joined(&self, supplier: UnitId, client: UnitId) -> Option<Vec<UnitId>> {
        let on = self.way(client);
        let leads_on =
            !on.is_empty() && !on.contains(&supplier) && self.distances[supplier.index()] != Some(0);
        leads_on.then(|| std::iter::once(supplier).chain(on).collect())
    }

    /// How many links lead from a unit to the customer; `None` where no way does.
    pub fn distance(&self, unit: UnitId) -> Option<u32> {
        self.distances[unit.index()]
    }

    /// A shortest way to the customer; of several the one through the units that come first.
    pub fn way(&self, from: UnitId) -> Vec<UnitId> {
        let Some(mut left) = self.distances[from.index()] else { return Vec::new() };
        let mut way = vec![from];
        let mut here = from;
        while left > 0 {
            left -= 1;
            let clients = self.problem.company.relations.iter().filter(|link| link.supplier == here);
            let nearer =
                clients.map(|link| link.client).filter(|unit| self.distances[unit.index()] == Some(left));
            let Some(next) = nearer.min() else { break };
            way.push(next);
            here = next;
        }
        way
    }
}
