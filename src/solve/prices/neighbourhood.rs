//! Small exact programs: some tens of employees around a stint that was left, everybody else as they are.
//!
//! There are two kinds: all columns of a few employees, or some columns of more employees, which is *wide*. The columns of a wide
//! one are those near to the bound: where it is tight, they lead much farther; where it is not, they leave out what is needed.
//! Where somebody has too many stints for exact plans, prices do not tell which columns are near; there they are those in a few
//! weeks, or to a few units. There, and where a gap is asked for, a round is of the kind that has gained more for its work.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::dual::Prices;
use super::field::Field;
use super::gather;
use super::plan::Planner;
use super::repair;
use super::roster::Roster;
use super::ruin::{Occupants, below};
use super::tables::Tables;
use super::through;
use crate::domain::{EmployeeId, Placement, StintId, UnitId, Week};
use crate::model::program::{Meaning, Program};
use crate::model::{Model, Usage};
use crate::solve::clock::Clock;
use crate::solve::exact::{self, Answer, Ear, Halt, Limits, Solved};

/// Most employees in a neighbourhood, about: of all their columns, and of those near to the bound.
const EMPLOYEES: [usize; 2] = [40, 150];
/// Weeks in a row, and units, of a neighbourhood that has columns in these weeks or to these units alone.
const PART: (usize, usize) = (4, 6);
/// Columns of such a neighbourhood, about: those of twenty-five employees with twenty stints each.
const ENOUGH_OF_PART: usize = 5_000;
/// Columns of the employees in a neighbourhood, about: what some forty with two stints each have, or five with twenty.
const ENOUGH: usize = 1_600;
/// How far above the bound columns near to it are at most, as a share of the mean gain of a stint.
const NEAR: f64 = 0.02;
/// Every so many rounds, one is of the kind that gains less.
const OTHER: usize = 4;
/// Neighbourhoods solved side by side, whatever the number of threads.
const SIDE_BY_SIDE: usize = 4;
/// How long neighbourhoods are tried.
#[derive(Clone, Copy)]
pub(in crate::solve) struct Patience {
    /// Rounds that gain next to nothing after which it is enough.
    idle: usize,
    /// Most rounds in all.
    rounds: usize,
    /// Branch-and-bound nodes of one program.
    nodes: i32,
    /// The part of what is left to gain that a round has to gain, as a divisor.
    pub(super) part: i64,
    /// Whether wide neighbourhoods have rounds of their own though nobody has too many stints for exact plans: they take more
    /// work and lead farther.
    wide: bool,
    /// What programs may take.
    work: Work,
}

impl Patience {
    /// Until more is not worth waiting for.
    pub(in crate::solve) const SHORT: Self = Patience {
        idle: 6,
        rounds: 60,
        nodes: 40,
        part: super::LEAST_GAIN,
        wide: false,
        work: Work { program: 30_000_000, all: 200_000_000 },
    };
    /// For a gap that is asked for.
    pub(in crate::solve) const LONG: Self = Patience {
        idle: 12,
        rounds: 120,
        nodes: 100,
        part: 100_000,
        wide: true,
        work: Work { program: 300_000_000, all: 10_000_000_000 },
    };

    /// While the program of everybody works beside it.
    pub(in crate::solve) fn beside(self) -> Self {
        Patience { work: Work { all: WORK_BESIDE.min(self.work.all), ..self.work }, ..self }
    }
}

/// Most [work](Solved::work) of small programs beside the program of everybody, for every [`PEOPLE`] people.
const WORK_BESIDE: i64 = 500_000_000;

/// Most [work](Solved::work) of programs.
#[derive(Clone, Copy)]
struct Work {
    /// Of each.
    program: i64,
    /// Of all, for every [`PEOPLE`] people: no other round begins then.
    all: i64,
}

/// The people whom a planner waits some seconds for.
const PEOPLE: usize = 2_000;

/// Columns beyond which a neighbourhood is not tried.
const COLUMNS: usize = 6_000;

