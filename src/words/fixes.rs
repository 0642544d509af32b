//! What would help a stint that was not placed.

use crate::affordability::Kind;
use crate::domain::{Language, Points, Problem, Rule};
use crate::explain::{Cause, Reason, Unplaced};
use crate::verify::DayLost;

use super::reasons::weeks;
use super::{say, set};

/// One sentence on what would help.
pub fn fix(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let stint = problem.stint(unplaced.stint);
    let company = &problem.company;
    let host = &company.units[stint.unit.index()].name;
    let home = &company.units[company.employees[stint.employee.index()].home.index()].name;
    let weeks = weeks(&problem.horizon, unplaced.relief);
    let when = match unplaced.relief.is_empty() {
        true => String::new(),
        false => say(language, format!(" en {weeks}"), format!(" in {weeks}")),
    };
    let better = unplaced.exchange.as_ref().is_some_and(|known| known.price < Points::ZERO);
    let no_time = unplaced.shortages.iter().any(|shortage| shortage.kind == Kind::People);
    let about_time = matches!(unplaced.reason, Reason::Blocked(Cause::Rule(Rule::Gap | Rule::WeeksAway)));
    let (french, english) = match unplaced.reason {
        reason if better && reason != Reason::CarriedOver => (
            "Relancer plan, plus longtemps : l'échange trouvé vaut mieux que ce planning.",
            "Run plan again, for longer: the exchange that was found is better than this schedule.",
        ),
        _ if no_time && about_time => (
            "Laisser une de ses immersions à plus tard, lui donner plus de semaines (max_weeks_away, absences), ou réduire gap_weeks.",
            "Leave one of this person's stints for later, give them more weeks (max_weeks_away, absences), or lower gap_weeks.",
        ),
        reason => {
            let told = match language {
                Language::French => french(reason, host, home, &when),
                Language::English | Language::German => english(reason, host, home, &when),
            };
            return set(language, &told);
        }
    };
    set(language, say(language, french, english))
}

fn french(reason: Reason, host: &str, home: &str, when: &str) -> String {
    match reason {
        Reason::Blocked(Cause::Days(lost)) => match lost {
            DayLost::Holiday => "Élargir la période au-delà des jours fériés.".into(),
            DayLost::Absence => "Élargir la période, ou voir si une absence peut être déplacée.".into(),
            DayLost::NotHired => "Attendre l'embauche : élargir la période.".into(),
            DayLost::Left => "Rien dans cet horizon, sauf un départ plus tardif.".into(),
            DayLost::HostClosed => format!("Ouvrir « {host} » aux visiteurs{when}, ou élargir la période."),
            DayLost::HomeClosed => format!("Laisser partir depuis « {home} »{when}, ou élargir la période."),
        },
        Reason::Blocked(Cause::Rule(rule)) => match rule {
            Rule::Hosts => format!("Prévoir une place d'accueil de plus dans « {host} »{when}."),
            Rule::Tutors => format!("Prévoir un tuteur présent de plus dans « {host} »{when}."),
            Rule::Presence => {
                format!("Renforcer la présence dans « {home} »{when}, ou y abaisser le minimum.")
            }
            Rule::Gap => match when {
                "" => "Déplacer une autre immersion de cette personne, ou réduire gap_weeks.".into(),
                when => format!(
                    "Déplacer une autre immersion de cette personne pour qu'elle puisse partir{when}, ou réduire gap_weeks."
                ),
            },
            Rule::WeeksAway => {
                "Relever max_weeks_away pour cette personne, ou attendre le prochain horizon.".into()
            }
            Rule::Order => "Placer d'abord les immersions qui doivent précéder, ou assouplir l'ordre.".into(),
            Rule::Pins => format!("Revoir les lignes de pins qui l'interdisent{when}."),
            Rule::Together => {
                "Voir ce qui bloque les autres membres du groupe, ou en retirer cette personne.".into()
            }
            Rule::Apart => format!(
                "Déplacer l'immersion d'un autre membre du groupe pour libérer un départ{when}, ou revoir ce groupe."
            ),
            Rule::WorkingDays | Rule::Window => {
                "Élargir la période, ou revoir les absences et les fermetures.".into()
            }
            Rule::Eligible => "Revoir le programme ou le service de cette personne.".into(),
        },
        Reason::NoStart => "Élargir la période, ou revoir les absences et les fermetures.".into(),
        Reason::CostsMore => "Relever sa priorité, ou revoir les souhaits et les points.".into(),
        Reason::NotDecided => "Relancer plan, plus longtemps.".into(),
        Reason::CarriedOver => "Rien à faire : le prochain planning la reprendra.".into(),
    }
}

fn english(reason: Reason, host: &str, home: &str, when: &str) -> String {
    match reason {
        Reason::Blocked(Cause::Days(lost)) => match lost {
            DayLost::Holiday => "Widen the window beyond the public holidays.".into(),
            DayLost::Absence => "Widen the window, or see whether an absence can be moved.".into(),
            DayLost::NotHired => "Wait for the hiring: widen the window.".into(),
            DayLost::Left => "Nothing in this horizon, but a later departure.".into(),
            DayLost::HostClosed => format!("Open {host} to visitors{when}, or widen the window."),
            DayLost::HomeClosed => format!("Let people of {home} go{when}, or widen the window."),
        },
        Reason::Blocked(Cause::Rule(rule)) => match rule {
            Rule::Hosts => format!("Find one more host place in {host}{when}."),
            Rule::Tutors => format!("Have one more tutor present in {host}{when}."),
            Rule::Presence => format!("Strengthen presence in {home}{when}, or lower its minimum."),
            Rule::Gap => match when {
                "" => "Move another stint of this person, or lower gap_weeks.".into(),
                when => format!(
                    "Move another stint of this person so that they can leave{when}, or lower gap_weeks."
                ),
            },
            Rule::WeeksAway => "Raise max_weeks_away for this person, or wait for the next horizon.".into(),
            Rule::Order => "Plan the stints that must come first, or loosen the order.".into(),
            Rule::Pins => format!("Look again at the rows of pins that forbid it{when}."),
            Rule::Together => {
                "See what blocks the other members of the group, or take this person out of it.".into()
            }
            Rule::Apart => format!(
                "Move the stint of another member of the group to free a start{when}, or look again at that group."
            ),
            Rule::WorkingDays | Rule::Window => "Widen the window, or look at absences and closures.".into(),
            Rule::Eligible => "Look again at this person's programme or unit.".into(),
        },
        Reason::NoStart => "Widen the window, or look at absences and closures.".into(),
        Reason::CostsMore => "Raise its priority, or look again at wishes and points.".into(),
        Reason::NotDecided => "Run plan again, for longer.".into(),
        Reason::CarriedOver => "Nothing: the next plan takes it up.".into(),
    }
}
