//! What would have to make way for a stint, and at what price.
//!
//! For each start, placements that stand in the way are taken out until nothing blocks it, cheapest first, by a search
//! of bounded depth and width; what was taken out then looks for another place. The price is exact: the points of the
//! schedule after the exchange less those before. It is a price that is known to suffice, not the least there is.

use std::collections::BTreeSet;

use super::limit::{CutShort, Limit};
use super::stage::Stage;
use super::starts::{Start, blocks};
use crate::domain::{Placement, Points, StintId};
use crate::model::Precedence;
use crate::model::program::held_together;
use crate::verify::{Block, Why};

/// Starts whose cheapest exchanges are looked at more closely.
const STARTS: usize = 3;
/// Ways out of one obstacle that are tried.
const WIDTH: usize = 6;
/// Steps of the search for one start.
const STEPS: usize = 48;

/// An exchange that makes room for a stint; the schedule after it keeps every rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What is placed: the stint, those held together with it, and those that have to come before it.
    pub placed: Vec<Placement>,
    /// What goes without finding another place.
    pub gone: Vec<Placement>,
    /// What moves: from where, to where.
    pub moved: Vec<(Placement, Placement)>,
    /// Points of the schedule after the exchange less those before.
    pub price: Points,
}

impl Exchange {
    /// The placements after the exchange, from those before.
    pub fn after(&self, before: &[Placement]) -> Vec<Placement> {
        let leaves = |placement: &&Placement| {
            self.gone.contains(placement) || self.moved.iter().any(|(from, _)| from == *placement)
        };
        let kept = before.iter().filter(|placement| !leaves(placement)).copied();
        kept.chain(self.placed.iter().copied()).chain(self.moved.iter().map(|(_, to)| *to)).collect()
    }
}

/// The cheapest exchange that the search finds; the stage stays as it is. `None` where it finds none.
pub(super) fn cheapest(
    stage: &mut Stage,
    stint: StintId,
    starts: &[Start],
    limit: &Limit,
) -> Result<Option<Exchange>, CutShort> {
    let mut found: Vec<Direct> = Vec::new();
    for start in starts.iter().filter(|start| !start.is_given()) {
        let lead = Placement { stint, start: start.start, weeks: start.weeks };
        found.extend(direct(stage, lead, limit)?);
    }
    found.sort_by_key(|direct| (direct.price, direct.members[0]));
    found.truncate(STARTS);
    let mut best: Option<Exchange> = None;
    for direct in found {
        let exchange = settled(stage, &direct, limit)?;
        if best.as_ref().is_none_or(|best| exchange.price < best.price) {
            best = Some(exchange);
        }
    }
    Ok(best)
}

/// The exchange at one start and no other. `followers` may only follow the stint: they look for a place again.
pub(crate) fn at(
    stage: &mut Stage,
    lead: Placement,
    followers: &[Placement],
    limit: &Limit,
) -> Result<Option<Exchange>, CutShort> {
    let lost = stage.take_all(followers);
    let direct = direct(stage, lead, limit);
    stage.put_all(followers);
    let Some(mut direct) = direct? else { return Ok(None) };
    direct.gone.extend_from_slice(followers);
    direct.price += lost;
    settled(stage, &direct, limit).map(Some)
}

/// Placements that make room for a start, before they look for another place.
struct Direct {
    members: Vec<Placement>,
    /// Stints that have to come before, and are placed too.
    firsts: Vec<Placement>,
    gone: Vec<Placement>,
    price: Points,
}

fn direct(stage: &mut Stage, lead: Placement, limit: &Limit) -> Result<Option<Direct>, CutShort> {
    let members = held_together(stage.model, &lead);
    let absent = stage.has_none_of(&members);
    let least = members.iter().map(|member| least_points(stage, *member)).sum();
    let (gone, firsts) = (Vec::new(), Vec::new());
    let mut search = Search { stage, limit, members, absent, least, steps: STEPS, best: None, gone, firsts };
    search.descend(Points::ZERO);
    limit.unless_reached(search.best)
}

/// What a placement costs at least.
fn least_points(stage: &Stage, placement: Placement) -> Points {
    let (home, host) = stage.model.way(&placement);
    let links = stage.model.costs.links(home, host);
    let light: Points = links.map(|link| stage.model.costs.dark()[link]).sum();
    let relay = stage.model.relay.side(home, host).map_or(Points::ZERO, |_| stage.model.relay.reward());
    let trips = &stage.model.trips;
    // It may join a trip before it to one after it.
    let met = trips.row_of(placement.stint).map_or(Points::ZERO, |_| trips.cost().times(2));
    stage.model.costs.of(stage.model.problem, &placement) - light - relay - met
}

struct Search<'s, 'a> {
    stage: &'s mut Stage<'a>,
    limit: &'s Limit<'s>,
    members: Vec<Placement>,
    /// Whether none of the members is placed before the search.
    absent: bool,
    least: Points,
    steps: usize,
    best: Option<Direct>,
    gone: Vec<Placement>,
    firsts: Vec<Placement>,
}

impl Search<'_, '_> {
    /// Makes way for the first thing that blocks, in every way that could still be cheaper than the best.
    fn descend(&mut self, spent: Points) {
        let hopeless = self.best.as_ref().is_some_and(|best| spent + self.least >= best.price);
        if self.steps == 0 || hopeless || self.limit.is_reached() {
            return;
        }
        self.steps -= 1;
        let (mut points, mut placed, mut blocked) = (Points::ZERO, Vec::new(), None);
        for member in &self.members {
            if let Some(block) = blocks(self.stage, *member, self.absent).into_iter().next() {
                blocked = Some((*member, block));
                break;
            }
            points += self.stage.put(*member);
            placed.push(*member);
        }
        for member in placed.iter().rev() {
            self.stage.take(*member);
        }
        match blocked {
            None => self.keep(spent + points),
            Some((member, block)) if matches!(block.violation.why, Why::NotAfter { .. }) => {
                self.place_firsts(spent, member);
            }
            Some((_, block)) => self.make_way(spent, &block),
        }
    }

