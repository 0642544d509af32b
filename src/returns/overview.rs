//! What returns come to: who has not answered, what units are praised for, what gets in the way, ideas.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{Answers, Said, Voices, holds_name};
use crate::chain::FEWEST;
use crate::domain::{Author, Booking, Consent, EmployeeId, Named, Problem, Recognition, Return, UnitId};

/// What `returns` finds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Overview {
    /// The day that ages are counted to.
    pub as_of: NaiveDate,
    /// Visits of the schedule that are over by then.
    pub visits: usize,
    /// Returns that are missing, those of the visits that ended first coming first.
    pub outstanding: Vec<Outstanding>,
    /// What visitors and recognitions praise, by unit.
    pub praise: Vec<Praise>,
    /// What gets in the way, by link.
    pub irritants: Vec<Friction>,
    /// Irritants that are mended.
    pub mended: usize,
    /// Ideas, the latest first.
    pub ideas: Vec<Said>,
    /// Texts that are not told, as whoever said them does not want it or would be known by it.
    pub kept_back: usize,
}

/// A return that is missing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Outstanding {
    /// Visitor.
    pub employee: Named,
    /// Host unit.
    pub unit: Named,
    /// The Monday planned.
    pub start: NaiveDate,
    /// Whose return it is.
    pub by: Author,
    /// Days since the visit ended.
    pub days: i64,
}

/// What a unit is praised for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Praise {
    /// The unit; `null` for all units together of which fewer than five people told.
    pub unit: Option<Named>,
    /// People who said how useful their visit was.
    pub people: u64,
    /// The mean of what they said, 1 to 5; `null` for fewer than five people.
    pub useful: Option<f64>,
    /// What visitors learned there.
    pub learned: Vec<Said>,
    /// What recognitions say.
    pub recognised: Vec<String>,
}

/// What gets in the way between two units.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Friction {
    /// Who supplies, or was visited where there is no link; `null` where it would tell who said it.
    pub supplier: Option<Named>,
    /// Who is supplied, or visited.
    pub client: Option<Named>,
    /// The unit that can mend it: the one that supplies.
    pub owner: Option<Named>,
    /// What is said, the oldest first.
    pub open: Vec<Irritant>,
}

/// Something that gets in the way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Irritant {
    /// The words.
    #[serde(flatten)]
    pub said: Said,
    /// Days since the Monday of the visit.
    pub days: i64,
}

/// Least usefulness of a visit whose lesson is praise of the host.
const GOOD: u8 = 4;

/// Sums up the returns of a company on a day, against the rows of a schedule.
pub fn overview(problem: &Problem, rows: &[Booking], as_of: NaiveDate) -> Overview {
    let voices = Voices::of(problem);
    let returns = &problem.company.returns;
    let ended = |row: &&Booking| last_day(row) <= as_of;
    let irritants = frictions(problem, &voices, as_of);
    let words = returns.iter().flat_map(|told| {
        let open = told.irritant.as_deref().filter(|_| told.mended.is_none());
        let lesson = lesson(told);
        [lesson, open, told.idea.as_deref()].into_iter().flatten().map(move |text| (told, text))
    });
    Overview {
        as_of,
        visits: rows.iter().filter(ended).count(),
        outstanding: outstanding(problem, rows, as_of),
        praise: praise(problem, &voices),
        irritants,
        mended: returns.iter().filter(|told| told.mended.is_some()).count(),
        ideas: voices.all(|told| told.idea.as_deref()).into_iter().map(|(_, said)| said).collect(),
        kept_back: words.filter(|(told, text)| voices.said(told, text).is_none()).count(),
    }
}

fn last_day(row: &Booking) -> NaiveDate {
    row.monday + TimeDelta::days(i64::from(row.weeks) * 7 - 3)
}

fn outstanding(problem: &Problem, rows: &[Booking], as_of: NaiveDate) -> Vec<Outstanding> {
    let answers = Answers::of(problem, rows);
    let mut missing = Vec::new();
    for (row, answer) in rows.iter().zip(&answers.of_rows).filter(|(row, _)| last_day(row) <= as_of) {
        for by in [Author::Visitor, Author::Host].into_iter().filter(|by| answer.of(*by).is_none()) {
            missing.push(Outstanding {
                employee: Named::employee(problem, row.employee),
                unit: Named::unit(problem, row.unit),
                start: row.monday,
                by,
                days: (as_of - last_day(row)).num_days(),
            });
        }
    }
    missing.sort_by_key(|missing| (Reverse(missing.days), missing.by == Author::Host));
    missing
}

