//! Random companies small enough to enumerate, with every rule and every point term in play.

use chrono::{NaiveDate, TimeDelta};
use passerelle::domain::{
    CapacityPeriod, ChainOrder, ChoiceRow, Closure, ClosureKind, Country, Enrolment, ExtraStint, Group,
    GroupRule, Lengths, Matches, MinPresent, NeverVisited, Pattern, PinKind, Preference, Problem, Programme,
    Relation, Site, SiteId, Travels, UnitId, Visit, Weekdays,
};

use super::Draft;

/// A small generator of numbers whose sequence is fixed for ever (SplitMix64, Steele, Lea and Flood 2014).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    /// Whether something of this percentage happens.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }
}

/// How large a random company is.
#[derive(Clone, Copy)]
pub struct Size {
    pub weeks: u64,
    pub units: u64,
    pub employees: u64,
    pub stints: u64,
}

/// A company with absences, closures, overrides, history, tutors, groups, pins, wishes, relations and a baseline,
/// each by chance. Pins may contradict the rules; `with_fixed` says whether there are fixed ones at all.
pub fn company(seed: u64, size: Size, with_fixed: bool) -> Problem {
    let mut dice = Dice::new(seed);
    let weeks = 2 + dice.below(size.weeks - 1);
    let mut draft = Draft::new(weeks as u16);
    settings(&mut dice, &mut draft);
    let units = units(&mut dice, &mut draft, size);
    employees(&mut dice, &mut draft, size, &units);
    calendar(&mut dice, &mut draft, weeks, &units);
    obligations(&mut dice, &mut draft, size, weeks, &units);
    people(&mut dice, &mut draft, weeks);
    pins(&mut dice, &mut draft, weeks, &units, with_fixed);
    draft.settings.points.relay_weeks = dice.pick(&[0, 1, 2]);
    draft.settings.points.relay = dice.pick(&[20, 21, 400]);
    draft.settings.rules.hosts_present = dice.pick(&[0, 0, 1, 2]);
    lives(&mut dice, &mut draft, weeks, &units);
    travels(&mut dice, &mut draft);
    draft.build()
}

/// What trips cost, and who makes them.
fn travels(dice: &mut Dice, draft: &mut Draft) {
    draft.settings.points.trip = dice.pick(&[0, 50, 700]);
    for employee in &mut draft.company.employees {
        employee.travels = match dice.below(16) {
            0 => Travels::Nowhere,
            1 => Travels::To(vec![SiteId::at(0)]),
            _ => Travels::Anywhere,
        };
    }
}

