//! Broken rules in French.

use super::{Words, range};
use crate::verify::Why;

impl Words<'_> {
    pub(super) fn french(&self, who: &str, place: &str, when: &str, why: &Why) -> String {
        let weeks = |count: i64| self.counted(count, "semaine", "semaines");
        match why {
            Why::Unknown => format!("Une ligne de la semaine {when} ne correspond à rien de connu."),
            Why::NoStint { weeks: length } => format!(
                "{who} ne doit pas d'immersion ({}) au service {place} la semaine {when}, ou elle est déjà placée.",
                weeks((*length).into())
            ),
            Why::PlacedTwice => {
                format!(
                    "L'immersion de {who} au service {place} est placée plus d'une fois, de nouveau la semaine {when}."
                )
            }
            Why::Length { weeks: length, min, max } => format!(
                "L'immersion de {who} au service {place}, la semaine {when}, dure {} au lieu de {}.",
                weeks((*length).into()),
                range(*min, *max, "à", weeks)
            ),
            Why::Outside { end, opens, closes } => format!(
                "L'immersion de {who} au service {place} va de {when} à {}, hors de sa période, de {} à {}.",
                self.week(*end),
                self.week(*opens),
                self.week(*closes)
            ),
            Why::Gap { other, other_start, between, needed: _ } if *between < 0 => format!(
                "{who} est au service {place} dès la semaine {when} alors que sa visite au service {}, dès la semaine {}, occupe les mêmes jours.",
                self.unit(*other),
                self.week(*other_start)
            ),
            Why::Gap { other, other_start, between, needed } => format!(
                "{who} passe {} dans son propre service entre l'immersion au service {place} de la semaine {when} et la visite au service {} de la semaine {} : il en faut {needed}.",
                weeks((*between).into()),
                self.unit(*other),
                self.week(*other_start)
            ),
            Why::WeeksAway { away, limit } => format!(
                "{who} est en immersion {} dans l'horizon pour une limite de {limit}, dépassée la semaine {when}.",
                weeks((*away).into())
            ),
            Why::WorkingDays { days, minimum } => format!(
                "{who} au service {place} : la semaine {when} ne compte que {} pour cette visite, moins que {minimum}.",
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
                "{who} va au service {place} la semaine {when} sans passage préalable par le service {}.",
                self.unit(*first)
            ),
            Why::ChainOrder { other } => format!(
                "{who} va au service {place} la semaine {when} avant la fin de l'immersion au service {}, qui vient d'abord dans la chaîne.",
                self.unit(*other)
            ),
            Why::FixedPin { weeks: length, placed } => format!(
                "L'immersion de {who} au service {place} est fixée à la semaine {when} ({}) mais {}.",
                weeks((*length).into()),
                match placed {
                    None => "n'est pas placée".to_string(),
                    Some((start, length)) =>
                        format!("est placée la semaine {} ({})", self.week(*start), weeks((*length).into())),
                }
            ),
            Why::ForbiddenPin { from, weeks: length } => format!(
                "{who} va au service {place} la semaine {when}, que pins interdit ({} dès {}).",
                weeks((*length).into()),
                self.week(*from)
            ),
            Why::NotTogether { group, other, other_start, other_weeks } => format!(
                "Groupe ensemble « {} » : {who} va au service {place} la semaine {when}, mais {} la semaine {} ({}).",
                self.group(*group),
                self.person(*other),
                self.week(*other_start),
                weeks((*other_weeks).into())
            ),
            Why::LeftBehind { group, other } => format!(
                "Groupe ensemble « {} » : {} va au service {place} la semaine {when} sans {who}.",
                self.group(*group),
                self.person(*other)
            ),
            Why::NotApart { group, other } => format!(
                "Groupe séparé « {} » : {who}, au service {place}, et {} sont en immersion la même semaine {when}.",
                self.group(*group),
                self.person(*other)
            ),
            Why::HomeUnit => {
                format!("{who} ne peut pas visiter son propre service, {place}, la semaine {when}.")
            }
            Why::NotEnrolled => format!(
                "{who} n'est dans aucun programme et ne doit pas d'immersion au service {place}, la semaine {when}."
            ),
        }
    }
}
