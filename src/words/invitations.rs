//! Titles and descriptions of calendar events.

use crate::domain::{Language, Programme};

use super::{calendars, say};

/// A text without controls, escaped as RFC 5545 (3.3.11) asks for.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in one_line(text).chars() {
        if matches!(letter, '\\' | ',' | ';') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A text on one line: a control in a name, such as a line break, becomes a blank.
pub fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The name of the calendar of all.
pub fn everybody(language: Language) -> &'static str {
    say(language, "Passerelle : toutes les immersions", "Passerelle: all stints")
}

/// In the calendar of the person.
pub fn own(language: Language, host: &str) -> String {
    say(language, format!("Immersion : {host}"), format!("Stint: {host}"))
}

/// In the calendar of the host unit.
pub fn comes(language: Language, employee: &str, home: &str) -> String {
    say(language, format!("Vient : {employee} ({home})"), format!("Comes: {employee} ({home})"))
}

/// In the calendar of the home unit.
pub fn away(language: Language, employee: &str, host: &str) -> String {
    say(language, format!("Absent : {employee} (→ {host})"), format!("Away: {employee} (→ {host})"))
}

/// In the calendar of all.
pub fn moves(language: Language, employee: &str, home: &str, host: &str) -> String {
    say(language, format!("{employee} : {home} → {host}"), format!("{employee}: {home} → {host}"))
}

/// A title that says when the event is called off, for programs that show it all the same.
pub fn title(language: Language, summary: &str, cancelled: bool) -> String {
    match (cancelled, language) {
        (false, _) => summary.to_owned(),
        (true, Language::French) => format!("Annulé – {summary}"),
        (true, Language::English | Language::German) => format!("Cancelled – {summary}"),
    }
}

/// Who, from where, to where, in which programme, for how long, with whom.
pub fn description(
    language: Language,
    [employee, home, host]: [&str; 3],
    programme: Option<Programme>,
    weeks: u8,
    tutors: &str,
) -> String {
    let tutors = tutors.replace('|', ", ");
    let programme = calendars::programme(language, programme);
    let mut lines = match language {
        Language::French => vec![
            moves(language, employee, home, host),
            format!("Durée : {weeks} semaine{}", if weeks > 1 { "s" } else { "" }),
        ],
        Language::English | Language::German => vec![
            moves(language, employee, home, host),
            format!("Length: {weeks} week{}", if weeks == 1 { "" } else { "s" }),
        ],
    };
    if !programme.is_empty() {
        lines.push(say(language, format!("Programme : {programme}"), format!("Programme: {programme}")));
    }
    if !tutors.is_empty() {
        lines.push(say(language, format!("Tuteur : {tutors}"), format!("Tutor: {tutors}")));
    }
    lines.join("\n")
}

/// The categories that a calendar program can filter and colour by.
pub fn categories(language: Language, programme: Option<Programme>) -> Vec<&'static str> {
    let programme = calendars::programme(language, programme);
    let mut categories = vec!["Passerelle"];
    if !programme.is_empty() {
        categories.push(programme);
    }
    categories
}
