//! What a synthetic company is to be like.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::domain::MAX_WEEKS;

/// What a synthetic company is to be like. The same recipe gives the same bytes on every machine.
///
/// ```
/// use passerelle::generate::Recipe;
///
/// let recipe = Recipe { employees: 2_000, units: 40, seed: 7, ..Recipe::default() };
/// assert_eq!(recipe.check(), Ok(()));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recipe {
    /// Employees, new hires included; at least as many as units. Default 100.
    pub employees: u32,
    /// Units; at least 2. Default 10.
    pub units: u32,
    /// Weeks of the horizon, 1 to 104. Default 26.
    pub weeks: u16,
    /// First Monday of the horizon. Default 4 January 2027.
    pub start: NaiveDate,
    /// Seed of every random choice. Default 1.
    pub seed: u64,
    /// Linked units per unit, suppliers and clients together, on average; hubs have more. No more than there
    /// are other units, and at least 2. Default 4.
    pub links: u32,
    /// Regular stints a head that are due in the horizon or overdue. No more than a unit has linked units.
    /// Default 2.
    pub due: f64,
    /// How scarce places at hosts are: units offer `2.3 ÷ (1 + scarcity)` times the weeks that all stints need on
    /// average, and 1.2 times as much for their own people to be away. 0 is plenty. At the default, 1, and the default
    /// spread, about 1 to 3 % of the stints cannot be placed.
    pub scarcity: f64,
    /// How unevenly that is shared out, 0 to 1: the unit with the least offers `1 − spread ÷ 2` of the average, the one
    /// with the most `1 + spread ÷ 2`. Companies are short in some places and not in others; at 0 all units are
    /// equally tight. Default 0.5.
    pub spread: f64,
    /// Share of the weeks that employees are on leave, in blocks of one to three weeks. Default 0.08.
    pub leave: f64,
    /// New hires among the employees, enrolled for onboarding: in every unit where the horizon is long enough
    /// for that, else in the units linked with their own. Default 0.
    pub hires: u32,
    /// Whether a third of the units take visitors only under the eye of a tutor. Default false.
    pub tutors: bool,
    /// Preferred and avoided periods a head. Default 0.
    pub wishes: f64,
    /// Groups of two or three colleagues, by turns `together` and `apart`; a few less where units are tiny.
    /// Default 0.
    pub groups: u32,
    /// Obligations beside those of the programmes (rows of `stints`), a head. Default 0.
    pub extras: f64,
    /// Forbidden pins a head. Default 0.
    pub pins: f64,
    /// Whether it is a company of residents instead: all of one home, on rotations of which they choose some, in groups of
    /// two or more, with places in the horizon; nothing else of the recipe but its size counts then. Default false.
    pub electives: bool,
    /// Whether the company has exceptions too: stints of `1-2` weeks, `after` orders, priorities of links,
    /// own limits of weeks away, employees of no programme, cancelled visits. Default false.
    pub exceptions: bool,
}

impl Default for Recipe {
    fn default() -> Self {
        Recipe {
            employees: 100,
            units: 10,
            weeks: 26,
            start: NaiveDate::from_ymd_opt(2027, 1, 4).unwrap_or_default(),
            seed: 1,
            links: 4,
            due: 2.0,
            scarcity: 1.0,
            spread: 0.5,
            leave: 0.08,
            hires: 0,
            tutors: false,
            wishes: 0.0,
            groups: 0,
            extras: 0.0,
            pins: 0.0,
            electives: false,
            exceptions: false,
        }
    }
}

/// Why a recipe cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecipeFault {
    /// Fewer than two units.
    #[error("a company needs at least 2 units")]
    TooFewUnits,
    /// Fewer employees than units.
    #[error("a company needs at least as many employees as units")]
    TooFewEmployees,
    /// More new hires than employees.
    #[error("there cannot be more new hires than employees")]
    TooManyHires,
    /// Too few units or weeks for electives, or nobody left over to go there.
    #[error(
        "a company with electives has at least 12 units, more employees than two for each of them, and 8 weeks"
    )]
    Electives,
    /// A horizon of no week, or of more than [`MAX_WEEKS`].
    #[error("the horizon has 1 to {MAX_WEEKS} weeks")]
    Weeks,
    /// The horizon does not start on a Monday.
    #[error("the horizon starts on a Monday")]
    StartNotMonday,
    /// A year beyond 1900 to 2999.
    #[error("the horizon starts between the years 1900 and 2999")]
    StartYear,
    /// Fewer linked units than a chain has.
    #[error("a unit of a chain has at least 2 linked units")]
    TooFewLinks,
    /// A number that is negative, not finite, or larger than makes sense; its name.
    #[error("{0} is out of range")]
    OutOfRange(&'static str),
}

impl Recipe {
    /// A company that brings new hires through every unit: four employees to a new hire, nothing else due.
    pub fn onboarding(hires: u32, units: u32, weeks: u16) -> Self {
        let employees = hires.saturating_mul(5).max(units);
        Recipe { employees, units, weeks, hires, due: 0.0, scarcity: 0.6, ..Recipe::default() }
    }

    /// The same company with something for every rule and every point term that data can switch on.
    pub fn with_every_rule(self) -> Self {
        Recipe {
            hires: self.hires.max(self.employees / 20),
            groups: self.groups.max(self.employees / 20),
            tutors: true,
            wishes: 0.5,
            extras: 0.1,
            pins: 0.1,
            exceptions: true,
            ..self
        }
    }

    /// Whether the recipe can be followed.
    ///
    /// # Errors
    /// The first reason why it cannot.
    pub fn check(&self) -> Result<(), RecipeFault> {
        if self.units < 2 {
            return Err(RecipeFault::TooFewUnits);
        }
        if self.employees < self.units {
            return Err(RecipeFault::TooFewEmployees);
        }
        if self.electives && (self.units < 12 || self.employees <= 2 * self.units || self.weeks < 8) {
            return Err(RecipeFault::Electives);
        }
        if self.hires > self.employees {
            return Err(RecipeFault::TooManyHires);
        }
        if !(1..=MAX_WEEKS).contains(&self.weeks) {
            return Err(RecipeFault::Weeks);
        }
        if self.start.weekday() != Weekday::Mon {
            return Err(RecipeFault::StartNotMonday);
        }
        if !(1900..3000).contains(&self.start.year()) {
            return Err(RecipeFault::StartYear);
        }
        if self.links < 2 {
            return Err(RecipeFault::TooFewLinks);
        }
        let numbers = [
            ("due", self.due, 100.0),
            ("scarcity", self.scarcity, 1000.0),
            ("spread", self.spread, 1.0),
            ("leave", self.leave, 0.5),
            ("wishes", self.wishes, 20.0),
            ("extras", self.extras, 20.0),
            ("pins", self.pins, 20.0),
        ];
        match numbers.iter().find(|(_, value, most)| !(0.0..=*most).contains(value)) {
            Some((name, ..)) => Err(RecipeFault::OutOfRange(name)),
            None => Ok(()),
        }
    }
}
