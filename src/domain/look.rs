//! What columns look like that nobody reads.

/// What a column that is not read looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A date of entry or of leaving.
    Date,
    /// A unit.
    Unit,
    /// A share of working time, or days not worked.
    WorkingTime,
}

impl Look {
    /// Every look.
    pub const ALL: [Look; 3] = [Look::WorkingTime, Look::Date, Look::Unit];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Look::Date => "date",
            Look::Unit => "unit",
            Look::WorkingTime => "working-time",
        }
    }
}
