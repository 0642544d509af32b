//! Units that take groups: no visitor in a week, or at least so many.
//!
//! One person's plan cannot form a group: under hard limits cells without one are closed, and who is needed in one stays.
//! Groups are formed of people who have the time for it, all at one start, and the small integer programs look for
//! better ones.

use super::repair::{overruns_somewhere, take_with_followers};
use super::roster::{Roster, breaks_alone};
use super::tables::Tables;
use crate::domain::{Placement, StintId, UnitId, Week};
use crate::model::Kind;
use crate::model::program::held_together;

/// Whether the host of a stint takes groups only.
pub(super) fn in_groups(tables: &Tables, stint: StintId) -> bool {
    tables.grouped && tables.model.capacity.in_groups(UnitId(tables.choices[stint.index()].host))
}

/// Whether the host of a placement, there or not, has visitors and too few for a group in one of its weeks.
pub(super) fn is_short(tables: &Tables, roster: &Roster, placement: &Placement) -> bool {
    in_groups(tables, placement.stint) && lacking(tables, roster, placement) > 0
}

/// How many visitors the host of a placement lacks in the worst of its weeks that has any.
fn lacking(tables: &Tables, roster: &Roster, placement: &Placement) -> u32 {
    let host = tables.choices[placement.stint.index()].host as usize;
    let of_week = |week| {
        let cell = tables.model.cell(host, week);
        let visitors = roster.usage[Kind::Host][cell];
        if visitors == 0 { 0 } else { tables.model.capacity.group(cell).saturating_sub(visitors) }
    };
    placement.iter().map(of_week).max().unwrap_or(0)
}

/// Takes out the visitors of cells without a group, until there are none. Fixed pins stay.
pub(super) fn dissolve(tables: &Tables, roster: &mut Roster) {
    if !tables.grouped {
        return;
    }
    loop {
        let short = |placement: &Placement| {
            !tables.model.fixed.contains_key(&placement.stint) && is_short(tables, roster, placement)
        };
        let short: Vec<Placement> = roster.placements().filter(short).collect();
        if short.is_empty() {
            return;
        }
        for placement in short {
            if roster.held(placement.stint).is_some() {
                take_with_followers(tables, roster, placement);
            }
        }
    }
}

/// Forms groups of people who have the time, the one that gains most first, while there are any.
pub(super) fn gather(tables: &Tables, roster: &mut Roster) {
    if !tables.grouped {
        return;
    }
    let units = tables.model.capacity.fewest.len();
    for unit in (0..units).map(UnitId::at).filter(|unit| tables.model.capacity.in_groups(*unit)) {
        let stints: Vec<StintId> = (0..tables.choices.len())
            .map(StintId::at)
            .filter(|stint| tables.choices[stint.index()].host == unit.0)
            .collect();
        loop {
            let best = starts(tables, &stints)
                .into_iter()
                .filter_map(|(week, weeks)| formed(tables, roster, &stints, (week, weeks)))
                .min_by_key(|(cost, group)| (*cost, group[0].start, group[0].weeks));
            let Some((_, group)) = best else { break };
            group.into_iter().for_each(|placement| roster.put(tables, placement));
        }
    }
}

/// The starts and lengths of some stints, each once.
fn starts(tables: &Tables, stints: &[StintId]) -> Vec<(Week, u8)> {
    let columns = stints.iter().flat_map(|stint| tables.model.columns(*stint));
    let mut starts: Vec<_> = columns.map(|column| (column.start, column.weeks)).collect();
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// The cheapest group that can start in a week, with what it gains in grains; `None` where none gains anything.
fn formed(
    tables: &Tables,
    roster: &mut Roster,
    stints: &[StintId],
    (start, weeks): (Week, u8),
) -> Option<(i64, Vec<Placement>)> {
    let clusters = &tables.model.clusters;
    let leads =
        stints.iter().filter(|stint| clusters.of(**stint).is_none_or(|members| members[0] == **stint));
    let mut wanted: Vec<Vec<Placement>> = leads
        .map(|stint| held_together(tables.model, &Placement { stint: *stint, start, weeks }))
        .filter(|all| all.iter().all(|placement| fits_beside(tables, roster, placement)))
        .collect();
    wanted.sort_by_key(|all| {
        let cost: i64 = all.iter().map(|placement| tables.cost(placement)).sum();
        (cost / all.len() as i64, all[0])
    });
    let before = roster.cost;
    let mut group: Vec<Placement> = Vec::new();
    let mut best: Option<(i64, usize)> = None;
    for all in wanted {
        // One of several stints of a person there is enough, and an earlier one may have taken the last place.
        if !all.iter().all(|placement| fits_beside(tables, roster, placement)) {
            continue;
        }
        all.iter().for_each(|placement| roster.put(tables, *placement));
        if all.iter().any(|placement| overruns_somewhere(tables, roster, placement)) {
            all.iter().for_each(|placement| {
                roster.take(tables, placement.stint);
            });
            continue;
        }
        let placement = all[0];
        group.extend(all);
        let gain = roster.cost - before;
        let whole = lacking(tables, roster, &placement) == 0;
        if whole && gain < best.map_or(0, |(gain, _)| gain) {
            best = Some((gain, group.len()));
        }
    }
    for placement in &group {
        roster.take(tables, placement.stint);
    }
    best.map(|(gain, size)| {
        group.truncate(size);
        (gain, group)
    })
}

/// Whether a stint that is missing may and can be placed there without moving anything else of its employee.
fn fits_beside(tables: &Tables, roster: &Roster, placement: &Placement) -> bool {
    let model = tables.model;
    let employee = model.problem.stint(placement.stint).employee;
    if !model.allows(placement) || !roster.is_missing(tables, placement.stint) {
        return false;
    }
    let mut own = roster.own(tables, employee);
    own.push(*placement);
    !own.iter().any(|each| breaks_alone(tables, &own, each))
}
