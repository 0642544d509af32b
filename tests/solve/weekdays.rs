//! Periods and contracts that begin and end on any weekday: the model counts a week in where the verifier does.

use chrono::{NaiveDate, TimeDelta};
use passerelle::domain::{
    CapacityPeriod, Closure, ClosureKind, Country, DaySpan, EmployeeId, MinPresent, Pattern, Preference,
    Problem, Strategy, UnitId, Week, Weekdays,
};
use passerelle::model::open_weeks;
use passerelle::verify::verify;

use super::brute::optimum;
use super::solved;
use crate::build::Draft;
use crate::build::random::Dice;

/// Three people who owe a host unit one of the two weeks in the middle of four.
fn scene(change: impl FnOnce(&mut Draft, [UnitId; 2])) -> Problem {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 0), draft.unit("host", 9));
    let (from, to) = (Some(draft.day(1, 0)), Some(draft.day(2, 6)));
    for id in ["anna", "ben", "cleo"] {
        let visitor = draft.employee(id, home);
        let stint = draft.stint(visitor, host, 1);
        (stint.from, stint.to) = (from, to);
    }
    draft.settings.solve.gap = Some(0.0);
    change(&mut draft, [home, host]);
    draft.build()
}

/// The stints that the best schedule places: the one of enumeration, and the one of both strategies.
fn placed(problem: &Problem, what: &str) -> usize {
    let best = optimum(problem).unwrap().unwrap();
    let placed = [Strategy::Exact, Strategy::Prices].map(|strategy| {
        let problem = problem.altered(|parts| parts.settings.solve.strategy = strategy);
        let solution = solved(&problem).unwrap();
        let found = verify(&problem, &solution.schedule)
            .unwrap_or_else(|inspection| panic!("{what}, {strategy:?}: {:?}", inspection.violations));
        let points = found.score().total();
        assert!(solution.bound <= best && best <= points, "{what}, {strategy:?}: {points} against {best}");
        assert!(strategy != Strategy::Exact || solution.bound == points, "{what}: {points} against {best}");
        found.placements().len()
    });
    assert_eq!(placed[0], placed[1], "{what}");
    placed[0]
}

#[test]
fn a_period_holds_in_every_week_of_which_it_has_a_working_day() {
    for limit in ["visits", "hosts", "presence"] {
        for (from, to) in (0..7).flat_map(|from| (0..7).map(move |to| (from, to))) {
            let problem = scene(|draft, [home, host]| {
                let span = DaySpan { from: draft.day(1, from), to: draft.day(2, to) };
                let mut period =
                    CapacityPeriod { unit: host, span, hosts: None, max_visits: None, min_present: None };
                match limit {
                    "visits" => period.max_visits = Some(0),
                    "hosts" => period.hosts = Some(0),
                    _ => (period.unit, period.min_present) = (home, Some(MinPresent::Count(3))),
                }
                draft.company.capacity.push(period);
            });
            // A period that begins on the weekend leaves the first of the two weeks to all three.
            let expected = if from > 4 { 3 } else { 0 };
            let what = format!("{limit} from weekday {from} to weekday {to}");
            assert_eq!(placed(&problem, &what), expected, "{what}");
        }
    }
}

#[test]
fn a_period_that_ends_before_monday_leaves_the_week_alone() {
    for (week, weekday, expected) in [(0, 6, 3), (1, 0, 3), (2, 0, 0)] {
        let problem = scene(|draft, [_, host]| {
            let span = DaySpan { from: draft.day(0, 0), to: draft.day(week, weekday) };
            let (hosts, min_present) = (None, None);
            let max_visits = Some(0);
            draft.company.capacity.push(CapacityPeriod { unit: host, span, hosts, max_visits, min_present });
        });
        assert_eq!(placed(&problem, "the first weeks"), expected, "until week {week}, weekday {weekday}");
    }
}

