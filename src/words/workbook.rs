//! Sheets, headings and sentences of the workbook.

mod english;
mod french;

use crate::domain::{Enrolment, Language};
use crate::report::Figures;

use super::say;

/// Everything that the workbook says that is no data.
pub struct Words {
    /// Name of the first sheet.
    pub cover: &'static str,
    /// Name of the sheet that loads again.
    pub schedule: &'static str,
    /// Name of the grid of employees.
    pub people_grid: &'static str,
    /// Name of the grid of units.
    pub units_grid: &'static str,
    /// Name of the sheet of what is not placed.
    pub unplaced: &'static str,
    /// Name of the coverage matrix.
    pub coverage: &'static str,
    /// Name of the sheet of exposure and exchange.
    pub chain: &'static str,
    /// Name of the sheet of links.
    pub links: &'static str,
    /// Name of the silo matrix.
    pub silos: &'static str,
    /// Name of the legend.
    pub legend: &'static str,
    /// Name of the sheet of all units, where they are too many for a sheet each.
    pub all_units: &'static str,
    /// Columns of the sheet that loads again: those of `schedule.csv`, which `input` knows by these names.
    pub schedule_columns: [&'static str; 13],
    /// Columns of what is not placed.
    pub unplaced_columns: [&'static str; 11],
    /// Columns before the weeks in the grid of employees.
    pub people_columns: [&'static str; 4],
    /// Columns before the weeks in the grid of units.
    pub units_columns: [&'static str; 2],
    /// Columns of a unit's sheet.
    pub unit_columns: [&'static str; 12],
    /// Columns of visits: the year, and what was walked in it.
    pub year_columns: [&'static str; 8],
    /// The head of the column of grades.
    pub grade: &'static str,
    /// Columns of exposure behind the name.
    pub exposure_columns: [&'static str; 10],
    /// Parts of the sheet of the chain: visits, what is worth knowing, exposure by grade, by unit.
    pub chain_parts: [&'static str; 4],
    /// Everybody.
    pub everybody: &'static str,
    /// All visits that still count.
    pub living: &'static str,
    /// Columns of links.
    pub link_columns: [&'static str; 7],
    /// Parts of the silo matrix: living visits, weight.
    pub silo_parts: [&'static str; 2],
    /// Columns of the silo matrix as a list.
    pub silo_columns: [&'static str; 4],
    /// All units too small to be shown each.
    pub small_units: &'static str,
    /// Something that was never.
    pub never: &'static str,
    /// A figure that is not published.
    pub too_few: &'static str,
    /// No link, no visit, nobody to be told of.
    pub nothing_alive: [&'static str; 3],
    /// Visitors, places, presence, minimum.
    pub measures: [&'static str; 4],
    /// All units together.
    pub company: &'static str,
    /// Figures of the cover: stints, placed, unplaced, carried over, employees, units, links, proof, points,
    /// points of the idle schedule, bound, gap.
    pub figures: [&'static str; 12],
    /// Heading of the figures.
    pub in_figures: &'static str,
    /// Heading of the points.
    pub by_term: &'static str,
    /// Heading of the list of sheets.
    pub contents: &'static str,
    /// Proven optimal, feasible, no search.
    pub proof: [&'static str; 3],
    /// A figure that nobody knows.
    pub unknown: &'static str,
    /// Title of the chart of visitors against places.
    pub load_chart: &'static str,
    /// Title of the chart of presence against its minimum.
    pub presence_chart: &'static str,
    /// Heading of the coverage matrix's rows and columns.
    pub from_to: &'static str,
    /// All of a row or column.
    pub total: &'static str,
    /// How to change the schedule and give the workbook back.
    pub give_back: [&'static str; 4],
    /// Heading of the above.
    pub give_back_title: &'static str,
    /// Headings of the legend: units, load, presence, coverage, other signs, words of the chain.
    pub legend_titles: [&'static str; 6],
    /// Columns of the legend's units.
    pub legend_units: [&'static str; 7],
    /// Words of the chain, and what they mean.
    pub chain_keys: [[&'static str; 2]; 7],
    /// Up to half of the places, less than all, all, no place; in the order of colours.
    pub load_keys: [&'static str; 4],
    /// Above the minimum, at the minimum, below it.
    pub presence_keys: [&'static str; 3],
    /// Visited, asked for and not visited, linked and nothing due, own unit, not linked.
    pub coverage_keys: [&'static str; 5],
    /// Not available, agreed before.
    pub sign_keys: [&'static str; 2],
    /// Error of a start that is no Monday: title and message.
    pub not_monday: [&'static str; 2],
    /// Nothing to show.
    pub nothing_unplaced: &'static str,
    /// Yes.
    pub yes: &'static str,
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    say(language, &french::WORDS, &english::WORDS)
}

/// The title of the cover and of the file.
pub fn title(language: Language, from: &str, to: &str) -> String {
    say(
        language,
        format!("Passerelle – planning du {from} au {to}"),
        format!("Passerelle – schedule from {from} to {to}"),
    )
}

/// A week as the head of a narrow column.
pub fn week(language: Language, number: u32) -> String {
    say(language, format!("S{number:02}"), format!("W{number:02}"))
}

/// The number format of a date.
pub fn date_format(language: Language) -> &'static str {
    say(language, "dd/mm/yyyy", "yyyy-mm-dd")
}

/// The number format of a day and month at the head of a narrow column.
pub fn short_date_format(language: Language) -> &'static str {
    say(language, "dd/mm", "d mmm")
}

/// An enrolment.
pub fn enrolment(language: Language, enrolment: Enrolment) -> &'static str {
    match enrolment {
        Enrolment::Onboarding => say(language, "intégration", "onboarding"),
        Enrolment::Regular => say(language, "régulier", "regular"),
        Enrolment::None => say(language, "aucun", "none"),
    }
}

/// How good the schedule is known to be.
pub fn proof(language: Language, figures: &Figures) -> &'static str {
    let [optimal, feasible, redrawn] = words(language).proof;
    match figures.bound {
        _ if figures.optimal => optimal,
        Some(_) => feasible,
        None => redrawn,
    }
}

/// Why a sheet is not there.
pub fn left_out(language: Language, sheet: &str, instead: &str) -> String {
    say(
        language,
        format!("La feuille « {sheet} » dépasserait ce qu'un classeur supporte ; voir {instead}."),
        format!("The sheet “{sheet}” would exceed what a workbook can take; see {instead}."),
    )
}

/// That a list is cut.
pub fn strongest(language: Language, shown: usize, all: usize) -> String {
    say(
        language,
        format!("Les {shown} trajets les plus forts sur {all} ; tous sont dans « passerelle chain --json »."),
        format!("The {shown} strongest of {all} ways; “passerelle chain --json” has all."),
    )
}

/// A host unit that was agreed before.
pub fn agreed(host: &str) -> String {
    format!("({host})")
}

/// Somebody, and in brackets a tutor, a unit.
pub fn with(name: &str, other: Option<&str>) -> String {
    other.map_or_else(|| name.to_owned(), |other| format!("{name} ({other})"))
}
