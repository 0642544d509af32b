//! How many visitors units take and how many people they spare, from what everybody owes.

use super::dice::{Dice, Subject};
use super::duties::{Clerk, Course, Duties};
use super::layout::{Layout, USUAL_WEEKS};
use super::recipe::Recipe;

/// Visitors that one tutor takes care of.
pub(super) const TUTOR_RATIO: u32 = 2;

/// Stints and their weeks, by unit.
#[derive(Clone, Copy, Default)]
struct Load {
    /// Weeks of visitors.
    hosted: u64,
    /// Weeks away of its own people, new hires left out.
    away: u64,
    /// New hires, who do not count at home.
    hires: u32,
}

/// What a unit offers.
#[derive(Clone, Copy)]
pub(super) struct Offer {
    /// Visitors at once.
    pub hosts: u32,
    /// From this week, for so many weeks, one visitor less.
    pub busy: Option<(u16, u16)>,
    /// Least presence at home.
    pub min_present: u32,
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
    loads.iter().enumerate().map(|(unit, load)| offer(recipe, layout, unit, *load, dice)).collect()
}

fn loads(clerk: &Clerk) -> Vec<Load> {
    let layout = clerk.layout;
    let mut loads = vec![Load::default(); layout.rooms.len()];
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
        }
    }
    loads
}

fn offer(recipe: &Recipe, layout: &Layout, unit: usize, load: Load, dice: &mut Dice) -> Offer {
    let open = u32::from(recipe.weeks - u16::from(layout.rooms[unit].closed.is_some()));
    let slack = 2.0 / (1.0 + recipe.scarcity) / f64::from(open.max(1));

    // Some units offer a little more than their share and some a little less.
    let room = load.hosted as f64 * slack * (0.9 + 0.2 * dice.share());
    let hosts = (room.ceil() as u32).max(1);
    let busy_weeks = ((f64::from(hosts) - room) * f64::from(recipe.weeks)) as u16;
    let busy_from = dice.below(u32::from(recipe.weeks - busy_weeks.min(recipe.weeks)) + 1) as u16;
    let busy = (load.hosted > 0 && busy_weeks > 0).then_some((busy_from, busy_weeks));

    let headcount = layout.size(unit) - load.hires;
    let spared = f64::from(headcount) * recipe.leave + load.away as f64 * slack;
    let min_present = headcount.saturating_sub((spared.round() as u32).max(1));

    let tutors = (hosts.div_ceil(TUTOR_RATIO) * 5).div_ceil(4) + 1;
    let tutored = recipe.tutors && dice.happens(1.0 / 3.0) && tutors <= headcount / 2;
    Offer { hosts, busy, min_present, headcount, tutors: if tutored { tutors } else { 0 } }
}

/// Weeks away of somebody with the most stints that fall due.
pub(super) fn most_weeks_away(recipe: &Recipe) -> u16 {
    let most = recipe.due.ceil() as u16 * u16::from(USUAL_WEEKS);
    most.max(4)
}
