//! The one list of rules as the verifier recounts them, each in its own file.

mod apart;
mod choice;
mod eligible;
mod fewest;
mod gap;
mod hosts;
mod in_a_row;
mod order;
mod pins;
mod presence;
mod someone;
mod together;
mod tutors;
mod visits;
mod weeks_away;
mod window;
mod working_days;

pub(super) use gap::too_close;
pub(super) use in_a_row::{most_in_a_row, one_run};
pub(super) use order::against_order;
use rayon::prelude::*;
pub(super) use visits::visits;
pub(super) use weeks_away::most_weeks_away;

use super::FEW;
use super::facts::Quota;
use super::groups::Cluster;
use super::state::View;
use super::violation::Violation;
use crate::domain::{EmployeeId, GroupRule, Placement, Rule, Stint, UnitId, Week};

/// How a rule is recounted: what it looks at, one at a time.
#[derive(Clone, Copy)]
enum Recount {
    /// One employee's placements.
    Employee(fn(&View, EmployeeId, &mut Vec<Violation>)),
    /// One unit in one week.
    UnitWeek(fn(&View, UnitId, Week) -> Option<Violation>),
    /// The visits that a unit takes in a period.
    Quota(fn(&View, &Quota) -> Option<Violation>),
    /// Stints to be held together.
    Cluster(fn(&View, &Cluster) -> Option<Violation>),
    /// One `apart` group, by its position in `groups`, in one week.
    ApartWeek(fn(&View, u32, Week) -> Option<Violation>),
}

/// The list.
fn recount(rule: Rule) -> Recount {
    match rule {
        Rule::Window => Recount::Employee(window::window),
        Rule::Choice => Recount::Employee(choice::choice),
        Rule::Gap => Recount::Employee(gap::gap),
        Rule::WeeksAway => Recount::Employee(weeks_away::weeks_away),
        Rule::InARow => Recount::Employee(in_a_row::in_a_row),
        Rule::WorkingDays => Recount::Employee(working_days::working_days),
        Rule::Hosts => Recount::UnitWeek(hosts::hosts),
        Rule::Fewest => Recount::UnitWeek(fewest::fewest),
        Rule::Visits => Recount::Quota(visits),
        Rule::Tutors => Recount::UnitWeek(tutors::tutors),
        Rule::Someone => Recount::UnitWeek(someone::someone),
        Rule::Presence => Recount::UnitWeek(presence::presence),
        Rule::Order => Recount::Employee(order::order),
        Rule::Pins => Recount::Employee(pins::pins),
        Rule::Together => Recount::Cluster(together::together),
        Rule::Apart => Recount::ApartWeek(apart::apart),
        Rule::Eligible => Recount::Employee(eligible::eligible),
    }
}

/// Every broken rule, sorted, each once.
pub(super) fn violations(view: &View) -> Vec<Violation> {
    let mut found = view.state.unknown.clone();
    for rule in Rule::ALL {
        everywhere(view, recount(rule), &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn everywhere(view: &View, recount: Recount, found: &mut Vec<Violation>) {
    let company = &view.problem().company;
    let weeks = || view.problem().horizon.iter();
    match recount {
        Recount::Employee(broken) => {
            let employees = (0..company.employees.len()).into_par_iter().with_min_len(FEW);
            found.par_extend(employees.flat_map_iter(|employee| {
                let mut found = Vec::new();
                broken(view, EmployeeId::at(employee), &mut found);
                found
            }));
        }
        Recount::UnitWeek(broken) => {
            let units = (0..company.units.len()).into_par_iter().with_min_len(FEW);
            found.par_extend(
                units.flat_map_iter(|unit| {
                    weeks().filter_map(move |week| broken(view, UnitId::at(unit), week))
                }),
            );
        }
        Recount::Quota(broken) => {
            found.extend(view.facts.quotas.values().iter().filter_map(|quota| broken(view, quota)));
        }
        Recount::Cluster(broken) => {
            found.extend(view.facts.clusters.iter().filter_map(|cluster| broken(view, cluster)));
        }
        Recount::ApartWeek(broken) => {
            let groups = company.groups.iter().zip(0..);
            for (_, group) in groups.filter(|(group, _)| group.rule == GroupRule::Apart) {
                found.extend(weeks().filter_map(|week| broken(view, group, week)));
            }
        }
    }
}

/// Every broken `together` rule. Two clusters can break it in the same words, so that what one of them breaks cannot be
/// told from the other's.
pub(super) fn broken_together(view: &View) -> Vec<Violation> {
    view.facts.clusters.iter().filter_map(|cluster| together::together(view, cluster)).collect()
}

/// Every broken rule that one placement can have changed, in the order of rules.
///
/// The view may hold the placement or not: the difference between the two is what the placement breaks.
pub(super) fn violations_around(view: &View, placement: Placement, stint: &Stint) -> Vec<Violation> {
    violations_of(Rule::ALL.into_iter(), view, placement, stint)
}

/// Those of some rules.
pub(super) fn violations_of(
    rules: impl Iterator<Item = Rule>,
    view: &View,
    placement: Placement,
    stint: &Stint,
) -> Vec<Violation> {
    let horizon = &view.problem().horizon;
    let weeks = || placement.iter().filter(|week| horizon.contains(*week));
    let mut found = Vec::new();
    for rule in rules {
        match recount(rule) {
            Recount::Employee(broken) => broken(view, stint.employee, &mut found),
            Recount::UnitWeek(broken) => {
                for week in weeks() {
                    let units = [stint.unit, view.facts.home(stint.employee, week)];
                    found.extend(units.into_iter().filter_map(|unit| broken(view, unit, week)));
                }
            }
            Recount::Quota(broken) => {
                let quotas = view.facts.quotas.of(stint.unit.index()).iter();
                let counting = quotas.filter(|quota| quota.holds(placement.start));
                found.extend(counting.filter_map(|quota| broken(view, quota)));
            }
            Recount::Cluster(broken) => {
                let clusters = view.facts.clusters_of.of(placement.stint.index()).iter();
                found.extend(clusters.filter_map(|id| broken(view, &view.facts.clusters[*id as usize])));
            }
            Recount::ApartWeek(broken) => {
                for group in view.facts.apart_of.of(stint.employee.index()) {
                    found.extend(weeks().filter_map(|week| broken(view, *group, week)));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}
