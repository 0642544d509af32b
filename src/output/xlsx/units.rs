//! A sheet for each unit: week by week who comes and who is away, presence against the minimum, tutors.

use rust_xlsxwriter::{Chart, Format, Url, utility::quote_sheet_name};

use crate::domain::{UnitId, Week};
use crate::report::{Movement, Stay};
use crate::words::{closures, told, workbook as words};

use super::chart::{Series, against};
use super::page::{Page, Written, row};

/// Rows above the first week.
const TOP: u32 = 3;

/// Keys of the heads.
const HEADS: [&str; 13] = [
    "workbook-week",
    "workbook-from",
    "workbook-to",
    "workbook-visitors",
    "workbook-places",
    "workbook-who-comes",
    "workbook-away",
    "workbook-who-is-away",
    "workbook-present",
    "workbook-minimum",
    "workbook-margin",
    "workbook-tutors",
    "workbook-closed",
];

/// Columns of the sheet.
const COLUMNS: u16 = 13;

const WIDTHS: [f64; 13] = [9.0, 12.0, 12.0, 10.0, 9.0, 44.0, 11.5, 44.0, 10.0, 10.0, 9.0, 10.0, 34.0];

/// A unit alone on its sheet, with a chart of its presence.
pub(super) fn write_one(page: &mut Page, unit: UnitId, name: &str) -> Written {
    let book = page.book;
    let horizon = &book.view.problem.horizon;
    page.title(book.unit_name(unit))?;
    let cover = told!(book.language, "workbook-cover");
    let back = format!("internal:{}!A1", quote_sheet_name(&cover));
    page.sheet.write_url(1, 0, Url::new(back).set_text(format!("← {cover}")))?;
    page.heads(TOP - 1, &HEADS)?;
    weeks(page, unit, TOP, 0)?;
    page.widths(&WIDTHS)?;
    let last = TOP + u32::from(horizon.weeks()) - 1;
    page.sheet.autofilter(TOP - 1, 0, last, COLUMNS - 1)?;
    let chart = presence_chart(page, name, last);
    page.sheet.insert_chart(last + 2, 0, &chart)?;
    page.print(TOP, 1)
}

/// All units one below the other.
pub(super) fn write_all(page: &mut Page) -> Written {
    let book = page.book;
    let problem = book.view.problem;
    page.title(&told!(book.language, "workbook-all-units"))?;
    page.heads(TOP - 1, &[&["workbook-unit"][..], &HEADS].concat())?;
    let each = u32::from(problem.horizon.weeks());
    let units = problem.company.units.len();
    for unit in 0..units {
        let (id, top) = (UnitId::at(unit), TOP + row(unit) * each);
        for line in top..top + each {
            page.text(line, 0, book.unit_name(id), &book.look.text)?;
        }
        weeks(page, id, top, 1)?;
    }
    page.sheet.set_column_width(0, book.room_for_units())?;
    for (column, width) in (1u16..).zip(WIDTHS) {
        page.sheet.set_column_width(column, width)?;
    }
    page.sheet.autofilter(TOP - 1, 0, TOP - 1 + row(units) * each, COLUMNS)?;
    page.print(TOP, 2)
}

/// One row for each week of a unit, from a column on.
fn weeks(page: &mut Page, unit: UnitId, top: u32, left: u16) -> Written {
    let book = page.book;
    let look = &book.look;
    let horizon = &book.view.problem.horizon;
    let movements = book.view.movements_of(unit);
    let mut rest = movements.as_slice();
    for (line, week) in (top..).zip(horizon.iter()) {
        let (now, later) = rest.split_at(rest.partition_point(|(its, ..)| *its <= week));
        rest = later;
        let counts = book.counts(unit, week);
        let (places, present) = (book.view.places(&counts), counts.present());
        let (comes, away) = (names(page, now, Movement::Comes), names(page, now, Movement::Away));
        let off = [closures::of_week(book.view, week), closures::of_unit(book.view, unit, week)].concat();
        page.lines(line, comes.len().max(away.len()).max(off.len()))?;
        page.text(line, left, &horizon.iso_week(week), &look.text)?;
        page.day(line, left + 1, horizon.monday(week), &look.day)?;
        page.day(line, left + 2, horizon.friday(week), &look.day)?;
        page.number(line, left + 3, counts.visitors(), look.load_of(counts.visitors(), places))?;
        page.number(line, left + 4, places, &look.faint)?;
        page.text(line, left + 5, &comes.join("\n"), &look.wrapped)?;
        page.number(line, left + 6, row(away.len()), plain_or_strong(look, &away))?;
        page.text(line, left + 7, &away.join("\n"), &look.wrapped)?;
        page.number(line, left + 8, present, look.presence_of(present, counts.min_present))?;
        page.number(line, left + 9, counts.min_present, &look.faint)?;
        page.number(line, left + 10, f64::from(present) - f64::from(counts.min_present), &look.number)?;
        match counts.tutors_present() {
            Some(tutors) => page.number(line, left + 11, tutors, &look.number)?,
            None => page.text(line, left + 11, "–", &look.faint)?,
        }
        page.text(line, left + 12, &off.join("\n"), &look.wrapped)?;
    }
    Ok(())
}

fn plain_or_strong<'l>(look: &'l super::look::Look, away: &[String]) -> &'l Format {
    if away.is_empty() { &look.faint } else { &look.number }
}

/// Who comes, with the tutor; or who is away, with the host unit.
fn names(page: &Page, now: &[(Week, Movement, &Stay)], wanted: Movement) -> Vec<String> {
    let book = page.book;
    let employees = &book.view.problem.company.employees;
    let of = |(week, movement, stay): &(Week, Movement, &Stay)| {
        let other = match movement {
            Movement::Comes => stay.tutor_in(*week).map(|tutor| employees[tutor].shown()),
            Movement::Away => Some(book.unit_name(stay.host)),
        };
        words::with(employees[stay.employee].shown(), other)
    };
    now.iter().filter(|(_, movement, _)| *movement == wanted).map(of).collect()
}

fn presence_chart(page: &Page, name: &str, last: u32) -> Chart {
    let [title, present, minimum] = ["workbook-presence-chart", "workbook-present", "workbook-minimum"]
        .map(|key| told!(page.book.language, key));
    let cells = |column| (name, TOP, column, last, column);
    let columns = Series { name: &present, cells: cells(8) };
    let limit = Series { name: &minimum, cells: cells(9) };
    let mut chart = against(&title, cells(0), columns, 0x009F_D8B5, limit);
    chart.set_width(900).set_height(320);
    chart
}