/// What a visitor learned on a visit that was useful.
fn lesson(told: &Return) -> Option<&str> {
    let useful = told.by == Author::Visitor && told.useful.is_none_or(|useful| useful >= GOOD);
    told.learned.as_deref().filter(|_| useful)
}

/// The words of a recognition that may be printed; not where they name whom they are not to name.
pub fn recognised<'p>(problem: &'p Problem, recognition: &'p Recognition) -> Option<&'p str> {
    let praised = recognition.employee.map(|who| &problem.company.employees[who].name);
    let named = || praised.is_some_and(|name| holds_name(&recognition.text, name));
    match recognition.may_print {
        Consent::No => None,
        Consent::Anonymous if named() => None,
        Consent::Anonymous | Consent::Yes => Some(&recognition.text),
    }
}

fn praise<'p>(problem: &'p Problem, voices: &Voices<'p>) -> Vec<Praise> {
    let mut scores: BTreeMap<Option<UnitId>, Vec<(EmployeeId, u8)>> = BTreeMap::new();
    let named = |unit: UnitId| (voices.visitors(unit) >= FEWEST).then_some(unit);
    for told in problem.company.returns.iter().filter(|told| told.by == Author::Visitor) {
        if let Some(useful) = told.useful {
            scores.entry(named(told.unit)).or_default().push((told.employee, useful));
        }
    }
    let mut all: BTreeMap<Option<UnitId>, Praise> = BTreeMap::new();
    let empty = |unit: Option<UnitId>| Praise {
        unit: unit.map(|unit| Named::unit(problem, unit)),
        people: 0,
        useful: None,
        learned: Vec::new(),
        recognised: Vec::new(),
    };
    for (unit, scores) in scores {
        let people = scores.iter().map(|(who, _)| *who).collect::<BTreeSet<_>>().len() as u64;
        let sum: u32 = scores.iter().map(|(_, useful)| u32::from(*useful)).sum();
        let useful = (people >= FEWEST).then(|| f64::from(sum) / scores.len() as f64);
        all.insert(unit, Praise { people, useful, ..empty(unit) });
    }
    for (told, said) in voices.all(|told| lesson(told)) {
        // With a name the unit is told; without, only where the words may name it.
        let unit = said.host.is_some().then_some(told.unit);
        all.entry(unit).or_insert_with(|| empty(unit)).learned.push(said);
    }
    for recognition in &problem.company.recognitions {
        let Some(text) = recognised(problem, recognition) else { continue };
        for unit in recognition.units.iter().map(|unit| Some(*unit)) {
            all.entry(unit).or_insert_with(|| empty(unit)).recognised.push(text.to_owned());
        }
    }
    let (pooled, named): (Vec<_>, Vec<_>) = all.into_iter().partition(|(unit, _)| unit.is_none());
    named.into_iter().chain(pooled).map(|(_, praise)| praise).collect()
}

/// The two ends of what a return is about, the one that supplies first.
pub fn ends(problem: &Problem, told: &Return) -> (UnitId, UnitId) {
    let home = problem.company.home_in(told.employee, told.monday);
    let link = |supplier, client| {
        problem.company.relations.iter().any(|link| (link.supplier, link.client) == (supplier, client))
    };
    if !link(told.unit, home) && link(home, told.unit) { (home, told.unit) } else { (told.unit, home) }
}

fn frictions<'p>(problem: &'p Problem, voices: &Voices<'p>, as_of: NaiveDate) -> Vec<Friction> {
    let open = |told: &'p Return| told.irritant.as_deref().filter(|_| told.mended.is_none());
    let mut all: BTreeMap<Option<(UnitId, UnitId)>, Vec<Irritant>> = BTreeMap::new();
    for (told, said) in voices.all(open) {
        // Without the visitor's unit the link is not to be told either.
        let link = said.home.is_some().then(|| ends(problem, told));
        let days = (as_of - told.monday).num_days();
        all.entry(link).or_default().push(Irritant { said, days });
    }
    let friction = |(link, mut open): (Option<(UnitId, UnitId)>, Vec<Irritant>)| {
        open.sort_by_key(|irritant| Reverse(irritant.days));
        let [supplier, client] = [link.map(|(supplier, _)| supplier), link.map(|(_, client)| client)]
            .map(|unit| unit.map(|unit| Named::unit(problem, unit)));
        Friction { owner: supplier.clone(), supplier, client, open }
    };
    let mut all: Vec<Friction> = all.into_iter().map(friction).collect();
    all.sort_by_key(|friction| Reverse(friction.open.first().map(|oldest| oldest.days)));
    all
}
