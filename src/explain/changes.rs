//! Single changes of the data, and the problem as it would be with each.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::{
    CapacityPeriod, DaySpan, EmployeeId, Grouped, MinPresent, Parts, Problem, Programme, UnitId, Week,
};
use crate::verify::{Ledger, UnitWeek};

/// One change that could place more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// One more visitor at once in a unit, from one week to another.
    Host {
        /// The host unit.
        unit: UnitId,
        /// First week.
        first: Week,
        /// Last week.
        last: Week,
    },
    /// One fewer who must stay at home in a unit, from one week to another.
    Presence {
        /// The home unit.
        unit: UnitId,
        /// First week.
        first: Week,
        /// Last week.
        last: Week,
    },
    /// One more tutor.
    Tutor {
        /// Who would look after visitors too.
        employee: EmployeeId,
    },
    /// Another limit of weeks away.
    WeeksAway {
        /// Whose.
        employee: EmployeeId,
        /// Weeks.
        limit: u16,
        /// The limit now.
        instead_of: u16,
    },
    /// Another limit of weeks away for everybody of a programme without a limit of their own.
    WeeksAwayOfAll {
        /// Of which programme; `Extra`: of people in none.
        programme: Programme,
        /// Weeks.
        limit: u16,
        /// The limit now.
        instead_of: u16,
    },
    /// Another limit of weeks away in a row for everybody of a programme.
    InARow {
        /// Of which programme.
        programme: Programme,
        /// Weeks.
        limit: u16,
        /// The limit now.
        instead_of: u16,
    },
    /// Another limit of the visits that start in the horizon, or in a period.
    Visits {
        /// The host unit.
        unit: UnitId,
        /// The position of the period in `capacity`; `None`: the unit's own limit.
        row: Option<usize>,
        /// Visits.
        limit: u32,
        /// The limit now.
        instead_of: u32,
    },
    /// Smaller groups of visitors.
    Fewest {
        /// The host unit.
        unit: UnitId,
        /// The fewest visitors at once; 1: whoever comes.
        limit: u32,
        /// The fewest now.
        instead_of: u32,
    },
    /// Somebody on leave who is there after all, from one week to another.
    There {
        /// Who.
        employee: EmployeeId,
        /// First week.
        first: Week,
        /// Last week.
        last: Week,
    },
    /// Fewer weeks at home between two stints.
    Gap {
        /// Of which programme.
        programme: Programme,
        /// Weeks.
        weeks: u8,
    },
    /// A closure that does not take place.
    Closure {
        /// Its position in `closures`.
        row: usize,
    },
}

