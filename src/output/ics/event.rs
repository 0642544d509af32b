//! One stay as an event.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use icalendar::{Component, Event, EventLike, EventStatus};

use crate::domain::{Booking, EmployeeId, Placement, Programme, StintId, UnitId, Week};
use crate::report::{Kind, Status, Stay, View};
use crate::words::invitations as words;

use super::super::schedule::names;
use super::Side;
use super::identity::{Identities, of_visit};

/// A stay, or one that the baseline had and that is called off.
pub(super) struct Occasion {
    pub employee: EmployeeId,
    pub host: UnitId,
    pub start: Week,
    pub length: u8,
    pub cancelled: bool,
    pub uid: String,
    programme: Option<Programme>,
    sequence: u32,
    tutors: Vec<EmployeeId>,
}

impl Occasion {
    pub(super) fn of_stay(view: &View, stay: &Stay, identities: &Identities) -> Self {
        let problem = view.problem;
        let (uid, sequence) = match stay.kind {
            Kind::Placed { stint, .. } => {
                (identities.of_stint(problem, stint), sequence_of(view, stint, stay))
            }
            Kind::Standing => {
                let monday = problem.horizon.monday(stay.start);
                (of_visit(problem, stay.employee, stay.host, stay.programme, monday), 0)
            }
        };
        Occasion {
            employee: stay.employee,
            host: stay.host,
            start: stay.start,
            length: stay.length,
            cancelled: false,
            uid,
            programme: stay.programme,
            sequence,
            tutors: stay.all_tutors(),
        }
    }

    fn of_given_up(view: &View, before: &Placement, identities: &Identities) -> Self {
        let stint = view.problem.stint(before.stint);
        Occasion {
            employee: stint.employee,
            host: stint.unit,
            start: before.start,
            length: before.weeks,
            cancelled: true,
            uid: identities.of_stint(view.problem, before.stint),
            programme: Some(stint.programme),
            sequence: edition(view, before.start) + 1,
            tutors: Vec::new(),
        }
    }

    fn of_dropped(view: &View, row: &Booking) -> Self {
        let start = view.problem.horizon.week_of(row.monday);
        Occasion {
            employee: row.employee,
            host: row.unit,
            start,
            length: row.weeks,
            cancelled: true,
            uid: of_visit(view.problem, row.employee, row.unit, row.programme, row.monday),
            programme: row.programme,
            sequence: edition(view, start) + 1,
            tutors: Vec::new(),
        }
    }

    /// The event; `side` is whose calendar it stands in.
    pub(super) fn event(&self, view: &View, side: Side) -> Event {
        let (problem, language) = (view.problem, view.problem.settings.language);
        let company = &problem.company;
        let employee = &company.employees[self.employee.index()];
        let (home, host) = (&company.units[employee.home.index()], &company.units[self.host.index()]);
        let horizon = &problem.horizon;
        let last = self.start.plus(i32::from(self.length) - 1);
        let summary = match side {
            Side::Person => words::own(language, &host.name),
            Side::Host => words::comes(language, &employee.name, &home.name),
            Side::Home => words::away(language, &employee.name, &host.name),
            Side::All => words::moves(language, &employee.name, &home.name, &host.name),
        };
        let tutors = names(view, &self.tutors);
        let mut event = Event::new();
        event
            .uid(&self.uid)
            .timestamp(horizon.start().and_time(NaiveTime::MIN).and_utc())
            .sequence(self.sequence)
            .summary(&words::one_line(&words::title(language, &summary, self.cancelled)))
            .description(&words::description(
                language,
                [&employee.name, &home.name, &host.name]
                    .map(|name| words::one_line(name))
                    .each_ref()
                    .map(String::as_str),
                self.programme,
                self.length,
                &words::one_line(&tutors),
            ))
            .location(&words::one_line(host.site.as_deref().unwrap_or(&host.name)))
            .starts(horizon.monday(self.start))
            // The end of an all-day event is the first day after it.
            .ends(horizon.friday(last) + TimeDelta::days(1))
            .categories(words::categories(language, self.programme))
            // The days stay free for meetings: the person is elsewhere, not away from work.
            .append_property(("TRANSP", "TRANSPARENT"))
            .status(if self.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
        event.done()
    }
}

/// What the baseline had in the horizon and the schedule has not, called off; what has become a visit that
/// stands is none of it.
pub(super) fn cancelled(view: &View, identities: &Identities) -> Vec<Occasion> {
    let problem = view.problem;
    let baseline = problem.baseline.as_deref().unwrap_or_default().iter().flatten();
    let given_up = baseline.filter(|before| view.schedule.placement_of(before.stint).is_none());
    let stands = |row: &Booking| {
        let mut visits = problem.company.visits.of(row.employee.index()).iter();
        visits.any(|visit| visit.unit == row.unit && visit.monday == row.monday)
    };
    let dropped = problem
        .dropped
        .iter()
        .filter(|row| problem.horizon.contains(problem.horizon.week_of(row.monday)) && !stands(row));
    given_up
        .map(|before| Occasion::of_given_up(view, before, identities))
        .chain(dropped.map(|row| Occasion::of_dropped(view, row)))
        .collect()
}

/// How often the event has changed, as far as that can be told without a memory: a calendar program passes over
/// a number smaller than the one that it knows.
///
/// 0 without a baseline, and for what stands where the baseline had it. What moved gets the edition of the later
/// of its two starts and two more, what is new the edition of its start and two more, what is called off the
/// edition of its start and one more. A greater number follows for every move, except a second one in a row to
/// an earlier week.
fn sequence_of(view: &View, stint: StintId, stay: &Stay) -> u32 {
    let Kind::Placed { status, .. } = stay.kind else { return 0 };
    let before = view.problem.baseline.as_ref().and_then(|baseline| baseline[stint.index()]);
    match (before, status) {
        (Some(before), _) if before.start == stay.start && before.weeks == stay.length => 0,
        (Some(before), _) => edition(view, before.start.max(stay.start)) + 2,
        (None, Status::New) => edition(view, stay.start) + 2,
        // A pin without a baseline entry is new, unless there is no baseline at all.
        (None, _) if view.problem.baseline.is_some() => edition(view, stay.start) + 2,
        (None, _) => 0,
    }
}

/// Twice the weeks from Monday 3 January 2000 to a week.
fn edition(view: &View, week: Week) -> u32 {
    let day_zero = NaiveDate::from_ymd_opt(2000, 1, 3).unwrap_or_default();
    let weeks = (view.problem.horizon.monday(week) - day_zero).num_weeks();
    u32::try_from(weeks).unwrap_or(0).saturating_mul(2)
}
