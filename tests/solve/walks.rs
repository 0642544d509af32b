//! Programs against the verifier: schedules that keep rules and schedules that break them, step by step, in the whole
//! program and in programs of some people beside all others.

use std::collections::BTreeMap;

use passerelle::domain::{
    ChainOrder, ChoiceRow, EmployeeId, Enrolment, Group, GroupRule, Lengths, Matches, MinPresent, Placement,
    Points, Problem, Programme, Relation, Rule, Schedule, Site, SiteId, StintId, UnitId, Visit, Week,
    WeekSet,
};
use passerelle::model::program::{Meaning, Program, Row, Subject, held_together};
use passerelle::model::{Kind, Model, Person, Usage};
use passerelle::verify::{Inspection, Violation, Why, inspect, inspect_pins};
use rayon::prelude::*;

use super::{groups, trips};
use crate::build::Draft;
use crate::build::random::{Dice, Size, company};

/// Steps of one walk.
const STEPS: usize = 100;

/// What was seen on a walk.
#[derive(Default, Debug)]
struct Seen {
    kept: usize,
    /// Steps that a row refuses.
    broken: usize,
    /// Steps that no column stands for.
    closed: usize,
    /// Programs of some people that refuse a step, or keep it.
    parts: [usize; 2],
    /// How often a rule was the only one that a step broke.
    alone: BTreeMap<Rule, usize>,
}

impl Seen {
    fn and(mut self, other: Seen) -> Seen {
        self.kept += other.kept;
        self.broken += other.broken;
        self.closed += other.closed;
        self.parts = [self.parts[0] + other.parts[0], self.parts[1] + other.parts[1]];
        other.alone.into_iter().for_each(|(rule, times)| *self.alone.entry(rule).or_insert(0) += times);
        self
    }
}

/// What is used of a row.
fn used(row: &Row, values: &[f64]) -> f64 {
    row.terms.iter().map(|(column, by)| f64::from(*by) * values[*column as usize]).sum()
}

/// What some placements cost in a program, and whether they keep its rows and the bounds of its columns.
fn judged(program: &Program, placements: &[Placement]) -> (Points, bool) {
    let mut values = program.assignment(placements.iter().copied());
    let keeps = |row: &Row, values: &[f64]| used(row, values) <= f64::from(row.limit);
    // Nobody is matched in an assignment. The earliest with the earliest are as many as can be.
    let relays: Vec<&Row> =
        program.rows.iter().filter(|row| matches!(row.subject, Subject::Relay(..))).collect();
    for at in 0..program.columns.len() {
        if program.columns[at].meaning == Meaning::Relay {
            values[at] = 1.0;
            values[at] = f64::from(u8::from(relays.iter().all(|row| keeps(row, &values))));
        }
    }
    let mut columns = program.columns.iter().zip(&values);
    let fixed = columns.all(|(column, value)| !column.fixed || *value == 1.0);
    let kept = fixed && program.rows.iter().all(|row| keeps(row, &values));
    let paid = program.columns.iter().zip(&values).filter(|(_, value)| **value == 1.0);
    (paid.map(|(column, _)| column.cost).sum(), kept)
}

struct Walk<'a> {
    seed: u64,
    dice: Dice,
    problem: &'a Problem,
    model: &'a Model<'a>,
    whole: Program,
    held: Vec<Placement>,
    seen: Seen,
}

