//! What the bulletin says.

use crate::domain::{Horizon, Language, Week};
use crate::report::Welcome;

use super::console::counted;
use super::{dates, say};

/// The heading.
pub fn title(language: Language) -> &'static str {
    say(language, "Passerelles, le bulletin", "Crossings, the bulletin")
}

/// The period that the bulletin is about.
pub fn period(language: Language, horizon: &Horizon) -> String {
    let span = dates::span(language, horizon, Week(0), horizon.last());
    say(language, format!("Période : {span}"), format!("Period: {span}"))
}

/// The headings of the sections, in their order.
pub struct Headings {
    /// What the chain is for.
    pub purpose: &'static str,
    /// The figures.
    pub figures: &'static str,
    /// Who goes where.
    pub crossings: &'static str,
    /// Links walked for the first time.
    pub first_walks: &'static str,
    /// Chains seen to their end.
    pub whole_chain: &'static str,
    /// Good hosts.
    pub welcomes: &'static str,
    /// Praise.
    pub recognitions: &'static str,
    /// What good service means.
    pub quality: &'static str,
    /// Before it is sent.
    pub checklist: &'static str,
}

/// The headings in a language.
pub fn headings(language: Language) -> Headings {
    match language {
        Language::French => Headings {
            purpose: "À quoi sert la chaîne",
            figures: "La période en chiffres",
            crossings: "Les passages de la période",
            first_walks: "Parcourus pour la première fois",
            whole_chain: "Ils ont vu la chaîne jusqu'au client",
            welcomes: "Ils ont le plus accueilli",
            recognitions: "Merci",
            quality: "Pour nous, un bon service, c'est…",
            checklist: "Avant de publier (à retirer)",
        },
        Language::English | Language::German => Headings {
            purpose: "What the chain is for",
            figures: "The period in figures",
            crossings: "The crossings of the period",
            first_walks: "Walked for the first time",
            whole_chain: "They have seen the chain down to the customer",
            welcomes: "They welcomed most",
            recognitions: "Thank you",
            quality: "For us, good service means…",
            checklist: "Before you publish (take this out)",
        },
    }
}

/// What the chain is for, a paragraph each.
pub fn purpose(language: Language) -> [&'static str; 2] {
    match language {
        Language::French => [
            "Chaque service en fournit un autre, de proche en proche jusqu'au client. Celui que nous servons d'abord, c'est le collègue d'à côté : ce qu'il reçoit de nous, il le transmet, en mieux ou en moins bien.",
            "Passer une semaine ou deux chez celui que l'on fournit, ou chez celui qui nous fournit, c'est voir ce que notre travail devient. Ceux qui ne rencontrent jamais le client décident aussi de ce qu'il vit.",
        ],
        Language::English | Language::German => [
            "Every unit supplies another, one after the other down to the customer. The first people we serve are the colleagues next door: what they get from us they pass on, better or worse.",
            "A week or two with those we supply, or with those who supply us, shows what becomes of our work. People who never meet the customer decide what the customer experiences, too.",
        ],
    }
}

/// Crossings, people, and links walked.
pub fn figures(
    language: Language,
    crossings: usize,
    people: usize,
    walked: usize,
    links: usize,
) -> Vec<String> {
    let crossings = counted(language, crossings, ["passage", "passages"], ["crossing", "crossings"]);
    let people = counted(language, people, ["personne", "personnes"], ["person", "people"]);
    let links = counted(
        language,
        links,
        ["lien de la chaîne", "liens de la chaîne"],
        ["link of the chain", "links of the chain"],
    );
    match language {
        Language::French => vec![
            format!("{crossings} d'un service à l'autre"),
            format!("{people} en chemin"),
            format!("{walked} sur {links} parcourus"),
        ],
        Language::English | Language::German => vec![
            format!("{crossings} from one unit to another"),
            format!("{people} on their way"),
            format!("{walked} of {links} walked"),
        ],
    }
}

/// Somebody of a unit, for some weeks.
pub fn crossing(who: &str, home: &str, when: &str) -> String {
    format!("{who} ({home}), {when}")
}

/// The rest of a list that is too long.
pub fn others(language: Language, count: usize) -> String {
    let others = counted(language, count, ["autre", "autres"], ["other", "others"]);
    say(language, format!("et {others}"), format!("and {others}"))
}

/// Who walks a link first, and when.
pub fn first_walk(language: Language, who: &str, home: &str, week: &str) -> String {
    say(language, format!("{who} ({home}), à partir du {week}"), format!("{who} ({home}), from {week}"))
}

/// What a unit welcomes.
pub fn welcome(language: Language, welcome: &Welcome) -> String {
    let people = counted(language, welcome.people, ["personne", "personnes"], ["person", "people"]);
    let weeks = counted(language, welcome.weeks as usize, ["semaine", "semaines"], ["week", "weeks"]);
    say(
        language,
        format!("{people}, {weeks} de visite en tout"),
        format!("{people}, {weeks} of visits in all"),
    )
}

/// Said where a section has nothing to tell.
pub fn nothing(language: Language) -> &'static str {
    say(language, "Rien cette fois.", "Nothing this time.")
}

/// How people come into the section on the whole chain.
pub fn whole_chain(language: Language) -> &'static str {
    say(
        language,
        "Avec les immersions de cette période, ils auront vu chaque service d'un chemin qui mène du leur jusqu'au client.",
        "With the stints of this period, they will have seen every unit of a way that leads from their own down to the customer.",
    )
}

/// What the editor is asked to write, unit by unit.
pub fn quality(language: Language) -> &'static str {
    say(
        language,
        "À compléter par chaque service, en une phrase : à quoi celui que nous fournissons reconnaît-il un bon travail ?",
        "For each unit to complete in one sentence: how do those whom we supply recognise good work?",
    )
}

/// What to do before the bulletin goes out.
pub fn checklist(language: Language) -> [&'static str; 7] {
    match language {
        Language::French => [
            "Les personnes nommées sont d'accord pour l'être (sinon : réglage initials).",
            "Les textes de remerciement ont été relus : aucun nom, client ou incident qui n'y ait sa place.",
            "Les dates sont celles du planning diffusé (schedule.csv) ; les absences n'y figurent pas.",
            "Une anecdote ou une photo de la période précédente est ajoutée.",
            "Les services qui le souhaitent ont complété leur définition d'un bon service.",
            "Les services qui ont accueilli sont remerciés, les tuteurs aussi.",
            "Cette liste est retirée.",
        ],
        Language::English | Language::German => [
            "The people named agree to be (if not: the setting initials).",
            "The words of thanks were read again: no name, customer or incident that does not belong there.",
            "The dates are those of the schedule sent out (schedule.csv); absences are not in it.",
            "An anecdote or a photograph of the last period is added.",
            "The units that want to have completed their definition of good service.",
            "The units that welcomed are thanked, and so are the tutors.",
            "This list is taken out.",
        ],
    }
}
