//! The sheet that loads again: the columns of `schedule.csv`, typed.

use rust_xlsxwriter::{DataValidation, DataValidationRule, Formula};

use crate::domain::MAX_WEEKS;
use crate::files::{PIN_COLUMN, PLANNED_COLUMN, SCHEDULE_COLUMNS, names_in_cell, planned_cell};
use crate::report::Kind;
use crate::words::{calendars, lexicon, told};

use super::ROWS;
use super::page::{Page, Written, row};

/// Column of the first Monday, and of the length.
const START: u16 = 6;
const WEEKS: u16 = 9;

/// Column in which a hand marks rows that are to stand, and the one that keeps where rows were planned.
const PIN: u16 = 13;
const PLANNED: u16 = 14;

/// Rows below the last in which a new row is checked as it is typed.
const SPARE: u32 = 500;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (view, look, language) = (book.view, &book.look, book.language);
    let (company, horizon) = (&view.problem.company, &view.problem.horizon);
    for (column, name) in (0u16..).zip(SCHEDULE_COLUMNS) {
        page.text(0, column, lexicon(language).header("schedule", name), &look.head)?;
    }
    for (column, name) in [(PIN, PIN_COLUMN), (PLANNED, PLANNED_COLUMN)] {
        page.text(0, column, lexicon(language).header("schedule", name), &look.head)?;
    }
    page.head_height(0)?;
    let mut line = 0;
    for stay in view.stays() {
        let due = match stay.kind {
            Kind::Placed { stint, .. } => Some(view.problem.stint(stint).due),
            Kind::Standing if view.is_held(stay) => None,
            Kind::Standing => continue,
        };
        line += 1;
        let employee = &company.employees[stay.employee];
        let host = &company.units[stay.host];
        page.text(line, 0, &employee.id, &look.text)?;
        page.text(line, 1, employee.shown(), &look.text)?;
        page.text(
            line,
            2,
            &company.units[book.view.problem.home(stay.employee, stay.start).index()].id,
            &look.text,
        )?;
        page.text(line, 3, &host.id, &look.text)?;
        page.text(line, 4, &host.name, &look.text)?;
        page.text(line, 5, &calendars::programme(language, stay.programme), &look.text)?;
        page.day(line, START, horizon.monday(stay.start), &look.day)?;
        page.day(line, 7, horizon.friday(stay.end()), &look.day)?;
        page.text(line, 8, &horizon.iso_week(stay.start), &look.text)?;
        page.number(line, WEEKS, stay.length, &look.number)?;
        if let Some(due) = due {
            page.day(line, 10, horizon.friday(due), &look.day)?;
        }
        page.text(line, 11, &names_in_cell(view.problem, &stay.all_tutors()), &look.text)?;
        let held = &lexicon(language).cell("stay", "held")[0];
        let status = calendars::status(language, stay.kind);
        page.text(line, 12, if due.is_some() { &status } else { held }, &look.text)?;
        let shown = [employee.shown(), host.name.as_str()];
        let planned = planned_cell(&employee.id, &host.id, horizon.monday(stay.start), stay.length, shown);
        page.text(line, PLANNED, &planned, &look.text)?;
    }
    let units = book.room_for_units();
    page.widths(&[14.0, 26.0, 18.0, 18.0, units, 14.0, 13.0, 13.0, 13.0, 11.0, 13.0, 26.0, 12.0, 10.0])?;
    // What a hand changes is told from the rest by it.
    page.sheet.set_column_hidden(PLANNED)?;
    page.sheet.autofilter(0, 0, line, PIN)?;
    let last = (line + SPARE).min(row(ROWS) - 1);
    let [title, message] = ["workbook-not-monday", "workbook-starts-monday"].map(|key| told!(language, key));
    let monday = DataValidation::new()
        .allow_custom(Formula::new("=WEEKDAY(G2,2)=1"))
        .set_error_title(title)?
        .set_error_message(message)?;
    page.sheet.add_data_validation(1, START, last, START, &monday)?;
    let longest = i32::from(MAX_WEEKS);
    let weeks = DataValidation::new().allow_whole_number(DataValidationRule::Between(1, longest));
    page.sheet.add_data_validation(1, WEEKS, last, WEEKS, &weeks)?;
    page.print(1, 2)
}
