//! The starts that the data allow, and what is left of each person's limit.

use super::capacity::{Capacity, counts_at_home};
use super::cells::Kind;
use super::presence::{Presence, standing_weeks};
use super::{Model, Person};
use crate::domain::{EmployeeId, Enrolment, Placement, Problem, Stint, StintId, Travels, Week, WeekSet};
use rayon::prelude::*;

/// By stint, the starts at the longest length and at one week less.
///
/// Taken out: weeks outside the window, weeks with too few working days, weeks near a standing visit,
/// forbidden pins, cells without any capacity, and for a fixed stint everything but its pin.
pub(super) fn starts(model: &Model, presence: &Presence) -> Vec<[WeekSet; 2]> {
    let problem = model.problem;
    (0..problem.company.employees.len())
        .into_par_iter()
        .map(EmployeeId::at)
        .flat_map_iter(|employee| {
            let range = problem.stints.range(employee.index());
            let days = match range.is_empty() {
                true => Vec::new(),
                false => presence.own_days(problem, employee),
            };
            let available = match range.is_empty() {
                true => WeekSet::default(),
                false => presence.available(problem, employee, &days),
            };
            range.map(StintId::at).map(move |id| {
                let stint = problem.stint(id);
                if let Some(pin) = model.fixed.get(&id) {
                    return pinned(stint, pin);
                }
                let open = presence.visitable(problem, employee, &days, stint.unit).and(available);
                let open = with_capacity(model, id, open);
                let shorter = stint.lengths.max.saturating_sub(1);
                let short = match stint.lengths.contains(shorter) {
                    true => allowed(model, stint, open, shorter),
                    false => WeekSet::default(),
                };
                [allowed(model, stint, open, stint.lengths.max), short]
            })
        })
        .collect()
}

/// Whether the host is at a site to which the employee may be sent in a week.
fn may_go(problem: &Problem, stint: &Stint, week: Week) -> bool {
    let (person, units) = (&problem.company.employees[stint.employee.index()], &problem.company.units);
    let own = || units[problem.home(stint.employee, week).index()].at;
    person.travels == Travels::Anywhere || person.travels.allow(own(), units[stint.unit.index()].at)
}

fn pinned(stint: &Stint, pin: &Placement) -> [WeekSet; 2] {
    let mut only = WeekSet::default();
    only.insert(pin.start);
    match pin.weeks == stint.lengths.max {
        true => [only, WeekSet::default()],
        false => [WeekSet::default(), only],
    }
}

/// Takes out the starts in weeks in which a unit that takes groups could not have one: too few people owe it a stint that
/// may be held then. That may leave too few for other weeks.
pub fn in_groups(problem: &Problem, capacity: &Capacity, starts: &mut [[WeekSet; 2]]) {
    if !capacity.any_in_groups() {
        return;
    }
    let weeks = usize::from(problem.horizon.weeks());
    let stays = |starts: &[[WeekSet; 2]], id: StintId| {
        let longest = problem.stint(id).lengths.max;
        let [long, short] = starts[id.index()];
        [(longest, long), (longest.saturating_sub(1), short)]
    };
    let mut by_unit: Vec<Vec<StintId>> = vec![Vec::new(); problem.company.units.len()];
    let grouped = problem.stint_ids().filter(|(_, stint)| capacity.in_groups(stint.unit));
    grouped.for_each(|(id, stint)| by_unit[stint.unit.index()].push(id));
    for (unit, stints) in by_unit.iter().enumerate() {
        loop {
            let mut people: Vec<Vec<EmployeeId>> = vec![Vec::new(); weeks];
            for id in stints {
                let stays = stays(starts, *id).into_iter().map(|(length, starts)| starts.stays(length));
                for week in stays.reduce(WeekSet::or).unwrap_or_default().iter() {
                    // A pin that breaks a rule may reach beyond the horizon.
                    if let Some(people) = people.get_mut(week.0 as usize) {
                        people.push(problem.stint(*id).employee);
                    }
                }
            }
            let mut closed = WeekSet::default();
            for (week, people) in people.iter_mut().enumerate() {
                people.dedup();
                let cell = unit * weeks + week;
                let room = capacity.limit[Kind::Host][cell].min(people.len() as u32);
                if room > 0 && room < capacity.group(cell) {
                    closed.insert(Week(week as i16));
                }
            }
            let mut changed = false;
            for id in stints {
                for (shorter, (length, set)) in stays(starts, *id).into_iter().enumerate() {
                    let kept = set.and(closed.clear_starts(length));
                    changed |= kept != set;
                    starts[id.index()][shorter] = kept;
                }
            }
            if !changed {
                break;
            }
        }
    }
}

