//! What a schedule changes against its baseline, and because of what: the old placement asked of the verifier's
//! ledger, with the new schedule around it.

use rustc_hash::FxHashMap;

use crate::compare::Fate;
use crate::domain::{Booking, EmployeeId, Gone, Placement, Problem, Programme, Rule, StintId, UnitId, Week};
use crate::verify::{Block, DayLost, Ledger, VerifiedSchedule};

/// Because of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The person is absent then.
    Absence,
    /// The person is not employed then.
    Leaver,
    /// The host or the home unit is closed then.
    Closure,
    /// Public holidays.
    Holiday,
    /// The visit has been made.
    Done,
    /// No programme asks for the stint any more.
    NotOwed,
    /// A fixed or forbidden pin.
    Pin,
    /// The host has fewer places than the visitors who were planned, and still are.
    Capacity,
    /// Fewer tutors are present than for the visitors who were planned, and still are.
    Tutors,
    /// Too few people are at home with those away who were planned to be, and still are.
    Presence,
    /// What a group shares, or keeps apart.
    Group,
    /// Another rule, which the same placements break now.
    Rule,
    /// Another placement has taken its place.
    GaveWay,
    /// Both would be possible, and this has fewer points.
    Points,
    /// Another placement has made room.
    RoomFreed,
    /// It is owed, and there was room.
    Owed,
    /// What is left out of documents: `[output] absences` is off.
    NotTold,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Cause; 17] = [
        Cause::Absence,
        Cause::Leaver,
        Cause::Closure,
        Cause::Holiday,
        Cause::Done,
        Cause::NotOwed,
        Cause::Pin,
        Cause::Capacity,
        Cause::Tutors,
        Cause::Presence,
        Cause::Group,
        Cause::Rule,
        Cause::GaveWay,
        Cause::Points,
        Cause::RoomFreed,
        Cause::Owed,
        Cause::NotTold,
    ];

    /// The stable code used in `changes.csv` and in the README.
    pub fn code(self) -> &'static str {
        match self {
            Cause::Absence => "absence",
            Cause::Leaver => "leaver",
            Cause::Closure => "closure",
            Cause::Holiday => "holiday",
            Cause::Done => "done",
            Cause::NotOwed => "not-owed",
            Cause::Pin => "pin",
            Cause::Capacity => "capacity",
            Cause::Tutors => "tutors",
            Cause::Presence => "presence",
            Cause::Group => "group",
            Cause::Rule => "rule",
            Cause::GaveWay => "gave-way",
            Cause::Points => "points",
            Cause::RoomFreed => "room-freed",
            Cause::Owed => "owed",
            Cause::NotTold => "not-told",
        }
    }
}

/// Who: an employee of today, or the name of one who is none any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// An employee.
    Employee(EmployeeId),
    /// Somebody gone.
    Gone(String),
}

/// First week and length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// First week.
    pub start: Week,
    /// Length in weeks.
    pub weeks: u8,
}

/// One change against the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub fate: Fate,
    /// Who.
    pub who: Who,
    /// Host unit.
    pub unit: UnitId,
    /// Programme, where it is known.
    pub programme: Option<Programme>,
    /// In the baseline.
    pub from: Option<Weeks>,
    /// In the schedule.
    pub to: Option<Weeks>,
    /// Because of what.
    pub cause: Cause,
    /// The rule that forbids what was, or that forbade what is.
    pub rule: Option<Rule>,
    /// The other placements that it is because of: those it gave way to, or those that made room.
    pub because_of: Vec<StintId>,
}

impl Weeks {
    fn of(placement: Placement) -> Self {
        Weeks { start: placement.start, weeks: placement.weeks }
    }
}

