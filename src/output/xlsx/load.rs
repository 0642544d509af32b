//! Weeks × units: visitors against places, presence against its minimum, four rows for each unit.

use crate::domain::UnitId;
use crate::words::told;

use super::page::{Page, Written, column, row};

/// Keys of the measures: visitors, places, presence, minimum.
pub(super) const MEASURES: [&str; 4] =
    ["workbook-visitors", "workbook-places", "workbook-present", "workbook-minimum"];

/// Columns before the weeks.
pub(super) const HEADS: u16 = 2;

/// The row of the first measure of the whole company; the others follow.
pub(super) const TOP: u32 = 3;

/// Visitors, places, presence, minimum.
type Counts = [u32; 4];

/// The sign of a week without visitors in which the unit is closed.
const CLOSED: &str = "×";

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let problem = book.view.problem;
    let units = problem.company.units.len();
    page.title(&told!(book.language, "workbook-units-grid"))?;
    page.heads(TOP - 1, &["workbook-unit", "workbook-measure"])?;
    page.weeks(TOP - 2, HEADS, &problem.horizon)?;
    let loads = book.view.loads();
    let mut total: Vec<Counts> = vec![[0; 4]; usize::from(problem.horizon.weeks())];
    for unit in (0..units).map(UnitId::at) {
        let weeks: Vec<Counts> = problem
            .horizon
            .iter()
            .map(|week| {
                let counts = book.counts(unit, week);
                [counts.visitors(), book.view.places(&counts), counts.present(), counts.min_present]
            })
            .collect();
        for (sum, counts) in total.iter_mut().zip(&weeks) {
            for (sum, count) in sum.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        let closed: Vec<bool> = loads[unit.index()].iter().map(|load| load.closed).collect();
        group(page, TOP + 4 + row(unit.index()) * 4, book.unit_name(unit), &weeks, &closed)?;
    }
    group(page, TOP, &told!(book.language, "workbook-company"), &total, &[])?;
    page.widths(&[book.room_for_units(), 13.0])?;
    page.week_widths(HEADS, false)?;
    let last = HEADS + problem.horizon.weeks() - 1;
    page.sheet.autofilter(TOP - 1, 0, TOP + 3 + row(units) * 4, last)?;
    page.print(TOP, HEADS)
}

fn group(page: &mut Page, top: u32, name: &str, weeks: &[Counts], closed: &[bool]) -> Written {
    let look = &page.book.look;
    for (measure, line) in (0..4).zip(top..) {
        let heading = if measure == 0 { &look.strong } else { &look.text };
        page.text(line, 0, name, heading)?;
        page.text(line, 1, &told!(page.book.language, MEASURES[measure]), heading)?;
        for (position, counts) in weeks.iter().enumerate() {
            let [visitors, places, present, minimum] = *counts;
            if measure == 0 && visitors == 0 && closed.get(position) == Some(&true) {
                page.text(line, HEADS + column(position), CLOSED, &look.closed)?;
                continue;
            }
            let format = match measure {
                0 => look.load_of(visitors, places),
                2 => look.presence_of(present, minimum),
                _ => &look.faint,
            };
            page.number(line, HEADS + column(position), counts[measure], format)?;
        }
    }
    Ok(())
}
