//! Sites and units: their rows, closures, room by period, former names.

use super::super::calendar::DaySpan;
use super::super::country::{Country, Region};
use super::super::ids::{EmployeeId, SiteId, UnitId};
use super::super::settings::Lengths;

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
    /// Fewest visitors in a week with any, where the unit says: it takes nobody, or at least so many.
    pub min_visitors: Option<u32>,
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
    /// Who leads it.
    pub manager: Option<EmployeeId>,
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

/// A row of `aliases`: a name that a unit had, or that of one merged into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The name as it stands in files of former times.
    pub old: String,
    /// The unit that it means now.
    pub unit: UnitId,
}
