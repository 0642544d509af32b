//! The integer program as a file, for any other solver.
//!
//! Both formats say the same: every column and row by a name that people can read, and the objective in points,
//! idle points included, so that another solver's objective is the points of the schedule that it stands for.
//!
//! | name | stands for |
//! | --- | --- |
//! | `x_E7_kitchen_w05_2` | employee E7 in the kitchen from week 5 of the horizon (counted from 1) for 2 weeks |
//! | `x_E7_kitchen_w05_2_n2` | the same for E7's second stint there |
//! | `crowd_kitchen_w05_1` | the first visitor of the kitchen in week 5 who costs crowding |
//! | `lit_kitchen_hall` | the link from the kitchen to the hall is walked |
//! | `once_…`, `gap_…`, `away_…`, `order_…`, `hosts_…`, `tutors_…`, `presence_…`, `apart_…`, `walk_…` | rows: the rule, and whom, where and when |
//!
//! What is not a letter or a digit of ASCII is a dot in a name.

mod lp;
mod mps;
mod names;

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use super::Model;
use super::program::Program;
use crate::domain::Points;
use names::Names;

/// A file format for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// MPS with free columns.
    Mps,
    /// The LP format of CPLEX.
    Lp,
}

/// What a writer reads.
struct Sheet<'a> {
    program: &'a Program,
    names: Names<'a>,
    /// Points of the solution in which every column is 0.
    idle: Points,
}

/// Writes the program of a whole problem.
///
/// # Errors
/// Those of the writer.
pub fn write(model: &Model, format: Format, to: &mut dyn Write) -> io::Result<()> {
    let program = Program::whole(model);
    let sheet = Sheet { program: &program, names: Names::new(model, &program), idle: model.idle_points() };
    match format {
        Format::Mps => mps::write(&sheet, to),
        Format::Lp => lp::write(&sheet, to),
    }
}
