//! From a quarter that is over to rows of history: what was done, what was called off, and what is still owed.

mod heard;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::domain::{
    Booking, Company, EmployeeId, Grouped, Hindrance, HistoryRow, Missed, Placement, Problem, Programme,
    Stint, StintId, UnitId, Visit, VisitStatus, Week,
};
use crate::returns::{Answer, Answers, Fate};
use crate::verify::{VisitDays, days_of_visits};

pub use self::heard::{Heard, Stay};

/// The rows that a quarter adds to the history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// The rows, visits first, each part by date, employee and unit.
    pub rows: Vec<HistoryRow>,
    /// Rows that the history has already.
    pub known: usize,
    /// Placements that end after the day up to which the quarter is closed.
    pub later: usize,
    /// Rows of `stints.csv` that are done: the next plan would ask for them again.
    pub extras_done: usize,
    /// What returns say, where there are any.
    pub heard: Option<Heard>,
    /// Visits of the quarter that were made, those that the history has already among them.
    pub made: Vec<HistoryRow>,
    /// Who is new and has made every visit of the onboarding with the last of these.
    pub newcomers: Vec<EmployeeId>,
}

/// Rows of a schedule that lie outside the horizon: it is that of another quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside(pub usize);

impl Closing {
    /// How many rows have a status.
    pub fn count(&self, status: VisitStatus) -> usize {
        self.rows.iter().filter(|row| row.status == status).count()
    }
}

/// What the planner says of visits: whether they took place, whatever returns say.
pub type Ticked = BTreeMap<Stay, bool>;

/// What became of the rows of a schedule: what returns and the planner say, and whether it took place.
///
/// Where nobody says anything, a visit of which less than `[close] done_share` of the working days could be spent did not.
pub fn fates(problem: &Problem, rows: &[Booking], answers: &Answers, ticked: &Ticked) -> Vec<(Fate, bool)> {
    let share = problem.settings.done_share;
    let days = days_of_visits(problem, rows);
    let fate = |((row, days), answer): ((&Booking, VisitDays), &Answer)| {
        let said = ticked.get(&(row.employee, row.unit, row.monday));
        let fate = match (said, answer.fate(row.monday)) {
            (Some(true), Fate::Unknown | Fate::Missed(_)) => Fate::Held,
            (Some(false), Fate::Unknown | Fate::Held | Fate::Moved(_)) => Fate::Missed(Hindrance::Other),
            (_, fate) => fate,
        };
        let done = match fate {
            Fate::Held | Fate::Moved(_) => true,
            Fate::Missed(_) => false,
            Fate::Unknown => days.spent > 0 && f64::from(days.spent) >= share * f64::from(days.open),
        };
        (fate, done)
    };
    rows.iter().zip(days).zip(&answers.of_rows).map(fate).collect()
}

/// Closes the horizon of a problem with the schedule that was kept in it, up to a day.
///
/// Whether a visit took place is what the planner ticked, or what returns say; where neither does, a visit of which less
/// than `[close] done_share` of the working days could be spent is `cancelled`. A return that is missing, blank or late
/// keeps nothing from being closed. A stint that was due and not placed, or was called off, is `owed` since its due week,
/// where no clock remembers it: a pair that never met. The stints are those of the problem before the quarter: closing
/// twice adds nothing.
///
/// # Errors
/// Rows outside the horizon.
pub fn close(
    problem: &Problem,
    rows: &[Booking],
    until: Option<NaiveDate>,
    ticked: &Ticked,
) -> Result<Closing, Outside> {
    let horizon = &problem.horizon;
    let inside = |row: &&Booking| {
        let first = horizon.week_of(row.monday);
        horizon.contains(first) && horizon.contains(first.plus(i32::from(row.weeks) - 1))
    };
    let outside = rows.len() - rows.iter().filter(inside).count();
    if outside > 0 {
        return Err(Outside(outside));
    }
    let before = before(problem);
    let schedule = before.schedule_of(rows);
    let programmes: BTreeMap<(EmployeeId, UnitId, Week), Programme> = schedule
        .placements
        .iter()
        .map(|placement| (before.stint(placement.stint), placement.start))
        .map(|(stint, start)| ((stint.employee, stint.unit, start), stint.programme))
        .collect();

    let mut closing = Closing::default();
    let mut known = known(&problem.company);
    let answers = Answers::of(problem, rows);
    let fates = fates(problem, rows, &answers, ticked);
    let mut heard = Heard::default();
    heard.astray = answers.astray.len();
    let mut visits: Vec<HistoryRow> = Vec::new();
    let mut called_off: FxHashSet<(EmployeeId, UnitId, Week)> = FxHashSet::default();
    for ((row, (fate, done)), answer) in rows.iter().zip(fates).zip(&answers.of_rows) {
        let week = horizon.week_of(row.monday);
        let monday = if let Fate::Moved(monday) = fate { monday } else { row.monday };
        let last = horizon.friday(horizon.week_of(monday).plus(i32::from(row.weeks) - 1));
        if until.is_some_and(|until| last > until) {
            closing.later += 1;
            continue;
        }
        heard.hear(row, answer, fate);
        let programme = row.programme.or(programmes.get(&(row.employee, row.unit, week)).copied());
        closing.extras_done += usize::from(done && programme == Some(Programme::Extra));
        if !done {
            called_off.insert((row.employee, row.unit, week));
        }
        let Booking { employee, unit, weeks, .. } = *row;
        if done {
            let status = VisitStatus::Done;
            closing.made.push(HistoryRow { employee, unit, monday, weeks, programme, status });
        }
        let told = [row.monday, monday].into_iter().find_map(|monday| known.get(&(employee, unit, monday)));
        if let Some(told_done) = told {
            closing.known += 1;
            if *told_done != done && fate != Fate::Unknown {
                heard.late.push((employee, unit, row.monday));
            }
            continue;
        }
        known.insert((employee, unit, monday), done);
        let status = if done { VisitStatus::Done } else { VisitStatus::Cancelled };
        visits.push(HistoryRow { employee, unit, monday, weeks, programme, status });
    }
    let mut owed = Vec::new();
    if until.is_none_or(|until| until >= horizon.friday(horizon.last())) {
        let stands = |placement: &&Placement| {
            let stint = before.stint(placement.stint);
            !called_off.contains(&(stint.employee, stint.unit, placement.start))
        };
        let placed: FxHashSet<StintId> =
            schedule.placements.iter().filter(stands).map(|placement| placement.stint).collect();
        let left = before.stint_ids().filter(|(id, _)| !placed.contains(id));
        for row in left.filter_map(|(_, stint)| owed_row(&before, stint)) {
            match known.insert((row.employee, row.unit, row.monday), false) {
                None => owed.push(row),
                Some(_) => closing.known += 1,
            }
        }
    }
    for part in [&mut visits, &mut owed] {
        part.sort_unstable_by_key(|row| (row.monday, row.employee, row.unit));
        closing.rows.append(part);
    }
    closing.made.sort_unstable_by_key(|row| (row.monday, row.employee, row.unit));
    closing.newcomers = newcomers(&before, &closing.made);
    closing.heard = (!problem.company.returns.is_empty()).then_some(heard);
    Ok(closing)
}

