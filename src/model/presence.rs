//! Working days, availability and standing visits of everybody, week by week.

use chrono::{Datelike, NaiveDate};

use crate::domain::{DaySpan, EmployeeId, Problem, UnitId, WEEKDAYS, Week, WeekSet};

/// Monday to Friday of a week as the low five bits.
pub(super) type Days = u8;

const ALL_DAYS: Days = 0b1_1111;

/// The weeks in which a unit's door is open: closures and public holidays leave enough working days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenWeeks {
    /// For visitors.
    pub host: WeekSet,
    /// For its own people to leave.
    pub home: WeekSet,
}

/// The open weeks of every unit, in their order; nobody's absence is counted, and a week is open where it is for those who
/// work the fewest days.
pub fn open_weeks(problem: &Problem) -> Vec<OpenWeeks> {
    let presence = Presence::of(problem);
    let usual = problem.company.employees.iter().map(|employee| employee.days);
    let worked = usual.chain(problem.company.patterns.values().iter().map(|pattern| pattern.days));
    let fewest = worked.map(|days| days.bits().count_ones()).filter(|days| *days > 0).min();
    let minimum = fewest.unwrap_or(1).min(problem.settings.rules.min_working_days.into()).max(1);
    let of_unit = |unit: UnitId| {
        let row = unit.index() * presence.weeks..(unit.index() + 1) * presence.weeks;
        let weeks_of = |open: &[Days]| {
            let days = open.iter().zip(presence.worked(problem, unit)).map(|(open, worked)| open & worked);
            let mut weeks = WeekSet::default();
            let open = problem.horizon.iter().zip(days).filter(|(_, days)| days.count_ones() >= minimum);
            open.for_each(|(week, _)| weeks.insert(week));
            weeks
        };
        OpenWeeks {
            host: weeks_of(&presence.host_open[row.clone()]),
            home: weeks_of(&presence.home_open[row]),
        }
    };
    (0..problem.company.units.len()).map(UnitId::at).map(of_unit).collect()
}

/// Which days are worked where, by unit and week.
pub(super) struct Presence {
    weeks: usize,
    /// Days that are no public holiday, by calendar and week.
    worked: Vec<Vec<Days>>,
    /// Days on which a unit takes visitors, by unit and week.
    host_open: Vec<Days>,
    /// Days on which a unit lets its people go, by unit and week.
    home_open: Vec<Days>,
}

impl Presence {
    pub(super) fn of(problem: &Problem) -> Self {
        let weeks = usize::from(problem.horizon.weeks());
        let units = problem.company.units.len();
        let worked = problem.holidays.iter().map(|holidays| {
            let mut worked = vec![ALL_DAYS; weeks];
            for holiday in holidays {
                clear(problem, &mut worked, DaySpan { from: *holiday, to: *holiday });
            }
            worked
        });
        let worked = worked.collect();
        let mut host_open = vec![ALL_DAYS; units * weeks];
        let mut home_open = vec![ALL_DAYS; units * weeks];
        for closure in &problem.company.closures {
            let closed = closure.unit.map_or(0..units, |unit| unit.index()..unit.index() + 1);
            for unit in closed {
                let row = unit * weeks..(unit + 1) * weeks;
                if closure.kind.closes_host() {
                    clear(problem, &mut host_open[row.clone()], closure.span);
                }
                if closure.kind.closes_home() {
                    clear(problem, &mut home_open[row], closure.span);
                }
            }
        }
        Presence { weeks, worked, host_open, home_open }
    }

    /// The days that are no public holiday of a unit, by week.
    fn worked(&self, problem: &Problem, unit: UnitId) -> &[Days] {
        &self.worked[problem.calendar_of[unit.index()] as usize]
    }

    /// The days that an employee works but for public holidays, by week.
    pub(super) fn own_days(&self, problem: &Problem, employee: EmployeeId) -> Vec<Days> {
        let person = &problem.company.employees[employee.index()];
        let mut days = vec![person.days.bits(); self.weeks];
        if !problem.company.patterns.of(employee.index()).is_empty() {
            let weeks = problem.horizon.iter().zip(&mut days);
            weeks.for_each(|(week, days)| *days = problem.weekdays(employee, week).bits());
        }
        if let Some(hired) = person.hired {
            clear(
                problem,
                &mut days,
                DaySpan { from: NaiveDate::MIN, to: hired.pred_opt().unwrap_or(hired) },
            );
        }
        if let Some(leaves) = person.leaves {
            clear(
                problem,
                &mut days,
                DaySpan { from: leaves.succ_opt().unwrap_or(leaves), to: NaiveDate::MAX },
            );
        }
        for absence in problem.company.absences.of(employee.index()) {
            clear(problem, &mut days, *absence);
        }
        days
    }

    /// Weeks with enough working days for a visit of an employee with these own days to a host that is not home then.
    pub(super) fn visitable(
        &self,
        problem: &Problem,
        employee: EmployeeId,
        days: &[Days],
        host: UnitId,
    ) -> WeekSet {
        let worked = self.worked(problem, host);
        let mut visitable = WeekSet::default();
        for week in problem.horizon.iter() {
            let at = week.0 as usize;
            let home = problem.home(employee, week);
            let open = self.host_open[host.index() * self.weeks + at]
                & self.home_open[home.index() * self.weeks + at];
            if home != host && enough(problem, employee, week, days[at] & worked[at] & open) {
                visitable.insert(week);
            }
        }
        visitable
    }

    /// Weeks in which an employee with these own days is available.
    pub(super) fn available(&self, problem: &Problem, employee: EmployeeId, days: &[Days]) -> WeekSet {
        let mut available = WeekSet::default();
        for home in problem.homes.of(employee.index()) {
            let worked = self.worked(problem, home.unit);
            for week in home.iter() {
                let at = week.0 as usize;
                if enough(problem, employee, week, days[at] & worked[at]) {
                    available.insert(week);
                }
            }
        }
        available
    }
}

/// Weeks of the horizon in which an employee is away on a standing visit, once for each visit and week.
pub(super) fn standing_weeks(
    problem: &Problem,
    employee: EmployeeId,
) -> impl Iterator<Item = (UnitId, Week)> + use<'_> {
    problem.company.visits.of(employee.index()).iter().flat_map(move |visit| {
        let (first, last) = problem.weeks_of(visit);
        let inside = first.0.max(0)..=last.0.min(problem.horizon.last().0);
        inside.map(move |week| (visit.unit, Week(week)))
    })
}

fn enough(problem: &Problem, employee: EmployeeId, week: Week, days: Days) -> bool {
    days.count_ones() >= u32::from(problem.fewest_days(employee, week))
}

/// Takes the days of a span out of a row of weeks.
fn clear(problem: &Problem, row: &mut [Days], span: DaySpan) {
    let horizon = &problem.horizon;
    let (from, to) = (span.from.max(horizon.start()), span.to.min(horizon.friday(horizon.last())));
    if from > to {
        return;
    }
    let (first, last) = (horizon.week_of(from), horizon.week_of(to));
    for week in first.0..=last.0 {
        let monday = if week == first.0 { from.weekday().num_days_from_monday() } else { 0 };
        let friday = if week == last.0 { to.weekday().num_days_from_monday() } else { WEEKDAYS - 1 };
        for day in monday..=friday.min(WEEKDAYS - 1) {
            row[week as usize] &= !(1 << day);
        }
    }
}
