//! Links, the weakest first.

use rust_xlsxwriter::Format;
use rustc_hash::FxHashMap;

use super::page::{Page, Written, row};

/// Rows above the first link.
const TOP: u32 = 3;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (chain, look) = (&book.view.chain, &book.look);
    page.title(book.words.links)?;
    page.text(1, 0, &crate::words::chain::as_of(book.language, chain), &Format::new())?;
    page.heads(TOP - 1, &book.words.link_columns)?;
    let units = chain.shape.units.iter();
    let distances: FxHashMap<&str, Option<u32>> = units.map(|unit| (unit.unit.id, unit.distance)).collect();
    for (line, link) in (TOP..).zip(&chain.ties.links) {
        page.text(line, 0, link.supplier.name, &look.text)?;
        page.text(line, 1, link.client.name, &look.text)?;
        page.known(line, 2, distances.get(link.supplier.id).copied().flatten(), "–", &look.number)?;
        page.number(line, 3, link.people as f64, &look.number)?;
        page.known(line, 4, link.living.map(|living| living as f64), book.words.too_few, &look.number)?;
        match link.share() {
            Some(share) => page.share(line, 5, share)?,
            None => page.text(line, 5, "–", &look.faint)?,
        }
        page.known(line, 6, link.months_since, book.words.never, &look.number)?;
    }
    if chain.ties.links.is_empty() {
        page.text(TOP, 0, book.words.nothing_alive[0], &Format::new())?;
    } else {
        page.sheet.autofilter(TOP - 1, 0, TOP + row(chain.ties.links.len()) - 1, 6)?;
    }
    let units = book.room_for_units();
    page.widths(&[units, units, 18.0, 16.0, 16.0, 16.0, 16.0])?;
    page.print(TOP, 2)
}
