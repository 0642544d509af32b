//! Faults of the input: what is wrong, and what would be accepted.

use crate::domain::{Country, DateOrder, Language};
use crate::input::{Choice, Expected, Fault, FaultKind, Faults, Range};

/// The longest offending text that a message repeats, in characters.
const LONGEST_TEXT: usize = 80;

/// What is wrong.
pub fn why(language: Language, fault: &Fault) -> String {
    said(language, fault).0
}

/// What would be accepted instead.
pub fn accepted(language: Language, fault: &Fault) -> String {
    said(language, fault).1
}

/// The whole message on one line: `units.csv:3:2 [E120] hosts "abc": not a whole number. Accepted: …`.
pub fn line(language: Language, fault: &Fault) -> String {
    let mut line = fault.file.to_string();
    if let Some(number) = fault.line {
        line += &format!(":{number}");
        if let Some(column) = &fault.column {
            line += &format!(":{}", column.number);
        }
    }
    line += &format!(" [{}] ", fault.code());
    let header = fault.column.as_ref().map_or("", |column| &column.header);
    let shown = shortened(&fault.text);
    let text = match (shown.is_empty(), language) {
        (true, _) => String::new(),
        // A text of `passerelle.toml` has its own quotation marks.
        (false, Language::English) if shown.starts_with('"') => shown,
        (false, Language::English) => format!("\"{shown}\""),
        (false, Language::French) => format!("«\u{a0}{shown}\u{a0}»"),
    };
    // A fault about the header itself has it as its text.
    let header = if header == fault.text { String::new() } else { shortened(header) };
    let subject = [header, text].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let (why, accepted) = said(language, fault);
    match language {
        Language::English => {
            line += &if subject.is_empty() { why } else { format!("{subject}: {why}") };
            line + &format!(". Accepted: {accepted}")
        }
        Language::French => {
            line += &if subject.is_empty() { why } else { format!("{subject}\u{a0}: {why}") };
            line + &format!(". Accepté\u{a0}: {accepted}")
        }
    }
}

/// Every message, one on each line.
pub fn lines(language: Language, faults: &Faults) -> String {
    faults.iter().map(|fault| line(language, fault) + "\n").collect()
}

/// A text without what would break the line or the terminal.
fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let mut shown = String::new();
    for letter in letters.by_ref().take(LONGEST_TEXT) {
        if letter.is_control() { shown.extend(letter.escape_default()) } else { shown.push(letter) }
    }
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

fn said(language: Language, fault: &Fault) -> (String, String) {
    match language {
        Language::English => english(fault),
        Language::French => french(fault),
    }
}

