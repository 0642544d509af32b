//! What colours and signs mean.

use rust_xlsxwriter::Format;

use crate::domain::UnitId;
use crate::words::{told, workbook as words};

use super::page::{Page, Written, row};

/// Keys: up to half of the places, more, all, no place; in the order of colours.
const LOAD: [&str; 4] =
    ["workbook-load-some", "workbook-load-most", "workbook-load-full", "workbook-load-closed"];

/// Keys: above the minimum, at the minimum, below it.
const PRESENCE: [&str; 3] = ["workbook-presence-above", "workbook-presence-at", "workbook-presence-below"];

/// Keys: visited, asked for and not visited, linked and nothing due, own unit, not linked.
const COVERAGE: [&str; 5] = [
    "workbook-coverage-visited",
    "workbook-coverage-missed",
    "workbook-coverage-idle",
    "workbook-coverage-own",
    "workbook-coverage-elsewhere",
];

/// Keys: not available, agreed before.
const SIGNS: [&str; 2] = ["workbook-sign-unavailable", "workbook-sign-standing"];

/// Words of the chain: the rests of the keys of the word, and of what it means.
const CHAIN_WORDS: [&str; 7] = ["contact", "living", "share", "weight", "reciprocity", "ei", "colour"];

/// Keys of the heads of units.
const UNITS: [&str; 7] = [
    "workbook-unit",
    "workbook-name",
    "workbook-site",
    "workbook-places",
    "workbook-staff",
    "workbook-contact",
    "workbook-distance",
];

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let look = &book.look;
    page.title(&told!(book.language, "workbook-legend"))?;
    let mut line = 2;
    line = keys(
        page,
        line,
        "workbook-host-load",
        &LOAD,
        &[&look.load[0], &look.load[1], &look.load[2], &look.closed],
    )?;
    line = keys(
        page,
        line,
        "workbook-presence",
        &PRESENCE,
        &[&look.presence[0], &look.presence[1], &look.presence[2]],
    )?;
    let covers: Vec<&Format> = look.coverage.iter().collect();
    line = keys(page, line, "workbook-coverage", &COVERAGE, &covers)?;
    let signs: [&Format; 2] = [&look.unavailable, &look.standing];
    let left_out = usize::from(!book.view.problem.settings.absences);
    line = keys(page, line, "workbook-signs", &SIGNS[left_out..], &signs[left_out..])?;
    page.text(line - 2, 0, &words::agreed("…"), &look.standing)?;
    page.text(line, 0, &told!(book.language, "workbook-chain-words"), &look.part)?;
    line += 1;
    for name in CHAIN_WORDS {
        let [word, meaning] =
            ["word", "means"].map(|part| told!(book.language, &format!("workbook-{part}-{name}")));
        page.text(line, 0, &word, &look.text)?;
        page.sheet.merge_range(line, 1, line, 6, &meaning, &look.text)?;
        line += 1;
    }
    line += 1;
    page.text(line, 0, &told!(book.language, "workbook-all-units"), &look.part)?;
    page.heads(line + 1, &UNITS)?;
    let distances = book.view.distances();
    for (position, unit) in book.view.problem.company.units.iter().enumerate() {
        let line = line + 2 + row(position);
        let staff = book.view.problem.staff.of(position).len();
        page.text(line, 0, &unit.id, look.host(UnitId::at(position)))?;
        page.text(line, 1, &unit.name, &look.text)?;
        page.text(line, 2, unit.site.as_deref().unwrap_or_default(), &look.text)?;
        page.number(line, 3, unit.hosts, &look.number)?;
        page.count(line, 4, staff, &look.number)?;
        if unit.customer_contact {
            page.text(line, 5, &told!(book.language, "workbook-yes"), &look.text)?;
        } else {
            page.blank(line, 5, &look.text)?;
        }
        match distances[position] {
            Some(links) => page.number(line, 6, links, &look.number)?,
            None => page.text(line, 6, "–", &look.centred)?,
        }
    }
    page.widths(&[22.0, 44.0, 20.0, 10.0, 10.0, 16.0, 16.0])?;
    page.print(0, 0)
}

/// A colour beside each meaning; gives the next free line.
fn keys(
    page: &mut Page,
    line: u32,
    title: &str,
    keys: &[&str],
    formats: &[&Format],
) -> Result<u32, rust_xlsxwriter::XlsxError> {
    page.text(line, 0, &told!(page.book.language, title), &page.book.look.part)?;
    let mut line = line + 1;
    for (key, format) in keys.iter().zip(formats) {
        page.blank(line, 0, format)?;
        page.text(line, 1, &told!(page.book.language, *key), &page.book.look.text)?;
        line += 1;
    }
    Ok(line + 1)
}
