//! A broken rule as data: who, where, when, and the numbers that say why. `words` turns it into a sentence.

use crate::domain::{EmployeeId, Rule, UnitId, Week};

/// A broken rule. Ordered by rule, then employee, unit and week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Violation {
    /// Which rule.
    pub rule: Rule,
    /// Who; `None` for the rules that count a whole unit.
    pub employee: Option<EmployeeId>,
    /// Where: the host unit, or for presence the unit left.
    pub unit: Option<UnitId>,
    /// When: the first week concerned.
    pub week: Option<Week>,
    /// Why, with the numbers.
    pub why: Why,
}

/// What exactly is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The placement is of no stint of the problem.
    Unknown,
    /// No stint asks for this row of a schedule or of pins, or other rows already hold all that do.
    NoStint {
        /// Length of the row in weeks.
        weeks: u8,
    },
    /// The stint is placed more than once.
    PlacedTwice,
    /// More stints of a choice are placed than are owed. The week is that in which the first beyond them starts.
    Choice {
        /// Position of the row in `choices`.
        row: u32,
        /// Stints placed.
        placed: u32,
        /// Stints owed.
        owed: u32,
    },
    /// The length is none that the stint allows.
    Length {
        /// Weeks placed.
        weeks: u8,
        /// Shortest length allowed.
        min: u8,
        /// Longest length allowed.
        max: u8,
    },
    /// The placement leaves the stint's window or the horizon.
    Outside {
        /// Last week placed.
        end: Week,
        /// First week of the window.
        opens: Week,
        /// Last week of the window.
        closes: Week,
    },
    /// Two stays of one person overlap or follow each other too closely.
    Gap {
        /// Host unit of the other stay.
        other: UnitId,
        /// First week of the other stay.
        other_start: Week,
        /// Weeks at home between the two; negative if they overlap.
        between: i32,
        /// Weeks at home that there should be.
        needed: u8,
    },
    /// Too many weeks away in the horizon. The week is the first beyond the limit.
    WeeksAway {
        /// Weeks away.
        away: u32,
        /// The limit.
        limit: u16,
    },
    /// Too many weeks away without a week at home. The week is the first beyond the limit.
    InARow {
        /// Weeks away in a row.
        weeks: u32,
        /// The limit.
        limit: u16,
    },
    /// A week of the placement has too few working days.
    WorkingDays {
        /// Working days of that week for this visit.
        days: u8,
        /// Fewest allowed.
        minimum: u8,
    },
    /// Too many visitors.
    Hosts {
        /// Visitors in the unit and week.
        visitors: u32,
        /// The most that the unit hosts in that week.
        hosts: u32,
    },
    /// Fewer visitors than the unit takes at all.
    Fewest {
        /// Visitors in the unit and week.
        visitors: u32,
        /// Fewest that it takes.
        fewest: u32,
    },
    /// Too many visits in a period. The week is the first beyond what the unit takes.
    Visits {
        /// Visits that start in the period.
        visits: u32,
        /// The most that the unit takes.
        most: u32,
        /// Weeks of the period.
        weeks: u8,
    },
    /// Too few tutors present for the visitors.
    Tutors {
        /// Visitors in the unit and week.
        visitors: u32,
        /// Tutors present.
        tutors: u32,
        /// Visitors that one tutor takes care of.
        ratio: u16,
    },
    /// Too few of the host unit's own people are present for a visit.
    Someone {
        /// Own people present.
        present: u32,
        /// Fewest who must be.
        minimum: u16,
    },
    /// Too few people at home.
    Presence {
        /// Employees present.
        present: u32,
        /// Least presence for that week's headcount.
        minimum: u32,
    },
    /// A unit that should be visited first was not.
    NotAfter {
        /// The unit to be visited first.
        first: UnitId,
        /// Whether a stint there is unplaced so far and its window leaves room before this placement.
        possible: bool,
    },
    /// Two onboarding stints stand against the order along the chain.
    ChainOrder {
        /// The unit whose stint should have ended before.
        other: UnitId,
    },
    /// A fixed pin is not kept. The week is the pin's.
    FixedPin {
        /// Weeks pinned.
        weeks: u8,
        /// Where its stint stands instead, with its length; `None`: unplaced.
        placed: Option<(Week, u8)>,
    },
    /// A forbidden pin is used.
    ForbiddenPin {
        /// First week forbidden.
        from: Week,
        /// Weeks forbidden.
        weeks: u8,
    },
    /// Members of a `together` group hold a stint they share at different times.
    NotTogether {
        /// Position of the group in `groups`.
        group: u32,
        /// The other member.
        other: EmployeeId,
        /// First week of the other member.
        other_start: Week,
        /// Length of the other member's stay.
        other_weeks: u8,
    },
    /// A member of a `together` group has no placement for a stint that another member holds.
    LeftBehind {
        /// Position of the group in `groups`.
        group: u32,
        /// The member who is placed.
        other: EmployeeId,
    },
    /// Members of an `apart` group are away in the same week.
    NotApart {
        /// Position of the group in `groups`.
        group: u32,
        /// Another member who is away.
        other: EmployeeId,
    },
    /// The host unit is the home unit.
    HomeUnit,
    /// The employee is in no programme and no row of `stints` asks for this.
    NotEnrolled,
    /// The host is at a site to which the employee may not be sent.
    NoTravel,
}

impl Why {
    /// The rule that this breaks.
    pub fn rule(&self) -> Rule {
        match self {
            Why::Unknown
            | Why::NoStint { .. }
            | Why::PlacedTwice
            | Why::Length { .. }
            | Why::Outside { .. } => Rule::Window,
            Why::Choice { .. } => Rule::Choice,
            Why::Gap { .. } => Rule::Gap,
            Why::WeeksAway { .. } => Rule::WeeksAway,
            Why::InARow { .. } => Rule::InARow,
            Why::WorkingDays { .. } => Rule::WorkingDays,
            Why::Hosts { .. } => Rule::Hosts,
            Why::Fewest { .. } => Rule::Fewest,
            Why::Visits { .. } => Rule::Visits,
            Why::Tutors { .. } => Rule::Tutors,
            Why::Someone { .. } => Rule::Someone,
            Why::Presence { .. } => Rule::Presence,
            Why::NotAfter { .. } | Why::ChainOrder { .. } => Rule::Order,
            Why::FixedPin { .. } | Why::ForbiddenPin { .. } => Rule::Pins,
            Why::NotTogether { .. } | Why::LeftBehind { .. } => Rule::Together,
            Why::NotApart { .. } => Rule::Apart,
            Why::HomeUnit | Why::NotEnrolled | Why::NoTravel => Rule::Eligible,
        }
    }
}

impl Violation {
    pub(super) fn new(
        employee: impl Into<Option<EmployeeId>>,
        unit: impl Into<Option<UnitId>>,
        week: impl Into<Option<Week>>,
        why: Why,
    ) -> Self {
        Violation { rule: why.rule(), employee: employee.into(), unit: unit.into(), week: week.into(), why }
    }

    /// Whether placing further stints could still mend it: a stint to be held before, a partner, further visitors, or a
    /// fixed pin that merely stands unplaced so far. Every other broken rule stays broken whatever is added.
    pub fn may_be_mended(&self) -> bool {
        matches!(
            self.why,
            Why::NotAfter { possible: true, .. }
                | Why::LeftBehind { .. }
                | Why::Fewest { .. }
                | Why::FixedPin { placed: None, .. }
        )
    }
}
