//! Names of rules and terms.

use super::say;
use crate::domain::{Language, Rule, Term};

/// A short name of a rule, for headings and tables.
pub fn rule_name(language: Language, rule: Rule) -> &'static str {
    let (french, english) = match rule {
        Rule::Window => ("Période de l'immersion", "Window of the stint"),
        Rule::Gap => ("Intervalle entre deux immersions", "Gap between two stints"),
        Rule::WeeksAway => ("Semaines hors du service", "Weeks away"),
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
            "Une immersion est placée au plus une fois, en semaines consécutives, pour une durée permise et entièrement dans sa période et dans l'horizon.",
            "A stint is placed at most once, in consecutive weeks, at a length it allows, wholly inside its window and the horizon.",
        ),
        Rule::Gap => (
            "Chacun n'est qu'à un endroit à la fois et passe dans son service, entre deux immersions, au moins les semaines demandées par leurs programmes.",
            "Everyone is in one place at a time and spends at home, between two stints, at least the weeks that their programmes ask for.",
        ),
        Rule::WeeksAway => (
            "Personne n'est en immersion plus de semaines dans l'horizon que sa limite.",
            "Nobody is away more weeks in the horizon than their limit.",
        ),
        Rule::WorkingDays => (
            "Chaque semaine d'une immersion compte assez de jours travaillés pour cette visite.",
            "Every week of a stint has enough working days for that visit.",
        ),
        Rule::Hosts => (
            "Un service ne reçoit jamais plus de visiteurs qu'il n'a de places cette semaine-là.",
            "A unit never has more visitors than it hosts in that week.",
        ),
        Rule::Tutors => (
            "Dans un service qui a des tuteurs, les visiteurs ne dépassent jamais ce que les tuteurs présents peuvent encadrer.",
            "In a unit that has tutors, visitors never exceed what the tutors present can look after.",
        ),
        Rule::Presence => (
            "Aucun départ en immersion ne fait tomber la présence d'un service sous son minimum.",
            "No stint makes the presence in a unit fall below its minimum.",
        ),
        Rule::Order => (
            "Les services à visiter avant un autre le sont, et l'ordre le long de la chaîne est suivi s'il est demandé.",
            "Units to be visited before another one are, and the order along the chain is kept where it is asked for.",
        ),
        Rule::Pins => (
            "Les placements fixés sont gardés tels quels et les semaines interdites ne servent pas.",
            "Fixed placements are kept as they are and forbidden weeks are not used.",
        ),
        Rule::Together => (
            "Les membres d'un groupe « ensemble » font leurs immersions communes aux mêmes semaines, ou pas du tout.",
            "Members of a together group hold the stints they share in the same weeks, or not at all.",
        ),
        Rule::Apart => (
            "Deux membres d'un groupe « séparé » ne sont jamais absents la même semaine.",
            "Two members of an apart group are never away in the same week.",
        ),
        Rule::Eligible => (
            "Personne ne visite son propre service, et qui n'est dans aucun programme n'en reçoit aucune immersion.",
            "Nobody visits their own unit, and who is in no programme gets no stint of one.",
        ),
    };
    say(language, french, english)
}

/// A short name of a term of the points.
pub fn term_name(language: Language, term: Term) -> &'static str {
    let (french, english) = match term {
        Term::Unplaced => ("Immersions non placées", "Stints left unplaced"),
        Term::Late => ("Semaines de retard", "Weeks late"),
        Term::Changed => ("Écarts avec le planning de référence", "Changes against the baseline"),
        Term::Short => ("Immersions raccourcies", "Shortened stints"),
        Term::DarkLinks => ("Liens sans visite", "Dark links"),
        Term::Wishes => ("Souhaits", "Wishes"),
        Term::Crowding => ("Visiteurs simultanés", "Crowding"),
        Term::Relay => ("Visites croisées", "Relays"),
    };
    say(language, french, english)
}
