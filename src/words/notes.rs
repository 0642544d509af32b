//! Remarks on the input that are no faults.

use crate::domain::{Company, Language, Note, UnitId};

use super::calendars::day;
use super::console::counted;
use super::say;

/// A remark in one line. Names nobody.
pub fn note(language: Language, company: &Company, note: &Note) -> String {
    let unit = |id: &UnitId| company.units[id.index()].name.as_str();
    match language {
        Language::French => match note {
            Note::UnknownColumn { file, column } => {
                format!("{file} : la colonne « {column} » n'est pas connue : elle n'est pas lue.")
            }
            Note::UnknownFile { file, nearest } => {
                format!("{file} : ce fichier n'est pas lu ; est-ce « {nearest} » ?")
            }
            Note::Strangers { .. } => strangers(language, note),
            Note::Macros { file } => {
                format!("{file} : ce classeur contient des macros ; elles ne sont ni lues ni exécutées.")
            }
            Note::DefaultStart { start } => format!(
                "Pas de début d'horizon dans les réglages : le planning commence le {}.",
                day(language, *start)
            ),
            Note::LinkNeverHosts { home, host } => format!(
                "« {} » n'accueille personne dans l'horizon : le lien avec « {} » ne crée pas d'immersion.",
                unit(host),
                unit(home)
            ),
            Note::NeverHosts { unit: id } => {
                format!(
                    "« {} » n'accueille personne dans l'horizon : pas d'immersion d'intégration.",
                    unit(id)
                )
            }
            Note::OtherVersion { version } => format!(
                "Ce plan a été fait avec une autre version ({version}) : les fichiers peuvent différer."
            ),
            Note::BaselineBefore { rows } => {
                let rows =
                    counted(language, *rows as usize, ["immersion", "immersions"], ["stint", "stints"]);
                format!("Planning de référence : {rows} d'avant l'horizon, comptées comme faites.")
            }
            Note::BaselineWithoutStints { rows } => {
                let rows = counted(language, *rows as usize, ["ligne", "lignes"], ["row", "rows"]);
                format!(
                    "Planning de référence : {rows} sans immersion à placer aujourd'hui (voir changes.csv)."
                )
            }
        },
        Language::English | Language::German => match note {
            Note::UnknownColumn { file, column } => {
                format!("{file}: the column '{column}' is not known and not read.")
            }
            Note::UnknownFile { file, nearest } => {
                format!("{file}: this file is not read; did you mean '{nearest}'?")
            }
            Note::Strangers { .. } => strangers(language, note),
            Note::Macros { file } => {
                format!("{file}: this workbook has macros; they are neither read nor run.")
            }
            Note::DefaultStart { start } => {
                format!(
                    "The settings give no start of the horizon: the plan starts on {}.",
                    day(language, *start)
                )
            }
            Note::LinkNeverHosts { home, host } => format!(
                "{} hosts nobody in the horizon: its link with {} makes no stints.",
                unit(host),
                unit(home)
            ),
            Note::NeverHosts { unit: id } => {
                format!("{} hosts nobody in the horizon: it makes no onboarding stints.", unit(id))
            }
            Note::OtherVersion { version } => {
                format!("This plan was made by another version ({version}): the files may differ.")
            }
            Note::BaselineBefore { rows } => {
                let rows =
                    counted(language, *rows as usize, ["immersion", "immersions"], ["stint", "stints"]);
                format!("Baseline: {rows} from before the horizon, counted as made.")
            }
            Note::BaselineWithoutStints { rows } => {
                let rows = counted(language, *rows as usize, ["ligne", "lignes"], ["row", "rows"]);
                format!("Baseline: {rows} of no stint any more (see changes.csv).")
            }
        },
    }
}

/// Rows about people who are no employees.
fn strangers(language: Language, note: &Note) -> String {
    let Note::Strangers { file, rows, people, first, similar } = note else { return String::new() };
    let rows = counted(
        language,
        *rows as usize,
        ["ligne ignorée", "lignes ignorées"],
        ["row left out", "rows left out"],
    );
    let people = counted(language, *people as usize, ["personne", "personnes"], ["person", "people"]);
    let text = say(
        language,
        format!("{file} : {rows}, dès la ligne {first}, pour {people} hors des salariés."),
        format!("{file}: {rows}, from line {first} on, for {people} not among the employees."),
    );
    let Some(line) = similar else { return text };
    text + &say(
        language,
        format!(" Ligne {line}, le nom ressemble à celui d'un salarié : est-ce une faute de frappe ?"),
        format!(" The name in line {line} is nearly that of an employee: is it a slip?"),
    )
}
