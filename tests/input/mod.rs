//! Reading files.

mod bounds;
mod broken;
mod companies;
mod company;
mod dates;
mod encodings;
pub mod folder;
mod french;
mod german;
mod lexicons;
mod mutations;
mod schedules;
mod settings;
mod workbooks;
