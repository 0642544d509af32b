//! Who is where and when: placements, and visits that stood before anything was planned.

use rustc_hash::FxHashSet;

use crate::domain::{EmployeeId, Grouped, Placement, Problem, Programme, StintId, UnitId, Week};
use crate::verify::VerifiedSchedule;

/// An employee in a unit for some weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Who.
    pub employee: EmployeeId,
    /// Host unit.
    pub host: UnitId,
    /// First week; before the horizon for a visit that reaches into it.
    pub start: Week,
    /// How many weeks.
    pub length: u8,
    /// Programme, where it is known.
    pub programme: Option<Programme>,
    /// Planned, or given.
    pub kind: Kind,
    /// Who looks after the visitor in each week of the stay; empty in a unit without tutors.
    pub tutors: Vec<Option<EmployeeId>>,
}

/// Whether a stay is planned or given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A placement of the schedule.
    Placed {
        /// The stint placed.
        stint: StintId,
        /// How it came to be.
        status: Status,
    },
    /// A visit of the history, or a date agreed outside the horizon, that reaches into it.
    Standing,
}

/// How a placement came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Placed by the program, as in the baseline if there is one.
    Placed,
    /// Asked for by a fixed pin.
    Pinned,
    /// Held at other weeks than in the baseline.
    Moved,
    /// Not in the baseline.
    New,
}

impl Status {
    /// The name in `schedule.csv`.
    pub fn code(self) -> &'static str {
        match self {
            Status::Placed => "placed",
            Status::Pinned => "pinned",
            Status::Moved => "moved",
            Status::New => "new",
        }
    }
}

/// What a stay is to a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movement {
    /// Somebody of another unit comes.
    Comes,
    /// Somebody of this unit is away.
    Away,
}

impl Stay {
    /// The last week.
    pub fn end(&self) -> Week {
        self.start.plus(i32::from(self.length) - 1)
    }

    /// Its weeks in order.
    pub fn weeks(&self) -> impl Iterator<Item = Week> + use<> {
        let start = self.start;
        (0..i32::from(self.length)).map(move |offset| start.plus(offset))
    }

    /// Who looks after the visitor in a week of the stay.
    pub fn tutor_in(&self, week: Week) -> Option<EmployeeId> {
        let position = usize::try_from(week.since(self.start)).ok()?;
        self.tutors.get(position).copied().flatten()
    }

    /// Everybody who looks after the visitor in some week, in the order of weeks.
    pub fn all_tutors(&self) -> Vec<EmployeeId> {
        let mut all = Vec::new();
        for tutor in self.tutors.iter().flatten() {
            if !all.contains(tutor) {
                all.push(*tutor);
            }
        }
        all
    }
}

/// Every stay that touches the horizon, by employee and then by date.
pub(super) fn all(problem: &Problem, schedule: &VerifiedSchedule) -> Vec<Stay> {
    let frozen: FxHashSet<&Placement> = problem.frozen.iter().collect();
    let pins: FxHashSet<&Placement> =
        problem.fixed.placements.iter().filter(|placement| !frozen.contains(placement)).collect();
    let placed = schedule.placements().iter().map(|placement| {
        let status = status(problem, placement, pins.contains(placement));
        placed(problem, placement, status)
    });
    let mut stays: Vec<Stay> = placed.chain(standing(problem)).collect();
    stays.sort_by_key(|stay| (stay.employee, stay.start, stay.host));
    stays
}

/// Positions in a list of stays, grouped by a unit of each.
pub(super) fn positions_by(units: usize, stays: &[Stay], unit: impl Fn(&Stay) -> usize) -> Grouped<u32> {
    let positions = (0u32..).zip(stays).map(|(position, stay)| (unit(stay), position)).collect();
    Grouped::new(units, positions)
}

fn placed(problem: &Problem, placement: &Placement, status: Status) -> Stay {
    let stint = problem.stint(placement.stint);
    let kind = Kind::Placed { stint: placement.stint, status };
    Stay {
        employee: stint.employee,
        host: stint.unit,
        start: placement.start,
        length: placement.weeks,
        programme: Some(stint.programme),
        kind,
        tutors: Vec::new(),
    }
}

fn standing(problem: &Problem) -> impl Iterator<Item = Stay> {
    let employees = (0..problem.company.employees.len()).map(EmployeeId::at);
    employees.flat_map(move |employee| {
        problem.company.visits.of(employee.index()).iter().filter_map(move |visit| {
            let (first, last) = problem.weeks_of(visit);
            (first <= problem.horizon.last() && last >= Week(0)).then(|| Stay {
                employee,
                host: visit.unit,
                start: first,
                length: visit.weeks,
                programme: visit.programme,
                kind: Kind::Standing,
                tutors: Vec::new(),
            })
        })
    })
}

fn status(problem: &Problem, placement: &Placement, pinned: bool) -> Status {
    if pinned {
        return Status::Pinned;
    }
    match &problem.baseline {
        None => Status::Placed,
        Some(baseline) => match baseline[placement.stint.index()] {
            None => Status::New,
            Some(before) if before == *placement => Status::Placed,
            Some(_) => Status::Moved,
        },
    }
}
