//! Reading files.

mod broken;
mod company;
mod dates;
mod encodings;
mod folder;
mod french;
mod mutations;
mod schedules;
mod settings;
mod workbooks;
