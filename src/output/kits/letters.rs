//! Who is told what of which visit in this run: what changed since they were told last, and nothing else.

use rustc_hash::FxHashMap;

use crate::domain::{
    About, Days, EmployeeId, Mailbox, Party, Recipient, Role, Told, UnitId, Week, is_address,
};
use crate::replan::{Cause, Change, Who};
use crate::report::View;

use super::super::ics::{Guest, Occasion, Occasions};

/// Why days changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// A change against the baseline has a cause.
    Cause(Cause),
    /// Somebody else looks after the visitor, or answers for a unit.
    Another,
    /// Another plan was made.
    Replanned,
}

/// What one recipient is told of one visit.
pub(super) struct Item {
    /// Position of the event in the occasions.
    pub occasion: usize,
    /// What is written to `messages.csv`.
    pub told: Told,
    /// Why, where something changed.
    pub reason: Option<Reason>,
}

/// All that is to be told, and what was.
pub(super) struct Letters {
    pub occasions: Occasions,
    /// By recipient, then by date.
    pub items: Vec<Item>,
}

impl Letters {
    /// Compares what each recipient was told last with the schedule.
    pub(super) fn of(view: &View) -> Self {
        let occasions = Occasions::of(view);
        let mut told: FxHashMap<&str, Vec<&Told>> = FxHashMap::default();
        for each in &view.problem.told {
            told.entry(each.uid.as_str()).or_default().push(each);
        }
        let causes = Causes::of(view);
        let mut items = Vec::new();
        for (position, occasion) in occasions.all.iter().enumerate() {
            let known = told.get(occasion.uid.as_str()).map_or(&[][..], Vec::as_slice);
            let found = of_occasion(view, occasion, known);
            items.extend(found.into_iter().map(|told| {
                let reason = (!told.sent && told.about != About::Invitation)
                    .then(|| reason(view, &causes, occasion, &told));
                Item { occasion: position, told, reason }
            }));
        }
        items.sort_by_key(|item| (item.told.recipient, item.told.days, item.occasion));
        Letters { occasions, items }
    }

    /// What is to be sent of what is asked for, by recipient: positions of items.
    pub(super) fn pending<'a>(
        &'a self,
        view: &'a View,
    ) -> impl Iterator<Item = (Recipient, Vec<usize>)> + 'a {
        let mut all: Vec<(Recipient, Vec<usize>)> = Vec::new();
        for (position, item) in self.items.iter().enumerate() {
            if item.told.sent || !self.asks_for(view, item) {
                continue;
            }
            match all.last_mut().filter(|(known, _)| *known == item.told.recipient) {
                Some((_, items)) => items.push(position),
                None => all.push((item.told.recipient, vec![position])),
            }
        }
        all.into_iter()
    }

    /// Whether the visit of an item is asked for.
    pub(super) fn asks_for(&self, view: &View, item: &Item) -> bool {
        let occasion = &self.occasions.all[item.occasion];
        let employee = occasion.employee.known();
        view.asks(employee, &occasion.tutors, occasion.host.known(), occasion.weeks())
    }

    /// Everybody who is told that a visit is off and has an address.
    pub(super) fn told_before<'v>(&self, view: &View<'v>, occasion: usize) -> Vec<Guest<'v>> {
        let of_it = self.items.iter().filter(|item| item.occasion == occasion);
        of_it.filter_map(|item| guest(view, item.told.recipient, item.told.role)).collect()
    }
}

/// What everybody concerned, now or before, is told of a visit.
fn of_occasion(view: &View, occasion: &Occasion, known: &[&Told]) -> Vec<Told> {
    let days: Days = (view.problem.horizon.monday(occasion.start), occasion.length);
    let concerned = if occasion.cancelled { Vec::new() } else { occasion.concerned(view) };
    let told = |recipient, role, about, days, before, sent| Told {
        recipient,
        role,
        uid: occasion.uid.clone(),
        about,
        days,
        before,
        sent,
    };
    if is_over(view, occasion) {
        return known.iter().filter(|told| told.sent).map(|told| (*told).clone()).collect();
    }
    let mut all = Vec::new();
    for (recipient, role) in &concerned {
        let last = known.iter().find(|told| told.recipient == *recipient);
        let knows = last.and_then(|told| told.known());
        let in_this_role = last.is_none_or(|told| !told.sent || told.role == *role);
        all.push(match (knows, last) {
            (Some(knows), Some(last)) if knows == days && in_this_role => match last.sent {
                true => (*last).clone(),
                // It moved and came back before anybody was told.
                false => told(*recipient, *role, About::Invitation, days, None, true),
            },
            (Some(knows), _) if knows != days => {
                told(*recipient, *role, About::Changed, days, Some(knows), false)
            }
            _ => told(*recipient, *role, About::Invitation, days, None, false),
        });
    }
    let others = known.iter().filter(|told| concerned.iter().all(|(now, _)| *now != told.recipient));
    all.extend(others.filter_map(|last| match last.known() {
        Some(knows) => Some(told(last.recipient, last.role, About::Cancelled, knows, Some(knows), false)),
        // Called off and told so; or never told of at all.
        None => (last.sent && last.about == About::Cancelled).then(|| (*last).clone()),
    }));
    all
}

