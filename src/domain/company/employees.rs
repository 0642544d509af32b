//! Employees: their rows, working days, wishes, groups and praise.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::calendar::{DaySpan, Weekdays};
use super::super::ids::{EmployeeId, SiteId, UnitId};

/// The programme that an employee is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enrolment {
    /// New hires.
    Onboarding,
    /// Everyone else.
    Regular,
    /// No programme: only rows of `stints` make stints.
    None,
}

/// Where an employee may be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Travels {
    /// To every site.
    #[default]
    Anywhere,
    /// Nowhere but to units at the site of the home unit.
    Nowhere,
    /// To these sites too.
    To(Vec<SiteId>),
}

impl Travels {
    /// Whether somebody whose own site is `own` may be sent to another one; `None` is where the units without a site are.
    pub fn allow(&self, own: Option<SiteId>, there: Option<SiteId>) -> bool {
        match self {
            _ if own == there => true,
            Travels::Anywhere => true,
            Travels::Nowhere => false,
            Travels::To(sites) => there.is_some_and(|there| sites.contains(&there)),
        }
    }
}

/// A row of `employees`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// Identifier.
    pub id: String,
    /// Name to show; the identifier where none is given.
    pub name: String,
    /// Unit that the person works in, until the first of their `moves`.
    pub home: UnitId,
    /// Post.
    pub role: Option<String>,
    /// Rank.
    pub grade: Option<String>,
    /// First day of employment; `None`: long ago.
    pub hired: Option<NaiveDate>,
    /// Last day of employment; `None`: stays.
    pub leaves: Option<NaiveDate>,
    /// Weekdays usually worked.
    pub days: Weekdays,
    /// Whether the person looks after visitors.
    pub tutor: bool,
    /// Where the person may be sent.
    pub travels: Travels,
    /// Own limit of weeks away in the horizon.
    pub max_weeks_away: Option<u16>,
    /// Programme, resolved from `programme` or from `hired`.
    pub enrolment: Enrolment,
    /// Address for invitations.
    pub email: Option<String>,
    /// Whom the person reports to, where that is not who leads the unit.
    pub manager: Option<EmployeeId>,
    /// The name with the identifier behind it, where somebody else has the same name.
    pub told_apart: Option<String>,
}

impl Employee {
    /// The name to show: nobody else has the same.
    pub fn shown(&self) -> &str {
        self.told_apart.as_deref().unwrap_or(&self.name)
    }

    /// Gives those of one name names to be told apart by.
    pub fn tell_apart(employees: &mut [Employee]) {
        let mut bearers: BTreeMap<String, u32> = BTreeMap::new();
        for employee in employees.iter() {
            *bearers.entry(employee.name.to_lowercase()).or_default() += 1;
        }
        for employee in employees.iter_mut().filter(|employee| employee.name != employee.id) {
            let alone = bearers.get(&employee.name.to_lowercase()).is_none_or(|bearers| *bearers == 1);
            employee.told_apart = (!alone).then(|| format!("{} ({})", employee.name, employee.id));
        }
    }

    /// Whether the person is employed on a day; both the first and the last day count.
    pub fn employed_on(&self, day: NaiveDate) -> bool {
        self.hired.is_none_or(|hired| hired <= day) && self.leaves.is_none_or(|leaves| day <= leaves)
    }
}

/// A row of `patterns`: other weekdays than usual, in some weeks of each round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// A day of the first week.
    pub from: NaiveDate,
    /// A day of the last week; `None`: for good.
    pub to: Option<NaiveDate>,
    /// Weekdays worked in these weeks.
    pub days: Weekdays,
    /// Weeks of each round in which they hold, at least 1; in the others the usual ones do.
    pub weeks: u16,
    /// Weeks of a round, counted from the first; at least `weeks`.
    pub every: u16,
}

/// A row of `moves`: from a day on, somebody works in another unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// First day there.
    pub date: NaiveDate,
    /// The unit.
    pub unit: UnitId,
}

/// A row of `preferences`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preference {
    /// Host unit; `None`: any.
    pub unit: Option<UnitId>,
    /// Days: a week counts as used if the span touches its Monday to Friday.
    pub span: DaySpan,
    /// Whether the period is preferred (else avoided).
    pub prefers: bool,
    /// Weight 1 to 9.
    pub weight: u8,
}

/// What a group asks of its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupRule {
    /// The same weeks for the stints that members share.
    Together,
    /// Never away in the same week.
    Apart,
}

/// All rows of `groups` with one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Name.
    pub name: String,
    /// What it asks.
    pub rule: GroupRule,
    /// Members in the order of the file, each once.
    pub members: Vec<EmployeeId>,
}
