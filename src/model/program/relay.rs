//! Rows of relays: placements between two linked units, matched with those back.

use super::uses::most;
use super::{Column, Meaning, Program, Scope, Subject};
use crate::domain::Week;
use crate::model::Kind;

/// Each match is a column that earns the reward; the matches of a week on either side are no more than the placements that
/// start in it. Such rows of matches are those of a transportation problem: whole starts make whole matches.
pub(super) fn relay(scope: &Scope, program: &mut Program) {
    let (model, relay) = (scope.model, &scope.model.relay);
    if relay.sides() == 0 {
        return;
    }
    let weeks = model.weeks();
    let (uses, rest) = (&scope.uses[Kind::Crossing], &scope.rest[Kind::Crossing]);
    let most = |cell: usize| most(&uses[cell]) + rest[cell] as i32;
    for pair in (0..relay.sides()).step_by(2) {
        let cells = pair * weeks..(pair + 2) * weeks;
        if uses[cells].iter().all(Vec::is_empty) {
            continue;
        }
        let (there, back) = (pair * weeks, (pair + 1) * weeks);
        // By cell of the pair, the matches of what starts in it.
        let mut matched: Vec<Vec<(u32, i32)>> = vec![Vec::new(); 2 * weeks];
        for one in 0..weeks {
            for other in one.saturating_sub(relay.weeks())..weeks.min(one + relay.weeks() + 1) {
                for _ in 0..most(there + one).min(most(back + other)) {
                    let column = program.columns.len() as u32;
                    program.columns.push(Column {
                        meaning: Meaning::Relay,
                        fixed: false,
                        cost: -relay.reward(),
                    });
                    matched[one].push((column, 1));
                    matched[weeks + other].push((column, 1));
                }
            }
        }
        for (turn, mut terms) in matched.into_iter().enumerate() {
            let (cell, way) = (there + turn, relay.way(pair + turn / weeks));
            terms.extend(uses[cell].iter().map(|each| (each.column, -1)));
            let subject = Subject::Relay(way.0, way.1, Week((turn % weeks) as i16));
            program.push(subject, terms, rest[cell] as i32);
        }
    }
}
