//! How many visitors units take and how many people they spare, from what everybody owes.

use std::ops::Range;

use super::dice::{Dice, Subject};
use super::duties::{Clerk, Course, Duties};
use super::layout::{Layout, USUAL_WEEKS};
use super::recipe::Recipe;

/// Visitors that one tutor takes care of.
pub(super) const TUTOR_RATIO: u32 = 2;

/// Room for visitors over what all stints need, at a scarcity of 0, on average over the units.
const PLENTY: f64 = 2.3;

/// Weeks that units spare their own people over what these need, as a multiple of the same for visitors: the leave of
/// colleagues makes the first of less use than the second.
const SPARED: f64 = 1.2;

/// What is asked of a unit, and whom it has.
#[derive(Clone, Default)]
struct Load {
    /// Weeks of visitors.
    hosted: u64,
    /// Weeks away of its own people, new hires left out.
    away: u64,
    /// New hires, who do not count at home.
    hires: u32,
    /// By week, those of its own people who are on leave, new hires left out.
    on_leave: Vec<u32>,
}

/// A number that holds all through the horizon, but for one period.
pub(super) struct Limit {
    /// The number.
    pub usual: u32,
    /// The number of the period, stricter by one, and its weeks.
    pub strict: Option<(u32, Period)>,
}

/// Weeks of the horizon.
pub(super) type Period = Range<u16>;

/// What a unit offers.
pub(super) struct Offer {
    /// Visitors at once.
    pub hosts: Limit,
    /// Least presence at home.
    pub min_present: Limit,
    /// Employees who count at home.
    pub headcount: u32,
    /// Seats of tutors, from the unit's first seat on.
    pub tutors: u32,
}

/// What every unit offers, so that the recipe's scarcity comes out.
pub(super) fn offers(clerk: &Clerk) -> Vec<Offer> {
    let (recipe, layout) = (clerk.recipe, clerk.layout);
    // A stream of its own beside that of the layout.
    let dice = &mut Dice::new(recipe.seed, Subject::Units, 1);
    let loads = loads(clerk);
    let room = PLENTY / (1.0 + recipe.scarcity);
    let rooms = spread(room, recipe.spread, loads.iter().map(|load| load.hosted), dice);
    let spares = spread(room * SPARED, recipe.spread, loads.iter().map(|load| load.away), dice);
    let each = loads.iter().enumerate().zip(rooms.iter().zip(&spares));
    each.map(|((unit, load), (room, spared))| {
        let wanted =
            Wanted { room: (load.hosted as f64 * room) as u64, spared: (load.away as f64 * spared) as u64 };
        offer(recipe, layout, unit, load, &wanted, dice)
    })
    .collect()
}

/// Weeks that a unit is to offer.
struct Wanted {
    /// To visitors.
    room: u64,
    /// To its own people, for being away.
    spared: u64,
}

/// A number for each unit, `spread` × `average` from the least to the greatest, in random order, so that equal parts of
/// all load get equal parts of the range.
fn spread(average: f64, spread: f64, loads: impl Iterator<Item = u64>, dice: &mut Dice) -> Vec<f64> {
    let loads: Vec<u64> = loads.collect();
    let mut order: Vec<usize> = (0..loads.len()).collect();
    dice.choose(&mut order, loads.len());
    let all = loads.iter().sum::<u64>().max(1) as f64;
    let mut numbers = vec![average; loads.len()];
    let mut below = 0.0;
    for unit in order {
        let share = loads[unit] as f64 / all;
        numbers[unit] *= 1.0 + spread * (below + share / 2.0 - 0.5);
        below += share;
    }
    numbers
}

