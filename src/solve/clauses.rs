//! Packed schedules: every place is needed, and no step that makes a schedule a little better leads there.
//!
//! Whether everything that is owed can be placed is then a question for a solver that learns clauses from what went
//! wrong (J. Marques-Silva and K. Sakallah, GRASP, 1999; here BatSat, after N. Eén and N. Sörensson, MiniSat, 2003). The
//! rows of the whole program become clauses. What costs points plays no part: the search goes on from what is found.

use std::cell::Cell;
use std::collections::BTreeMap;

use batsat::Callbacks;
use rustc_hash::FxHashMap;
use rustsat::encodings::am1::{Encode, Ladder, Pairwise};
use rustsat::encodings::card::default_encode_cardinality_constraint;
use rustsat::encodings::pb::default_encode_pb_constraint;
use rustsat::instances::{BasicVarManager, Cnf, ManageVars};
use rustsat::solvers::{Solve, SolverResult};
use rustsat::types::constraints::{CardConstraint, PbConstraint};
use rustsat::types::{Lit, TernaryVal, Var};

use super::clock::Clock;
use crate::domain::{ChoiceId, EmployeeId, Placement, Stint, StintId, UnitId, Week};
use crate::model::program::{Meaning, Program, Row, Subject, held_together};
use crate::model::{Kind, Model};

/// Columns beyond which no clauses are made.
const MOST_COLUMNS: usize = 50_000;
/// Decisions after which the solver gives up: a roster of 200 stints in which every week is full takes some 200,000.
const MOST_DECISIONS: u64 = 1_500_000;
/// Decisions between two looks at the clock.
const LOOK: u64 = 1_024;
/// Literals up to which each two of them have a clause of their own.
const FEW: usize = 16;

/// A schedule that places everything that is owed and can be; `None` where there is none, or none was found in a fixed
/// amount of work.
pub(super) fn place_all(model: &Model, clock: &Clock) -> Option<Vec<Placement>> {
    if super::columns(model) > MOST_COLUMNS {
        return None;
    }
    let program = Program::whole(model);
    let mut clauses = Clauses::of(model, &program);
    clauses.owed()?;
    clauses.filled()?;
    program.rows.iter().for_each(|row| clauses.row(row));
    let mut solver = rustsat_batsat::Solver::<Patience>::default();
    solver.batsat_mut().cb_mut().clock = Some(clock);
    solver.add_cnf(clauses.cnf).ok()?;
    if clock.stopped().is_some() || solver.solve().ok()? != SolverResult::Sat {
        return None;
    }
    let holds = |column: usize| solver.lit_val(literal(column as u32)).ok() == Some(TernaryVal::True);
    let values: Vec<f64> =
        (0..program.columns.len()).map(|column| f64::from(u8::from(holds(column)))).collect();
    Some(program.placements(model, &values))
}

/// Ends the solver after a fixed amount of work, and when the search has to stop.
#[derive(Default)]
struct Patience<'a> {
    decisions: Cell<u64>,
    clock: Option<&'a Clock<'a>>,
}

impl Callbacks for Patience<'_> {
    fn stop(&self) -> bool {
        let decisions = self.decisions.get() + 1;
        self.decisions.set(decisions);
        let called_off = || self.clock.is_some_and(|clock| clock.stopped().is_some());
        decisions > MOST_DECISIONS || decisions.is_multiple_of(LOOK) && called_off()
    }
}

/// Whose weeks are counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Person(EmployeeId),
    Unit(UnitId),
}

/// A week of a column.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Stay {
    place: Place,
    week: Week,
    stint: StintId,
    weeks: u8,
    column: u32,
}

/// The literal of a column of the program.
fn literal(column: u32) -> Lit {
    Lit::positive(column)
}

/// What a column would place first; `None` where it stands for something else.
fn lead(program: &Program, column: u32) -> Option<Placement> {
    match &program.columns[column as usize].meaning {
        Meaning::Start(lead) => Some(*lead),
        _ => None,
    }
}

