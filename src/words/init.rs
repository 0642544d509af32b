//! A folder to start from: its settings, and the text that says what goes where.

use std::path::Path;

use crate::domain::Language;

use super::console::nothing_written;
use super::say;

/// The result of `init`.
pub fn made(language: Language, folder: &Path, example: bool, dry_run: bool) -> String {
    let shown = folder.display();
    if dry_run {
        return say(language, format!("Dossier : {shown}\n"), format!("Folder: {shown}\n"))
            + &nothing_written(language);
    }
    match example {
        true => say(
            language,
            format!("Dossier : {shown}\nPour le planifier : passerelle plan {shown} --out planning\n"),
            format!("Folder: {shown}\nTo plan it: passerelle plan {shown} --out plan\n"),
        ),
        false => say(
            language,
            format!(
                "Dossier : {shown}\nRemplissez units.csv et employees.csv (voir LISEZMOI.txt), puis : passerelle check {shown}\n"
            ),
            format!(
                "Folder: {shown}\nFill in units.csv and employees.csv (see README.txt), then: passerelle check {shown}\n"
            ),
        ),
    }
}

/// The files beside the tables: settings, and what goes where.
pub fn files(language: Language) -> [(&'static str, String); 2] {
    let (name, text) = say(language, ("LISEZMOI.txt", FRENCH), ("README.txt", ENGLISH));
    // Editors of Windows take a text for UTF-8 by its mark, and end lines with both characters.
    let guide = (name, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    [("passerelle.toml", say(language, FRENCH_SETTINGS, ENGLISH_SETTINGS).to_owned()), guide]
}

const FRENCH_SETTINGS: &str = r#"# Réglages. Ce qui n'est pas écrit garde sa valeur par défaut ; tous sont dans le README de Passerelle.

[horizon]
# start = "2027-01-04"       # un lundi ; par défaut le premier lundi du prochain trimestre
weeks = 13                   # nombre de semaines à planifier
country = "FR"               # jours fériés ; "" pour aucun

[onboarding]                 # nouveaux arrivants
within_weeks = 26            # délai après l'embauche, en semaines
weeks = 2                    # durée d'une immersion

[regular]                    # tous les autres
cadence_months = 24          # mois entre deux visites du même service
weeks = 2

[output]
language = "fr"
"#;

const ENGLISH_SETTINGS: &str = r#"# Settings. What is not written here keeps its default; every setting stands in the README of Passerelle.

[horizon]
# start = "2027-01-04"       # a Monday; by default the first of the next quarter
weeks = 13                   # weeks to plan
country = "GB"               # public holidays; "" for none

[onboarding]                 # new hires
within_weeks = 26            # after hiring
weeks = 2                    # length of a stint

[regular]                    # everyone else
cadence_months = 24          # from one visit of a unit to the next
weeks = 2

[output]
language = "en"
"#;

const FRENCH: &str = "Les données de Passerelle

Une ligne par cas, sous les titres de colonnes. Une cellule vide veut dire « valeur par défaut », jamais 0.
Dates : 31/01/2027. Enregistrez en « CSV UTF-8 ». Les fichiers inutiles peuvent être supprimés.

À remplir :
  units.csv          les services : identifiant, places d'accueil (0 : jamais), présence minimale (5 ou 60%)
  employees.csv      les salariés : identifiant, service, date d'embauche, tuteur (oui/non)

Selon les besoins :
  relations.csv      quel service en sert quel autre (la chaîne de service)
  absences.csv       congés et absences, du premier au dernier jour ; jamais le motif
  closures.csv       fermetures d'un service, ou de l'entreprise si le service est vide
  capacity.csv       autres places ou autre présence minimale pendant une période
  history.csv        immersions déjà faites
  stints.csv         immersions à faire en plus de celles des programmes
  pins.csv           dates fixées ou interdites
  preferences.csv    périodes souhaitées ou à éviter
  groups.csv         personnes à envoyer ensemble, ou jamais en même temps
  recognitions.csv   remerciements et anecdotes pour le bulletin
  aliases.csv        services renommés ou réunis, pour l'historique
  passerelle.toml    réglages

Ensuite, « passerelle check DOSSIER » dit ce qui manque, « passerelle plan DOSSIER --out planning » planifie.
";

const ENGLISH: &str = "The input of Passerelle

One row for each case, below the headers. A blank cell means the default, and is never 0.
Dates: 31/01/2027. Save as CSV UTF-8. Delete the files that you do not need.

To be filled in:
  units.csv          units: identifier, hosts (visitors at once; 0: never), least presence (5 or 60%)
  employees.csv      people: identifier, unit, hired, tutor (yes/no)

Where needed:
  relations.csv      which unit supplies which: the service chain
  absences.csv       leave, from first to last day; never the reason
  closures.csv       closed periods of a unit, or of the company where the unit is blank
  capacity.csv       other hosts or least presence for a period
  history.csv        visits made
  stints.csv         stints beside those of the programmes
  pins.csv           fixed or forbidden dates
  preferences.csv    preferred or avoided periods
  groups.csv         people who go together, or never at the same time
  recognitions.csv   praise and anecdotes for the bulletin
  aliases.csv        units renamed or merged, for the history
  passerelle.toml    settings

Then `passerelle check FOLDER` says what is missing, and `passerelle plan FOLDER --out plan` plans.
";
