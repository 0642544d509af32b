//! Coverage, unit × unit: how many stints go from each home unit to each host unit.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::domain::UnitId;
use crate::report::Kind;
use crate::words::told;

use super::page::{Page, Written, column, row};

/// Rows above the matrix.
const TOP: u32 = 3;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (problem, look) = (book.view.problem, &book.look);
    let company = &problem.company;
    let mut placed: FxHashMap<(UnitId, UnitId), usize> = FxHashMap::default();
    for stay in book.view.stays().iter().filter(|stay| stay.kind != Kind::Standing) {
        *placed.entry((problem.home(stay.employee, stay.start), stay.host)).or_default() += 1;
    }
    let asked: FxHashSet<(UnitId, UnitId)> = problem
        .stints
        .values()
        .iter()
        .filter(|stint| stint.choice.is_none())
        .map(|stint| (problem.home(stint.employee, stint.opens), stint.unit))
        .collect();
    let linked: FxHashSet<(UnitId, UnitId)> = company
        .relations
        .iter()
        .flat_map(|link| [(link.supplier, link.client), (link.client, link.supplier)])
        .collect();
    let units = company.units.len();
    page.title(&told!(book.language, "workbook-coverage"))?;
    page.text(TOP - 1, 0, &told!(book.language, "workbook-from-to"), &look.head)?;
    page.text(TOP - 1, column(units) + 1, &told!(book.language, "workbook-total"), &look.upright)?;
    let mut columns = vec![0; units];
    for (from, unit) in company.units.iter().enumerate() {
        let line = TOP + row(from);
        page.text(line, 0, &unit.name, &look.wrapped)?;
        page.text(TOP - 1, column(from) + 1, &unit.name, &look.upright)?;
        let mut sum = 0;
        for (to, all) in columns.iter_mut().enumerate() {
            let pair = (UnitId::at(from), UnitId::at(to));
            let cell = column(to) + 1;
            let count = placed.get(&pair).copied().unwrap_or(0);
            sum += count;
            *all += count;
            let [visited, missed, idle, own, elsewhere] = &look.coverage;
            match count {
                0 if from == to => page.blank(line, cell, own)?,
                0 if asked.contains(&pair) => page.count(line, cell, 0, missed)?,
                0 if linked.contains(&pair) => page.text(line, cell, "·", idle)?,
                0 => {}
                _ if linked.contains(&pair) => page.count(line, cell, count, visited)?,
                _ => page.count(line, cell, count, elsewhere)?,
            }
        }
        page.count(line, column(units) + 1, sum, &look.strong_number)?;
    }
    let bottom = TOP + row(units);
    page.text(bottom, 0, &told!(book.language, "workbook-total"), &look.strong)?;
    for (to, sum) in columns.iter().enumerate() {
        page.count(bottom, column(to) + 1, *sum, &look.strong_number)?;
    }
    page.count(bottom, column(units) + 1, columns.iter().sum(), &look.strong_number)?;
    page.sheet.set_column_width(0, book.room_for_units())?;
    page.sheet.set_column_range_width(1, column(units) + 1, 7)?;
    page.sheet.set_row_height(TOP - 1, 150)?;
    page.print(TOP, 1)
}
