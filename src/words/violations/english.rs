//! Broken rules in English.

use super::{Words, range};
use crate::verify::Why;

impl Words<'_> {
    pub(super) fn english(&self, who: &str, place: &str, when: &str, why: &Why) -> String {
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
                        format!("is placed in week {} ({})", self.week(*start), weeks((*length).into())),
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