impl Walk<'_> {
    /// Places a stint, and what is held together with it, anywhere, or takes it away; goes there if that breaks nothing for good.
    fn step(&mut self) {
        let stint = StintId::at(self.dice.below(self.problem.stint_ids().count() as u64) as usize);
        let longest = self.problem.stint(stint).lengths.max;
        let start = Week(self.dice.below(self.model.weeks() as u64) as i16);
        let weeks = longest - u8::from(longest > 1 && self.dice.chance(40));
        let group = held_together(self.model, &Placement { stint, start, weeks });
        if group.iter().any(|each| self.model.fixed.contains_key(&each.stint)) {
            return;
        }
        let moved = |placement: &Placement| group.iter().any(|each| each.stint == placement.stint);
        let mut next: Vec<Placement> = self.held.iter().copied().filter(|each| !moved(each)).collect();
        if !self.dice.chance(15) {
            next.extend(&group);
        }
        let inspection = inspect(self.problem, &Schedule { placements: next.clone(), strays: Vec::new() });
        let violations = &inspection.violations;
        if !next.iter().all(|each| self.model.allows(each)) {
            assert!(!violations.is_empty(), "seed {}: no column stands for {group:?}", self.seed);
            self.seen.closed += 1;
            return;
        }
        self.whole(&next, &inspection);
        self.part(&next, &inspection);
        self.in_a_row(&next, violations);
        self.used(&next, violations);
        if violations.iter().all(Violation::may_be_mended) {
            self.held = next;
        }
    }

    /// The whole program keeps what the verifier accepts, at the same cost, and nothing else.
    fn whole(&mut self, next: &[Placement], inspection: &Inspection) {
        let (cost, kept) = judged(&self.whole, next);
        let violations = &inspection.violations;
        assert_eq!(kept, violations.is_empty(), "seed {}: {next:?}, {violations:?}", self.seed);
        if let [first, others @ ..] = violations.as_slice()
            && others.iter().all(|other| other.rule == first.rule)
        {
            *self.seen.alone.entry(first.rule).or_insert(0) += 1;
        }
        *(if kept { &mut self.seen.kept } else { &mut self.seen.broken }) += 1;
        if kept {
            assert_eq!(
                cost,
                inspection.score.total() - inspection.idle.total(),
                "seed {}: {next:?}",
                self.seed
            );
        }
    }

    /// So does the program of some people, as far as what is broken is theirs to break or to mend.
    fn part(&mut self, next: &[Placement], inspection: &Inspection) {
        let (model, problem) = (self.model, self.problem);
        let people = problem.company.employees.len();
        let mut inside: Vec<bool> = (0..people).map(|_| self.dice.chance(50)).collect();
        let owner = |stint: StintId| problem.stint(stint).employee.index();
        // Whoever shares a decision with somebody inside is inside.
        let mut grown = true;
        while std::mem::take(&mut grown) {
            for (stint, _) in problem.stint_ids() {
                let cluster = model.clusters.of(stint).unwrap_or_default();
                if inside[owner(stint)] {
                    for other in cluster {
                        grown |= !std::mem::replace(&mut inside[owner(*other)], true);
                    }
                }
            }
        }
        let own = |placement: &Placement| inside[owner(placement.stint)];
        let (mine, others): (Vec<Placement>, Vec<Placement>) = next.iter().partition(|each| own(each));
        let alone = Schedule { placements: others.clone(), strays: Vec::new() };
        if !inspect(problem, &alone).violations.iter().all(Violation::may_be_mended) {
            return;
        }
        let mut rest = Usage::new(model);
        others.iter().for_each(|placement| rest.add(model, placement));
        let employees: Vec<EmployeeId> = (0..people).filter(|row| inside[*row]).map(EmployeeId::at).collect();
        let program = Program::new(model, &employees, &rest);
        let may_come = |unit, week| {
            let mine =
                problem.stint_ids().filter(|(stint, facts)| inside[owner(*stint)] && facts.unit == unit);
            mine.flat_map(|(stint, _)| model.columns(stint)).any(|each| each.iter().any(|held| held == week))
        };
        let concerns = |violation: &&Violation| match (violation.employee, violation.why) {
            (_, Why::NotApart { .. }) => true,
            (Some(employee), _) => inside[employee.index()],
            (None, Why::Fewest { .. }) => may_come(violation.unit.unwrap(), violation.week.unwrap()),
            (None, _) => true,
        };
        let broken: Vec<&Violation> = inspection.violations.iter().filter(concerns).collect();
        let (cost, kept) = judged(&program, &mine);
        let seed = self.seed;
        assert_eq!(kept, broken.is_empty(), "seed {seed}: {mine:?} beside {others:?}, {broken:?}");
        self.seen.parts[usize::from(kept)] += 1;
        if kept {
            // What the others match among themselves is counted as well.
            let (before, _) = judged(&program, &[]);
            let more = model.points(next) - model.points(&others);
            assert_eq!(cost - before, more, "seed {seed}: {mine:?} beside {others:?}");
        }
    }

    /// Beside all other placements, each adds the points and takes the people that the schedule has and lacks more with it.
    fn used(&self, next: &[Placement], violations: &[Violation]) {
        let (seed, model) = (self.seed, self.model);
        let mut usage = Usage::new(model);
        next.iter().for_each(|placement| usage.add(model, placement));
        let cells = self.problem.company.units.len() * model.weeks();
        let unattended = |cell: usize| usage.unattended(&model.capacity, cell, 0, 0);
        // Where more is broken, somebody may be away twice, or more people than presence allows.
        let judged = violations.iter().all(|violation| violation.rule == Rule::Someone);
        for cell in (0..cells).filter(|_| judged) {
            let (unit, week) = (UnitId::at(cell / model.weeks()), Week((cell % model.weeks()) as i16));
            let told = violations.iter().any(|violation| {
                violation.rule == Rule::Someone
                    && violation.unit == Some(unit)
                    && violation.week == Some(week)
            });
            assert_eq!(unattended(cell) > 0, told, "seed {seed}: {next:?}, {unit:?}, {week:?}");
        }
        for placement in next {
            let others: Vec<Placement> = next.iter().copied().filter(|other| other != placement).collect();
            let mut rest = Usage::new(model);
            others.iter().for_each(|placement| rest.add(model, placement));
            let added = model.costs.of(self.problem, placement) + rest.meeting_points(model, placement);
            let more = model.points(next) - model.points(&others);
            assert_eq!(added, more, "seed {seed}: {placement:?} beside {others:?}");
            for cell in 0..cells {
                let [visitors, gone] =
                    [Kind::Host, Kind::Gone].map(|kind| usage[kind][cell] - rest[kind][cell]);
                let found = rest.unattended(&model.capacity, cell, visitors, gone);
                assert_eq!(found, unattended(cell), "seed {seed}: {placement:?} beside {others:?}");
            }
        }
    }

    /// Whoever is away too long in a row is so with one of the placements, and the other way round.
    fn in_a_row(&self, next: &[Placement], violations: &[Violation]) {
        for (row, person) in
            self.model.people.iter().enumerate().filter(|(_, person)| person.in_a_row < u16::MAX)
        {
            let employee = EmployeeId::at(row);
            let plan: Vec<Placement> = next
                .iter()
                .copied()
                .filter(|each| self.problem.stint(each.stint).employee == employee)
                .collect();
            let longest = plan.iter().map(|each| person.run_with(&plan, each)).max().unwrap_or(0);
            let told = violations.iter().any(|violation| {
                violation.employee == Some(employee) && matches!(violation.why, Why::InARow { .. })
            });
            assert_eq!(longest > person.in_a_row.into(), told, "seed {}: {plan:?}, {person:?}", self.seed);
        }
    }
}

