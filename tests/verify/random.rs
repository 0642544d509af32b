//! Small, rich, random problems, and valid schedules of them built greedily.

use std::sync::OnceLock;

use passerelle::domain::{
    CapacityPeriod, ChainOrder, ChoiceRow, Closure, ClosureKind, DaySpan, EmployeeId, Enrolment, Group,
    GroupRule, Lengths, Matches, MinPresent, Pattern, PinKind, Placement, Preference, Problem, Programme,
    Schedule, Site, SiteId, StintId, UnitId, Visit, Week, Weekdays,
};
use passerelle::verify::{Ledger, inspect};
use rayon::prelude::*;

use super::{ONE_OR_TWO, relation};
use crate::build::Draft;
use crate::build::random::Dice;

/// Weeks of a random horizon.
pub const WEEKS: u16 = 10;

/// A stream of numbers, the same for the same seed.
pub struct Random(Dice);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(Dice::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// A number below `bound`; 0 where there is none.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0.below(bound.max(1))
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len() as u64) as usize)
    }

    pub fn shuffled<T>(&mut self, mut of: Vec<T>) -> Vec<T> {
        for last in (1..of.len()).rev() {
            of.swap(last, self.below(last as u64 + 1) as usize);
        }
        of
    }
}

/// A company that has a little of everything.
pub fn random_problem(seed: u64) -> Draft {
    let mut random = Random::new(seed);
    let mut draft = Draft::new(WEEKS);
    settings(&mut draft, &mut random);
    for unit in 0..4 + random.below(3) {
        let hosts = 1 + random.below(3) as u32;
        let id = draft.unit(&format!("unit-{unit}"), hosts);
        let unit = &mut draft.company.units[id.index()];
        unit.min_present = match random.below(3) {
            0 => MinPresent::Percent(50),
            1 => MinPresent::Count(1),
            _ => MinPresent::Count(0),
        };
        unit.customer_contact = random.once_in(4);
        unit.weeks = random.once_in(3).then_some(ONE_OR_TWO);
    }
    employees(&mut draft, &mut random);
    links(&mut draft, &mut random);
    calendar(&mut draft, &mut random);
    groups(&mut draft, &mut random);
    draft.settings.rules.hosts_present = random.below(3) as u16;
    lives(&mut draft, &mut random);
    draft
}

/// Part-time, weeks before leaving, limits of visits and of weeks in a row, waiting and going together.
fn lives(draft: &mut Draft, random: &mut Random) {
    (draft.settings.points.waiting, draft.settings.points.together_away) = (1, 1);
    draft.settings.points.trip = 50;
    for id in ["north", "south"] {
        let (id, name) = (id.to_owned(), id.to_owned());
        draft.company.sites.push(Site { id, name, country: None, region: None, address: None });
    }
    for unit in &mut draft.company.units {
        unit.at = [None, Some(SiteId(0)), Some(SiteId(1))][random.below(3) as usize];
    }
    draft.settings.rules.leaving_weeks = random.below(3) as u16;
    draft.settings.onboarding.max_in_a_row = random.once_in(2).then(|| 2 + random.below(3) as u16);
    for unit in &mut draft.company.units {
        unit.max_visits = random.once_in(4).then(|| 2 + random.below(4) as u32);
        unit.min_visitors = random.once_in(8).then_some(2);
    }
    for employee in &mut draft.company.employees {
        if random.once_in(6) {
            employee.days = Weekdays::of_bits([0b00111, 0b11110, 0b00100][random.below(3) as usize]);
        }
    }
    for count in 1..3 {
        let home = any_unit(draft, random);
        draft.company.choices.push(ChoiceRow {
            name: format!("choice-{count}"),
            units: (0..draft.company.units.len()).map(UnitId::at).collect(),
            count,
            matches: Matches { home: Some(home), ..Matches::default() },
            weeks: Some(ONE_OR_TWO),
            from: None,
            to: None,
            due: None,
            every_months: Some(random.below(2) as u16 * 5 + 1),
            priority: 1 + random.below(3) as u8,
        });
    }
    for _ in 0..2 {
        let (employee, from) = (any_employee(draft, random), draft.day(random.below(8) as i64, 0));
        let pattern = Pattern { from, to: None, days: Weekdays::of_bits(0b00011), weeks: 1, every: 3 };
        draft.patterns.push((employee, pattern));
    }
}

