//! How alive the chain is: visits year by year, what the graph tells, exposure to the customer by grade and by unit.

use rust_xlsxwriter::Format;

use crate::chain::{Exchange, Pool};
use crate::domain::Language;
use crate::words::{chain as words, told};

use super::page::{Page, Written, row};

/// Keys of the heads of visits: the year, and what was walked in it.
const YEARS: [&str; 8] = [
    "workbook-visits",
    "workbook-number",
    "workbook-people",
    "workbook-links-walked",
    "workbook-ways-walked",
    "workbook-reciprocity",
    "workbook-ei-sites",
    "workbook-ei-branches",
];

/// Keys of the heads of exposure; that of the name stands before them.
const EXPOSURE: [&str; 10] = [
    "workbook-people",
    "workbook-distance",
    "workbook-at-customer",
    "workbook-recently",
    "workbook-share",
    "workbook-never-there",
    "workbook-share",
    "workbook-months-since-contact",
    "workbook-median-months",
    "workbook-travelling",
];

/// Columns of exposure with the name.
const COLUMNS: u16 = 11;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let exposure = &book.view.chain.exposure;
    page.title(&told!(book.language, "workbook-chain"))?;
    page.text(1, 0, &words::as_of(book.language, &book.view.chain), &Format::new())?;
    let mut line = years(page, 3)?;
    line = remarks(page, line)?;
    if exposure.grades.iter().any(|pool| pool.of != [None]) {
        page.text(line, 0, &told!(book.language, "workbook-by-grade"), &book.look.part)?;
        line = pools(page, line + 1, "workbook-grade", &exposure.grades, words::grades)?;
    }
    page.text(line, 0, &told!(book.language, "workbook-by-unit"), &book.look.part)?;
    if exposure.units.is_empty() {
        page.text(line + 1, 0, &told!(book.language, "workbook-nobody-told"), &Format::new())?;
    } else {
        pools(page, line + 1, "workbook-unit", &exposure.units, words::units)?;
        page.sheet.autofilter(line + 1, 0, line + 2 + row(exposure.units.len()), COLUMNS - 1)?;
    }
    page.sheet.set_column_width(0, book.room_for_units().max(36.0))?;
    page.sheet.set_column_range_width(1, COLUMNS - 1, 14)?;
    page.print(0, 1)
}

/// What still counts, and the years of history; gives the next free line.
fn years(page: &mut Page, line: u32) -> Result<u32, rust_xlsxwriter::XlsxError> {
    let book = page.book;
    let ties = &book.view.chain.ties;
    page.text(line, 0, &told!(book.language, "workbook-by-year"), &book.look.part)?;
    if ties.now.visits == 0 && ties.years.is_empty() {
        page.text(line + 1, 0, &told!(book.language, "workbook-no-visits"), &Format::new())?;
        return Ok(line + 3);
    }
    page.heads(line + 1, &YEARS)?;
    page.text(line + 2, 0, &told!(book.language, "workbook-living"), &book.look.strong)?;
    exchange(page, line + 2, &ties.now)?;
    let mut line = line + 3;
    for year in &ties.years {
        page.text(line, 0, &year.year.to_string(), &book.look.text)?;
        exchange(page, line, &year.exchange)?;
        line += 1;
    }
    Ok(line + 1)
}

fn exchange(page: &mut Page, line: u32, exchange: &Exchange) -> Written {
    let look = &page.book.look;
    let counts = [exchange.visits, exchange.people, exchange.links_walked, exchange.ways];
    for (column, count) in (1..).zip(counts) {
        page.number(line, column, count as f64, &look.number)?;
    }
    let shares = [
        (exchange.reciprocity, &look.percent),
        (exchange.ei_sites.map(rounded), &look.index),
        (exchange.ei_branches.map(rounded), &look.index),
    ];
    for (column, (share, format)) in (5..).zip(shares) {
        page.known(line, column, share, "–", format)?;
    }
    Ok(())
}

/// An index as it is shown: what rounds to nothing has no sign.
fn rounded(index: f64) -> f64 {
    (index * 100.0).round() / 100.0 + 0.0
}

/// What is worth knowing of the graph; gives the next free line.
fn remarks(page: &mut Page, line: u32) -> Result<u32, rust_xlsxwriter::XlsxError> {
    let book = page.book;
    let remarks = words::remarks(book.language, &book.view.chain.shape);
    if remarks.is_empty() {
        return Ok(line);
    }
    page.text(line, 0, &told!(book.language, "workbook-remarks"), &book.look.part)?;
    let mut line = line + 1;
    for remark in remarks {
        page.text(line, 0, &remark.label, &book.look.wrapped)?;
        // Merged empty and then written, so that names are cut where a cell ends.
        page.sheet.merge_range(line, 1, line, COLUMNS - 1, "", &book.look.wrapped)?;
        page.text(line, 1, &remark.text, &book.look.wrapped)?;
        let lines = remark.text.chars().count().div_ceil(150).max(remark.label.chars().count().div_ceil(34));
        page.lines(line, lines)?;
        line += 1;
    }
    Ok(line + 1)
}

/// Heads, everybody, and pools, the least exposed first; gives the next free line.
fn pools(
    page: &mut Page,
    heads: u32,
    name_key: &str,
    pools: &[Pool],
    name: fn(Language, &Pool) -> String,
) -> Result<u32, rust_xlsxwriter::XlsxError> {
    let book = page.book;
    page.heads(heads, &[&[name_key][..], &EXPOSURE].concat())?;
    page.text(heads + 1, 0, &told!(book.language, "workbook-everybody"), &book.look.strong)?;
    pool(page, heads + 1, &book.view.chain.exposure.all)?;
    let mut line = heads + 2;
    for each in Pool::least_exposed_first(pools) {
        page.text(line, 0, &name(book.language, each), &book.look.text)?;
        pool(page, line, each)?;
        line += 1;
    }
    Ok(line + 1)
}

fn pool(page: &mut Page, line: u32, pool: &Pool) -> Written {
    let book = page.book;
    let look = &book.look;
    let never = told!(book.language, "workbook-never");
    page.number(line, 1, pool.people as f64, &look.number)?;
    page.known(line, 2, pool.mean_distance, "–", &look.decimal)?;
    page.number(line, 3, pool.at_customer as f64, &look.number)?;
    page.number(line, 4, pool.recently as f64, &look.number)?;
    page.share(line, 5, pool.share())?;
    page.number(line, 6, pool.never as f64, &look.number)?;
    page.share(line, 7, pool.share_never())?;
    page.known(line, 8, pool.months_since_anyone, &never, &look.number)?;
    page.known(line, 9, pool.median_months, &never, &look.number)?;
    page.number(line, 10, pool.travelling as f64, &look.number)
}