fn words(language: Language, choices: &[Choice]) -> String {
    let word = |choice: &Choice| match language {
        Language::English => choice.english,
        Language::French => choice.french,
    };
    choices.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn countries() -> String {
    Country::ALL.map(Country::code).join(", ")
}

fn both(why: impl Into<String>, accepted: impl Into<String>) -> (String, String) {
    (why.into(), accepted.into())
}

fn english(fault: &Fault) -> (String, String) {
    let range = |range: &Range| format!("a whole number from {} to {}", range.min, range.max);
    let dates = |order: &DateOrder| match order {
        DateOrder::DayFirst => {
            "2027-01-31, or 31/01/2027 (day first; [input] dates = \"mdy\" for month first)"
        }
        DateOrder::MonthFirst => "2027-01-31, or 01/31/2027 (month first, as [input] dates = \"mdy\" says)",
    };
    let near = |what: &str, nearest: Option<&str>| match nearest {
        Some(nearest) => format!("{what}; the nearest is \"{nearest}\""),
        None => what.to_owned(),
    };
    let cycle = |units: &[String], verb: &str| {
        let next = units.iter().cycle().skip(1);
        let links = units.iter().zip(next).map(|(unit, next)| format!("\"{unit}\" {verb} \"{next}\""));
        links.collect::<Vec<_>>().join(", ")
    };
    let words = |choices| words(Language::English, choices);
    match &fault.kind {
        FaultKind::FileMissing { similar: None } => {
            both("the file is missing", "units.csv and employees.csv in the folder")
        }
        FaultKind::FileMissing { similar: Some(similar) } => both(
            format!("the file is missing; the folder has \"{similar}\""),
            "that file under the name expected",
        ),
        FaultKind::FileUnreadable { reason } => {
            both(format!("cannot be read ({reason})"), "a file or folder that you may read")
        }
        FaultKind::FileTwice { other } => both(format!("the folder also has \"{other}\""), "one of the two"),
        FaultKind::FileEmpty => {
            both("the file is empty", "a line of column names, then one line for each row")
        }
        FaultKind::NoRows => both("no row below the header", "at least one row"),
        FaultKind::Undecodable => {
            both("these bytes are no text", "UTF-8, UTF-16 or Windows-1252 (in Excel: save as \"CSV UTF-8\")")
        }
        FaultKind::QuoteLeftOpen => both(
            "a quotation mark opens a cell of this row and nothing closes it",
            "a second quotation mark at the end of the cell, or none",
        ),
        FaultKind::SheetMissing { sheets, accepted } => both(
            format!("no sheet of the workbook holds the table; its sheets are {}", sheets.join(", ")),
            format!("a sheet named {}", accepted.join(" or ")),
        ),
        FaultKind::ColumnMissing { names } => {
            let (name, others) = names.split_first().unwrap_or((&"", &[]));
            let others =
                if others.is_empty() { String::new() } else { format!(" (or {})", others.join(", ")) };
            both(format!("the column \"{name}\" is missing"), format!("a column named {name}{others}"))
        }
        FaultKind::ColumnTwice { first } => {
            both(format!("column {first} means the same"), "one of the two columns")
        }
        FaultKind::TooFewCells { found, expected } => both(
            format!("the row has {found} cells, the header {expected}"),
            format!("{expected} cells, blank ones included"),
        ),
        FaultKind::ExtraCell => {
            both("the cell stands under no column name", "a blank cell, or a name in the header")
        }
        FaultKind::Blank => both("the cell is blank", "a value: this column has no default"),
        FaultKind::NotWhole { accepted } => both("not a whole number", range(accepted)),
        FaultKind::Negative { accepted } => both("a number below zero", range(accepted)),
        FaultKind::Fractional { accepted } => both("a number with decimals", range(accepted)),
        FaultKind::OutOfRange { accepted } => both("out of range", range(accepted)),
        FaultKind::PercentOver100 => both("more than the whole headcount", "0% to 100%"),
        FaultKind::NotCountOrPercent => {
            both("neither a number nor a percentage", "a number of people such as 5, or 60%")
        }
        FaultKind::NotADate { order } => both("not a date", dates(order)),
        FaultKind::NoSuchDate { order } => both("no such day in the calendar", dates(order)),
        FaultKind::OtherDateOrder { order } => both(
            match order {
                DateOrder::DayFirst => "no such day with the day first, but one with the month first",
                DateOrder::MonthFirst => "no such day with the month first, but one with the day first",
            },
            dates(order),
        ),
        FaultKind::YearOutOfRange { accepted: Range { min, max } } => {
            both("a year that no plan is about", format!("a year from {min} to {max}"))
        }
        FaultKind::NotYesNo => both("neither yes nor no", "yes, no"),
        FaultKind::NotAChoice { accepted } => both("not one of the words known here", words(accepted)),
        FaultKind::NotLengths => {
            both("not a length of stints", "1, 2 or 1-2 (keep it as text: a spreadsheet may read a date)")
        }
        FaultKind::NotMonday { before, after } => both("not a Monday", format!("{before} or {after}")),
        FaultKind::UnknownUnit { nearest } => {
            both("no such unit", near("a unit of units.csv", nearest.as_deref()))
        }
        FaultKind::UnknownEmployee { nearest } => {
            both("no such employee", near("an employee of employees.csv", nearest.as_deref()))
        }
        FaultKind::UnitTwice { first } => {
            both(format!("the unit stands in line {first} already"), "one row for each unit")
        }
        FaultKind::EmployeeTwice { first } => {
            both(format!("the employee stands in line {first} already"), "one row for each employee")
        }
        FaultKind::RelationTwice { first } => {
            both(format!("the link stands in line {first} already"), "one row for each link")
        }
        FaultKind::MemberTwice { first } => {
            both(format!("in the group since line {first} already"), "each member once in a group")
        }
        FaultKind::VisitTwice { first } => {
            both(format!("the visit stands in line {first} already"), "one row for each visit")
        }
        FaultKind::PinTwice { first } => both(
            format!("the pin of this employee, unit and week stands in line {first} already"),
            "one row for each pin",
        ),
        FaultKind::OwnParent => both("a unit above itself", "another unit, or a blank cell"),
        FaultKind::ParentCycle { units } => both(
            format!("units above each other: {}", cycle(units, "is below")),
            "parents that lead to a head",
        ),
        FaultKind::AfterItself => both("a unit to be visited before itself", "other units"),
        FaultKind::AfterCycle { units } => both(
            format!("no order is possible: {}", cycle(units, "comes after")),
            "an order with a beginning",
        ),
        FaultKind::SelfRelation => both("a unit that supplies itself", "two different units"),
        FaultKind::StintAtHome => both("the employee's own unit", "a unit other than the home unit"),
        FaultKind::FromAfterTo { from } => {
            both(format!("ends before it starts on {from}"), format!("{from} or later"))
        }
        FaultKind::HiredAfterLeaves { hired } => {
            both(format!("leaves before being hired on {hired}"), format!("{hired} or later"))
        }
        FaultKind::GroupTwoRules { first, rule } => both(
            format!("the group has the rule \"{}\" since line {first}", rule.english),
            format!("{} in every row of the group, or a blank cell", rule.english),
        ),
        FaultKind::WindowOutsideHorizon { first, last } => both(
            "the window of the stint lies outside the horizon",
            format!("a window with whole weeks (Monday to Friday) between {first} and {last}"),
        ),
        FaultKind::WindowTooShort { available } => both(
            format!("too long for its window (whole weeks in the horizon: {available})"),
            "a shorter stint or a longer window",
        ),
        FaultKind::TomlSyntax { message } => {
            both(format!("not TOML ({message})"), "[section] lines and key = value lines")
        }
        FaultKind::UnknownKey { nearest, known } => {
            both("no such setting", near(&known.join(", "), *nearest))
        }
        FaultKind::WrongType { expected } => {
            both("a value of the wrong type", expected_in_english(*expected))
        }
        FaultKind::UnknownCountry => both(
            "a country whose public holidays are not known",
            format!("{}, or \"\" for no public holidays", countries()),
        ),
        FaultKind::UnknownFormat { accepted } => both("no such format", words(accepted)),
        FaultKind::NotAShare => both("not a share", "a number from 0 to 1"),
        FaultKind::NotATime => both("not a time", "a number of seconds above 0, at most a year"),
    }
}

fn expected_in_english(expected: Expected) -> &'static str {
    match expected {
        Expected::Section => "a section such as [horizon]",
        Expected::WholeNumber => "a whole number, without quotation marks",
        Expected::WholeNumberOrNone => "a whole number without quotation marks, or \"none\" for no limit",
        Expected::Number => "a number, without quotation marks",
        Expected::TrueOrFalse => "true or false",
        Expected::Text => "a text in quotation marks",
        Expected::Date => "a date such as 2027-01-04",
        Expected::Lengths => "1, 2 or \"1-2\"",
        Expected::Texts => "a list of texts such as [\"csv\"]",
    }
}

