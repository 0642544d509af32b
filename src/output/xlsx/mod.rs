//! `passerelle.xlsx`: the schedule for people who live in spreadsheets.
//!
//! Every cell is typed: dates are dates, counts are numbers, and what people wrote is text, never a formula.
//! The sheet of the schedule loads again in `verify` and in `plan --pins`.

mod chain;
mod changes;
mod chart;
mod cover;
mod coverage;
mod legend;
mod links;
mod load;
pub(super) mod look;
mod names;
mod page;
mod people;
mod schedule;
mod silos;
mod units;
mod unplaced;

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, XlsxError};

use crate::domain::{Language, UnitId, Week};
use crate::report::View;
use crate::verify::{Ledger, UnitWeek};
use crate::words::{lexicon, told};

use super::container;
use super::exporter::{Exporter, Files, single};
use look::Look;
use names::SheetNames;
use page::{Page, Written};

/// Writes `passerelle.xlsx`.
pub struct Workbook;

/// Rows of a sheet.
const ROWS: usize = 1_048_576;

/// Columns of a sheet, of which some are heads.
const COLUMNS: usize = 16_384 - 8;

/// Cells of a grid: beyond, nobody reads it and it takes minutes to open.
const GRID_CELLS: usize = 1_000_000;

/// Where the figures of the chain are whole.
const CHAIN: &str = "passerelle chain --json";

/// Units that have a sheet each; more share one.
const UNIT_SHEETS: usize = 60;

impl Exporter for Workbook {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("passerelle.xlsx", move |sink| write(view, sink).map_err(io::Error::other))
    }
}

/// What every sheet needs.
struct Book<'v> {
    view: &'v View<'v>,
    ledger: Ledger<'v>,
    language: Language,
    look: Look,
}

/// A sheet of the workbook, or why there is none.
enum Part {
    Sheet { name: String, what: Content },
    LeftOut(String),
}

/// What a sheet shows.
#[derive(Clone, Copy)]
enum Content {
    Schedule,
    People,
    Load,
    Unplaced,
    Changes,
    Coverage,
    Chain,
    Links,
    Silos,
    Legend,
    Unit(UnitId),
    AllUnits,
}

impl Book<'_> {
    fn counts(&self, unit: UnitId, week: Week) -> UnitWeek {
        self.ledger.unit_week(unit, week).unwrap_or_default()
    }

    fn unit_name(&self, unit: UnitId) -> &str {
        &self.view.problem.company.units[unit].name
    }

    /// The width of a column of names of units.
    fn room_for_units(&self) -> f64 {
        page::room(self.view.problem.company.units.iter().map(|unit| unit.name.as_str()), 22.0)
    }

    /// Every sheet behind the cover, in their order.
    fn parts(&self) -> Vec<Part> {
        let (language, company) = (self.language, &self.view.problem.company);
        let (units, people) = (company.units.len(), company.employees.len());
        let weeks = usize::from(self.view.problem.horizon.weeks());
        let mut names = SheetNames::default();
        names.give(&told!(language, "workbook-cover"));
        let mut named = |name: &str, fits: bool, instead: &str, what| match fits {
            true => Part::Sheet { name: names.give(name), what },
            false => Part::LeftOut(told!(language, "workbook-left-out", sheet = name, instead = instead)),
        };
        let grid = |rows: usize, columns: usize| {
            rows + 16 <= ROWS && columns <= COLUMNS && rows.saturating_mul(columns) <= GRID_CELLS
        };
        let fixed = |rows: usize| rows + 16 <= ROWS;
        let changes = self.view.changes.as_ref().map_or(0, Vec::len);
        let schedule = lexicon(language).sheet("schedule");
        let mut parts =
            vec![named(schedule, fixed(self.view.stays().len()), "schedule.csv", Content::Schedule)];
        let sheets = [
            ("workbook-people-grid", grid(people, weeks), "calendars/people", Content::People),
            ("workbook-units-grid", grid(units * 4 + 4, weeks), "calendars/units", Content::Load),
            ("workbook-unplaced", fixed(self.view.unplaced.len()), "unscheduled.csv", Content::Unplaced),
            ("workbook-changes", fixed(changes), "changes.csv", Content::Changes),
            ("workbook-coverage", grid(units, units), "schedule.csv", Content::Coverage),
            ("workbook-chain", fixed(units), CHAIN, Content::Chain),
            ("workbook-links", fixed(company.relations.len()), CHAIN, Content::Links),
            ("workbook-silos", true, CHAIN, Content::Silos),
            ("workbook-legend", fixed(units), "units.csv", Content::Legend),
        ];
        for (key, fits, instead, what) in sheets {
            if matches!(what, Content::Changes) && self.view.changes.is_none() {
                continue;
            }
            parts.push(named(&told!(language, key), fits, instead, what));
        }
        if units <= UNIT_SHEETS {
            for (position, unit) in company.units.iter().enumerate() {
                parts.push(named(&unit.name, true, "", Content::Unit(UnitId::at(position))));
            }
        } else {
            let all = told!(language, "workbook-all-units");
            parts.push(named(&all, grid(units * weeks, 1), "calendars/units", Content::AllUnits));
        }
        parts
    }
}

fn write(view: &View, sink: &mut dyn Write) -> Result<(), XlsxError> {
    let language = view.problem.settings.language;
    let book = Book {
        view,
        ledger: Ledger::new(view.problem, view.schedule.placements()),
        language,
        look: Look::new(language),
    };
    let horizon = &view.problem.horizon;
    let (from, to) = (horizon.start(), horizon.friday(horizon.last()));
    let title = told!(language, "workbook-title", from = from, to = to);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    // Pinned: the library would take the clock, and two runs would differ.
    let created = horizon.start().and_time(chrono::NaiveTime::MIN).and_utc();
    workbook.set_properties(
        &DocProperties::new().set_title(&title).set_author("Passerelle").set_creation_datetime(&created),
    );
    let parts = book.parts();
    let sheet = workbook.add_worksheet().set_name(told!(language, "workbook-cover"))?;
    cover::write(&mut Page { book: &book, sheet }, &title, &parts)?;
    for part in &parts {
        let Part::Sheet { name, what } = part else { continue };
        let mut page = Page { book: &book, sheet: workbook.add_worksheet().set_name(name)? };
        what.write(&mut page, name)?;
    }
    sink.write_all(&container::bytes(workbook)?).map_err(XlsxError::IoError)
}

impl Content {
    fn write(self, page: &mut Page, name: &str) -> Written {
        match self {
            Content::Schedule => schedule::write(page),
            Content::People => people::write(page),
            Content::Load => load::write(page),
            Content::Unplaced => unplaced::write(page),
            Content::Changes => changes::write(page, page.book.view.changes.as_deref().unwrap_or_default()),
            Content::Coverage => coverage::write(page),
            Content::Chain => chain::write(page),
            Content::Links => links::write(page),
            Content::Silos => silos::write(page),
            Content::Legend => legend::write(page),
            Content::Unit(unit) => units::write_one(page, unit, name),
            Content::AllUnits => units::write_all(page),
        }
    }
}
