//! Reading files.

mod broken;
mod companies;
mod company;
mod dates;
mod encodings;
pub mod folder;
mod french;
mod mutations;
mod schedules;
mod settings;
mod workbooks;
