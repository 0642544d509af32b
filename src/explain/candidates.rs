//! The changes to try, the likeliest first: what they would free alone, what else they would help, how far they reach.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::cause::Cause;
use super::changes::Change;
use super::stage::Stage;
use super::starts::{Obstacle, Start, Trials, starts};
use crate::domain::{
    DaySpan, EmployeeId, Enrolment, Placement, Problem, Programme, Rule, StintId, UnitId, Week,
};
use crate::model::Model;
use crate::verify::{Block, DayLost, Ledger, VerifiedSchedule, Why};

/// Stints around which one change is solved.
const STINTS: usize = 12;

/// Changes of one kind to one unit that are tried, those that free most.
const OF_ONE_UNIT: usize = 3;

/// Causes of a start one of which a change may take away: the other may give way to a new search.
const CAUSES: usize = 2;

/// A change to try.
pub(super) struct Candidate {
    pub change: Change,
    /// The stints around which to search, those that it frees first.
    pub stints: Vec<StintId>,
}

/// The stints that a change would give a start, and those whose start one more cause blocks.
#[derive(Default)]
struct Reach {
    freed: BTreeSet<StintId>,
    helped: BTreeSet<StintId>,
}

impl Reach {
    fn add(&mut self, other: &Reach) {
        self.freed.extend(&other.freed);
        self.helped.extend(&other.helped);
    }

    /// A stint that is freed needs no help.
    fn settle(&mut self) {
        self.helped.retain(|stint| !self.freed.contains(stint));
    }
}

/// Changes by the number of stints for each of which they free a start at once, then of those that they help; the
/// narrowest first among equals.
pub(super) fn candidates(problem: &Problem, schedule: &VerifiedSchedule) -> Vec<Candidate> {
    let model = Model::new(problem);
    let mut before = Stage::new(&model, &problem.fixed.placements);
    let mut now = Stage::new(&model, schedule.placements());
    let mut reach: BTreeMap<Change, Reach> = BTreeMap::new();
    let mut trials = Trials::default();
    let is_placed = |stint: StintId| schedule.placement_of(stint).is_some();
    let missing = |id: &StintId| !is_placed(*id) && problem.is_missing(*id, is_placed);
    for id in problem.stint_ids().map(|(id, _)| id).filter(missing) {
        for start in starts(&mut before, &mut now, id, &mut trials) {
            let mut causes: Vec<Cause> = start.obstacles.iter().map(|obstacle| obstacle.cause).collect();
            causes.dedup();
            if causes.len() > CAUSES {
                continue;
            }
            let alone = causes.len() == 1;
            for cause in causes {
                for change in changes(problem, &now.ledger, id, &start, cause) {
                    let stints = reach.entry(change).or_default();
                    let set = if alone { &mut stints.freed } else { &mut stints.helped };
                    set.insert(id);
                }
            }
        }
    }
    for (change, stints) in &mut reach {
        // Who is there after all may go away themselves.
        if let Change::There { employee, .. } = change {
            stints.helped.extend(model.stints_of(*employee));
        }
    }
    widen(problem, &mut reach);
    reach.values_mut().for_each(Reach::settle);
    let mut candidates: Vec<(Change, Reach)> = reach.into_iter().collect();
    candidates.sort_by_key(|(change, Reach { freed, helped })| {
        (Reverse(freed.len()), Reverse(helped.len()), change.weeks(), *change)
    });
    let candidates = candidates.into_iter().map(|(change, Reach { freed, helped })| {
        let stints = freed.into_iter().chain(helped).take(STINTS).collect();
        Candidate { change, stints }
    });
    varied(candidates)
}

/// Of changes of one kind that free the same stints the first, and of those to one unit the first few.
fn varied(candidates: impl Iterator<Item = Candidate>) -> Vec<Candidate> {
    let mut known = BTreeSet::new();
    let mut of_unit: BTreeMap<(&str, UnitId), usize> = BTreeMap::new();
    let mut wanted = |Candidate { change, stints }: &Candidate| {
        let few = change.unit().is_none_or(|unit| {
            let so_far = of_unit.entry((change.code(), unit)).or_default();
            *so_far += 1;
            *so_far <= OF_ONE_UNIT
        });
        few && known.insert((change.code(), stints.clone()))
    };
    candidates.filter(|candidate| wanted(candidate)).collect()
}

