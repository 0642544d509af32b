//! What planning one employee reads, laid out flat: costs of columns, gaps, limits.

use rayon::prelude::*;

use super::states;
use crate::domain::{EmployeeId, Home, Placement, Points, StintId, Week, WeekSet};
use crate::model::{Model, Precedence};

/// Prices and costs are whole numbers of grains. Sums of grains are exact, so that a bound is valid as computed and does not
/// depend on the number of threads.
pub(super) use crate::domain::GRAINS;

/// What keeping a fixed pin is worth: more than everything else together.
pub(super) const PINNED: i64 = 1 << 42;

/// The cost of what is not allowed; sums of a few such costs and of prices stay beyond [`is_open`].
pub(super) const NEVER: i64 = 1 << 60;

/// Whether a cost, with prices and what pins are worth, is one of something that is allowed.
pub(super) fn is_open(cost: i64) -> bool {
    cost < NEVER / 2
}

/// A stint as planning sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    /// Starts at the longest length, and at one week less.
    pub starts: [WeekSet; 2],
    /// Longest length.
    pub longest: u8,
    /// Weeks at home that it asks for.
    pub gap: u8,
    /// Host unit.
    pub host: u32,
    /// [Row of trips](crate::model::Trips), where it may meet another stay.
    pub trips: Option<u32>,
}

impl Choice {
    /// Rows of costs: none, one, or one for each length.
    fn rows(&self) -> u32 {
        match self.starts {
            [long, short] if long.is_empty() && short.is_empty() => 0,
            [_, short] if short.is_empty() => 1,
            _ => 2,
        }
    }
}

/// Flat tables over a model.
pub(super) struct Tables<'a> {
    /// The model.
    pub model: &'a Model<'a>,
    /// Stints by identifier.
    pub choices: Vec<Choice>,
    /// Where the rows of costs of each stint begin; one entry more than stints.
    first_row: Vec<u32>,
    /// What starting in each week costs against leaving the stint, in grains, [`NEVER`] where that is not allowed:
    /// a row of weeks for the longest length, and one for one week less where anything may start at that.
    costs: Vec<i64>,
    /// Whether any unit takes groups only.
    pub grouped: bool,
    /// Employees who have a column, in order.
    pub active: Vec<EmployeeId>,
    /// Whether some plans are too large for the exact dynamic program, so that their bound is relaxed.
    pub relaxed: bool,
    /// What placing each stint at all is worth where plans are relaxed, in grains, as soon as it is learnt: it guides plans.
    pub once: Vec<i64>,
    /// What the bound is counted from, in grains: the schedule that places nothing but lights every link.
    pub idle: i64,
}

impl<'a> Tables<'a> {
    pub(super) fn new(model: &'a Model<'a>) -> Self {
        let problem = model.problem;
        let choices: Vec<Choice> = problem
            .stint_ids()
            .map(|(id, stint)| Choice {
                starts: model.starts[id.index()],
                longest: stint.lengths.max,
                gap: problem.settings.gap_weeks(stint.programme),
                host: stint.unit.0,
                trips: model.trips.row_of(id).map(|row| row as u32),
            })
            .collect();
        let mut first_row = Vec::with_capacity(choices.len() + 1);
        let mut rows = 0u32;
        for choice in &choices {
            first_row.push(rows);
            rows += choice.rows();
        }
        first_row.push(rows);
        let costs = costs(model, &choices, &first_row);
        let active = (0..problem.company.employees.len())
            .map(EmployeeId::at)
            .filter(|employee| {
                model
                    .stints_of(*employee)
                    .any(|stint| choices[stint.index()].starts.iter().any(|starts| !starts.is_empty()))
            })
            .collect();
        let dark: Points = model.costs.dark().iter().copied().sum();
        let idle = (model.idle_points() - dark).fifths() * GRAINS;
        let grouped = model.capacity.any_in_groups();
        let mut tables = Tables {
            model,
            choices,
            first_row,
            costs,
            grouped,
            active,
            relaxed: false,
            once: Vec::new(),
            idle,
        };
        tables.relaxed = tables.active.iter().any(|employee| !states::is_exact(&tables, *employee));
        tables
    }

