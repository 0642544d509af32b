//! What planning one employee reads, laid out flat: costs of columns, gaps, limits.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

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
    /// Of each of those rows, which of the different ones it is: most stints cost what others cost that are due in the same week,
    /// so that what planning a large company reads over and over is small.
    rows: Vec<u32>,
    /// What starting in each week costs against leaving the stint, in grains, allowed or not: rows of weeks, all different.
    costs: Vec<i64>,
    /// All weeks of the horizon.
    pub weeks: WeekSet,
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
        let (rows, costs) = costs(model, &choices);
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
            rows,
            costs,
            weeks: problem.horizon.iter().collect(),
            grouped,
            active,
            relaxed: false,
            once: Vec::new(),
            idle,
        };
        tables.relaxed = tables.active.iter().any(|employee| !states::is_exact(&tables, *employee));
        tables
    }

    /// What starting a stint at a length costs, week by week, whether it may start there or not; empty where nothing may start at
    /// that length.
    pub(super) fn costs(&self, stint: StintId, shorter: usize) -> &[i64] {
        let rows = self.first_row[stint.index()] as usize..self.first_row[stint.index() + 1] as usize;
        let weeks = self.model.weeks();
        let row = |row: &u32| &self.costs[*row as usize * weeks..(*row as usize + 1) * weeks];
        self.rows[rows].get(shorter).map_or(&[], row)
    }

    /// The cost of one column.
    pub(super) fn cost(&self, placement: &Placement) -> i64 {
        self.costs(placement.stint, self.shorter(placement))[placement.start.0 as usize]
    }

    /// By how many weeks a column is shorter than its stint's longest: which of the stint's rows it stands in.
    pub(super) fn shorter(&self, placement: &Placement) -> usize {
        usize::from(self.choices[placement.stint.index()].longest - placement.weeks)
    }

    /// Where a column stands in tables of rows of weeks.
    pub(super) fn position(&self, placement: &Placement) -> usize {
        let row = self.first_row[placement.stint.index()] as usize + self.shorter(placement);
        row * self.model.weeks() + placement.start.0 as usize
    }

    /// The length of tables of rows of weeks.
    pub(super) fn columns(&self) -> usize {
        self.rows.len() * self.model.weeks()
    }

    /// What the best column of each stint gains on average, in grains: the measure of temperatures.
    pub(super) fn mean_gain(&self) -> f64 {
        let stints = (0..self.choices.len()).map(StintId::at);
        let gains = stints.filter(|stint| !self.model.fixed.contains_key(stint)).map(|stint| {
            let costs = self.model.columns(stint).map(|column| self.cost(&column));
            costs.min().map_or(0, |cost| -cost.min(0))
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

/// Rows of weeks, each of them once.
#[derive(Default)]
struct Rows {
    known: FxHashMap<Vec<i64>, u32>,
    flat: Vec<i64>,
}

impl Rows {
    /// Which of the rows one is, with it if it is new.
    fn at(&mut self, row: &[i64]) -> u32 {
        if let Some(at) = self.known.get(row) {
            return *at;
        }
        let at = self.known.len() as u32;
        self.known.insert(row.to_vec(), at);
        self.flat.extend_from_slice(row);
        at
    }
}

/// Of the rows of costs of all stints, which of the different ones each is, and those.
fn costs(model: &Model, choices: &[Choice]) -> (Vec<u32>, Vec<i64>) {
    let weeks = model.weeks();
    let batches: Vec<(Vec<u32>, Vec<i64>)> = choices
        .par_chunks(BATCH)
        .enumerate()
        .map(|(turn, batch)| {
            let (mut rows, mut different, mut row) = (Vec::new(), Rows::default(), Vec::new());
            for (stint, choice) in (turn * BATCH..).map(StintId::at).zip(batch) {
                for shorter in 0..choice.rows() {
                    fill_row(model, stint, choice.longest.saturating_sub(shorter as u8), &mut row);
                    rows.push(different.at(&row));
                }
            }
            (rows, different.flat)
        })
        .collect();
    let (mut rows, mut different) = (Vec::new(), Rows::default());
    for (of_batch, flat) in batches {
        let at: Vec<u32> = flat.chunks_exact(weeks).map(|row| different.at(row)).collect();
        rows.extend(of_batch.into_iter().map(|row| at[row as usize]));
    }
    (rows, different.flat)
}

/// Writes what a stay of a stint costs that starts in each week.
fn fill_row(model: &Model, stint: StintId, weeks: u8, row: &mut Vec<i64>) {
    let pinned = if model.fixed.contains_key(&stint) { PINNED } else { 0 };
    row.clear();
    row.extend(model.problem.horizon.iter().map(|start| {
        let column = Placement { stint, start, weeks };
        model.costs.of(model.problem, &column).fifths() * GRAINS - hoped(model, &column) - pinned
    }));
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
