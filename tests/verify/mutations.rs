//! One mutation of a valid schedule, or of one fact under it, breaks a rule: the verifier names that rule.
//!
//! Each mutation counts for itself what it needs to know, so that it breaks the rule by construction.

use passerelle::domain::{
    CapacityPeriod, DaySpan, EmployeeId, Enrolment, Group, GroupRule, Grouped, Home, MinPresent, PinKind,
    Placement, Problem, Rule, Schedule, Site, SiteId, Stint, StintId, Travels, UnitId, Week,
};
use passerelle::verify::inspect;

use super::random::{Plan, Random, WEEKS, plans};
use crate::build::Draft;

type Mutation = fn(&Plan, &mut Random) -> Option<(Problem, Schedule)>;

/// For each rule, in the order of the list, what breaks it.
pub const MUTATIONS: [(Rule, Mutation); 17] = [
    (Rule::Window, leave_the_window),
    (Rule::Choice, choose_one_more),
    (Rule::Gap, two_places_at_once),
    (Rule::WeeksAway, lower_the_limit),
    (Rule::InARow, ask_for_a_week_at_home),
    (Rule::WorkingDays, go_on_leave),
    (Rule::Hosts, crowd_a_full_week),
    (Rule::Fewest, ask_for_a_larger_group),
    (Rule::Visits, take_fewer_visits),
    (Rule::Tutors, send_the_tutors_on_leave),
    (Rule::Someone, leave_the_visitor_alone),
    (Rule::Presence, ask_for_everybody),
    (Rule::Order, ask_for_another_unit_before),
    (Rule::Pins, go_against_a_pin),
    (Rule::Together, part_a_group),
    (Rule::Apart, forbid_a_meeting),
    (Rule::Eligible, go_where_nobody_may),
];

#[test]
fn one_mutation_breaks_its_rule() {
    for (rule, mutate) in MUTATIONS {
        let (mut made, mut random) = (0, Random::new(rule as u64));
        for (seed, plan) in plans().iter().enumerate() {
            let Some((problem, schedule)) = mutate(plan, &mut random) else { continue };
            made += 1;
            let found = inspect(&problem, &schedule).violations;
            assert!(found.iter().any(|violation| violation.rule == rule), "{rule:?}, seed {seed}: {found:?}");
        }
        assert!(made >= 48, "{rule:?} was put to the test only {made} times");
    }
}

impl Plan {
    fn problem(&self) -> Problem {
        self.draft.clone().build()
    }

    fn schedule(&self) -> Schedule {
        Schedule { placements: self.placements.clone(), strays: Vec::new() }
    }

    /// The same schedule after a change of the facts that leaves the stints as they are.
    fn with(&self, change: impl FnOnce(&mut Draft)) -> Option<(Problem, Schedule)> {
        let mut draft = self.draft.clone();
        change(&mut draft);
        let problem = draft.build();
        assert_eq!(problem.stints, self.problem().stints, "a mutation that leaves the stints as they are");
        Some((problem, self.schedule()))
    }

    /// The same problem after a change of one placement.
    fn moved(&self, from: Placement, to: Placement) -> Option<(Problem, Schedule)> {
        let mut schedule = self.schedule();
        *schedule.placements.iter_mut().find(|placement| **placement == from)? = to;
        Some((self.problem(), schedule))
    }
}

/// All pairs of a placement and its stint that satisfy a condition.
fn those(
    plan: &Plan,
    problem: &Problem,
    mut condition: impl FnMut(Placement, &Stint) -> bool,
) -> Vec<Placement> {
    let placements = plan.placements.iter().copied();
    placements.filter(|placement| condition(*placement, problem.stint(placement.stint))).collect()
}

fn meet(a: &Placement, b: &Placement) -> bool {
    a.iter().any(|week| b.iter().any(|other| other == week))
}