/// Every change against the baseline, those of stints in their order and then rows of no stint; `None` without a
/// baseline.
pub fn changes(problem: &Problem, schedule: &VerifiedSchedule) -> Option<Vec<Change>> {
    let baseline = problem.baseline.as_deref()?;
    let before: Vec<Placement> = baseline.iter().flatten().copied().collect();
    let mut scene = Scene {
        problem,
        baseline,
        schedule,
        now: Ledger::new(problem, schedule.placements()),
        then: Ledger::new(problem, &before),
    };
    let mut changes = Vec::new();
    let mut of_stint: FxHashMap<StintId, usize> = FxHashMap::default();
    for (id, stint) in problem.stint_ids() {
        let (was, is) = (baseline[id.index()], schedule.placement_of(id).copied());
        if was == is {
            continue;
        }
        let fate = match (was, is) {
            (Some(_), Some(_)) => Fate::Moved,
            (Some(_), None) => Fate::Dropped,
            (None, _) => Fate::Added,
        };
        let (cause, rule, because_of) = match (was, is) {
            (Some(was), is) => scene.against_what_was(was, is),
            (None, Some(is)) => scene.for_what_is(is),
            (None, None) => continue,
        };
        of_stint.insert(id, changes.len());
        changes.push(Change {
            fate,
            who: Who::Employee(stint.employee),
            unit: stint.unit,
            programme: Some(stint.programme),
            from: was.map(Weeks::of),
            to: is.map(Weeks::of),
            cause,
            rule,
            because_of,
        });
    }
    look_beyond_own(problem, &mut changes, &of_stint);
    changes.extend(problem.dropped.iter().map(|row| dropped(problem, row)));
    changes.extend(problem.gone.iter().map(|row| gone(problem, row)));
    Some(changes)
}

/// Where a visit gave way to others of the same person, it is because of what moved those: nobody gives way to herself.
/// What leads back to where it began has no cause but points.
fn look_beyond_own(problem: &Problem, changes: &mut [Change], of_stint: &FxHashMap<StintId, usize>) {
    let is_own =
        |change: &Change, stint: &StintId| change.who == Who::Employee(problem.stint(*stint).employee);
    let given: Vec<Change> = changes.to_vec();
    for change in changes.iter_mut().filter(|change| change.cause == Cause::GaveWay) {
        let mut seen = Vec::new();
        let mut behind = change.clone();
        while behind.cause == Cause::GaveWay && behind.because_of.iter().all(|stint| is_own(change, stint)) {
            let next = behind.because_of.iter().find(|stint| !seen.contains(*stint)).copied();
            match next.and_then(|stint| of_stint.get(&stint).map(|at| (stint, *at))) {
                Some((stint, at)) if given[at].fate != Fate::Added => {
                    seen.push(stint);
                    behind = given[at].clone();
                }
                _ => {
                    (behind.cause, behind.rule) = (Cause::Points, None);
                    behind.because_of.clear();
                }
            }
        }
        behind.because_of.retain(|stint| !is_own(change, stint));
        (change.cause, change.rule, change.because_of) = (behind.cause, behind.rule, behind.because_of);
    }
}

/// The two schedules to compare, counted.
struct Scene<'a> {
    problem: &'a Problem,
    baseline: &'a [Option<Placement>],
    schedule: &'a VerifiedSchedule,
    now: Ledger<'a>,
    then: Ledger<'a>,
}

type Because = (Cause, Option<Rule>, Vec<StintId>);

