//! The problem: facts, settings, horizon and stints, immutable once built.

use std::ops::Deref;

use chrono::{Datelike, NaiveDate};

use super::baseline::{Baseline, attach_dates, current, no_longer_asked, untold};
use super::calendar::{Horizon, Week, WeekSet};
use super::choice::Choice;
use super::company::{Booking, Company, Gone, Pin, PinKind, Unit, Visit};
use super::country::{Country, Region};
use super::grouped::Grouped;
use super::homes::Home;
use super::ids::{EmployeeId, StintId, UnitId};
use super::note::Note;
use super::published::Published;
use super::schedule::Schedule;
use super::settings::Settings;
use super::stint::{Placement, Stint};
use super::told::Told;
use super::{homes, matching, programme};

/// Everything that a schedule is an answer to.
///
/// It reads as its [`Parts`], and nobody writes to them: a problem that differs is [another one](Problem::altered).
#[derive(Clone, Debug)]
pub struct Problem(Parts);

/// What a [`Problem`] is made of.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The facts.
    pub company: Company,
    /// The settings, resolved.
    pub settings: Settings,
    /// The weeks being planned.
    pub horizon: Horizon,
    /// Public holidays of the horizon, in date order, one list for each calendar that units keep.
    pub holidays: Vec<Vec<NaiveDate>>,
    /// By unit, the calendar that it keeps.
    pub calendar_of: Vec<u32>,
    /// Employees by unit that is their home in some week of the horizon.
    pub staff: Grouped<EmployeeId>,
    /// Where each employee is at home, from the first week of the horizon to the last.
    pub homes: Grouped<Home>,
    /// Stints by employee; a [`StintId`] is a position in [`Grouped::values`].
    pub stints: Grouped<Stint>,
    /// What employees owe to some of several units, by employee.
    pub choices: Vec<Choice>,
    /// Fixed pins of the horizon as placements, with what of the baseline is [frozen](Self::frozen); its strays are
    /// fixed pins that match no stint.
    pub fixed: Schedule,
    /// Forbidden pins by employee.
    pub forbidden: Grouped<Booking>,
    /// The baseline's placement of each stint, where a baseline was given.
    pub baseline: Option<Vec<Option<Placement>>>,
    /// Rows of the baseline that no stint asks for any more.
    pub dropped: Vec<Booking>,
    /// Events of the calendars handed out with the schedules given, each once, by identity.
    pub published: Vec<Published>,
    /// What messages about visits told whom, each once, by recipient and event.
    pub told: Vec<Told>,
    /// What tells the events of this company from those of others that have the same identifiers: made once, kept in
    /// `calendars/events.csv`; empty for calendars of versions that had none.
    pub identity: String,
    /// Rows of the baseline about people who are employees no more.
    pub gone: Vec<Gone>,
    /// Placements of the baseline that stand as if they were fixed.
    pub frozen: Vec<Placement>,
}

impl Deref for Problem {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// A problem of which it is settled what of its baseline stands: what a search takes.
#[derive(Clone, Debug)]
pub struct Prepared {
    problem: Problem,
    start: Vec<Placement>,
}

impl Prepared {
    /// The problem.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Placements of the baseline, beside the frozen ones, that can all stand: a schedule to start from.
    pub fn start(&self) -> &[Placement] {
        &self.start
    }
}

impl Deref for Prepared {
    type Target = Problem;

