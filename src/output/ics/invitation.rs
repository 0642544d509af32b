//! One stay as an invitation, or as its cancellation (RFC 5546): the same event as in the calendars, with whoever invites and
//! whoever is concerned.

use icalendar::{Attendee, CUType, Component, PartStat, Property, Role as Part};

use crate::domain::{Mailbox, Role};
use crate::report::View;
use crate::words::invitations as words;

use super::event::Occasion;
use super::{Side, empty, lines};

/// What an invitation asks of calendar programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::output) enum Method {
    /// To note the event, or its change.
    Request,
    /// To call it off.
    Cancel,
}

/// Somebody concerned who has an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::output) struct Guest<'v> {
    /// Name to show.
    pub name: &'v str,
    /// Address.
    pub address: &'v str,
    /// What the visit is to them.
    pub role: Role,
}

impl Method {
    /// The word of the standard.
    pub(in crate::output) const fn code(self) -> &'static str {
        match self {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
        }
    }
}

/// The text of an invitation.
pub(in crate::output) fn invitation(
    view: &View,
    occasion: &Occasion,
    method: Method,
    organizer: &Mailbox,
    guests: &[Guest<'_>],
) -> String {
    let side = match method {
        // Who is not concerned any more is told so although the visit takes place.
        Method::Cancel if !occasion.cancelled => Side::Left,
        Method::Request | Method::Cancel => Side::All,
    };
    let mut event = occasion.event(view, side);
    let mut property = Property::new("ORGANIZER", address(&organizer.address));
    event.append_property(property.add_parameter("CN", &common_name(&organizer.name)).done());
    for guest in guests {
        let (kind, part) = match guest.role {
            Role::Host => (CUType::Group, Part::ReqParticipant),
            Role::Visitor | Role::Tutor => (CUType::Individual, Part::ReqParticipant),
            Role::HomeManager | Role::HostManager => (CUType::Individual, Part::OptParticipant),
        };
        let attendee =
            Attendee::new(address(guest.address)).cutype(kind).role(part).cn(common_name(guest.name));
        // Nobody has to answer what is called off.
        event.append_multi_property(Property::from(match method {
            Method::Request => attendee.partstat(PartStat::NeedsAction).rsvp(true),
            Method::Cancel => attendee,
        }));
    }
    let mut calendar = empty(method.code());
    calendar.push(event.done());
    lines::folded(&calendar.to_string())
}

fn address(address: &str) -> String {
    format!("mailto:{address}")
}

/// A name as a parameter can hold it: on one line, and without the mark that ends it.
fn common_name(name: &str) -> String {
    words::one_line(name).replace('"', "'")
}