/// Part-time, leavers, moves, sites, limits of visits and of weeks in a row, waiting and going together.
fn lives(dice: &mut Dice, draft: &mut Draft, weeks: u64, units: &[UnitId]) {
    draft.settings.points.waiting = dice.pick(&[0, 1, 30]);
    draft.settings.points.together_away = dice.pick(&[0, 1, 30]);
    draft.settings.rules.leaving_weeks = dice.pick(&[0, 1, 2]);
    draft.settings.onboarding.max_in_a_row = dice.pick(&[None, Some(1), Some(2)]);
    draft.settings.regular.max_in_a_row = dice.pick(&[None, None, Some(1)]);
    for (id, country, region) in
        [("north", Country::DE, None), ("south", Country::DE, Country::DE.region("BW"))]
    {
        let (id, name) = (id.to_owned(), id.to_owned());
        draft.company.sites.push(Site { id, name, country: Some(country), region, address: None });
    }
    for unit in units {
        let unit = &mut draft.company.units[unit.index()];
        unit.max_visits = dice.chance(25).then(|| dice.below(3) as u32);
        unit.at = dice.chance(40).then(|| SiteId::at(dice.below(2) as usize));
    }
    if dice.chance(25) {
        let first = dice.below(weeks) as i64;
        draft.company.capacity.push(CapacityPeriod {
            unit: dice.pick(units),
            span: draft.weeks(first, first + 1),
            hosts: None,
            max_visits: Some(dice.below(2) as u32),
            min_present: None,
        });
    }
    for row in 0..draft.company.employees.len() {
        let id = passerelle::domain::EmployeeId::at(row);
        let leaves = dice.chance(12).then(|| draft.day(dice.below(weeks) as i64, dice.below(5) as i64));
        let employee = &mut draft.company.employees[row];
        employee.leaves = leaves.filter(|day| employee.hired.is_none_or(|hired| hired <= *day));
        if dice.chance(20) {
            employee.days = Weekdays::of_bits(dice.pick(&[0b00111, 0b11100, 0b01111, 0b00100]));
        }
        if dice.chance(12) {
            let from = draft.day(dice.below(weeks) as i64, 2);
            let to = dice.chance(50).then(|| from + TimeDelta::days(7 * dice.below(3) as i64));
            let days = Weekdays::of_bits(dice.pick(&[0, 0b00011, 0b11111]));
            let every = 1 + dice.below(2) as u16;
            draft.patterns.push((id, Pattern { from, to, days, weeks: 1, every }));
        }
        if dice.chance(20) {
            for _ in 0..1 + dice.below(2) {
                let (week, weekday) = (dice.below(weeks + 2) as i64 - 2, dice.below(7) as i64);
                let date = draft.day(week, weekday);
                if draft.moves.iter().all(|(who, known)| *who != id || known.date != date) {
                    draft.moves(id, week, weekday, dice.pick(units));
                }
            }
        }
    }
    // Mostly where little else is owed: few schedules to enumerate.
    let free = draft.company.employees.iter().all(|employee| employee.enrolment == Enrolment::None);
    if dice.chance(if free { 100 } else { 25 }) {
        choose(dice, draft, weeks, units);
    }
    for unit in units {
        let fewest = dice.pick(&[None, None, None, None, Some(2), Some(2), Some(3)]);
        draft.company.units[unit.index()].min_visitors = fewest;
    }
}

/// Somebody, or everybody of a home or of no programme, owes some of the units.
fn choose(dice: &mut Dice, draft: &mut Draft, weeks: u64, units: &[UnitId]) {
    let free: Vec<usize> = (0..draft.company.employees.len())
        .filter(|row| draft.company.employees[*row].enrolment == Enrolment::None)
        .collect();
    let row = if free.is_empty() { 0 } else { dice.pick(&free) };
    let (employee, home) = (passerelle::domain::EmployeeId::at(row), draft.company.employees[row].home);
    if dice.chance(75) {
        // Who likes to be away would choose more than is owed.
        let span = draft.weeks(0, weeks as i64);
        draft.preferences.push((employee, Preference { unit: None, span, prefers: true, weight: 9 }));
    }
    let matches = match dice.below(4) {
        0 => Matches { home: Some(home), ..Matches::default() },
        _ => Matches { employee: Some(employee), ..Matches::default() },
    };
    let first = dice.below(units.len() as u64) as usize;
    let units: Vec<UnitId> = units.iter().cycle().skip(first).take(units.len()).copied().collect();
    let count = dice.pick(&[1, 1, 1, 2]);
    // A short window: few schedules to enumerate.
    let opens = dice.below(weeks.saturating_sub(2).max(1)) as i64;
    let due = dice.chance(50).then(|| draft.day(dice.below(weeks) as i64, 4));
    draft.company.choices.push(ChoiceRow {
        count: count.min(units.len() as u32),
        units,
        matches,
        weeks: dice.pick(&[
            Some(Lengths::exactly(1)),
            Some(Lengths::exactly(1)),
            Some(Lengths { min: 1, max: 2 }),
        ]),
        from: Some(draft.day(opens, 0)),
        to: Some(draft.day(opens + 2, 4)),
        due,
        every_months: dice.pick(&[None, None, Some(1), Some(6)]),
        priority: 1 + dice.below(3) as u8,
        name: "choice".into(),
    });
}

