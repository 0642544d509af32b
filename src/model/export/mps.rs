//! MPS with free columns, as HiGHS, CPLEX, Gurobi, SCIP and GLPK read it.

use std::io::{self, Write};

use super::Sheet;
use crate::domain::Points;
use crate::model::program::{Meaning, Program};

/// Writes the program; the objective is to be minimised, which is what MPS means by default.
pub(super) fn write(sheet: &Sheet, to: &mut dyn Write) -> io::Result<()> {
    let (program, names) = (sheet.program, &sheet.names);
    writeln!(to, "* Passerelle. Points, to be minimised; weeks of the horizon are counted from 1.")?;
    writeln!(to, "NAME passerelle\nROWS\n N points")?;
    for row in 0..program.rows.len() {
        writeln!(to, " L {}", names.row(row))?;
    }
    columns(sheet, to)?;
    writeln!(to, "RHS")?;
    // The constant of the objective is what is taken off its right-hand side.
    if sheet.idle != Points::ZERO {
        writeln!(to, " RHS points {}", -sheet.idle)?;
    }
    for (position, row) in program.rows.iter().enumerate().filter(|(_, row)| row.limit != 0) {
        writeln!(to, " RHS {} {}", names.row(position), row.limit)?;
    }
    writeln!(to, "BOUNDS")?;
    for (position, column) in program.columns.iter().enumerate() {
        let name = names.column(position as u32);
        match (&column.meaning, column.fixed) {
            (Meaning::Start(_), false) => writeln!(to, " BV BOUND {name}")?,
            (Meaning::Start(_), true) => writeln!(to, " FX BOUND {name} 1")?,
            (
                Meaning::Crowd
                | Meaning::Visited
                | Meaning::Lit
                | Meaning::Relay
                | Meaning::OneTrip
                | Meaning::Touched,
                _,
            ) => writeln!(to, " UP BOUND {name} 1")?,
        }
    }
    writeln!(to, "ENDATA")
}

fn columns(sheet: &Sheet, to: &mut dyn Write) -> io::Result<()> {
    let (program, names) = (sheet.program, &sheet.names);
    let by_column = ByColumn::new(program);
    let mut whole = false;
    let mut markers = 0;
    let mut mark = |to: &mut dyn Write, wanted: bool| {
        if wanted == std::mem::replace(&mut whole, wanted) {
            return Ok(());
        }
        markers += 1;
        writeln!(to, " MARKER{markers} 'MARKER' '{}'", if wanted { "INTORG" } else { "INTEND" })
    };
    writeln!(to, "COLUMNS")?;
    for (position, column) in program.columns.iter().enumerate() {
        mark(to, matches!(column.meaning, Meaning::Start(_)))?;
        let name = names.column(position as u32);
        let entries = by_column.of(position);
        // A column in no row has to be named all the same.
        if column.cost != Points::ZERO || entries.is_empty() {
            writeln!(to, " {name} points {}", column.cost)?;
        }
        for (row, coefficient) in entries {
            writeln!(to, " {name} {} {coefficient}", names.row(*row as usize))?;
        }
    }
    mark(to, false)
}

/// The rows of each column with their coefficients.
struct ByColumn {
    firsts: Vec<usize>,
    entries: Vec<(u32, i32)>,
}

impl ByColumn {
    fn new(program: &Program) -> Self {
        let mut firsts = vec![0; program.columns.len() + 1];
        for (column, _) in program.rows.iter().flat_map(|row| &row.terms) {
            firsts[*column as usize + 1] += 1;
        }
        for column in 1..firsts.len() {
            firsts[column] += firsts[column - 1];
        }
        let mut next = firsts.clone();
        let mut entries = vec![(0, 0); firsts.last().copied().unwrap_or(0)];
        for (position, row) in program.rows.iter().enumerate() {
            for (column, coefficient) in &row.terms {
                let place = &mut next[*column as usize];
                entries[*place] = (position as u32, *coefficient);
                *place += 1;
            }
        }
        ByColumn { firsts, entries }
    }

    fn of(&self, column: usize) -> &[(u32, i32)] {
        &self.entries[self.firsts[column]..self.firsts[column + 1]]
    }
}
