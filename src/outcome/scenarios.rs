//! What came of scenarios, side by side.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::domain::Points;
use crate::files::Scenario;
use crate::report::Figures;

/// What came of all scenarios, the base first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScenarioOutcomes {
    /// In the order of the file.
    pub scenarios: Vec<ScenarioOutcome>,
}

/// What came of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScenarioOutcome {
    /// Its name.
    pub scenario: String,
    /// What it sets.
    pub set: Vec<String>,
    /// Its plan.
    pub folder: PathBuf,
    /// Stints that there are.
    pub stints: usize,
    /// Penalty points.
    pub points: Points,
    /// Stints placed.
    pub placed: usize,
    /// Stints left though due.
    pub unplaced: usize,
    /// Stints left for a later horizon.
    pub carried_over: usize,
    /// No schedule of this scenario has fewer points.
    pub bound: Option<Points>,
    /// The share of what could be gained that is not proven gained.
    pub gap: Option<f64>,
    /// Points more than the base; comparable as long as no setting of `[points]` differs.
    pub points_more: Points,
    /// Stints placed more than in the base.
    pub placed_more: i64,
}

impl ScenarioOutcome {
    /// The outcome of a scenario, next to that of the base.
    pub fn of(
        scenario: Scenario,
        figures: &Figures,
        folder: PathBuf,
        base: Option<&ScenarioOutcome>,
    ) -> Self {
        ScenarioOutcome {
            scenario: scenario.name,
            set: scenario.set.into_iter().map(|setting| setting.text).collect(),
            folder,
            stints: figures.stints,
            points: figures.points,
            placed: figures.placed,
            unplaced: figures.unplaced,
            carried_over: figures.carried_over,
            bound: figures.bound,
            gap: figures.gap,
            points_more: base.map_or(Points::ZERO, |base| figures.points - base.points),
            placed_more: base.map_or(0, |base| figures.placed as i64 - base.placed as i64),
        }
    }
}
