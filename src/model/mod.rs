//! The model: what a problem allows and costs, in the form that both solvers read.
//!
//! A *column* is a stint (or a [cluster](Model::clusters) of stints held together) at one start and length. Starts
//! that the data forbid are taken out before any solver sees them (`starts`). Columns meet in *cells*, one
//! for each unit (or group) and week:
//!
//! | cell | what a column uses | limit |
//! | --- | --- | --- |
//! | host (unit, week) | 1 for a visitor | `hosts` |
//! | group (unit, week) | 1 for a visitor | none, or at least `min_visitors` |
//! | tutor (unit, week) | 1 for a visitor, `tutor_ratio` for a tutor away | `tutor_ratio` × tutors available |
//! | leave (unit, week) | 1 for somebody who counts at home | available − `min_present` |
//! | someone (unit, week) | 1 for anybody away, while there is a visitor | available − `hosts_present` |
//! | visits (unit, period) | 1 for a visit that starts in it | `max_visits` |
//! | apart (group, week) | 1 for a member away | 1 |
//!
//! Standing visits are taken off the limits beforehand. What is left couples only the stints of one employee.

mod capacity;
mod cells;
mod clusters;
mod costs;
pub mod export;
mod order;
mod presence;
pub mod program;
mod relay;
mod starts;
mod trips;
mod usage;

pub use capacity::{Capacity, Quota};
pub use cells::{Cells, Kind, Layout, WeeklyUse};
pub use clusters::Clusters;
pub use costs::{Costs, crowding, together_away};
pub use order::{Order, Precedence};
pub use presence::{OpenWeeks, open_weeks};
pub use relay::Relay;
pub use starts::in_groups;
pub use trips::{TripRow, Trips};
pub use usage::Usage;

use crate::domain::{EmployeeId, Placement, Points, Problem, StintId, Week, WeekSet};
use rustc_hash::FxHashMap;

/// What a problem allows and costs.
pub struct Model<'a> {
    /// The problem.
    pub problem: &'a Problem,
    /// Where the cells stand.
    pub layout: Layout,
    /// Limits of the cells.
    pub capacity: Capacity,
    /// Starts that the data allow, by stint: for its longest length, then for one week less.
    pub starts: Vec<[WeekSet; 2]>,
    /// By employee: what holds for all of the person's stints.
    pub people: Vec<Person>,
    /// Stints that are held together.
    pub clusters: Clusters,
    /// Which of a person's stints come before which.
    pub order: Order,
    /// Points.
    pub costs: Costs,
    /// Who visits whom between linked units.
    pub relay: Relay,
    /// Stays that may be of one trip.
    pub trips: Trips,
    /// Placements that fixed pins ask for, by stint; a pin fixes its whole cluster.
    pub fixed: FxHashMap<StintId, Placement>,
}

/// What holds for all stints of one employee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Weeks that the person may still be away in the horizon.
    pub weeks_left: u16,
    /// Most weeks away without a week at home; `u16::MAX`: no limit.
    pub in_a_row: u16,
    /// Weeks away on standing visits.
    pub standing: WeekSet,
    /// Whether the person counts in the presence of the home unit.
    pub counted: bool,
    /// Whether an absence takes a tutor from the home unit.
    pub tutor: bool,
}

impl Person {
    /// The most weeks of some that the person may be away; that standing visits make a row longer is left aside.
    pub fn most_of(&self, weeks: WeekSet) -> u32 {
        let (mut most, mut run, mut before) = (0, 0, None);
        for week in weeks.iter() {
            if before != Some(week.plus(-1)) {
                run = 0;
            }
            before = Some(week);
            // After as many as may be comes one at home.
            run = if run < self.in_a_row { run + 1 } else { 0 };
            most += u32::from(run > 0);
        }
        most.min(self.weeks_left.into())
    }

