//! Small exact programs: some tens of employees around a stint that was left, everybody else as they are.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rayon::prelude::*;

use super::gather;
use super::repair;
use super::roster::Roster;
use super::ruin::Occupants;
use super::tables::Tables;
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::Usage;
use crate::model::program::{Meaning, Program};
use crate::solve::clock::Clock;
use crate::solve::exact::{self, Answer, Ear, Halt, Limits, Solved};

/// Most employees in a neighbourhood, about.
const EMPLOYEES: usize = 40;
/// Columns of the employees in a neighbourhood, about: what some forty with two stints each have, or five with twenty.
const ENOUGH: usize = 1_600;
/// Neighbourhoods solved side by side, whatever the number of threads.
const SIDE_BY_SIDE: usize = 4;
/// How long neighbourhoods are tried.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// Rounds that gain next to nothing after which it is enough.
    idle: usize,
    /// Most rounds in all.
    rounds: usize,
    /// Branch-and-bound nodes of one program.
    nodes: i32,
    /// The part of what is left to gain that a round has to gain, as a divisor.
    pub part: i64,
    /// What programs may take.
    work: Work,
}

impl Patience {
    /// Until more is not worth waiting for.
    pub(super) const SHORT: Self = Patience {
        idle: 6,
        rounds: 60,
        nodes: 40,
        part: super::LEAST_GAIN,
        work: Work { program: 30_000_000, all: 100_000_000 },
    };
    /// For a gap that is asked for.
    pub(super) const LONG: Self = Patience {
        idle: 12,
        rounds: 120,
        nodes: 100,
        part: 100_000,
        work: Work { program: 300_000_000, all: 10_000_000_000 },
    };
}

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

/// The employee of a stint and those whose placements stand in its way, with everybody tied to them.
fn around(
    occupants: &Occupants,
    tables: &Tables,
    stint: StintId,
    random: &mut ChaCha8Rng,
) -> Vec<EmployeeId> {
    let facts = tables.model.problem.stint(stint);
    let mut others = Vec::new();
    for column in tables.model.columns(stint) {
        for (host, home) in tables.model.ends(&column) {
            others.extend(&occupants.visitors[host]);
            others.extend(&occupants.away[home]);
        }
    }
    others.sort_unstable();
    others.dedup();
    let columns = |employee: EmployeeId| -> usize {
        tables.model.stints_of(employee).map(|stint| tables.model.columns(stint).count()).sum()
    };
    let mut around = vec![facts.employee];
    let mut many = columns(facts.employee);
    let mut pick = |from: &mut Vec<EmployeeId>, around: &mut Vec<EmployeeId>| {
        while around.len() < EMPLOYEES && many < ENOUGH && !from.is_empty() {
            let turn = (random.next_u64() % from.len() as u64) as usize;
            let other = from.swap_remove(turn);
            many += columns(other);
            around.push(other);
        }
        around.len() < EMPLOYEES && many < ENOUGH
    };
    if pick(&mut others, &mut around) {
        // Few stand in the way: then whoever wants a place anywhere.
        pick(&mut tables.active.clone(), &mut around);
    }
    tied(tables, around)
}

/// The employees and everybody whose stints are held together with theirs, in order.
fn tied(tables: &Tables, mut employees: Vec<EmployeeId>) -> Vec<EmployeeId> {
    let mut at = 0;
    while at < employees.len() && !tables.model.clusters.is_empty() {
        for stint in tables.model.stints_of(employees[at]) {
            for member in tables.model.clusters.of(stint).unwrap_or_default() {
                let owner = tables.model.problem.stint(*member).employee;
                if !employees.contains(&owner) {
                    employees.push(owner);
                }
            }
        }
        at += 1;
    }
    employees.sort_unstable();
    employees.dedup();
    employees
}

/// Solves neighbourhoods around stints that are left, and around any, until rounds gain no more than `least` grains for as long
/// as `patience` lasts; `gained` hears of every better roster and ends the search with `true`. A neighbourhood that the
/// solver library fails on is skipped.
pub(super) fn improve(
    tables: &Tables,
    roster: &mut Roster,
    clock: &Clock,
    seed: u64,
    (patience, least): (Patience, i64),
    mut gained: impl FnMut(&Roster) -> bool,
) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let stints: Vec<StintId> = (0..tables.choices.len())
        .map(StintId::at)
        .filter(|stint| tables.model.columns(*stint).next().is_some())
        .collect();
    let mut idle_rounds = 0;
    let mut work = 0;
    let most = patience.work.all * (tables.active.len().max(PEOPLE) / PEOPLE) as i64;
    let mut turn = 0;
    for _ in 0..patience.rounds {
        if idle_rounds == patience.idle || work > most || clock.stopped().is_some() || stints.is_empty() {
            break;
        }
        let left: Vec<StintId> =
            stints.iter().copied().filter(|stint| roster.is_missing(tables, *stint)).collect();
        let occupants = Occupants::new(tables, roster);
        let sets: Vec<Vec<EmployeeId>> = (0..SIDE_BY_SIDE)
            .map(|_| {
                turn += 1;
                let any = stints[(random.next_u64() % stints.len() as u64) as usize];
                let stint = match left.get(turn % left.len().max(1)) {
                    Some(stint) if turn % 2 == 0 => *stint,
                    _ => any,
                };
                around(&occupants, tables, stint, &mut random)
            })
            .collect();
        let answers: Vec<Solved> = sets
            .par_iter()
            .map(|employees| solve(tables, roster, employees, clock, seed, patience))
            .collect();
        let before = roster.cost;
        for (employees, solved) in sets.iter().zip(answers) {
            work += solved.work;
            if let Answer::Found { placements, .. } = solved.answer {
                replace(tables, roster, employees, &placements);
            }
        }
        let gain = before - roster.cost;
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
    employees: &[EmployeeId],
    clock: &Clock,
    seed: u64,
    patience: Patience,
) -> Solved {
    let (own, rest) = apart(tables, roster, employees);
    let program = Program::new(tables.model, employees, &rest);
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
        bound_only: false,
        cheap_nodes: false,
    };
    let ear = Ear::watched(clock.watch());
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