/// Where changes to a unit reach several stints, the same change all through the horizon may do more; and a limit of
/// weeks away that is raised further frees what one raised less does.
fn widen(problem: &Problem, reach: &mut BTreeMap<Change, Reach>) {
    let mut units: BTreeMap<(bool, UnitId), Reach> = BTreeMap::new();
    let mut limits: BTreeMap<Programme, Reach> = BTreeMap::new();
    for (change, stints) in reach.iter_mut() {
        match change {
            Change::Host { unit, .. } => units.entry((true, *unit)).or_default().add(stints),
            Change::Presence { unit, .. } => units.entry((false, *unit)).or_default().add(stints),
            // In the order of changes, which is that of limits.
            Change::WeeksAwayOfAll { programme, .. } => {
                let so_far = limits.entry(*programme).or_default();
                so_far.add(stints);
                stints.add(so_far);
            }
            _ => {}
        }
    }
    let (first, last) = (Week(0), problem.horizon.last());
    let several = units.into_iter().filter(|(_, stints)| stints.freed.union(&stints.helped).count() > 1);
    for ((host, unit), stints) in several {
        let change = match host {
            true => Change::Host { unit, first, last },
            false => Change::Presence { unit, first, last },
        };
        reach.insert(change, stints);
    }
}

/// The changes that would take one cause away from a start.
fn changes(problem: &Problem, ledger: &Ledger, id: StintId, start: &Start, cause: Cause) -> Vec<Change> {
    let (company, stint) = (&problem.company, problem.stint(id));
    let obstacles: Vec<Obstacle> =
        start.obstacles.iter().filter(|obstacle| obstacle.cause == cause).copied().collect();
    let weeks = || obstacles.iter().map(|obstacle| obstacle.week);
    let (Some(first), Some(last)) = (weeks().min(), weeks().max()) else { return Vec::new() };
    let employee = &company.employees[stint.employee];
    let programme = match employee.enrolment {
        Enrolment::Onboarding => Programme::Onboarding,
        Enrolment::Regular => Programme::Regular,
        Enrolment::None => Programme::Extra,
    };
    let blocks = || ledger.blocks(Placement { stint: id, start: start.start, weeks: start.weeks });
    match cause {
        // A unit that never hosts would get stints of its own by a host place.
        Cause::Rule(Rule::Hosts) if hosts_at_all(problem, ledger, stint.unit) => {
            vec![Change::Host { unit: stint.unit, first, last }]
        }
        Cause::Rule(Rule::Presence) => {
            vec![Change::Presence { unit: problem.home(stint.employee, first), first, last }]
        }
        Cause::Rule(Rule::Tutors) => new_tutor(problem, ledger, stint.unit, &obstacles).into_iter().collect(),
        Cause::Rule(Rule::WeeksAway) => {
            let beyond = blocks().iter().find_map(|block| match block.violation.why {
                Why::WeeksAway { away, limit } => u16::try_from(away).ok().map(|away| (away, limit)),
                _ => None,
            });
            let Some((limit, instead_of)) = beyond else { return Vec::new() };
            let mut changes = vec![Change::WeeksAway { employee: stint.employee, limit, instead_of }];
            if employee.max_weeks_away.is_none() {
                changes.push(Change::WeeksAwayOfAll { programme, limit, instead_of });
            }
            changes
        }
        Cause::Rule(Rule::InARow) => {
            let beyond = blocks().into_iter().filter_map(|block| match block.violation.why {
                Why::InARow { weeks, limit } => Some((u16::try_from(weeks).ok()?, limit)),
                _ => None,
            });
            beyond.map(|(limit, instead_of)| Change::InARow { programme, limit, instead_of }).collect()
        }
        Cause::Rule(Rule::Visits) => {
            let beyond = blocks().into_iter().filter_map(|block| match block.violation.why {
                Why::Visits { visits, most, .. } => Some((visits, most)),
                _ => None,
            });
            beyond.flat_map(|beyond| limits_of_visits(problem, stint.unit, start.start, beyond)).collect()
        }
        Cause::Rule(Rule::Fewest) => {
            let beyond = blocks().into_iter().filter_map(|block| match block.violation.why {
                Why::Fewest { visitors, fewest } => Some((visitors, fewest)),
                _ => None,
            });
            let fewest = beyond.min().map(|(limit, instead_of)| Change::Fewest {
                unit: stint.unit,
                limit,
                instead_of,
            });
            fewest.into_iter().collect()
        }
        Cause::Rule(Rule::Someone) => {
            let of_block = |block: Block| {
                let unit = block.violation.unit.filter(|_| block.violation.rule == Rule::Someone)?;
                on_leave(problem, unit, &obstacles)
            };
            let there = blocks().into_iter().find_map(of_block);
            there.map(|employee| Change::There { employee, first, last }).into_iter().collect()
        }
        Cause::Rule(Rule::Gap) => {
            let weeks = problem.settings.gap_weeks(stint.programme);
            let shorter = weeks.checked_sub(1);
            shorter.map(|weeks| Change::Gap { programme: stint.programme, weeks }).into_iter().collect()
        }
        Cause::Days(lost @ (DayLost::HostClosed | DayLost::HomeClosed)) => {
            let unit =
                if lost == DayLost::HostClosed { stint.unit } else { problem.home(stint.employee, first) };
            let rows = company.closures.iter().enumerate();
            rows.filter(|(_, closure)| {
                closure.unit == Some(unit)
                    && weeks().any(|week| {
                        closure.span.from <= problem.horizon.friday(week)
                            && problem.horizon.monday(week) <= closure.span.to
                    })
            })
            .map(|(row, _)| Change::Closure { row })
            .collect()
        }
        _ => Vec::new(),
    }
}

