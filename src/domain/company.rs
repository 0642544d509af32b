//! The facts of a company, as read and validated: one type for each input file.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::calendar::{DaySpan, Weekdays};
use super::country::{Country, Region};
use super::grouped::Grouped;
use super::ids::{EmployeeId, SiteId, UnitId};
use super::settings::Lengths;

/// The least presence at home that a unit asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinPresent {
    /// A number of employees.
    Count(u32),
    /// A percentage (0 to 100) of the headcount, rounded up.
    Percent(u8),
}

impl MinPresent {
    /// Employees who must be present, for a headcount.
    pub fn of(self, headcount: u32) -> u32 {
        match self {
            MinPresent::Count(count) => count,
            MinPresent::Percent(percent) => (headcount * u32::from(percent)).div_ceil(100),
        }
    }
}

/// A row of `sites`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Identifier.
    pub id: String,
    /// Name to show; the identifier where none is given.
    pub name: String,
    /// Country whose public holidays it keeps: the company's where it says none. `None`: no public holidays.
    pub country: Option<Country>,
    /// Region of that country whose public holidays it keeps, where it says.
    pub region: Option<Region>,
    /// Address.
    pub address: Option<String>,
}

/// A row of `units`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Identifier.
    pub id: String,
    /// Name to show; the identifier where none is given.
    pub name: String,
    /// Unit above this one in the hierarchy.
    pub parent: Option<UnitId>,
    /// Visitors at once; 0 never hosts.
    pub hosts: u32,
    /// Most visits that start in the horizon, where the unit says.
    pub max_visits: Option<u32>,
    /// Least presence at home.
    pub min_present: MinPresent,
    /// Whether its people stand next to the customer.
    pub customer_contact: bool,
    /// Lengths of a stint here, where the unit says.
    pub weeks: Option<Lengths>,
    /// Units to be visited before this one.
    pub after: Vec<UnitId>,
    /// Address for invitations.
    pub email: Option<String>,
    /// Name of its site.
    pub site: Option<String>,
    /// Its site, where the company lists its sites.
    pub at: Option<SiteId>,
    /// What good service means here, for the bulletin and the kits.
    pub service_quality: Option<String>,
    /// Where visitors report.
    pub place: Option<String>,
    /// What happens first on their first day.
    pub first_day: Option<String>,
    /// What they need: boots, a badge, a safety induction.
    pub equipment: Option<String>,
}

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

/// A row of `employees`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// Identifier.
    pub id: String,
    /// Name to show; the identifier where none is given.
    pub name: String,
    /// Unit that the person works in.
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
    /// Own limit of weeks away in the horizon.
    pub max_weeks_away: Option<u16>,
    /// Programme, resolved from `programme` or from `hired`.
    pub enrolment: Enrolment,
    /// Address for invitations.
    pub email: Option<String>,
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

/// A row of `relations`: a link of the service chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Unit that supplies.
    pub supplier: UnitId,
    /// Its internal client.
    pub client: UnitId,
    /// Months from one visit to the next, where the link says.
    pub cadence_months: Option<u16>,
    /// Lengths of a stint, where the link says.
    pub weeks: Option<Lengths>,
    /// Priority 1 to 9, where the link says; 5 changes nothing.
    pub priority: Option<u8>,
}

/// What a link hands over, in the words of those who know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    /// What the supplier hands over.
    pub delivers: Option<String>,
    /// What the client needs it to be.
    pub expects: Option<String>,
}

/// What a closure forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosureKind {
    /// The unit takes no visitor.
    Host,
    /// The unit lets nobody go.
    Home,
    /// Both.
    All,
}

impl ClosureKind {
    /// Whether visitors are kept out.
    pub fn closes_host(self) -> bool {
        matches!(self, ClosureKind::Host | ClosureKind::All)
    }

    /// Whether its own people are kept at home.
    pub fn closes_home(self) -> bool {
        matches!(self, ClosureKind::Home | ClosureKind::All)
    }
}

/// A row of `closures`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Unit; `None`: the whole company.
    pub unit: Option<UnitId>,
    /// Closed days.
    pub span: DaySpan,
    /// What is closed.
    pub kind: ClosureKind,
}

/// A row of `capacity`: it holds for every week of which it touches a Monday to Friday.
/// Where several rows of a unit touch one week, the strictest holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapacityPeriod {
    /// Unit.
    pub unit: UnitId,
    /// Days touched.
    pub span: DaySpan,
    /// Visitors at once, instead of the unit's own.
    pub hosts: Option<u32>,
    /// Most visits that start in these weeks, beside what the unit itself allows in the horizon.
    pub max_visits: Option<u32>,
    /// Least presence, instead of the unit's own.
    pub min_present: Option<MinPresent>,
}

/// The programme that makes a stint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Programme {
    /// New hires × units.
    Onboarding,
    /// Everyone × linked units × cadence.
    Regular,
    /// Rows of `stints`.
    Extra,
}

impl Programme {
    /// The name in files.
    pub fn code(self) -> &'static str {
        match self {
            Programme::Onboarding => "onboarding",
            Programme::Regular => "regular",
            Programme::Extra => "extra",
        }
    }
}

