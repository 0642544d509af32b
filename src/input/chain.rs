//! What holds of units and links: `relations.csv`, `closures.csv`, `capacity.csv`.

use rustc_hash::FxHashMap;

use super::choices::CLOSURE_KINDS;
use super::columns::{CAPACITY, CLOSURES, Col, RELATIONS};
use super::fault::FaultKind;
use super::names::Lookup;
use super::sheet::{Reading, Source, read};
use super::values::MOST_PEOPLE;
use crate::domain::{CapacityPeriod, Closure, ClosureKind, DateOrder, Relation};

/// Longest cadence in months: fifty years.
pub(super) const LONGEST_CADENCE: u32 = 600;

/// Reads the links of the service chain.
pub(super) fn relations(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<Relation>) {
    let mut relations = Vec::new();
    let mut lines = FxHashMap::default();
    let reading = read(source, &RELATIONS, order, |row| {
        let supplier = lookup.unit(row, Col::Supplier);
        let client = lookup.unit(row, Col::Client);
        let cadence = row.whole(Col::CadenceMonths, 1..=LONGEST_CADENCE);
        let weeks = row.lengths(Col::Weeks);
        let priority = row.small(Col::Priority, 1..=9);
        let (Some(supplier), Some(client)) = (supplier, client) else { return };
        if supplier == client {
            row.fault(Col::Client, FaultKind::SelfRelation);
        }
        if let Some(first) = lines.get(&(supplier, client)) {
            row.fault(Col::Client, FaultKind::RelationTwice { first: *first });
            return;
        }
        lines.insert((supplier, client), row.line);
        let cadence_months = cadence.and_then(|months| u16::try_from(months).ok());
        relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    });
    (reading, relations)
}

/// Reads the closures.
pub(super) fn closures(source: &Source, order: DateOrder, mut lookup: Lookup<'_>) -> (Reading, Vec<Closure>) {
    let mut closures = Vec::new();
    let reading = read(source, &CLOSURES, order, |row| {
        let unit = lookup.unit(row, Col::Unit);
        let kind = row.choice(Col::Kind, &CLOSURE_KINDS).unwrap_or(ClosureKind::All);
        if let Some(span) = row.span() {
            closures.push(Closure { unit, span, kind });
        }
    });
    (reading, closures)
}

/// Reads the periods of other capacity.
pub(super) fn capacity(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<CapacityPeriod>) {
    let mut periods = Vec::new();
    let reading = read(source, &CAPACITY, order, |row| {
        let unit = lookup.unit(row, Col::Unit);
        let span = row.span();
        let hosts = row.whole(Col::Hosts, 0..=MOST_PEOPLE);
        let min_present = row.min_present();
        if let (Some(unit), Some(span)) = (unit, span) {
            periods.push(CapacityPeriod { unit, span, hosts, min_present });
        }
    });
    (reading, periods)
}
