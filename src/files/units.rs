//! `units.csv`.

use std::sync::Arc;

use super::choices::YES_NO;
use super::columns::{Col, Holds, Table, may, must};
use super::cycles::{cycles, shown};
use super::fault::{Column, Fault, FaultKind};
use super::names::{Lookup, Names};
use super::row::{Row, normal};
use super::sheet::{Reading, Source, read};
use super::sites::Sites;
use super::values::{MOST_PEOPLE, clean};
use crate::domain::{DateOrder, MinPresent, Unit, UnitId};

const AFTER: Col = Col("after");
const CUSTOMER_CONTACT: Col = Col("customer_contact");
const MIN_VISITORS: Col = Col("min_visitors");
const PARENT: Col = Col("parent");
const SERVICE_QUALITY: Col = Col("service_quality");
const PLACE: Col = Col("place");
const FIRST_DAY: Col = Col("first_day");
const EQUIPMENT: Col = Col("equipment");

/// `units.csv`.
pub(super) static UNITS: Table = Table {
    name: "units",
    columns: &[
        must(Col::UNIT).text(),
        may(Col::NAME),
        may(PARENT).unit(),
        must(Col::HOSTS),
        may(Col::MAX_VISITS),
        may(MIN_VISITORS),
        may(Col::MIN_PRESENT),
        may(CUSTOMER_CONTACT).of(Holds::Words(&YES_NO.words)),
        may(Col::WEEKS).text(),
        may(AFTER).unit(),
        may(Col::EMAIL),
        may(Col::MANAGER).employee(),
        may(Col::SITE).site(),
        may(SERVICE_QUALITY),
        may(PLACE),
        may(FIRST_DAY),
        may(EQUIPMENT),
    ],
    ignored: &[],
};

/// Presence asked for where the cell is blank.
const MIN_PRESENT: MinPresent = MinPresent::Percent(50);

/// What a row says of other units, which may stand below it.
struct Mentions {
    line: u32,
    parent: Option<Column>,
    after: Option<Column>,
}

/// Reads the units. The first pass gives their names, the second what rows say of each other, and the faults.
pub(super) fn units(source: &Source, order: DateOrder, sites: &Sites) -> (Reading, Vec<Unit>, Names) {
    let mut names = Names::default();
    let mut lines: Vec<u32> = Vec::new();
    let first = read(source, &UNITS, order, |row| {
        let Some(identifier) = row.name(Col::UNIT) else { return };
        let Ok(unit) = names.add(&identifier) else { return };
        lines.push(row.line);
        names.call(unit, &identifier);
        if let Some(name) = row.name(Col::NAME) {
            names.call(unit, &name);
        }
    });
    names.complete = first.complete;

    let mut units: Vec<Unit> = Vec::with_capacity(names.len());
    let mut mentions: Vec<Mentions> = Vec::with_capacity(names.len());
    let nobody = Names::default();
    let mut lookup = Lookup::new(&names, &nobody);
    let mut reading = read(source, &UNITS, order, |row| {
        let (unit, said) = unit(row, &mut lookup, sites);
        match names.get(&unit.id).and_then(|known| lines.get(known as usize)) {
            Some(first) if *first == row.line => {
                units.push(unit);
                mentions.push(said);
            }
            Some(first) => row.fault(Col::UNIT, FaultKind::UnitTwice { first: *first }),
            // A blank name is a fault of form.
            None => {}
        }
    });
    if reading.faults.is_empty() && reading.rows == 0 {
        reading.faults.push(Fault::of_file(&source.file, FaultKind::NoRows));
    }
    report_cycles(&source.file, &units, &mentions, &mut reading.faults);
    (reading, units, names)
}

fn unit(row: &mut Row<'_>, lookup: &mut Lookup<'_>, sites: &Sites) -> (Unit, Mentions) {
    let id = row.owned(Col::UNIT).unwrap_or_default();
    let parent = lookup.unit(row, PARENT);
    let site = sites.of(row);
    if !id.is_empty() && row.name(PARENT).is_some_and(|parent| parent == id) {
        row.fault(PARENT, FaultKind::OwnParent);
    }
    let mut after: Vec<UnitId> = Vec::new();
    for part in row.text(AFTER).unwrap_or_default().split('|').map(clean).filter(|part| !part.is_empty()) {
        let before = normal(part);
        if before == id {
            row.fault_in(AFTER, part, FaultKind::AfterItself);
        }
        if let Some(before) = lookup.unit_named(row, AFTER, &before)
            && !after.contains(&before)
        {
            after.push(before);
        }
    }
    let said = Mentions { line: row.line, parent: row.column(PARENT), after: row.column(AFTER) };
    let unit = Unit {
        name: row.owned(Col::NAME).unwrap_or_else(|| id.clone()),
        parent,
        hosts: row.whole(Col::HOSTS, 0..=MOST_PEOPLE).unwrap_or_default(),
        max_visits: row.whole(Col::MAX_VISITS, 0..=MOST_PEOPLE),
        min_visitors: row.whole(MIN_VISITORS, 1..=MOST_PEOPLE),
        min_present: row.min_present().unwrap_or(MIN_PRESENT),
        customer_contact: row.yes(CUSTOMER_CONTACT).unwrap_or(false),
        weeks: row.lengths(Col::WEEKS),
        after,
        email: row.address(Col::EMAIL),
        // Employees are read later.
        manager: None,
        site: site.map(|site| sites.list[site.index()].name.clone()).or_else(|| row.owned(Col::SITE)),
        at: site,
        service_quality: row.owned(SERVICE_QUALITY),
        place: row.owned(PLACE),
        first_day: row.owned(FIRST_DAY),
        equipment: row.owned(EQUIPMENT),
        id,
    };
    (unit, said)
}

fn report_cycles(file: &Arc<str>, units: &[Unit], mentions: &[Mentions], faults: &mut Vec<Fault>) {
    let names = |cycle: &[usize]| shown(cycle.iter().map(|unit| units[*unit].id.clone()).collect());
    let edges = |of: fn(&Unit) -> &[UnitId]| -> Vec<Vec<usize>> {
        let targets = |unit| of(unit).iter().map(|unit| unit.index()).filter(|unit| *unit < units.len());
        units.iter().map(|unit| targets(unit).collect()).collect()
    };
    let mut report = |cycle: &[usize], column: fn(&Mentions) -> &Option<Column>, kind: FaultKind| {
        let Some(said) = cycle.first().and_then(|unit| mentions.get(*unit)) else { return };
        let text = cycle.get(1).map_or_else(String::new, |unit| units[*unit].id.clone());
        let (line, column) = (Some(said.line), column(said).clone());
        faults.push(Fault { line, column, text, ..Fault::of_file(file, kind) });
    };
    for cycle in cycles(&edges(|unit| unit.parent.as_slice())) {
        report(&cycle, |said| &said.parent, FaultKind::ParentCycle { units: names(&cycle) });
    }
    for cycle in cycles(&edges(|unit| &unit.after)) {
        report(&cycle, |said| &said.after, FaultKind::AfterCycle { units: names(&cycle) });
    }
}