fn settings(draft: &mut Draft, random: &mut Random) {
    let settings = &mut draft.settings;
    settings.onboarding.weeks = Lengths::exactly(1);
    settings.onboarding.order =
        [ChainOrder::Any, ChainOrder::TowardsCustomer, ChainOrder::FromCustomer][random.below(3) as usize];
    settings.onboarding.counts_at_home = random.once_in(3);
    settings.onboarding.within_weeks = 6 + random.below(8) as u16;
    settings.regular.weeks = [Lengths::exactly(1), ONE_OR_TWO][random.below(2) as usize];
    settings.regular.gap_weeks = random.below(3) as u8;
    settings.regular.cadence_months = 3;
    settings.extra.gap_weeks = random.below(2) as u8;
    settings.rules.tutor_ratio = 1 + random.below(2) as u16;
    draft.settings.points.relay_weeks = 2;
}

fn any_unit(draft: &Draft, random: &mut Random) -> UnitId {
    UnitId(random.below(draft.company.units.len() as u64) as u32)
}

fn any_employee(draft: &Draft, random: &mut Random) -> EmployeeId {
    EmployeeId(random.below(draft.company.employees.len() as u64) as u32)
}

fn employees(draft: &mut Draft, random: &mut Random) {
    for home in (0..draft.company.units.len()).map(UnitId::at) {
        let any_tutors = random.once_in(3);
        for _ in 0..2 + random.below(3) {
            let id = draft.employee(&format!("person-{}", draft.company.employees.len()), home);
            let hired = random.once_in(3).then(|| draft.day(random.below(12) as i64 - 8, 2));
            let leaves = random.once_in(12).then(|| draft.day(5 + random.below(5) as i64, 3));
            let employee = &mut draft.company.employees[id.index()];
            employee.enrolment =
                [Enrolment::Onboarding, Enrolment::Regular, Enrolment::Regular, Enrolment::None]
                    [random.below(4) as usize];
            employee.tutor = any_tutors && random.once_in(2);
            employee.max_weeks_away = random.once_in(3).then(|| 2 + random.below(4) as u16);
            (employee.hired, employee.leaves) = (hired, leaves);
        }
    }
}

fn links(draft: &mut Draft, random: &mut Random) {
    let units = draft.company.units.len();
    for supplier in (0..units).map(UnitId::at) {
        for client in (0..units).map(UnitId::at) {
            if supplier != client && random.once_in(4) {
                let priority = random.once_in(2).then(|| 1 + random.below(9) as u8);
                relation(draft, supplier, client).priority = priority;
            }
        }
        if random.once_in(4) {
            let first = any_unit(draft, random);
            if first < supplier {
                draft.company.units[supplier.index()].after = vec![first];
            }
        }
    }
    for _ in 0..6 {
        let (employee, unit) = (any_employee(draft, random), any_unit(draft, random));
        if draft.company.employees[employee.index()].home != unit {
            let from = draft.day(random.below(3) as i64, 0);
            let stint = draft.stint(employee, unit, 1 + random.below(2) as u8);
            stint.from = Some(from);
            stint.priority = 1 + random.below(9) as u8;
        }
    }
}

fn calendar(draft: &mut Draft, random: &mut Random) {
    let days = |draft: &Draft, random: &mut Random, most: u64| {
        let from = draft.day(random.below(10) as i64, random.below(7) as i64);
        DaySpan { from, to: from + chrono::TimeDelta::days(random.below(most) as i64) }
    };
    for _ in 0..6 {
        let absence = (any_employee(draft, random), days(draft, random, 12));
        draft.absences.push(absence);
        let (employee, unit) = (any_employee(draft, random), random.once_in(2).then_some(UnitId(0)));
        let (span, weight) = (days(draft, random, 20), 1 + random.below(9) as u8);
        draft.preferences.push((employee, Preference { unit, span, prefers: random.once_in(2), weight }));
    }
    for kind in [ClosureKind::Host, ClosureKind::Home, ClosureKind::All] {
        let unit = (!random.once_in(5)).then(|| any_unit(draft, random));
        let span = days(draft, random, 4);
        draft.company.closures.push(Closure { unit, span, kind });
    }
    for _ in 0..3 {
        let (unit, span) = (any_unit(draft, random), days(draft, random, 9));
        let hosts = random.once_in(2).then(|| 1 + random.below(3) as u32);
        let min_present = random.once_in(2).then(|| MinPresent::Percent(random.below(80) as u8));
        draft.company.capacity.push(CapacityPeriod { unit, span, hosts, max_visits: None, min_present });
    }
    for _ in 0..5 {
        let (employee, unit) = (any_employee(draft, random), any_unit(draft, random));
        let visit = Visit {
            unit,
            monday: draft.day(random.below(16) as i64 - 6, 0),
            weeks: 1 + random.below(2) as u8,
            programme: [None, Some(Programme::Regular)][random.below(2) as usize],
            counts_as_visit: random.once_in(2),
        };
        if draft.company.employees[employee.index()].home != unit {
            draft.visits.push((employee, visit));
        }
    }
}