/// Weeks in which the host, the home unit and the person's groups have any room at all.
fn with_capacity(model: &Model, id: StintId, mut open: WeekSet) -> WeekSet {
    let capacity = &model.capacity;
    model.weekly_uses(id, |each| {
        let full = each.weeks.filter(|week| capacity.limit.flat[each.first + week] < each.amount);
        full.for_each(|week| open.remove(Week(week as i16)));
    });
    for home in model.problem.homes.of(model.problem.stint(id).employee.index()) {
        let held = |week: &Week| {
            let cell = model.cell(home.unit.index(), *week);
            capacity.standing[cell] > 0 && capacity.spare[cell] == 0
        };
        home.iter().filter(held).for_each(|week| open.remove(week));
    }
    open
}

fn allowed(model: &Model, stint: &Stint, open: WeekSet, weeks: u8) -> WeekSet {
    let (problem, capacity) = (model.problem, &model.capacity);
    let quotas = &capacity.limit[Kind::Visits];
    let mut starts = WeekSet::default();
    for start in (stint.opens.0..=stint.closes.0).map(Week) {
        let end = start.plus(i32::from(weeks) - 1);
        let fits = end <= stint.closes
            && open.contains_run(start, weeks)
            && may_go(problem, stint, start)
            && capacity.quotas_of(stint.unit, start).all(|row| quotas[row] > 0)
            && !near_standing_visit(problem, stint, start, end)
            && !is_forbidden(problem, stint, start, end);
        if fits {
            starts.insert(start);
        }
    }
    starts
}

fn near_standing_visit(problem: &Problem, stint: &Stint, start: Week, end: Week) -> bool {
    let own = problem.settings.gap_weeks(stint.programme);
    problem.company.visits.of(stint.employee.index()).iter().any(|visit| {
        let theirs = visit.programme.map_or(0, |programme| problem.settings.gap_weeks(programme));
        let gap = i32::from(own.max(theirs));
        let (first, last) = problem.weeks_of(visit);
        start.since(last) <= gap && first.since(end) <= gap
    })
}

fn is_forbidden(problem: &Problem, stint: &Stint, start: Week, end: Week) -> bool {
    problem.forbidden.of(stint.employee.index()).iter().any(|pin| {
        let first = problem.horizon.week_of(pin.monday);
        let last = first.plus(i32::from(pin.weeks) - 1);
        pin.unit == stint.unit && start <= last && first <= end
    })
}

/// What holds for all stints of each employee.
pub(super) fn people(problem: &Problem) -> Vec<Person> {
    let settings = &problem.settings;
    (0..problem.company.employees.len())
        .into_par_iter()
        .map(EmployeeId::at)
        .map(|id| {
            let person = &problem.company.employees[id.index()];
            let of_programme = match person.enrolment {
                Enrolment::Onboarding => settings.onboarding.max_weeks_away,
                Enrolment::Regular => settings.regular.max_weeks_away,
                Enrolment::None => settings.extra.max_weeks_away,
            };
            let in_a_row = match person.enrolment {
                Enrolment::Onboarding => settings.onboarding.max_in_a_row,
                Enrolment::Regular => settings.regular.max_in_a_row,
                Enrolment::None => None,
            };
            let limit = person.max_weeks_away.or(of_programme).unwrap_or(u16::MAX);
            let mut away = WeekSet::default();
            standing_weeks(problem, id).for_each(|(_, week)| away.insert(week));
            Person {
                weeks_left: limit.saturating_sub(away.len() as u16),
                in_a_row: in_a_row.unwrap_or(u16::MAX),
                standing: away,
                counted: counts_at_home(problem, id),
                tutor: person.tutor,
            }
        })
        .collect()
}
