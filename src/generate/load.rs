//! How many visitors units take and how many people they spare, from what everybody owes.

use std::ops::Range;

use super::dice::{Dice, Subject};
use super::duties::{Clerk, Course, Duties};
use super::layout::{Layout, USUAL_WEEKS};
use super::recipe::Recipe;

/// Visitors that one tutor takes care of.
pub(super) const TUTOR_RATIO: u32 = 2;

/// Weeks that a unit offers beside its share: stints never fit so well that not an odd week is left between them.
/// The number that makes equal scarcity leave equal shares of stints unplaced at 100 and at 2,000 employees.
const SPARE_WEEKS: f64 = 5.0;

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
    loads(clerk).iter().enumerate().map(|(unit, load)| offer(recipe, layout, unit, load, dice)).collect()
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

fn offer(recipe: &Recipe, layout: &Layout, unit: usize, load: &Load, dice: &mut Dice) -> Offer {
    let weeks = recipe.weeks;
    let closed = layout.rooms[unit].closed;
    let slack = 2.0 / (1.0 + recipe.scarcity);
    let place = dice.share();
    let open = |week: &u16| closed.is_none_or(|closed| i32::from(closed.0) != i32::from(*week));

    // Some units offer a little more than their share and some a little less.
    let wanted = ((load.hosted as f64 * slack + SPARE_WEEKS) * (0.9 + 0.2 * dice.share())) as u64;
    let open_weeks = (0..weeks).filter(open).count() as u64;
    let usual = wanted.div_ceil(open_weeks.max(1)).max(1) as u32;
    let room = |strict: Period| {
        (0..weeks).filter(open).map(|week| u64::from(usual - u32::from(strict.contains(&week)))).sum()
    };
    let hosts = Limit { usual, strict: period(weeks, place, wanted, room).map(|weeks| (usual - 1, weeks)) };

    let headcount = layout.size(unit) - load.hires;
    let wanted = (load.away as f64 * slack + SPARE_WEEKS) as u64;
    let spared = |present: u32, strict: Period| {
        let each = (0..weeks).filter(open).map(|week| {
            let there = headcount - load.on_leave[usize::from(week)];
            u64::from(there.saturating_sub(present + u32::from(strict.contains(&week))))
        });
        each.sum::<u64>()
    };
    let mut usual = headcount.saturating_sub(1);
    while usual > 0 && spared(usual, 0..0) < wanted {
        usual -= 1;
    }
    let strict =
        (usual + 1 < headcount).then(|| period(weeks, place, wanted, |strict| spared(usual, strict)));
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
