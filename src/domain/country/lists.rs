//! The holidays of each country; [`Country`] names the law that each list is taken from.

use chrono::Weekday;

use super::Country;
use super::holidays::{Day, List, OnWeekend};

const NEW_YEAR: Day = Day::Fixed(1, 1);
const GOOD_FRIDAY: Day = Day::Easter(-2);
const EASTER_MONDAY: Day = Day::Easter(1);
const LABOUR_DAY: Day = Day::Fixed(5, 1);
const ASCENSION: Day = Day::Easter(39);
const WHIT_MONDAY: Day = Day::Easter(50);
const ASSUMPTION: Day = Day::Fixed(8, 15);
const ALL_SAINTS: Day = Day::Fixed(11, 1);
const ARMISTICE: Day = Day::Fixed(11, 11);
const CHRISTMAS: Day = Day::Fixed(12, 25);
const DAY_AFTER_CHRISTMAS: Day = Day::Fixed(12, 26);

const FRANCE: List = List {
    days: &[
        NEW_YEAR,
        EASTER_MONDAY,
        LABOUR_DAY,
        Day::Fixed(5, 8), // victory of 1945
        ASCENSION,
        WHIT_MONDAY,
        Day::Fixed(7, 14), // national day
        ASSUMPTION,
        ALL_SAINTS,
        ARMISTICE,
        CHRISTMAS,
    ],
    on_weekend: OnWeekend::Lost,
};

const BELGIUM: List = List {
    days: &[
        NEW_YEAR,
        EASTER_MONDAY,
        LABOUR_DAY,
        ASCENSION,
        WHIT_MONDAY,
        Day::Fixed(7, 21), // national day
        ASSUMPTION,
        ALL_SAINTS,
        ARMISTICE,
        CHRISTMAS,
    ],
    on_weekend: OnWeekend::Lost,
};

const SWITZERLAND: List = List {
    days: &[
        NEW_YEAR,
        ASCENSION,
        Day::Fixed(8, 1), // national day
        CHRISTMAS,
    ],
    on_weekend: OnWeekend::Lost,
};

const GERMANY: List = List {
    days: &[
        NEW_YEAR,
        GOOD_FRIDAY,
        EASTER_MONDAY,
        LABOUR_DAY,
        ASCENSION,
        WHIT_MONDAY,
        Day::Fixed(10, 3), // German unity
        CHRISTMAS,
        DAY_AFTER_CHRISTMAS,
    ],
    on_weekend: OnWeekend::Lost,
};

const LUXEMBOURG: List = List {
    days: &[
        NEW_YEAR,
        EASTER_MONDAY,
        LABOUR_DAY,
        Day::Fixed(5, 9), // Europe day
        ASCENSION,
        WHIT_MONDAY,
        Day::Fixed(6, 23), // national day
        ASSUMPTION,
        ALL_SAINTS,
        CHRISTMAS,
        DAY_AFTER_CHRISTMAS,
    ],
    on_weekend: OnWeekend::Lost,
};

const CANADA: List = List {
    days: &[
        NEW_YEAR,
        GOOD_FRIDAY,
        Day::Before(Weekday::Mon, 5, 25), // Victoria day
        Day::Fixed(7, 1),                 // Canada day
        Day::Nth(1, Weekday::Mon, 9),     // labour day
        Day::Fixed(9, 30),                // truth and reconciliation
        Day::Nth(2, Weekday::Mon, 10),    // Thanksgiving
        ARMISTICE,                        // remembrance
        CHRISTMAS,
        DAY_AFTER_CHRISTMAS,
    ],
    on_weekend: OnWeekend::Next,
};

const UNITED_STATES: List = List {
    days: &[
        NEW_YEAR,
        Day::Nth(3, Weekday::Mon, 1),  // Martin Luther King
        Day::Nth(3, Weekday::Mon, 2),  // Washington's birthday
        Day::Last(Weekday::Mon, 5),    // memorial day
        Day::Fixed(6, 19),             // Juneteenth
        Day::Fixed(7, 4),              // independence
        Day::Nth(1, Weekday::Mon, 9),  // labor day
        Day::Nth(2, Weekday::Mon, 10), // Columbus
        ARMISTICE,                     // veterans
        Day::Nth(4, Weekday::Thu, 11), // Thanksgiving
        CHRISTMAS,
    ],
    on_weekend: OnWeekend::Nearest,
};

const ENGLAND_AND_WALES: List = List {
    days: &[
        NEW_YEAR,
        GOOD_FRIDAY,
        EASTER_MONDAY,
        Day::Nth(1, Weekday::Mon, 5), // early May
        Day::Last(Weekday::Mon, 5),   // spring
        Day::Last(Weekday::Mon, 8),   // summer
        CHRISTMAS,
        DAY_AFTER_CHRISTMAS,
    ],
    on_weekend: OnWeekend::Next,
};

/// The list of a country.
pub(super) fn of(country: Country) -> List {
    match country {
        Country::FR => FRANCE,
        Country::BE => BELGIUM,
        Country::CH => SWITZERLAND,
        Country::DE => GERMANY,
        Country::LU => LUXEMBOURG,
        Country::CA => CANADA,
        Country::US => UNITED_STATES,
        Country::GB => ENGLAND_AND_WALES,
    }
}
