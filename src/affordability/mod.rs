//! Whether a company can afford what it asks for: demand against room, before any solving.
//!
//! | what | how sure |
//! | --- | --- |
//! | [`Affordability::surely_unplaced`], [`Side::surely_unplaced`], [`Window::surely_late`] | proven: necessary conditions by counting and flows (`proof`) |
//! | [`Bottleneck`] | proven where it says so, else an estimate |
//! | [`Life`] | counted: what is asked of people, were all of it placed |
//! | [`Cadence`] | an estimate: it takes the weeks beyond the horizon to be like those of the horizon |
//!
//! Everything is data; `words::affordability` says it.

mod asks;
mod bottlenecks;
mod cadence;
mod held;
mod lives;
mod proof;
mod shortages;
mod transport;
mod windows;

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use bottlenecks::{Bottleneck, Kind};
pub use cadence::{Cadence, Limit, LinkCadence};
pub use held::{Held, Hold};
pub use lives::Life;
pub use shortages::{Shortage, Shortages};
pub use windows::Window;

use crate::domain::Named;
use crate::domain::{Problem, UnitId};
use crate::model::Model;
use asks::{Ask, Rooms};
use proof::Shortfall;

/// What a company asks of its units in the horizon, and whether they can give it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Affordability {
    /// Stints that must be placed in the horizon. Those that may be carried over are left out throughout.
    pub stints: u64,
    /// Weeks that they are wished to take.
    pub wanted_weeks: u64,
    /// Of them, stints that the data leave no start: proven.
    pub without_start: u64,
    /// Of them, those that one unit alone holds back, by unit.
    pub held: Vec<Held>,
    /// At least so many cannot be placed, those without a start included: proven.
    pub surely_unplaced: u64,
    /// All units together, as hosts and as homes.
    pub all: Balance,
    /// By site, in the order of names; empty where no unit has one.
    pub sites: Vec<Site>,
    /// Units that host or send somebody, in their order.
    pub units: Vec<Unit>,
    /// From home unit to host, in their order: stints due in the horizon.
    pub links: Vec<Link>,
    /// Where it is tightest, the tightest first.
    pub bottlenecks: Vec<Bottleneck>,
    /// How often everybody can go round.
    pub cadence: Cadence,
    /// New hires whose stints cannot all end by their due week.
    pub windows: Vec<Window>,
    /// What the settings ask of a person, by programme.
    pub lives: Vec<Life>,
}

/// A demand against a room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Stints.
    pub stints: u64,
    /// Weeks that they are wished to take. Of a home, only those of people who count in its presence: others leave
    /// without taking from its room.
    pub wanted_weeks: u64,
    /// Weeks that there is room for, in weeks without closure; standing visits are taken off.
    pub room_weeks: u64,
    /// At least so many of the stints cannot be placed: proven.
    pub surely_unplaced: u64,
}

/// Hosting against places, and leaving against what the home minimum leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// As hosts.
    pub hosting: Side,
    /// As homes.
    pub leaving: Side,
}

/// The balance of a site.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Site {
    /// Its name.
    pub site: String,
    /// Its units together.
    #[serde(flatten)]
    pub balance: Balance,
}

/// The balance of a unit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Unit {
    /// The unit.
    pub unit: Named,
    /// Its balance.
    #[serde(flatten)]
    pub balance: Balance,
}

/// The stints due between two units.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Link {
    /// Where people come from.
    pub home: Named,
    /// Where they go.
    pub host: Named,
    /// Stints.
    pub stints: u64,
    /// Weeks that they are wished to take.
    pub wanted_weeks: u64,
}

/// What all parts read.
struct Basis<'m, 'p> {
    model: &'m Model<'p>,
    /// In the order of stints, so person by person.
    asks: Vec<Ask>,
    rooms: Rooms,
    /// Asks by host; those without a start are left out.
    by_host: Vec<Vec<Ask>>,
    /// Asks by home, person by person; those without a start are left out.
    by_home: Vec<Vec<Ask>>,
    hosting: Vec<Shortfall>,
    leaving: Vec<Shortfall>,
}

impl<'m, 'p> Basis<'m, 'p> {
    fn new(model: &'m Model<'p>) -> Self {
        let (asks, rooms) = (asks::asks(model), Rooms::new(model));
        let units = model.problem.company.units.len();
        let (mut by_host, mut by_home) = (vec![Vec::new(); units], vec![Vec::new(); units]);
        for ask in asks.iter().filter(|ask| !ask.usable.is_empty()) {
            if let Some(host) = ask.host {
                by_host[host.index()].push(*ask);
            }
            // Who may go before a move or after it is kept by neither home alone.
            if ask.settled {
                by_home[ask.home.index()].push(*ask);
            }
        }
        let of_units = (0..units).into_par_iter().map(UnitId::at);
        let hosting = |unit: UnitId| proof::hosting(&by_host[unit.index()], rooms.host(unit));
        let leaving = |unit: UnitId| proof::leaving(model, &by_home[unit.index()], rooms.home(unit));
        let (hosting, leaving) = of_units.map(|unit| (hosting(unit), leaving(unit))).unzip();
        Basis { model, asks, rooms, by_host, by_home, hosting, leaving }
    }

