//! The life of the chain in the report and in the workbook: the figures are those of `chain::look`, no more and no less.

mod report;
mod workbook;

use passerelle::domain::{Language, Placement, Problem, Relation, UnitId};

use super::html::placements;
use crate::build::Draft;
use crate::chain::{company, people, visited};

/// Five bosses two links from the customer, six planners, six who sell; three on the web and two in a spur, who are too
/// few to be shown. One boss has been in the shop, another is to go.
fn alive(language: Language) -> (Problem, Vec<Placement>) {
    let (mut draft, [board, plan, shop, web, spur, ..]) = company();
    draft.settings.language = language;
    let bosses = people(&mut draft, board, 5, "chief");
    let planners = people(&mut draft, plan, 6, "clerk");
    let sellers = people(&mut draft, shop, 6, "clerk");
    people(&mut draft, web, 3, "temp");
    people(&mut draft, spur, 2, "temp");
    visited(&mut draft, bosses[0], shop, 20);
    visited(&mut draft, planners[0], shop, 150);
    visited(&mut draft, planners[1], shop, 104);
    visited(&mut draft, planners[2], web, 10);
    visited(&mut draft, sellers[0], plan, 10);
    draft.stint(bosses[1], shop, 1);
    let problem = draft.build();
    let held = placements(&problem, &[(bosses[1].0, shop, 1, 1)]);
    (problem, held)
}

/// `units` of five people each, one after the other; everybody has been in the next one, later than the one before.
fn long(units: u32) -> Problem {
    let mut draft = Draft::new(4);
    draft.settings.language = Language::English;
    for unit in 0..units {
        draft.unit(&format!("u{unit}"), 9);
    }
    draft.company.units[units as usize - 1].customer_contact = true;
    for client in 1..units {
        let (supplier, client) = (UnitId(client - 1), UnitId(client));
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    }
    for unit in 0..units {
        for who in people(&mut draft, UnitId(unit), 5, "g") {
            visited(&mut draft, who, UnitId((unit + 1) % units), 90 - i64::from(unit));
        }
    }
    draft.build()
}
