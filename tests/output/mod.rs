//! Files: what is in them, what they are called, and how they come into place.

mod access;
mod after;
pub mod browser;
mod bulletin;
mod chain;
mod files;
mod form;
mod hostile;
mod html;
mod ics;
mod kits;
mod letters;
mod names;
mod office;
mod reasons;
mod target;
mod tutors;
mod xlsx;

use std::collections::BTreeMap;
use std::time::Duration;

use passerelle::domain::{
    Consent, Language, Merit, Placement, Points, Problem, Recognition, Relation, Schedule, StintId,
    StoppedBy, Strategy, Week,
};
use passerelle::output::EXPORTERS;
use passerelle::report::{Facts, View};
use passerelle::verify::{VerifiedSchedule, verify};

use crate::build::Draft;

/// The sheets of the workbook before those of the units, in French and in English.
const SHEETS: [[&str; 10]; 2] = [
    [
        "Synthèse",
        "Planning",
        "Semaines × salariés",
        "Semaines × services",
        "Non placées",
        "Couverture",
        "Chaîne",
        "Liens",
        "Silos",
        "Légende",
    ],
    [
        "Summary",
        "Schedule",
        "Weeks × employees",
        "Weeks × units",
        "Unplaced",
        "Coverage",
        "Chain",
        "Links",
        "Silos",
        "Legend",
    ],
];

/// A placement of the stint at a position in the problem.
fn placed(stint: usize, start: i16, weeks: u8) -> Placement {
    Placement { stint: StintId::at(stint), start: Week(start), weeks }
}

/// Placements, which must keep the rules, as a verified schedule.
fn verified(problem: &Problem, placements: &[Placement]) -> VerifiedSchedule {
    let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
    verify(problem, &schedule).unwrap()
}

/// Facts of a search that proved nothing.
fn facts() -> Facts {
    Facts {
        inputs: Vec::new(),
        bound: Some(Points::ZERO),
        stopped_by: Some(StoppedBy::TimeLimit),
        strategy: Some(Strategy::Prices),
        elapsed: Duration::from_millis(1500),
    }
}

/// Names that some format, program or file system could take for something else.
fn nasty() -> Vec<String> {
    let nasty = [
        "=HYPERLINK(\"http://x\")",
        "+1",
        "@SUM",
        "-2",
        "\ttab",
        "שלום עולם",
        "\u{202e}fdp.exe",
        "👩‍🍳 chef",
        "../../etc",
        "CON",
        "History",
        "'quoted'",
        "[a]:*?/\\",
        "Unit",
        "unit",
        "UNIT",
        "http://example.com",
        "Planning",
        "<script>window.owned=1</script>",
        "</script><img src=x onerror=\"window.owned=1\">",
        "{{ 7 * 7 }} **bold** [a](b) & \u{2028}",
        "BEGIN:VEVENT\r\nX-EVIL:1",
    ];
    let long = ["é".repeat(300), "Jean-Baptiste ".repeat(22)];
    nasty.into_iter().map(str::to_owned).chain(long).collect()
}

/// A host, and for each nasty name a unit of that name, linked to the host, with somebody of that name who goes there.
fn hostile(language: Language) -> Draft {
    let mut draft = Draft::new(6);
    draft.settings.language = language;
    let host = draft.unit("host", 99);
    draft.company.units[host.index()].customer_contact = true;
    for name in nasty() {
        let home = draft.unit(&name, 9);
        draft.company.units[home.index()].site = Some(name.clone());
        draft.company.units[home.index()].service_quality = Some(name.clone());
        let (cadence_months, weeks, priority) = (None, None, None);
        let link = Relation { supplier: home, client: host, cadence_months, weeks, priority };
        draft.company.relations.push(link);
        let employee = draft.employee(&name, home);
        draft.stint(employee, host, 1);
        let (date, text) = (draft.start, name);
        let (kind, may_print) = (Merit::Effort, Consent::Yes);
        let (employee, units) = (Some(employee), vec![home]);
        draft.company.recognitions.push(Recognition { date, employee, units, text, kind, may_print });
    }
    draft
}

/// The stint of each of them in the first week, but the last, which is left.
fn all_but_one(problem: &Problem) -> Vec<Placement> {
    (1..problem.stints.values().len()).map(|stint| placed(stint - 1, 0, 1)).collect()
}

/// Every text file of a view by its path.
fn files(view: &View) -> BTreeMap<String, String> {
    EXPORTERS
        .iter()
        .flat_map(|(_, exporter)| exporter.files(view))
        .filter(|file| !file.path.ends_with(".xlsx"))
        .map(|file| (file.path.clone(), String::from_utf8(file.bytes().unwrap()).unwrap()))
        .collect()
}

/// The rows of a file, header left out, cells as a CSV reader sees them.
fn rows(text: &str, separator: u8) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}