    fn balance(&self, unit: UnitId) -> Balance {
        let side = |asks: &[Ask], wanted_weeks: u64, room: &[u32], shortfall: Shortfall| Side {
            stints: asks.len() as u64,
            wanted_weeks,
            room_weeks: asks::all_room(room),
            surely_unplaced: shortfall.stints.into(),
        };
        let (hosted, sent) = (&self.by_host[unit.index()], &self.by_home[unit.index()]);
        Balance {
            hosting: side(hosted, wanted(hosted), self.rooms.host(unit), self.hosting[unit.index()]),
            leaving: side(
                sent,
                wanted(&self.counted(unit)),
                self.rooms.home(unit),
                self.leaving[unit.index()],
            ),
        }
    }

    /// The asks of the people of a home who count in its presence.
    fn counted(&self, unit: UnitId) -> Vec<Ask> {
        let asks = self.by_home[unit.index()].iter();
        asks.filter(|ask| self.model.people[ask.employee.index()].counted).copied().collect()
    }
}

fn wanted(asks: &[Ask]) -> u64 {
    asks.iter().map(|ask| u64::from(ask.wished)).sum()
}

impl Side {
    fn plus(self, other: Side) -> Side {
        Side {
            stints: self.stints + other.stints,
            wanted_weeks: self.wanted_weeks + other.wanted_weeks,
            room_weeks: self.room_weeks + other.room_weeks,
            surely_unplaced: self.surely_unplaced + other.surely_unplaced,
        }
    }

    /// Wanted weeks for each week of room; infinite where there is none.
    pub fn load(&self) -> f64 {
        match (self.wanted_weeks, self.room_weeks) {
            (0, _) => 0.0,
            (wanted, room) => wanted as f64 / room as f64,
        }
    }
}

impl Balance {
    fn plus(self, other: Balance) -> Balance {
        Balance { hosting: self.hosting.plus(other.hosting), leaving: self.leaving.plus(other.leaving) }
    }
}

/// Weighs what a problem asks for against what there is. Nothing is solved.
pub fn assess(problem: &Problem) -> Affordability {
    let model = Model::new(problem);
    let basis = Basis::new(&model);
    let count =
        |shortfalls: &[Shortfall]| -> Vec<u32> { shortfalls.iter().map(|each| each.stints).collect() };
    let without_start = basis.asks.iter().filter(|ask| ask.usable.is_empty()).count() as u64;
    let startable: Vec<Ask> = basis.by_home.iter().flatten().copied().collect();
    let units: Vec<(UnitId, Balance)> =
        (0..problem.company.units.len()).map(UnitId::at).map(|unit| (unit, basis.balance(unit))).collect();
    let busy = |balance: &Balance| balance.hosting.stints + balance.leaving.stints > 0;
    Affordability {
        stints: basis.asks.len() as u64,
        wanted_weeks: wanted(&basis.asks),
        without_start,
        held: held::held(&model, &basis.asks),
        surely_unplaced: without_start
            + proof::together(&startable, &count(&basis.hosting), &count(&basis.leaving)),
        all: units.iter().fold(Balance::default(), |all, (_, balance)| all.plus(*balance)),
        sites: sites(problem, &units),
        units: units
            .iter()
            .filter(|(_, balance)| busy(balance))
            .map(|(unit, balance)| Unit { unit: Named::unit(problem, *unit), balance: *balance })
            .collect(),
        links: links(problem, &basis.asks),
        bottlenecks: bottlenecks::find(&basis),
        cadence: cadence::of(&basis),
        windows: windows::find(&basis),
        lives: lives::find(&basis),
    }
}

fn sites(problem: &Problem, units: &[(UnitId, Balance)]) -> Vec<Site> {
    let mut sites: BTreeMap<&str, Balance> = BTreeMap::new();
    for (unit, balance) in units {
        if let Some(site) = &problem.company.units[*unit].site {
            let known = sites.entry(site).or_default();
            *known = known.plus(*balance);
        }
    }
    sites.into_iter().map(|(site, balance)| Site { site: site.to_owned(), balance }).collect()
}

fn links(problem: &Problem, asks: &[Ask]) -> Vec<Link> {
    let mut pairs: BTreeMap<(UnitId, UnitId), (u64, u64)> = BTreeMap::new();
    for (ask, host) in asks.iter().filter_map(|ask| Some((ask, ask.host?))) {
        let (stints, weeks) = pairs.entry((ask.home, host)).or_default();
        *stints += 1;
        *weeks += u64::from(ask.wished);
    }
    let link = |((home, host), (stints, wanted_weeks))| Link {
        home: Named::unit(problem, home),
        host: Named::unit(problem, host),
        stints,
        wanted_weeks,
    };
    pairs.into_iter().map(link).collect()
}
