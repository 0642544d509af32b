//! What one employee owes, drawn from the employee's own dice.

use chrono::Months;

use super::dice::{Dice, Subject};
use super::layout::{Layout, Linked, USUAL_WEEKS};
use super::recipe::Recipe;
use crate::domain::{Horizon, Week};

/// Share of the due stints that are overdue already.
const OVERDUE: f64 = 0.08;
/// How many weeks a stint may be overdue.
const OVERDUE_WEEKS: i32 = 10;
/// Share of the employees of no programme, where there are exceptions.
const EXEMPT: f64 = 0.02;
/// Mean length of a block of leave, in weeks.
const BLOCK_WEEKS: f64 = 2.0;
/// Weeks before the horizon in which no visit ended.
const QUIET_WEEKS: i32 = 4;

/// The programme of an employee.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Course {
    /// Onboarding, hired so many weeks after the horizon's start (before, if negative).
    Onboarding(i32),
    /// Regular.
    Regular,
    /// None.
    Exempt,
}

/// A visit done, which falls due again.
#[derive(Clone, Copy)]
pub(super) struct Visited {
    /// Where.
    pub at: Linked,
    /// Week of the horizon in which the next one is due.
    pub due: i32,
}

/// A row of `stints`.
#[derive(Clone, Copy)]
pub(super) struct Extra {
    pub host: u32,
    pub weeks: u8,
    /// First week allowed.
    pub from: i32,
    /// Due week.
    pub due: i32,
    pub priority: u32,
}

/// Consecutive weeks of leave.
#[derive(Clone, Copy)]
pub(super) struct Leave {
    pub first: i32,
    pub last: i32,
}

/// What one employee owes, and when there is leave. Filled anew for each employee, so that a million of them need no memory.
pub(super) struct Duties {
    /// Home unit.
    pub home: u32,
    /// Programme.
    pub course: Course,
    /// One for each unit linked with the home unit, of an employee in the regular programme.
    pub visited: Vec<Visited>,
    /// Obligations beside those of the programme.
    pub extras: Vec<Extra>,
    /// Leave in the horizon, never two blocks back to back.
    pub leave: Vec<Leave>,
}

/// Draws what employees owe.
pub(super) struct Clerk<'a> {
    pub recipe: &'a Recipe,
    pub layout: &'a Layout,
    pub cadence: Cadence,
    seating: Seating,
}

impl<'a> Clerk<'a> {
    pub(super) fn new(recipe: &'a Recipe, layout: &'a Layout, horizon: &Horizon) -> Self {
        let seating = Seating::new(recipe.employees);
        Clerk { recipe, layout, cadence: Cadence::new(horizon), seating }
    }

    /// Whether new hires visit every unit: they need one and a half weeks for each, with time to spare.
    pub(super) fn hires_visit_all(&self) -> bool {
        f64::from(self.recipe.units - 1) * 1.5 <= f64::from(self.recipe.weeks) * 0.7
    }

    /// Whether an employee is a new hire: the last ones are.
    pub(super) fn is_hire(&self, employee: u32) -> bool {
        employee >= self.recipe.employees - self.recipe.hires
    }

    /// The seat of an employee.
    pub(super) fn seat_of(&self, employee: u32) -> u32 {
        self.seating.seat_of(employee)
    }

    /// The employee of a seat.
    pub(super) fn employee_at(&self, seat: u32) -> u32 {
        self.seating.employee_at(seat)
    }

    /// Fills in what an employee owes.
    pub(super) fn draw(&self, employee: u32, duties: &mut Duties) {
        let recipe = self.recipe;
        let dice = &mut Dice::new(recipe.seed, Subject::Duties, employee);
        duties.home = self.layout.unit_of(self.seat_of(employee));
        duties.course = if self.is_hire(employee) {
            let quarter = i32::from(recipe.weeks) / 4;
            let later = dice.happens(0.2) && quarter > 0;
            Course::Onboarding(if later { dice.between(0, quarter) } else { dice.between(-8, -1) })
        } else if recipe.exceptions && dice.happens(EXEMPT) {
            Course::Exempt
        } else {
            Course::Regular
        };
        duties.visited.clear();
        if duties.course == Course::Regular {
            self.visited(dice, duties);
        }
        duties.extras.clear();
        for _ in 0..dice.around(recipe.extras) {
            duties.extras.extend(self.extra(dice, duties.home));
        }
        duties.leave.clear();
        self.leave(dice, &mut duties.leave);
    }

    fn visited(&self, dice: &mut Dice, duties: &mut Duties) {
        let weeks = i32::from(self.recipe.weeks);
        let linked = &self.layout.rooms[duties.home as usize].linked;
        let count = dice.around(self.recipe.due) as usize;
        duties.visited.extend(linked.iter().map(|at| Visited { at: *at, due: 0 }));
        dice.choose(&mut duties.visited, count);
        for (turn, visited) in duties.visited.iter_mut().enumerate() {
            visited.due = if turn >= count {
                dice.between(weeks, self.cadence.last - QUIET_WEEKS)
            } else if dice.happens(OVERDUE) {
                dice.between(-OVERDUE_WEEKS, -1)
            } else {
                dice.between(0, weeks - 1)
            };
        }
    }

