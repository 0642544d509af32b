//! Names of rules and terms, and broken rules.

use chrono::Datelike;

use crate::domain::{EmployeeId, Language, Problem, Rule, Term, UnitId, Week};
use crate::verify::{Violation, Why};

/// One of the two, by language.
fn say<T>(language: Language, french: T, english: T) -> T {
    match language {
        Language::French => french,
        Language::English => english,
    }
}

/// A short name of a rule, for headings and tables.
pub fn rule_name(language: Language, rule: Rule) -> &'static str {
    let (french, english) = match rule {
        Rule::Window => ("Fenêtre du stage", "Window of the stint"),
        Rule::Gap => ("Intervalle entre deux stages", "Gap between two stints"),
        Rule::WeeksAway => ("Semaines d'absence de l'unité", "Weeks away"),
        Rule::WorkingDays => ("Jours travaillés", "Working days"),
        Rule::Hosts => ("Places d'accueil", "Hosting capacity"),
        Rule::Tutors => ("Tuteurs présents", "Tutors present"),
        Rule::Presence => ("Présence minimale", "Least presence"),
        Rule::Order => ("Ordre des visites", "Order of visits"),
        Rule::Pins => ("Dates fixées ou interdites", "Fixed and forbidden dates"),
        Rule::Together => ("Groupe ensemble", "Together group"),
        Rule::Apart => ("Groupe séparé", "Apart group"),
        Rule::Eligible => ("Personnes concernées", "Eligibility"),
    };
    say(language, french, english)
}

/// What a rule asks, in one sentence.
pub fn rule_sentence(language: Language, rule: Rule) -> &'static str {
    let (french, english) = match rule {
        Rule::Window => (
            "Un stage est placé au plus une fois, en semaines consécutives, à une durée permise et entièrement dans sa fenêtre et dans l'horizon.",
            "A stint is placed at most once, in consecutive weeks, at a length it allows, wholly inside its window and the horizon.",
        ),
        Rule::Gap => (
            "Chacun n'est qu'à un endroit à la fois et passe dans son unité, entre deux stages, au moins les semaines demandées par leurs programmes.",
            "Everyone is in one place at a time and spends at home, between two stints, at least the weeks that their programmes ask for.",
        ),
        Rule::WeeksAway => (
            "Personne n'est en stage plus de semaines dans l'horizon que sa limite.",
            "Nobody is away more weeks in the horizon than their limit.",
        ),
        Rule::WorkingDays => (
            "Chaque semaine d'un stage compte assez de jours travaillés pour cette visite.",
            "Every week of a stint has enough working days for that visit.",
        ),
        Rule::Hosts => (
            "Une unité ne reçoit jamais plus de visiteurs qu'elle n'a de places cette semaine-là.",
            "A unit never has more visitors than it hosts in that week.",
        ),
        Rule::Tutors => (
            "Dans une unité qui a des tuteurs, les visiteurs ne dépassent jamais ce que les tuteurs présents peuvent encadrer.",
            "In a unit that has tutors, visitors never exceed what the tutors present can look after.",
        ),
        Rule::Presence => (
            "Aucun départ en stage ne fait tomber la présence d'une unité sous son minimum.",
            "No stint makes the presence in a unit fall below its minimum.",
        ),
        Rule::Order => (
            "Les unités à visiter avant une autre le sont, et l'ordre le long de la chaîne est suivi s'il est demandé.",
            "Units to be visited before another one are, and the order along the chain is kept where it is asked for.",
        ),
        Rule::Pins => (
            "Les placements fixés sont gardés tels quels et les semaines interdites ne servent pas.",
            "Fixed placements are kept as they are and forbidden weeks are not used.",
        ),
        Rule::Together => (
            "Les membres d'un groupe « ensemble » font leurs stages communs aux mêmes semaines, ou pas du tout.",
            "Members of a together group hold the stints they share in the same weeks, or not at all.",
        ),
        Rule::Apart => (
            "Deux membres d'un groupe « séparé » ne sont jamais absents la même semaine.",
            "Two members of an apart group are never away in the same week.",
        ),
        Rule::Eligible => (
            "Personne ne visite sa propre unité, et qui n'est dans aucun programme n'en reçoit aucun stage.",
            "Nobody visits their own unit, and who is in no programme gets no stint of one.",
        ),
    };
    say(language, french, english)
}

