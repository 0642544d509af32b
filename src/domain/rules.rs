//! The one list of rules that no schedule may break.

/// A rule. Each is forbidden once in `model` and recounted once in `verify`, under the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A stint is placed at most once, whole, inside the horizon and its window, at a length it allows.
    Window,
    /// Of a choice no more stints are placed than are owed.
    Choice,
    /// An employee is in one place at a time, with the gap at home between two stints.
    Gap,
    /// An employee is away no more weeks than the limit.
    WeeksAway,
    /// An employee is away no more weeks without a week at home than the limit.
    InARow,
    /// Every week of a stint has enough working days for that visit.
    WorkingDays,
    /// Visitors never exceed the hosts of the unit and week.
    Hosts,
    /// A unit has no visitor in a week, or at least as many as it asks for.
    Fewest,
    /// Visits that start in a period never exceed what the unit takes in it.
    Visits,
    /// Visitors never exceed the tutor ratio times the tutors present.
    Tutors,
    /// In every week with a visitor enough of the host unit's own people are present, tutors or not.
    Someone,
    /// Presence at home never falls below the minimum because of stints.
    Presence,
    /// Units to be visited before another one are.
    Order,
    /// Fixed pins are kept and forbidden ones are not used.
    Pins,
    /// Members of a `together` group hold the stints they share in the same weeks.
    Together,
    /// Members of an `apart` group are never away in the same week.
    Apart,
    /// Nobody visits their home unit, and `none` gets no stint of a programme.
    Eligible,
}

impl Rule {
    /// Every rule, in the order of reports.
    pub const ALL: [Rule; 17] = [
        Rule::Window,
        Rule::Choice,
        Rule::Gap,
        Rule::WeeksAway,
        Rule::InARow,
        Rule::WorkingDays,
        Rule::Hosts,
        Rule::Fewest,
        Rule::Visits,
        Rule::Tutors,
        Rule::Someone,
        Rule::Presence,
        Rule::Order,
        Rule::Pins,
        Rule::Together,
        Rule::Apart,
        Rule::Eligible,
    ];

    /// The stable code used in messages, in `unscheduled.csv` and in the README.
    pub fn code(self) -> &'static str {
        match self {
            Rule::Window => "R1-window",
            Rule::Choice => "R1-choice",
            Rule::Gap => "R2-gap",
            Rule::WeeksAway => "R3-weeks-away",
            Rule::InARow => "R3-in-a-row",
            Rule::WorkingDays => "R4-working-days",
            Rule::Hosts => "R5-hosts",
            Rule::Fewest => "R5-fewest",
            Rule::Visits => "R5-visits",
            Rule::Tutors => "R5-tutors",
            Rule::Someone => "R5-someone",
            Rule::Presence => "R6-presence",
            Rule::Order => "R7-order",
            Rule::Pins => "R7-pins",
            Rule::Together => "R7-together",
            Rule::Apart => "R7-apart",
            Rule::Eligible => "R8-eligible",
        }
    }
}