impl Scene<'_> {
    /// Why a stint is no longer where it was.
    fn against_what_was(&mut self, was: Placement, is: Option<Placement>) -> Because {
        if let Some(is) = is {
            self.now.remove(is);
        }
        let blocks = self.now.blocks(was);
        if let Some(is) = is {
            self.now.add(is);
        }
        let same = |other: &&Placement| self.baseline[other.stint.index()] == Some(**other);
        let by_facts = |block: &&Block| block.collides.iter().all(|other| same(&other));
        // A partner left behind, or one to be met first, says less than what else stands in the way.
        let hard = blocks.iter().filter(|block| !block.violation.may_be_mended());
        let soft = blocks.iter().filter(|block| block.violation.may_be_mended());
        let main = hard.clone().find(by_facts).or(hard.clone().next()).or(soft.clone().next());
        let Some(block) = main else { return (Cause::Points, None, Vec::new()) };
        let rule = block.violation.rule;
        let others: Vec<StintId> =
            block.collides.iter().filter(|other| !same(other)).map(|other| other.stint).collect();
        let cause = match rule {
            Rule::WorkingDays => self.without_days(was, block.violation.week),
            Rule::Pins => Cause::Pin,
            Rule::Together | Rule::Apart => Cause::Group,
            _ if !others.is_empty() => Cause::GaveWay,
            Rule::Hosts | Rule::Visits => Cause::Capacity,
            Rule::Tutors => Cause::Tutors,
            Rule::Presence => Cause::Presence,
            Rule::Eligible | Rule::Choice => Cause::NotOwed,
            Rule::Window if self.is_after_the_last_week(was) => Cause::Leaver,
            Rule::Window
            | Rule::Gap
            | Rule::WeeksAway
            | Rule::InARow
            | Rule::Fewest
            | Rule::Someone
            | Rule::Order => Cause::Rule,
        };
        (cause, Some(rule), others)
    }

    /// Whether a placement ends in the last weeks before its employee leaves, where nobody is sent away any more.
    fn is_after_the_last_week(&self, was: Placement) -> bool {
        let stint = self.problem.stint(was.stint);
        let leaves = self.problem.company.employees[stint.employee].leaves.is_some();
        leaves && was.end() > stint.closes
    }

    /// What takes the working days of a placement in a week.
    fn without_days(&self, was: Placement, week: Option<Week>) -> Cause {
        let lost = week.and_then(|week| self.now.days_lost(was.stint, week)).unwrap_or_default();
        let causes = lost.into_iter().map(|lost| match lost {
            DayLost::NotHired | DayLost::Left => Cause::Leaver,
            DayLost::Absence => Cause::Absence,
            DayLost::HostClosed | DayLost::HomeClosed => Cause::Closure,
            DayLost::Holiday => Cause::Holiday,
        });
        // Where several take them only together, no one of them is the cause.
        causes.min_by_key(|cause| (*cause == Cause::Holiday, *cause)).unwrap_or(Cause::Rule)
    }

    /// Why a stint that the baseline did not place is placed.
    fn for_what_is(&self, is: Placement) -> Because {
        let blocks = self.then.blocks(is);
        let gone = |other: &&Placement| self.schedule.placement_of(other.stint) != Some(*other);
        let freed = blocks.iter().find_map(|block| {
            let others: Vec<StintId> = block.collides.iter().filter(gone).map(|other| other.stint).collect();
            (!others.is_empty()).then_some((block.violation.rule, others))
        });
        match freed {
            Some((rule, others)) => (Cause::RoomFreed, Some(rule), others),
            None => (Cause::Owed, None, Vec::new()),
        }
    }
}

/// A row of the baseline that no stint asks for any more.
fn dropped(problem: &Problem, row: &Booking) -> Change {
    let employee = &problem.company.employees[row.employee];
    let mut visits = problem.company.visits.of(row.employee.index()).iter();
    let met = visits.any(|visit| visit.counts_as_visit && visit.unit == row.unit);
    let cause = if employee.leaves.is_some_and(|leaves| leaves < row.monday) {
        Cause::Leaver
    } else if met {
        Cause::Done
    } else {
        Cause::NotOwed
    };
    Change {
        fate: Fate::Dropped,
        who: Who::Employee(row.employee),
        unit: row.unit,
        programme: row.programme,
        from: Some(Weeks { start: problem.horizon.week_of(row.monday), weeks: row.weeks }),
        to: None,
        cause,
        rule: None,
        because_of: Vec::new(),
    }
}

/// A row of the baseline about somebody who is no employee any more.
fn gone(problem: &Problem, row: &Gone) -> Change {
    Change {
        fate: Fate::Dropped,
        who: Who::Gone(row.employee.clone()),
        unit: row.unit,
        programme: row.programme,
        from: Some(Weeks { start: problem.horizon.week_of(row.monday), weeks: row.weeks }),
        to: None,
        cause: Cause::Leaver,
        rule: None,
        because_of: Vec::new(),
    }
}
