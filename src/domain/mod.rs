//! The words of the project as types: facts, obligations, answers. Knows nothing but itself.
//!
//! `input` builds a [`Problem`]; the optimiser and the verifier only read it. Definitions that several
//! rules count with (week, horizon, due week, lateness) are here; rules are not.

mod assignment;
mod baseline;
mod calendar;
mod chain;
mod choice;
mod company;
mod country;
mod grouped;
mod homes;
mod ids;
mod language;
mod look;
mod mailbox;
mod managers;
mod matching;
mod named;
mod note;
mod points;
mod prices;
mod problem;
mod programme;
mod provenance;
mod published;
mod rules;
mod schedule;
pub mod settings;
mod stint;
mod terms;
mod told;
mod working;

pub(crate) use assignment::best_assignment;
pub use baseline::Baseline;
pub use calendar::{DaySpan, Horizon, MAX_WEEKS, WEEKDAYS, Week, WeekSet, Weekdays};
pub use chain::distances_to_customer;
pub use choice::{Choice, ChoiceRow, Matches};
pub use company::{
    Alias, Author, Booking, CapacityPeriod, Closure, ClosureKind, Company, Consent, Employee, Enrolment,
    ExtraStint, Gone, Group, GroupRule, Handover, Held, Hindrance, HistoryRow, Merit, MinPresent, Missed,
    Move, Pattern, Pin, PinKind, Preference, Programme, Recognition, Relation, Return, Site, Survey, Travels,
    Unit, Visit, VisitStatus,
};
pub use country::{Country, Region};
pub use grouped::Grouped;
pub use homes::Home;
pub use ids::{ChoiceId, EmployeeId, LinkId, SiteId, StintId, UnitId};
pub use language::Language;
pub(crate) use language::languages;
pub use look::Look;
pub use mailbox::{Mailbox, is_address};
pub use named::Named;
pub use note::Note;
pub use points::{Points, Priority, SCALE};
pub use prices::{GRAINS, Prices};
pub use problem::{Parts, Prepared, Problem};
pub use programme::Duty;
pub use provenance::{InputFile, InputPart};
pub use published::{Party, Published};
pub use rules::Rule;
pub use schedule::{Schedule, Solution, StoppedBy};
pub use settings::{
    ChainOrder, DateOrder, Direction, ExtraSettings, Flags, Form, Format, LONGEST_CADENCE, Lengths,
    NeverVisited, OnboardingSettings, PointSettings, RegularSettings, Ripple, RuleSettings, Scope, Setting,
    Settings, SolveSettings, Strategy, UnitTrial, Written,
};
pub use stint::{Placement, Stint};
pub use terms::{Score, Term};
pub use told::{About, Days, Recipient, Role, Told};
