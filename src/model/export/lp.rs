//! The LP format of CPLEX, for people to read and for solvers that prefer it.

use std::fmt::Display;
use std::io::{self, Write};

use super::Sheet;
use crate::domain::Points;
use crate::model::program::{Column, Meaning};

/// Terms on a line: some readers stop at 560 characters.
const TERMS_A_LINE: usize = 3;

/// Writes the program.
pub(super) fn write(sheet: &Sheet, to: &mut dyn Write) -> io::Result<()> {
    let (program, names) = (sheet.program, &sheet.names);
    writeln!(to, "\\ Passerelle. Points, to be minimised; weeks of the horizon are counted from 1.")?;
    write!(to, "Minimize\n points:")?;
    let mut terms = Terms { to, written: 0 };
    // Those without cost too: a column in no row has to be named all the same.
    for (position, column) in program.columns.iter().enumerate() {
        let amount = Points::from_fifths(column.cost.fifths().abs());
        terms.add(column.cost < Points::ZERO, Some(amount), names.column(position as u32))?;
    }
    let sign = if sheet.idle < Points::ZERO { '-' } else { '+' };
    writeln!(to, "\n {sign} {}", Points::from_fifths(sheet.idle.fifths().abs()))?;
    writeln!(to, "Subject To")?;
    for (position, row) in program.rows.iter().enumerate() {
        write!(to, " {}:", names.row(position))?;
        let mut terms = Terms { to, written: 0 };
        for (column, coefficient) in &row.terms {
            let amount = coefficient.unsigned_abs();
            terms.add(*coefficient < 0, (amount != 1).then_some(amount), names.column(*column))?;
        }
        writeln!(to, " <= {}", row.limit)?;
    }
    let columns = |wanted: fn(&Column) -> bool| {
        let all = program.columns.iter().enumerate();
        all.filter(move |(_, column)| wanted(column)).map(|(position, _)| names.column(position as u32))
    };
    writeln!(to, "Bounds")?;
    for name in columns(is_fixed) {
        writeln!(to, " {name} = 1")?;
    }
    for name in columns(is_continuous) {
        writeln!(to, " 0 <= {name} <= 1")?;
    }
    section(to, "Binaries", columns(|column| !is_fixed(column) && !is_continuous(column)))?;
    // Among the binaries they would be free to be 0.
    section(to, "Generals", columns(is_fixed))?;
    writeln!(to, "End")
}

fn section(to: &mut dyn Write, title: &str, names: impl Iterator<Item = impl Display>) -> io::Result<()> {
    let mut names = names.peekable();
    if names.peek().is_some() {
        writeln!(to, "{title}")?;
    }
    names.try_for_each(|name| writeln!(to, " {name}"))
}

fn is_fixed(column: &Column) -> bool {
    column.fixed && !is_continuous(column)
}

fn is_continuous(column: &Column) -> bool {
    matches!(
        column.meaning,
        Meaning::Crowd
            | Meaning::Visited
            | Meaning::Lit
            | Meaning::Relay
            | Meaning::OneTrip
            | Meaning::Touched
    )
}

/// A sum being written.
struct Terms<'a> {
    to: &'a mut dyn Write,
    written: usize,
}

impl Terms<'_> {
    fn add(&mut self, negative: bool, amount: Option<impl Display>, name: impl Display) -> io::Result<()> {
        if self.written > 0 && self.written.is_multiple_of(TERMS_A_LINE) {
            write!(self.to, "\n ")?;
        }
        self.written += 1;
        let sign = if negative { '-' } else { '+' };
        match amount {
            Some(amount) => write!(self.to, " {sign} {amount} {name}"),
            None => write!(self.to, " {sign} {name}"),
        }
    }
}