/// What neighbourhoods are made from.
pub(super) struct Ground<'a> {
    tables: &'a Tables<'a>,
    prices: &'a Prices,
    /// At these prices.
    field: Field,
    /// How far above the bound columns near to it are at most, in grains.
    near: i64,
}

/// Which columns a neighbourhood has, beside those that its employees hold.
enum Choice {
    All,
    /// Near to the bound.
    Near,
    /// In some weeks in a row: the first, and the one after the last.
    In(Week, Week),
    /// To some units.
    To(Vec<UnitId>),
}

impl Choice {
    /// Some weeks in a row, or some units.
    fn part(model: &Model, random: &mut ChaCha8Rng) -> Self {
        let (weeks, units) = (PART.0.min(model.weeks()), model.problem.company.units.len());
        match below(random, 2) {
            0 => {
                let first = Week(below(random, model.weeks() - weeks + 1) as i16);
                Choice::In(first, first.plus(weeks as i32))
            }
            _ => Choice::To((0..PART.1).map(|_| UnitId::at(below(random, units))).collect()),
        }
    }

    /// Most employees, and about how many columns.
    fn most(&self) -> (usize, usize) {
        match self {
            Choice::All => (EMPLOYEES[0], ENOUGH),
            Choice::Near => (EMPLOYEES[1], ENOUGH),
            Choice::In(..) | Choice::To(_) => (usize::MAX, ENOUGH_OF_PART),
        }
    }
}

/// Some employees, and the columns that they have.
struct Neighbourhood {
    /// In ascending order.
    employees: Vec<EmployeeId>,
    /// Those chosen and those that the employees hold; `None` for all.
    columns: Option<FxHashSet<Placement>>,
}

/// The employees of a neighbourhood while it is being made.
struct Around<'a> {
    ground: &'a Ground<'a>,
    roster: &'a Roster,
    planner: Planner,
    employees: Vec<EmployeeId>,
    choice: Choice,
    /// Chosen, or held; none where all are.
    columns: FxHashSet<Placement>,
    /// How many columns they have.
    many: usize,
}

impl<'a> Ground<'a> {
    /// At some prices.
    pub(super) fn new(tables: &'a Tables<'a>, prices: &'a Prices) -> Self {
        let mut field = Field::new(tables.model);
        prices.field(tables.model, &mut field);
        Ground { tables, prices, field, near: (NEAR * tables.mean_gain()) as i64 }
    }

    /// The employee of a stint and those whose placements stand in its way, with everybody tied to them.
    fn around(
        &self,
        roster: &Roster,
        occupants: &Occupants,
        stint: StintId,
        choice: Choice,
        random: &mut ChaCha8Rng,
    ) -> Neighbourhood {
        let model = self.tables.model;
        let mut others = Vec::new();
        for column in model.columns(stint) {
            for (host, home) in model.ends(&column) {
                others.extend(&occupants.visitors[host]);
                others.extend(&occupants.away[home]);
            }
        }
        others.sort_unstable();
        others.dedup();
        let (employees, columns, planner) = (Vec::new(), FxHashSet::default(), Planner::default());
        let mut around = Around { ground: self, roster, planner, employees, choice, columns, many: 0 };
        around.take(model.problem.stint(stint).employee);
        around.pick(&mut others, random);
        // Where few stand in the way: whoever wants a place anywhere.
        if around.has_room() {
            around.pick(&mut self.tables.active.clone(), random);
        }
        around.tie();
        let Around { mut employees, choice, columns, .. } = around;
        employees.sort_unstable();
        employees.dedup();
        let columns = (!matches!(choice, Choice::All)).then_some(columns);
        Neighbourhood { employees, columns }
    }
}