    fn leave(&self, dice: &mut Dice, leave: &mut Vec<Leave>) {
        let weeks = i32::from(self.recipe.weeks);
        for _ in 0..dice.around(self.recipe.leave * f64::from(weeks) / BLOCK_WEEKS) {
            let length = dice.between(1, 3).min(weeks);
            let first = dice.between(0, weeks - length);
            let block = Leave { first, last: first + length - 1 };
            if leave.iter().all(|other| block.last + 1 < other.first || other.last + 1 < block.first) {
                leave.push(block);
            }
        }
    }

    fn extra(&self, dice: &mut Dice, home: u32) -> Option<Extra> {
        let weeks = i32::from(self.recipe.weeks);
        let host = dice.below(self.recipe.units);
        let length = 1 + dice.below(2) as u8;
        let from = if dice.happens(0.5) { dice.between(0, weeks / 2) } else { 0 };
        let due = dice.between(from, weeks - 1);
        let priority = 1 + dice.below(3);
        let fits = host != home && i32::from(length) <= weeks - from;
        fits.then_some(Extra { host, weeks: length, from, due, priority })
    }
}

impl Duties {
    pub(super) fn new() -> Self {
        Duties {
            home: 0,
            course: Course::Regular,
            visited: Vec::new(),
            extras: Vec::new(),
            leave: Vec::new(),
        }
    }
}

/// From the week in which a visit is due to the week in which the last one ended.
pub(super) struct Cadence {
    /// Months of a cadence.
    pub months: u16,
    /// The last due week of a visit that ended before the horizon.
    pub last: i32,
    ends: Vec<i32>,
}

impl Cadence {
    fn new(horizon: &Horizon) -> Self {
        // Longer than the horizon by far, so that visits that are not due yet find room behind it.
        let months: u16 = if horizon.weeks() <= 52 { 24 } else { 48 };
        let apart = i32::from(months) * 52 / 12;
        let due_after = |week: i32| {
            let friday = horizon.friday(Week(0).plus(week));
            friday.checked_add_months(Months::new(u32::from(months))).map(|day| horizon.week_of(day))
        };
        let end = |due: i32| {
            let near = [0, -1, 1, -2, 2].map(|off| due - apart + off);
            let exact = near.into_iter().find(|week| due_after(*week) == Some(Week(0).plus(due)));
            exact.unwrap_or(due - apart)
        };
        let last = apart - 1;
        Cadence { months, last, ends: (-OVERDUE_WEEKS..=last).map(end).collect() }
    }

    /// The first week in which a visit may have started.
    pub(super) fn earliest_start(&self) -> i32 {
        self.end_of(-OVERDUE_WEEKS) - i32::from(USUAL_WEEKS)
    }

    /// The week, counted from the horizon's start, in which a visit ended that is due again in a week.
    pub(super) fn end_of(&self, due: i32) -> i32 {
        let row = usize::try_from(due + OVERDUE_WEEKS).unwrap_or(0);
        self.ends.get(row).or(self.ends.last()).copied().unwrap_or(0)
    }
}

/// Who sits where: seats of a unit are neighbours, while the numbers of its employees lie scattered.
struct Seating {
    employees: u64,
    step: u64,
    back: u64,
}

impl Seating {
    fn new(employees: u32) -> Self {
        let employees = u64::from(employees);
        let divides = |step: &u64| gcd(*step, employees) == 1;
        // A step near the golden section scatters neighbours evenly; 1 shares no divisor with anything.
        let step = (employees * 618 / 1000..employees).find(divides).unwrap_or(1);
        Seating { employees, step, back: inverse(step, employees) }
    }

    fn seat_of(&self, employee: u32) -> u32 {
        (u64::from(employee) * self.step % self.employees) as u32
    }

    fn employee_at(&self, seat: u32) -> u32 {
        (u64::from(seat) * self.back % self.employees) as u32
    }
}

fn gcd(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { gcd(other, one % other) }
}

/// The number that times `step` leaves 1 modulo `size`, by Euclid.
fn inverse(step: u64, size: u64) -> u64 {
    let (mut rest, mut next_rest) = (size as i64, step as i64);
    let (mut factor, mut next_factor) = (0i64, 1i64);
    while next_rest != 0 {
        let quotient = rest / next_rest;
        (rest, next_rest) = (next_rest, rest - quotient * next_rest);
        (factor, next_factor) = (next_factor, factor - quotient * next_factor);
    }
    factor.rem_euclid(size as i64) as u64
}
