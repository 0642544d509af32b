//! Public holidays, nationwide, by country.

use chrono::NaiveDate;

/// A country whose public holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// France.
    FR,
    /// Belgium.
    BE,
    /// Switzerland.
    CH,
    /// Germany.
    DE,
    /// Luxembourg.
    LU,
    /// Canada.
    CA,
    /// United States.
    US,
    /// United Kingdom (England and Wales).
    GB,
}

impl Country {
    /// Every country, in the order of messages.
    pub const ALL: [Country; 8] = [
        Country::FR,
        Country::BE,
        Country::CH,
        Country::DE,
        Country::LU,
        Country::CA,
        Country::US,
        Country::GB,
    ];

    /// The ISO 3166 code.
    pub fn code(self) -> &'static str {
        match self {
            Country::FR => "FR",
            Country::BE => "BE",
            Country::CH => "CH",
            Country::DE => "DE",
            Country::LU => "LU",
            Country::CA => "CA",
            Country::US => "US",
            Country::GB => "GB",
        }
    }

    /// Public holidays of a year in date order, observed days included.
    pub fn holidays(self, _year: i32) -> Vec<NaiveDate> {
        Vec::new()
    }
}
