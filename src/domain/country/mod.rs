//! Public holidays by country, and by region.
//!
//! Each country's list is the law in force in 2026, applied to every year: a day abolished before or
//! proclaimed for one year only (a coronation, a jubilee) is not known. What only a trade keeps, and what an employer
//! chooses, belongs in the company's closures.

mod easter;
mod holidays;
mod lists;
mod region;

use chrono::NaiveDate;

pub use region::Region;

/// A country whose public holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// France: the eleven days of *Code du travail*, article L3133-1, Whit Monday among them whether or not a
    /// company works it as its *journée de solidarité*. Not the two further days of Alsace and Moselle.
    FR,
    /// Belgium: the ten days of the *Arrêté royal du 18 avril 1974* (holidays act of 4 January 1974), article 1.
    /// The employer chooses the day that stands in for one on a Sunday: it is not known here.
    BE,
    /// Switzerland: the four days kept in all 26 cantons: New Year, Ascension and Christmas (Federal Office
    /// of Justice, *Gesetzliche Feiertage*), and 1 August (Federal Constitution, article 110, paragraph 3).
    /// Good Friday, Easter Monday, Whit Monday and 26 December are kept in most cantons, not in all.
    CH,
    /// Germany: the nine days kept in all sixteen states: 3 October by *Einigungsvertrag*, article 2, the others
    /// by the holidays act (*Feiertagsgesetz*) of every state.
    DE,
    /// Luxembourg: the eleven days of *Code du travail*, article L.232-2. The day granted for one on a Sunday
    /// is agreed with the employer: it is not known here.
    LU,
    /// Canada: the ten general holidays of the *Canada Labour Code*, sections 166 and 193, as in federally
    /// regulated workplaces. One of fixed date on a weekend is also kept on the next working day that is no
    /// holiday itself; the code allows the working day before as well.
    CA,
    /// United States: the eleven federal days of 5 U.S.C. § 6103(a). One on a Saturday is also observed on the
    /// Friday before (§ 6103(b)), one on a Sunday on the Monday after (Executive Order 11582). Not
    /// Inauguration Day, which only the Washington area keeps.
    US,
    /// United Kingdom, England and Wales: the bank holidays of the *Banking and Financial Dealings Act 1971*,
    /// schedule 1; by royal proclamation under section 1 New Year and early May; Good Friday and Christmas by
    /// common law. One on a weekend is also kept on the next weekday that is no holiday itself (GOV.UK,
    /// *UK bank holidays*).
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

    /// Public holidays of a year in date order, each once: the days themselves, on weekends too, and the
    /// weekdays on which weekend ones are observed.
    ///
    /// Holds for the years 1900 to 2200; the list is empty outside the Gregorian calendar's years 1583 to 9999.
    pub fn holidays(self, year: i32) -> Vec<NaiveDate> {
        holidays::of_year(&lists::of(self).rules(), year)
    }
}
