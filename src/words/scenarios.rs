//! The table of `scenarios`.

use crate::domain::{Language, Points};
use crate::outcome::ScenarioOutcome;

use super::catalogue::percent_text;
use super::console::{line, number, table as in_columns};
use super::told;

/// One line a scenario, in columns: numbers to the right.
pub fn table(language: Language, outcomes: &[ScenarioOutcome]) -> String {
    let mut rows = vec![[
        told!(language, "scenario-name"),
        told!(language, "scenario-stints"),
        told!(language, "scenario-placed"),
        told!(language, "scenario-more"),
        told!(language, "scenario-unplaced"),
        told!(language, "scenario-points"),
        told!(language, "scenario-more"),
        told!(language, "scenario-gap"),
    ]];
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
            outcome.gap.map_or("–".to_owned(), |gap| percent_text(language, gap)),
        ]);
    }
    let mut text = in_columns(&rows, 1).concat();
    for outcome in outcomes.iter().filter(|outcome| !outcome.set.is_empty()) {
        let settings = outcome.set.join(", ");
        line(&mut text, 0, &told!(language, "scenario-set", name = &outcome.scenario, settings = settings));
    }
    if outcomes.iter().any(|outcome| outcome.gap.is_some_and(|gap| gap > 0.0)) {
        line(&mut text, 0, &told!(language, "scenario-doubt"));
    }
    text
}

fn signed(plus: bool, number: String) -> String {
    if plus { format!("+{number}") } else { number.replace('-', "−") }
}
