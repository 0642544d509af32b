//! What `compare` says.

use crate::compare::{Both, Comparison, Fate, Weeks};
use crate::domain::{Language, Term};

use super::console::{line, number};
use super::told;
use super::violations::term_name;

/// Differences listed in a text; the others are in the CSV table and on the page.
const SHOWN: usize = 40;

/// A table of a comparison, ready to be shown.
pub struct Section {
    /// What it is about.
    pub title: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows of cells, the first of them a name.
    pub rows: Vec<Vec<String>>,
}

/// The title of a comparison.
pub fn heading(language: Language, comparison: &Comparison) -> String {
    let Both { first, second } = &comparison.schedules;
    told!(language, "compare-heading", first = first, second = second)
}

/// The comparison in lines.
pub fn text(language: Language, comparison: &Comparison) -> String {
    let mut text = String::new();
    line(&mut text, 0, &heading(language, comparison));
    line(&mut text, 0, &totals(language, comparison));
    for section in sections(language, comparison) {
        // Whole tables are in the other formats.
        let rows = section.rows.iter();
        let rows: Vec<_> =
            rows.filter(|row| row.last().is_none_or(|difference| difference != "+0")).collect();
        if rows.is_empty() {
            continue;
        }
        line(&mut text, 0, &section.title);
        for row in rows.iter().take(SHOWN) {
            let cells = row.iter().zip(&section.columns).skip(1);
            let cells: Vec<String> =
                cells.map(|(cell, column)| format!("{column} {cell}").trim_start().to_owned()).collect();
            let name = row.first().map_or("", String::as_str);
            line(&mut text, 1, &told!(language, "compare-row", name = name, cells = cells.join(", ")));
        }
        if rows.len() > SHOWN {
            line(&mut text, 1, &told!(language, "compare-more", rest = rows.len() - SHOWN));
        }
    }
    text
}

/// How many placements are the same and how many are not.
pub fn totals(language: Language, comparison: &Comparison) -> String {
    let &Comparison { kept, moved, added, dropped, .. } = comparison;
    told!(language, "compare-totals", kept = kept, moved = moved, added = added, dropped = dropped)
}

/// The tables of a comparison.
pub fn sections(language: Language, comparison: &Comparison) -> Vec<Section> {
    let columns = |name: String, last: String| {
        vec![name, told!(language, "compare-before"), told!(language, "compare-after"), last]
    };
    let difference = || told!(language, "compare-difference");
    let mut counts = vec![counted(told!(language, "compare-placed"), comparison.placed)];
    counts.extend(comparison.left.map(|left| counted(told!(language, "compare-left"), left)));
    counts.extend(comparison.broken_rules.map(|broken| counted(told!(language, "compare-broken"), broken)));
    let points = comparison.points.iter().flat_map(|tally| {
        let terms =
            tally.terms.iter().zip(Term::ALL).map(|(row, term)| (term_name(language, term), row.points));
        terms.chain([(told!(language, "compare-total"), tally.total)]).map(|(name, points)| {
            let difference = points.second - points.first;
            let cells = [points.first, points.second, difference].map(|points| number(language, points));
            [name].into_iter().chain(cells).collect()
        })
    });
    let units = comparison.units.iter().map(|row| {
        let of = |placed: u32, left: u32| match comparison.left {
            Some(_) => format!("{placed}/{}", placed + left),
            None => placed.to_string(),
        };
        let difference = i64::from(row.placed.second) - i64::from(row.placed.first);
        vec![
            row.unit.clone(),
            of(row.placed.first, row.left.first),
            of(row.placed.second, row.left.second),
            format!("{difference:+}"),
        ]
    });
    let links = comparison.links.iter().map(|row| {
        let placed = Both { first: row.placed.first as usize, second: row.placed.second as usize };
        counted(format!("{} → {}", row.home, row.unit), placed)
    });
    let differences = comparison.differences.iter().map(|row| {
        let cell = |weeks: Option<Weeks>| weeks.map_or_else(|| "–".to_owned(), |weeks| when(language, weeks));
        let about = format!("{} → {}", row.employee, row.unit);
        vec![about, cell(row.first), cell(row.second), fate(language, row.fate)]
    });
    let section = |title, columns, rows| Section { title, columns, rows };
    vec![
        section(told!(language, "compare-numbers"), columns(String::new(), difference()), counts),
        section(told!(language, "compare-points"), columns(String::new(), difference()), points.collect()),
        section(
            told!(language, "compare-units"),
            columns(told!(language, "compare-unit"), difference()),
            units.collect(),
        ),
        section(
            told!(language, "compare-links"),
            columns(told!(language, "compare-link"), difference()),
            links.collect(),
        ),
        section(
            told!(language, "compare-differences"),
            columns(told!(language, "compare-stint"), String::new()),
            differences.collect(),
        ),
    ]
}

/// What became of a placement.
pub fn fate(language: Language, fate: Fate) -> String {
    told!(language, &format!("fate-{}", fate.code()))
}

fn counted(name: String, counts: Both<usize>) -> Vec<String> {
    let difference = counts.second as i64 - counts.first as i64;
    vec![name, counts.first.to_string(), counts.second.to_string(), format!("{difference:+}")]
}

fn when(language: Language, weeks: Weeks) -> String {
    told!(language, "compare-when", start = weeks.start, weeks = weeks.weeks)
}
