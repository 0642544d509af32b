//! Rows of the order in which a person visits units.

use super::personal::by_stint;
use super::{Member, Program, Scope, Subject};
use crate::domain::{StintId, Week};
use crate::model::Precedence;

/// A stint has not started by a week unless one of those before it has ended; and if a stint before it along
/// the chain is placed at all, it has ended.
pub(super) fn order(scope: &Scope, program: &mut Program) {
    if scope.model.order.is_empty() {
        return;
    }
    for (_, members) in &scope.members {
        for then in by_stint(members) {
            for (turn, precedence) in scope.model.order.before(then[0].placement.stint).iter().enumerate() {
                match precedence {
                    Precedence::OneOf(firsts) => one_of(then, members, firsts, turn, program),
                    Precedence::IfPlaced(first) => if_placed(then, members, *first, turn, program),
                }
            }
        }
    }
}

fn one_of(then: &[Member], members: &[Member], firsts: &[StintId], turn: usize, program: &mut Program) {
    for week in starts(then) {
        let started = then.iter().filter(|member| member.placement.start <= week);
        let ended = members
            .iter()
            .filter(|member| firsts.contains(&member.placement.stint) && member.placement.end() < week);
        let terms =
            started.map(|member| (member.column, 1)).chain(ended.map(|member| (member.column, -1))).collect();
        program.push(subject(then, turn, week), terms, 0);
    }
}

fn if_placed(then: &[Member], members: &[Member], first: StintId, turn: usize, program: &mut Program) {
    for week in starts(then) {
        let started = then.iter().filter(|member| member.placement.start <= week);
        let going_on =
            members.iter().filter(|member| member.placement.stint == first && member.placement.end() >= week);
        program.push(
            subject(then, turn, week),
            started.chain(going_on).map(|member| (member.column, 1)).collect(),
            1,
        );
    }
}

fn subject(then: &[Member], turn: usize, week: Week) -> Subject {
    Subject::Order(then[0].placement.stint, turn as u32, week)
}

fn starts(members: &[Member]) -> Vec<Week> {
    let mut weeks: Vec<_> = members.iter().map(|member| member.placement.start).collect();
    weeks.sort_unstable();
    weeks.dedup();
    weeks
}
