//! A comparison of two schedules as a table for programs and as a page.

use minijinja::{Value, context};

use crate::compare::{Both, Comparison, Weeks};
use crate::domain::Language;
use crate::words::comparison as words;

use super::page;
use crate::files::Table;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

const HEADER: [&str; 11] = [
    "part",
    "what",
    "employee",
    "home_unit",
    "unit",
    "first",
    "second",
    "first_start",
    "first_weeks",
    "second_start",
    "second_weeks",
];

/// One table: `part` tells counts, points, units, links and placements apart.
pub fn csv(comparison: &Comparison) -> String {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail.
    let _ = rows(comparison, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

fn rows(comparison: &Comparison, sink: &mut Vec<u8>) -> std::io::Result<()> {
    let mut table = Table::for_programs(sink, &HEADER)?;
    let mut number = |part: &str, what: &str, home: &str, unit: &str, first: String, second: String| {
        table.row(&[part, what, "", home, unit, &first, &second, "", "", "", ""])
    };
    let mut count = |what: &str, both: Both<usize>| {
        number("count", what, "", "", both.first.to_string(), both.second.to_string())
    };
    count("placed", comparison.placed)?;
    if let Some(left) = comparison.left {
        count("left", left)?;
    }
    if let Some(broken) = comparison.broken_rules {
        count("broken_rules", broken)?;
    }
    for row in comparison.points.iter().flat_map(|tally| &tally.terms) {
        number(
            "points",
            row.term.code(),
            "",
            "",
            row.points.first.to_string(),
            row.points.second.to_string(),
        )?;
    }
    for row in &comparison.units {
        for (what, both) in [("placed", row.placed), ("left", row.left)] {
            if what == "placed" || comparison.left.is_some() {
                number("unit", what, "", &row.unit, both.first.to_string(), both.second.to_string())?;
            }
        }
    }
    for row in &comparison.links {
        let both = row.placed;
        number("link", "placed", &row.home, &row.unit, both.first.to_string(), both.second.to_string())?;
    }
    for row in &comparison.differences {
        let cells = |weeks: Option<Weeks>| {
            weeks.map_or_else(Default::default, |weeks| [weeks.start.to_string(), weeks.weeks.to_string()])
        };
        let [first_start, first_weeks] = cells(row.first);
        let [second_start, second_weeks] = cells(row.second);
        let (fate, employee, unit) = (row.fate.code(), row.employee.as_str(), row.unit.as_str());
        table.row(&[
            "placement",
            fate,
            employee,
            "",
            unit,
            "",
            "",
            &first_start,
            &first_weeks,
            &second_start,
            &second_weeks,
        ])?;
    }
    table.finish()
}

/// A page that loads nothing.
pub fn html(language: Language, comparison: &Comparison) -> String {
    let style = page::line_feeds(STYLE);
    let sections =
        words::sections(language, comparison).into_iter().filter(|section| !section.rows.is_empty());
    let sections: Vec<Value> = sections
        .map(|section| {
            context! { title => section.title, columns => section.columns, rows => section.rows }
        })
        .collect();
    let context = context! {
        lang => language.code(),
        policy => page::policy(&style, None),
        style => Value::from_safe_string(style),
        heading => words::heading(language, comparison),
        totals => words::totals(language, comparison),
        sections => sections,
    };
    let mut bytes = Vec::new();
    // A template of ours, written to memory.
    let _ = page::write(&mut bytes, TEMPLATE, context);
    String::from_utf8(bytes).unwrap_or_default()
}
