//! Every start of a stint, and what blocks it.

use super::cause::Cause;
use super::stage::Stage;
use crate::domain::{Placement, Rule, StintId, Week};
use crate::model::program::held_together;
use crate::verify::{Block, Why};

/// One thing that blocks a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Obstacle {
    /// What.
    pub cause: Cause,
    /// When: the week of the unit for rules that count units or days, else the week to start in.
    pub week: Week,
    /// Whether the data and the fixed pins alone block it, whatever else is planned.
    pub given: bool,
}

/// A start and length that the window of a stint allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// First week.
    pub start: Week,
    /// Length in weeks.
    pub weeks: u8,
    /// What blocks it, sorted; nothing where it is free.
    pub obstacles: Vec<Obstacle>,
}

impl Start {
    /// Whether the data and the fixed pins alone block it.
    pub fn is_given(&self) -> bool {
        self.obstacles.iter().any(|obstacle| obstacle.given)
    }
}

/// Every start and length of a stint in `now`, from which the stint is absent; `before` holds the fixed pins only.
///
/// Stints held together are tried together: what blocks a partner alone blocks the group.
pub(super) fn starts(before: &mut Stage, now: &mut Stage, stint: StintId) -> Vec<Start> {
    let facts = now.model.problem.stint(stint);
    let mut starts = Vec::new();
    for weeks in facts.lengths.iter() {
        for start in (facts.opens.0..=facts.closes.plus(1 - i32::from(weeks)).0).map(Week) {
            let lead = Placement { stint, start, weeks };
            let given = obstacles(before, lead, true);
            let mut all: Vec<Obstacle> = obstacles(now, lead, false)
                .into_iter()
                .map(|(cause, week)| Obstacle { cause, week, given: given.contains(&(cause, week)) })
                .collect();
            all.sort_unstable();
            all.dedup();
            starts.push(Start { start, weeks, obstacles: all });
        }
    }
    starts
}

/// What blocks a stint, with its partners, at a start. What further placements could still mend blocks only `now`.
fn obstacles(stage: &mut Stage, lead: Placement, for_ever: bool) -> Vec<(Cause, Week)> {
    let mut found = Vec::new();
    let members = held_together(stage.model, &lead);
    for member in &members {
        let mut own = Vec::new();
        for block in blocks(stage, *member) {
            if !(for_ever && block.violation.may_be_mended()) {
                own.extend(causes(stage, *member, &block));
            }
        }
        if member.stint != lead.stint {
            own.iter_mut()
                .for_each(|(cause, week)| (*cause, *week) = (Cause::Rule(Rule::Together), lead.start));
        }
        found.append(&mut own);
        stage.put(*member);
    }
    for member in members.iter().rev() {
        stage.take(*member);
    }
    found
}

/// The rules that placing one member breaks; that its partners come later is none.
pub(super) fn blocks(stage: &Stage, member: Placement) -> Vec<Block> {
    let mut blocks = stage.ledger.blocks(member);
    blocks.retain(|block| !matches!(block.violation.why, Why::LeftBehind { .. }));
    blocks
}

/// What a broken rule is due to, and when.
fn causes(stage: &Stage, member: Placement, block: &Block) -> Vec<(Cause, Week)> {
    let rule = block.violation.rule;
    match rule {
        Rule::WorkingDays => member
            .iter()
            .filter(|week| stage.model.problem.horizon.contains(*week))
            .flat_map(|week| {
                let causes = match stage.ledger.days_lost(member.stint, week) {
                    None => Vec::new(),
                    Some(alone) if alone.is_empty() => vec![Cause::Rule(rule)],
                    Some(alone) => alone.into_iter().map(Cause::Days).collect(),
                };
                causes.into_iter().map(move |cause| (cause, week))
            })
            .collect(),
        Rule::Hosts | Rule::Fewest | Rule::Tutors | Rule::Someone | Rule::Presence => {
            vec![(Cause::Rule(rule), block.violation.week.unwrap_or(member.start))]
        }
        _ => vec![(Cause::Rule(rule), member.start)],
    }
}
