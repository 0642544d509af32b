//! Necessary conditions: how many stints no schedule can place. Counting and flows, nothing estimated.

use rustc_hash::FxHashMap;

use super::asks::Ask;
use super::transport::Transport;
use crate::domain::{Problem, Week, WeekSet};
use crate::model::Model;

/// Stints that no schedule can place all: at least so many of them stay unplaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shortfall {
    pub stints: u32,
    /// Of them, those that the unit has no room for, where people's own time is left aside.
    pub for_room: u32,
    /// The weeks in which they compete for room.
    pub weeks: WeekSet,
}

/// What a host has no room for. Each stint uses at least its fewest weeks, each week at most once.
pub(super) fn hosting(asks: &[Ask], room: &[u32]) -> Shortfall {
    let mut kinds: Vec<(WeekSet, u8)> = asks.iter().map(|ask| (ask.usable, ask.least)).collect();
    kinds.sort_unstable();
    let groups: Vec<&[(WeekSet, u8)]> = kinds.chunk_by(|one, other| one == other).collect();
    let mut network = Transport::new(room.to_vec());
    for group in &groups {
        let (usable, least) = group[0];
        let count = group.len() as u32;
        network.source(count * u32::from(least), usable.iter().map(|week| (week.0 as usize, count)));
    }
    let flow = network.solve();
    let mut lengths = Vec::new();
    let mut missing = 0;
    for ((group, sent), _) in
        groups.iter().zip(&flow.sent).zip(&flow.stuck_sources).filter(|(_, stuck)| **stuck)
    {
        let least = u32::from(group[0].1);
        lengths.extend(std::iter::repeat_n(least, group.len()));
        missing += group.len() as u32 * least - sent;
    }
    let stints = fewest_worth(lengths, missing);
    let by_weeks = Shortfall { stints, for_room: stints, weeks: sinks(&flow.full_sinks) };
    let by_stays = by_stays(asks, room);
    if by_stays.stints > by_weeks.stints { by_stays } else { by_weeks }
}

/// What is left over when as many stays of the shortest length as possible start one after the other.
///
/// Starting as many as possible in each week in turn is best for stays of one length.
fn by_stays(asks: &[Ask], room: &[u32]) -> Shortfall {
    let shortest = usize::from(asks.iter().map(|ask| ask.least).min().unwrap_or(1));
    let usable = asks.iter().fold(WeekSet::default(), |all, ask| all.or(ask.usable));
    let inside = |week: usize| usable.contains(Week(week as i16));
    let mut left: Vec<u32> = (0..room.len()).map(|week| if inside(week) { room[week] } else { 0 }).collect();
    let mut stays = 0;
    for week in 0..(left.len() + 1).saturating_sub(shortest) {
        let stay = &mut left[week..week + shortest];
        let starting = stay.iter().copied().min().unwrap_or(0);
        stay.iter_mut().for_each(|left| *left -= starting);
        stays += starting;
    }
    let stints = (asks.len() as u32).saturating_sub(stays);
    Shortfall { stints, for_room: stints, weeks: usable }
}

/// What a home unit cannot let go, and what its people have no time for. `asks` are those of the unit's people, person
/// by person.
pub(super) fn leaving(model: &Model, asks: &[Ask], room: &[u32]) -> Shortfall {
    let mut people = 0;
    let mut counted: Vec<&[Ask]> = Vec::new();
    let mut network = Transport::new(room.to_vec());
    for own in asks.chunk_by(|one, other| one.employee == other.employee) {
        let person = model.people[own[0].employee.index()];
        if person.counted {
            let least: u32 = own.iter().map(|ask| u32::from(ask.least)).sum();
            let usable = own.iter().fold(WeekSet::default(), |all, ask| all.or(ask.usable));
            network.source(least.min(person.most_of(usable)), usable.iter().map(|week| (week.0 as usize, 1)));
            counted.push(own);
        } else {
            people += beyond_a_person(model, own);
        }
    }
    let flow = network.solve();
    let (mut lengths, mut sent, mut stuck_people) = (Vec::new(), 0, 0);
    for (row, own) in counted.iter().enumerate() {
        let beyond = beyond_a_person(model, own);
        if flow.stuck_sources[row] {
            stuck_people += beyond;
            lengths.extend(own.iter().map(|ask| u32::from(ask.least)));
            sent += flow.sent[row];
        } else {
            people += beyond;
        }
    }
    let missing = lengths.iter().sum::<u32>() - sent;
    let (weeks, stuck) = (sinks(&flow.full_sinks), fewest_worth(lengths, missing));
    let for_room = if weeks.is_empty() { 0 } else { stuck };
    Shortfall { stints: people + stuck.max(stuck_people), for_room, weeks }
}

