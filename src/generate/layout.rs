//! The units of a synthetic company: sizes, chain, lengths, closed weeks.

use rustc_hash::FxHashSet;

use super::dice::{Dice, Subject};
use super::recipe::Recipe;
use crate::domain::{Lengths, Week};

/// Length of a regular stint where neither link nor host says, and of an onboarding stint.
pub(super) const USUAL_WEEKS: u8 = 2;
/// Share of the units that stand next to the customer.
const CONTACT_SHARE: f64 = 0.15;
/// How many times the usual number of linked units a hub may have.
const HUB_LINKS: u32 = 3;
/// Units beyond which sizes grow no more uneven.
const LONGEST_TAIL: u32 = 100;
/// Share of the links beyond the chain itself that lead to a hub.
const TO_HUB: f64 = 0.3;

/// A unit.
pub(super) struct Room {
    /// Lengths, where the unit says.
    pub weeks: Option<Lengths>,
    /// Whether it stands next to the customer.
    pub contact: bool,
    /// Its closed week.
    pub closed: Option<Week>,
    /// Unit to be visited before it.
    pub after: Option<u32>,
    /// Linked units and the weeks that a stint there lasts, from 1 to 2.
    pub linked: Vec<Linked>,
}

/// A linked unit.
#[derive(Clone, Copy)]
pub(super) struct Linked {
    /// The other unit.
    pub host: u32,
    /// Longest stint there.
    pub weeks: u8,
}

/// A link of the chain: the supplier comes before the client.
pub(super) struct Link {
    /// Supplier.
    pub supplier: u32,
    /// Client.
    pub client: u32,
    /// Lengths, where the link says.
    pub weeks: Option<Lengths>,
    /// Priority, where the link says.
    pub priority: Option<u8>,
}

/// All units, in the order of the chain: the head first, the customer last.
pub(super) struct Layout {
    /// The units.
    pub rooms: Vec<Room>,
    /// The links.
    pub links: Vec<Link>,
    /// First seat of each unit, and the number of seats at the end.
    pub seats: Vec<u32>,
}

impl Layout {
    pub(super) fn new(recipe: &Recipe) -> Self {
        let dice = &mut Dice::new(recipe.seed, Subject::Units, 0);
        let seats = seats(recipe, dice);
        let mut rooms = rooms(recipe, dice);
        let links = links(recipe, &rooms, dice);
        for link in &links {
            let weeks = |host: u32| {
                let by_host = rooms[host as usize].weeks;
                link.weeks.or(by_host).map_or(USUAL_WEEKS, |lengths| lengths.max)
            };
            let (to_client, to_supplier) = (weeks(link.client), weeks(link.supplier));
            rooms[link.supplier as usize].linked.push(Linked { host: link.client, weeks: to_client });
            rooms[link.client as usize].linked.push(Linked { host: link.supplier, weeks: to_supplier });
        }
        if recipe.exceptions {
            add_orders(&mut rooms, dice);
        }
        Layout { rooms, links, seats }
    }

    /// The unit of a seat.
    pub(super) fn unit_of(&self, seat: u32) -> u32 {
        self.seats.partition_point(|first| *first <= seat) as u32 - 1
    }

    /// Employees of a unit.
    pub(super) fn size(&self, unit: usize) -> u32 {
        self.seats[unit + 1] - self.seats[unit]
    }

    /// Longest stint in a unit of somebody whose unit is not linked with it.
    pub(super) fn usual_weeks(&self, unit: usize) -> u8 {
        self.rooms[unit].weeks.map_or(USUAL_WEEKS, |lengths| lengths.max)
    }
}

/// Sizes in the proportions 1/3, 1/4, 1/5, … beyond a least size, in random order; the head is the smallest. Beyond
/// [`LONGEST_TAIL`] units the proportions are stretched, so that the largest unit stays below ten times the mean: a host
/// of more than 500 visitors at once would pay more for crowding than leaving one of them out costs.
fn seats(recipe: &Recipe, dice: &mut Dice) -> Vec<u32> {
    const WHOLE: u64 = 1 << 32;
    let units = recipe.units as usize;
    let least = (recipe.employees / recipe.units).min(3);
    let beyond = u64::from(recipe.employees - least * recipe.units);
    let stretch = u64::from(recipe.units.max(LONGEST_TAIL));
    let tail = u64::from(LONGEST_TAIL);
    let parts: Vec<u64> =
        (0..u64::from(recipe.units)).map(|rank| WHOLE * tail / (rank * tail + 3 * stretch)).collect();
    let all: u64 = parts.iter().sum();
    let mut sizes: Vec<u32> = parts
        .iter()
        .map(|part| least + (u128::from(beyond) * u128::from(*part) / u128::from(all)) as u32)
        .collect();
    let left = recipe.employees - sizes.iter().sum::<u32>();
    for size in sizes.iter_mut().take(left as usize) {
        *size += 1;
    }
    sizes.reverse();
    dice.choose(&mut sizes[1..], units);
    let mut seats = vec![0; units + 1];
    for (unit, size) in sizes.iter().enumerate() {
        seats[unit + 1] = seats[unit] + size;
    }
    seats
}