fn settings(dice: &mut Dice, draft: &mut Draft) {
    let settings = &mut draft.settings;
    settings.onboarding.gap_weeks = dice.below(2) as u8;
    settings.regular.gap_weeks = dice.below(3) as u8;
    settings.extra.gap_weeks = dice.below(2) as u8;
    settings.onboarding.counts_at_home = dice.chance(30);
    settings.onboarding.order =
        dice.pick(&[ChainOrder::Any, ChainOrder::TowardsCustomer, ChainOrder::FromCustomer]);
    settings.onboarding.weeks = dice.pick(&[Lengths::exactly(1), Lengths { min: 1, max: 2 }]);
    settings.regular.weeks = dice.pick(&[Lengths::exactly(1), Lengths { min: 1, max: 2 }]);
    settings.regular.never_visited = dice.pick(&[NeverVisited::Now, NeverVisited::Spread]);
    settings.rules.min_working_days = dice.pick(&[3, 4, 5]);
    settings.rules.tutor_ratio = 1 + dice.below(2) as u16;
    settings.regular.max_weeks_away = dice.pick(&[None, Some(2), Some(3)]);
    settings.points.crowding = dice.pick(&[0, 2, 30]);
    settings.points.dark_link = dice.pick(&[0, 500, 1500]);
}

fn units(dice: &mut Dice, draft: &mut Draft, size: Size) -> Vec<UnitId> {
    let count = 2 + dice.below(size.units - 1);
    let units: Vec<UnitId> =
        (0..count).map(|row| draft.unit(&format!("u{row}"), 1 + row as u32 % 2)).collect();
    for unit in &units {
        let contact = dice.chance(40);
        let minimum = match dice.below(3) {
            0 => MinPresent::Count(dice.below(2) as u32),
            1 => MinPresent::Percent(50),
            _ => MinPresent::Count(0),
        };
        let row = &mut draft.company.units[unit.index()];
        row.customer_contact = contact;
        row.min_present = minimum;
    }
    if dice.chance(75) {
        draft.company.units[0].after = vec![units[1]];
    }
    for supplier in &units {
        for client in units.iter().filter(|client| *client != supplier) {
            if dice.chance(35) {
                draft.company.relations.push(Relation {
                    supplier: *supplier,
                    client: *client,
                    cadence_months: None,
                    weeks: None,
                    priority: dice.pick(&[None, Some(3), Some(7)]),
                });
            }
        }
    }
    units
}

fn employees(dice: &mut Dice, draft: &mut Draft, size: Size, units: &[UnitId]) {
    for row in 0..2 + dice.below(size.employees - 1) {
        let home = dice.pick(units);
        let id = draft.employee(&format!("e{row}"), home);
        let limit = dice.chance(25).then(|| 1 + dice.below(3) as u16);
        let hired = dice.chance(15).then(|| draft.day(dice.below(3) as i64 - 1, dice.below(5) as i64));
        let employee = &mut draft.company.employees[id.index()];
        employee.tutor = dice.chance(25);
        employee.max_weeks_away = limit;
        employee.hired = hired;
        employee.enrolment = match dice.below(4) {
            0 => Enrolment::Onboarding,
            1 => Enrolment::Regular,
            _ => Enrolment::None,
        };
    }
}

fn calendar(dice: &mut Dice, draft: &mut Draft, weeks: u64, units: &[UnitId]) {
    if dice.chance(40) {
        let from = draft.day(dice.below(weeks) as i64, dice.below(5) as i64);
        let span = passerelle::domain::DaySpan { from, to: from + TimeDelta::days(dice.below(4) as i64) };
        let unit = dice.chance(70).then(|| dice.pick(units));
        let kind = dice.pick(&[ClosureKind::Host, ClosureKind::Home, ClosureKind::All]);
        draft.company.closures.push(Closure { unit, span, kind });
    }
    if dice.chance(40) {
        let first = dice.below(weeks) as i64;
        draft.company.capacity.push(CapacityPeriod {
            unit: dice.pick(units),
            span: draft.weeks(first, first + 1),
            hosts: dice.pick(&[None, Some(0), Some(2)]),
            max_visits: None,
            min_present: dice.pick(&[None, Some(MinPresent::Count(1)), Some(MinPresent::Percent(70))]),
        });
    }
}

