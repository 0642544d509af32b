//! Choices: some of several units, which ones the plan decides.

use chrono::NaiveDate;

use super::company::{Employee, Enrolment};
use super::ids::{EmployeeId, StintId, UnitId};
use super::problem::Problem;
use super::settings::Lengths;
use super::stint::Stint;

/// Whom a row of `choices` is about: everybody of whom all that is said is so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// This person.
    pub employee: Option<EmployeeId>,
    /// People of this home unit.
    pub home: Option<UnitId>,
    /// People of this grade.
    pub grade: Option<String>,
    /// People of this role.
    pub role: Option<String>,
    /// People of this programme.
    pub programme: Option<Enrolment>,
}

impl Matches {
    /// Whether an employee is meant who is at home in a unit when the window opens.
    pub fn holds(&self, id: EmployeeId, employee: &Employee, at_home: UnitId) -> bool {
        let same = |asked: &Option<String>, own: &Option<String>| {
            let folded = |text: &String| text.to_lowercase();
            asked.as_ref().is_none_or(|asked| own.as_ref().is_some_and(|own| folded(own) == folded(asked)))
        };
        self.employee.is_none_or(|asked| asked == id)
            && self.home.is_none_or(|home| home == at_home)
            && self.programme.is_none_or(|programme| programme == employee.enrolment)
            && same(&self.grade, &employee.grade)
            && same(&self.role, &employee.role)
    }
}

/// A row of `choices`: everybody who matches owes so many different units of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceRow {
    /// Its name.
    pub name: String,
    /// The list, each unit once.
    pub units: Vec<UnitId>,
    /// How many of them are owed, at most all.
    pub count: u32,
    /// Who owes them.
    pub matches: Matches,
    /// Lengths of a stint, where the row says.
    pub weeks: Option<Lengths>,
    /// First day allowed, from which visits count; `None`: all visits ever made count.
    pub from: Option<NaiveDate>,
    /// Last day allowed; `None`: the horizon's last.
    pub to: Option<NaiveDate>,
    /// Due date; `None`: the last day allowed.
    pub due: Option<NaiveDate>,
    /// Months for which a visit counts, where the same is owed again and again.
    pub every_months: Option<u16>,
    /// Priority 1 to 9.
    pub priority: u8,
}

/// What one employee still owes of a row of `choices`: at most so many of these stints are placed.
///
/// The stints differ in their host alone, so that it is the same which of them are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Who.
    pub employee: EmployeeId,
    /// Position in `choices`.
    pub row: u32,
    /// How many stints are owed, at least one and at most all of them.
    pub count: u32,
    /// One stint for each unit that may be chosen, in order.
    pub stints: Vec<StintId>,
}

impl Choice {
    /// How many more stints are owed where so many are placed.
    pub fn missing(&self, is_placed: impl Fn(StintId) -> bool) -> usize {
        (self.count as usize).saturating_sub(self.placed(is_placed))
    }

    /// How many of its stints are placed.
    pub fn placed(&self, is_placed: impl Fn(StintId) -> bool) -> usize {
        self.stints.iter().filter(|stint| is_placed(**stint)).count()
    }
}

impl Problem {
    /// The choice that a stint is one of.
    pub fn choice_of(&self, stint: StintId) -> Option<&Choice> {
        self.stint(stint).choice.map(|choice| &self.choices[choice.index()])
    }

    /// How many stints are owed: of each choice as many as it asks for.
    pub fn owed(&self) -> usize {
        let free = self.stints.values().iter().filter(|stint| stint.choice.is_none()).count();
        free + self.choices.iter().map(|choice| choice.count as usize).sum::<usize>()
    }

    /// Whether a stint that is not placed is missing: those of a choice are not while enough others of it are placed.
    pub fn is_missing(&self, stint: StintId, is_placed: impl Fn(StintId) -> bool) -> bool {
        self.choice_of(stint).is_none_or(|choice| choice.missing(is_placed) > 0)
    }

    /// The units that a missing stint may be placed in: its own, or all those of its choice that are not visited yet.
    pub fn hosts_of(&self, stint: StintId, is_placed: impl Fn(StintId) -> bool) -> Vec<UnitId> {
        match self.choice_of(stint) {
            None => vec![self.stint(stint).unit],
            Some(choice) => {
                let open = choice.stints.iter().filter(|stint| !is_placed(**stint));
                open.map(|stint| self.stint(*stint).unit).collect()
            }
        }
    }

    /// The stints that are owed and not placed, in order. Of a choice there are as many as are missing: the first of those
    /// that could be placed stand for it.
    pub fn left(&self, is_placed: impl Fn(StintId) -> bool) -> Vec<(StintId, &Stint)> {
        let mut missing: Vec<usize> = self.choices.iter().map(|choice| choice.missing(&is_placed)).collect();
        let is_left = |(id, stint): &(StintId, &Stint)| {
            !is_placed(*id)
                && stint.choice.is_none_or(|choice| {
                    let missing = &mut missing[choice.index()];
                    let stands = *missing > 0;
                    *missing = missing.saturating_sub(1);
                    stands
                })
        };
        self.stint_ids().filter(is_left).collect()
    }
}