/// A `done` row of `history`.
/// Also a fixed pin that starts outside the horizon (`counts_as_visit` is false). Where its weeks reach into the
/// horizon the person is away and the host has a visitor, as in any visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the week in which it started.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the row says.
    pub programme: Option<Programme>,
    /// Whether it is a visit done, which starts the cadence clock, or only a date agreed.
    pub counts_as_visit: bool,
}

impl Visit {
    /// The Friday of its last week.
    pub fn last_day(&self) -> NaiveDate {
        self.monday + chrono::TimeDelta::days(i64::from(self.weeks) * 7 - 3)
    }
}

/// A row of `history` that is no visit: one that was `cancelled`, or one that is `owed` since a quarter had no place for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the week in which it should have started, or was due.
    pub monday: NaiveDate,
    /// Programme, where the row says.
    pub programme: Option<Programme>,
}

/// What became of a visit, as `history` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VisitStatus {
    /// Made.
    Done,
    /// Planned and not made.
    Cancelled,
    /// Due, and not planned yet.
    Owed,
}

impl VisitStatus {
    /// The word in `history.csv`.
    pub fn code(self) -> &'static str {
        match self {
            VisitStatus::Done => "done",
            VisitStatus::Cancelled => "cancelled",
            VisitStatus::Owed => "owed",
        }
    }
}

/// A row of `history` to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Employee.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the first week, or of the due week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where it is known.
    pub programme: Option<Programme>,
    /// What became of it.
    pub status: VisitStatus,
}

/// A row of a former schedule about somebody who is no employee any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Name as written.
    pub employee: String,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the first week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the row says.
    pub programme: Option<Programme>,
}

/// A row of `aliases`: a name that a unit had, or that of one merged into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The name as it stands in files of former times.
    pub old: String,
    /// The unit that it means now.
    pub unit: UnitId,
}

/// A row of `stints`: an obligation beside those of the programmes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtraStint {
    /// Employee.
    pub employee: EmployeeId,
    /// Host unit, never the home unit.
    pub unit: UnitId,
    /// Length in weeks.
    pub weeks: u8,
    /// First day allowed; `None`: the horizon's first.
    pub from: Option<NaiveDate>,
    /// Last day allowed; `None`: the horizon's last.
    pub to: Option<NaiveDate>,
    /// Due date; `None`: the last week allowed.
    pub due: Option<NaiveDate>,
    /// Priority 1 to 9.
    pub priority: u8,
}

/// What a pin asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKind {
    /// The placement stands as it is.
    Fixed,
    /// The employee is in the unit in none of those weeks.
    Forbidden,
}

/// A row of a schedule or of `pins`: an employee in a unit from a Monday for some weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Employee.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the first week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the row says: tells apart stints of one pair.
    pub programme: Option<Programme>,
    /// Due date, where the row says: tells apart stints of one pair.
    pub due: Option<NaiveDate>,
    /// Line in the file that the row was read from.
    pub line: u32,
}

/// A row of `pins` (or of the file given with `--pins`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Who, where, when.
    pub booking: Booking,
    /// Fixed or forbidden.
    pub kind: PinKind,
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

/// A row of `recognitions`: praise for the bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognition {
    /// Day.
    pub date: NaiveDate,
    /// Who is praised.
    pub employee: EmployeeId,
    /// Where it happened.
    pub unit: UnitId,
    /// The words.
    pub text: String,
}

/// Every fact of the input, cross-checked: every identifier refers to a row, every span is in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Company {
    /// `sites`.
    pub sites: Vec<Site>,
    /// `units`.
    pub units: Vec<Unit>,
    /// `employees`.
    pub employees: Vec<Employee>,
    /// `relations`, each ordered pair at most once.
    pub relations: Vec<Relation>,
    /// What each link hands over, in the order of `relations`.
    pub handovers: Vec<Handover>,
    /// `patterns` by employee.
    pub patterns: Grouped<Pattern>,
    /// `absences` by employee.
    pub absences: Grouped<DaySpan>,
    /// `closures`.
    pub closures: Vec<Closure>,
    /// `capacity`.
    pub capacity: Vec<CapacityPeriod>,
    /// `history` by employee, done visits only.
    pub visits: Grouped<Visit>,
    /// `history` by employee, the rows that are no visits.
    pub missed: Grouped<Missed>,
    /// `aliases`, names behind names followed to the end.
    pub aliases: Vec<Alias>,
    /// `stints`.
    pub extra: Vec<ExtraStint>,
    /// `pins` and the file given with `--pins`.
    pub pins: Vec<Pin>,
    /// `preferences` by employee.
    pub preferences: Grouped<Preference>,
    /// `groups`.
    pub groups: Vec<Group>,
    /// `recognitions`.
    pub recognitions: Vec<Recognition>,
    /// Rows of earlier schedules that were held, or are being held, although no programme asks for them any more.
    pub held: Vec<Booking>,
    /// Employees who have changed units since an earlier schedule, and the unit that they left.
    pub left_units: Vec<(EmployeeId, UnitId)>,
}
