//! One stay as an event.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use icalendar::{Component, Event, EventLike, EventStatus};

use crate::domain::{EmployeeId, Party, Programme, Published, Recipient, Role, Unit, UnitId, Week};
use crate::files::names_in_cell;
use crate::report::{Kind, Stay, View};
use crate::words::invitations as words;

use super::Side;
use super::identity::{Identities, fingerprint, of_visit};

/// A stay, or one that earlier calendars had and that is called off.
pub(in crate::output) struct Occasion {
    pub employee: Party<EmployeeId>,
    /// Home unit of today, or the last that is known.
    pub home: Option<Party<UnitId>>,
    pub host: Party<UnitId>,
    pub start: Week,
    pub length: u8,
    pub cancelled: bool,
    pub uid: String,
    pub programme: Option<Programme>,
    /// How often it has changed, known once all calendars before are (see `memory`).
    pub sequence: u32,
    /// Units that were home before (see `memory`).
    pub left: Vec<UnitId>,
    /// Units that are none any more and whose calendars had it (see `memory`).
    pub merged: Vec<String>,
    /// Who looks after the visitor.
    pub tutors: Vec<EmployeeId>,
    /// Who did before (see `memory`).
    pub former_tutors: Vec<Party<EmployeeId>>,
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
            employee: Party::Known(stay.employee),
            home: Some(Party::Known(problem.home(stay.employee, stay.start))),
            host: Party::Known(stay.host),
            start: stay.start,
            length: stay.length,
            cancelled: false,
            uid,
            programme: stay.programme,
            sequence: 0,
            left: Vec::new(),
            merged: Vec::new(),
            tutors: stay.all_tutors(),
            former_tutors: Vec::new(),
        }
    }

    /// An event that earlier calendars had and the schedule has not.
    pub(super) fn known(view: &View, known: &Published, cancelled: bool) -> Self {
        let start = view.problem.horizon.week_of(known.monday);
        let home = |employee: EmployeeId| Party::Known(view.problem.home(employee, start));
        Occasion {
            employee: known.employee.clone(),
            home: known.employee.known().map(home).or_else(|| known.home.clone()),
            host: known.unit.clone(),
            start,
            length: known.weeks,
            cancelled,
            uid: known.uid.clone(),
            programme: known.programme,
            sequence: 0,
            left: Vec::new(),
            merged: Vec::new(),
            tutors: Vec::new(),
            former_tutors: Vec::new(),
        }
    }

    /// Its weeks.
    pub(in crate::output) fn weeks(&self) -> [Week; 2] {
        [self.start, self.start.plus(i32::from(self.length) - 1)]
    }

    /// The order of events in calendars: by person, those of today first, then by date.
    pub(super) fn order(&self) -> impl Ord + use<'_> {
        let (gone, employee, id) = match &self.employee {
            Party::Known(employee) => (false, Some(*employee), ""),
            Party::Gone { id, .. } => (true, None, id.as_str()),
        };
        (gone, employee, id, self.start, self.host.known(), self.cancelled, self.uid.as_str())
    }

    /// The event; `side` is whose calendar it stands in.
    pub(super) fn event(&self, view: &View, side: Side) -> Event {
        let language = view.problem.settings.language;
        let [first, end] = self.days(view);
        let cancelled = self.is_off(side);
        let changes = TimeDelta::minutes(self.sequence.into());
        let mut event = Event::new();
        event
            .uid(&self.uid)
            // Later with each change, and without a clock.
            .timestamp(view.problem.horizon.start().and_time(NaiveTime::MIN).and_utc() + changes)
            .sequence(self.sequence)
            .summary(&self.summary(view, side))
            .description(&self.description(view))
            .location(&self.location(view))
            .starts(first)
            .ends(end)
            .categories(words::categories(language, self.programme))
            // The days stay free for meetings: the person is elsewhere, not away from work.
            .append_property(("TRANSP", "TRANSPARENT"))
            .status(if cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
        event.done()
    }

    /// Whether the event is called off in a calendar.
    fn is_off(&self, side: Side) -> bool {
        self.cancelled || matches!(side, Side::Left | Side::NoTutor)
    }

    /// A fingerprint of everything that a reader of the event sees: another one, and it has changed.
    pub(super) fn content(&self, view: &View) -> String {
        let [first, end] = self.days(view);
        let (summary, description) = (self.summary(view, Side::All), self.description(view));
        let (location, cancelled) = (self.location(view), self.cancelled);
        let managers = self.managers(view).map(|manager| self.identifier(view, manager)).join("\n");
        let seen = format!("{summary}\n{description}\n{location}\n{first}\n{end}\n{cancelled}\n{managers}");
        // A space that does not break is how a text is set, not what it says.
        fingerprint(&seen.replace('\u{a0}', " "))
    }

    fn identifier<'v>(&self, view: &View<'v>, employee: Option<EmployeeId>) -> &'v str {
        employee.map_or("", |employee| &view.problem.company.employees[employee].id)
    }

    /// The managers of the employee and of the host unit.
    fn managers(&self, view: &View) -> [Option<EmployeeId>; 2] {
        let (company, day) = (&view.problem.company, view.problem.horizon.monday(self.start));
        [
            self.employee.known().and_then(|employee| company.manager_of(employee, day)),
            self.host.known().and_then(|unit| company.manager_of_unit(unit, day)),
        ]
    }

    /// Everybody whom the event concerns, each once, as the first thing that it is to them.
    pub(in crate::output) fn concerned(&self, view: &View) -> Vec<(Recipient, Role)> {
        let [of_visitor, of_host] = self.managers(view);
        let person = |role: Role| move |employee: EmployeeId| (Recipient::Employee(employee), role);
        let tutors = self.tutors.iter().copied().map(person(Role::Tutor));
        let host = self.host.known().map(|unit| (Recipient::Unit(unit), Role::Host));
        let all = self.employee.known().map(person(Role::Visitor)).into_iter().chain(tutors).chain(host);
        let all = all.chain(of_visitor.map(person(Role::HomeManager)));
        let mut each: Vec<(Recipient, Role)> = Vec::new();
        for (recipient, role) in all.chain(of_host.map(person(Role::HostManager))) {
            if each.iter().all(|(known, _)| *known != recipient) {
                each.push((recipient, role));
            }
        }
        each
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
            Side::Tutor | Side::NoTutor => words::looked_after(language, employee, home),
            Side::Home | Side::Left => words::away(language, employee, host),
            Side::All => words::moves(language, employee, home, host),
        };
        words::one_line(&words::title(language, &summary, self.is_off(side)))
    }

    fn description(&self, view: &View) -> String {
        let [employee, home, host] = self.people_and_places(view).map(words::one_line);
        let tutors = words::one_line(&names_in_cell(view.problem, &self.tutors));
        let language = view.problem.settings.language;
        let mut text =
            words::description(language, [&employee, &home, &host], self.programme, self.length, &tutors);
        if let Some(host) = self.host_unit(view) {
            let told = [&host.first_day, &host.equipment].map(|told| told.as_deref().map(words::one_line));
            text += &words::at_the_host(language, told);
        }
        text
    }

    fn host_unit<'v>(&self, view: &View<'v>) -> Option<&'v Unit> {
        self.host.known().map(|unit| &view.problem.company.units[unit])
    }

    fn location(&self, view: &View) -> String {
        let [_, _, name] = self.people_and_places(view);
        let host = self.host_unit(view);
        let places = host.into_iter().flat_map(|host| [host.place.as_deref(), host.site.as_deref()]);
        let places: Vec<&str> = places.flatten().collect();
        if places.is_empty() { words::one_line(name) } else { words::one_line(&places.join(", ")) }
    }

    /// The names of the employee, the home unit and the host unit.
    pub(in crate::output) fn people_and_places<'v>(&'v self, view: &View<'v>) -> [&'v str; 3] {
        let company = &view.problem.company;
        let unit = |party: &'v Party<UnitId>| match party {
            Party::Known(unit) => company.units[*unit].name.as_str(),
            Party::Gone { name, .. } => name.as_str(),
        };
        [self.name(view), self.home.as_ref().map_or("", unit), unit(&self.host)]
    }

    /// The name of the employee.
    pub(in crate::output) fn name<'v>(&'v self, view: &View<'v>) -> &'v str {
        match &self.employee {
            Party::Known(employee) => view.problem.company.employees[*employee].shown(),
            Party::Gone { name, .. } => name,
        }
    }
}