fn leave_the_window(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let placement = *random.pick(&plan.placements)?;
    let problem = plan.problem();
    let stint = problem.stint(placement.stint);
    let before = Placement { start: stint.opens.plus(-1), ..placement };
    let after = Placement { start: stint.closes, weeks: placement.weeks.max(2), ..placement };
    let too_long = Placement { weeks: stint.lengths.max + 1, ..placement };
    if random.once_in(4) {
        let mut schedule = plan.schedule();
        schedule.placements.push(placement);
        return Some((problem, schedule));
    }
    plan.moved(placement, *random.pick(&[before, after, too_long])?)
}

/// Places one more of the stints of a choice than are owed.
fn choose_one_more(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let is_placed = |stint: StintId| plan.placements.iter().any(|placement| placement.stint == stint);
    let full = problem.choices.iter().filter(|choice| choice.missing(is_placed) == 0);
    let open: Vec<StintId> =
        full.flat_map(|choice| &choice.stints).copied().filter(|stint| !is_placed(*stint)).collect();
    let stint = *random.pick(&open)?;
    let (start, weeks) = (Week(random.below(u64::from(WEEKS) - 1) as i16), problem.stint(stint).lengths.max);
    let mut schedule = plan.schedule();
    schedule.placements.push(Placement { stint, start, weeks });
    Some((problem, schedule))
}

fn two_places_at_once(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let other = |of: Placement, its: &Stint| {
        let mut all = plan.placements.iter();
        all.find(|other| other.stint != of.stint && problem.stint(other.stint).employee == its.employee)
            .copied()
    };
    let candidates = those(plan, &problem, |placement, stint| other(placement, stint).is_some());
    let placement = *random.pick(&candidates)?;
    let beside = other(placement, problem.stint(placement.stint))?;
    plan.moved(placement, Placement { start: beside.end(), ..placement })
}

fn lower_the_limit(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let placement = *random.pick(&plan.placements)?;
    let employee = problem.stint(placement.stint).employee;
    let own = those(plan, &problem, |_, stint| stint.employee == employee);
    let away: u16 = own.iter().map(|placement| u16::from(placement.weeks)).sum();
    plan.with(|draft| draft.company.employees[employee.index()].max_weeks_away = Some(away - 1))
}

/// Sets the limit of weeks in a row below what somebody of a programme spends away.
fn ask_for_a_week_at_home(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let enrolled = |employee: EmployeeId| problem.company.employees[employee.index()].enrolment;
    let longer = those(plan, &problem, |placement, stint| {
        let next = plan.placements.iter().any(|other| {
            problem.stint(other.stint).employee == stint.employee && other.start == placement.end().plus(1)
        });
        enrolled(stint.employee) != Enrolment::None && (placement.weeks > 1 || next)
    });
    let placement = *random.pick(&longer)?;
    let enrolment = enrolled(problem.stint(placement.stint).employee);
    plan.with(|draft| match enrolment {
        Enrolment::Onboarding => draft.settings.onboarding.max_in_a_row = Some(1),
        _ => draft.settings.regular.max_in_a_row = Some(1),
    })
}

/// Lets a unit take nobody or more visitors than come in a week.
fn ask_for_a_larger_group(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let placement = *random.pick(&plan.placements)?;
    let unit = problem.stint(placement.stint).unit;
    let there = those(plan, &problem, |other, stint| stint.unit == unit && meet(&other, &placement));
    let standing = problem.company.visits.values().iter().filter(|visit| visit.unit == unit).count();
    let more = (there.len() + standing) as u32 + 1;
    plan.with(|draft| draft.company.units[unit.index()].min_visitors = Some(more))
}

/// Lets a unit take one visit less than start in a period.
fn take_fewer_visits(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let unit = problem.stint(random.pick(&plan.placements)?.stint).unit;
    let visits = those(plan, &problem, |_, stint| stint.unit == unit);
    let whole = random.once_in(2);
    plan.with(|draft| {
        if whole {
            draft.company.units[unit.index()].max_visits = Some(visits.len() as u32 - 1);
            return;
        }
        let week = i64::from(visits[0].start.0);
        let span = draft.weeks(week, week);
        let max_visits = Some(0);
        draft.company.capacity.push(CapacityPeriod {
            unit,
            span,
            hosts: None,
            max_visits,
            min_present: None,
        });
    })
}