fn obligations(dice: &mut Dice, draft: &mut Draft, size: Size, weeks: u64, units: &[UnitId]) {
    let people = draft.company.employees.len() as u64;
    for _ in 0..1 + dice.below(size.stints) {
        let row = dice.below(people) as usize;
        let home = draft.company.employees[row].home;
        let unit = dice.pick(units);
        if unit == home {
            continue;
        }
        let due = dice.chance(50).then(|| draft.day(dice.below(weeks) as i64, 4));
        let from = dice.chance(30).then(|| draft.day(dice.below(weeks) as i64, 0));
        draft.company.extra.push(ExtraStint {
            employee: passerelle::domain::EmployeeId::at(row),
            unit,
            weeks: 1 + u8::from(dice.chance(30)),
            from,
            to: None,
            due,
            priority: 1 + dice.below(3) as u8,
        });
    }
    let members: Vec<_> = (0..people as usize).map(passerelle::domain::EmployeeId::at).collect();
    if dice.chance(45) {
        let rule = dice.pick(&[GroupRule::Together, GroupRule::Apart]);
        let members = members.into_iter().take(2 + dice.below(2) as usize).collect();
        draft.company.groups.push(Group { name: "g".into(), rule, members });
    }
}

fn people(dice: &mut Dice, draft: &mut Draft, weeks: u64) {
    for row in 0..draft.company.employees.len() {
        let id = passerelle::domain::EmployeeId::at(row);
        if dice.chance(30) {
            let from = draft.day(dice.below(weeks) as i64, dice.below(5) as i64);
            let to = from + TimeDelta::days(dice.below(6) as i64);
            draft.absences.push((id, passerelle::domain::DaySpan { from, to }));
        }
        if dice.chance(40) {
            let first = dice.below(weeks) as i64;
            let span = draft.weeks(first, first + dice.below(2) as i64);
            let unit = dice.chance(30).then(|| UnitId::at(0));
            let (prefers, weight) = (dice.chance(50), 1 + dice.below(9) as u8);
            draft.preferences.push((id, Preference { unit, span, prefers, weight }));
        }
        if dice.chance(20) {
            let monday: NaiveDate = draft.day(dice.below(weeks + 2) as i64 - 2, 0);
            let programme = dice.pick(&[None, Some(Programme::Regular), Some(Programme::Onboarding)]);
            let unit = UnitId::at(dice.below(2) as usize);
            let weeks = 1 + dice.below(2) as u8;
            draft.visits.push((id, Visit { unit, monday, weeks, programme, counts_as_visit: true }));
        }
    }
}

fn pins(dice: &mut Dice, draft: &mut Draft, weeks: u64, units: &[UnitId], with_fixed: bool) {
    let rows: Vec<ExtraStint> = draft.company.extra.clone();
    for row in rows {
        let week = dice.below(weeks) as i64;
        if dice.chance(10) {
            draft.pin(PinKind::Forbidden, row.employee, row.unit, week, 1);
        } else if with_fixed && dice.chance(12) {
            draft.pin(PinKind::Fixed, row.employee, row.unit, week, row.weeks);
        }
    }
    if dice.chance(40) {
        let rows: Vec<_> = (0..draft.company.employees.len())
            .map(|row| {
                let id = passerelle::domain::EmployeeId::at(row);
                draft.booking(id, dice.pick(units), dice.below(weeks) as i64, 1)
            })
            .collect();
        draft.baseline = Some(rows);
    }
}