/// The program as clauses. A column is the variable of its number.
struct Clauses<'a> {
    model: &'a Model<'a>,
    program: &'a Program,
    cnf: Cnf,
    variables: BasicVarManager,
    /// Literals that say whether any of some others holds.
    any: FxHashMap<Vec<Lit>, Lit>,
}

impl<'a> Clauses<'a> {
    fn of(model: &'a Model<'a>, program: &'a Program) -> Self {
        let variables = BasicVarManager::from_next_free(Var::new(program.columns.len() as u32));
        let mut clauses = Clauses { model, program, cnf: Cnf::new(), variables, any: FxHashMap::default() };
        for (column, facts) in program.columns.iter().enumerate() {
            if facts.fixed {
                clauses.cnf.add_unit(literal(column as u32));
            }
        }
        clauses
    }

    /// Places every stint that has a column, and of each choice as many as are owed. `None` where a choice has too few.
    fn owed(&mut self) -> Option<()> {
        let problem = self.model.problem;
        let mut by_stint: BTreeMap<StintId, Vec<Lit>> = BTreeMap::new();
        let mut by_choice: BTreeMap<ChoiceId, Vec<Lit>> = BTreeMap::new();
        for column in 0..self.program.columns.len() as u32 {
            let Some(first) = lead(self.program, column) else { continue };
            let columns = match problem.stint(first.stint).choice {
                Some(choice) => by_choice.entry(choice).or_default(),
                None => by_stint.entry(first.stint).or_default(),
            };
            columns.push(literal(column));
        }
        for columns in by_stint.into_values() {
            self.cnf.add_clause(columns.into_iter().collect());
        }
        for (choice, columns) in by_choice {
            self.at_least(columns, problem.choices[choice.index()].count as usize)?;
        }
        Some(())
    }

    /// Where what is owed takes all weeks of a person, or all places of a unit, none stays empty. `None` where it takes
    /// more than there are.
    fn filled(&mut self) -> Option<()> {
        let mut stays = Vec::new();
        for column in 0..self.program.columns.len() as u32 {
            let first = lead(self.program, column);
            for placement in first.iter().flat_map(|lead| held_together(self.model, lead)) {
                let Stint { employee, unit, .. } = *self.model.problem.stint(placement.stint);
                for week in placement.iter() {
                    for place in [Place::Person(employee), Place::Unit(unit)] {
                        stays.push(Stay {
                            place,
                            week,
                            stint: placement.stint,
                            weeks: placement.weeks,
                            column,
                        });
                    }
                }
            }
        }
        stays.sort_unstable();
        for of_place in stays.chunk_by(|one, other| one.place == other.place) {
            let mut shortest: BTreeMap<StintId, u8> = BTreeMap::new();
            for stay in of_place.iter().filter(|stay| self.model.problem.stint(stay.stint).choice.is_none()) {
                let least = shortest.entry(stay.stint).or_insert(stay.weeks);
                *least = stay.weeks.min(*least);
            }
            let owed: usize = shortest.into_values().map(usize::from).sum();
            let by_week = || of_place.chunk_by(|one, other| one.week == other.week);
            let there: usize = by_week().map(|stays| self.room(stays)).sum();
            if owed > there {
                return None;
            }
            for stays in by_week().filter(|_| owed == there) {
                let columns = stays.iter().map(|stay| literal(stay.column)).collect();
                self.at_least(columns, self.room(stays))?;
            }
        }
        Some(())
    }

    /// How many of the stays of a week can be at once.
    fn room(&self, stays: &[Stay]) -> usize {
        let stints = stays.chunk_by(|one, other| one.stint == other.stint).count();
        match stays[0].place {
            Place::Person(_) => 1,
            Place::Unit(unit) => {
                let cell = self.model.cell(unit.index(), stays[0].week);
                stints.min(self.model.capacity.limit[Kind::Host][cell] as usize)
            }
        }
    }

