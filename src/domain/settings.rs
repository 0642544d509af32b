//! What `passerelle.toml` and the flags decide, resolved: every value has its default here.

use std::time::Duration;

use chrono::NaiveDate;

/// The lengths in weeks that a stint may take: `1`, `2`, or `1-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lengths {
    /// Shortest length in weeks, at least 1.
    pub min: u8,
    /// Longest length in weeks, the one wished for; at least `min`.
    pub max: u8,
}

impl Lengths {
    /// One length only.
    pub const fn exactly(weeks: u8) -> Self {
        Lengths { min: weeks, max: weeks }
    }

    /// The lengths, longest first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (self.min..=self.max).rev()
    }

    /// Whether a length is allowed.
    pub fn contains(self, weeks: u8) -> bool {
        (self.min..=self.max).contains(&weeks)
    }
}

/// Which units a new hire visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every unit that hosts.
    All,
    /// The units linked with the home unit, in either direction.
    Related,
}

impl Scope {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            Scope::All => "all",
            Scope::Related => "related",
        }
    }
}

/// In which order along the chain a new hire visits units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChainOrder {
    /// No order beyond `after`.
    Any,
    /// Of two placed stints, the one farther from the customer comes first.
    TowardsCustomer,
    /// Of two placed stints, the one nearer to the customer comes first.
    FromCustomer,
}

impl ChainOrder {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            ChainOrder::Any => "any",
            ChainOrder::TowardsCustomer => "towards-customer",
            ChainOrder::FromCustomer => "from-customer",
        }
    }
}

/// Which side of a link the home unit must be on for a regular stint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Both.
    Both,
    /// Employees visit the clients of their unit.
    Clients,
    /// Employees visit the suppliers of their unit.
    Suppliers,
}

impl Direction {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            Direction::Both => "both",
            Direction::Clients => "clients",
            Direction::Suppliers => "suppliers",
        }
    }
}

/// When a pair that never met is first due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeverVisited {
    /// Spread evenly over one cadence from the horizon's start.
    Spread,
    /// In the horizon's last week.
    Now,
}

impl NeverVisited {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            NeverVisited::Spread => "spread",
            NeverVisited::Now => "now",
        }
    }
}

/// `[onboarding]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnboardingSettings {
    /// Units in scope.
    pub scope: Scope,
    /// Weeks after hiring in which all units are to be seen; also who counts as newly hired.
    pub within_weeks: u16,
    /// Lengths of a stint.
    pub weeks: Lengths,
    /// Weeks at home between two stints.
    pub gap_weeks: u8,
    /// Most weeks away in the horizon; `None`: no limit.
    pub max_weeks_away: Option<u16>,
    /// Order along the chain.
    pub order: ChainOrder,
    /// Whether new hires count in the headcount and the presence of their home unit.
    pub counts_at_home: bool,
}

/// `[regular]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegularSettings {
    /// Months from one visit to the next.
    pub cadence_months: u16,
    /// Lengths of a stint.
    pub weeks: Lengths,
    /// Weeks at home between two stints.
    pub gap_weeks: u8,
    /// Most weeks away in the horizon; `None`: no limit.
    pub max_weeks_away: Option<u16>,
    /// Side of the link.
    pub direction: Direction,
    /// First due date of a pair that never met.
    pub never_visited: NeverVisited,
    /// Start of the cadence over which first due dates are spread; `None`: the horizon's start.
    pub spread_from: Option<NaiveDate>,
}

/// `[extra]`: the obligations of `stints`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtraSettings {
    /// Weeks at home between two stints.
    pub gap_weeks: u8,
    /// Most weeks away in the horizon of an employee of no programme; `None`: no limit.
    pub max_weeks_away: Option<u16>,
}

/// `[rules]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleSettings {
    /// Fewest working days (1 to 5) of a week of a visit, and of a week in which an employee is available.
    pub min_working_days: u8,
    /// Visitors that one tutor present takes care of, at least 1.
    pub tutor_ratio: u16,
}

/// `[points]`, in whole points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointSettings {
    /// A stint left unplaced, times its priority.
    pub unplaced: u32,
    /// Each week that a placement ends after its due week, times the priority.
    pub late: u32,
    /// A placement moved against the baseline.
    pub moved: u32,
    /// A placement given up or new against the baseline.
    pub changed: u32,
    /// A two-week stint held in one week, times the priority.
    pub short: u32,
    /// A link with stints due and none placed.
    pub dark_link: u32,
    /// Each week of an avoided period used, times the weight; a preferred week counts as much less.
    pub wish: u32,
    /// The k-th visitor of a unit and week costs this times k − 1.
    pub crowding: u32,
    /// Each pair of people of two linked units who visit each other at most `relay_weeks` apart earns this.
    pub relay: u32,
    /// Most weeks between the starts of two such visits; 0: they earn nothing.
    pub relay_weeks: u16,
}

