//! Links, the weakest first.

use rust_xlsxwriter::Format;
use rustc_hash::FxHashMap;

use crate::words::{chain as words, told};

use super::page::{Page, Written, row};

/// Keys of the heads.
const HEADS: [&str; 7] = [
    "workbook-supplier",
    "workbook-client",
    "workbook-supplier-distance",
    "workbook-people-of-both",
    "workbook-know",
    "workbook-share",
    "workbook-months-since-visit",
];

/// Rows above the first link.
const TOP: u32 = 3;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (chain, look) = (&book.view.chain, &book.look);
    page.title(&told!(book.language, "workbook-links"))?;
    page.text(1, 0, &words::as_of(book.language, chain), &Format::new())?;
    page.heads(TOP - 1, &HEADS)?;
    let [too_few, never] = ["workbook-too-few", "workbook-never"].map(|key| told!(book.language, key));
    let units = chain.shape.units.iter();
    let distances: FxHashMap<&str, Option<u32>> =
        units.map(|unit| (unit.unit.id.as_str(), unit.distance)).collect();
    for (line, link) in (TOP..).zip(&chain.ties.links) {
        page.text(line, 0, &link.supplier.name, &look.text)?;
        page.text(line, 1, &link.client.name, &look.text)?;
        page.known(line, 2, distances.get(link.supplier.id.as_str()).copied().flatten(), "–", &look.number)?;
        page.number(line, 3, link.people as f64, &look.number)?;
        page.known(line, 4, link.living.map(|living| living as f64), &too_few, &look.number)?;
        match link.share() {
            Some(share) => page.share(line, 5, share)?,
            None => page.text(line, 5, "–", &look.faint)?,
        }
        page.known(line, 6, link.months_since, &never, &look.number)?;
    }
    if chain.ties.links.is_empty() {
        page.text(TOP, 0, &told!(book.language, "workbook-no-links"), &Format::new())?;
    } else {
        page.sheet.autofilter(TOP - 1, 0, TOP + row(chain.ties.links.len()) - 1, 6)?;
    }
    let units = book.room_for_units();
    page.widths(&[units, units, 18.0, 16.0, 16.0, 16.0, 16.0])?;
    page.print(TOP, 2)
}
