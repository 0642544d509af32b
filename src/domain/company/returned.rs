//! What comes back from visits: returns, thanks, and what client units say of links.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{EmployeeId, UnitId};

/// Whether a visit took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// As planned.
    Yes,
    /// Not.
    No,
    /// In other weeks.
    Moved,
}

/// Whose side kept a visit from taking place; never why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hindrance {
    /// The visitor could not come.
    Visitor,
    /// The host could not receive.
    Host,
    /// Neither, or both.
    Other,
}

impl Hindrance {
    /// Every side.
    pub const ALL: [Hindrance; 3] = [Hindrance::Visitor, Hindrance::Host, Hindrance::Other];

    /// The word in `returns.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Hindrance::Visitor => "visitor",
            Hindrance::Host => "host",
            Hindrance::Other => "other",
        }
    }
}

/// Who tells of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Author {
    /// Who made it.
    Visitor,
    /// The unit that received.
    Host,
}

impl Author {
    /// The word in `returns.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Author::Visitor => "visitor",
            Author::Host => "host",
        }
    }
}

/// Whether words may stand where others read them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// With the name.
    Yes,
    /// Without anything that tells who said them.
    Anonymous,
    /// Not at all.
    No,
}

/// A row of `returns`, or a return of a form: what one side tells of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Return {
    /// Visitor.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the week in which it was to start; of a visit that was moved, perhaps that in which it started.
    pub monday: NaiveDate,
    /// Whether it took place, where the return says.
    pub held: Option<Held>,
    /// Whose side kept it from taking place, where the return says.
    pub hindrance: Option<Hindrance>,
    /// Who tells.
    pub by: Author,
    /// What was learned.
    pub learned: Option<String>,
    /// What was surprising.
    pub surprised: Option<String>,
    /// What makes work harder between the two units.
    pub irritant: Option<String>,
    /// What could be done.
    pub idea: Option<String>,
    /// Something worth telling.
    pub anecdote: Option<String>,
    /// Whether all these words may be printed; a return that does not say allows nothing.
    pub may_print: Option<Consent>,
    /// How useful it was, 1 to 5.
    pub useful: Option<u8>,
    /// The day since which what made work harder does so no more.
    pub mended: Option<NaiveDate>,
}

impl Return {
    /// Whether it says anything of the visit.
    pub fn is_answer(&self) -> bool {
        let words = [&self.learned, &self.surprised, &self.irritant, &self.idea, &self.anecdote];
        self.held.is_some()
            || self.hindrance.is_some()
            || self.useful.is_some()
            || words.iter().any(|text| text.is_some())
    }

    /// Whether its words may be printed.
    pub fn consent(&self) -> Consent {
        self.may_print.unwrap_or(Consent::No)
    }

    /// Takes over what a later return of the same side about the same visit says; what that leaves blank stays.
    pub fn amend(&mut self, later: Return) {
        fn take<T>(earlier: &mut Option<T>, later: Option<T>) {
            if later.is_some() {
                *earlier = later;
            }
        }
        take(&mut self.held, later.held);
        take(&mut self.hindrance, later.hindrance);
        take(&mut self.learned, later.learned);
        take(&mut self.surprised, later.surprised);
        take(&mut self.irritant, later.irritant);
        take(&mut self.idea, later.idea);
        take(&mut self.anecdote, later.anecdote);
        take(&mut self.may_print, later.may_print);
        take(&mut self.useful, later.useful);
        take(&mut self.mended, later.mended);
    }
}

/// What a recognition is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Merit {
    /// Something worth telling.
    Anecdote,
    /// Work that was done well.
    Effort,
    /// Something that somebody began.
    Initiative,
}

impl Merit {
    /// The word in `recognitions.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Merit::Anecdote => "anecdote",
            Merit::Effort => "effort",
            Merit::Initiative => "initiative",
        }
    }
}

/// A row of `recognitions`: praise for the bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognition {
    /// Day.
    pub date: NaiveDate,
    /// Who is praised; `None`: the units as a team.
    pub employee: Option<EmployeeId>,
    /// Where it happened, or the team.
    pub units: Vec<UnitId>,
    /// The words.
    pub text: String,
    /// What it is about.
    pub kind: Merit,
    /// Whether it may be printed, and with the name.
    pub may_print: Consent,
}

/// A row of `surveys`: what a client unit says of a link on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Day.
    pub date: NaiveDate,
    /// Who supplies.
    pub supplier: UnitId,
    /// Who is supplied, and was asked.
    pub client: UnitId,
    /// Mean of the answers in hundredths of a point: 100 to 500.
    pub score: u16,
    /// Answers behind it.
    pub answers: u32,
}
