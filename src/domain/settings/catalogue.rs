//! Every setting, each in one place: its type, its default and what it must be. From here come the reader of
//! `passerelle.toml`, `--set` and the flags, what `summary.json` records, the settings that `init` writes and the
//! documents. To add one, add a line here and its help, `setting-SECTION-KEY`, to the messages.

use std::time::Duration;

use chrono::NaiveDate;

use super::form::{Field, Flags, Form, Setting};
use super::{
    ChainOrder, DateOrder, Direction, Format, Lengths, NeverVisited, Ripple, Scope, Strategy, UnitTrial,
};
use crate::domain::{Country, Language, MAX_WEEKS, Mailbox};

/// The most points that a setting may hold: sums of them stay far from the end of the numbers.
const MOST_POINTS: i64 = 1_000_000;
/// The most weeks of a horizon, and so between two visits that a plan could tell apart.
const MOST_WEEKS: i64 = MAX_WEEKS as i64;
/// The formats that are written where nobody says: what is printed is asked for.
const USUAL_FORMATS: [Format; 5] = [Format::Csv, Format::Html, Format::Bulletin, Format::Xlsx, Format::Ics];
/// The longest time limit in seconds: a year.
const LONGEST: u32 = 31_536_000;
/// The longest cadence in months: fifty years.
pub const LONGEST_CADENCE: u16 = 600;

/// Whether `summary.json` records a setting: unless it can change no byte of a plan.
macro_rules! recorded {
    () => {
        true
    };
    (unrecorded) => {
        false
    };
}

/// The commands that have a flag for a setting.
macro_rules! flags {
    () => {
        None
    };
    ($flags:ident) => {
        Some(Flags::$flags)
    };
}

macro_rules! setting {
    ($section:ident, $key:ident, $form:expr, [$($field:ident).+] [$($recorded:ident)?] [$($flags:ident)?]) => {
        Setting {
            section: stringify!($section),
            key: stringify!($key),
            form: $form,
            recorded: recorded!($($recorded)?),
            flags: flags!($($flags)?),
            get: |settings| settings.$($field).+.written(),
            set: |settings, value| match Field::read(value) {
                Some(value) => {
                    settings.$($field).+ = value;
                    true
                }
                None => false,
            },
        }
    };
}