/// How many of their stints a person cannot do: limits of weeks away and in a row, weeks at hand, weeks at home between two.
pub(super) fn beyond_a_person(model: &Model, own: &[Ask]) -> u32 {
    let usable = own.iter().fold(WeekSet::default(), |all, ask| all.or(ask.usable));
    let Some(first) = usable.iter().next() else { return own.len() as u32 };
    let span = usable.iter().last().map_or(0, |last| last.since(first) as u32 + 1);
    let limit = model.people[own[0].employee.index()].most_of(usable);
    let gap = shortest_gap(model.problem, own);
    let mut lengths: Vec<u32> = own.iter().map(|ask| u32::from(ask.least)).collect();
    lengths.sort_unstable();
    let (mut away, mut done) = (0, 0);
    for length in lengths {
        away += length;
        if away > limit || away + done * gap > span {
            break;
        }
        done += 1;
    }
    own.len() as u32 - done
}

/// The least rest that any two stints of a person ask for.
pub(super) fn shortest_gap(problem: &Problem, own: &[Ask]) -> u32 {
    let gaps = own.iter().map(|ask| u32::from(problem.settings.gap_weeks(ask.programme)));
    gaps.min().unwrap_or(0)
}

/// How many stints at least must go for so many weeks: the longest first.
fn fewest_worth(mut lengths: Vec<u32>, mut missing: u32) -> u32 {
    lengths.sort_unstable_by_key(|length| std::cmp::Reverse(*length));
    let mut count = 0;
    for length in lengths {
        if missing == 0 {
            break;
        }
        missing = missing.saturating_sub(length);
        count += 1;
    }
    count
}

fn sinks(full: &[bool]) -> WeekSet {
    let mut weeks = WeekSet::default();
    full.iter().enumerate().filter(|(_, full)| **full).for_each(|(week, _)| weeks.insert(Week(week as i16)));
    weeks
}

/// How many stints at least no schedule places, from what hosts and homes cannot place each.
///
/// One stint may be among those that its host and those that its home cannot place: at most as many as a flow from
/// the ones to the others through the stints between them carries. The rest are different stints.
pub(super) fn together(asks: &[Ask], hosts: &[u32], homes: &[u32]) -> u64 {
    let mut between: FxHashMap<(usize, usize), u32> = FxHashMap::default();
    for (ask, host) in asks.iter().filter_map(|ask| Some((ask, ask.host?))) {
        let (host, home) = (host.index(), ask.home.index());
        if hosts[host] > 0 && homes[home] > 0 {
            *between.entry((host, home)).or_default() += 1;
        }
    }
    let mut pairs: Vec<((usize, usize), u32)> = between.into_iter().collect();
    pairs.sort_unstable();
    let mut network = Transport::new(homes.to_vec());
    for of_host in pairs.chunk_by(|one, other| one.0.0 == other.0.0) {
        let edges = of_host.iter().map(|((_, home), count)| (*home, *count));
        network.source(hosts[of_host[0].0.0], edges);
    }
    let all = |counts: &[u32]| counts.iter().map(|count| u64::from(*count)).sum::<u64>();
    all(hosts) + all(homes) - network.solve().total()
}