    /// What starting a stint at a length costs, week by week; empty where nothing may start at that length.
    pub(super) fn costs(&self, stint: StintId, shorter: usize) -> &[i64] {
        let rows = self.first_row[stint.index()] as usize..self.first_row[stint.index() + 1] as usize;
        let row = rows.start + shorter;
        let weeks = self.model.weeks();
        if row < rows.end { &self.costs[row * weeks..(row + 1) * weeks] } else { &[] }
    }

    /// The cost of one column.
    pub(super) fn cost(&self, placement: &Placement) -> i64 {
        self.costs[self.position(placement)]
    }

    /// Where a column stands in tables of rows of weeks.
    pub(super) fn position(&self, placement: &Placement) -> usize {
        let shorter = usize::from(self.choices[placement.stint.index()].longest - placement.weeks);
        let row = self.first_row[placement.stint.index()] as usize + shorter;
        row * self.model.weeks() + placement.start.0 as usize
    }

    /// The length of tables of rows of weeks.
    pub(super) fn columns(&self) -> usize {
        self.costs.len()
    }

    /// What the best column of each stint gains on average, in grains: the measure of temperatures.
    pub(super) fn mean_gain(&self) -> f64 {
        let stints = (0..self.choices.len()).map(StintId::at);
        let gains = stints.filter(|stint| !self.model.fixed.contains_key(stint)).map(|stint| {
            let costs = self.costs(stint, 0).iter().chain(self.costs(stint, 1));
            costs.min().map_or(0, |cost| -cost.min(&0))
        });
        gains.sum::<i64>() as f64 / self.choices.len().max(1) as f64
    }

    /// Grains that all pins together are worth.
    pub(super) fn pins_worth(&self) -> i64 {
        PINNED * self.model.fixed.len() as i64
    }

    /// Where an employee is at home.
    pub(super) fn homes(&self, employee: EmployeeId) -> &[Home] {
        self.model.problem.homes.of(employee.index())
    }

    /// The precedences of a stint.
    pub(super) fn before(&self, stint: StintId) -> &[Precedence] {
        self.model.order.before(stint)
    }
}

/// Stints whose costs are counted in one go.
const BATCH: usize = 4096;

/// The rows of costs of all stints.
fn costs(model: &Model, choices: &[Choice], first_row: &[u32]) -> Vec<i64> {
    let weeks = model.weeks();
    let mut costs = vec![NEVER; first_row.last().map_or(0, |rows| *rows as usize * weeks)];
    let mut batches = Vec::new();
    let mut rest = costs.as_mut_slice();
    for (turn, batch) in choices.chunks(BATCH).enumerate() {
        let first = turn * BATCH;
        let rows = first_row[first + batch.len()] - first_row[first];
        let (rows, others) = rest.split_at_mut(rows as usize * weeks);
        batches.push((first, batch.len(), rows));
        rest = others;
    }
    batches.into_par_iter().for_each(|(first, count, rows)| {
        for stint in (first..first + count).map(StintId::at) {
            let row = (first_row[stint.index()] - first_row[first]) as usize;
            let pinned = if model.fixed.contains_key(&stint) { PINNED } else { 0 };
            for column in model.columns(stint) {
                let shorter = usize::from(choices[stint.index()].longest - column.weeks);
                let cost = model.costs.of(model.problem, &column).fifths() * GRAINS;
                rows[(row + shorter) * weeks + column.start.0 as usize] =
                    cost - hoped(model, &column) - pinned;
            }
        }
    });
    costs
}

/// What a placement is hoped to earn with others beside, in grains: half of the reward of a relay, as two are matched, and the
/// trips of standing visits that it goes on with. No schedule earns more, so that the bound holds; a roster pays back
/// what is not earned.
pub(super) fn hoped(model: &Model, placement: &Placement) -> i64 {
    // A reward is a whole number of points, so that half of it is a whole number of grains.
    let (home, host) = model.way(placement);
    let relay = model.relay.side(home, host).map_or(0, |_| model.relay.reward().fifths() * GRAINS / 2);
    let Some(row) = model.trips.row(model.problem, placement) else { return relay };
    let standing = |week: Week, side: usize| {
        let inside = model.problem.horizon.contains(week);
        inside && model.trips.standing(model.cell(row, week))[side] > 0
    };
    let met = i64::from(standing(placement.start, 0)) + i64::from(standing(placement.end().plus(1), 1));
    relay + met * trip(model)
}

/// What two stays of one trip save, in grains.
pub(super) fn trip(model: &Model) -> i64 {
    model.trips.cost().fifths() * GRAINS
}
