//! Everything that is said to people: data elsewhere, words here.
//!
//! Sentences, headings and labels stand in `fr.ftl`, `en.ftl` and `de.ftl`, in the syntax of Project Fluent; code names
//! them by a key and hands over raw values: `told!(language, "plan-folder", folder = path)`. Words that are also read
//! back (headers, words of cells, names of sheets) stand in `lexicon/`, and how a language writes numbers, days and
//! tables in `conventions/`.

mod catalogue;
mod values;

pub mod affordability;
pub mod answers;
pub mod batch;
pub mod bulletin;
pub mod calendars;
pub mod chain;
pub mod changes;
pub mod closing;
pub mod closures;
pub mod comparison;
pub mod console;
pub mod dates;
pub mod explain;
pub mod failed;
pub mod failures;
pub mod faults;
pub mod fixes;
pub mod guide;
pub mod init;
pub mod invitations;
pub mod kits;
pub mod letters;
pub mod notes;
pub mod page;
pub mod reasons;
pub mod recipes;
pub mod returns;
pub mod scenarios;
pub mod topics;
pub mod violations;
pub mod workbook;

pub use crate::lexicon::{Lexicon, conventions, lexicon};
pub use catalogue::{has, room, text, texts};
pub use values::Value;

use crate::domain::Language;

/// The text of a message: `told!(language, "key", name = value, …)`; values are raw, see [`Value`].
macro_rules! told {
    ($language:expr, $key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::text($language, $key, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}
pub(crate) use told;

/// A text as it is set: French keeps its high punctuation and its guillemets with the words that they belong to.
pub(crate) fn set(language: Language, text: &str) -> String {
    if !conventions(language).bound_punctuation {
        return text.to_owned();
    }
    let mut bound = String::with_capacity(text.len() + text.len() / 32);
    let mut done = 0;
    for (space, _) in text.bytes().enumerate().filter(|(_, letter)| *letter == b' ') {
        let (before, after) = (&text[done..space], &text[space + 1..]);
        if before.ends_with('«') || after.starts_with([':', ';', '?', '!', '%', '»']) {
            bound.push_str(before);
            bound.push('\u{a0}');
            done = space + 1;
        }
    }
    bound + &text[done..]
}
