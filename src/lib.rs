//! Passerelle (a footbridge) plans who spends which week or two in which unit of a company.
//!
//! `src/` reads as the pipeline, and the pipeline is typed, so that a step cannot be skipped:
//!
//! ```text
//! files ─ files ─▶ Problem ─ model, solve ─▶ Schedule ─ verify ─▶ VerifiedSchedule ─ report ─ output ─▶ files
//! ```
//!
//! [`domain`] knows nothing but itself; [`files`], [`verify`], [`model`] and [`solve`] import only `domain`
//! (and `solve` the `model`); [`explain`] asks the verifier what blocks and the model what it costs; writers accept only a [`verify::VerifiedSchedule`]; [`words`] says everything
//! that is data elsewhere, in French and in English; [`cli`] is the command line.

pub mod affordability;
pub mod chain;
pub mod cli;
pub mod close;
pub mod compare;
pub mod domain;
pub mod explain;
pub mod files;
pub mod generate;

pub mod lexicon;
pub mod model;
pub mod output;
pub mod replan;
pub mod report;
pub mod settings;
pub mod solve;
pub mod tasks;
pub mod verify;
pub mod web;
pub mod words;
