//! What the input allows and costs, counted with the verifier's own eyes.

use std::ops::Range;

use rayon::prelude::*;

use super::lines::{Lines, Links, quotas};
use super::{Choice, Company, Owed, Person, Priced, Stint};
use crate::domain::{
    self, ChainOrder, EmployeeId, GRAINS, Placement, Points, Prices, Problem, Programme, Schedule, StintId,
    Term, UnitId, Week, WeekSet, distances_to_customer,
};
use crate::verify::{self, Ledger};

/// The lengths of a stint, longest first, each with the weeks in which it may start.
type Starts = Vec<(u8, WeekSet)>;

/// What couples people and what each may do, and prices in the same order.
pub(super) fn counted(problem: &Problem, prices: &Prices) -> (Company, Priced) {
    let ledger = Ledger::new(problem, &[]);
    let idle = verify::inspect(problem, &Schedule::default()).idle;
    let (lines, of_lines) = Lines::of(problem, &ledger, prices);
    let (starts, pinned) = starts(problem, &ledger);
    let distances = distances_to_customer(&problem.company.units, &problem.company.relations);
    let (quotas, of_units) = quotas(problem, &ledger);
    let links = Links::of(problem);
    let dark = links.dark(problem);
    let counting = Counting {
        problem,
        ledger: &ledger,
        lines: &lines,
        starts,
        pinned,
        quotas: of_units,
        links,
        distances,
    };
    let employees = (0..problem.company.employees.len()).map(EmployeeId::at).collect::<Vec<_>>();
    let people: Vec<(EmployeeId, Person)> =
        employees.into_par_iter().filter_map(|id| counting.person(id).map(|person| (id, person))).collect();
    let repeats = prices.repeating.iter();
    let position = |id: &EmployeeId| people.binary_search_by_key(id, |(of, _)| *of).ok();
    let repeating = repeats.filter_map(position).map(|at| at as u32).collect();
    let priced = Priced {
        lines: of_lines,
        quotas: filled(&prices.visits, quotas.len()),
        links: filled(&prices.links, problem.company.relations.len()),
        once: prices.once.clone(),
        choices: prices.choices.clone(),
        repeating,
    };
    let company = Company {
        weeks: usize::from(problem.horizon.weeks()),
        idle: grains(idle.total() - idle.of(Term::DarkLinks)),
        links: dark,
        lines: lines.all,
        quotas,
        people: people.into_iter().map(|(_, person)| person).collect(),
    };
    (company, priced)
}

/// Points in grains of a price.
pub(super) fn grains(points: Points) -> i64 {
    points.fifths() * GRAINS
}

/// Prices that there are, or none at all.
fn filled(prices: &[i64], count: usize) -> Vec<i64> {
    if prices.is_empty() { vec![0; count] } else { prices.to_vec() }
}

/// What every stint may do alone, those held together what all of them may; and which stints a fixed pin holds.
fn starts(problem: &Problem, ledger: &Ledger) -> (Vec<Starts>, Vec<bool>) {
    let stints: Vec<StintId> = problem.stint_ids().map(|(id, _)| id).collect();
    let mut starts: Vec<Starts> = stints.par_iter().map(|id| alone(problem, ledger, *id)).collect();
    let mut pinned = vec![false; stints.len()];
    problem.fixed.placements.iter().for_each(|pin| pinned[pin.stint.index()] = true);
    let partners: Vec<(StintId, Vec<StintId>)> = stints
        .into_iter()
        .map(|id| (id, ledger.partners(id)))
        .filter(|(_, partners)| !partners.is_empty())
        .collect();
    let mut changes = true;
    while changes {
        changes = false;
        for (id, partners) in &partners {
            for partner in partners {
                let theirs = starts[partner.index()].clone();
                let common = |weeks: u8, set: WeekSet| {
                    theirs
                        .iter()
                        .find(|(its, _)| *its == weeks)
                        .map_or(WeekSet::default(), |(_, its)| its.and(set))
                };
                let own = starts[id.index()].iter();
                let kept: Starts = own.map(|(weeks, set)| (*weeks, common(*weeks, *set))).collect();
                changes |= kept != starts[id.index()] || pinned[partner.index()] && !pinned[id.index()];
                starts[id.index()] = kept;
                pinned[id.index()] |= pinned[partner.index()];
            }
        }
    }
    (starts, pinned)
}

