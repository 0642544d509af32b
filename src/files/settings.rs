//! `passerelle.toml` and the flags, which win: settings and horizon.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{Datelike, NaiveDate};
use toml::de::DeValue;

use super::choices::{
    CHAIN_ORDERS, DATE_ORDERS, DIRECTIONS, FORMATS, LANGUAGES, NEVER_VISITED, SCOPES, STRATEGIES, country,
};
use super::fault::{Fault, FaultKind, Range};
use super::section::{Document, Section, date, number, text};
use super::sheet::Source;
use super::values::{YEARS, monday};
use super::{Options, overrides};
use crate::domain::{Format, Horizon, Language, MAX_WEEKS, Note, Settings};

/// Weeks planned where nobody says.
const WEEKS: u16 = 13;
/// The longest time limit in seconds: a year.
const LONGEST: f64 = 31_536_000.0;
/// The most points that a setting may hold: sums of them stay far from the end of the numbers.
const MOST_POINTS: i64 = 1_000_000;

/// What settings and flags decide.
pub(super) struct Plan {
    pub settings: Settings,
    /// `None` if its start or its length is at fault.
    pub horizon: Option<Horizon>,
    pub notes: Vec<Note>,
    /// Faults of the file, then of the flags.
    pub faults: [Vec<Fault>; 2],
}

/// `[horizon]` as read; `None` inside: at fault.
pub(super) struct Start {
    day: Option<Option<NaiveDate>>,
    weeks: Option<u16>,
}

/// Reads the settings, and resolves the horizon.
pub(super) fn plan(source: Option<&Source>, options: &Options) -> Plan {
    let mut settings = Settings::default();
    set(&mut settings.language, options.language_of_computer);
    let mut faults = Vec::new();
    let mut start = Start { day: Some(None), weeks: Some(WEEKS) };
    if let Some(source) = source {
        match &source.text {
            Ok(text) => {
                let document = Document { file: Arc::clone(&source.file), text };
                read(&document, &mut settings, &mut start, &mut faults);
            }
            Err(fault) => {
                faults.push(fault.clone());
                start = Start { day: None, weeks: None };
            }
        }
    }
    let mut flags = overrides::settings(&options.set, &mut settings, &mut start);
    flags.extend(of_flags(options, &mut settings, &mut start));
    let mut notes = Vec::new();
    let day = start.day.map(|day| {
        day.unwrap_or_else(|| {
            let start = next_quarter(options.today);
            notes.push(Note::DefaultStart { start });
            start
        })
    });
    let horizon = day.zip(start.weeks).and_then(|(day, weeks)| Horizon::new(day, weeks));
    Plan { settings, horizon, notes, faults: [faults, flags] }
}

/// The language in the settings of a folder, read before anything else and whatever is wrong with the rest of them:
/// faults are told in it.
pub fn language_of(folder: &Path) -> Option<Language> {
    let text = fs::read_to_string(folder.join("passerelle.toml")).ok()?;
    let mut section = "";
    let codes = text.lines().filter_map(|line| {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            section = name.split(']').next().unwrap_or_default().trim();
        }
        let (key, value) = line.split_once('=')?;
        let key = key.trim();
        let said = (section, key) == ("output", "language") || (section, key) == ("", "output.language");
        said.then(|| value.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']))
    });
    let code = codes.last()?;
    Language::ALL.into_iter().find(|language| language.code() == code)
}

/// The first Monday of the calendar quarter after a day's.
fn next_quarter(today: NaiveDate) -> NaiveDate {
    let (year, month) = match today.month0() / 3 {
        3 => (today.year().saturating_add(1), 1),
        quarter => (today.year(), quarter * 3 + 4),
    };
    let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(today);
    match monday(first) {
        Err(FaultKind::NotMonday { after, .. }) => after,
        _ => first,
    }
}

/// Reads settings in the form of `passerelle.toml`; what is not said stays as it is.
pub(super) fn read(
    document: &Document<'_>,
    settings: &mut Settings,
    start: &mut Start,
    faults: &mut Vec<Fault>,
) {
    let whole = document.read(faults, |mut root, faults| {
        sections(&mut root, settings, start, faults);
        root.finish(faults);
    });
    if !whole {
        *start = Start { day: None, weeks: None };
    }
}