fn groups(draft: &mut Draft, random: &mut Random) {
    for (position, rule) in [GroupRule::Together, GroupRule::Apart, GroupRule::Together].iter().enumerate() {
        let first = random.below(draft.company.employees.len() as u64 - 2) as u32;
        let members = (0..2 + random.below(2) as u32).map(|next| EmployeeId(first + next)).collect();
        draft.company.groups.push(Group { name: format!("group-{position}"), rule: *rule, members });
    }
}

/// A problem and a valid schedule of it.
pub struct Plan {
    pub draft: Draft,
    pub placements: Vec<Placement>,
}

/// The plans of the first seeds, made once for all tests.
pub fn plans() -> &'static [Plan] {
    static PLANS: OnceLock<Vec<Plan>> = OnceLock::new();
    PLANS.get_or_init(|| (0..120).into_par_iter().map(planned).collect())
}

/// A random problem with a valid schedule, some of it pinned, and a baseline near it.
fn planned(seed: u64) -> Plan {
    let mut random = Random::new(seed ^ 0x5eed);
    let mut draft = random_problem(seed);
    let problem = draft.clone().build();
    let placements = greedy(&problem, &mut random);
    for placement in &placements {
        let stint = problem.stint(placement.stint);
        let near = random.below(2) as i64;
        let mut row = draft.booking(stint.employee, stint.unit, placement.start.0.into(), placement.weeks);
        (row.programme, row.due) = (Some(stint.programme), Some(problem.horizon.friday(stint.due)));
        if random.once_in(2) {
            row.monday += chrono::TimeDelta::days(7 * near);
            draft.baseline.get_or_insert_default().push(row);
        }
        let kind = if random.once_in(4) { PinKind::Fixed } else { PinKind::Forbidden };
        if random.once_in(3) {
            let week =
                if kind == PinKind::Fixed { placement.start.0.into() } else { random.below(10) as i64 };
            let mut pinned = draft.clone();
            pinned.pin(kind, stint.employee, stint.unit, week, placement.weeks);
            let pin = &mut pinned.company.pins.last_mut().unwrap().booking;
            (pin.programme, pin.due) = (row.programme, row.due);
            if valid(&pinned.clone().build(), &placements) {
                draft = pinned;
            }
        }
    }
    assert!(valid(&draft.clone().build(), &placements), "seed {seed}");
    Plan { draft, placements }
}

/// Stint by stint, with its partners, in random order at random weeks, whatever breaks no rule.
fn greedy(problem: &Problem, random: &mut Random) -> Vec<Placement> {
    let mut ledger = Ledger::new(problem, &[]);
    let mut placements: Vec<Placement> = Vec::new();
    let stints = random.shuffled(problem.stint_ids().map(|(id, _)| id).collect());
    let mut waiting: Vec<StintId> = stints.iter().chain(&stints).copied().collect();
    waiting.truncate(stints.len() * 2);
    for id in waiting {
        if ledger.placement_of(id).is_some() {
            continue;
        }
        let mut group = ledger.partners(id);
        group.push(id);
        for start in random.shuffled(problem.horizon.iter().collect::<Vec<Week>>()) {
            let lengths = problem.stint(id).lengths;
            let weeks = if random.once_in(3) { lengths.min } else { lengths.max };
            let wanted: Vec<Placement> =
                group.iter().map(|stint| Placement { stint: *stint, start, weeks }).collect();
            let fits = match wanted.as_slice() {
                [alone] => ledger.blocks(*alone).is_empty(),
                _ => valid(problem, &[&placements[..], &wanted].concat()),
            };
            if fits {
                wanted.iter().for_each(|placement| ledger.add(*placement));
                placements.extend(wanted);
                break;
            }
        }
    }
    assert!(valid(problem, &placements), "what blocks() lets pass is valid");
    placements
}

pub fn valid(problem: &Problem, placements: &[Placement]) -> bool {
    let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
    inspect(problem, &schedule).violations.is_empty()
}
