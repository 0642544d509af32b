//! What stints ask for, and what units give, week by week.

use rayon::prelude::*;

use crate::domain::{Choice, EmployeeId, Programme, StintId, UnitId, Week, WeekSet};
use crate::model::{Kind, Model, OpenWeeks, in_groups, open_weeks};

/// What one stint asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask {
    pub employee: EmployeeId,
    /// Home when the first week that it can use begins, or its window.
    pub home: UnitId,
    /// Whether that is home in every week that it can use.
    pub settled: bool,
    /// `None` where the plan chooses it.
    pub host: Option<UnitId>,
    pub programme: Programme,
    /// The weeks that some start and length of it use; empty where the data leave no start.
    pub usable: WeekSet,
    /// The fewest weeks that it can take.
    pub least: u8,
    /// The weeks that it is wished to take.
    pub wished: u8,
}

/// The asks of all stints that must be placed in this horizon: those that may be carried over ask for nothing. A choice asks
/// for as many stays as are owed, each in whatever weeks one of its hosts is possible.
pub(super) fn asks(model: &Model) -> Vec<Ask> {
    let problem = model.problem;
    // A fixed pin that breaks a rule may reach beyond the horizon; `check` does not refuse it.
    let mut planned = WeekSet::default();
    problem.horizon.iter().for_each(|week| planned.insert(week));
    let mut starts = model.starts.clone();
    in_groups(problem, &model.capacity, &mut starts);
    let ask = |id: StintId| {
        let stint = problem.stint(id);
        let longest = stint.lengths.max;
        let [long, short] = starts[id.index()];
        let shorter = longest.saturating_sub(1);
        let usable = long.stays(longest).or(short.stays(shorter)).and(planned);
        let home = problem.home(stint.employee, usable.iter().next().unwrap_or(stint.opens));
        Ask {
            employee: stint.employee,
            home,
            settled: usable.iter().all(|week| problem.home(stint.employee, week) == home),
            host: Some(stint.unit),
            programme: stint.programme,
            usable,
            least: if short.is_empty() { longest } else { shorter },
            wished: longest,
        }
    };
    let chosen = |choice: &Choice| {
        let possible: Vec<Ask> =
            choice.stints.iter().map(|id| ask(*id)).filter(|ask| !ask.usable.is_empty()).collect();
        let any = possible.iter().copied().reduce(|one, other| Ask {
            usable: one.usable.or(other.usable),
            least: one.least.min(other.least),
            wished: one.wished.max(other.wished),
            ..one
        });
        let any = any.unwrap_or_else(|| ask(choice.stints[0]));
        let beyond = Ask { usable: WeekSet::default(), ..any };
        let asks = (0..choice.count as usize).map(|turn| if turn < possible.len() { any } else { beyond });
        asks.map(|ask| Ask { host: None, ..ask }).collect::<Vec<Ask>>()
    };
    let of_stint = |id: StintId| match problem.choice_of(id) {
        _ if problem.stint(id).carries_over(&problem.horizon) => Vec::new(),
        None => vec![ask(id)],
        Some(choice) if choice.stints[0] == id => chosen(choice),
        Some(_) => Vec::new(),
    };
    (0..problem.stints.values().len()).into_par_iter().map(StintId::at).flat_map_iter(of_stint).collect()
}

/// Weeks of visits that units can host, and weeks for which they can let people go, by unit and week.
/// Standing visits are taken off.
pub(super) struct Rooms {
    weeks: usize,
    /// Places for visitors, tutors allowing.
    host: Vec<u32>,
    /// People who can leave.
    home: Vec<u32>,
}

impl Rooms {
    pub(super) fn new(model: &Model) -> Self {
        let weeks = model.weeks();
        let open = open_weeks(model.problem);
        let cells = 0..open.len() * weeks;
        let in_open = |cell: usize, set: fn(&OpenWeeks) -> WeekSet, room: u32| {
            let is_open = set(&open[cell / weeks]).contains(Week((cell % weeks) as i16));
            if is_open { room } else { 0 }
        };
        let limit = &model.capacity.limit;
        let host = |cell: usize| limit[Kind::Host][cell].min(limit[Kind::Tutor][cell]);
        Rooms {
            weeks,
            host: cells.clone().map(|cell| in_open(cell, |open| open.host, host(cell))).collect(),
            home: cells.map(|cell| in_open(cell, |open| open.home, limit[Kind::Leave][cell])).collect(),
        }
    }

    /// Places for visitors of a unit, week by week.
    pub(super) fn host(&self, unit: UnitId) -> &[u32] {
        &self.host[unit.index() * self.weeks..][..self.weeks]
    }

    /// People of a unit who can leave, week by week.
    pub(super) fn home(&self, unit: UnitId) -> &[u32] {
        &self.home[unit.index() * self.weeks..][..self.weeks]
    }
}

/// The room in some weeks.
pub(super) fn room_in(room: &[u32], weeks: WeekSet) -> u64 {
    weeks.iter().map(|week| u64::from(room[week.0 as usize])).sum()
}

/// The room in all weeks.
pub(super) fn all_room(room: &[u32]) -> u64 {
    room.iter().map(|room| u64::from(*room)).sum()
}
