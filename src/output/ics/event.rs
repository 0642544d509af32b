//! One stay as an event.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use icalendar::{Component, Event, EventLike, EventStatus};

use crate::domain::{EmployeeId, Programme, Published, UnitId, Week};
use crate::report::{Kind, Stay, View};
use crate::words::invitations as words;

use super::super::schedule::names;
use super::Side;
use super::identity::{Identities, fingerprint, of_visit};

/// A stay, or one that earlier calendars had and that is called off.
pub(super) struct Occasion {
    pub employee: EmployeeId,
    pub host: UnitId,
    pub start: Week,
    pub length: u8,
    pub cancelled: bool,
    pub uid: String,
    pub programme: Option<Programme>,
    /// How often it has changed, known once all calendars before are (see `memory`).
    pub sequence: u32,
    tutors: Vec<EmployeeId>,
}

impl Occasion {
    pub(super) fn of_stay(view: &View, stay: &Stay, identities: &Identities) -> Self {
        let problem = view.problem;
        let uid = match stay.kind {
            Kind::Placed { stint, .. } => identities.of_stint(problem, stint),
            Kind::Standing => {
                let monday = problem.horizon.monday(stay.start);
                of_visit(problem, stay.employee, stay.host, stay.programme, monday)
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
            sequence: 0,
            tutors: stay.all_tutors(),
        }
    }

    pub(super) fn called_off(view: &View, known: &Published) -> Self {
        Occasion {
            employee: known.employee,
            host: known.unit,
            start: view.problem.horizon.week_of(known.monday),
            length: known.weeks,
            cancelled: true,
            uid: known.uid.clone(),
            programme: known.programme,
            sequence: 0,
            tutors: Vec::new(),
        }
    }

    /// The event; `side` is whose calendar it stands in.
    pub(super) fn event(&self, view: &View, side: Side) -> Event {
        let language = view.problem.settings.language;
        let [first, end] = self.days(view);
        let mut event = Event::new();
        event
            .uid(&self.uid)
            .timestamp(view.problem.horizon.start().and_time(NaiveTime::MIN).and_utc())
            .sequence(self.sequence)
            .summary(&self.summary(view, side))
            .description(&self.description(view))
            .location(&self.location(view))
            .starts(first)
            .ends(end)
            .categories(words::categories(language, self.programme))
            // The days stay free for meetings: the person is elsewhere, not away from work.
            .append_property(("TRANSP", "TRANSPARENT"))
            .status(if self.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
        event.done()
    }

    /// A fingerprint of everything that a reader of the event sees: another one, and it has changed.
    pub(super) fn content(&self, view: &View) -> String {
        let [first, end] = self.days(view);
        let (summary, description) = (self.summary(view, Side::All), self.description(view));
        let (location, cancelled) = (self.location(view), self.cancelled);
        let seen = format!("{summary}\n{description}\n{location}\n{first}\n{end}\n{cancelled}");
        // A space that does not break is how a text is set, not what it says.
        fingerprint(&seen.replace('\u{a0}', " "))
    }

    /// The first day, and the first day after: the end of an all-day event.
    fn days(&self, view: &View) -> [NaiveDate; 2] {
        let horizon = &view.problem.horizon;
        let last = self.start.plus(i32::from(self.length) - 1);
        [horizon.monday(self.start), horizon.friday(last) + TimeDelta::days(1)]
    }

    fn summary(&self, view: &View, side: Side) -> String {
        let language = view.problem.settings.language;
        let [employee, home, host] = self.people_and_places(view);
        let summary = match side {
            Side::Person => words::own(language, host),
            Side::Host => words::comes(language, employee, home),
            Side::Home => words::away(language, employee, host),
            Side::All => words::moves(language, employee, home, host),
        };
        words::one_line(&words::title(language, &summary, self.cancelled))
    }

    fn description(&self, view: &View) -> String {
        let [employee, home, host] = self.people_and_places(view).map(words::one_line);
        let tutors = words::one_line(&names(view, &self.tutors));
        let language = view.problem.settings.language;
        words::description(language, [&employee, &home, &host], self.programme, self.length, &tutors)
    }

    fn location(&self, view: &View) -> String {
        let host = &view.problem.company.units[self.host.index()];
        words::one_line(host.site.as_deref().unwrap_or(&host.name))
    }

    /// The names of the employee, the home unit and the host unit.
    fn people_and_places<'v>(&self, view: &View<'v>) -> [&'v str; 3] {
        let company = &view.problem.company;
        let employee = &company.employees[self.employee.index()];
        let unit = |unit: UnitId| company.units[unit.index()].name.as_str();
        [employee.shown(), unit(employee.home), unit(self.host)]
    }
}