/// New hires who owe every unit along a chain of them, and other stints, where some units come before others, with visits that
/// stand, people who must not be away together, and trips.
fn newcomers(seed: u64) -> Problem {
    let mut dice = Dice::new(seed ^ 0x0ba5_5e11);
    let weeks = 6 + dice.below(4);
    let mut draft = Draft::new(weeks as u16);
    let units: Vec<UnitId> =
        (0..5).map(|unit| draft.unit(&format!("u{unit}"), 1 + dice.below(3) as u32)).collect();
    for id in ["north", "south"] {
        let (id, name) = (id.to_owned(), id.to_owned());
        draft.company.sites.push(Site { id, name, country: None, region: None, address: None });
    }
    let settings = &mut draft.settings;
    settings.onboarding.order =
        dice.pick(&[ChainOrder::Any, ChainOrder::TowardsCustomer, ChainOrder::FromCustomer]);
    settings.onboarding.counts_at_home = dice.chance(60);
    settings.onboarding.gap_weeks = dice.pick(&[0, 0, 1]);
    settings.onboarding.max_in_a_row = dice.pick(&[None, Some(2), Some(3)]);
    settings.onboarding.weeks = dice.pick(&[Lengths::exactly(1), Lengths { min: 1, max: 2 }]);
    settings.rules.hosts_present = dice.pick(&[0, 1, 1, 2]);
    settings.points.trip = dice.pick(&[0, 50]);
    settings.points.together_away = dice.pick(&[0, 20]);
    for (unit, next) in units.iter().zip(&units[1..]) {
        if dice.chance(80) {
            let (cadence_months, weeks, priority) = (None, None, None);
            let (supplier, client) = (*unit, *next);
            draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
        }
    }
    for unit in &units {
        let at = dice.pick(&[None, Some(SiteId::at(0)), Some(SiteId::at(1))]);
        let after = if dice.chance(25) { vec![dice.pick(&units)] } else { Vec::new() };
        let facts = &mut draft.company.units[unit.index()];
        (facts.at, facts.customer_contact) = (at, *unit == units[4]);
        facts.after = after.into_iter().filter(|first| first < unit).collect();
        facts.min_present =
            dice.pick(&[MinPresent::Count(0), MinPresent::Percent(30), MinPresent::Percent(60)]);
        facts.min_visitors = dice.chance(20).then_some(2);
        facts.max_visits = dice.chance(30).then(|| 1 + dice.below(2) as u32);
    }
    let people: Vec<EmployeeId> = (0..3 + dice.below(5))
        .map(|person| draft.employee(&format!("e{person}"), dice.pick(&units[..2])))
        .collect();
    for person in &people {
        let enrolment = dice.pick(&[Enrolment::Onboarding, Enrolment::Onboarding, Enrolment::None]);
        draft.company.employees[person.index()].enrolment = enrolment;
        let home = draft.company.employees[person.index()].home;
        for unit in units.iter().filter(|unit| **unit != home) {
            if dice.chance(if enrolment == Enrolment::None { 50 } else { 20 }) {
                draft.stint(*person, *unit, 1);
            }
        }
        // Two in a row at one place are one trip already.
        if dice.chance(25) {
            for (week, unit) in (2..4).zip(units.iter().skip(2).filter(|unit| **unit != home)) {
                let (unit, monday, programme) = (*unit, draft.day(week, 0), Some(Programme::Extra));
                draft
                    .visits
                    .push((*person, Visit { unit, monday, weeks: 1, programme, counts_as_visit: true }));
            }
        }
        for _ in 0..dice.below(3) {
            let (unit, monday) =
                (dice.pick(&units), draft.day(dice.below(2 * weeks) as i64 - weeks as i64, 0));
            let programme = dice.pick(&[None, Some(Programme::Extra), Some(Programme::Onboarding)]);
            let (weeks, counts_as_visit) = (1 + dice.below(2) as u8, dice.chance(50));
            draft.visits.push((*person, Visit { unit, monday, weeks, programme, counts_as_visit }));
        }
    }
    let chooser = draft.employee("who chooses", units[0]);
    draft.company.choices.push(ChoiceRow {
        name: "choice".into(),
        units: units[1..].to_vec(),
        count: 1,
        matches: Matches { employee: Some(chooser), ..Matches::default() },
        weeks: Some(Lengths::exactly(1)),
        from: Some(draft.day(0, 0)),
        to: None,
        due: None,
        every_months: None,
        priority: 1,
    });
    for name in ["one", "other"] {
        if dice.chance(50) {
            let members = people.iter().copied().filter(|_| dice.chance(50)).collect();
            draft.company.groups.push(Group { name: name.into(), rule: GroupRule::Apart, members });
        }
    }
    draft.build()
}