fn sections(root: &mut Section<'_>, settings: &mut Settings, start: &mut Start, faults: &mut Vec<Fault>) {
    let mut section = root.section("input", faults);
    set(&mut settings.dates, section.choice("dates", &DATE_ORDERS, faults));
    section.finish(faults);

    let mut section = root.section("horizon", faults);
    let known = faults.len();
    let order = settings.dates;
    let day = section.value("start", faults, |value| date(value, order).and_then(monday));
    match day {
        _ if faults.len() > known => start.day = None,
        Some(day) => start.day = Some(Some(day)),
        None => {}
    }
    let known = faults.len();
    let weeks = section.whole("weeks", 1..=MAX_WEEKS.into(), faults);
    if faults.len() > known || weeks.is_some() {
        start.weeks = weeks;
    }
    let of_country = |value: &DeValue<'_>| country(text(value)?).ok_or(FaultKind::UnknownCountry);
    set(&mut settings.country, section.value("country", faults, of_country));
    settings.freeze_until = section.value("freeze_until", faults, |value| date(value, order));
    section.finish(faults);

    programmes(root, settings, faults);
    let mut section = root.section("rules", faults);
    set(&mut settings.rules.min_working_days, section.whole("min_working_days", 1..=5, faults));
    set(&mut settings.rules.tutor_ratio, section.whole("tutor_ratio", 1..=1000, faults));
    section.finish(faults);

    let mut section = root.section("close", faults);
    set(&mut settings.done_share, section.value("done_share", faults, |value| share(number(value)?)));
    section.finish(faults);

    let mut section = root.section("points", faults);
    let points = &mut settings.points;
    for (key, value) in [
        ("unplaced", &mut points.unplaced),
        ("late", &mut points.late),
        ("moved", &mut points.moved),
        ("changed", &mut points.changed),
        ("short", &mut points.short),
        ("dark_link", &mut points.dark_link),
        ("wish", &mut points.wish),
        ("crowding", &mut points.crowding),
        ("relay", &mut points.relay),
    ] {
        set(value, section.whole(key, 0..=MOST_POINTS, faults));
    }
    set(&mut points.relay_weeks, section.whole("relay_weeks", 0..=MAX_WEEKS.into(), faults));
    section.finish(faults);

    run(root, settings, faults);
}

fn programmes(root: &mut Section<'_>, settings: &mut Settings, faults: &mut Vec<Fault>) {
    let (gaps, limits) = (0..=MAX_WEEKS.into(), 0..=9999);
    let mut section = root.section("onboarding", faults);
    let onboarding = &mut settings.onboarding;
    set(&mut onboarding.scope, section.choice("scope", &SCOPES, faults));
    set(&mut onboarding.within_weeks, section.whole("within_weeks", 0..=520, faults));
    set(&mut onboarding.weeks, section.lengths("weeks", faults));
    set(&mut onboarding.gap_weeks, section.whole("gap_weeks", gaps.clone(), faults));
    set(&mut onboarding.max_weeks_away, section.limit("max_weeks_away", limits.clone(), faults));
    set(&mut onboarding.order, section.choice("order", &CHAIN_ORDERS, faults));
    set(&mut onboarding.counts_at_home, section.bool("counts_at_home", faults));
    section.finish(faults);

    let mut section = root.section("regular", faults);
    let regular = &mut settings.regular;
    let longest = super::chain::LONGEST_CADENCE.into();
    set(&mut regular.cadence_months, section.whole("cadence_months", 1..=longest, faults));
    set(&mut regular.weeks, section.lengths("weeks", faults));
    set(&mut regular.gap_weeks, section.whole("gap_weeks", gaps.clone(), faults));
    set(&mut regular.max_weeks_away, section.limit("max_weeks_away", limits.clone(), faults));
    set(&mut regular.direction, section.choice("direction", &DIRECTIONS, faults));
    set(&mut regular.never_visited, section.choice("never_visited", &NEVER_VISITED, faults));
    let order = settings.dates;
    regular.spread_from = section.value("spread_from", faults, |value| date(value, order));
    section.finish(faults);

    let mut section = root.section("extra", faults);
    set(&mut settings.extra.gap_weeks, section.whole("gap_weeks", gaps, faults));
    set(&mut settings.extra.max_weeks_away, section.limit("max_weeks_away", limits, faults));
    section.finish(faults);
}

