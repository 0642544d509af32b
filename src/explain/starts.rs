//! Every start of a stint, and what blocks it.

use rustc_hash::FxHashMap;

use super::cause::Cause;
use super::stage::Stage;
use crate::domain::{Placement, Rule, Stint, StintId, Week};
use crate::model::Model;
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

/// Which stint speaks for others: the first of a group, and of those of one person that differ in nothing the first that
/// was asked about.
#[derive(Default)]
pub(super) struct Speakers {
    alike: FxHashMap<Stint, StintId>,
}

impl Speakers {
    /// The stint that speaks for a stint.
    pub fn of(&mut self, model: &Model, stint: StintId) -> StintId {
        match model.clusters.of(stint) {
            Some(members) => members[0],
            None => *self.alike.entry(*model.problem.stint(stint)).or_insert(stint),
        }
    }
}

/// What blocks stints in two schedules that stay as they are: found once for all whom a group holds together, who may be
/// a thousand, and for all stints that differ in nothing.
#[derive(Default)]
pub(super) struct Trials {
    speakers: Speakers,
    /// By who speaks, start and length: with the fixed pins only, and in the schedule.
    known: FxHashMap<(StintId, Week, u8), [Trial; 2]>,
}

/// Of the stints that are tried together those that something blocks, in order, and what.
type Trial = Vec<(StintId, Vec<(Cause, Week)>)>;

/// Every start and length of a stint in `now`, from which the stint is absent; `before` holds the fixed pins only.
///
/// Stints held together are tried together: what blocks a partner alone blocks the group. `trials`: what is known of the
/// same two schedules.
pub(super) fn starts(before: &mut Stage, now: &mut Stage, stint: StintId, trials: &mut Trials) -> Vec<Start> {
    let model = now.model;
    let facts = model.problem.stint(stint);
    let speaker = trials.speakers.of(model, stint);
    let stint = if model.clusters.of(stint).is_some() { stint } else { speaker };
    let mut starts = Vec::new();
    for weeks in facts.lengths.iter() {
        for start in (facts.opens.0..=facts.closes.plus(1 - i32::from(weeks)).0).map(Week) {
            let lead = Placement { stint, start, weeks };
            let known = trials.known.entry((speaker, start, weeks));
            let [given, all] = known.or_insert_with(|| [tried(before, lead, true), tried(now, lead, false)]);
            let given = obstacles(given, lead);
            let mut all: Vec<Obstacle> = obstacles(all, lead)
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

/// What blocks a stint or one of its partners at a start. What further placements could still mend blocks only `now`.
fn tried(stage: &mut Stage, lead: Placement, for_ever: bool) -> Trial {
    let mut found = Vec::new();
    let members = held_together(stage.model, &lead);
    let absent = stage.has_none_of(&members);
    for member in &members {
        let mut own = Vec::new();
        for block in blocks(stage, *member, absent) {
            if !(for_ever && block.violation.may_be_mended()) {
                own.extend(causes(stage, *member, &block));
            }
        }
        if !own.is_empty() {
            found.push((member.stint, own));
        }
        stage.put(*member);
    }
    for member in members.iter().rev() {
        stage.take(*member);
    }
    found
}

/// What blocks one of those who were tried together: what blocks itself, and that something blocks its partners.
fn obstacles(trial: &Trial, lead: Placement) -> Vec<(Cause, Week)> {
    let own = trial.binary_search_by_key(&lead.stint, |(stint, _)| *stint).ok();
    let mut found = own.map_or_else(Vec::new, |own| trial[own].1.clone());
    if trial.len() > usize::from(own.is_some()) {
        found.push((Cause::Rule(Rule::Together), lead.start));
    }
    found
}

/// The rules that placing one member breaks; that its partners come later is none. `absent`: none of them was placed
/// before the first was, so that they break nothing among themselves.
pub(super) fn blocks(stage: &Stage, member: Placement, absent: bool) -> Vec<Block> {
    if absent {
        return stage.ledger.blocks_but_together(member);
    }
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
