//! The integer program: columns and rows, for the whole problem or for some employees beside the rest.
//!
//! Every row reads `Σ coefficient × column <= limit`. A rule or a term is one function in [`Program::FAMILIES`].

mod columns;
mod meeting;
mod order;
mod personal;
mod relay;
mod subject;
mod trips;
mod uses;

use rustc_hash::FxHashMap;

pub use subject::Subject;

use super::{Model, Usage};
use crate::domain::{EmployeeId, Placement, Points, StintId};

/// What a column of the program stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A start and length of a stint (of the first stint of a cluster): binary.
    Start(Placement),
    /// One more visitor in a cell, between 0 and 1.
    Crowd,
    /// Whether a unit has a visitor in a week, between 0 and 1, where that keeps its people at home or asks for more of them.
    Visited,
    /// A link that is walked, between 0 and 1.
    Lit,
    /// A match of two placements between linked units, between 0 and 1.
    Relay,
    /// Two stays at another site that are one trip, between 0 and 1.
    OneTrip,
    /// A person whose placements change against a baseline, between 0 and 1.
    Touched,
}

/// A column: its meaning, its bounds (0 or 1 to 1) and its cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it stands for.
    pub meaning: Meaning,
    /// Whether a fixed pin asks for it.
    pub fixed: bool,
    /// Points that it costs at 1.
    pub cost: Points,
}

/// A row: `Σ coefficient × column <= limit`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about; no two rows of a program have the same.
    pub subject: Subject,
    /// Columns, each once, with their coefficients.
    pub terms: Vec<(u32, i32)>,
    /// Right-hand side.
    pub limit: i32,
}

/// An integer program to be minimised.
#[derive(Clone)]
pub struct Program {
    /// Columns; a column is its position.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// A start column as the row families see it: one stint of its cluster.
#[derive(Clone, Copy)]
struct Member {
    column: u32,
    placement: Placement,
}

/// What a family of rows reads.
struct Scope<'a> {
    model: &'a Model<'a>,
    /// What the placements outside the scope use.
    rest: &'a Usage,
    /// Every stint of every start column, by employee.
    members: Vec<(EmployeeId, Vec<Member>)>,
    /// What they use.
    uses: uses::Uses,
}

type Family = fn(&Scope, &mut Program);

impl Program {
    /// Every family of rows: those of one person, then those in which people meet.
    const FAMILIES: [Family; 17] = [
        personal::once,
        personal::choice,
        personal::gap,
        personal::weeks_away,
        personal::in_a_row,
        order::order,
        meeting::hosts_and_crowding,
        meeting::groups,
        meeting::visits,
        meeting::tutors,
        meeting::someone,
        meeting::presence,
        meeting::together_away,
        meeting::apart,
        meeting::dark_links,
        relay::relay,
        trips::trips,
    ];

    /// The program of some employees, in ascending order, beside what the placements of all others use.
    ///
    /// Stints that are held together with a stint of somebody else must have all their employees in it.
    pub fn new(model: &Model, employees: &[EmployeeId], rest: &Usage) -> Self {
        Program::of(model, employees, rest, &|_| true)
    }

    /// The same with those start columns only that are kept.
    pub fn of(
        model: &Model,
        employees: &[EmployeeId],
        rest: &Usage,
        keep: &dyn Fn(&Placement) -> bool,
    ) -> Self {
        let mut program = Program { columns: Vec::new(), rows: Vec::new() };
        let members = columns::start_columns(model, employees, keep, &mut program);
        let uses = uses::uses(model, &members);
        let scope = Scope { model, rest, members, uses };
        for family in Self::FAMILIES {
            family(&scope, &mut program);
        }
        program
    }

    /// The program of everybody who has stints.
    pub fn whole(model: &Model) -> Self {
        Program::core(model, &|_| true)
    }

    /// The program of everybody who has stints, with those start columns only that are kept.
    pub fn core(model: &Model, keep: &dyn Fn(&Placement) -> bool) -> Self {
        let employees: Vec<EmployeeId> = (0..model.problem.company.employees.len())
            .map(EmployeeId::at)
            .filter(|employee| model.stints_of(*employee).len() > 0)
            .collect();
        Program::of(model, &employees, &Usage::new(model), keep)
    }

