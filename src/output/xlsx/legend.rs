//! What colours and signs mean.

use rust_xlsxwriter::Format;

use crate::domain::UnitId;

use super::page::{Page, Written, row};

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (look, words) = (&book.look, book.words);
    page.title(words.legend)?;
    let [units, load, presence, coverage, signs, chain] = words.legend_titles;
    let mut line = 2;
    line = keys(
        page,
        line,
        load,
        &words.load_keys,
        &[&look.load[0], &look.load[1], &look.load[2], &look.closed],
    )?;
    line = keys(
        page,
        line,
        presence,
        &words.presence_keys,
        &[&look.presence[0], &look.presence[1], &look.presence[2]],
    )?;
    let covers: Vec<&Format> = look.coverage.iter().collect();
    line = keys(page, line, coverage, &words.coverage_keys, &covers)?;
    line = keys(page, line, signs, &words.sign_keys, &[&look.unavailable, &look.standing])?;
    page.text(line - 2, 0, &crate::words::workbook::agreed("…"), &look.standing)?;
    page.text(line, 0, chain, &look.part)?;
    line += 1;
    for [word, meaning] in words.chain_keys {
        page.text(line, 0, word, &look.text)?;
        page.sheet.merge_range(line, 1, line, 6, meaning, &look.text)?;
        line += 1;
    }
    line += 1;
    page.text(line, 0, units, &look.part)?;
    page.heads(line + 1, &words.legend_units)?;
    let distances = book.view.distances();
    for (position, unit) in book.view.problem.company.units.iter().enumerate() {
        let line = line + 2 + row(position);
        let staff = book.view.problem.staff.of(position).len();
        page.text(line, 0, &unit.id, look.host(UnitId::at(position)))?;
        page.text(line, 1, &unit.name, &look.text)?;
        page.text(line, 2, unit.site.as_deref().unwrap_or_default(), &look.text)?;
        page.number(line, 3, unit.hosts, &look.number)?;
        page.count(line, 4, staff, &look.number)?;
        page.text(line, 5, if unit.customer_contact { words.yes } else { "" }, &look.text)?;
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
    page.text(line, 0, title, &page.book.look.part)?;
    let mut line = line + 1;
    for (key, format) in keys.iter().zip(formats) {
        page.blank(line, 0, format)?;
        page.text(line, 1, key, &page.book.look.text)?;
        line += 1;
    }
    Ok(line + 1)
}
