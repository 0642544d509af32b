//! The figures of a period as two pictures, and who goes where, by unit.

use std::collections::BTreeSet;

use crate::domain::{HistoryRow, UnitId};
use crate::words::told;

use super::issue::{Bar, Block, Section, Writer};

/// Entries of the appendix, units and visits together: what a printed page holds in three columns.
const ROOM: usize = 100;

/// Links from the customer that have a bar of their own.
const FARTHEST: u32 = 4;

/// Links by how alive they are, and visits by how far from the customer they lead.
pub(super) fn figures(writer: &Writer) -> Option<Section> {
    let company = &writer.edition.problem.company;
    let language = writer.language;
    let pair = |one: UnitId, other: UnitId| (one.min(other), one.max(other));
    let home = |visit: &HistoryRow| company.home_in(visit.employee, visit.monday);
    let walked: BTreeSet<_> =
        writer.edition.visits.iter().map(|visit| pair(home(visit), visit.unit)).collect();
    let known = writer.acquaintances();
    let alive = |one: UnitId, other: UnitId| {
        known[one.index()].iter().any(|who| company.employees[*who].home == other)
    };
    let mut links = [0usize; 3];
    for link in &company.relations {
        let position = match walked.contains(&pair(link.supplier, link.client)) {
            true => 0,
            false if alive(link.supplier, link.client) || alive(link.client, link.supplier) => 1,
            false => 2,
        };
        links[position] += 1;
    }
    let of_links = [writer.key("walked"), "bulletin-links-alive".into(), "bulletin-links-asleep".into()];
    let mut by_distance = vec![0usize; FARTHEST as usize + 2];
    for visit in &writer.edition.visits {
        let links = writer.chain.distance(visit.unit);
        by_distance[links.map_or(FARTHEST + 1, |links| links.min(FARTHEST)) as usize] += 1;
    }
    let labels = (0..=FARTHEST).map(|links| told!(language, "bulletin-distance", links = links));
    let labels = labels.chain([told!(language, "bulletin-distance-none")]);
    let distances: Vec<(String, usize)> = labels.zip(by_distance).filter(|(_, count)| *count > 0).collect();
    let of_links = of_links.iter().map(|key| told!(language, key)).zip(links).collect();
    let pictures = [
        (told!(language, "bulletin-links"), of_links),
        (told!(language, &writer.key("distances")), distances),
    ];
    let blocks =
        pictures.into_iter().filter(|(_, bars): &(String, Vec<_>)| bars.iter().any(|(_, count)| *count > 0));
    writer.section("figures", blocks.map(|(title, bars)| picture(title, bars)).collect())
}

fn picture(title: String, bars: Vec<(String, usize)>) -> Block {
    let most = bars.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let bar = |(label, count)| Bar { label, count, length: (count * 100).div_ceil(most) };
    Block::Picture { title, bars: bars.into_iter().map(bar).collect() }
}

/// By host unit who goes there, in date order; where all do not fit, each unit has the same room and the rest is counted.
pub(super) fn who_goes_where(writer: &Writer) -> Option<Section> {
    let company = &writer.edition.problem.company;
    let mut by_host: Vec<Vec<&HistoryRow>> = vec![Vec::new(); company.units.len()];
    for visit in &writer.edition.visits {
        by_host[visit.unit.index()].push(visit);
    }
    let mut hosts: Vec<(UnitId, Vec<&HistoryRow>)> =
        (0..).map(UnitId::at).zip(by_host).filter(|(_, visits)| !visits.is_empty()).collect();
    let all = hosts.len();
    // Of too many units those that welcome most are named.
    hosts.sort_by_key(|(unit, visits)| (std::cmp::Reverse(visits.len()), *unit));
    let left_out: Vec<_> = hosts.split_off(all.min(ROOM / 2));
    hosts.sort_by_key(|(unit, _)| *unit);
    let named = fitting(&hosts.iter().map(|(_, visits)| visits.len()).collect::<Vec<_>>());
    let mut items = Vec::new();
    for (unit, visits) in &hosts {
        let mut lines: Vec<String> = visits.iter().take(named).map(|visit| crossing(writer, visit)).collect();
        if visits.len() > named {
            let key = if named == 0 { "bulletin-people" } else { "bulletin-others" };
            lines.push(told!(writer.language, key, count = visits.len() - named));
        }
        items.push((writer.unit(*unit), lines));
    }
    let mut blocks = if items.is_empty() { Vec::new() } else { vec![Block::List { items }] };
    if !left_out.is_empty() {
        let visits = left_out.iter().map(|(_, visits)| visits.len()).sum::<usize>();
        let text = told!(writer.language, "bulletin-other-units", units = left_out.len(), visits = visits);
        blocks.push(Block::Paragraph { text });
    }
    let mut section = writer.section("appendix", blocks)?;
    section.title = told!(writer.language, &writer.key("where"));
    Some(section)
}

/// How many visits of each unit can be named in the room that there is.
fn fitting(visits: &[usize]) -> usize {
    let lines = |named: usize| {
        let of = |visits: &usize| 1 + (*visits).min(named) + usize::from(*visits > named);
        visits.iter().map(of).sum::<usize>()
    };
    let most = visits.iter().copied().max().unwrap_or(0);
    (0..=most).rev().find(|named| lines(*named) <= ROOM).unwrap_or(0)
}

fn crossing(writer: &Writer, visit: &HistoryRow) -> String {
    let (who, home) = (writer.who(visit.employee), writer.home(visit));
    told!(writer.language, "bulletin-crossing", who = who, home = home, when = writer.when(visit))
}