    /// The same program with those columns only that are kept: all others are 0.
    pub fn with(&self, kept: &[bool]) -> Self {
        let mut next = 0;
        let places: Vec<Option<u32>> = kept
            .iter()
            .map(|kept| {
                kept.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        let columns = self.columns.iter().zip(kept).filter(|(_, kept)| **kept);
        let place = |(column, by): &(u32, i32)| Some((places[*column as usize]?, *by));
        let only = |row: &Row| Row {
            subject: row.subject,
            terms: row.terms.iter().filter_map(place).collect(),
            limit: row.limit,
        };
        Program {
            columns: columns.map(|(column, _)| column.clone()).collect(),
            rows: self.rows.iter().map(only).collect(),
        }
    }

    /// The placements that a solution in column order stands for.
    pub fn placements(&self, model: &Model, values: &[f64]) -> Vec<Placement> {
        let chosen = self.columns.iter().zip(values).filter(|(_, value)| **value > 0.5);
        chosen
            .flat_map(|(column, _)| match &column.meaning {
                Meaning::Start(lead) => held_together(model, lead),
                Meaning::Crowd
                | Meaning::Visited
                | Meaning::Lit
                | Meaning::Relay
                | Meaning::OneTrip
                | Meaning::Touched => Vec::new(),
            })
            .collect()
    }

    /// The start columns that given placements stand for, as a complete assignment of them.
    pub fn assignment(&self, placements: impl Iterator<Item = Placement>) -> Vec<f64> {
        let held: FxHashMap<StintId, Placement> =
            placements.map(|placement| (placement.stint, placement)).collect();
        let mut values: Vec<f64> = self
            .columns
            .iter()
            .map(|column| match &column.meaning {
                Meaning::Start(lead) => f64::from(u8::from(held.get(&lead.stint) == Some(lead))),
                Meaning::Crowd
                | Meaning::Visited
                | Meaning::Lit
                | Meaning::Relay
                | Meaning::OneTrip
                | Meaning::Touched => 0.0,
            })
            .collect();
        self.complete(&mut values);
        values
    }

    /// Gives the crowding, visit, trip and link columns the values that the start columns ask for; nobody is matched.
    fn complete(&self, values: &mut [f64]) {
        let is_trip = |column: &u32| self.columns[*column as usize].meaning == Meaning::OneTrip;
        for (value, column) in values.iter_mut().zip(&self.columns) {
            if column.meaning == Meaning::OneTrip {
                *value = 1.0;
            }
        }
        for row in &self.rows {
            if let Subject::TripGoesOn(..) | Subject::TripBegan(..) = row.subject {
                let stays = row.terms.iter().filter(|(column, _)| !is_trip(column));
                let used: f64 = stays.map(|(column, by)| f64::from(*by) * values[*column as usize]).sum();
                let met = row.terms.iter().filter(|(column, _)| is_trip(column));
                met.filter(|_| used + 1.0 > f64::from(row.limit) + 0.5)
                    .for_each(|(column, _)| values[*column as usize] = 0.0);
                continue;
            }
            if let Subject::Visited(..) | Subject::Grouped(..) = row.subject {
                let is_start =
                    |column: u32| matches!(self.columns[column as usize].meaning, Meaning::Start(_));
                let (starts, visited): (Vec<u32>, Vec<u32>) =
                    row.terms.iter().map(|(column, _)| *column).partition(|column| is_start(*column));
                if starts.iter().any(|column| values[*column as usize] > 0.5) {
                    visited.iter().for_each(|column| values[*column as usize] = 1.0);
                }
                continue;
            }
            let fillers: Vec<(u32, i32)> = row
                .terms
                .iter()
                .copied()
                .filter(|(column, _)| {
                    matches!(
                        self.columns[*column as usize].meaning,
                        Meaning::Crowd | Meaning::Lit | Meaning::Touched
                    )
                })
                .collect();
            let used: f64 = row
                .terms
                .iter()
                .filter(|term| !fillers.contains(term))
                .map(|(column, coefficient)| f64::from(*coefficient) * values[*column as usize])
                .sum();
            let mut over = used - f64::from(row.limit);
            for (column, coefficient) in fillers {
                if self.columns[column as usize].meaning == Meaning::Touched {
                    // Any one of a person's rows is enough.
                    values[column as usize] = values[column as usize].max(over.clamp(0.0, 1.0));
                } else if coefficient < 0 {
                    values[column as usize] = over.clamp(0.0, 1.0);
                    over -= values[column as usize];
                } else {
                    values[column as usize] = (-over).clamp(0.0, 1.0);
                }
            }
        }
    }
}

/// The placements of a whole cluster when one of its stints is placed.
pub fn held_together(model: &Model, placement: &Placement) -> Vec<Placement> {
    match model.clusters.of(placement.stint) {
        None => vec![*placement],
        Some(members) => members.iter().map(|stint| Placement { stint: *stint, ..*placement }).collect(),
    }
}