fn go_on_leave(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let placement = *random.pick(&plan.placements)?;
    let employee = plan.problem().stint(placement.stint).employee;
    plan.with(|draft| {
        let week = i64::from(placement.end().0);
        let leave = DaySpan { from: draft.day(week, 0), to: draft.day(week, 4) };
        draft.absences.push((employee, leave));
    })
}

/// Moves a visitor of a unit into a week in which its hosts are all taken.
fn crowd_a_full_week(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let full = |unit: UnitId, week: Week| {
        let visitors = those(plan, &problem, |placement, stint| {
            stint.unit == unit && placement.iter().any(|its| its == week)
        });
        let overridden = problem.company.capacity.iter().any(|row| row.unit == unit);
        !overridden && visitors.len() as u32 == problem.company.units[unit.index()].hosts
    };
    let mut moves = Vec::new();
    for placement in &plan.placements {
        let unit = problem.stint(placement.stint).unit;
        for week in (0..WEEKS as i16).map(Week) {
            let there_already = placement.iter().any(|its| its == week);
            if !there_already && full(unit, week) {
                moves.push((*placement, Placement { start: week, ..*placement }));
            }
        }
    }
    let (from, to) = *random.pick(&moves)?;
    plan.moved(from, to)
}

fn send_the_tutors_on_leave(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let placement = *random.pick(&plan.placements)?;
    let unit = plan.problem().stint(placement.stint).unit;
    plan.with(|draft| {
        let week = draft.weeks(placement.start.0.into(), placement.start.0.into());
        let staff = draft.company.employees.iter_mut().enumerate().filter(|(_, who)| who.home == unit);
        for (position, employee) in staff {
            employee.tutor = true;
            draft.absences.push((EmployeeId::at(position), week));
        }
    })
}

fn leave_the_visitor_alone(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let placement = *random.pick(&plan.placements)?;
    let host = plan.problem().stint(placement.stint).unit;
    plan.with(|draft| {
        draft.settings.rules.hosts_present = draft.settings.rules.hosts_present.max(1);
        let week = draft.weeks(placement.end().0.into(), placement.end().0.into());
        let staff = draft.company.employees.iter().enumerate().filter(|(_, who)| who.home == host);
        draft.absences.extend(staff.map(|(position, _)| (EmployeeId::at(position), week)));
    })
}

fn ask_for_everybody(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let counted = |who: EmployeeId| {
        problem.settings.onboarding.counts_at_home
            || problem.company.employees[who.index()].enrolment != Enrolment::Onboarding
    };
    let candidates = those(plan, &problem, |_, stint| counted(stint.employee));
    let placement = *random.pick(&candidates)?;
    let home = problem.company.employees[problem.stint(placement.stint).employee.index()].home;
    let everybody = problem.staff.of(home.index()).len() as u32;
    plan.with(|draft| {
        let span = draft.weeks(placement.start.0.into(), placement.start.0.into());
        let min_present = Some(MinPresent::Count(everybody));
        draft.company.capacity.push(CapacityPeriod {
            unit: home,
            span,
            hosts: None,
            max_visits: None,
            min_present,
        });
    })
}

fn ask_for_another_unit_before(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let mut pairs = Vec::new();
    for placement in &plan.placements {
        let stint = problem.stint(placement.stint);
        let home = problem.company.employees[stint.employee.index()].home;
        for first in problem.stints.of(stint.employee.index()).iter().map(|other| other.unit) {
            let visits = problem.company.visits.of(stint.employee.index());
            let visited = visits.iter().any(|visit| visit.counts_as_visit && visit.unit == first);
            let been = those(plan, &problem, |other, its| {
                its.employee == stint.employee && its.unit == first && other.end() < placement.start
            });
            if first != home && first != stint.unit && !visited && been.is_empty() {
                pairs.push((stint.unit, first));
            }
        }
    }
    let (unit, first) = *random.pick(&pairs)?;
    plan.with(|draft| draft.company.units[unit.index()].after.push(first))
}

