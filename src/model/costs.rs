//! What columns and cells cost: one small function for each term of the points.

use super::trips;
use crate::domain::{Choice, Placement, Points, Preference, Problem, Stint, StintId, Term, UnitId};
use rustc_hash::FxHashMap;

/// What a term charges for a stint that is held in a placement, or left.
type ByColumn = fn(&Problem, StintId, &Stint, Option<&Placement>) -> Points;

/// How each term is paid: by single columns, or by what columns have in common.
fn charge(term: Term) -> Option<ByColumn> {
    match term {
        Term::Unplaced => Some(unplaced),
        Term::Late => Some(late),
        Term::Waiting => Some(waiting),
        Term::Changed => Some(changed),
        Term::Short => Some(short),
        Term::Wishes => Some(wishes),
        Term::Trip => Some(trip),
        // Rows and columns of their own: see `program::meeting` and `Usage::points`.
        Term::DarkLinks | Term::Crowding | Term::TogetherAway | Term::Relay => None,
    }
}

fn by_column(problem: &Problem, id: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    Term::ALL.into_iter().filter_map(charge).map(|term| term(problem, id, stint, held)).sum()
}

/// Points that are not paid by single columns.
pub struct Costs {
    /// The links between two units (at most two), in either order.
    between: FxHashMap<(UnitId, UnitId), [u32; 2]>,
    /// By link: the points that it costs while dark; zero where no stint is due.
    dark: Vec<Points>,
}

/// No link.
const NONE: u32 = u32::MAX;

impl Costs {
    pub(super) fn new(problem: &Problem) -> Self {
        let mut between: FxHashMap<(UnitId, UnitId), [u32; 2]> = FxHashMap::default();
        for (row, relation) in problem.company.relations.iter().enumerate() {
            let ends = (relation.supplier, relation.client);
            for pair in [ends, (ends.1, ends.0)] {
                let links = between.entry(pair).or_insert([NONE; 2]);
                let slot = if links[0] == NONE { 0 } else { 1 };
                links[slot] = row as u32;
            }
        }
        let mut costs = Costs { between, dark: vec![Points::ZERO; problem.company.relations.len()] };
        // Nobody has to walk a link for a choice.
        let asks = |stint: &&Stint| stint.choice.is_none() && stint.due <= problem.horizon.last();
        for stint in problem.stints.values().iter().filter(asks) {
            for link in costs.links(problem.home(stint.employee, stint.opens), stint.unit) {
                costs.dark[link] = Points::whole(i64::from(problem.settings.points.dark_link));
            }
        }
        costs
    }

    /// The links between two units, which a visit from the one to the other walks.
    pub fn links(&self, home: UnitId, host: UnitId) -> impl Iterator<Item = usize> + use<> {
        let links = self.between.get(&(home, host)).copied().unwrap_or([NONE; 2]);
        links.into_iter().filter(|link| *link != NONE).map(|link| link as usize)
    }

    /// The points of each link while it is dark.
    pub fn dark(&self) -> &[Points] {
        &self.dark
    }

    /// What a placement costs more than leaving its stint, dark links and crowding aside: mostly negative.
    pub fn of(&self, problem: &Problem, placement: &Placement) -> Points {
        let stint = problem.stint(placement.stint);
        by_column(problem, placement.stint, stint, Some(placement))
            - by_column(problem, placement.stint, stint, None)
    }

    /// What leaving every stint costs, dark links and crowding aside.
    pub fn all_left(&self, problem: &Problem) -> Points {
        let of_choice = |choice: &Choice| {
            let each = problem.stint(choice.stints[0]).priority.weigh(problem.settings.points.unplaced);
            each.times(i64::from(choice.count))
        };
        problem.stint_ids().map(|(id, stint)| by_column(problem, id, stint, None)).sum::<Points>()
            + problem.choices.iter().map(of_choice).sum()
    }
}

/// Where too few of a choice are placed, each that is missing costs: so each that is placed gains.
fn unplaced(problem: &Problem, _: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    let price = stint.priority.weigh(problem.settings.points.unplaced);
    match (held, stint.choice) {
        (None, None) => price,
        (Some(_), Some(_)) => -price,
        (None, Some(_)) | (Some(_), None) => Points::ZERO,
    }
}

fn late(problem: &Problem, _: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    let weeks = held.map_or(0, |placement| stint.weeks_late(placement.end()));
    stint.priority.weigh(problem.settings.points.late).times(weeks)
}

fn waiting(problem: &Problem, _: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    let weeks = held.map_or(0, |placement| stint.weeks_waited(placement.start));
    stint.priority.weigh(problem.settings.points.waiting).times(weeks)
}

fn changed(problem: &Problem, id: StintId, _: &Stint, held: Option<&Placement>) -> Points {
    let points = &problem.settings.points;
    let whole = match problem.baseline.as_ref().map(|baseline| (baseline[id.index()], held)) {
        None | Some((None, None)) => 0,
        Some((Some(before), Some(now))) if before == *now => 0,
        Some((Some(_), Some(_))) => points.moved,
        Some((Some(_), None) | (None, Some(_))) => points.changed,
    };
    Points::whole(i64::from(whole))
}

fn short(problem: &Problem, _: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    let weeks = held.map_or(0, |placement| i64::from(stint.lengths.max - placement.weeks));
    stint.priority.weigh(problem.settings.points.short).times(weeks)
}

fn wishes(problem: &Problem, _: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    let rows = problem.company.preferences.of(stint.employee.index());
    let wish = Points::whole(i64::from(problem.settings.points.wish));
    let concerns = |row: &&Preference| row.unit.is_none_or(|unit| unit == stint.unit);
    held.filter(|_| !rows.is_empty()).map_or(Points::ZERO, |placement| {
        placement
            .iter()
            .flat_map(|week| {
                let (monday, friday) = (problem.horizon.monday(week), problem.horizon.friday(week));
                rows.iter()
                    .filter(concerns)
                    .filter(move |row| row.span.from <= friday && monday <= row.span.to)
                    .map(|row| wish.times(i64::from(row.weight) * if row.prefers { -1 } else { 1 }))
            })
            .sum()
    })
}

/// A trip of its own; what it saves where it meets another stay is in `Usage::points`.
fn trip(problem: &Problem, _: StintId, stint: &Stint, held: Option<&Placement>) -> Points {
    match held {
        Some(placement) if trips::is_away(problem, stint.employee, stint.unit, placement.start) => {
            Points::whole(i64::from(problem.settings.points.trip))
        }
        _ => Points::ZERO,
    }
}

/// What `visitors` in one unit and week cost: the k-th costs `crowding` × (k − 1).
pub fn crowding(problem: &Problem, visitors: u32) -> Points {
    let visitors = i64::from(visitors);
    Points::whole(i64::from(problem.settings.points.crowding) * visitors * (visitors - 1) / 2)
}

/// What `away` people of one home unit in one week cost: the k-th costs `together_away` × (k − 1).
pub fn together_away(problem: &Problem, away: u32) -> Points {
    let away = i64::from(away);
    Points::whole(i64::from(problem.settings.points.together_away) * away * (away - 1) / 2)
}
