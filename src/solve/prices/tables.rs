//! What planning one employee reads, laid out flat: costs of columns, gaps, limits.

use rayon::prelude::*;

use super::plan;
use crate::domain::{EmployeeId, Placement, Points, StintId, WeekSet};
use crate::model::{Model, Precedence};

/// Prices and costs are whole numbers of grains; a fifth of a point has 1,024. Sums of grains are exact, so that
/// a bound is valid as computed and does not depend on the number of threads.
pub(super) const GRAINS: i64 = 1 << 10;

/// What keeping a fixed pin is worth: more than everything else together.
pub(super) const PINNED: i64 = 1 << 42;

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
}

/// Flat tables over a model.
pub(super) struct Tables<'a> {
    /// The model.
    pub model: &'a Model<'a>,
    /// Stints by identifier.
    pub choices: Vec<Choice>,
    /// Where the costs of each stint's columns begin; one entry more than stints.
    first_cost: Vec<u32>,
    /// Cost in grains of every column against leaving its stint, longest length first, then by start.
    costs: Vec<i64>,
    /// Employees who have a column, in order.
    pub active: Vec<EmployeeId>,
    /// Whether some plans are too large for the exact dynamic program, so that their bound is relaxed.
    pub relaxed: bool,
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
            })
            .collect();
        let mut first_cost = Vec::with_capacity(choices.len() + 1);
        let mut total = 0u32;
        for choice in &choices {
            first_cost.push(total);
            total += choice.starts[0].len() + choice.starts[1].len();
        }
        first_cost.push(total);
        let costs: Vec<i64> = (0..choices.len())
            .into_par_iter()
            .map(StintId::at)
            .flat_map_iter(|stint| {
                let pinned = model.fixed.contains_key(&stint);
                model.columns(stint).map(move |column| {
                    let cost = model.costs.of(problem, &column).fifths() * GRAINS;
                    if pinned { cost - PINNED } else { cost }
                })
            })
            .collect();
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
        let mut tables = Tables { model, choices, first_cost, costs, active, relaxed: false, idle };
        tables.relaxed = tables.active.iter().any(|employee| !plan::is_exact(&tables, *employee));
        tables
    }

    /// The costs of a stint's columns at a length, in the order of its starts.
    pub(super) fn costs(&self, stint: StintId, shorter: usize) -> &[i64] {
        let first = self.first_cost[stint.index()] as usize;
        let longest = self.choices[stint.index()].starts[0].len() as usize;
        match shorter {
            0 => &self.costs[first..first + longest],
            _ => &self.costs[first + longest..self.first_cost[stint.index() + 1] as usize],
        }
    }

    /// The cost of one column.
    pub(super) fn cost(&self, placement: &Placement) -> i64 {
        let choice = &self.choices[placement.stint.index()];
        let shorter = usize::from(choice.longest - placement.weeks);
        let rank = choice.starts[shorter].rank(placement.start);
        self.costs(placement.stint, shorter)[rank]
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

    /// The precedences of a stint.
    pub(super) fn before(&self, stint: StintId) -> &[Precedence] {
        self.model.order.before(stint)
    }
}