fn go_against_a_pin(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    if let Some(pin) = random.pick(&problem.fixed.placements) {
        if random.once_in(2) {
            return plan.moved(*pin, Placement { start: pin.start.plus(1), ..*pin });
        }
        let mut schedule = plan.schedule();
        schedule.placements.retain(|placement| placement.stint != pin.stint);
        return Some((problem, schedule));
    }
    let placement = *random.pick(&plan.placements)?;
    let stint = problem.stint(placement.stint);
    plan.with(|draft| {
        draft.pin(PinKind::Forbidden, stint.employee, stint.unit, placement.end().0.into(), 1);
    })
}

/// Makes a group of two who each have one stint in a unit, and hold theirs at different times or not both.
fn part_a_group(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let only = |stint: &Stint| {
        let own = problem.stints.of(stint.employee.index());
        own.iter().filter(|other| other.unit == stint.unit).count() == 1
    };
    let placed = |wanted| plan.placements.iter().find(|placement| placement.stint == wanted);
    let mut pairs = Vec::new();
    for (a, one) in problem.stint_ids().filter(|(_, stint)| only(stint)) {
        for (b, other) in problem.stint_ids().filter(|(_, stint)| only(stint)) {
            let weeks = |placement: &Placement| (placement.start, placement.weeks);
            let parted = placed(a).map(weeks) != placed(b).map(weeks);
            if one.unit == other.unit && one.employee < other.employee && parted {
                pairs.push([one.employee, other.employee]);
            }
        }
    }
    let members = random.pick(&pairs)?.to_vec();
    let (name, rule) = ("new".to_string(), GroupRule::Together);
    plan.with(|draft| draft.company.groups.push(Group { name, rule, members }))
}

fn forbid_a_meeting(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let who = |placement: &Placement| problem.stint(placement.stint).employee;
    let mut pairs = Vec::new();
    for a in &plan.placements {
        let others = plan.placements.iter().filter(|b| who(a) < who(b) && meet(a, b));
        pairs.extend(others.map(|b| [who(a), who(b)]));
    }
    let members = random.pick(&pairs)?.to_vec();
    let (name, rule) = ("new".to_string(), GroupRule::Apart);
    plan.with(|draft| draft.company.groups.push(Group { name, rule, members }))
}

/// A row at home; somebody of a programme out of it, or who has moved to the host, or travels no more.
fn go_where_nobody_may(plan: &Plan, random: &mut Random) -> Option<(Problem, Schedule)> {
    let problem = plan.problem();
    let mut schedule = plan.schedule();
    let programmes = those(plan, &problem, |_, stint| stint.programme.is_of_a_pair());
    let placement = *random.pick(&programmes)?;
    let Stint { employee, unit, .. } = *problem.stint(placement.stint);
    if random.once_in(4) {
        let at_home_there = problem.altered(|parts| {
            let owners = parts.company.employees.len();
            let homes = (0..owners).flat_map(|owner| {
                let there = move |home: &Home| owner == employee.index() && home.last >= placement.end();
                let homes = problem.homes.of(owner).iter();
                homes.map(move |home| (owner, if there(home) { Home { unit, ..*home } } else { *home }))
            });
            parts.homes = Grouped::new(owners, homes.collect());
        });
        return Some((at_home_there, schedule));
    }
    if random.once_in(3) {
        let at_another_site = problem.altered(|parts| {
            let (id, name) = ("far".to_owned(), "far".to_owned());
            let far = SiteId::at(parts.company.sites.len());
            parts.company.sites.push(Site { id, name, country: None, region: None, address: None });
            parts.company.units[unit.index()].at = Some(far);
            parts.company.employees[employee.index()].travels = Travels::Nowhere;
        });
        return Some((at_another_site, schedule));
    }
    if random.once_in(2) {
        let of_none = problem.altered(|parts| {
            parts.company.employees[employee.index()].enrolment = Enrolment::None;
        });
        return Some((of_none, schedule));
    }
    let home = problem.company.employees[employee.index()].home;
    schedule.strays.push(plan.draft.booking(employee, home, 1, 1));
    Some((problem, schedule))
}
