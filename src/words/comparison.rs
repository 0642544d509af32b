//! What `compare` says.

use crate::compare::{Both, Comparison, Difference, Fate, Weeks};
use crate::domain::{Language, Term};

use super::calendars::day;
use super::console::number;
use super::say;
use super::violations::term_name;

/// Differences listed in a text; the others are in the CSV table and on the page.
const SHOWN: usize = 40;

/// A table of a comparison, ready to be shown.
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows of cells, the first of them a name.
    pub rows: Vec<Vec<String>>,
}

/// The title of a comparison.
pub fn heading(language: Language, comparison: &Comparison) -> String {
    let Both { first, second } = &comparison.schedules;
    say(language, format!("{first} et {second}"), format!("{first} and {second}"))
}

/// The comparison in lines.
pub fn text(language: Language, comparison: &Comparison) -> String {
    let mut lines = vec![heading(language, comparison), totals(language, comparison)];
    for section in sections(language, comparison) {
        // Whole tables are in the other formats.
        let rows: Vec<&Vec<String>> = section
            .rows
            .iter()
            .filter(|row| row.last().is_none_or(|difference| difference != "+0"))
            .collect();
        if rows.is_empty() {
            continue;
        }
        lines.push(section.title.to_owned());
        let shown = rows.len().min(SHOWN);
        for row in &rows[..shown] {
            let cells = row.iter().zip(&section.columns).skip(1);
            let cells: Vec<String> = cells.map(|(cell, column)| format!("{column} {cell}")).collect();
            let name = row.first().map_or("", String::as_str);
            lines.push(say(
                language,
                format!("  {name} : {}", cells.join(", ")),
                format!("  {name}: {}", cells.join(", ")),
            ));
        }
        let others = rows.len() - shown;
        if others > 0 {
            lines.push(say(
                language,
                format!("  et {others} de plus (--format csv les donne toutes)"),
                format!("  and {others} more (--format csv has them all)"),
            ));
        }
    }
    lines.join("\n") + "\n"
}

/// How many placements are the same and how many are not.
pub fn totals(language: Language, comparison: &Comparison) -> String {
    let Comparison { kept, moved, added, dropped, .. } = comparison;
    say(
        language,
        format!(
            "Immersions inchangées : {kept}, déplacées : {moved}, ajoutées : {added}, retirées : {dropped}"
        ),
        format!("Stints kept: {kept}, moved: {moved}, added: {added}, dropped: {dropped}"),
    )
}

/// The tables of a comparison.
pub fn sections(language: Language, comparison: &Comparison) -> Vec<Section> {
    let columns = |name: (&str, &str), rest: [(&str, &str); 3]| -> Vec<String> {
        [name]
            .into_iter()
            .chain(rest)
            .map(|(french, english)| say(language, french, english).to_owned())
            .collect()
    };
    let plain = [("avant", "before"), ("après", "after"), ("écart", "difference")];
    let mut counts = vec![counted(say(language, "Placées", "Placed"), comparison.placed)];
    if let Some(left) = comparison.left {
        counts.push(counted(say(language, "Non placées ou reportées", "Unplaced or carried over"), left));
    }
    if let Some(broken) = comparison.broken_rules {
        counts.push(counted(say(language, "Règles enfreintes", "Broken rules"), broken));
    }
    let points = comparison.points.iter().flat_map(|tally| {
        let terms =
            tally.terms.iter().zip(Term::ALL).map(|(row, term)| (term_name(language, term), row.points));
        let total = (say(language, "Total", "Total").to_owned(), tally.total);
        terms.chain([total]).map(|(name, points)| {
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
        counted(&format!("{} → {}", row.home, row.unit), placed)
    });
    let differences = comparison.differences.iter().map(|row| {
        let cell = |weeks: Option<Weeks>| weeks.map_or_else(|| "–".to_owned(), |weeks| when(language, weeks));
        vec![about(row), cell(row.first), cell(row.second), fate(language, row.fate).to_owned()]
    });
    vec![
        Section {
            title: say(language, "Nombres", "Numbers"),
            columns: columns(("", ""), plain),
            rows: counts,
        },
        Section {
            title: say(language, "Points de pénalité", "Penalty points"),
            columns: columns(("", ""), plain),
            rows: points.collect(),
        },
        Section {
            title: say(language, "Immersions par service d'accueil", "Stints by host unit"),
            columns: columns(("service", "unit"), plain),
            rows: units.collect(),
        },
        Section {
            title: say(language, "Immersions par lien", "Stints by link"),
            columns: columns(("lien", "link"), plain),
            rows: links.collect(),
        },
        Section {
            title: say(language, "Immersions qui diffèrent", "Stints that differ"),
            columns: columns(("immersion", "stint"), [plain[0], plain[1], ("", "")]),
            rows: differences.collect(),
        },
    ]
}

/// What became of a placement.
pub fn fate(language: Language, fate: Fate) -> &'static str {
    match fate {
        Fate::Moved => say(language, "déplacée", "moved"),
        Fate::Added => say(language, "ajoutée", "added"),
        Fate::Dropped => say(language, "retirée", "dropped"),
    }
}

fn counted(name: &str, counts: Both<usize>) -> Vec<String> {
    let difference = counts.second as i64 - counts.first as i64;
    vec![name.to_owned(), counts.first.to_string(), counts.second.to_string(), format!("{difference:+}")]
}

fn about(row: &Difference) -> String {
    format!("{} → {}", row.employee, row.unit)
}

fn when(language: Language, weeks: Weeks) -> String {
    format!("{} ({})", day(language, weeks.start), weeks.weeks)
}