fn run(root: &mut Section<'_>, settings: &mut Settings, faults: &mut Vec<Fault>) {
    let mut section = root.section("solve", faults);
    let limit = section.value("time_limit", faults, |value| {
        let seconds = number(value)?;
        let valid = seconds > 0.0 && seconds <= LONGEST;
        let limit = valid.then(|| Duration::try_from_secs_f64(seconds).ok()).flatten();
        limit.map(Some).ok_or(FaultKind::NotATime)
    });
    set(&mut settings.solve.time_limit, limit);
    let gap = section.value("gap", faults, |value| share(number(value)?));
    set(&mut settings.solve.gap, gap);
    set(&mut settings.solve.threads, section.whole("threads", 0..=1024, faults));
    set(&mut settings.solve.seed, section.whole("seed", 0..=i64::MAX, faults));
    set(&mut settings.solve.strategy, section.choice("strategy", &STRATEGIES, faults));
    section.finish(faults);

    let mut section = root.section("output", faults);
    set(&mut settings.language, section.choice("language", &LANGUAGES, faults));
    let mut formats = section.texts("formats", faults, format);
    if let Some(formats) = &mut formats {
        let mut seen = Vec::new();
        formats.retain(|format| {
            !seen.contains(format) && {
                seen.push(*format);
                true
            }
        });
    }
    set(&mut settings.formats, formats);
    set(&mut settings.initials, section.bool("initials", faults));
    section.finish(faults);
}

fn format(word: &str) -> Result<Format, FaultKind> {
    FORMATS.of_setting(word).ok_or(FaultKind::UnknownFormat { accepted: &FORMATS.words })
}

fn share(gap: f64) -> Result<f64, FaultKind> {
    if (0.0..=1.0).contains(&gap) { Ok(gap) } else { Err(FaultKind::NotAShare) }
}

fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

/// Lets the flags win, and checks them as the file is checked.
fn of_flags(options: &Options, settings: &mut Settings, start: &mut Start) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |flag: &str, text: String, kind: FaultKind| {
        faults.push(Fault { text, ..Fault::of_file(&Arc::from(flag), kind) });
    };
    if let Some(day) = options.start {
        let in_years = (YEARS.min..=YEARS.max).contains(&i64::from(day.year()));
        let checked = if in_years { monday(day) } else { Err(FaultKind::YearOutOfRange { accepted: YEARS }) };
        start.day = checked.as_ref().ok().map(|day| Some(*day));
        if let Err(kind) = checked {
            fault("--start", day.to_string(), kind);
        }
    }
    if let Some(weeks) = options.weeks {
        start.weeks = (1..=MAX_WEEKS).contains(&weeks).then_some(weeks);
        if start.weeks.is_none() {
            let accepted = Range { min: 1, max: MAX_WEEKS.into() };
            fault("--weeks", weeks.to_string(), FaultKind::OutOfRange { accepted });
        }
    }
    if let Some(code) = &options.country {
        match country(code) {
            Some(country) => settings.country = country,
            None => fault("--country", code.clone(), FaultKind::UnknownCountry),
        }
    }
    if let Some(gap) = options.gap {
        match share(gap) {
            Ok(gap) => settings.solve.gap = gap,
            Err(kind) => fault("--gap", gap.to_string(), kind),
        }
    }
    if let Some(done) = options.done_share {
        match share(done) {
            Ok(done) => settings.done_share = done,
            Err(kind) => fault("--done-share", done.to_string(), kind),
        }
    }
    match options.time_limit {
        Some(Duration::ZERO) => fault("--time-limit", "0".to_owned(), FaultKind::NotATime),
        Some(limit) => settings.solve.time_limit = Some(limit),
        None => {}
    }
    settings.freeze_until = options.freeze_until.or(settings.freeze_until);
    set(&mut settings.solve.threads, options.threads);
    set(&mut settings.solve.seed, options.seed);
    set(&mut settings.solve.strategy, options.strategy);
    set(&mut settings.language, options.language);
    set(&mut settings.formats, options.formats.clone());
    set(&mut settings.initials, options.initials);
    faults
}