/// The starts that break no rule where nothing else is placed.
fn alone(problem: &Problem, ledger: &Ledger, id: StintId) -> Starts {
    let stint = problem.stint(id);
    let of_length = |weeks: u8| {
        let mut allowed = WeekSet::default();
        for start in (stint.opens.0..=stint.closes.0 + 1 - i16::from(weeks)).map(Week) {
            let blocks = ledger.blocks(Placement { stint: id, start, weeks });
            if blocks.iter().all(|block| block.violation.may_be_mended()) {
                allowed.insert(start);
            }
        }
        (weeks, allowed)
    };
    stint.lengths.iter().map(of_length).collect()
}

/// What people are counted with.
struct Counting<'a> {
    problem: &'a Problem,
    ledger: &'a Ledger<'a>,
    lines: &'a Lines,
    starts: Vec<Starts>,
    pinned: Vec<bool>,
    /// By unit: the quotas that its visits count in.
    quotas: Vec<Range<u32>>,
    links: Links,
    distances: Vec<Option<u32>>,
}

impl Counting<'_> {
    /// Somebody who has anything to be placed.
    fn person(&self, id: EmployeeId) -> Option<Person> {
        let employee = &self.problem.company.employees[id];
        let ids: Vec<StintId> = self.problem.stints.range(id.index()).map(StintId::at).collect();
        let any = ids.iter().flat_map(|id| &self.starts[id.index()]).any(|(_, starts)| !starts.is_empty());
        let counts = self.ledger.counts_at_home(id);
        let ratio = u32::from(self.problem.settings.rules.tutor_ratio);
        let mut lines = Vec::new();
        for home in self.problem.homes.of(id.index()) {
            let [_, tutors, leave, away] = self.lines.units[home.unit.index()];
            let (leave, tutors) = (leave.filter(|_| counts), tutors.filter(|_| employee.tutor));
            let shared = away.into_iter().chain(leave).map(|line| (line, 1));
            let shared = shared.chain(tutors.map(|line| (line, ratio)));
            let (first, last) = (home.first.0 as u32, home.last.0 as u32);
            lines.extend(shared.map(|(line, times)| (line, times, first, last)));
        }
        let groups = self.lines.groups.iter().filter(|(_, members)| members.contains(&id));
        lines.extend(groups.map(|(line, _)| (*line, 1, 0, self.problem.horizon.last().0 as u32)));
        any.then(|| Person {
            id: employee.id.clone(),
            lines,
            most: self.ledger.weeks_left(id).unwrap_or(u32::MAX),
            row: self.ledger.most_in_a_row(id).filter(|row| *row < u32::from(self.problem.horizon.weeks())),
            trip: grains(Points::whole(i64::from(self.problem.settings.points.trip))),
            stints: ids.iter().map(|id| self.stint(*id, &ids)).collect(),
            owed: self.owed(&ids),
        })
    }

    /// The stints of which only some are owed.
    fn owed(&self, own: &[StintId]) -> Vec<Owed> {
        let choices = self.problem.choices.iter().zip(0..);
        let own_choices = choices.filter(|(choice, _)| own.contains(&choice.stints[0]));
        let position = |stint: &StintId| own.binary_search(stint).ok().map(|at| at as u32);
        let owed = own_choices.map(|(choice, id)| Owed {
            id,
            most: choice.count,
            stints: choice.stints.iter().filter_map(position).collect(),
        });
        owed.collect()
    }

    fn stint(&self, id: StintId, own: &[StintId]) -> Stint {
        let (problem, stint) = (self.problem, self.problem.stint(id));
        let [hosts, tutors, ..] = self.lines.units[stint.unit.index()];
        // What somebody who moves could walk from any home: the bound is lower for it, and holds.
        let homes = problem.homes.of(stint.employee.index()).iter();
        let links: Vec<u32> =
            homes.flat_map(|home| self.links.walked(home.unit, stint.unit)).copied().collect();
        let points = &problem.settings.points;
        // Two who visit each other share what a relay earns: none of them earns more than half.
        let hoped = |start: Week| {
            let linked = !self.links.walked(problem.home(stint.employee, start), stint.unit).is_empty();
            let relay = if points.relay_weeks > 0 && linked { points.relay } else { 0 };
            grains(Points::whole(i64::from(relay))) / 2
        };
        let left = self.ledger.points_alone(id, None);
        let cost = |start: Week, weeks: u8| {
            let placed = self.ledger.points_alone(id, Some(Placement { stint: id, start, weeks }));
            grains(placed - left + self.trip(stint, start, weeks)) - hoped(start)
        };
        let options = self.starts[id.index()].iter().filter_map(|(weeks, starts)| {
            let (first_week, last_week) = (starts.iter().next()?, starts.iter().last()?);
            let weeks_between = (first_week.0..=last_week.0).map(Week);
            let costs = weeks_between.map(|start| starts.contains(start).then(|| cost(start, *weeks)));
            Some(Choice {
                weeks: u32::from(*weeks),
                lines: hosts.into_iter().chain(tutors).collect(),
                quotas: self.quotas[stint.unit.index()].clone().collect(),
                links: links.clone(),
                site: self.site(stint).filter(|_| problem.settings.gap_weeks(stint.programme) == 0),
                from: first_week.0 as u32,
                costs: costs.collect(),
            })
        });
        Stint {
            id: id.0,
            gap: problem.settings.gap_weeks(stint.programme).into(),
            pinned: self.pinned[id.index()],
            needs: self.needs(stint, own),
            ends: self.ends(stint, own),
            options: options.collect(),
        }
    }

    /// The site of a unit, from 1; 0 is where the units without a site are.
    fn place(&self, unit: UnitId) -> u32 {
        self.problem.company.units[unit].at.map_or(0, |site| site.0 + 1)
    }

    /// The site of a stint, where it is another than that of a home.
    fn site(&self, stint: &domain::Stint) -> Option<u32> {
        let mut homes = self.problem.homes.of(stint.employee.index()).iter();
        let there = self.place(stint.unit);
        homes.any(|home| self.place(home.unit) != there).then_some(there)
    }

    /// What the trip of a placement costs, less what it saves by going on with trips of standing visits.
    fn trip(&self, stint: &domain::Stint, start: Week, weeks: u8) -> Points {
        let (problem, site) = (self.problem, self.place(stint.unit));
        if site == self.place(problem.home(stint.employee, start)) {
            return Points::ZERO;
        }
        let gap = |programme: Option<Programme>| programme.map_or(0, |of| problem.settings.gap_weeks(of));
        let then = start.plus(i32::from(weeks));
        let visits = problem.company.visits.of(stint.employee.index()).iter();
        let met = visits.filter(|visit| {
            let (first, last) = problem.weeks_of(visit);
            let meets = last.plus(1) == start || (first == then && problem.horizon.contains(then));
            let away = self.place(problem.home(stint.employee, first)) != site;
            self.place(visit.unit) == site
                && away
                && meets
                && gap(visit.programme).max(gap(Some(stint.programme))) == 0
        });
        let trips = 1 - met.count() as i64;
        Points::whole(i64::from(problem.settings.points.trip)).times(trips)
    }

    /// For every unit that has to be visited before, the stints there.
    fn needs(&self, stint: &domain::Stint, own: &[StintId]) -> Vec<Vec<u32>> {
        let visits = self.problem.company.visits.of(stint.employee.index());
        let worked = |unit: UnitId| self.problem.has_worked_in(stint.employee, unit);
        let first = self.problem.company.units[stint.unit].after.iter().filter(|first| {
            !worked(**first) && !visits.iter().any(|visit| visit.counts_as_visit && visit.unit == **first)
        });
        let there = |first: &UnitId| -> Vec<u32> {
            let own = (0..).zip(own);
            own.filter(|(_, id)| self.problem.stint(**id).unit == *first).map(|(at, _)| at).collect()
        };
        first.map(there).filter(|there| !there.is_empty()).collect()
    }

    /// The onboarding stints that the order along the chain puts first.
    fn ends(&self, stint: &domain::Stint, own: &[StintId]) -> Vec<u32> {
        let order = self.problem.settings.onboarding.order;
        let distance = |unit: UnitId| self.distances[unit.index()];
        let is_first = |other: &domain::Stint| match (order, distance(other.unit), distance(stint.unit)) {
            (ChainOrder::TowardsCustomer, Some(other), Some(own)) => other > own,
            (ChainOrder::FromCustomer, Some(other), Some(own)) => other < own,
            _ => false,
        };
        let onboarding = |stint: &domain::Stint| stint.programme == Programme::Onboarding;
        let others = (0..).zip(own).map(|(at, id)| (at, self.problem.stint(*id)));
        let others = others.filter(|(_, other)| onboarding(stint) && onboarding(other) && is_first(other));
        others.map(|(at, _)| at).collect()
    }
}
