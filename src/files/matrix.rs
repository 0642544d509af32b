//! Links drawn as people draw them: suppliers down, clients across, a cross in the cell.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::chain::RELATIONS;
use super::choices::YES_NO;
use super::fault::{Column, Fault, FaultKind};
use super::fold::fold;
use super::header::{Words, separator};
use super::names::{Found, Lookup, Names};
use super::records::{Layout, Next, Records};
use super::sheet::{Reading, Source};
use super::values::clean;
use crate::domain::{Note, Relation, UnitId};
use crate::lexicon;

/// Signs of cells that say that there is no link.
const NONE: [&str; 6] = ["-", "–", "—", "/", ".", "·"];

/// Reads a matrix; `None` where the table is none.
pub(super) fn matrix(
    source: &Source,
    units: &Names,
    lookup: &mut Lookup<'_>,
) -> Option<(Reading, Vec<Relation>)> {
    let text = source.text.as_ref().ok()?;
    let words = Words::of(&RELATIONS, &source.headers);
    if Layout::of(text, |row| words.recognised(row)).complete {
        return None;
    }
    let (separator, start) = separator(text);
    let mut records = Records::new(text, separator, start);
    let mut across: Option<Across> = None;
    let mut reading = Reading::whole();
    let (mut relations, mut seen) = (Vec::new(), FxHashSet::default());
    while let Next::Row(line) = records.next() {
        let line = source.row(line);
        let Some(across) = &across else {
            across = Across::of(&records, line, units);
            if across.is_none() && line > 30 {
                return None;
            }
            continue;
        };
        let cells: Vec<&str> = records.record.iter().map(clean).collect();
        let name = cells.get(across.first).copied().unwrap_or_default();
        if name.is_empty() || is_total(name) {
            continue;
        }
        let fault = |position: usize, text: &str, kind: FaultKind| {
            let header = Arc::from(across.names.get(position).map_or("", String::as_str));
            let number = u32::try_from(position).unwrap_or(u32::MAX - 1) + 1;
            Fault {
                line: Some(line),
                column: Some(Column { number, header }),
                text: text.to_owned(),
                ..Fault::of_file(&source.file, kind)
            }
        };
        let supplier = match unit(units, name) {
            Ok(supplier) => supplier,
            Err(rows) => {
                let kind = unknown(units, lookup, name, rows);
                reading.faults.push(fault(across.first, name, kind));
                continue;
            }
        };
        for (position, cell) in cells.iter().enumerate().skip(across.first + 1) {
            let header = across.names.get(position).map_or("", String::as_str);
            if cell.is_empty() || NONE.contains(cell) || header.is_empty() || is_total(header) {
                continue;
            }
            let client = match unit(units, header) {
                Ok(client) if client == supplier => continue,
                Ok(client) => client,
                Err(rows) => {
                    let kind = unknown(units, lookup, header, rows);
                    reading.faults.push(Fault { line: Some(across.line), ..fault(position, header, kind) });
                    continue;
                }
            };
            match YES_NO.of_cell(cell) {
                Some(true) if seen.insert((supplier, client)) => relations.push(Relation {
                    supplier,
                    client,
                    cadence_months: None,
                    weeks: None,
                    priority: None,
                }),
                Some(_) => {}
                None => reading.faults.push(fault(position, cell, FaultKind::NotYesNo)),
            }
        }
    }
    across?;
    reading.faults.dedup();
    let links = u32::try_from(relations.len()).unwrap_or(u32::MAX);
    reading.notes.push(Note::LinksMatrix { file: source.file.to_string(), links });
    Some((reading, relations))
}

/// The row of clients.
struct Across {
    line: u32,
    /// Position of the column of suppliers: the one before the first client.
    first: usize,
    names: Vec<String>,
}

impl Across {
    /// A row most of whose cells are units, at least two.
    fn of(records: &Records, line: u32, units: &Names) -> Option<Across> {
        let names: Vec<String> = records.record.iter().map(|cell| clean(cell).to_owned()).collect();
        let known = |name: &String| unit(units, name).is_ok();
        let places: Vec<usize> =
            names.iter().enumerate().filter(|(_, name)| known(name)).map(|(place, _)| place).collect();
        let filled = names.iter().filter(|name| !name.is_empty() && !is_total(name)).count();
        let first = places.first()?.checked_sub(1)?;
        let most = places.len() >= 2 && places.len() * 2 >= filled;
        most.then_some(Across { line, first, names })
    }
}

fn is_total(name: &str) -> bool {
    lexicon::cell("row", "total").any(|total| fold(total) == fold(name))
}

/// The unit of a name, or the rows that it may mean.
fn unit(units: &Names, name: &str) -> Result<UnitId, Vec<u32>> {
    match units.find(name) {
        Found::Row(row) | Found::WithZeros(row) => Ok(UnitId(row)),
        Found::Several(rows) => Err(rows),
        Found::Nowhere => Err(Vec::new()),
    }
}

fn unknown(units: &Names, lookup: &mut Lookup<'_>, name: &str, rows: Vec<u32>) -> FaultKind {
    match rows.is_empty() {
        true => FaultKind::UnknownUnit { nearest: lookup.nearest(true, name) },
        false => FaultKind::SeveralOfName {
            identifiers: rows.iter().map(|row| units.identifier(*row).to_owned()).collect(),
        },
    }
}
