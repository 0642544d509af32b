//! `aliases.csv`: the names that units had.

use rustc_hash::FxHashMap;

use super::columns::{Col, Table, must};
use super::cycles::{cycles, shown};
use super::fault::FaultKind;
use super::names::{Lookup, Names};
use super::sheet::{Reading, Source, read};
use crate::domain::{Alias, DateOrder, UnitId};

const OLD: Col = Col("old");

/// `aliases.csv`.
pub(super) static ALIASES: Table =
    Table { name: "aliases", columns: &[must(OLD).text(), must(Col::UNIT).unit()], ignored: &[] };

/// Reads the former names. A row may name a unit, or a former name of a further row.
pub(super) fn aliases(source: &Source, order: DateOrder, units: &Names) -> (Reading, Vec<Alias>) {
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut lines: FxHashMap<String, (u32, usize)> = FxHashMap::default();
    read(source, &ALIASES, order, |row| {
        if let (Some(old), Some(unit)) = (row.owned(OLD), row.owned(Col::UNIT))
            && !lines.contains_key(&old)
        {
            lines.insert(old.clone(), (row.line, rows.len()));
            rows.push((old, unit));
        }
    });
    let next: Vec<Vec<usize>> = rows
        .iter()
        .map(|(_, unit)| lines.get(unit).map(|(_, row)| *row).into_iter().collect::<Vec<_>>())
        .collect();
    let circles: FxHashMap<usize, Vec<usize>> =
        cycles(&next).into_iter().filter_map(|circle| Some((*circle.first()?, circle))).collect();

    let nobody = Names::default();
    let mut lookup = Lookup::new(units, &nobody);
    let reading = read(source, &ALIASES, order, |row| {
        let (Some(old), Some(unit)) = (row.owned(OLD), row.owned(Col::UNIT)) else { return };
        if units.get(&old).is_some() {
            row.fault(OLD, FaultKind::AliasOfUnit);
        }
        let Some((first, position)) = lines.get(&old) else { return };
        if *first != row.line {
            row.fault(OLD, FaultKind::AliasTwice { first: *first });
        } else if old == unit {
            row.fault(Col::UNIT, FaultKind::AliasCycle { names: vec![old] });
        } else if let Some(circle) = circles.get(position) {
            let names = shown(circle.iter().map(|row| rows[*row].0.clone()).collect());
            row.fault(Col::UNIT, FaultKind::AliasCycle { names });
        } else if !lines.contains_key(&unit) {
            lookup.unit(row, Col::UNIT);
        }
    });
    // Names that lead in a circle have no end.
    let aliases = if reading.faults.is_empty() { followed(&rows, &next, units) } else { Vec::new() };
    (reading, aliases)
}

/// The unit that each former name ends at. Every row is walked over once, however long the chains are.
fn followed(rows: &[(String, String)], next: &[Vec<usize>], units: &Names) -> Vec<Alias> {
    let mut ends: Vec<Option<Option<u32>>> = vec![None; rows.len()];
    for first in 0..rows.len() {
        let mut walked = Vec::new();
        let mut row = first;
        let end = loop {
            if let Some(end) = ends[row] {
                break end;
            }
            walked.push(row);
            match next[row].first() {
                Some(further) => row = *further,
                None => break units.get(&rows[row].1),
            }
        };
        walked.into_iter().for_each(|row| ends[row] = Some(end));
    }
    let alias = |((old, _), end): (&(String, String), Option<Option<u32>>)| {
        Some(Alias { old: old.clone(), unit: UnitId(end.flatten()?) })
    };
    rows.iter().zip(ends).filter_map(alias).collect()
}
