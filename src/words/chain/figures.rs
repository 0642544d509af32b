//! Names and numbers of the chain, wherever they are said.

use crate::chain::Pool;
use crate::domain::Language;

use super::say;

/// The unit of a pool, or how many small ones it holds.
pub fn units(language: Language, pool: &Pool) -> String {
    name(language, pool, ["services", "units"])
}

/// The grade of a pool, or how many small ones it holds.
pub fn grades(language: Language, pool: &Pool) -> String {
    name(language, pool, ["grades", "grades"])
}

fn name(language: Language, pool: &Pool, [french, english]: [&str; 2]) -> String {
    match pool.of.as_slice() {
        [Some(only)] => only.name.to_owned(),
        [None] => say(language, "sans grade", "without a grade").to_owned(),
        several => {
            let count = several.len();
            say(
                language,
                format!("{count} {french} de moins de cinq personnes, ensemble"),
                format!("{count} {english} of fewer than five people, together"),
            )
        }
    }
}

/// A share in whole per cent.
pub(super) fn percent(language: Language, share: f64) -> String {
    let percent = (share * 100.0).round();
    say(language, format!("{percent} %"), format!("{percent}%"))
}

pub(super) fn decimal(language: Language, number: f64) -> String {
    let text = format!("{number:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    say(language, text.replace('.', ","), text.to_owned())
}

pub(super) fn signed(language: Language, number: f64) -> String {
    let sign = if number < -0.004 { "−" } else { "+" };
    let text = format!("{sign}{:.2}", number.abs());
    say(language, text.replace('.', ","), text)
}