/// How to solve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// By size.
    Auto,
    /// One integer program.
    Exact,
    /// Price decomposition.
    Prices,
}

impl Strategy {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            Strategy::Auto => "auto",
            Strategy::Exact => "exact",
            Strategy::Prices => "prices",
        }
    }
}

/// `[solve]`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SolveSettings {
    /// When to stop with the best schedule so far; `None`: when the gap is reached.
    pub time_limit: Option<Duration>,
    /// Gap, as the share of what could be gained, at which to stop; 0 asks for proof.
    pub gap: f64,
    /// Threads; 0: as many as the machine has.
    pub threads: usize,
    /// Seed of every random choice.
    pub seed: u64,
    /// How to solve.
    pub strategy: Strategy,
}

/// An output format that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Calendars per person and per unit as CSV.
    Csv,
    /// `report.html`.
    Html,
    /// `bulletin.html` and `bulletin.md`.
    Bulletin,
    /// The workbook.
    Xlsx,
    /// Calendars per person, per unit and of all as iCalendar.
    Ics,
}

impl Format {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Html => "html",
            Format::Bulletin => "bulletin",
            Format::Xlsx => "xlsx",
            Format::Ics => "ics",
        }
    }
}

/// How dates with slashes are written in the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// `31/12/2027`.
    DayFirst,
    /// `12/31/2027`.
    MonthFirst,
}

impl DateOrder {
    /// The word in `passerelle.toml` and in `summary.json`.
    pub const fn code(self) -> &'static str {
        match self {
            DateOrder::DayFirst => "dmy",
            DateOrder::MonthFirst => "mdy",
        }
    }
}

/// A limit of a unit that a run tries instead of that of `units`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitTrial {
    /// `capacity` or `min_present`.
    pub key: &'static str,
    /// Identifier of the unit.
    pub unit: String,
    /// Its limit, as a cell would hold it.
    pub value: String,
}

/// Every setting, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// `[input] dates`: schedules edited by hand are read later, with the same order.
    pub dates: DateOrder,
    /// Country code of the public holidays; `None`: no public holidays.
    pub country: Option<super::Country>,
    /// `[onboarding]`.
    pub onboarding: OnboardingSettings,
    /// `[regular]`.
    pub regular: RegularSettings,
    /// `[extra]`.
    pub extra: ExtraSettings,
    /// `[rules]`.
    pub rules: RuleSettings,
    /// `[close] done_share`: share (0 to 1) of its working days that a visit needs to count as done.
    pub done_share: f64,
    /// `[horizon] freeze_until`: placements of the baseline that start before that day stand.
    pub freeze_until: Option<NaiveDate>,
    /// `[points]`.
    pub points: PointSettings,
    /// `[solve]`.
    pub solve: SolveSettings,
    /// Language of messages and documents.
    pub language: super::Language,
    /// Formats to write beside `schedule.csv`, `unscheduled.csv` and `summary.json`.
    pub formats: Vec<Format>,
    /// Whether the bulletin gives initials instead of names.
    pub initials: bool,
    /// Limits of units that are tried.
    pub tried: Vec<UnitTrial>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            dates: DateOrder::DayFirst,
            country: Some(super::Country::FR),
            onboarding: OnboardingSettings {
                scope: Scope::All,
                within_weeks: 26,
                weeks: Lengths::exactly(2),
                gap_weeks: 0,
                max_weeks_away: None,
                order: ChainOrder::Any,
                counts_at_home: false,
            },
            regular: RegularSettings {
                cadence_months: 24,
                weeks: Lengths::exactly(2),
                gap_weeks: 2,
                max_weeks_away: Some(4),
                direction: Direction::Both,
                never_visited: NeverVisited::Spread,
                spread_from: None,
            },
            extra: ExtraSettings { gap_weeks: 0, max_weeks_away: None },
            rules: RuleSettings { min_working_days: 4, tutor_ratio: 1 },
            done_share: 0.5,
            freeze_until: None,
            points: PointSettings {
                unplaced: 1000,
                late: 20,
                moved: 50,
                changed: 100,
                short: 100,
                dark_link: 500,
                wish: 5,
                crowding: 2,
                relay: 20,
                relay_weeks: 0,
            },
            solve: SolveSettings {
                time_limit: None,
                gap: 0.0,
                threads: 0,
                seed: 1,
                strategy: Strategy::Auto,
            },
            language: super::Language::French,
            formats: vec![Format::Csv, Format::Html, Format::Bulletin, Format::Xlsx, Format::Ics],
            initials: false,
            tried: Vec::new(),
        }
    }
}

impl Settings {
    /// Weeks at home that a programme asks for beside a stint of it.
    pub fn gap_weeks(&self, programme: super::Programme) -> u8 {
        match programme {
            super::Programme::Onboarding => self.onboarding.gap_weeks,
            super::Programme::Regular => self.regular.gap_weeks,
            super::Programme::Extra => self.extra.gap_weeks,
        }
    }
}
