//! Faults in French.

use super::{both, countries, words};
use crate::domain::{DateOrder, Language};
use crate::files::{Expected, Fault, FaultKind, Range, Unsupported};

/// What is wrong, and what would be accepted.
pub(super) fn said(fault: &Fault) -> (String, String) {
    let range = |range: &Range| format!("un nombre entier de {} à {}", range.min, range.max);
    let dates = |order: &DateOrder| match order {
        DateOrder::DayFirst => {
            "2027-01-31, ou 31/01/2027 (le jour d'abord\u{a0}; [input] dates = \"mdy\" pour le mois d'abord)"
        }
        DateOrder::MonthFirst => {
            "2027-01-31, ou 01/31/2027 (le mois d'abord, comme le dit [input] dates = \"mdy\")"
        }
    };
    let near = |what: &str, nearest: Option<&str>| match nearest {
        Some(nearest) => format!("{what}\u{a0}; le nom connu le plus proche est «\u{a0}{nearest}\u{a0}»"),
        None => what.to_owned(),
    };
    let cycle = |units: &[String], verb: &str| {
        let next = units.iter().cycle().skip(1);
        let links = units.iter().zip(next);
        let links = links.map(|(unit, next)| format!("«\u{a0}{unit}\u{a0}» {verb} «\u{a0}{next}\u{a0}»"));
        links.collect::<Vec<_>>().join(", ")
    };
    let words = |choices| words(Language::French, choices);
    match &fault.kind {
        FaultKind::FileMissing { similar: None } => {
            both("le fichier manque", "units.csv et employees.csv dans le dossier")
        }
        FaultKind::FileMissing { similar: Some(similar) } => both(
            format!("le fichier manque\u{a0}; le dossier contient «\u{a0}{similar}\u{a0}»"),
            "ce fichier sous le nom attendu",
        ),
        FaultKind::FileUnreadable { reason } => {
            both(format!("lecture impossible ({reason})"), "un fichier ou un dossier que vous pouvez lire")
        }
        FaultKind::FileTwice { other } => {
            both(format!("le dossier contient aussi «\u{a0}{other}\u{a0}»"), "l'un des deux")
        }
        FaultKind::FileEmpty => {
            both("le fichier est vide", "une ligne de noms de colonnes, puis une ligne par enregistrement")
        }
        FaultKind::NoRows => both("aucune ligne sous l'en-tête", "au moins une ligne"),
        FaultKind::Undecodable => both(
            "ces octets ne sont pas du texte",
            "UTF-8, UTF-16 ou Windows-1252 (dans Excel\u{a0}: enregistrer en «\u{a0}CSV UTF-8\u{a0}»)",
        ),
        FaultKind::QuoteLeftOpen => both(
            "un guillemet ouvre une cellule de cette ligne et rien ne la ferme",
            "un second guillemet à la fin de la cellule, ou aucun",
        ),
        FaultKind::SheetMissing { sheets, table } => both(
            format!(
                "aucune feuille du classeur ne contient la table\u{a0}; ses feuilles sont {}",
                sheets.join(", ")
            ),
            format!("une feuille nommée {}", super::sheets(Language::French, table, " ou ")),
        ),
        FaultKind::TooLarge { megabytes } => both(
            "trop volumineux",
            format!(
                "au plus {megabytes} Mo, pour un classeur une fois décompressé\u{a0}; ou des fichiers CSV"
            ),
        ),
        FaultKind::NotAFile => {
            both("ce n'est pas un fichier", "un fichier, et non un dossier, un tube ou un périphérique")
        }
        FaultKind::ErrorCell => {
            both("la cellule contient une erreur", "une valeur, ou une formule qui en donne une")
        }
        FaultKind::FormulaWithoutValue => both(
            "le classeur ne contient pas la valeur de cette formule",
            "une valeur\u{a0}; ou ouvrez le classeur dans un tableur et enregistrez-le, pour que les formules soient calculées",
        ),
        FaultKind::MergedCells => both(
            "ces cellules sont fusionnées\u{a0}: seule la première a une valeur",
            "une valeur dans chaque cellule, sans fusion",
        ),
        FaultKind::UnsupportedWorkbook { kind } => both(
            match kind {
                Unsupported::Protected => "protégé par un mot de passe",
                Unsupported::Old => "un classeur .xls d'avant Excel 2007",
                Unsupported::Binary => "un classeur binaire .xlsb",
                Unsupported::OpenDocument => "un classeur OpenDocument (.ods)",
                Unsupported::Other => "n'est pas un classeur",
            },
            "un dossier, ou un classeur .xlsx ou .xlsm sans mot de passe",
        ),
        FaultKind::ColumnMissing { table, column } => {
            let names = super::headers(Language::French, table, column);
            both(
                format!("la colonne «\u{a0}{}\u{a0}» manque", names.first().unwrap_or(&"")),
                format!("une colonne nommée {}", names.join(" ou ")),
            )
        }
        FaultKind::ColumnTwice { first } => {
            both(format!("la colonne {first} a le même sens"), "l'une des deux colonnes")
        }
        FaultKind::TooFewCells { found, expected } => both(
            format!("la ligne a {found} cellules, l'en-tête {expected}"),
            format!("{expected} cellules, vides comprises"),
        ),
        FaultKind::ExtraCell => {
            both("la cellule n'est sous aucun nom de colonne", "une cellule vide, ou un nom dans l'en-tête")
        }
        FaultKind::Blank => {
            both("la cellule est vide", "une valeur\u{a0}: cette colonne n'a pas de valeur par défaut")
        }
        FaultKind::NotWhole { accepted } => both("n'est pas un nombre entier", range(accepted)),
        FaultKind::Negative { accepted } => both("nombre négatif", range(accepted)),
        FaultKind::Fractional { accepted } => both("nombre à décimales", range(accepted)),
        FaultKind::OutOfRange { accepted } => both("hors limites", range(accepted)),
        FaultKind::PercentOver100 => both("plus que l'effectif entier", "de 0\u{a0}% à 100\u{a0}%"),
        FaultKind::NotCountOrPercent => {
            both("ni un nombre ni un pourcentage", "un nombre de personnes comme 5, ou 60\u{a0}%")
        }
        FaultKind::NotADate { order } => both("n'est pas une date", dates(order)),
        FaultKind::NoSuchDate { order } => both("ce jour n'existe pas", dates(order)),
        FaultKind::OtherDateOrder { order } => both(
            match order {
                DateOrder::DayFirst => {
                    "ce jour n'existe pas avec le jour d'abord, mais existe avec le mois d'abord"
                }
                DateOrder::MonthFirst => {
                    "ce jour n'existe pas avec le mois d'abord, mais existe avec le jour d'abord"
                }
            },
            dates(order),
        ),
        FaultKind::YearOutOfRange { accepted: Range { min, max } } => {
            both("une année hors de portée d'un planning", format!("une année de {min} à {max}"))
        }
        FaultKind::NotYesNo => both("ni oui ni non", "oui, non"),
        FaultKind::NotAChoice { accepted } => both("aucun des mots connus ici", words(accepted)),
        FaultKind::NotLengths => both(
            "n'est pas une durée d'immersion",
            "1, 2 ou 1-2 (à garder en texte\u{a0}: un tableur peut y lire une date)",
        ),
        FaultKind::NotMonday { before, after } => both("n'est pas un lundi", format!("{before} ou {after}")),
        FaultKind::UnknownUnit { nearest } => {
            both("service inconnu", near("un service de units.csv", nearest.as_deref()))
        }
        FaultKind::UnknownEmployee { nearest } => {
            both("salarié inconnu", near("un salarié de employees.csv", nearest.as_deref()))
        }
        FaultKind::UnitTwice { first } => {
            both(format!("le service est déjà à la ligne {first}"), "une ligne par service")
        }
        FaultKind::EmployeeTwice { first } => {
            both(format!("le salarié est déjà à la ligne {first}"), "une ligne par salarié")
        }
        FaultKind::RelationTwice { first } => {
            both(format!("le lien est déjà à la ligne {first}"), "une ligne par lien")
        }
        FaultKind::MemberTwice { first } => {
            both(format!("déjà dans le groupe à la ligne {first}"), "chaque membre une fois par groupe")
        }
        FaultKind::VisitTwice { first } => {
            both(format!("la visite est déjà à la ligne {first}"), "une ligne par visite")
        }
        FaultKind::PinTwice { first } => both(
            format!("ce salarié, ce service et cette semaine sont déjà à la ligne {first}"),
            "une seule ligne pour les trois",
        ),
        FaultKind::AliasTwice { first } => {
            both(format!("l'ancien nom figure déjà ligne {first}"), "une ligne par ancien nom")
        }
        FaultKind::AliasOfUnit => {
            both("un service de units.csv porte ce nom aujourd'hui", "un nom que plus aucun service ne porte")
        }
        FaultKind::AliasCycle { names } => both(
            format!("des anciens noms en boucle\u{a0}: {}", cycle(names, "est devenu")),
            "des noms qui mènent à un service de units.csv",
        ),
        FaultKind::OwnParent => {
            both("un service rattaché à lui-même", "un autre service, ou une cellule vide")
        }
        FaultKind::ParentCycle { units } => both(
            format!("des services rattachés en rond\u{a0}: {}", cycle(units, "est rattaché à")),
            "des rattachements qui mènent à une direction sans rattachement",
        ),
        FaultKind::AfterItself => both("un service à visiter avant lui-même", "d'autres services"),
        FaultKind::AfterCycle { units } => both(
            format!("aucun ordre n'est possible\u{a0}: {}", cycle(units, "vient après")),
            "un ordre qui a un début",
        ),
        FaultKind::SelfRelation => both("un service qui se fournit lui-même", "deux services différents"),
        FaultKind::StintAtHome => both("le propre service du salarié", "un autre service que le sien"),
        FaultKind::FromAfterTo { from } => {
            both(format!("finit avant de commencer le {from}"), format!("le {from} ou plus tard"))
        }
        FaultKind::HiredAfterLeaves { hired } => {
            both(format!("part avant son embauche le {hired}"), format!("le {hired} ou plus tard"))
        }
        FaultKind::GroupTwoRules { first, rule } => both(
            format!(
                "le groupe a la règle «\u{a0}{}\u{a0}» depuis la ligne {first}",
                rule.word(Language::French)
            ),
            format!("{} à chaque ligne du groupe, ou une cellule vide", rule.word(Language::French)),
        ),
        FaultKind::WindowOutsideHorizon { first, last } => both(
            "la période de l'immersion est hors de l'horizon",
            format!(
                "une période avec des semaines entières (du lundi au vendredi) entre le {first} et le {last}"
            ),
        ),
        FaultKind::WindowTooShort { available } => both(
            format!("trop longue pour sa période (semaines entières dans l'horizon\u{a0}: {available})"),
            "une immersion plus courte ou une période plus longue",
        ),
        FaultKind::TomlSyntax { message } => both(
            format!("n'est pas du TOML (en anglais\u{a0}: {message})"),
            "des lignes [section] et des lignes clé = valeur",
        ),
        FaultKind::UnknownKey { nearest, known } => {
            both("réglage inconnu", near(&known.join(", "), *nearest))
        }
        FaultKind::WrongType { expected } => both("valeur du mauvais type", required(*expected)),
        FaultKind::UnknownCountry => both(
            "pays dont les jours fériés ne sont pas connus",
            format!("{}, ou \"\" pour aucun jour férié", countries()),
        ),
        FaultKind::UnknownFormat { accepted } => both("format inconnu", words(accepted)),
        FaultKind::NotAShare => both("n'est pas une part", "un nombre de 0 à 1"),
        FaultKind::NotATime => {
            both("n'est pas une durée", "un nombre de secondes supérieur à 0, au plus un an")
        }
    }
}

fn required(expected: Expected) -> &'static str {
    match expected {
        Expected::Section => "une section comme [horizon]",
        Expected::WholeNumber => "un nombre entier, sans guillemets",
        Expected::WholeNumberOrNone => "un nombre entier sans guillemets, ou \"none\" pour aucune limite",
        Expected::Number => "un nombre, sans guillemets",
        Expected::TrueOrFalse => "true ou false",
        Expected::Text => "un texte entre guillemets",
        Expected::Date => "une date comme 2027-01-04",
        Expected::Lengths => "1, 2 ou \"1-2\"",
        Expected::Texts => "une liste de textes comme [\"csv\"]",
    }
}
