//! Everything that is said to people, in French and in English: data elsewhere, words here.

pub mod calendars;
pub mod console;
pub mod failures;
pub mod faults;
pub mod invitations;
pub mod notes;
pub mod reasons;
pub mod violations;
pub mod workbook;

use crate::domain::Language;

/// One of the two, by language.
fn say<T>(language: Language, french: T, english: T) -> T {
    match language {
        Language::French => french,
        Language::English => english,
    }
}
