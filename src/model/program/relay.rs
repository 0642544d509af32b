//! Rows of relays: placements between two linked units, matched with those back.

use super::{Column, Meaning, Program, Scope, Subject};
use crate::domain::{StintId, UnitId, Week};

/// What starts on a side of a relay in a week.
#[derive(Clone, Default)]
struct Starts {
    /// Columns, each once for each of its stints.
    terms: Vec<(u32, i32)>,
    /// Different stints among them.
    stints: Vec<StintId>,
    /// Placements that are not up for decision.
    rest: u32,
}

impl Starts {
    /// The most that can start.
    fn most(&self) -> u32 {
        self.stints.len() as u32 + self.rest
    }
}

/// Each match is a column that earns the reward; the matches of a week on either side are no more than the placements that
/// start in it. Such rows of matches are those of a transportation problem: whole starts make whole matches.
pub(super) fn relay(scope: &Scope, program: &mut Program) {
    let (model, relay) = (scope.model, &scope.model.relay);
    if relay.sides() == 0 {
        return;
    }
    let weeks = model.weeks();
    let mut sides: Vec<Starts> =
        scope.rest.crossing.iter().map(|rest| Starts { rest: *rest, ..Starts::default() }).collect();
    // The home and the host unit of each side that is up for decision.
    let mut ends: Vec<Option<(UnitId, UnitId)>> = vec![None; relay.sides()];
    for member in scope.members.iter().flat_map(|(_, members)| members) {
        let stint = member.placement.stint;
        if let Some(side) = relay.side(stint) {
            let facts = model.problem.stint(stint);
            let home = model.problem.company.employees[facts.employee.index()].home;
            ends[side] = Some((home, facts.unit));
            let starts = &mut sides[model.cell(side, member.placement.start)];
            starts.terms.push((member.column, -1));
            if !starts.stints.contains(&stint) {
                starts.stints.push(stint);
            }
        }
    }
    for pair in (0..relay.sides()).step_by(2) {
        let Some((home, host)) = ends[pair].or(ends[pair + 1].map(|(home, host)| (host, home))) else {
            continue;
        };
        let (there, back) = sides[pair * weeks..(pair + 2) * weeks].split_at_mut(weeks);
        let mut matched: [Vec<Vec<(u32, i32)>>; 2] = [vec![Vec::new(); weeks], vec![Vec::new(); weeks]];
        for (one, starting) in there.iter().enumerate() {
            let near = one.saturating_sub(relay.weeks())..weeks.min(one + relay.weeks() + 1);
            for other in near {
                for _ in 0..starting.most().min(back[other].most()) {
                    let column = program.columns.len() as u32;
                    program.columns.push(Column {
                        meaning: Meaning::Relay,
                        fixed: false,
                        cost: -relay.reward(),
                    });
                    matched[0][one].push((column, 1));
                    matched[1][other].push((column, 1));
                }
            }
        }
        for (week, matches) in matched[0].iter_mut().enumerate() {
            matches.append(&mut there[week].terms);
            let subject = Subject::Relay(home, host, Week(week as i16));
            program.push(subject, std::mem::take(matches), there[week].rest as i32);
        }
        for (week, matches) in matched[1].iter_mut().enumerate() {
            matches.append(&mut back[week].terms);
            let subject = Subject::Relay(host, home, Week(week as i16));
            program.push(subject, std::mem::take(matches), back[week].rest as i32);
        }
    }
}
