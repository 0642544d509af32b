//! The unit that nobody sees, and why the chain matters: both from this company's own chain.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::domain::{EmployeeId, UnitId};
use crate::words::returns::clipped;
use crate::words::told;

use super::issue::{Block, SAYING, Section, Writer};

/// Sayings about the invisible unit.
const SAYINGS: usize = 2;

/// Names of a list in a sentence.
const NAMES: usize = 6;

/// Units of a way that are named at its beginning and at its end.
const WAY: [usize; 2] = [4, 2];

/// The unit farthest from the customer that the fewest know: who depends on it, who saw it, what they said.
pub(super) fn invisible(writer: &Writer) -> Option<Section> {
    let company = &writer.edition.problem.company;
    let known = writer.acquaintances();
    let peopled: BTreeSet<UnitId> = company.employees.iter().map(|employee| employee.home).collect();
    let far = |unit: &UnitId| writer.chain.distance(*unit).filter(|links| *links > 0);
    let candidates = peopled.into_iter().filter_map(|unit| Some((far(&unit)?, unit)));
    let rank = |(links, unit): &(u32, UnitId)| (Reverse(*links), known[unit.index()].len(), *unit);
    let (links, unit) = candidates.min_by_key(rank)?;
    let language = writer.language;
    let name = writer.unit(unit);
    let clients = company.relations.iter().filter(|link| link.supplier == unit).map(|link| link.client);
    let clients: Vec<String> = clients.map(|client| writer.unit(client)).collect();
    let below = dependants(writer, unit);
    let clients = listed(writer, clients);
    let mut blocks = vec![Block::Paragraph {
        text: told!(
            language,
            "bulletin-invisible-depends",
            unit = name.as_str(),
            links = links,
            clients = clients,
            below = below
        ),
    }];
    let mut seen: Vec<EmployeeId> = Vec::new();
    for visit in writer.edition.visits.iter().filter(|visit| visit.unit == unit) {
        if !seen.contains(&visit.employee) {
            seen.push(visit.employee);
        }
    }
    let names: Vec<String> = seen.iter().map(|who| writer.who(*who)).collect();
    let (visitors, living) = (names.len(), known[unit.index()].len());
    let names = listed(writer, names);
    let key = writer.key("seen");
    let text = told!(language, &key, visitors = visitors, names = names, living = living);
    blocks.push(Block::Paragraph { text });
    if let Some(quality) = &company.units[unit].service_quality {
        let (unit, quality) = (writer.unit(unit), clipped(quality, SAYING));
        let text = told!(language, "bulletin-invisible-quality", unit = unit, quality = quality);
        blocks.push(Block::Paragraph { text });
    }
    let sayings = writer.voices.all(|told| told.surprised.as_deref().or(told.learned.as_deref()));
    let about = sayings.iter().filter(|(told, said)| said.host.is_some() && told.unit == unit);
    blocks.extend(about.take(SAYINGS).map(|said| writer.quote(said, SAYING)));
    let mut section = writer.section("invisible", blocks)?;
    section.title = told!(language, "bulletin-invisible-title", unit = name);
    Some(section)
}

/// How many units a unit supplies, directly or through others.
fn dependants(writer: &Writer, unit: UnitId) -> usize {
    let relations = &writer.edition.problem.company.relations;
    let (mut known, mut open) = (BTreeSet::from([unit]), vec![unit]);
    while let Some(here) = open.pop() {
        for link in relations.iter().filter(|link| link.supplier == here) {
            if known.insert(link.client) {
                open.push(link.client);
            }
        }
    }
    known.len() - 1
}

/// Names with commas, the rest counted.
pub(super) fn listed(writer: &Writer, names: Vec<String>) -> String {
    let more = names.len().saturating_sub(NAMES);
    let mut shown: Vec<String> = names.into_iter().take(NAMES).collect();
    if more > 0 {
        shown.push(told!(writer.language, "bulletin-others", count = more));
    }
    shown.join(", ")
}

/// Why the chain matters, told along its longest way.
pub(super) fn why(writer: &Writer) -> Option<Section> {
    let company = &writer.edition.problem.company;
    let language = writer.language;
    let units = (0..company.units.len()).map(UnitId::at);
    let beside = company.units.iter().filter(|unit| unit.customer_contact).count();
    let behind = company.employees.iter().filter(|who| !company.units[who.home].customer_contact);
    let (behind, people) = (behind.count(), company.employees.len());
    let all = company.units.len();
    let facing = told!(
        language,
        "bulletin-why-behind",
        beside = beside,
        units = all,
        behind = behind,
        people = people
    );
    let mut blocks = vec![Block::Paragraph { text: facing }];
    let far = units.filter_map(|unit| Some((writer.chain.distance(unit)?, unit)));
    if let Some((links, from)) =
        far.max_by_key(|(links, unit)| (*links, Reverse(*unit))).filter(|(links, _)| *links > 0)
    {
        let way: Vec<UnitId> = writer.chain.way(from);
        let names = shortened(way.iter().map(|unit| writer.unit(*unit)).collect()).into_iter();
        let names = names.chain([told!(language, "kit-customer")]).collect::<Vec<_>>().join(" → ");
        let from = writer.unit(from);
        let text = told!(language, "bulletin-why-way", way = names, from = from, links = links);
        blocks.push(Block::Paragraph { text });
        blocks.extend(way.windows(2).filter_map(|pair| handover(writer, pair[0], pair[1])).take(2));
    }
    blocks.push(Block::Paragraph { text: told!(language, &writer.key("visit")) });
    writer.section("why", blocks)
}

/// A way of many units, of which those in its middle are left out.
fn shortened(mut way: Vec<String>) -> Vec<String> {
    let [first, last] = WAY;
    if way.len() > first + last + 1 {
        way.splice(first..way.len() - last, ["…".to_owned()]);
    }
    way
}

/// What the client of a link needs, in its words.
fn handover(writer: &Writer, supplier: UnitId, client: UnitId) -> Option<Block> {
    let company = &writer.edition.problem.company;
    let link =
        company.relations.iter().position(|link| (link.supplier, link.client) == (supplier, client))?;
    let told = company.handovers.get(link)?;
    let expects = clipped(told.expects.as_deref()?, SAYING);
    let (language, supplier, client) = (writer.language, writer.unit(supplier), writer.unit(client));
    let text = match &told.delivers {
        Some(delivers) => told!(
            language,
            "bulletin-why-handover",
            supplier = supplier,
            client = client,
            delivers = clipped(delivers, SAYING),
            expects = expects
        ),
        None => {
            told!(language, "bulletin-why-expects", supplier = supplier, client = client, expects = expects)
        }
    };
    Some(Block::Paragraph { text })
}