/// A short name of a term of the points.
pub fn term_name(language: Language, term: Term) -> &'static str {
    let (french, english) = match term {
        Term::Unplaced => ("Stages non placés", "Stints left unplaced"),
        Term::Late => ("Semaines de retard", "Weeks late"),
        Term::Changed => ("Écarts avec le planning de référence", "Changes against the baseline"),
        Term::Short => ("Stages raccourcis", "Shortened stints"),
        Term::DarkLinks => ("Liens sans visite", "Dark links"),
        Term::Wishes => ("Souhaits", "Wishes"),
        Term::Crowding => ("Visiteurs simultanés", "Crowding"),
    };
    say(language, french, english)
}

/// A broken rule in one sentence: who, where, which week, why.
pub fn violation(language: Language, problem: &Problem, violation: &Violation) -> String {
    let words = Words { language, problem };
    let who = violation.employee.map_or_else(String::new, |id| words.person(id));
    let place = violation.unit.map_or_else(String::new, |id| words.unit(id));
    let when = violation.week.map_or_else(String::new, |week| words.week(week));
    match language {
        Language::French => words.french(&who, &place, &when, &violation.why),
        Language::English => words.english(&who, &place, &when, &violation.why),
    }
}

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
];

struct Words<'a> {
    language: Language,
    problem: &'a Problem,
}