/// New hires for whom nothing of the onboarding is left.
fn newcomers(before: &Problem, made: &[HistoryRow]) -> Vec<EmployeeId> {
    let visits: FxHashSet<(EmployeeId, UnitId)> = made.iter().map(|row| (row.employee, row.unit)).collect();
    let onboarding = |employee: EmployeeId| {
        let stints = before.stints.of(employee.index()).iter();
        stints.filter(|stint| stint.programme == Programme::Onboarding)
    };
    let all = (0..before.company.employees.len()).map(EmployeeId::at);
    all.filter(|who| {
        onboarding(*who).next().is_some()
            && onboarding(*who).all(|stint| visits.contains(&(stint.employee, stint.unit)))
    })
    .collect()
}

/// The problem as it was when the quarter began: rows of the history that tell of it are left out.
fn before(problem: &Problem) -> Problem {
    let mut company = problem.company.clone();
    let start = problem.horizon.start();
    let owners = company.employees.len();
    company.visits = kept(owners, &company.visits, |visit: &Visit| visit.monday < start);
    company.missed = kept(owners, &company.missed, |row: &Missed| row.monday < start);
    company.held = Vec::new();
    Problem::build(company, problem.settings.clone(), problem.horizon, None).0
}

fn kept<T: Copy>(owners: usize, rows: &Grouped<T>, keep: impl Fn(&T) -> bool) -> Grouped<T> {
    let of = |owner| rows.of(owner).iter().filter(|row| keep(row)).map(move |row| (owner, *row));
    Grouped::new(owners, (0..owners).flat_map(of).collect())
}

/// Employee, unit and week of every row of the history, and whether it is a visit made.
fn known(company: &Company) -> FxHashMap<(EmployeeId, UnitId, NaiveDate), bool> {
    let employees = (0..company.employees.len()).map(EmployeeId::at);
    employees
        .flat_map(|employee| {
            let visits = company.visits.of(employee.index()).iter().filter(|visit| visit.counts_as_visit);
            let missed = company.missed.of(employee.index()).iter();
            let visits = visits.map(|visit| (visit.unit, visit.monday, true));
            let all = visits.chain(missed.map(|row| (row.unit, row.monday, false)));
            all.map(move |(unit, monday, done)| ((employee, unit, monday), done)).collect::<Vec<_>>()
        })
        .collect()
}

/// The row that keeps the due date of a stint left unplaced, where nothing else does.
fn owed_row(problem: &Problem, stint: &Stint) -> Option<HistoryRow> {
    let (horizon, owner) = (&problem.horizon, stint.employee.index());
    let mut visits = problem.company.visits.of(owner).iter();
    let met = visits.any(|visit| visit.counts_as_visit && visit.unit == stint.unit);
    let mut rows = problem.company.missed.of(owner).iter();
    let remembered =
        rows.any(|row| row.unit == stint.unit && row.programme.is_none_or(Programme::is_of_a_pair));
    let kept_elsewhere = !stint.programme.is_of_a_pair() || met || remembered;
    // An overdue date comes of the hiring or of `spread_from`, and will again.
    let due = if stint.programme == Programme::Onboarding { stint.due.max(Week(0)) } else { stint.due };
    (!kept_elsewhere && horizon.contains(due)).then(|| HistoryRow {
        employee: stint.employee,
        unit: stint.unit,
        monday: horizon.monday(due),
        weeks: stint.lengths.max,
        programme: Some(stint.programme),
        status: VisitStatus::Owed,
    })
}
