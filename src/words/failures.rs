//! What ended a command without a result.

use std::path::Path;

use crate::cli::{Change, Difference, Failure, Unclosable, Unusable};
use crate::domain::{InputPart, Language};
use crate::files::Faults;
use crate::output::TargetError;

use super::console::counted;
use super::{faults, recipes, say};

/// What ended a command, for stderr: every fault of the input in a line of its own, then one sentence.
pub fn failure(language: Language, failure: &Failure) -> String {
    let faults = match failure {
        Failure::Faults(found) => faults::lines(language, found),
        _ => String::new(),
    };
    let sentence = message(language, failure);
    faults + &say(language, format!("erreur : {sentence}"), format!("error: {sentence}"))
}

/// What ended a command, in one sentence.
pub fn message(language: Language, failure: &Failure) -> String {
    let (french, english) = match failure {
        Failure::Faults(found) => faulty(found),
        Failure::PinsBreakRules => (
            "des dates fixées par pins enfreignent des règles ; rien n'a été écrit.".to_owned(),
            "fixed pins break rules; nothing was written.".to_owned(),
        ),
        Failure::ScheduleBreaksRules => (
            "ce planning enfreint des règles ; rien n'a été écrit.".to_owned(),
            "this schedule breaks rules; nothing was written.".to_owned(),
        ),
        Failure::PinsContradict(_) => (
            "ces dates fixées par pins ne peuvent pas être gardées avec les autres ; rien n'a été écrit."
                .to_owned(),
            "these fixed pins cannot be kept together with the others; nothing was written.".to_owned(),
        ),
        Failure::Interrupted | Failure::Target(TargetError::Interrupted) => {
            ("interrompu ; rien n'a été écrit.".to_owned(), "interrupted; nothing was written.".to_owned())
        }
        Failure::OutOfTime => (
            "le temps accordé n'a suffi à trouver aucun planning ; rien n'a été écrit.".to_owned(),
            "the time allowed was too short to find any schedule; nothing was written.".to_owned(),
        ),
        Failure::Solver(message) => (
            format!("le solveur a échoué ({message}) ; rien n'a été écrit."),
            format!("the solver failed ({message}); nothing was written."),
        ),
        Failure::Rejected(rule) => (
            format!("erreur interne : le planning trouvé enfreint {rule} ; rien n'a été écrit."),
            format!("internal error: the schedule found breaks {rule}; nothing was written."),
        ),
        Failure::NoSuchName { name, nearest } => {
            let (french, english) = match nearest {
                Some(near) => (format!(" ; le plus proche : {near}"), format!("; the nearest is {near}")),
                None => Default::default(),
            };
            (
                format!("« {name} » n'est dans aucune ligne du dossier{french}."),
                format!("\"{name}\" is in no row of the folder{english}."),
            )
        }
        Failure::Recipe(fault) => recipes::fault(*fault),
        Failure::NotEmpty(path) => (
            format!("{} n'est pas vide ; nommez un autre dossier.", path.display()),
            format!("{} is not empty; name another folder.", path.display()),
        ),
        Failure::Record { path, source } => record(path, source),
        Failure::EmptyBatch => (
            "la liste ne nomme aucune entreprise : ajoutez `each = \"dossier\"` ou `[company.nom]`."
                .to_owned(),
            "the list names no company: add `each = \"folder\"` or `[company.name]`.".to_owned(),
        ),
        Failure::InputsDiffer(differences) => {
            let (french, english): (Vec<_>, Vec<_>) = differences.iter().map(difference).unzip();
            (
                format!(
                    "les données ne sont pas celles de ce plan : {}. Rien n'a été écrit.",
                    french.join(", ")
                ),
                format!("the input is not that of this plan: {}. Nothing was written.", english.join(", ")),
            )
        }
        Failure::Target(error) => target(error),
        Failure::Stdout(error) => {
            (format!("la sortie standard a échoué : {error}"), format!("standard output failed: {error}"))
        }
        Failure::Threads(error) => {
            (format!("les fils d'exécution n'ont pas pu démarrer : {error}"), error.to_string())
        }
        // The parser of the command line speaks English only.
        Failure::Usage(told) => (told.clone(), told.clone()),
        Failure::Log { path, source } => (
            format!("le journal {} ne peut pas être ouvert ({source}).", path.display()),
            format!("the log {} cannot be opened ({source}).", path.display()),
        ),
        Failure::StdoutKept => (
            "--json garde la sortie standard pour lui ; nommez un fichier avec --out.".to_owned(),
            "--json keeps standard output for itself; name a file with --out.".to_owned(),
        ),
        Failure::Unclosable(why) => unclosable(language, *why),
        Failure::Panicked => (
            "erreur interne : merci de signaler le message ci-dessus ; rien n'a été écrit.".to_owned(),
            "internal error: please report the message above; nothing was written.".to_owned(),
        ),
    };
    say(language, french, english)
}