/// Walks through a company; `None` where its pins break a rule or it has no stints.
fn walked(seed: u64, problem: &Problem) -> Option<Seen> {
    if problem.stint_ids().next().is_none()
        || !problem.fixed.strays.is_empty()
        || !inspect_pins(problem).is_empty()
    {
        return None;
    }
    let model = &Model::new(problem);
    let mut held: Vec<Placement> = model.fixed.values().copied().collect();
    held.sort_unstable();
    let (dice, whole) = (Dice::new(seed), Program::whole(model));
    let mut walk = Walk { seed, dice, problem, model, whole, held, seen: Seen::default() };
    (0..STEPS).for_each(|_| walk.step());
    Some(walk.seen)
}

#[test]
fn programs_keep_what_the_verifier_accepts_and_nothing_else() {
    let size = Size { weeks: 8, units: 5, employees: 10, stints: 24 };
    let random = (0..300u64).into_par_iter().filter_map(|seed| walked(seed, &company(seed, size, true)));
    let held = (0..60u64).into_par_iter().filter_map(|seed| walked(seed, &groups::company(seed, false)));
    let away = (0..60u64).into_par_iter().filter_map(|seed| walked(seed, &trips::travellers(seed)));
    let hired = (0..200u64).into_par_iter().filter_map(|seed| walked(seed, &newcomers(seed)));
    let seen = random.chain(held).chain(away).chain(hired).reduce(Seen::default, Seen::and);
    let least = [seen.kept, seen.broken, seen.closed, seen.parts[0], seen.parts[1]];
    assert!(least.iter().all(|times| *times >= 1_000), "{seen:?}");
    // These leave no column, hold for a whole group at once, or are of pins, which a walk leaves alone.
    let elsewhere = [Rule::Window, Rule::WorkingDays, Rule::Pins, Rule::Together, Rule::Eligible];
    for rule in Rule::ALL.into_iter().filter(|rule| !elsewhere.contains(rule)) {
        assert!(seen.alone.get(&rule).is_some_and(|times| *times >= 20), "{rule:?}: {seen:?}");
    }
}