fn french(fault: &Fault) -> (String, String) {
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
        FaultKind::SheetMissing { sheets, accepted } => both(
            format!(
                "aucune feuille du classeur ne contient la table\u{a0}; ses feuilles sont {}",
                sheets.join(", ")
            ),
            format!("une feuille nommée {}", accepted.join(" ou ")),
        ),
        FaultKind::ColumnMissing { names } => both(
            format!("la colonne «\u{a0}{}\u{a0}» manque", names.first().unwrap_or(&"")),
            format!("une colonne nommée {}", names.join(" ou ")),
        ),
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
            both("une année qu'aucun plan ne concerne", format!("une année de {min} à {max}"))
        }
        FaultKind::NotYesNo => both("ni oui ni non", "oui, non"),
        FaultKind::NotAChoice { accepted } => both("aucun des mots connus ici", words(accepted)),
        FaultKind::NotLengths => both(
            "n'est pas une durée de séjour",
            "1, 2 ou 1-2 (à garder en texte\u{a0}: un tableur peut y lire une date)",
        ),
        FaultKind::NotMonday { before, after } => both("n'est pas un lundi", format!("{before} ou {after}")),
        FaultKind::UnknownUnit { nearest } => {
            both("unité inconnue", near("une unité de units.csv", nearest.as_deref()))
        }
        FaultKind::UnknownEmployee { nearest } => {
            both("salarié inconnu", near("un salarié de employees.csv", nearest.as_deref()))
        }
        FaultKind::UnitTwice { first } => {
            both(format!("l'unité est déjà à la ligne {first}"), "une ligne par unité")
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
            both(format!("le séjour est déjà à la ligne {first}"), "une ligne par séjour")
        }
        FaultKind::PinTwice { first } => both(
            format!("ce salarié, cette unité et cette semaine sont déjà à la ligne {first}"),
            "une ligne par ancrage",
        ),
        FaultKind::OwnParent => {
            both("une unité au-dessus d'elle-même", "une autre unité, ou une cellule vide")
        }
        FaultKind::ParentCycle { units } => both(
            format!("des unités l'une au-dessus de l'autre\u{a0}: {}", cycle(units, "est sous")),
            "des rattachements qui mènent à une tête",
        ),
        FaultKind::AfterItself => both("une unité à visiter avant elle-même", "d'autres unités"),
        FaultKind::AfterCycle { units } => both(
            format!("aucun ordre n'est possible\u{a0}: {}", cycle(units, "vient après")),
            "un ordre qui a un début",
        ),
        FaultKind::SelfRelation => both("une unité qui se fournit elle-même", "deux unités différentes"),
        FaultKind::StintAtHome => both("la propre unité du salarié", "une autre unité que la sienne"),
        FaultKind::FromAfterTo { from } => {
            both(format!("finit avant de commencer le {from}"), format!("le {from} ou plus tard"))
        }
        FaultKind::HiredAfterLeaves { hired } => {
            both(format!("part avant son embauche le {hired}"), format!("le {hired} ou plus tard"))
        }
        FaultKind::GroupTwoRules { first, rule } => both(
            format!("le groupe a la règle «\u{a0}{}\u{a0}» depuis la ligne {first}", rule.french),
            format!("{} à chaque ligne du groupe, ou une cellule vide", rule.french),
        ),
        FaultKind::WindowOutsideHorizon { first, last } => both(
            "la période du séjour est hors de l'horizon",
            format!(
                "une période avec des semaines entières (du lundi au vendredi) entre le {first} et le {last}"
            ),
        ),
        FaultKind::WindowTooShort { available } => both(
            format!("trop long pour sa période (semaines entières dans l'horizon\u{a0}: {available})"),
            "un séjour plus court ou une période plus longue",
        ),
        FaultKind::TomlSyntax { message } => both(
            format!("n'est pas du TOML (en anglais\u{a0}: {message})"),
            "des lignes [section] et des lignes clé = valeur",
        ),
        FaultKind::UnknownKey { nearest, known } => {
            both("réglage inconnu", near(&known.join(", "), *nearest))
        }
        FaultKind::WrongType { expected } => both("valeur du mauvais type", expected_in_french(*expected)),
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

fn expected_in_french(expected: Expected) -> &'static str {
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