impl Change {
    /// The stable code used in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Change::Host { .. } => "one-more-visitor",
            Change::Presence { .. } => "one-fewer-at-home",
            Change::Tutor { .. } => "one-more-tutor",
            Change::WeeksAway { .. } => "more-weeks-away",
            Change::WeeksAwayOfAll { .. } => "more-weeks-away-for-all",
            Change::InARow { .. } => "more-weeks-in-a-row",
            Change::Visits { .. } => "more-visits",
            Change::Fewest { .. } => "smaller-groups",
            Change::There { .. } => "there-after-all",
            Change::Gap { .. } => "shorter-gap",
            Change::Closure { .. } => "no-closure",
        }
    }

    /// The unit that it is about, where it is about some of its weeks.
    pub fn unit(self) -> Option<UnitId> {
        match self {
            Change::Host { unit, .. } | Change::Presence { unit, .. } => Some(unit),
            _ => None,
        }
    }

    /// Weeks that it touches, where it is about some weeks only.
    pub fn weeks(self) -> Option<i32> {
        match self {
            Change::Host { first, last, .. }
            | Change::Presence { first, last, .. }
            | Change::There { first, last, .. } => Some(last.since(first) + 1),
            _ => None,
        }
    }

    /// The problem with this change. It has the same stints; every schedule of the problem is one of it too.
    pub fn apply(self, problem: &Problem) -> Problem {
        problem.altered(|parts| self.alter(problem, parts))
    }

    fn alter(self, problem: &Problem, parts: &mut Parts) {
        let company = &mut parts.company;
        match self {
            Change::Host { unit, first, last } => {
                let one_more = |counts: UnitWeek| counts.hosts + 1;
                let rows = &mut company.capacity;
                override_weeks(problem, rows, (unit, first, last), |row| &mut row.hosts, one_more);
            }
            Change::Presence { unit, first, last } => {
                let one_fewer = |counts: UnitWeek| MinPresent::Count(counts.min_present.saturating_sub(1));
                override_weeks(
                    problem,
                    &mut company.capacity,
                    (unit, first, last),
                    |row| &mut row.min_present,
                    one_fewer,
                );
            }
            Change::Tutor { employee } => company.employees[employee].tutor = true,
            Change::WeeksAway { employee, limit, .. } => {
                company.employees[employee].max_weeks_away = Some(limit);
            }
            Change::WeeksAwayOfAll { programme, limit, .. } => {
                let settings = &mut parts.settings;
                *match programme {
                    Programme::Onboarding => &mut settings.onboarding.max_weeks_away,
                    Programme::Regular => &mut settings.regular.max_weeks_away,
                    Programme::Extra | Programme::Choice => &mut settings.extra.max_weeks_away,
                } = Some(limit);
            }
            Change::InARow { programme, limit, .. } => {
                let settings = &mut parts.settings;
                match programme {
                    Programme::Onboarding => settings.onboarding.max_in_a_row = Some(limit),
                    Programme::Regular => settings.regular.max_in_a_row = Some(limit),
                    // Nobody outside the programmes has such a limit.
                    Programme::Extra | Programme::Choice => {}
                }
            }
            Change::Visits { unit, row: None, limit, .. } => {
                company.units[unit].max_visits = Some(limit);
            }
            Change::Visits { row: Some(row), limit, .. } => company.capacity[row].max_visits = Some(limit),
            Change::Fewest { unit, limit, .. } => company.units[unit].min_visitors = Some(limit),
            Change::There { employee, first, last } => {
                let (before, after) = around(problem, first, last);
                let known = &problem.company.absences;
                let kept = (0..known.owners()).flat_map(|owner| {
                    known.of(owner).iter().flat_map(move |span| {
                        let cut = match owner == employee.index() {
                            true => [
                                DaySpan { from: span.from, to: span.to.min(before) },
                                DaySpan { from: span.from.max(after), to: span.to },
                            ],
                            false => [*span, DaySpan { from: after, to: before }],
                        };
                        cut.into_iter().filter(|span| span.from <= span.to).map(move |span| (owner, span))
                    })
                });
                company.absences = Grouped::new(known.owners(), kept.collect());
            }
            Change::Gap { programme, weeks } => {
                let settings = &mut parts.settings;
                *match programme {
                    Programme::Onboarding => &mut settings.onboarding.gap_weeks,
                    Programme::Regular => &mut settings.regular.gap_weeks,
                    Programme::Extra | Programme::Choice => &mut settings.extra.gap_weeks,
                } = weeks;
            }
            Change::Closure { row } => {
                company.closures.remove(row);
            }
        }
    }
}

/// The day before some weeks and the day after them: a week is touched from its Monday to its Friday, so that the weekends
/// touch nothing.
fn around(problem: &Problem, first: Week, last: Week) -> (NaiveDate, NaiveDate) {
    let (monday, friday) = (problem.horizon.monday(first), problem.horizon.friday(last));
    (monday - TimeDelta::days(1), friday + TimeDelta::days(1))
}

/// Gives one limit of a unit another value in some weeks: its rows of `capacity` are cut there, and the new ones, one a
/// week, stand alone.
fn override_weeks<T: Copy>(
    problem: &Problem,
    capacity: &mut Vec<CapacityPeriod>,
    (unit, first, last): (UnitId, Week, Week),
    field: impl Fn(&mut CapacityPeriod) -> &mut Option<T>,
    value: impl Fn(UnitWeek) -> T,
) {
    let ledger = Ledger::new(problem, &[]);
    let horizon = &problem.horizon;
    let (before, after) = around(problem, first, last);
    let mut cut = Vec::new();
    for mut row in std::mem::take(capacity) {
        let touches = row.span.from < after && before < row.span.to;
        let held = if row.unit == unit && touches { field(&mut row).take() } else { None };
        if let Some(held) = held {
            for span in
                [DaySpan { from: row.span.from, to: before }, DaySpan { from: after, to: row.span.to }]
            {
                if span.from <= span.to {
                    let mut part =
                        CapacityPeriod { unit, span, hosts: None, max_visits: None, min_present: None };
                    *field(&mut part) = Some(held);
                    cut.push(part);
                }
            }
        }
        cut.push(row);
    }
    for week in (first.0..=last.0).map(Week) {
        let span = DaySpan { from: horizon.monday(week), to: horizon.friday(week) };
        let mut row = CapacityPeriod { unit, span, hosts: None, max_visits: None, min_present: None };
        *field(&mut row) = ledger.unit_week(unit, week).map(&value);
        cut.push(row);
    }
    *capacity = cut;
}
