//! Every test of the project in one binary, so that the solver is linked once.

mod adjust;
mod affordability;
mod build;
mod certificate;
mod chain;
mod cli;
mod explain;
mod generate;
mod history;
mod holidays;
mod house;
mod input;
mod output;
mod page;
mod readers;
mod readme;
mod solve;
mod verify;
mod words;
