//! Passerelle (a footbridge) plans who spends which week or two in which unit of a company.
//!
//! `src/` reads as the pipeline, and the pipeline is typed, so that a step cannot be skipped:
//!
//! ```text
//! folder ─ files ─▶ Problem ─ replan ─▶ Prepared ─ solve ─▶ Schedule ─ verify ─▶ VerifiedSchedule ─ report, output ─▶ folder
//! ```
//!
//! [`domain`] knows nothing but itself; [`verify`] and [`model`] import only `domain`, and `verify` never the model: every
//! rule is written twice. What a command found is data ([`outcome`]); [`words`] says it in every language; [`tasks`] do what
//! the commands do, and [`cli`] is the command line. `src/README.md` has the order in which folders may import others.

pub mod adjust;
pub mod affordability;
pub mod certificate;
pub mod chain;
pub mod cli;
pub mod close;
pub mod compare;
pub mod domain;
pub mod explain;
pub mod files;
pub mod generate;
pub mod kits;
pub mod lexicon;
pub mod model;
pub mod outcome;
pub mod output;
pub mod page;
pub mod replan;
pub mod report;
pub mod returns;
pub mod settings;
pub mod solve;
pub mod target;
pub mod tasks;
pub mod verify;
pub mod web;
pub mod words;
