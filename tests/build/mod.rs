//! Problems built in a few lines, for tests that need no files.

pub mod latin;
pub mod random;
pub mod roster;

use chrono::{NaiveDate, TimeDelta};
use passerelle::domain::{
    Baseline, Booking, Company, DaySpan, Employee, EmployeeId, Enrolment, ExtraStint, Grouped, Horizon,
    MinPresent, Move, Pattern, Pin, PinKind, Preference, Problem, Ripple, Settings, Travels, Unit, UnitId,
    Visit, Weekdays,
};

/// A company in the making: push facts into `company` and the lists beside it, then [`Draft::build`].
#[derive(Clone)]
pub struct Draft {
    /// Facts; the grouped tables are filled from the lists below.
    pub company: Company,
    /// Settings: the defaults, without public holidays, without anybody who has to receive visitors, without weeks before
    /// leaving, without points for waiting, for going together and for trips, and planned for the fewest points whatever the baseline.
    pub settings: Settings,
    /// First Monday.
    pub start: NaiveDate,
    /// Weeks.
    pub weeks: u16,
    pub absences: Vec<(EmployeeId, DaySpan)>,
    pub patterns: Vec<(EmployeeId, Pattern)>,
    pub moves: Vec<(EmployeeId, Move)>,
    pub visits: Vec<(EmployeeId, Visit)>,
    pub preferences: Vec<(EmployeeId, Preference)>,
    pub baseline: Option<Vec<Booking>>,
}

impl Draft {
    /// A company without units, from Monday 4 January 2027. Units may host although nobody works there.
    pub fn new(weeks: u16) -> Self {
        let mut settings = Settings { country: None, ..Settings::default() };
        settings.rules.hosts_present = 0;
        settings.rules.leaving_weeks = 0;
        settings.ripple = Ripple::Free;
        (settings.points.waiting, settings.points.together_away, settings.points.trip) = (0, 0, 0);
        Draft {
            company: Company::default(),
            settings,
            start: NaiveDate::from_ymd_opt(2027, 1, 4).unwrap(),
            weeks,
            absences: Vec::new(),
            patterns: Vec::new(),
            moves: Vec::new(),
            visits: Vec::new(),
            preferences: Vec::new(),
            baseline: None,
        }
    }

    /// A unit that asks for no presence.
    pub fn unit(&mut self, id: &str, hosts: u32) -> UnitId {
        self.company.units.push(Unit {
            id: id.into(),
            name: id.into(),
            parent: None,
            hosts,
            max_visits: None,
            min_visitors: None,
            min_present: MinPresent::Count(0),
            customer_contact: false,
            weeks: None,
            after: Vec::new(),
            email: None,
            site: None,
            at: None,
            service_quality: None,
            place: None,
            first_day: None,
            manager: None,
            equipment: None,
        });
        UnitId::at(self.company.units.len() - 1)
    }

    /// An employee of no programme, hired long ago.
    pub fn employee(&mut self, id: &str, home: UnitId) -> EmployeeId {
        self.company.employees.push(Employee {
            id: id.into(),
            name: id.into(),
            home,
            role: None,
            grade: None,
            hired: None,
            leaves: None,
            days: Weekdays::ALL,
            tutor: false,
            max_weeks_away: None,
            enrolment: Enrolment::None,
            email: None,
            manager: None,
            travels: Travels::Anywhere,
            told_apart: None,
        });
        EmployeeId::at(self.company.employees.len() - 1)
    }

    /// An obligation of priority 1, in the whole horizon, due in its last week.
    pub fn stint(&mut self, employee: EmployeeId, unit: UnitId, weeks: u8) -> &mut ExtraStint {
        let (from, to, due) = (None, None, None);
        self.company.extra.push(ExtraStint { employee, unit, weeks, from, to, due, priority: 1 });
        self.company.extra.last_mut().unwrap()
    }

    /// A day of the horizon: week 0 is the first, weekday 0 is Monday.
    pub fn day(&self, week: i64, weekday: i64) -> NaiveDate {
        self.start + TimeDelta::days(week * 7 + weekday)
    }

    /// Monday to Sunday of some weeks.
    pub fn weeks(&self, first: i64, last: i64) -> DaySpan {
        DaySpan { from: self.day(first, 0), to: self.day(last, 6) }
    }

    /// A row of a schedule.
    pub fn booking(&self, employee: EmployeeId, unit: UnitId, week: i64, weeks: u8) -> Booking {
        let monday = self.day(week, 0);
        Booking { employee, unit, monday, weeks, programme: None, due: None, line: 2 }
    }

    /// A row of pins.
    pub fn pin(&mut self, kind: PinKind, employee: EmployeeId, unit: UnitId, week: i64, weeks: u8) {
        let booking = self.booking(employee, unit, week, weeks);
        self.company.pins.push(Pin { booking, kind });
    }

    /// From a weekday of a week on, somebody works in another unit.
    pub fn moves(&mut self, employee: EmployeeId, week: i64, weekday: i64, unit: UnitId) {
        let date = self.day(week, weekday);
        self.moves.push((employee, Move { date, unit }));
    }

    /// The problem.
    pub fn build(self) -> Problem {
        fn owned<T: Copy>(owners: usize, rows: &[(EmployeeId, T)]) -> Grouped<T> {
            Grouped::new(owners, rows.iter().map(|(owner, value)| (owner.index(), *value)).collect())
        }
        let mut company = self.company;
        let owners = company.employees.len();
        company.absences = owned(owners, &self.absences);
        company.patterns = owned(owners, &self.patterns);
        let mut moves = self.moves;
        moves.sort_by_key(|(_, change)| change.date);
        company.moves = owned(owners, &moves);
        company.visits = owned(owners, &self.visits);
        company.preferences = owned(owners, &self.preferences);
        let horizon = Horizon::new(self.start, self.weeks).unwrap();
        let baseline = self.baseline.map(|rows| Baseline { rows, gone: Vec::new() });
        Problem::build(company, self.settings, horizon, baseline).0
    }
}
