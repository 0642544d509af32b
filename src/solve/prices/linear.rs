//! Prices from the linear relaxation: the whole program, in which columns may be held in part.
//!
//! Its dual values only propose prices. The bound is computed from them in whole grains (`dual`), so that it is valid
//! whatever the solver library says.

use super::dual::Prices;
use super::tables::{GRAINS, Tables};
use crate::model::Kind;
use crate::model::program::{Program, Subject};
use crate::solve::clock::Clock;
use crate::solve::exact;

/// The prices at which the relaxation is solved; `None` where it could not be.
pub(super) fn prices(tables: &Tables, clock: &Clock) -> Option<Prices> {
    let program = Program::whole(tables.model);
    let worth = exact::relax(&program, clock.left(), clock.watch().interrupted).ok().flatten()?;
    let model = tables.model;
    let mut prices = Prices::new(model, if tables.relaxed { tables.choices.len() } else { 0 });
    let once = model.layout.cells();
    let cell = |kind: Kind, at: usize| model.layout.range(kind).start + at;
    let first_choice = prices.first_choice();
    let flat = prices.flat_mut();
    for (row, worth) in program.rows.iter().zip(worth) {
        let at = match row.subject {
            Subject::Hosts(unit, week) => cell(Kind::Host, model.cell(unit.index(), week)),
            Subject::Tutors(unit, week) => cell(Kind::Tutor, model.cell(unit.index(), week)),
            Subject::Presence(unit, week) => cell(Kind::Leave, model.cell(unit.index(), week)),
            Subject::Away(unit, week) => cell(Kind::Gone, model.cell(unit.index(), week)),
            Subject::Apart(group, week) => cell(Kind::Apart, model.cell(group as usize, week)),
            Subject::Visits(_, quota) => cell(Kind::Visits, quota as usize),
            Subject::DarkLink(of) => cell(Kind::Link, of.index()),
            Subject::Choice(choice) if tables.relaxed => first_choice + choice.index(),
            Subject::Once(stint) if tables.relaxed => once + stint.index(),
            // What one person's rows are worth the cheapest plans know by themselves.
            _ => continue,
        };
        flat[at] = (worth * GRAINS as f64).round().max(0.0) as i64;
    }
    Some(prices)
}