impl Around<'_> {
    /// Adds an employee with their columns.
    fn take(&mut self, employee: EmployeeId) {
        let tables = self.ground.tables;
        self.employees.push(employee);
        let before = self.columns.len();
        let columns = &mut self.columns;
        let all = tables.model.stints_of(employee).flat_map(|stint| tables.model.columns(stint));
        match &self.choice {
            Choice::All => {
                self.many += all.count();
                return;
            }
            Choice::Near => {
                let (mut found, at) = (Vec::new(), (self.ground.prices, &self.ground.field));
                through::of_employee(&mut self.planner, tables, at, employee, &mut found);
                let near = found.iter().filter(|(_, above)| *above <= self.ground.near);
                columns.extend(near.map(|(column, _)| *column));
            }
            Choice::In(first, end) => columns.extend(all.filter(|column| {
                *first <= column.start && column.start.plus(i32::from(column.weeks)) <= *end
            })),
            Choice::To(units) => {
                columns.extend(
                    all.filter(|column| units.contains(&tables.model.problem.stint(column.stint).unit)),
                );
            }
        }
        columns.extend(tables.model.stints_of(employee).filter_map(|stint| self.roster.held(stint)));
        self.many += columns.len() - before;
    }

    /// Whether more employees are wanted.
    fn has_room(&self) -> bool {
        let (employees, columns) = self.choice.most();
        self.employees.len() < employees && self.many < columns
    }

    /// Takes employees at random, as long as more are wanted; who is taken already counts again.
    fn pick(&mut self, from: &mut Vec<EmployeeId>, random: &mut ChaCha8Rng) {
        while self.has_room() && !from.is_empty() {
            let turn = below(random, from.len());
            self.take(from.swap_remove(turn));
        }
    }

    /// Adds everybody whose stints are held together with theirs.
    fn tie(&mut self) {
        let model = self.ground.tables.model;
        let mut at = 0;
        while at < self.employees.len() && !model.clusters.is_empty() {
            for stint in model.stints_of(self.employees[at]) {
                for member in model.clusters.of(stint).unwrap_or_default() {
                    let owner = model.problem.stint(*member).employee;
                    if !self.employees.contains(&owner) {
                        self.take(owner);
                    }
                }
            }
            at += 1;
        }
    }
}

/// What rounds of the two kinds have gained for their work of late.
#[derive(Default)]
struct Rates([Option<f64>; 2]);

impl Rates {
    /// Whether the next round is of wide neighbourhoods.
    fn wide(&self, round: usize) -> bool {
        match self.0 {
            [_, None] => true,
            [None, _] => false,
            [Some(all), Some(wide)] => (wide >= all) != (round % OTHER == OTHER - 1),
        }
    }

    /// Takes in what a round gained, in grains, and what work it was.
    fn learn(&mut self, wide: bool, gain: i64, work: i64) {
        let now = gain as f64 / work.max(1) as f64;
        let rate = &mut self.0[usize::from(wide)];
        *rate = Some(rate.map_or(now, |before| (before + now) / 2.0));
    }
}