    fn deref(&self) -> &Problem {
        &self.problem
    }
}

impl Problem {
    /// Makes the stints of every programme and attaches pins and baseline to them.
    ///
    /// Fixed pins that start outside the horizon oblige nothing: they become visits that stand already.
    pub fn build(
        mut company: Company,
        settings: Settings,
        horizon: Horizon,
        baseline: Option<Baseline>,
    ) -> (Problem, Vec<Note>) {
        let employees = company.employees.len();
        let (fixed, forbidden): (Vec<Pin>, Vec<Pin>) =
            company.pins.iter().partition(|pin| pin.kind == PinKind::Fixed);
        let (inside, outside): (Vec<Booking>, Vec<Booking>) = fixed
            .iter()
            .map(|pin| pin.booking)
            .partition(|booking| horizon.contains(horizon.week_of(booking.monday)));
        let outside = untold(&company, outside);
        // What the history tells of has been settled: a closed quarter's own pins oblige nothing.
        let inside = untold(&company, inside);
        attach_dates(&mut company, &outside, false);
        let held = std::mem::take(&mut company.held);
        let held = untold(&company, held);
        attach_dates(&mut company, &held, true);
        company.held = held;

        let mut notes = Vec::new();
        let (baseline, gone) = match baseline {
            Some(Baseline { rows, gone }) => (Some(current(&mut company, &horizon, rows, &mut notes)), gone),
            None => (None, Vec::new()),
        };
        let homes = homes::homes(&company, &horizon);
        let mut of_programmes = Vec::new();
        let (mut stints, mut choices) =
            programme::stints(&company, &settings, &horizon, &homes, &mut of_programmes);
        let mut baseline = baseline;
        while let Some(rows) = &mut baseline {
            let held = no_longer_asked(&company, &settings, &horizon, &stints, rows);
            if held.is_empty() {
                break;
            }
            rows.retain(|row| !held.contains(row));
            attach_dates(&mut company, &held, true);
            company.held.extend(held);
            of_programmes.clear();
            (stints, choices) = programme::stints(&company, &settings, &horizon, &homes, &mut of_programmes);
        }
        notes.append(&mut of_programmes);
        let staff = Grouped::new(
            company.units.len(),
            (0..employees)
                .map(EmployeeId::at)
                .flat_map(|employee| {
                    units_of(homes.of(employee.index())).map(move |unit| (unit.index(), employee))
                })
                .collect(),
        );
        let (holidays, calendar_of) = calendars(&company, &settings, &horizon);
        let forbidden = Grouped::new(
            employees,
            forbidden.iter().map(|pin| (pin.booking.employee.index(), pin.booking)).collect(),
        );
        let fixed = matching::match_bookings(&stints, &horizon, &[], &inside);
        let mut dropped = Vec::new();
        let baseline = baseline.map(|rows| {
            let schedule = matching::match_bookings(&stints, &horizon, &fixed.placements, &rows);
            if !schedule.strays.is_empty() {
                let rows = u32::try_from(schedule.strays.len()).unwrap_or(u32::MAX);
                notes.push(Note::BaselineWithoutStints { rows });
            }
            let mut by_stint = vec![None; stints.values().len()];
            for placement in schedule.placements {
                by_stint[placement.stint.index()] = Some(placement);
            }
            dropped = schedule.strays;
            by_stint
        });
        let problem = Problem(Parts {
            company,
            settings,
            horizon,
            calendar_of,
            holidays,
            staff,
            homes,
            stints,
            choices,
            fixed,
            forbidden,
            baseline,
            dropped,
            published: Vec::new(),
            told: Vec::new(),
            identity: String::new(),
            gone,
            frozen: Vec::new(),
        });
        (problem, notes)
    }

    /// The problem with the events of calendars that were handed out before, and the identity of the company in them.
    pub fn with_published(mut self, published: Vec<Published>, identity: String) -> Self {
        self.0.published = published;
        self.0.identity = identity;
        self
    }

    /// The problem with what messages told before.
    pub fn with_told(mut self, told: Vec<Told>) -> Self {
        self.0.told = told;
        self
    }

    /// The parts, to keep.
    pub fn into_parts(self) -> Parts {
        self.0
    }

    /// Another problem, which differs in some parts; the stints stay as they are.
    pub fn altered(&self, alter: impl FnOnce(&mut Parts)) -> Problem {
        let mut parts = self.0.clone();
        alter(&mut parts);
        Problem(parts)
    }

    /// Lets placements of the baseline stand as if they were fixed, and others be where a search starts from.
    pub fn prepared(mut self, frozen: Vec<Placement>, start: Vec<Placement>) -> Prepared {
        self.0.fixed.placements.extend(&frozen);
        self.0.frozen = frozen;
        Prepared { problem: self, start }
    }