/// Sections that are structures of their own.
macro_rules! sections {
    ($($(#[$about:meta])* $section:ident $name:ident $all:ident {
        $($(#[$meaning:meta])* $key:ident: $kind:ty = $default:expr, $form:expr $(, $recorded:ident)? $(=> $flags:ident)?;)*
    })*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq)]
            pub struct $name {
                $($(#[$meaning])* pub $key: $kind,)*
            }

            impl Default for $name {
                fn default() -> Self {
                    $name { $($key: $default),* }
                }
            }

            const $all: &[Setting] =
                &[$(setting!($section, $key, $form, [$section.$key] [$($recorded)?] [$($flags)?])),*];
        )*
    };
}

/// Sections whose settings stand alone, and those above.
macro_rules! settings {
    (sections { $($(#[$about:meta])* $inner:ident: $structure:ident,)* }
    $($section:ident $all:ident {
        $($(#[$meaning:meta])* $key:ident: $kind:ty = $default:expr, $form:expr $(, $recorded:ident)? $(=> $flags:ident)?;)*
    })*) => {
        /// Every setting, resolved.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Settings {
            $($($(#[$meaning])* pub $key: $kind,)*)*
            $($(#[$about])* pub $inner: $structure,)*
            /// Limits of units that are tried.
            pub tried: Vec<UnitTrial>,
        }

        impl Default for Settings {
            fn default() -> Self {
                Settings {
                    $($($key: $default,)*)*
                    $($inner: $structure::default(),)*
                    tried: Vec::new(),
                }
            }
        }

        $(const $all: &[Setting] = &[$(setting!($section, $key, $form, [$key] [$($recorded)?] [$($flags)?])),*];)*
    };
}

sections! {
    /// `[onboarding]`.
    onboarding OnboardingSettings ONBOARDING {
        /// Units in scope.
        scope: Scope = Scope::All, Form::Word(Scope::CODES);
        /// Weeks after hiring in which all units are to be seen; also who counts as newly hired.
        within_weeks: u16 = 26, Form::Whole(0, 520);
        /// Lengths of a stint.
        weeks: Lengths = Lengths::exactly(2), Form::Lengths;
        /// Weeks at home between two stints.
        gap_weeks: u8 = 0, Form::Whole(0, MOST_WEEKS);
        /// Most weeks away in the horizon; `None`: no limit.
        max_weeks_away: Option<u16> = None, Form::WholeOrNone(0, 9999);
        /// Most weeks away without a week at home; `None`: no limit.
        max_in_a_row: Option<u16> = Some(4), Form::WholeOrNone(1, 9999);
        /// Order along the chain.
        order: ChainOrder = ChainOrder::Any, Form::Word(ChainOrder::CODES);
        /// Whether new hires count in the headcount and the presence of their home unit.
        counts_at_home: bool = false, Form::YesNo;
    }

    /// `[regular]`.
    regular RegularSettings REGULAR {
        /// Months from one visit to the next.
        cadence_months: u16 = 24, Form::Whole(1, LONGEST_CADENCE as i64);
        /// Lengths of a stint.
        weeks: Lengths = Lengths::exactly(2), Form::Lengths;
        /// Weeks at home between two stints.
        gap_weeks: u8 = 2, Form::Whole(0, MOST_WEEKS);
        /// Most weeks away in the horizon; `None`: no limit.
        max_weeks_away: Option<u16> = Some(4), Form::WholeOrNone(0, 9999);
        /// Most weeks away without a week at home; `None`: no limit.
        max_in_a_row: Option<u16> = None, Form::WholeOrNone(1, 9999);
        /// Side of the link.
        direction: Direction = Direction::Both, Form::Word(Direction::CODES);
        /// First due date of a pair that never met.
        never_visited: NeverVisited = NeverVisited::Spread, Form::Word(NeverVisited::CODES);
        /// Start of the cadence over which first due dates are spread; `None`: the horizon's start.
        spread_from: Option<NaiveDate> = None, Form::Day;
    }

    /// `[extra]`: the obligations of `stints`.
    extra ExtraSettings EXTRA {
        /// Weeks at home between two stints.
        gap_weeks: u8 = 0, Form::Whole(0, MOST_WEEKS);
        /// Most weeks away in the horizon of an employee of no programme; `None`: no limit.
        max_weeks_away: Option<u16> = None, Form::WholeOrNone(0, 9999);
    }

    /// `[rules]`.
    rules RuleSettings RULES {
        /// Fewest working days (1 to 5) of a week of a visit, and of a week in which an employee is available.
        min_working_days: u8 = 4, Form::Whole(1, 5);
        /// Visitors that one tutor present takes care of, at least 1.
        tutor_ratio: u16 = 1, Form::Whole(1, 1000);
        /// Fewest of a host unit's own people who are present in every week of a visit; 0: nobody need be.
        hosts_present: u16 = 1, Form::Whole(0, 1000);
        /// Weeks before somebody leaves the company in which they are sent nowhere.
        leaving_weeks: u16 = 4, Form::Whole(0, MOST_WEEKS);
    }

    /// `[points]`, in whole points.
    points PointSettings POINTS {
        /// A stint left unplaced, times its priority.
        unplaced: u32 = 1000, Form::Whole(0, MOST_POINTS);
        /// Each week that a placement ends after its due week, times the priority.
        late: u32 = 20, Form::Whole(0, MOST_POINTS);
        /// Each week that somebody waits for an onboarding or overdue placement, times the priority.
        waiting: u32 = 1, Form::Whole(0, MOST_POINTS);
        /// A placement moved against the baseline.
        moved: u32 = 50, Form::Whole(0, MOST_POINTS);
        /// A placement given up or new against the baseline.
        changed: u32 = 100, Form::Whole(0, MOST_POINTS);
        /// A two-week stint held in one week, times the priority.
        short: u32 = 100, Form::Whole(0, MOST_POINTS);
        /// A link with stints due and none placed.
        dark_link: u32 = 500, Form::Whole(0, MOST_POINTS);
        /// Each week of an avoided period used, times the weight; a preferred week counts as much less.
        wish: u32 = 5, Form::Whole(0, MOST_POINTS);
        /// The k-th visitor of a unit and week costs this times k − 1.
        crowding: u32 = 2, Form::Whole(0, MOST_POINTS);
        /// The k-th person away from a home unit in a week costs this times k − 1.
        together_away: u32 = 1, Form::Whole(0, MOST_POINTS);
        /// For every trip to another site: a run of weeks there counts once.
        trip: u32 = 50, Form::Whole(0, MOST_POINTS);
        /// Each pair of people of two linked units who visit each other at most `relay_weeks` apart earns this.
        relay: u32 = 20, Form::Whole(0, MOST_POINTS);
        /// Most weeks between the starts of two such visits; 0: they earn nothing.
        relay_weeks: u16 = 0, Form::Whole(0, MOST_WEEKS);
    }

    /// `[solve]`.
    solve SolveSettings SOLVE {
        /// When to stop with the best schedule so far; `None`: when the gap is reached.
        time_limit: Option<Duration> = None, Form::Seconds(LONGEST) => Limit;
        /// Gap, as the share of what could be gained, at which to stop; 0 asks for proof. `None`: what is
        /// [worth waiting for](crate::solve::wanted_gap).
        gap: Option<f64> = None, Form::Share => Solve;
        /// Threads; 0: as many as the machine has.
        threads: usize = 0, Form::Whole(0, 1024), unrecorded => Solve;
        /// Seed of every random choice.
        seed: u64 = 1, Form::Whole(0, i64::MAX) => Solve;
        /// How to solve.
        strategy: Strategy = Strategy::Auto, Form::Word(Strategy::CODES) => Solve;
    }
}

settings! {
    sections {
        /// `[onboarding]`.
        onboarding: OnboardingSettings,
        /// `[regular]`.
        regular: RegularSettings,
        /// `[extra]`.
        extra: ExtraSettings,
        /// `[rules]`.
        rules: RuleSettings,
        /// `[points]`.
        points: PointSettings,
        /// `[solve]`.
        solve: SolveSettings,
    }

    input INPUT {
        /// `[input] dates`: schedules edited by hand are read later, with the same order.
        dates: DateOrder = DateOrder::DayFirst, Form::Word(DateOrder::CODES);
    }

    horizon HORIZON {
        /// `[horizon] start`: first Monday; `None`: that of the next quarter.
        start: Option<NaiveDate> = None, Form::Monday => Horizon;
        /// `[horizon] weeks`.
        weeks: u16 = 13, Form::Whole(1, MOST_WEEKS) => Horizon;
        /// Country of the public holidays; `None`: no public holidays.
        country: Option<Country> = Some(Country::FR), Form::Country => Horizon;
        /// `[horizon] freeze_until`: placements of the baseline that start before that day stand.
        freeze_until: Option<NaiveDate> = None, Form::Day => Replan;
        /// `[horizon] ripple`: how far changes against the baseline may spread.
        ripple: Ripple = Ripple::Few, Form::Word(Ripple::CODES) => Replan;
    }

    close CLOSE {
        /// `[close] done_share`: share (0 to 1) of its working days that a visit needs to count as done.
        done_share: f64 = 0.5, Form::Share, unrecorded => Close;
    }

    output OUTPUT {
        /// Language of messages and documents.
        language: Language = Language::French, Form::Word(Language::CODES) => Every;
        /// Formats to write beside `schedule.csv`, `unscheduled.csv` and `summary.json`.
        formats: Vec<Format> = USUAL_FORMATS.to_vec(), Form::Words(Format::CODES) => Output;
        /// Whether the bulletin gives initials instead of names.
        initials: bool = false, Form::YesNo => Output;
        /// Who invites to visits: without, everybody gets a printed notice.
        organizer: Option<Mailbox> = None, Form::Mailbox;
        /// Whether documents tell in which weeks somebody is absent.
        absences: bool = true, Form::YesNo;
    }
}

/// Sections in the order of the documents, in which they are read: days are read in the order that `[input]` says.
const SECTIONS: [&[Setting]; 10] =
    [INPUT, HORIZON, ONBOARDING, REGULAR, EXTRA, RULES, CLOSE, POINTS, SOLVE, OUTPUT];

/// Every setting, section by section.
pub fn sections() -> impl Iterator<Item = &'static [Setting]> {
    SECTIONS.into_iter()
}

/// The setting of a section and a key.
///
/// # Panics
/// Where there is none: code names those that there are, and the tests walk every flag.
pub fn setting(section: &str, key: &str) -> &'static Setting {
    let mut all = SECTIONS.into_iter().flatten();
    all.find(|setting| setting.section == section && setting.key == key)
        .unwrap_or_else(|| panic!("there is no setting {section}.{key}"))
}