    /// At least so many of them hold. `None` where there are not so many.
    fn at_least(&mut self, literals: Vec<Lit>, count: usize) -> Option<()> {
        match count {
            1 => self.cnf.add_clause(literals.into_iter().collect()),
            _ => {
                let constraint = CardConstraint::new_lb(literals, count);
                default_encode_cardinality_constraint(constraint, &mut self.cnf, &mut self.variables).ok()?;
            }
        }
        Some(())
    }

    /// A row, unless it only counts points or follows from others.
    fn row(&mut self, row: &Row) {
        match row.subject {
            Subject::Away(..)
            | Subject::DarkLink(_)
            | Subject::TripGoesOn(..)
            | Subject::TripBegan(..)
            | Subject::Relay(..)
            | Subject::Touched(_)
            | Subject::Changes
            | Subject::Most => return,
            Subject::Once(_) => {
                let columns: Vec<Lit> = row.terms.iter().map(|(column, _)| literal(*column)).collect();
                return self.encode(&mut Ladder::from(columns));
            }
            _ => (),
        }
        // What crowds costs points and is allowed.
        let crowds = |column: u32| self.program.columns[column as usize].meaning == Meaning::Crowd;
        let (crowd, terms): (Vec<_>, Vec<_>) = row.terms.iter().partition(|(column, _)| crowds(*column));
        let limit = row.limit - crowd.iter().map(|(_, amount)| amount).sum::<i32>();
        // The columns of one stint that count alike exclude each other, so that one literal says what all of them use.
        let mut uses = Vec::new();
        let program = self.program;
        let stint = |column: u32| lead(program, column).map(|lead| lead.stint);
        for alike in terms.chunk_by(|one, other| {
            one.1 == other.1 && stint(one.0).is_some() && stint(one.0) == stint(other.0)
        }) {
            let columns = alike.iter().map(|(column, _)| literal(*column)).collect();
            uses.push((alike[0].0, self.any_of(columns), alike[0].1));
        }
        if limit == 1 && uses.iter().all(|(.., amount)| *amount == 1) {
            self.one_place(&uses);
        } else {
            let terms = uses.iter().map(|(_, literal, amount)| (*literal, *amount as isize));
            let constraint = PbConstraint::new_ub(terms, limit as isize);
            default_encode_pb_constraint(constraint, &mut self.cnf, &mut self.variables)
                .expect("memory for a row of the program is memory for its clauses");
        }
    }

    /// At most one of them holds: one for each person and unit, and of these one. Where people and units meet in a
    /// week, their literals are the same in the rows of both.
    fn one_place(&mut self, uses: &[(u32, Lit, i32)]) {
        let mut places: BTreeMap<_, Vec<Lit>> = BTreeMap::new();
        for (column, literal, _) in uses {
            let place = lead(self.program, *column).map(|lead| {
                let Stint { employee, unit, .. } = *self.model.problem.stint(lead.stint);
                (employee, unit)
            });
            places.entry(place).or_default().push(*literal);
        }
        let mut all = Vec::new();
        for (_, literals) in places {
            self.at_most_one(&literals);
            all.push(self.any_of(literals));
        }
        self.at_most_one(&all);
    }

    fn at_most_one(&mut self, literals: &[Lit]) {
        match literals.len() <= FEW {
            true => self.encode(&mut Pairwise::from(literals.to_vec())),
            false => self.encode(&mut Ladder::from(literals.to_vec())),
        }
    }

    fn encode(&mut self, constraint: &mut impl Encode) {
        constraint
            .encode(&mut self.cnf, &mut self.variables)
            .expect("memory for a row of the program is memory for its clauses");
    }

    /// A literal that holds where any of some does.
    fn any_of(&mut self, literals: Vec<Lit>) -> Lit {
        if let [only] = literals[..] {
            return only;
        }
        if let Some(known) = self.any.get(&literals) {
            return *known;
        }
        let any = self.variables.new_lit();
        for literal in &literals {
            self.cnf.add_lit_impl_lit(*literal, any);
        }
        self.cnf.add_lit_impl_clause(any, &literals);
        self.any.insert(literals, any);
        any
    }
}
