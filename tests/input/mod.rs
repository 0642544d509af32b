//! Reading files.

mod bounds;
mod broken;
mod companies;
mod company;
mod corpus;
mod dates;
mod edits;
mod encodings;
mod exports;
pub mod folder;
mod formats;
mod forms;
mod french;
mod german;
mod layouts;
mod lexicons;
mod managers;
mod mutations;
mod schedules;
mod settings;
mod workbooks;
