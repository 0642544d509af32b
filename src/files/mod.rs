//! From a folder of CSV files to a [`Problem`], or to every fault in them.
//!
//! `decode` turns bytes into text, `sheet` text into rows, `header` and `columns` know what a column means,
//! `values` and `choices` what a cell means, `names` who is meant; one file for each group of tables.

mod aliases;
mod append;
mod batch;
mod bytes;
mod chain;
mod choices;
pub mod columns;
mod cycles;
mod decode;
pub mod edit;
mod electives;
mod employees;
mod events;
mod fault;
mod fold;
mod folder;
mod footer;
mod forms;
mod header;
mod load;
mod looks;
mod managers;
mod matrix;
mod messages;
mod names;
mod overrides;
mod past;
mod people;
mod records;
mod renamed;
mod returned;
mod row;
mod scenarios;
mod schedule;
mod section;
mod sent;
mod settings;
mod sheet;
mod sites;
mod templates;
mod units;
mod values;
mod visits;
mod workbook;
mod worked;
mod writing;
mod written;

pub use self::append::{AppendError, Appended, absences_with, history_with};
pub use self::batch::{Batch, BatchCompany, load_batch};
pub use self::bytes::{contents, open_regular, text};
pub use self::events::write_events;
pub use self::fault::{
    Choice, Column, Expected, Fault, FaultKind, Faults, Range, Shared, Unreadable, Unsupported,
};
pub(crate) use self::fold::fold;
pub use self::forms::{count_forms, forms_folder};
pub use self::load::{Loaded, Options, load, load_scenarios};
pub use self::messages::{ForPeople, PLACE as MESSAGES, write_messages};
pub use self::names::{employee, unit};
pub use self::overrides::{OF_UNITS, Override};
pub use self::past::{
    HandedOut, Past, load_handed_out, load_noted, load_past, load_schedule, load_traced_schedule, read_left,
    read_rows,
};
pub use self::scenarios::{Scenario, scenarios};
pub use self::schedule::{
    LeftRow, LooseRow, PIN_COLUMN, PLANNED_COLUMN, SCHEDULE_COLUMNS, ScheduleRow, names_in_cell,
    planned_cell, write_left, write_schedule,
};
pub use self::sent::with_sent;
pub use self::settings::language_of;
pub use self::templates::{dictionary, templates};
pub use self::writing::Table;
pub use self::written::{WrittenColumn, WrittenTable, written_tables};