/// Whether a visit was over before the day until which everything stands as it is: nobody is invited to what is past.
fn is_over(view: &View, occasion: &Occasion) -> bool {
    let [_, last] = occasion.weeks();
    let last = view.problem.horizon.friday(last);
    view.problem.settings.freeze_until.is_some_and(|until| last < until)
}

/// Changes by person and host.
struct Causes<'v>(FxHashMap<(EmployeeId, UnitId), Vec<&'v Change>>);

impl<'v> Causes<'v> {
    fn of(view: &'v View) -> Self {
        let mut causes: FxHashMap<_, Vec<&Change>> = FxHashMap::default();
        for change in view.changes.iter().flatten() {
            if let Who::Employee(employee) = change.who {
                causes.entry((employee, change.unit)).or_default().push(change);
            }
        }
        Causes(causes)
    }
}

fn reason(view: &View, causes: &Causes, occasion: &Occasion, told: &Told) -> Reason {
    if told.about == About::Cancelled && !occasion.cancelled {
        return Reason::Another;
    }
    let (Party::Known(employee), Party::Known(host)) = (&occasion.employee, &occasion.host) else {
        return Reason::Cause(Cause::Leaver);
    };
    let horizon = &view.problem.horizon;
    let of_pair = causes.0.get(&(*employee, *host)).map_or(&[][..], Vec::as_slice);
    let is_it = |change: &&&Change| {
        let to = change.to.map(|weeks| (weeks.start, weeks.weeks));
        let from = change.from.map(|weeks| (horizon.monday(weeks.start), weeks.weeks));
        match told.about {
            About::Cancelled => from == told.before && to.is_none(),
            _ => to == Some((occasion.start, occasion.length)),
        }
    };
    let change = of_pair.iter().find(is_it).or_else(|| of_pair.first());
    change.map_or(Reason::Replanned, |change| Reason::Cause(change.cause))
}

/// Name and, where there is one that can be written to, address of a recipient.
pub(super) fn contact<'v>(view: &View<'v>, recipient: Recipient) -> (&'v str, Option<&'v str>) {
    let company = &view.problem.company;
    let (name, address) = match recipient {
        Recipient::Employee(employee) => {
            let employee = &company.employees[employee];
            (employee.name.as_str(), employee.email.as_deref())
        }
        Recipient::Unit(unit) => {
            let unit = &company.units[unit];
            (unit.name.as_str(), unit.email.as_deref())
        }
    };
    (name, address.filter(|address| is_address(address)))
}

/// Who invites, and the address of a recipient: without one of the two a notice is printed.
pub(super) fn by_mail<'v>(view: &View<'v>, recipient: Recipient) -> Option<(&'v Mailbox, &'v str)> {
    let organizer = view.problem.settings.organizer.as_ref()?;
    Some((organizer, contact(view, recipient).1?))
}

/// Everybody concerned who has an address.
pub(super) fn guests<'v>(view: &View<'v>, occasion: &Occasion) -> Vec<Guest<'v>> {
    let mut guests: Vec<Guest<'v>> = Vec::new();
    for (recipient, role) in occasion.concerned(view) {
        let guest = guest(view, recipient, role);
        // Several may share a mailbox, and an address is invited once.
        guests.extend(guest.filter(|guest| guests.iter().all(|known| known.address != guest.address)));
    }
    guests
}

/// Somebody who has an address.
pub(super) fn guest<'v>(view: &View<'v>, recipient: Recipient, role: Role) -> Option<Guest<'v>> {
    let (name, address) = contact(view, recipient);
    address.map(|address| Guest { name, address, role })
}

/// The unit in whose kit the message of a recipient lies.
pub(super) fn unit_of(view: &View, recipient: Recipient) -> UnitId {
    match recipient {
        Recipient::Employee(employee) => view.problem.home(employee, Week(0)),
        Recipient::Unit(unit) => unit,
    }
}