    fn keep(&mut self, price: Points) {
        if self.best.as_ref().is_none_or(|best| price < best.price) {
            let (members, firsts) = (self.members.clone(), self.firsts.clone());
            self.best = Some(Direct { members, firsts, gone: self.gone.clone(), price });
        }
    }

    fn make_way(&mut self, spent: Points, block: &Block) {
        let ours: BTreeSet<StintId> =
            self.members.iter().chain(&self.firsts).map(|placement| placement.stint).collect();
        let others = block.collides.iter().filter(|other| !ours.contains(&other.stint));
        // Those held together make way together.
        let mut known: BTreeSet<StintId> = BTreeSet::new();
        let model = self.stage.model;
        let others = others.filter(|other| known.insert(model.clusters.first_of(other.stint)));
        let mut ways: Vec<(Points, Vec<Placement>)> = others
            .filter_map(|other| self.stage.dependents(*other))
            .filter(|gone| gone.iter().all(|placement| !ours.contains(&placement.stint)))
            .map(|gone| {
                let lost = gone.iter().map(|placement| -model.costs.of(model.problem, placement)).sum();
                (lost, gone)
            })
            .collect();
        ways.sort();
        ways.dedup();
        for (_, gone) in ways.into_iter().take(WIDTH) {
            let lost = self.stage.take_all(&gone);
            let kept = self.gone.len();
            self.gone.extend_from_slice(&gone);
            self.descend(spent + lost);
            self.gone.truncate(kept);
            self.stage.put_all(&gone);
        }
    }

    /// Places one of the stints that have to come before a member, where there is room.
    fn place_firsts(&mut self, spent: Points, member: Placement) {
        let model = self.stage.model;
        let mut ways: Vec<(Points, Vec<Placement>)> = Vec::new();
        for precedence in model.order.before(member.stint) {
            let Precedence::OneOf(firsts) = precedence else { continue };
            let held = |first: &&StintId| self.stage.ledger.placement_of(**first).is_none();
            for first in firsts.iter().filter(held) {
                for column in model.columns(*first).filter(|column| column.end() < member.start) {
                    let together = held_together(model, &column);
                    let cost =
                        together.iter().map(|placement| model.costs.of(model.problem, placement)).sum();
                    ways.push((cost, together));
                }
            }
        }
        ways.sort();
        let mut tried = 0;
        for (_, firsts) in ways {
            if tried < WIDTH
                && let Some(points) = put_where_free(self.stage, &firsts)
            {
                tried += 1;
                let kept = self.firsts.len();
                self.firsts.extend_from_slice(&firsts);
                self.descend(spent + points);
                self.firsts.truncate(kept);
                self.stage.take_all(&firsts);
            }
        }
    }
}

/// Places stints held together where nothing blocks them; returns the points that they add.
fn put_where_free(stage: &mut Stage, together: &[Placement]) -> Option<Points> {
    if !stage.has_none_of(together) {
        return None;
    }
    let mut points = Points::ZERO;
    for (turn, placement) in together.iter().enumerate() {
        if !blocks(stage, *placement, true).is_empty() {
            together[..turn].iter().rev().for_each(|placement| {
                stage.take(*placement);
            });
            return None;
        }
        points += stage.put(*placement);
    }
    Some(points)
}

/// The exchange, after what was taken out has looked for another place; the stage stays as it is.
fn settled(stage: &mut Stage, direct: &Direct, limit: &Limit) -> Result<Exchange, CutShort> {
    stage.take_all(&direct.gone);
    stage.put_all(&direct.firsts);
    stage.put_all(&direct.members);
    let mut price = direct.price;
    let (mut gone, mut moved) = (Vec::new(), Vec::new());
    let mut kept: Vec<Placement> = Vec::new();
    for old in &direct.gone {
        if stage.model.clusters.first_of(old.stint) != old.stint || limit.is_reached() {
            continue;
        }
        let together = held_together(stage.model, old);
        match put_back(stage, &together) {
            Some((points, new)) => {
                price += points;
                let changes = together.iter().copied().zip(new.iter().copied());
                moved.extend(changes.filter(|(old, new)| old != new));
                kept.extend(new);
            }
            None => gone.extend(together),
        }
    }
    stage.take_all(&kept);
    stage.take_all(&direct.members);
    stage.take_all(&direct.firsts);
    stage.put_all(&direct.gone);
    let mut placed: Vec<Placement> = direct.members.iter().chain(&direct.firsts).copied().collect();
    placed.sort_unstable();
    gone.sort_unstable();
    moved.sort_unstable();
    limit.unless_reached(Exchange { placed, gone, moved, price })
}

/// Places stints held together where they cost least, if that is less than leaving them.
fn put_back(stage: &mut Stage, old: &[Placement]) -> Option<(Points, Vec<Placement>)> {
    let mut best: Option<(Points, Vec<Placement>)> = None;
    let model = stage.model;
    for column in model.columns(old[0].stint) {
        let together = held_together(model, &column);
        if let Some(points) = put_where_free(stage, &together) {
            stage.take_all(&together);
            if points < best.as_ref().map_or(Points::ZERO, |(least, _)| *least) {
                best = Some((points, together));
            }
        }
    }
    if let Some((_, together)) = &best {
        stage.put_all(together);
    }
    best
}
