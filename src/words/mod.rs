//! Everything that is said to people, in French and in English: data elsewhere, words here.

pub mod calendars;
pub mod console;
pub mod failures;
pub mod faults;
pub mod notes;
pub mod reasons;
pub mod recipes;
pub mod violations;

use crate::domain::Language;

/// One of the two, by language.
fn say<T>(language: Language, french: T, english: T) -> T {
    match language {
        Language::French => french,
        Language::English => english,
    }
}
