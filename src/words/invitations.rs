//! Titles and descriptions of calendar events.

use crate::domain::{Language, Programme};

use super::{calendars, told};

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
pub fn everybody(language: Language) -> String {
    told!(language, "event-everybody")
}

/// In the calendar of the person.
pub fn own(language: Language, host: &str) -> String {
    told!(language, "event-own", host = host)
}

/// In the calendar of the host unit.
pub fn comes(language: Language, employee: &str, home: &str) -> String {
    told!(language, "event-comes", employee = employee, home = home)
}

/// In the calendar of the home unit.
pub fn away(language: Language, employee: &str, host: &str) -> String {
    told!(language, "event-away", employee = employee, host = host)
}

/// In the calendar of who looks after the visitor.
pub fn looked_after(language: Language, employee: &str, home: &str) -> String {
    told!(language, "event-tutored", employee = employee, home = home)
}

/// In the calendar of all.
pub fn moves(language: Language, employee: &str, home: &str, host: &str) -> String {
    told!(language, "event-moves", employee = employee, home = home, host = host)
}

/// A title that says when the event is called off, for programs that show it all the same.
pub fn title(language: Language, summary: &str, cancelled: bool) -> String {
    if cancelled { told!(language, "event-cancelled", summary = summary) } else { summary.to_owned() }
}

/// Who, from where, to where, in which programme, for how long, with whom.
pub fn description(
    language: Language,
    [employee, home, host]: [&str; 3],
    programme: Option<Programme>,
    weeks: u8,
    tutors: &str,
) -> String {
    let mut lines =
        vec![moves(language, employee, home, host), told!(language, "event-length", weeks = weeks)];
    if programme.is_some() {
        let programme = calendars::programme(language, programme);
        lines.push(told!(language, "event-programme", programme = programme));
    }
    if !tutors.is_empty() {
        lines.push(told!(language, "event-tutor", tutors = tutors.replace('|', ", ")));
    }
    lines.join("\n")
}

/// What the host unit asks for: what happens first, and what visitors need.
pub fn at_the_host(language: Language, [first_day, equipment]: [Option<String>; 2]) -> String {
    let first_day = first_day.map(|text| told!(language, "event-first-day", text = text));
    let equipment = equipment.map(|text| told!(language, "event-equipment", text = text));
    [first_day, equipment].into_iter().flatten().map(|line| format!("\n{line}")).collect()
}

/// The categories that a calendar program can filter and colour by.
pub fn categories(language: Language, programme: Option<Programme>) -> Vec<String> {
    let programme = calendars::programme(language, programme);
    let mut categories = vec!["Passerelle".to_owned()];
    if !programme.is_empty() {
        categories.push(programme);
    }
    categories
}
