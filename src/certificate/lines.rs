//! What couples people, counted with the verifier's own eyes: places, tutors, leave, visits that may start, links.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::company::grains;
use super::{Line, Quota};
use crate::domain::{self, EmployeeId, GroupRule, Points, Prices, Problem, UnitId, Week};
use crate::verify::{Ledger, UnitWeek};

/// The lines, and where those of each unit and group are.
pub(super) struct Lines {
    pub all: Vec<Line>,
    /// By unit: hosts, tutors where there are any, leave, away.
    pub units: Vec<[Option<u32>; 4]>,
    /// By `apart` group, with its members.
    pub groups: Vec<(u32, Vec<EmployeeId>)>,
}

impl Lines {
    pub fn of(problem: &Problem, ledger: &Ledger, prices: &Prices) -> (Lines, Vec<Vec<i64>>) {
        let weeks = usize::from(problem.horizon.weeks());
        let (mut lines, mut priced) =
            (Lines { all: Vec::new(), units: Vec::new(), groups: Vec::new() }, Vec::new());
        let mut add = |all: &mut Vec<Line>, line: Line, row: usize, prices: &[i64]| {
            priced.push(
                prices.get(row * weeks..(row + 1) * weeks).map_or_else(|| vec![0; weeks], <[i64]>::to_vec),
            );
            all.push(line);
            Some(all.len() as u32 - 1)
        };
        let (points, rules) = (&problem.settings.points, &problem.settings.rules);
        let ratio = u32::from(rules.tutor_ratio);
        for (row, unit) in problem.company.units.iter().enumerate() {
            let counts: Vec<UnitWeek> =
                problem.horizon.iter().filter_map(|week| ledger.unit_week(UnitId::at(row), week)).collect();
            let line =
                |of: &str, each: u32, there: fn(&UnitWeek) -> u32, most: &dyn Fn(&UnitWeek) -> u32| Line {
                    of: format!("{of} {}", unit.id),
                    each: grains(Points::whole(i64::from(each))),
                    there: counts.iter().map(there).collect(),
                    most: counts.iter().map(most).collect(),
                };
            let places = |week: &UnitWeek| match week.people_at_home < u32::from(rules.hosts_present) {
                true => 0,
                false => week.hosts.saturating_sub(week.standing_visitors),
            };
            let cared_for = |week: &UnitWeek| {
                let least = |tutors: u32| (ratio * tutors).saturating_sub(week.standing_visitors);
                // In weeks in which no tutor is at home there at all, nobody asks for one.
                week.tutors_at_home.map_or(u32::MAX, least)
            };
            let leave = |week: &UnitWeek| week.at_home.saturating_sub(week.min_present);
            let hosts = line("hosts", points.crowding, |week| week.standing_visitors, &places);
            let tutors = line("tutors", 0, |_| 0, &cared_for);
            let leave = line("leave", 0, |_| 0, &leave);
            let away =
                line("away", points.together_away, |week| week.standing_away, &|week| week.people_at_home);
            let has_tutors = counts.iter().any(|week| week.tutors_at_home.is_some());
            let all = &mut lines.all;
            lines.units.push([
                add(all, hosts, row, &prices.hosts),
                if has_tutors { add(all, tutors, row, &prices.tutors) } else { None },
                add(all, leave, row, &prices.leave),
                add(all, away, row, &prices.away),
            ]);
        }
        let apart = problem.company.groups.iter().filter(|group| group.rule == GroupRule::Apart);
        for (row, group) in apart.enumerate() {
            let present =
                |week: Week| !group.members.iter().any(|member| is_standing(problem, *member, week));
            let line = Line {
                of: format!("apart {}", group.name),
                each: 0,
                there: vec![0; weeks],
                most: problem.horizon.iter().map(|week| u32::from(present(week))).collect(),
            };
            let at = add(&mut lines.all, line, row, &prices.apart);
            lines.groups.extend(at.map(|at| (at, group.members.clone())));
        }
        (lines, priced)
    }
}

/// Whether somebody is away on a standing visit.
fn is_standing(problem: &Problem, employee: EmployeeId, week: Week) -> bool {
    let visits = problem.company.visits.of(employee.index()).iter();
    visits.map(|visit| problem.weeks_of(visit)).any(|(first, last)| first <= week && week <= last)
}

/// Visits that may still start: of each unit in the horizon, and then in the periods of `capacity`; and by unit which they are.
pub(super) fn quotas(problem: &Problem, ledger: &Ledger) -> (Vec<Quota>, Vec<Range<u32>>) {
    let (company, horizon) = (&problem.company, &problem.horizon);
    let (mut quotas, mut of_units) = (Vec::new(), Vec::new());
    for (row, unit) in company.units.iter().enumerate() {
        let periods = company.capacity.iter().filter(|period| period.unit.index() == row);
        let periods = periods.filter_map(|period| period.max_visits.map(|most| (most, Some(period.span))));
        let first = quotas.len() as u32;
        for (most, span) in unit.max_visits.map(|most| (most, None)).into_iter().chain(periods) {
            let touched = |week: &Week| {
                span.is_none_or(|span| span.from <= horizon.friday(*week) && horizon.monday(*week) <= span.to)
            };
            let weeks: Vec<Week> = horizon.iter().filter(touched).collect();
            let counts = weeks.iter().filter_map(|week| ledger.unit_week(UnitId::at(row), *week));
            let standing: u32 = counts.map(|counts| counts.standing_starts).sum();
            quotas.push(Quota {
                of: unit.id.clone(),
                most: most.saturating_sub(standing),
                weeks: weeks.into_iter().map(|week| week.0 as u32).collect(),
            });
        }
        of_units.push(first..quotas.len() as u32);
    }
    (quotas, of_units)
}

/// The links between two units, whichever way they go.
pub(super) struct Links(FxHashMap<(UnitId, UnitId), Vec<u32>>);

impl Links {
    pub fn of(problem: &Problem) -> Self {
        let mut links: FxHashMap<(UnitId, UnitId), Vec<u32>> = FxHashMap::default();
        for (row, link) in (0..).zip(&problem.company.relations) {
            let ends = (link.supplier.min(link.client), link.supplier.max(link.client));
            links.entry(ends).or_default().push(row);
        }
        Links(links)
    }

    /// The links that a visit walks.
    pub fn walked(&self, home: UnitId, host: UnitId) -> &[u32] {
        self.0.get(&(home.min(host), home.max(host))).map_or(&[], Vec::as_slice)
    }

    /// By link: what it costs while nobody walks it, where somebody is due to.
    pub fn dark(&self, problem: &Problem) -> Vec<i64> {
        let mut dark = vec![0; problem.company.relations.len()];
        // Nobody has to walk a link for a choice.
        let asks = |stint: &domain::Stint| stint.choice.is_none() && stint.due <= problem.horizon.last();
        for stint in problem.stints.values().iter().filter(|stint| asks(stint)) {
            for link in self.walked(problem.home(stint.employee, stint.opens), stint.unit) {
                dark[*link as usize] = grains(Points::whole(i64::from(problem.settings.points.dark_link)));
            }
        }
        dark
    }
}