/// The limits of a unit's visits of a number, in the horizon and in the periods of a week, raised to as many as there would be.
fn limits_of_visits(
    problem: &Problem,
    unit: UnitId,
    week: Week,
    (limit, instead_of): (u32, u32),
) -> Vec<Change> {
    let company = &problem.company;
    let touches =
        |span: &DaySpan| span.from <= problem.horizon.friday(week) && problem.horizon.monday(week) <= span.to;
    let own = company.units[unit].max_visits.map(|most| (None, most));
    let rows = company.capacity.iter().enumerate();
    let periods = rows.filter(|(_, period)| period.unit == unit && touches(&period.span));
    let periods = periods.filter_map(|(row, period)| Some((Some(row), period.max_visits?)));
    let all = own.into_iter().chain(periods).filter(|(_, most)| *most == instead_of);
    all.map(|(row, _)| Change::Visits { unit, row, limit, instead_of }).collect()
}

/// Who of a unit is on leave in all these weeks and would otherwise be there.
fn on_leave(problem: &Problem, unit: UnitId, when: &[Obstacle]) -> Option<EmployeeId> {
    let horizon = &problem.horizon;
    let mut staff = problem.staff.of(unit.index()).iter().copied();
    staff.find(|employee| {
        let here = problem.weeks_in(*employee, unit);
        let absences = problem.company.absences.of(employee.index());
        when.iter().all(|obstacle| {
            let (monday, friday) = (horizon.monday(obstacle.week), horizon.friday(obstacle.week));
            let touched = absences.iter().any(|span| span.from <= friday && monday <= span.to);
            let employed = problem.company.employees[*employee].employed_on(monday);
            here.contains(obstacle.week) && touched && employed
        })
    })
}

fn hosts_at_all(problem: &Problem, ledger: &Ledger, unit: UnitId) -> bool {
    let mut weeks = problem.horizon.iter().filter_map(|week| ledger.unit_week(unit, week));
    weeks.any(|week| week.hosts > 0)
}

/// Who of the unit, no tutor yet, is present in all these weeks; of several, who is present longest.
fn new_tutor(problem: &Problem, ledger: &Ledger, unit: UnitId, when: &[Obstacle]) -> Option<Change> {
    let staff = problem.staff.of(unit.index()).iter().copied();
    let there = |employee: &EmployeeId| {
        let present = ledger.presence(*employee).and(problem.weeks_in(*employee, unit));
        when.iter().all(|obstacle| present.contains(obstacle.week))
    };
    let candidates = staff.filter(|employee| !problem.company.employees[*employee].tutor).filter(there);
    let longest = candidates.max_by_key(|employee| (ledger.presence(*employee).len(), Reverse(*employee)));
    longest.map(|employee| Change::Tutor { employee })
}
