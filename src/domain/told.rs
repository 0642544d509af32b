//! What messages about visits told whom: people are written to again only when their days change.

use chrono::NaiveDate;

use super::ids::{EmployeeId, UnitId};

/// Who gets messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    /// A person.
    Employee(EmployeeId),
    /// The mailbox of a unit.
    Unit(UnitId),
}

/// What a recipient is to a visit. Who is several things is the first of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Goes.
    Visitor,
    /// Looks after the visitor.
    Tutor,
    /// The host unit.
    Host,
    /// The manager of the visitor.
    HomeManager,
    /// The manager of the host unit.
    HostManager,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 5] = [Role::Visitor, Role::Tutor, Role::Host, Role::HomeManager, Role::HostManager];

    /// The word in `messages.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Visitor => "visitor",
            Role::Tutor => "tutor",
            Role::Host => "host",
            Role::HomeManager => "home_manager",
            Role::HostManager => "host_manager",
        }
    }
}

/// What a message says of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// It takes place.
    Invitation,
    /// It takes place on other days.
    Changed,
    /// It does not, or not with the recipient.
    Cancelled,
}

impl About {
    /// All that a message may say.
    pub const ALL: [About; 3] = [About::Invitation, About::Changed, About::Cancelled];

    /// The word in `messages.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            About::Invitation => "invitation",
            About::Changed => "changed",
            About::Cancelled => "cancelled",
        }
    }
}

/// Monday of the first week, and length in weeks.
pub type Days = (NaiveDate, u8);

/// A row of `messages.csv` beside a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Who.
    pub recipient: Recipient,
    /// As what.
    pub role: Role,
    /// The event that it is about.
    pub uid: String,
    /// What it says.
    pub about: About,
    /// The days that it names.
    pub days: Days,
    /// The days that the recipient had been told before.
    pub before: Option<Days>,
    /// Whether it was sent.
    pub sent: bool,
}

impl Told {
    /// The days on which the recipient believes that the visit takes place; `None`: knows of none.
    pub fn known(&self) -> Option<Days> {
        match (self.sent, self.about) {
            (true, About::Cancelled) => None,
            (true, _) => Some(self.days),
            (false, _) => self.before,
        }
    }
}
