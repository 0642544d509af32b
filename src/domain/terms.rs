//! The one list of what costs points, and the points of a schedule term by term.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::points::Points;

/// A term of the points. Each is priced once in `model` and recounted once in `verify`, under the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// A stint left unplaced.
    Unplaced,
    /// Weeks that a placement ends after its due week.
    Late,
    /// Weeks that new hires, and who is owed a visit already, wait for it.
    Waiting,
    /// Placements moved, given up or new against the baseline.
    Changed,
    /// Stints of two weeks held in one.
    Short,
    /// Links with stints due and none placed.
    DarkLinks,
    /// Weeks of avoided periods used, less weeks of preferred periods used.
    Wishes,
    /// Further visitors beside the first in the same unit and week.
    Crowding,
    /// Further people away beside the first from the same home in a week.
    TogetherAway,
    /// Trips to other sites.
    Trip,
    /// Less: people of two linked units who visit each other within a few weeks.
    Relay,
}

impl Term {
    /// Every term, in the order of reports.
    pub const ALL: [Term; 11] = [
        Term::Unplaced,
        Term::Late,
        Term::Waiting,
        Term::Changed,
        Term::Short,
        Term::DarkLinks,
        Term::Wishes,
        Term::Crowding,
        Term::TogetherAway,
        Term::Trip,
        Term::Relay,
    ];

    /// The stable name used in `summary.json` and in the README.
    pub fn code(self) -> &'static str {
        match self {
            Term::Unplaced => "unplaced",
            Term::Late => "late",
            Term::Waiting => "waiting",
            Term::Changed => "changed",
            Term::Short => "short",
            Term::DarkLinks => "dark_links",
            Term::Wishes => "wishes",
            Term::Crowding => "crowding",
            Term::TogetherAway => "together_away",
            Term::Trip => "trip",
            Term::Relay => "relay",
        }
    }
}

/// The points of a schedule, term by term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score([Points; Term::ALL.len()]);

impl Score {
    /// Adds points to a term.
    pub fn add(&mut self, term: Term, points: Points) {
        self.0[term as usize] += points;
    }

    /// The points of a term.
    pub fn of(&self, term: Term) -> Points {
        self.0[term as usize]
    }

    /// All terms together: what is minimised.
    pub fn total(&self) -> Points {
        self.0.iter().copied().sum()
    }
}

/// Points by the code of the term.
impl Serialize for Score {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Term::ALL.map(|term| (term.code(), self.of(term))))
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let points: BTreeMap<String, Points> = BTreeMap::deserialize(deserializer)?;
        let mut score = Score::default();
        for term in Term::ALL {
            score.add(term, points.get(term.code()).copied().unwrap_or_default());
        }
        Ok(score)
    }
}
