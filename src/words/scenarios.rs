//! The table of `scenarios`.

use crate::cli::ScenarioOutcome;
use crate::domain::{Language, Points};

use super::console::{line, number, percent};
use super::say;

/// One line a scenario, in columns: numbers to the right.
pub fn table(language: Language, outcomes: &[ScenarioOutcome]) -> String {
    let headings = say(
        language,
        ["scénario", "immersions", "placées", "écart", "non placées", "points", "écart", "reste à gagner"],
        ["scenario", "stints", "placed", "more", "unplaced", "points", "more", "left to gain"],
    );
    let mut rows = vec![headings.map(str::to_owned)];
    for (turn, outcome) in outcomes.iter().enumerate() {
        let more = |text: String| if turn == 0 { "–".to_owned() } else { text };
        rows.push([
            outcome.scenario.clone(),
            outcome.stints.to_string(),
            outcome.placed.to_string(),
            more(signed(outcome.placed_more > 0, outcome.placed_more.to_string())),
            outcome.unplaced.to_string(),
            number(language, outcome.points),
            more(signed(outcome.points_more > Points::ZERO, number(language, outcome.points_more))),
            outcome.gap.map_or("–".to_owned(), |gap| percent(language, gap)),
        ]);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let mut cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:>width$}"));
        let name = format!("{:<width$}", cells.next().unwrap_or_default().trim_start(), width = widths[0]);
        line(&mut text, &format!("{name}  {}", cells.collect::<Vec<_>>().join("  ")));
    }
    for outcome in outcomes.iter().filter(|outcome| !outcome.set.is_empty()) {
        let (name, set) = (&outcome.scenario, outcome.set.join(", "));
        line(&mut text, &say(language, format!("{name} : {set}"), format!("{name}: {set}")));
    }
    if outcomes.iter().any(|outcome| outcome.gap.is_some_and(|gap| gap > 0.0)) {
        line(
            &mut text,
            say(
                language,
                "Tant qu'il reste à gagner, un petit écart peut venir de la recherche plutôt que du changement.",
                "While there is something left to gain, a small difference may be due to the search, not to the change.",
            ),
        );
    }
    text
}

fn signed(plus: bool, number: String) -> String {
    if plus { format!("+{number}") } else { number.replace('-', "−") }
}