/// The most weeks of some that a person may be away, by looking at every choice of them.
fn most_of(person: &Person, weeks: &[Week]) -> u32 {
    let choices = (0u32..1 << weeks.len()).map(|bits| -> WeekSet {
        let chosen = weeks.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
        chosen.map(|(_, week)| *week).collect()
    });
    let longest = |away: WeekSet| {
        let from = |week: Week| (0..).take_while(|further| away.contains(week.plus(*further))).count();
        away.iter().map(from).max().unwrap_or(0)
    };
    let may = choices
        .filter(|away| away.len() <= person.weeks_left.into() && longest(*away) <= person.in_a_row.into());
    may.map(WeekSet::len).max().unwrap_or(0)
}

#[test]
fn the_most_weeks_that_a_person_may_be_away_are_those_of_enumeration() {
    let mut dice = Dice::new(7);
    for _ in 0..2_000 {
        let weeks: Vec<Week> = (0..10).filter(|_| dice.chance(60)).map(Week).collect();
        let person = Person {
            weeks_left: dice.below(12) as u16,
            in_a_row: dice.pick(&[1, 2, 3, u16::MAX]),
            standing: WeekSet::default(),
            counted: true,
            tutor: false,
        };
        let set: WeekSet = weeks.iter().copied().collect();
        assert_eq!(person.most_of(set), most_of(&person, &weeks), "{weeks:?}, {person:?}");
    }
}
