//! Sheets, headings and sentences of the workbook.

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
    /// Headings of the legend: units, load, presence, coverage, other signs.
    pub legend_titles: [&'static str; 5],
    /// Columns of the legend's units.
    pub legend_units: [&'static str; 6],
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
    say(language, &FRENCH, &ENGLISH)
}

static FRENCH: Words = Words {
    cover: "Synthèse",
    schedule: "Planning",
    people_grid: "Semaines × salariés",
    units_grid: "Semaines × services",
    unplaced: "Non placés",
    coverage: "Couverture",
    legend: "Légende",
    all_units: "Services",
    schedule_columns: [
        "salarié",
        "nom",
        "service d'origine",
        "service",
        "nom du service",
        "programme",
        "début",
        "fin",
        "semaine ISO",
        "semaines",
        "échéance",
        "tuteur",
        "statut",
    ],
    unplaced_columns: [
        "Salarié",
        "Nom",
        "Service d'origine",
        "Service d'accueil",
        "Programme",
        "Échéance",
        "Priorité",
        "Raison",
        "Code",
        "Ce qui bloque",
        "Remède",
    ],
    people_columns: ["Salarié", "Service", "Programme", "Semaines en stage"],
    units_columns: ["Service", "Mesure"],
    unit_columns: [
        "Semaine",
        "Du",
        "Au",
        "Visiteurs",
        "Places",
        "Qui vient (tuteur)",
        "En stage",
        "Qui est en stage (où)",
        "Présents",
        "Minimum",
        "Marge",
        "Tuteurs présents",
    ],
    measures: ["Visiteurs", "Places", "Présents", "Minimum"],
    company: "Toute l'entreprise",
    figures: [
        "Stages à planifier",
        "Placés",
        "Non placés",
        "Reportés après l'horizon",
        "Salariés",
        "Services",
        "Liens de la chaîne de service",
        "Qualité",
        "Points de pénalité",
        "Points sans rien placer",
        "Borne inférieure prouvée",
        "Gain possible non prouvé acquis",
    ],
    in_figures: "En chiffres",
    by_term: "Points par terme",
    contents: "Feuilles",
    proof: ["prouvé optimal", "réalisable", "redessiné sans recherche"],
    unknown: "inconnu",
    load_chart: "Visiteurs et places d'accueil par semaine",
    presence_chart: "Présence et minimum par semaine",
    from_to: "De ↓ vers →",
    total: "Total",
    give_back: [
        "1. Modifiez la feuille « Planning » : changez un début (toujours un lundi) ou une durée, supprimez ou ajoutez une ligne.",
        "2. Enregistrez le classeur. Seule cette feuille est relue ; les autres ne se recalculent pas.",
        "3. Vérifiez : passerelle verify DOSSIER passerelle.xlsx",
        "4. Replanifiez autour : passerelle plan DOSSIER --pins passerelle.xlsx --out SORTIE",
    ],
    give_back_title: "Modifier ce planning",
    legend_titles: ["Services", "Charge d'accueil", "Présence", "Couverture", "Autres signes"],
    legend_units: ["Service", "Nom", "Site", "Places", "Effectif", "Contact client"],
    load_keys: [
        "au plus la moitié des places prises",
        "plus de la moitié des places prises",
        "toutes les places prises",
        "aucune place cette semaine",
    ],
    presence_keys: ["au-dessus du minimum", "au minimum", "sous le minimum (absences seules)"],
    coverage_keys: [
        "nombre de stages placés le long d'un lien",
        "stages demandés, aucun placé",
        "lien sans stage à faire sur l'horizon",
        "son propre service",
        "stages placés hors de tout lien",
    ],
    sign_keys: ["pas assez de jours travaillés cette semaine-là", "visite déjà convenue avant ce planning"],
    not_monday: ["Pas un lundi", "Un stage commence un lundi."],
    nothing_unplaced: "Tous les stages sont placés.",
    yes: "oui",
};

static ENGLISH: Words = Words {
    cover: "Summary",
    schedule: "Schedule",
    people_grid: "Weeks × employees",
    units_grid: "Weeks × units",
    unplaced: "Unplaced",
    coverage: "Coverage",
    legend: "Legend",
    all_units: "Units",
    schedule_columns: [
        "employee",
        "employee name",
        "home unit",
        "unit",
        "unit name",
        "programme",
        "start",
        "end",
        "ISO week",
        "weeks",
        "due",
        "tutor",
        "status",
    ],
    unplaced_columns: [
        "Employee",
        "Name",
        "Home unit",
        "Host unit",
        "Programme",
        "Due",
        "Priority",
        "Reason",
        "Code",
        "What is in the way",
        "Remedy",
    ],
    people_columns: ["Employee", "Unit", "Programme", "Weeks away"],
    units_columns: ["Unit", "Measure"],
    unit_columns: [
        "Week",
        "From",
        "To",
        "Visitors",
        "Places",
        "Who comes (tutor)",
        "Away",
        "Who is away (where)",
        "Present",
        "Minimum",
        "Margin",
        "Tutors present",
    ],
    measures: ["Visitors", "Places", "Present", "Minimum"],
    company: "Whole company",
    figures: [
        "Stints to plan",
        "Placed",
        "Unplaced",
        "Carried over beyond the horizon",
        "Employees",
        "Units",
        "Links of the service chain",
        "Quality",
        "Penalty points",
        "Points of placing nothing",
        "Proven lower bound",
        "Possible gain not proven gained",
    ],
    in_figures: "In figures",
    by_term: "Points by term",
    contents: "Sheets",
    proof: ["proven optimal", "feasible", "redrawn, not searched for"],
    unknown: "unknown",
    load_chart: "Visitors and host places by week",
    presence_chart: "Presence and minimum by week",
    from_to: "From ↓ to →",
    total: "Total",
    give_back: [
        "1. Edit the sheet “Schedule”: change a start (always a Monday) or a length, delete or add a row.",
        "2. Save the workbook. Only that sheet is read again; the others do not recalculate.",
        "3. Check: passerelle verify FOLDER passerelle.xlsx",
        "4. Plan around it: passerelle plan FOLDER --pins passerelle.xlsx --out OUTPUT",
    ],
    give_back_title: "Change this schedule",
    legend_titles: ["Units", "Host load", "Presence", "Coverage", "Other signs"],
    legend_units: ["Unit", "Name", "Site", "Places", "Staff", "Customer contact"],
    load_keys: [
        "at most half of the places taken",
        "more than half of the places taken",
        "every place taken",
        "no place that week",
    ],
    presence_keys: ["above the minimum", "at the minimum", "below the minimum (absences alone)"],
    coverage_keys: [
        "stints placed along a link",
        "stints asked for, none placed",
        "link without a stint to do in the horizon",
        "own unit",
        "stints placed outside any link",
    ],
    sign_keys: ["too few working days in that week", "visit agreed before this schedule"],
    not_monday: ["Not a Monday", "A stint starts on a Monday."],
    nothing_unplaced: "Every stint is placed.",
    yes: "yes",
};

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

/// A host unit that was agreed before.
pub fn agreed(host: &str) -> String {
    format!("({host})")
}

/// Somebody, and in brackets a tutor, a unit.
pub fn with(name: &str, other: Option<&str>) -> String {
    other.map_or_else(|| name.to_owned(), |other| format!("{name} ({other})"))
}
