//! What `returns` says.

use crate::domain::Language;
use crate::returns::{Friction, Overview, Praise, Said};

use super::console::{line, others};
use super::told;

/// Entries of a list that are named; the others are in the JSON document.
const SHOWN: usize = 12;

/// Characters of a text that are shown on a terminal.
const LONGEST: usize = 240;

/// What returns come to.
pub fn overview(language: Language, overview: &Overview) -> String {
    let mut text = String::new();
    let (visits, day) = (overview.visits, overview.as_of);
    line(&mut text, 0, &told!(language, "returns-on", day = day, visits = visits));
    let missing = &overview.outstanding;
    line(&mut text, 0, &told!(language, "returns-outstanding", count = missing.len()));
    for missing in missing.iter().take(SHOWN) {
        let told = told!(
            language,
            "returns-missing",
            by = missing.by.code(),
            employee = &missing.employee.name,
            unit = &missing.unit.name,
            start = missing.start,
            days = missing.days
        );
        line(&mut text, 1, &told);
    }
    others(&mut text, language, missing.len(), SHOWN);
    heading(&mut text, language, "returns-praise", overview.praise.len());
    overview.praise.iter().for_each(|praise| praised(&mut text, language, praise));
    let open = overview.irritants.iter().map(|friction| friction.open.len()).sum::<usize>();
    line(&mut text, 0, &told!(language, "returns-irritants", open = open, mended = overview.mended));
    overview.irritants.iter().for_each(|friction| in_the_way(&mut text, language, friction));
    heading(&mut text, language, "returns-ideas", overview.ideas.len());
    said(&mut text, language, 1, &overview.ideas);
    if overview.kept_back > 0 {
        line(&mut text, 0, &told!(language, "returns-kept-back", count = overview.kept_back));
    }
    text
}

fn heading(text: &mut String, language: Language, key: &str, entries: usize) {
    if entries > 0 {
        line(text, 0, &told!(language, key));
    }
}

fn praised(text: &mut String, language: Language, praise: &Praise) {
    let unit = match &praise.unit {
        Some(unit) => unit.name.clone(),
        None => told!(language, "returns-pooled"),
    };
    match praise.useful {
        Some(useful) => {
            let (unit, people) = (unit.as_str(), praise.people);
            line(text, 1, &told!(language, "returns-useful", unit = unit, useful = useful, people = people));
        }
        None => line(text, 1, &unit),
    }
    said(text, language, 2, &praise.learned);
    for words in praise.recognised.iter().take(SHOWN) {
        line(text, 2, &told!(language, "returns-recognised", text = one_line(words)));
    }
}

fn in_the_way(text: &mut String, language: Language, friction: &Friction) {
    let link = match (&friction.supplier, &friction.client) {
        (Some(supplier), Some(client)) => {
            told!(language, "returns-link", supplier = &supplier.name, client = &client.name)
        }
        _ => told!(language, "returns-no-link"),
    };
    line(text, 1, &link);
    for irritant in friction.open.iter().take(SHOWN) {
        let words = one_line(&irritant.said.text);
        line(text, 2, &told!(language, "returns-irritant", text = words, days = irritant.days));
    }
    others(text, language, friction.open.len(), SHOWN);
}

fn said(text: &mut String, language: Language, depth: usize, all: &[Said]) {
    for said in all.iter().take(SHOWN) {
        line(text, depth, &quote(language, said, &one_line(&said.text)));
    }
    others(text, language, all.len(), SHOWN);
}

/// Words with who said them, where that may be told.
fn quote(language: Language, said: &Said, words: &str) -> String {
    match (&said.who, &said.host) {
        (Some(who), Some(host)) => {
            told!(language, "returns-said", text = words, who = &who.name, host = &host.name)
        }
        (None, Some(host)) => told!(language, "returns-said-nameless", text = words, host = &host.name),
        _ => told!(language, "returns-said-somewhere", text = words),
    }
}

/// Whether a sign turns around what is written after it.
pub fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text on one line and not too long, without signs that could turn the line around.
pub fn one_line(text: &str) -> String {
    clipped(text, LONGEST)
}

/// A text on one line of so many characters at most.
pub fn clipped(text: &str, longest: usize) -> String {
    let shown: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let shown: String = shown.chars().filter(|letter| !turns(*letter)).collect();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    match shown.char_indices().nth(longest) {
        None => shown,
        Some((end, _)) => {
            let cut = &shown[..end];
            let whole = cut.rfind(' ').filter(|space| *space * 2 > end).unwrap_or(end);
            format!("{}…", &cut[..whole])
        }
    }
}