    /// The weeks in a row that a placement stands in, with the other placements of a plan and standing visits.
    pub fn run_with(&self, plan: &[Placement], placement: &Placement) -> u32 {
        if self.in_a_row == u16::MAX {
            return 0;
        }
        let mut away = self.standing;
        plan.iter().flat_map(Placement::iter).for_each(|week| away.insert(week));
        let before = (0..placement.start.0).rev().take_while(|week| away.contains(Week(*week))).count();
        let after = (placement.end().0 + 1..).take_while(|week| away.contains(Week(*week))).count();
        (before + after) as u32 + u32::from(placement.weeks)
    }
}

impl<'a> Model<'a> {
    /// The model of a problem; time and memory are linear in it.
    pub fn new(problem: &'a Problem) -> Self {
        let presence = presence::Presence::of(problem);
        let (costs, relay) = (Costs::new(problem), Relay::new(problem));
        let crossings = relay.sides() * usize::from(problem.horizon.weeks());
        let trips = Trips::new(problem);
        let stays = trips.rows().len() * usize::from(problem.horizon.weeks());
        let capacity = Capacity::new(problem, &presence, costs.dark().len(), crossings, stays);
        let fixed = problem.fixed.placements.iter().map(|placement| (placement.stint, *placement));
        let mut model = Model {
            problem,
            people: starts::people(problem),
            order: Order::new(problem),
            costs,
            relay,
            trips,
            layout: capacity.limit.layout(),
            capacity,
            starts: Vec::new(),
            clusters: Clusters::default(),
            fixed: fixed.collect(),
        };
        model.starts = starts::starts(&model, &presence);
        model.clusters = Clusters::new(problem, &mut model.starts);
        for members in model.clusters.iter() {
            if let Some(pin) = members.iter().find_map(|stint| model.fixed.get(stint).copied()) {
                let pins = members.iter().map(|stint| (*stint, Placement { stint: *stint, ..pin }));
                model.fixed.extend(pins);
            }
        }
        model
    }

    /// What the schedule that places nothing costs: what the costs of columns and rows are counted from.
    pub fn idle_points(&self) -> Points {
        self.costs.all_left(self.problem) + Usage::new(self).points(self)
    }

    /// What a schedule costs.
    pub fn points(&self, placements: &[Placement]) -> Points {
        let mut usage = Usage::new(self);
        let columns: Points = placements.iter().map(|placement| self.costs.of(self.problem, placement)).sum();
        for placement in placements {
            usage.add(self, placement);
        }
        self.costs.all_left(self.problem) + columns + usage.points(self)
    }

    /// Weeks of the horizon.
    pub fn weeks(&self) -> usize {
        usize::from(self.problem.horizon.weeks())
    }

    /// The columns of a stint: every allowed start at every length, longest length first.
    pub fn columns(&self, stint: StintId) -> impl Iterator<Item = Placement> + use<'_> {
        let longest = self.problem.stint(stint).lengths.max;
        let sets = self.starts[stint.index()];
        sets.into_iter().enumerate().flat_map(move |(shorter, set)| {
            let weeks = longest.saturating_sub(shorter as u8);
            set.iter().map(move |start| Placement { stint, start, weeks })
        })
    }

    /// Whether the data allow a column.
    pub fn allows(&self, placement: &Placement) -> bool {
        let longest = self.problem.stint(placement.stint).lengths.max;
        match longest.checked_sub(placement.weeks) {
            Some(shorter @ (0 | 1)) => {
                self.starts[placement.stint.index()][usize::from(shorter)].contains(placement.start)
            }
            _ => false,
        }
    }

    /// The position of a cell in tables of units × weeks (or groups × weeks).
    pub fn cell(&self, row: usize, week: Week) -> usize {
        row * self.weeks() + week.0 as usize
    }

    /// Weeks at home that must lie between placements of two stints.
    pub fn gap(&self, one: StintId, other: StintId) -> i32 {
        let of = |stint: StintId| self.problem.settings.gap_weeks(self.problem.stint(stint).programme);
        i32::from(of(one).max(of(other)))
    }

    /// The stints of an employee.
    pub fn stints_of(&self, employee: EmployeeId) -> impl ExactSizeIterator<Item = StintId> + use<> {
        self.problem.stints.range(employee.index()).map(StintId::at)
    }
}