    /// The unit that an employee is at home in, in a week; before and after the horizon, as at its ends.
    pub fn home(&self, employee: EmployeeId, week: Week) -> UnitId {
        let homes = self.homes.of(employee.index());
        homes.iter().find(|home| week <= home.last).unwrap_or(&homes[homes.len() - 1]).unit
    }

    /// Whether an employee works in a unit when the horizon begins, or did before, as far as moves tell.
    pub fn has_worked_in(&self, employee: EmployeeId, unit: UnitId) -> bool {
        let left = |(left, last): (UnitId, NaiveDate)| left == unit && last < self.horizon.start();
        self.home(employee, Week(0)) == unit || self.company.units_left(employee).any(left)
    }

    /// The weeks of the horizon in which a unit is the home of an employee.
    pub fn weeks_in(&self, employee: EmployeeId, unit: UnitId) -> WeekSet {
        let homes = self.homes.of(employee.index()).iter().filter(|home| home.unit == unit);
        homes.map(Home::set).fold(WeekSet::default(), WeekSet::or)
    }

    /// A stint.
    pub fn stint(&self, id: StintId) -> &Stint {
        &self.stints.values()[id.index()]
    }

    /// All stints with their identifiers.
    pub fn stint_ids(&self) -> impl ExactSizeIterator<Item = (StintId, &Stint)> {
        self.stints.values().iter().enumerate().map(|(position, stint)| (StintId::at(position), stint))
    }

    /// The stints that rows of a schedule file stand for; rows that no stint asks for become strays.
    pub fn schedule_of(&self, rows: &[Booking]) -> Schedule {
        matching::match_bookings(&self.stints, &self.horizon, &self.fixed.placements, rows)
    }

    /// The rows of a schedule file that placements become.
    pub fn rows_of(&self, placements: &[Placement]) -> Vec<Booking> {
        let row = |(line, placement): (u32, &Placement)| {
            let stint = self.stint(placement.stint);
            Booking {
                employee: stint.employee,
                unit: stint.unit,
                monday: self.horizon.monday(placement.start),
                weeks: placement.weeks,
                programme: Some(stint.programme),
                due: Some(self.horizon.friday(stint.due)),
                line,
            }
        };
        (0..).zip(placements).map(row).collect()
    }

    /// The weeks of a visit, counted from the horizon's start: first and last.
    pub fn weeks_of(&self, visit: &Visit) -> (Week, Week) {
        let first = self.horizon.week_of(visit.monday);
        (first, first.plus(i32::from(visit.weeks) - 1))
    }
}

/// The units among some homes, each once.
fn units_of(homes: &[Home]) -> impl Iterator<Item = UnitId> {
    let first = |at: usize| !homes[..at].iter().any(|home| home.unit == homes[at].unit);
    (0..homes.len()).filter(move |at| first(*at)).map(|at| homes[at].unit)
}

/// The public holidays of the horizon, one list for each country and region of a site, and by unit which it keeps: that of
/// its site, else that of the company, which is the first.
fn calendars(company: &Company, settings: &Settings, horizon: &Horizon) -> (Vec<Vec<NaiveDate>>, Vec<u32>) {
    let mut kept: Vec<(Option<Country>, Option<Region>)> = vec![(settings.country, None)];
    let mut of_unit = |unit: &Unit| {
        let site = unit.at.map(|site| &company.sites[site]);
        let own = site.map_or(kept[0], |site| (site.country, site.region));
        let known = kept.iter().position(|known| *known == own);
        known.unwrap_or_else(|| {
            kept.push(own);
            kept.len() - 1
        }) as u32
    };
    let calendar_of = company.units.iter().map(&mut of_unit).collect();
    let last_day = horizon.day(horizon.last(), 6);
    let days = |(country, region): &(Option<Country>, Option<Region>)| {
        let years = horizon.start().year()..=last_day.year();
        let days = years.flat_map(|year| match (country, region) {
            (_, Some(region)) => region.holidays(year),
            (Some(country), None) => country.holidays(year),
            (None, None) => Vec::new(),
        });
        days.filter(|day| horizon.start() <= *day && *day <= last_day).collect()
    };
    (kept.iter().map(days).collect(), calendar_of)
}
