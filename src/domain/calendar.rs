//! The horizon, its weeks, and spans of days.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::de::Error as _;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde::{Deserialize, Deserializer};

/// The longest horizon, in weeks (two years): sets of weeks are kept in 128 bits.
pub const MAX_WEEKS: u16 = 104;

/// Working weekdays of a week: Monday to Friday.
pub const WEEKDAYS: u32 = 5;

/// A week counted from the first week of the horizon, which is week 0; weeks before it are negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(pub i16);

impl Week {
    /// The week `weeks` later (earlier if negative).
    pub fn plus(self, weeks: i32) -> Week {
        let later = i32::from(self.0) + weeks;
        Week(later.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16)
    }

    /// Weeks from `earlier` to this one, negative if this one is the earlier.
    pub fn since(self, earlier: Week) -> i32 {
        i32::from(self.0) - i32::from(earlier.0)
    }
}

/// Days from `from` to `to`, both included; `from <= to` holds for every span of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DaySpan {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl DaySpan {
    /// Whether the span contains the day.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The consecutive ISO weeks being planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Horizon {
    start: NaiveDate,
    weeks: u16,
}

/// First Monday, last Friday, and weeks.
impl Serialize for Horizon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut span = serializer.serialize_struct("Horizon", 3)?;
        span.serialize_field("start", &self.start())?;
        span.serialize_field("end", &self.friday(self.last()))?;
        span.serialize_field("weeks", &self.weeks())?;
        span.end()
    }
}

impl<'de> Deserialize<'de> for Horizon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Span {
            start: NaiveDate,
            weeks: u16,
        }
        let Span { start, weeks } = Span::deserialize(deserializer)?;
        Horizon::new(start, weeks).ok_or_else(|| D::Error::custom("horizon"))
    }
}

impl Horizon {
    /// A horizon of 1 to [`MAX_WEEKS`] weeks from a Monday; `None` otherwise.
    pub fn new(start: NaiveDate, weeks: u16) -> Option<Self> {
        let valid = start.weekday() == Weekday::Mon && (1..=MAX_WEEKS).contains(&weeks);
        valid.then_some(Self { start, weeks })
    }

    /// The first Monday.
    pub fn start(&self) -> NaiveDate {
        self.start
    }

    /// How many weeks are planned.
    pub fn weeks(&self) -> u16 {
        self.weeks
    }

    /// The last planned week.
    pub fn last(&self) -> Week {
        Week(self.weeks as i16 - 1)
    }

    /// All planned weeks in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Week> + ExactSizeIterator + use<> {
        (0..self.weeks as i16).map(Week)
    }

    /// Whether the week is planned.
    pub fn contains(&self, week: Week) -> bool {
        week.0 >= 0 && week.0 < self.weeks as i16
    }

    /// The Monday of a week, inside the horizon or not.
    pub fn monday(&self, week: Week) -> NaiveDate {
        self.day(week, 0)
    }

    /// The Friday of a week, inside the horizon or not.
    pub fn friday(&self, week: Week) -> NaiveDate {
        self.day(week, 4)
    }

    /// A day of a week: 0 is Monday, 6 is Sunday.
    pub fn day(&self, week: Week, weekday: i64) -> NaiveDate {
        self.start + chrono::TimeDelta::days(i64::from(week.0) * 7 + weekday)
    }

    /// The week that a day falls in.
    pub fn week_of(&self, day: NaiveDate) -> Week {
        let weeks = (day - self.start).num_days().div_euclid(7);
        Week(weeks.clamp(i64::from(i16::MIN), i64::from(i16::MAX)) as i16)
    }

    /// The first week whose Monday is `day` or later.
    pub fn first_full_week(&self, day: NaiveDate) -> Week {
        self.week_of(day + Days::new(6))
    }

    /// The last week whose Friday is `day` or earlier.
    pub fn last_full_week(&self, day: NaiveDate) -> Week {
        self.week_of(day + Days::new(3)).plus(-1)
    }

    /// The week in ISO 8601 notation, `2027-W01`.
    pub fn iso_week(&self, week: Week) -> String {
        let iso = self.monday(week).iso_week();
        format!("{}-W{:02}", iso.year(), iso.week())
    }
}

/// Weekdays on which somebody works, of Monday to Friday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Monday to Friday.
    pub const ALL: Weekdays = Weekdays((1 << WEEKDAYS) - 1);

    /// From bits, the lowest for Monday; those beyond Friday play no part.
    pub const fn of_bits(bits: u8) -> Self {
        Weekdays(bits & Self::ALL.0)
    }

    /// As bits, the lowest for Monday.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether a weekday is among them: 0 is Monday.
    pub const fn contains(self, weekday: u32) -> bool {
        self.0 >> weekday & 1 == 1
    }

    /// How many there are.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A set of weeks of a horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct WeekSet(u128);

impl FromIterator<Week> for WeekSet {
    fn from_iter<T: IntoIterator<Item = Week>>(weeks: T) -> Self {
        let mut set = WeekSet::default();
        weeks.into_iter().for_each(|week| set.insert(week));
        set
    }
}

impl WeekSet {
    /// Adds a week; weeks outside `0..128` are ignored.
    pub fn insert(&mut self, week: Week) {
        if (0..128).contains(&week.0) {
            self.0 |= 1 << week.0;
        }
    }

    /// Takes a week out.
    pub fn remove(&mut self, week: Week) {
        if (0..128).contains(&week.0) {
            self.0 &= !(1 << week.0);
        }
    }

    /// Whether the week is in the set.
    pub fn contains(self, week: Week) -> bool {
        (0..128).contains(&week.0) && self.0 >> week.0 & 1 == 1
    }

    /// Whether all `weeks` consecutive weeks from `start` are in the set.
    pub fn contains_run(self, start: Week, weeks: u8) -> bool {
        (0..i32::from(weeks)).all(|offset| self.contains(start.plus(offset)))
    }

    /// How many weeks there are.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The starts from which a stay of `weeks` weeks touches no week of the set.
    pub fn clear_starts(self, weeks: u8) -> WeekSet {
        let touched = (0..weeks).fold(0, |touched, offset| touched | self.0 >> offset);
        WeekSet(!touched)
    }

    /// The weeks that stays of `weeks` weeks from the starts of this set use.
    pub fn stays(self, weeks: u8) -> WeekSet {
        WeekSet((0..weeks).fold(0, |used, offset| used | self.0 << offset))
    }

    /// The weeks in either set.
    pub fn or(self, other: WeekSet) -> WeekSet {
        WeekSet(self.0 | other.0)
    }

    /// The weeks in both sets.
    pub fn and(self, other: WeekSet) -> WeekSet {
        WeekSet(self.0 & other.0)
    }

    /// The weeks that are not in another set.
    pub fn without(self, other: WeekSet) -> WeekSet {
        WeekSet(self.0 & !other.0)
    }

    /// The weeks in order.
    pub fn iter(self) -> impl Iterator<Item = Week> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let week = Week(rest.trailing_zeros() as i16);
            (rest != 0).then(|| {
                rest &= rest - 1;
                week
            })
        })
    }
}