impl Words<'_> {
    fn person(&self, id: EmployeeId) -> String {
        match self.problem.company.employees.get(id.index()) {
            Some(employee) => named(&employee.name, &employee.id),
            None => format!("#{}", id.0),
        }
    }

    fn unit(&self, id: UnitId) -> String {
        match self.problem.company.units.get(id.index()) {
            Some(unit) => named(&unit.name, &unit.id),
            None => format!("#{}", id.0),
        }
    }

    fn group(&self, position: u32) -> &str {
        self.problem.company.groups.get(position as usize).map_or("?", |group| &group.name)
    }

    /// `2027-W14 (lundi 5 avril 2027)`.
    fn week(&self, week: Week) -> String {
        let horizon = &self.problem.horizon;
        let monday = horizon.monday(week);
        let (french, english) = MONTHS[monday.month0() as usize];
        let first = if monday.day() == 1 { "er" } else { "" };
        let date = say(
            self.language,
            format!("lundi {}{first} {french} {}", monday.day(), monday.year()),
            format!("Monday {} {english} {}", monday.day(), monday.year()),
        );
        format!("{} ({date})", horizon.iso_week(week))
    }

    /// A number and its noun: French says 0 in the singular, English in the plural.
    fn counted(&self, count: i64, one: &str, many: &str) -> String {
        let singular = count == 1 || count == 0 && self.language == Language::French;
        format!("{count} {}", if singular { one } else { many })
    }

    fn french(&self, who: &str, place: &str, when: &str, why: &Why) -> String {
        let weeks = |count: i64| self.counted(count, "semaine", "semaines");
        match why {
            Why::Unknown => format!("Une ligne de la semaine {when} ne correspond à rien de connu."),
            Why::NoStint { weeks: length } => format!(
                "{who} ne doit pas de stage ({}) à {place} la semaine {when}, ou il est déjà placé.",
                weeks((*length).into())
            ),
            Why::PlacedTwice => {
                format!(
                    "Le stage de {who} à {place} est placé plus d'une fois, de nouveau la semaine {when}."
                )
            }
            Why::Length { weeks: length, min, max } => format!(
                "Le stage de {who} à {place}, la semaine {when}, dure {} au lieu de {}.",
                weeks((*length).into()),
                range(*min, *max, "à", weeks)
            ),
            Why::Outside { end, opens, closes } => format!(
                "Le stage de {who} à {place} va de {when} à {}, hors de sa fenêtre, de {} à {}.",
                self.week(*end),
                self.week(*opens),
                self.week(*closes)
            ),
            Why::Gap { other, other_start, between, needed: _ } if *between < 0 => format!(
                "{who} est à {place} dès la semaine {when} alors que le séjour à {} qui commence la semaine {} occupe le même temps.",
                self.unit(*other),
                self.week(*other_start)
            ),
            Why::Gap { other, other_start, between, needed } => format!(
                "{who} passe {} dans son unité entre le stage à {place} de la semaine {when} et le séjour à {} de la semaine {} : il en faut {needed}.",
                weeks((*between).into()),
                self.unit(*other),
                self.week(*other_start)
            ),
            Why::WeeksAway { away, limit } => format!(
                "{who} est en stage {} dans l'horizon pour une limite de {limit}, dépassée la semaine {when}.",
                weeks((*away).into())
            ),
            Why::WorkingDays { days, minimum } => format!(
                "{who} à {place} : la semaine {when} ne compte que {} pour cette visite, moins que {minimum}.",
                self.counted((*days).into(), "jour travaillé", "jours travaillés")
            ),
            Why::Hosts { visitors, hosts } => format!(
                "{place} reçoit {} la semaine {when} pour {}.",
                self.counted((*visitors).into(), "visiteur", "visiteurs"),
                self.counted((*hosts).into(), "place", "places")
            ),
            Why::Tutors { visitors, tutors, ratio } => format!(
                "{place} reçoit {} la semaine {when} pour {} ({ratio} par tuteur).",
                self.counted((*visitors).into(), "visiteur", "visiteurs"),
                self.counted((*tutors).into(), "tuteur présent", "tuteurs présents")
            ),
            Why::Presence { present, minimum } => format!(
                "{place} ne garde que {} la semaine {when}, moins que le minimum de {minimum}.",
                self.counted((*present).into(), "personne présente", "personnes présentes")
            ),
            Why::NotAfter { first, .. } => format!(
                "{who} va à {place} la semaine {when} sans être passé d'abord par {}.",
                self.unit(*first)
            ),
            Why::ChainOrder { other } => format!(
                "{who} va à {place} la semaine {when} avant la fin du stage à {}, qui vient d'abord dans la chaîne.",
                self.unit(*other)
            ),
            Why::FixedPin { weeks: length, placed } => format!(
                "Le stage de {who} à {place} est fixé à la semaine {when} ({}) mais {}.",
                weeks((*length).into()),
                match placed {
                    None => "n'est pas placé".to_string(),
                    Some((start, length)) =>
                        format!("placé la semaine {} ({})", self.week(*start), weeks((*length).into())),
                }
            ),
            Why::ForbiddenPin { from, weeks: length } => format!(
                "{who} va à {place} la semaine {when}, ce qu'une interdiction exclut ({} dès {}).",
                weeks((*length).into()),
                self.week(*from)
            ),
            Why::NotTogether { group, other, other_start, other_weeks } => format!(
                "Groupe ensemble « {} » : {who} va à {place} la semaine {when}, mais {} la semaine {} ({}).",
                self.group(*group),
                self.person(*other),
                self.week(*other_start),
                weeks((*other_weeks).into())
            ),
            Why::LeftBehind { group, other } => format!(
                "Groupe ensemble « {} » : {} va à {place} la semaine {when} sans {who}.",
                self.group(*group),
                self.person(*other)
            ),
            Why::NotApart { group, other } => format!(
                "Groupe séparé « {} » : {who}, à {place}, et {} sont absents ensemble la semaine {when}.",
                self.group(*group),
                self.person(*other)
            ),
            Why::HomeUnit => {
                format!("{who} ne peut pas visiter sa propre unité, {place}, la semaine {when}.")
            }
            Why::NotEnrolled => format!(
                "{who} n'est dans aucun programme et ne doit pas de stage à {place}, la semaine {when}."
            ),
        }
    }

    fn english(&self, who: &str, place: &str, when: &str, why: &Why) -> String {
        let weeks = |count: i64| self.counted(count, "week", "weeks");
        match why {
            Why::Unknown => format!("A row of week {when} refers to nothing known."),
            Why::NoStint { weeks: length } => format!(
                "{who} owes no stint ({}) in {place} in week {when}, or it is placed already.",
                weeks((*length).into())
            ),
            Why::PlacedTwice => {
                format!("The stint of {who} in {place} is placed more than once, again in week {when}.")
            }
            Why::Length { weeks: length, min, max } => format!(
                "The stint of {who} in {place} in week {when} takes {} instead of {}.",
                weeks((*length).into()),
                range(*min, *max, "to", weeks)
            ),
            Why::Outside { end, opens, closes } => format!(
                "The stint of {who} in {place} runs from {when} to {}, outside its window from {} to {}.",
                self.week(*end),
                self.week(*opens),
                self.week(*closes)
            ),
            Why::Gap { other, other_start, between, needed: _ } if *between < 0 => format!(
                "{who} is in {place} from week {when} while the stay in {} from week {} takes the same time.",
                self.unit(*other),
                self.week(*other_start)
            ),
            Why::Gap { other, other_start, between, needed } => format!(
                "{who} spends {} at home between the stint in {place} of week {when} and the stay in {} of week {}: {needed} needed.",
                weeks((*between).into()),
                self.unit(*other),
                self.week(*other_start)
            ),
            Why::WeeksAway { away, limit } => format!(
                "{who} is away {} in the horizon for a limit of {limit}, exceeded in week {when}.",
                weeks((*away).into())
            ),
            Why::WorkingDays { days, minimum } => format!(
                "{who} in {place}: week {when} has only {} for this visit, fewer than {minimum}.",
                self.counted((*days).into(), "working day", "working days")
            ),
            Why::Hosts { visitors, hosts } => format!(
                "{place} has {} in week {when} but hosts {hosts}.",
                self.counted((*visitors).into(), "visitor", "visitors")
            ),
            Why::Tutors { visitors, tutors, ratio } => format!(
                "{place} has {} in week {when} for {} ({ratio} a tutor).",
                self.counted((*visitors).into(), "visitor", "visitors"),
                self.counted((*tutors).into(), "tutor present", "tutors present")
            ),
            Why::Presence { present, minimum } => format!(
                "{place} keeps only {} in week {when}, fewer than the minimum of {minimum}.",
                self.counted((*present).into(), "person present", "people present")
            ),
            Why::NotAfter { first, .. } => format!(
                "{who} goes to {place} in week {when} without having been in {} first.",
                self.unit(*first)
            ),
            Why::ChainOrder { other } => format!(
                "{who} goes to {place} in week {when} before the end of the stint in {}, which comes first along the chain.",
                self.unit(*other)
            ),
            Why::FixedPin { weeks: length, placed } => format!(
                "The stint of {who} in {place} is fixed in week {when} ({}) but {}.",
                weeks((*length).into()),
                match placed {
                    None => "is not placed".to_string(),
                    Some((start, length)) =>
                        format!("placed in week {} ({})", self.week(*start), weeks((*length).into())),
                }
            ),
            Why::ForbiddenPin { from, weeks: length } => format!(
                "{who} goes to {place} in week {when}, which a forbidden pin excludes ({} from {}).",
                weeks((*length).into()),
                self.week(*from)
            ),
            Why::NotTogether { group, other, other_start, other_weeks } => format!(
                "Together group \"{}\": {who} goes to {place} in week {when}, but {} in week {} ({}).",
                self.group(*group),
                self.person(*other),
                self.week(*other_start),
                weeks((*other_weeks).into())
            ),
            Why::LeftBehind { group, other } => format!(
                "Together group \"{}\": {} goes to {place} in week {when} without {who}.",
                self.group(*group),
                self.person(*other)
            ),
            Why::NotApart { group, other } => format!(
                "Apart group \"{}\": {who}, in {place}, and {} are away together in week {when}.",
                self.group(*group),
                self.person(*other)
            ),
            Why::HomeUnit => format!("{who} cannot visit their own unit, {place}, in week {when}."),
            Why::NotEnrolled => {
                format!("{who} is in no programme and owes no stint in {place}, in week {when}.")
            }
        }
    }
}

/// `Name (identifier)`, or the identifier alone where it is the name.
fn named(name: &str, id: &str) -> String {
    if name == id { id.to_string() } else { format!("{name} ({id})") }
}

/// `2 weeks` or `1 to 2 weeks`.
fn range(min: u8, max: u8, to: &str, weeks: impl Fn(i64) -> String) -> String {
    match min == max {
        true => weeks(max.into()),
        false => format!("{min} {to} {}", weeks(max.into())),
    }
}
