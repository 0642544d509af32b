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

/// How far the people of a pool are from the customer.
pub(super) fn distance(language: Language, pool: &Pool) -> String {
    match pool.mean_distance {
        None => say(language, "sans chemin vers le client", "no way to the customer").to_owned(),
        Some(0.0) => say(language, "au contact du client", "beside the customer").to_owned(),
        Some(links) => {
            let count = decimal(language, links);
            // French takes the singular below two.
            let link = if links < 2.0 { "lien" } else { "liens" };
            let english = if count == "1" { "link" } else { "links" };
            say(
                language,
                format!("à {count} {link} du client"),
                format!("{count} {english} from the customer"),
            )
        }
    }
}

/// A share in whole per cent.
pub(super) fn percent(language: Language, share: f64) -> String {
    let percent = (share * 100.0).round();
    say(language, format!("{percent} %"), format!("{percent}%"))
}

fn decimal(language: Language, number: f64) -> String {
    let text = format!("{number:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    say(language, text.replace('.', ","), text.to_owned())
}

pub(super) fn signed(language: Language, number: f64) -> String {
    let size = format!("{:.2}", number.abs());
    let sign = match number {
        _ if size == "0.00" => "",
        below if below < 0.0 => "−",
        _ => "+",
    };
    let text = format!("{sign}{size}");
    say(language, text.replace('.', ","), text)
}