/// Why a quarter cannot be closed, in French and in English.
fn unclosable(language: Language, why: Unclosable) -> (String, String) {
    match why {
        Unclosable::Outside { rows, horizon } => {
            let (from, to) = (horizon.start(), horizon.friday(horizon.last()));
            let rows = counted(language, rows, ["ligne", "lignes"], ["row", "rows"]);
            (
                format!(
                    "le planning a {rows} hors de l'horizon, du {from} au {to} ; nommez le trimestre avec --start et --weeks ; rien n'a été écrit."
                ),
                format!(
                    "the schedule has {rows} outside the horizon, {from} to {to}; name the quarter with --start and --weeks; nothing was written."
                ),
            )
        }
        Unclosable::NotAFolder => (
            "close complète history.csv, et il faut pour cela un dossier de fichiers CSV ; rien n'a été écrit.".to_owned(),
            "close adds to history.csv, which takes a folder of CSV files; nothing was written.".to_owned(),
        ),
        Unclosable::Unencodable => (
            "l'encodage de history.csv n'a pas toutes les lettres des nouvelles lignes ; enregistrez-le en CSV UTF-8 ; rien n'a été écrit.".to_owned(),
            "the encoding of history.csv lacks a letter of the new rows; save it as CSV UTF-8; nothing was written.".to_owned(),
        ),
    }
}

/// How many faults there are and how to read them.
fn faulty(found: &Faults) -> (String, String) {
    let count = found.len();
    let (french, english) = match count {
        1 => ("1 faute".to_owned(), "1 fault".to_owned()),
        _ => (format!("{count} fautes"), format!("{count} faults")),
    };
    (
        format!("{french} à corriger (fichier:ligne:colonne [code]) ; rien n'a été écrit."),
        format!("{english} to mend (file:line:column [code]); nothing was written."),
    )
}

fn record(path: &Path, source: &Unusable) -> (String, String) {
    let shown = path.display();
    match source {
        Unusable::Unreadable(error) => (format!("{shown} : {error}"), format!("{shown}: {error}")),
        Unusable::Foreign(what) => (
            format!("{shown} n'est pas le summary.json d'un plan ({what})."),
            format!("{shown} is not the summary.json of a plan ({what})."),
        ),
    }
}

fn difference(difference: &Difference) -> (String, String) {
    let Difference { part, file, kind } = difference;
    let flag = match part {
        InputPart::Company | InputPart::Schedule => "",
        InputPart::Pins => "--pins ",
        InputPart::Baseline => "--baseline ",
        InputPart::Events => "calendars/",
    };
    let (french, english) = match kind {
        Change::Altered => ("a changé", "has changed"),
        Change::Missing => ("manque", "is missing"),
        Change::Added => ("est en plus", "is new"),
    };
    (format!("{flag}{file} {french}"), format!("{flag}{file} {english}"))
}

fn target(error: &TargetError) -> (String, String) {
    let shown = |path: &Path| path.display().to_string();
    match error {
        TargetError::Root(path) => (
            format!("{} ne peut pas être le dossier de sortie ; nommez un dossier à créer.", shown(path)),
            format!("{} cannot be the output folder; name a folder to be made.", shown(path)),
        ),
        TargetError::NotAFolder(path) => (
            format!("{} n'est pas un dossier ; nommez-en un autre avec --out.", shown(path)),
            format!("{} is not a folder; name another one with --out.", shown(path)),
        ),
        TargetError::NoParent(path) => (
            format!("le dossier {} n'existe pas ; créez-le d'abord.", shown(path)),
            format!("the folder {} does not exist; make it first.", shown(path)),
        ),
        TargetError::NotWritable { folder, source } => (
            format!("impossible d'écrire dans {} ({source}).", shown(folder)),
            format!("{} cannot be written ({source}).", shown(folder)),
        ),
        TargetError::HoldsInput { out, input } => (
            format!(
                "écrire dans {} effacerait les données {} ; nommez un autre dossier.",
                shown(out),
                shown(input)
            ),
            format!("writing to {} would erase the input {}; name another folder.", shown(out), shown(input)),
        ),
        TargetError::HoldsCurrent(path) => (
            format!("{} contient le dossier courant ; lancez la commande d'ailleurs.", shown(path)),
            format!("{} holds the current folder; start the command from elsewhere.", shown(path)),
        ),
        TargetError::MountPoint(path) => (
            format!("{} est un point de montage ; nommez un dossier dedans.", shown(path)),
            format!("{} is a mount point; name a folder inside it.", shown(path)),
        ),
        TargetError::Foreign { folder, found } => (
            format!(
                "{} contient « {} », que Passerelle n'a pas écrit ; nommez un autre dossier ou videz celui-ci.",
                shown(folder),
                shown(found)
            ),
            format!(
                "{} holds '{}', which Passerelle did not write; name another folder or empty this one.",
                shown(folder),
                shown(found)
            ),
        ),
        TargetError::Interrupted => ("interrompu.".to_owned(), "interrupted.".to_owned()),
        TargetError::Io { path, source } => {
            (format!("{} : {source}", shown(path)), format!("{}: {source}", shown(path)))
        }
    }
}