fn loads(clerk: &Clerk) -> Vec<Load> {
    let layout = clerk.layout;
    let fresh = Load { on_leave: vec![0; usize::from(clerk.recipe.weeks)], ..Load::default() };
    let mut loads = vec![fresh; layout.rooms.len()];
    let mut duties = Duties::new();
    for employee in 0..clerk.recipe.employees {
        clerk.draw(employee, &mut duties);
        let home = duties.home as usize;
        let mut away = 0;
        let mut visit = |host: u32, weeks: u8| {
            loads[host as usize].hosted += u64::from(weeks);
            away += u64::from(weeks);
        };
        let due = duties.visited.iter().filter(|visited| visited.due < i32::from(clerk.recipe.weeks));
        due.for_each(|visited| visit(visited.at.host, visited.at.weeks));
        duties.extras.iter().for_each(|extra| visit(extra.host, extra.weeks));
        if let Course::Onboarding(_) = duties.course {
            let linked = &layout.rooms[home].linked;
            if clerk.hires_visit_all() {
                for unit in (0..layout.rooms.len()).filter(|unit| *unit != home) {
                    let by_link = linked.iter().find(|linked| linked.host as usize == unit);
                    visit(unit as u32, by_link.map_or(layout.usual_weeks(unit), |linked| linked.weeks));
                }
            } else {
                linked.iter().for_each(|linked| visit(linked.host, linked.weeks));
            }
            loads[home].hires += 1;
        } else {
            loads[home].away += away;
            for week in duties.leave.iter().flat_map(|leave| leave.first..=leave.last) {
                loads[home].on_leave[week as usize] += 1;
            }
        }
    }
    loads
}

fn offer(
    recipe: &Recipe,
    layout: &Layout,
    unit: usize,
    load: &Load,
    wanted: &Wanted,
    dice: &mut Dice,
) -> Offer {
    let weeks = recipe.weeks;
    let closed = layout.rooms[unit].closed;
    let place = dice.share();
    let open = |week: &u16| closed.is_none_or(|closed| i32::from(closed.0) != i32::from(*week));

    let open_weeks = (0..weeks).filter(open).count() as u64;
    let usual = wanted.room.div_ceil(open_weeks.max(1)).max(1) as u32;
    let room = |strict: Period| {
        (0..weeks).filter(open).map(|week| u64::from(usual - u32::from(strict.contains(&week)))).sum()
    };
    let hosts =
        Limit { usual, strict: period(weeks, place, wanted.room, room).map(|weeks| (usual - 1, weeks)) };

    let headcount = layout.size(unit) - load.hires;
    let spared = |present: u32, strict: Period| {
        let each = (0..weeks).filter(open).map(|week| {
            let there = headcount - load.on_leave[usize::from(week)];
            u64::from(there.saturating_sub(present + u32::from(strict.contains(&week))))
        });
        each.sum::<u64>()
    };
    let mut usual = headcount.saturating_sub(1);
    while usual > 0 && spared(usual, 0..0) < wanted.spared {
        usual -= 1;
    }
    let strict =
        (usual + 1 < headcount).then(|| period(weeks, place, wanted.spared, |strict| spared(usual, strict)));
    let strict = strict.flatten().map(|weeks| (usual + 1, weeks));
    let min_present = Limit { usual, strict };

    let tutors = (hosts.usual.div_ceil(TUTOR_RATIO) * 5).div_ceil(4) + 1;
    let tutored = recipe.tutors && dice.happens(1.0 / 3.0) && tutors <= headcount / 2;
    Offer { hosts, min_present, headcount, tutors: if tutored { tutors } else { 0 } }
}

/// The longest period with a stricter limit that leaves as much room as wanted, somewhere in the horizon.
fn period(weeks: u16, place: f64, wanted: u64, room: impl Fn(Period) -> u64) -> Option<Period> {
    let periods = (1..weeks).rev().map(|length| {
        let first = (place * f64::from(weeks - length + 1)) as u16;
        first..first + length
    });
    periods.filter(|_| wanted > 0).find(|period| room(period.clone()) >= wanted)
}

/// Weeks away of somebody with the most stints that fall due.
pub(super) fn most_weeks_away(recipe: &Recipe) -> u16 {
    let most = recipe.due.ceil() as u16 * u16::from(USUAL_WEEKS);
    most.max(4)
}