/// Of four, three have to be there; of three, two.
#[test]
fn whoever_is_employed_on_any_day_of_a_week_counts_in_its_headcount() {
    for (week, weekday) in (0..4).flat_map(|week| (0..7).map(move |weekday| (week, weekday))) {
        for joins in [true, false] {
            let problem = scene(|draft, [home, _]| {
                draft.company.units[home.index()].min_present = MinPresent::Percent(60);
                let day = Some(draft.day(week, weekday));
                let other = draft.employee("other", home);
                let person = &mut draft.company.employees[other.index()];
                *(if joins { &mut person.hired } else { &mut person.leaves }) = day;
            });
            let what = format!("joins: {joins}, week {week}, weekday {weekday}");
            // Without the other one of three may go in a week, and one of four with the other there for four days of it.
            let broken = (1..=2).contains(&week) && if joins { weekday > 1 } else { weekday < 3 };
            let found = placed(&problem, &what);
            assert!(if broken { found == 1 } else { found == 2 }, "{what}: {found}");
        }
    }
}

/// Going in a preferred week earns points: a wish that the model does not see would leave its bound above the optimum.
#[test]
fn a_wish_counts_in_every_week_of_which_it_names_a_working_day() {
    for (from, to) in (0..7).flat_map(|from| (from..7).map(move |to| (from, to))) {
        let problem = scene(|draft, [_, host]| {
            let span = DaySpan { from: draft.day(2, from), to: draft.day(2, to) };
            let wish = Preference { unit: Some(host), span, prefers: true, weight: 5 };
            draft.preferences.push((EmployeeId::at(0), wish));
        });
        assert_eq!(placed(&problem, &format!("a wish from weekday {from} to weekday {to}")), 3);
    }
}

#[test]
fn a_unit_is_open_in_weeks_that_leave_those_who_work_least_enough_days() {
    let weeks = 14;
    // Good Friday and Easter Monday: the only public holidays of all Germany in these weeks.
    let holidays = [26, 29].map(|day| NaiveDate::from_ymd_opt(2027, 3, day).unwrap());
    let mut dice = Dice::new(11);
    for turn in 0..300 {
        let mut draft = Draft::new(weeks as u16);
        draft.settings.country = Some(Country::DE);
        draft.settings.rules.min_working_days = dice.pick(&[1, 2, 3, 4, 5]);
        let units = ["a", "b"].map(|id| draft.unit(id, 1));
        let mut worked = Vec::new();
        for person in ["p", "q"].map(|id| draft.employee(id, units[0])) {
            let days = Weekdays::of_bits(dice.pick(&[0b11111, 0b00111, 0b11000]));
            draft.company.employees[person.index()].days = days;
            worked.push(days.len());
            if dice.chance(50) {
                let days = Weekdays::of_bits(dice.pick(&[0, 0b00100, 0b11110]));
                let (from, to) = (draft.day(0, 0), None);
                draft.patterns.push((person, Pattern { from, to, days, weeks: 1, every: 1 }));
                worked.push(days.len());
            }
        }
        for _ in 0..8 {
            let from = draft.day(0, dice.below(7 * weeks) as i64);
            let span = DaySpan { from, to: from + TimeDelta::days(dice.below(7) as i64) };
            let unit = dice.pick(&[None, Some(units[0]), Some(units[1])]);
            let kind = dice.pick(&[ClosureKind::Host, ClosureKind::Home, ClosureKind::All]);
            draft.company.closures.push(Closure { unit, span, kind });
        }
        let fewest = worked.into_iter().filter(|days| *days > 0).min().unwrap();
        let minimum = fewest.min(draft.settings.rules.min_working_days.into());
        let is_open = |unit: UnitId, kind: ClosureKind, week: u64| {
            let closed = |day: NaiveDate| {
                draft.company.closures.iter().any(|closure| {
                    closure.unit.is_none_or(|closed| closed == unit)
                        && [ClosureKind::All, kind].contains(&closure.kind)
                        && (closure.span.from..=closure.span.to).contains(&day)
                })
            };
            let days = (0..5).map(|weekday| draft.day(week as i64, weekday));
            days.filter(|day| !holidays.contains(day) && !closed(*day)).count() as u32 >= minimum
        };
        for (unit, open) in units.into_iter().zip(open_weeks(&draft.clone().build())) {
            for week in 0..weeks {
                let found = [open.host, open.home].map(|open| open.contains(Week(week as i16)));
                let expected = [ClosureKind::Host, ClosureKind::Home].map(|kind| is_open(unit, kind, week));
                assert_eq!(found, expected, "company {turn}, {unit:?}, week {week}");
            }
        }
    }
}
