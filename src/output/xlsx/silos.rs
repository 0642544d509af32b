//! Who goes to whom, home × host: visits that still count, and their weight as it fades.
//!
//! A matrix as long as it can be read; of more units a list, the strongest first.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::Format;

use crate::chain::Silo;
use crate::domain::Named;
use crate::words::{chain as words, told};

use super::look::Amount;
use super::page::{Page, Written, column, row};

/// Rows above the first unit.
const TOP: u32 = 5;

/// Units of a matrix.
const MATRIX: usize = 60;

/// Rows of a list.
const LIST: usize = 10_000;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let silos = &book.view.chain.ties.silos;
    page.title(&told!(book.language, "workbook-silos"))?;
    page.text(1, 0, &words::as_of(book.language, &book.view.chain), &Format::new())?;
    let shown = shown(page, silos);
    page.sheet.set_column_width(0, book.room_for_units())?;
    if silos.is_empty() {
        page.text(TOP - 1, 0, &told!(book.language, "workbook-no-visits"), &Format::new())?;
        return page.print(0, 0);
    }
    if shown.len() > MATRIX {
        return list(page, silos);
    }
    let below = TOP + row(shown.len()) + 3;
    matrix(page, TOP, "workbook-living-visits", &shown, silos, (Amount::Whole, |silo| silo.living as f64))?;
    matrix(page, below, "workbook-weight-how", &shown, silos, (Amount::Decimal, |silo| silo.weight))?;
    page.sheet.set_column_range_width(1, column(shown.len()), 7)?;
    page.print(0, 1)
}

/// Units from or to which somebody went, in their order; the small ones together come last.
fn shown<'p>(page: &Page<'p, '_>, silos: &[Silo]) -> Vec<Option<&'p Named>> {
    let met: BTreeSet<Option<&Named>> =
        silos.iter().flat_map(|silo| [silo.home.as_ref(), silo.host.as_ref()]).collect();
    let units = page.book.view.chain.shape.units.iter().map(|unit| Some(&unit.unit)).chain([None]);
    units.filter(|unit| met.contains(unit)).collect()
}

fn matrix(
    page: &mut Page,
    top: u32,
    title: &str,
    units: &[Option<&Named>],
    silos: &[Silo],
    (kind, amount): (Amount, fn(&Silo) -> f64),
) -> Written {
    let book = page.book;
    let look = &book.look;
    let ends: BTreeMap<(Option<&Named>, Option<&Named>), f64> =
        silos.iter().map(|silo| ((silo.home.as_ref(), silo.host.as_ref()), amount(silo))).collect();
    let most = ends.values().copied().fold(0.0, f64::max);
    page.text(top - 2, 0, &told!(book.language, title), &look.part)?;
    page.text(top - 1, 0, &told!(book.language, "workbook-from-to"), &look.head)?;
    page.sheet.set_row_height(top - 1, 150)?;
    let small = told!(book.language, "workbook-small-units");
    let name = |unit: &Option<&Named>| unit.map_or(&small, |unit| &unit.name).clone();
    for (position, home) in units.iter().enumerate() {
        page.text(top - 1, column(position) + 1, &name(home), &look.upright)?;
        page.text(top + row(position), 0, &name(home), &look.wrapped)?;
        for (to, host) in units.iter().enumerate() {
            let cell = (top + row(position), column(to) + 1);
            match ends.get(&(*home, *host)) {
                Some(amount) => page.number(cell.0, cell.1, *amount, look.amount_of(kind, *amount, most))?,
                None if position == to && home.is_some() => page.blank(cell.0, cell.1, &look.coverage[3])?,
                None => {}
            }
        }
    }
    Ok(())
}

fn list(page: &mut Page, silos: &[Silo]) -> Written {
    let book = page.book;
    let look = &book.look;
    let mut silos: Vec<&Silo> = silos.iter().collect();
    silos.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    if silos.len() > LIST {
        page.text(
            2,
            0,
            &told!(book.language, "workbook-strongest", shown = LIST, all = silos.len()),
            &Format::new(),
        )?;
        silos.truncate(LIST);
    }
    page.heads(TOP - 1, &["workbook-home", "workbook-host", "workbook-living-visits", "workbook-weight"])?;
    let small = told!(book.language, "workbook-small-units");
    for (line, silo) in (TOP..).zip(&silos) {
        for (column, end) in [(0, &silo.home), (1, &silo.host)] {
            page.text(line, column, end.as_ref().map_or(&small, |unit| &unit.name), &look.text)?;
        }
        page.number(line, 2, silo.living as f64, &look.number)?;
        page.number(line, 3, silo.weight, &look.decimal)?;
    }
    let units = book.room_for_units();
    page.widths(&[units, units, 16.0, 16.0])?;
    page.sheet.autofilter(TOP - 1, 0, TOP + row(silos.len()) - 1, 3)?;
    page.print(TOP, 2)
}
