//! What holds of units and links: `relations.csv`, `closures.csv`, `capacity.csv`.

use rustc_hash::FxHashMap;

use super::choices::CLOSURE_KINDS;
use super::columns::{Col, Holds, Table, may, must};
use super::fault::FaultKind;
use super::matrix::matrix;
use super::names::{Lookup, Names};
use super::sheet::{Reading, Source, read};
use super::sites::Sites;
use super::values::MOST_PEOPLE;
use crate::domain::{
    CapacityPeriod, Closure, ClosureKind, DateOrder, Handover, LONGEST_CADENCE, Relation, Unit, UnitId,
};

const CADENCE_MONTHS: Col = Col("cadence_months");
const DELIVERS: Col = Col("delivers");
const EXPECTS: Col = Col("expects");

/// `relations.csv`.
pub(super) static RELATIONS: Table = Table {
    name: "relations",
    columns: &[
        must(Col::SUPPLIER).unit(),
        must(Col::CLIENT).unit(),
        may(CADENCE_MONTHS),
        may(Col::WEEKS).text(),
        may(Col::PRIORITY),
        may(DELIVERS),
        may(EXPECTS),
    ],
    ignored: &[],
};

/// `closures.csv`.
pub(super) static CLOSURES: Table = Table {
    name: "closures",
    columns: &[
        may(Col::UNIT).unit(),
        may(Col::SITE).site(),
        must(Col::FROM).day(),
        must(Col::TO).day(),
        may(Col::KIND).of(Holds::Words(&CLOSURE_KINDS.words)),
    ],
    ignored: &[],
};

/// `capacity.csv`.
pub(super) static CAPACITY: Table = Table {
    name: "capacity",
    columns: &[
        must(Col::UNIT).unit(),
        must(Col::FROM).day(),
        must(Col::TO).day(),
        may(Col::HOSTS),
        may(Col::MAX_VISITS),
        may(Col::MIN_PRESENT),
    ],
    ignored: &[],
};

/// Reads the links of the service chain.
pub(super) fn relations(
    source: &Source,
    order: DateOrder,
    units: &Names,
    mut lookup: Lookup<'_>,
) -> (Reading, (Vec<Relation>, Vec<Handover>)) {
    if let Some((reading, relations)) = matrix(source, units, &mut lookup) {
        // A matrix says that there is a link, and nothing more.
        let handovers = vec![Handover::default(); relations.len()];
        return (reading, (relations, handovers));
    }
    let (mut relations, mut handovers) = (Vec::new(), Vec::new());
    let mut lines = FxHashMap::default();
    let reading = read(source, &RELATIONS, order, |row| {
        let supplier = lookup.unit(row, Col::SUPPLIER);
        let client = lookup.unit(row, Col::CLIENT);
        let cadence = row.whole(CADENCE_MONTHS, 1..=LONGEST_CADENCE.into());
        let weeks = row.lengths(Col::WEEKS);
        let priority = row.small(Col::PRIORITY, 1..=9);
        let handover = Handover { delivers: row.owned(DELIVERS), expects: row.owned(EXPECTS) };
        let (Some(supplier), Some(client)) = (supplier, client) else { return };
        if supplier == client {
            row.fault(Col::CLIENT, FaultKind::SelfRelation);
        }
        if let Some(first) = lines.get(&(supplier, client)) {
            row.fault(Col::CLIENT, FaultKind::RelationTwice { first: *first });
            return;
        }
        lines.insert((supplier, client), row.line);
        let cadence_months = cadence.and_then(|months| u16::try_from(months).ok());
        relations.push(Relation { supplier, client, cadence_months, weeks, priority });
        handovers.push(handover);
    });
    (reading, (relations, handovers))
}

/// Reads the closures; that of a site is one of each unit there.
pub(super) fn closures(
    source: &Source,
    order: DateOrder,
    sites: &Sites,
    units: &[Unit],
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<Closure>) {
    let mut closures = Vec::new();
    let reading = read(source, &CLOSURES, order, |row| {
        let unit = lookup.unit(row, Col::UNIT);
        let kind = row.choice(Col::KIND, &CLOSURE_KINDS).unwrap_or(ClosureKind::All);
        let site = sites.of(row);
        let named = row.name(Col::SITE).map(|name| name.into_owned());
        if unit.is_some() && named.is_some() {
            row.fault(Col::SITE, FaultKind::UnitAndSite);
        }
        let Some(span) = row.span() else { return };
        let Some(named) = named else {
            closures.push(Closure { unit, span, kind });
            return;
        };
        let there = |unit: &Unit| match site {
            Some(site) => unit.at == Some(site),
            None => unit.site.as_deref() == Some(named.as_str()),
        };
        let at_site = (0..units.len()).filter(|row| there(&units[*row]));
        closures.extend(at_site.map(|row| Closure { unit: Some(UnitId::at(row)), span, kind }));
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
        let unit = lookup.unit(row, Col::UNIT);
        let span = row.span();
        let hosts = row.whole(Col::HOSTS, 0..=MOST_PEOPLE);
        let max_visits = row.whole(Col::MAX_VISITS, 0..=MOST_PEOPLE);
        let min_present = row.min_present();
        if let (Some(unit), Some(span)) = (unit, span) {
            periods.push(CapacityPeriod { unit, span, hosts, max_visits, min_present });
        }
    });
    (reading, periods)
}