fn rooms(recipe: &Recipe, dice: &mut Dice) -> Vec<Room> {
    let units = recipe.units as usize;
    let contacts = ((units as f64 * CONTACT_SHARE) as usize).max(1);
    let mut ranks: Vec<usize> = (0..units).collect();
    dice.choose(&mut ranks, units);
    (0..units)
        .map(|unit| {
            let weeks = match ranks[unit] % 4 {
                0 | 2 => Some(Lengths::exactly(1)),
                1 => None,
                _ if recipe.exceptions => Some(Lengths { min: 1, max: 2 }),
                _ => Some(Lengths::exactly(2)),
            };
            let closed = (recipe.weeks >= 4).then(|| Week(dice.below(u32::from(recipe.weeks)) as i16));
            let contact = unit >= units - contacts;
            Room { weeks, contact, closed, after: None, linked: Vec::new() }
        })
        .collect()
}

/// Every unit supplies one a little nearer to the customer; the other links lead anywhere, often to a hub.
fn links(recipe: &Recipe, rooms: &[Room], dice: &mut Dice) -> Vec<Link> {
    let units = rooms.len() as u32;
    let usual = recipe.links.min(units - 1);
    let wanted = (u64::from(units) * u64::from(usual)).div_ceil(2) as usize;
    let mut web = Web { pairs: Vec::new(), known: FxHashSet::default(), degrees: vec![0; rooms.len()] };
    for supplier in 0..units - 1 {
        web.link(supplier, supplier + 1 + dice.below((units - 1 - supplier).min(5)));
    }
    let least = (recipe.due.ceil() as u32).min(usual);
    for unit in 0..units {
        while web.degrees[unit as usize] < least {
            web.link(unit, dice.below(units));
        }
    }
    let hubs: Vec<u32> = (0..(units / 25).max(1)).map(|_| dice.below(units)).collect();
    for _ in 0..wanted.saturating_mul(20) {
        if web.pairs.len() >= wanted {
            break;
        }
        let other = match dice.happens(TO_HUB) {
            true => hubs[dice.below(hubs.len() as u32) as usize],
            false => dice.below(units),
        };
        let unit = dice.below(units);
        let takes_more = |unit: u32| web.degrees[unit as usize] < usual.saturating_mul(HUB_LINKS);
        if takes_more(unit) && takes_more(other) {
            web.link(unit, other);
        }
    }
    web.pairs.sort_unstable();
    web.pairs
        .into_iter()
        .map(|(supplier, client)| Link {
            supplier,
            client,
            weeks: dice.happens(0.1).then(|| Lengths::exactly(1 + dice.below(2) as u8)),
            priority: (recipe.exceptions && dice.happens(0.15)).then(|| 1 + dice.below(9) as u8),
        })
        .collect()
}

struct Web {
    pairs: Vec<(u32, u32)>,
    known: FxHashSet<(u32, u32)>,
    degrees: Vec<u32>,
}

impl Web {
    fn link(&mut self, one: u32, other: u32) {
        let pair = (one.min(other), one.max(other));
        if one != other && self.known.insert(pair) {
            self.pairs.push(pair);
            self.degrees[one as usize] += 1;
            self.degrees[other as usize] += 1;
        }
    }
}

/// A tenth of the units ask for a visit to another one before, which some home unit is linked with as well.
fn add_orders(rooms: &mut [Room], dice: &mut Dice) {
    for unit in 1..rooms.len() {
        if !dice.happens(0.1) {
            continue;
        }
        let homes = &rooms[unit].linked;
        let home = homes.get(dice.below(homes.len() as u32) as usize).map(|linked| linked.host as usize);
        let Some(home) = home else { continue };
        // Only earlier units: an order never runs in a circle.
        let before = rooms[home].linked.iter().map(|linked| linked.host).find(|host| (*host as usize) < unit);
        rooms[unit].after = before;
    }
}