/// Solves neighbourhoods around stints that are left, and around any, until rounds gain no more than `least` grains for as long
/// as `patience` lasts; `gained` hears of every better roster and ends the search with `true`. A neighbourhood that the
/// solver library fails on is skipped.
pub(super) fn improve(
    ground: &Ground,
    roster: &mut Roster,
    clock: &Clock,
    seed: u64,
    (patience, least): (Patience, i64),
    mut gained: impl FnMut(&Roster) -> bool,
) {
    let tables = ground.tables;
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let stints: Vec<StintId> = (0..tables.choices.len())
        .map(StintId::at)
        .filter(|stint| tables.model.columns(*stint).next().is_some())
        .collect();
    let mut idle_rounds = 0;
    let mut work = 0;
    let most = patience.work.all * (tables.active.len().max(PEOPLE) / PEOPLE) as i64;
    let mut turn = 0;
    let mut rates = Rates::default();
    for round in 0..patience.rounds {
        if idle_rounds == patience.idle || work > most || clock.stopped().is_some() || stints.is_empty() {
            break;
        }
        let left: Vec<StintId> =
            stints.iter().copied().filter(|stint| roster.is_missing(tables, *stint)).collect();
        let occupants = Occupants::new(tables, roster);
        let wide = (patience.wide || tables.relaxed) && rates.wide(round);
        let sets: Vec<Neighbourhood> = (0..SIDE_BY_SIDE)
            .map(|_| {
                turn += 1;
                let any = stints[below(&mut random, stints.len())];
                let stint = match left.get(turn % left.len().max(1)) {
                    Some(stint) if turn % 2 == 0 => *stint,
                    _ => any,
                };
                let choice = match (wide, tables.relaxed) {
                    (false, _) => Choice::All,
                    (true, false) => Choice::Near,
                    (true, true) => Choice::part(tables.model, &mut random),
                };
                ground.around(roster, &occupants, stint, choice, &mut random)
            })
            .collect();
        let answers: Vec<Solved> =
            sets.par_iter().map(|around| solve(tables, roster, around, clock, seed, patience)).collect();
        let (before, worked) = (roster.cost, work);
        for (around, solved) in sets.iter().zip(answers) {
            work += solved.work;
            if let Answer::Found { placements, .. } = solved.answer {
                replace(tables, roster, &around.employees, &placements);
            }
        }
        let gain = before - roster.cost;
        rates.learn(wide, gain, work - worked);
        idle_rounds = if gain > least { 0 } else { idle_rounds + 1 };
        if gain > 0 && gained(roster) {
            break;
        }
    }
}

/// What the employees hold, and what all others use.
fn apart(tables: &Tables, roster: &Roster, employees: &[EmployeeId]) -> (Vec<Placement>, Usage) {
    let own: Vec<Placement> = employees
        .iter()
        .flat_map(|employee| tables.model.stints_of(*employee))
        .filter_map(|stint| roster.held(stint))
        .collect();
    let mut rest = roster.usage.clone();
    for placement in &own {
        rest.remove(tables.model, placement);
    }
    (own, rest)
}

fn solve(
    tables: &Tables,
    roster: &Roster,
    around: &Neighbourhood,
    clock: &Clock,
    seed: u64,
    patience: Patience,
) -> Solved {
    let (own, rest) = apart(tables, roster, &around.employees);
    let has = |column: &Placement| around.columns.as_ref().is_none_or(|columns| columns.contains(column));
    let program = Program::of(tables.model, &around.employees, &rest, &has);
    let nothing = Solved { answer: Answer::Nothing { bound: None, halt: Halt::Work }, work: 0 };
    // Matches of relays follow from the starts: they are many, and cost little.
    let matches = program.columns.iter().filter(|column| column.meaning == Meaning::Relay).count();
    if program.columns.len() - matches > COLUMNS {
        return nothing;
    }
    let limits = Limits {
        time: clock.left(),
        nodes: Some(patience.nodes),
        iterations: Some(patience.work.program / exact::size(&program).max(1)),
        seed: (seed % 1_000_000) as i32,
        ..Limits::default()
    };
    let ear = Ear { on_bounds: &|_, _| clock.stopped().is_some(), ..Ear::watched(clock.watch()) };
    exact::solve(tables.model, &program, Some(&own), limits, &ear).unwrap_or(nothing)
}

/// Puts the placements in place of what the employees hold, if that costs less and still fits.
fn replace(tables: &Tables, roster: &mut Roster, employees: &[EmployeeId], placements: &[Placement]) {
    let before = roster.cost;
    let mut old = Vec::new();
    for employee in employees {
        let mut own = Vec::new();
        roster.take_all(tables, *employee, &mut own);
        old.append(&mut own);
    }
    for placement in placements {
        roster.put(tables, *placement);
    }
    let within = |placement: &Placement| !repair::overruns_somewhere(tables, roster, placement);
    let whole = |placement: &Placement| !gather::is_short(tables, roster, placement);
    let fits = placements.iter().all(within) && placements.iter().chain(&old).all(whole);
    if fits && roster.cost < before {
        return;
    }
    for placement in placements {
        roster.take(tables, placement.stint);
    }
    for placement in &old {
        roster.put(tables, *placement);
    }
}
