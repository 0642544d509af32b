//! `passerelle.toml`, `--set` and the flags, which win: settings and horizon, read by the catalogue of settings.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use toml::de::DeValue;

use super::bytes;
use super::choices::{country, key};
use super::fault::{Expected, Fault, FaultKind};
use super::renamed::COLUMNS;
use super::section::{Document, Section, date, number, text, whole};
use super::sheet::Source;
use super::values::{self, monday};
use super::{Options, overrides};
use crate::domain::{
    DateOrder, Form, Horizon, Language, Mailbox, Note, Setting, Settings, Written, settings,
};

/// What settings and flags decide.
pub(super) struct Plan {
    pub settings: Settings,
    /// `None` if its start or its length is at fault.
    pub horizon: Option<Horizon>,
    pub notes: Vec<Note>,
    /// Faults of the file, then of the flags.
    pub faults: [Vec<Fault>; 2],
}

/// Settings as far as they are read.
#[derive(Default)]
pub(super) struct Reading {
    pub settings: Settings,
    /// Keys of `[horizon]` that are at fault.
    doubtful: BTreeSet<&'static str>,
}

/// Reads the settings, and resolves the horizon.
pub(super) fn plan(source: Option<&Source>, options: &Options) -> Plan {
    let mut reading = Reading::default();
    if let Some(language) = options.language_of_computer {
        reading.settings.language = language;
    }
    let mut faults = Vec::new();
    if let Some(source) = source {
        match &source.text {
            Ok(text) => {
                let document = Document { file: Arc::clone(&source.file), text };
                read(&document, &mut reading, &mut faults);
            }
            Err(fault) => {
                faults.push(fault.clone());
                reading.doubt();
            }
        }
    }
    let mut flags = overrides::settings(&options.set, &mut reading);
    flags.extend(overrides::settings(&options.flags, &mut reading));
    let Reading { settings, doubtful } = reading;
    let mut notes = Vec::new();
    let day = settings.start.unwrap_or_else(|| {
        let start = next_quarter(options.today);
        if !doubtful.contains("start") {
            notes.push(Note::DefaultStart { start });
        }
        start
    });
    let horizon = Horizon::new(day, settings.weeks).filter(|_| doubtful.is_empty());
    Plan { settings, horizon, notes, faults: [faults, flags] }
}

/// The language in the settings of a folder, read before anything else and whatever is wrong with the rest of them:
/// faults are told in it.
pub fn language_of(folder: &Path) -> Option<Language> {
    let text = bytes::text(&folder.join("passerelle.toml")).ok()?;
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

impl Reading {
    /// Nothing is known of the horizon: what should tell of it cannot be read.
    fn doubt(&mut self) {
        self.doubtful.extend(["start", "weeks"]);
    }
}

/// Reads settings in the form of `passerelle.toml`; what is not said stays as it is.
pub(super) fn read(document: &Document<'_>, reading: &mut Reading, faults: &mut Vec<Fault>) {
    let whole = document.read(faults, |mut root, faults| {
        root.skip(COLUMNS);
        for section in settings::sections() {
            read_section(&mut root, section, reading, faults);
        }
        root.finish(faults);
    });
    if !whole {
        reading.doubt();
    }
}

fn read_section(root: &mut Section<'_>, known: &[Setting], reading: &mut Reading, faults: &mut Vec<Fault>) {
    let Some(first) = known.first() else { return };
    let mut section = root.section(first.section, faults);
    for setting in known {
        let (order, before) = (reading.settings.dates, faults.len());
        let written = match setting.form {
            Form::Words(words) => texts(&mut section, setting.key, words, faults),
            form => section.value(setting.key, faults, |value| written(value, form, order)),
        };
        let set = written.is_some_and(|written| setting.set(&mut reading.settings, written));
        let of_horizon = setting.section == "horizon" && matches!(setting.key, "start" | "weeks");
        match of_horizon {
            true if set => drop(reading.doubtful.remove(setting.key)),
            true if faults.len() > before => drop(reading.doubtful.insert(setting.key)),
            _ => {}
        }
    }
    section.finish(faults);
}

/// The value that a setting of some form has.
fn written(value: &DeValue<'_>, form: Form, order: DateOrder) -> Result<Written, FaultKind> {
    match form {
        Form::Whole(min, max) => whole(value, min..=max, Expected::WholeNumber).map(Written::Whole),
        Form::WholeOrNone(min, max) => match value.as_str() {
            Some("none") => Ok(Written::Text("none".to_owned())),
            _ => whole(value, min..=max, Expected::WholeNumberOrNone).map(Written::Whole),
        },
        Form::Share => match number(value)? {
            share if (0.0..=1.0).contains(&share) => Ok(Written::Number(share)),
            _ => Err(FaultKind::NotAShare),
        },
        Form::Seconds(longest) => match number(value)? {
            seconds if seconds > 0.0 && seconds <= longest.into() => Ok(Written::Number(seconds)),
            _ => Err(FaultKind::NotATime),
        },
        Form::YesNo => {
            let expected = Expected::TrueOrFalse;
            value.as_bool().map(Written::YesNo).ok_or(FaultKind::WrongType { expected })
        }
        Form::Word(words) | Form::Words(words) => {
            let word = text(value)?;
            let accepted = || words.iter().copied().map(key).collect();
            let known = words.contains(&word);
            known
                .then(|| Written::Text(word.to_owned()))
                .ok_or_else(|| FaultKind::NotAChoice { accepted: accepted() })
        }
        Form::Lengths => {
            let lengths = match value {
                DeValue::String(text) => values::lengths(text.trim()),
                DeValue::Integer(number) => values::lengths(&number.to_string()),
                _ => Err(FaultKind::WrongType { expected: Expected::Lengths }),
            }?;
            Ok(Written::Text(format!("{}-{}", lengths.min, lengths.max)))
        }
        Form::Day => date(value, order).map(Written::Day),
        Form::Monday => date(value, order).and_then(monday).map(Written::Day),
        Form::Mailbox => {
            let mailbox = Mailbox::parse(text(value)?).ok_or(FaultKind::NotAMailbox)?;
            Ok(Written::Text(mailbox.written()))
        }
        Form::Country => {
            let country = country(text(value)?).ok_or(FaultKind::UnknownCountry)?;
            Ok(Written::Text(country.map_or("", |country| country.code()).to_owned()))
        }
    }
}

/// Some of some words, each once.
fn texts(
    section: &mut Section<'_>,
    name: &'static str,
    words: &'static [&'static str],
    faults: &mut Vec<Fault>,
) -> Option<Written> {
    let accepted = || words.iter().copied().map(key).collect();
    let found = section.texts(name, faults, |word| match words.contains(&word) {
        true => Ok(word.to_owned()),
        false => Err(FaultKind::UnknownFormat { accepted: accepted() }),
    })?;
    let mut once: Vec<String> = Vec::new();
    for word in found {
        if !once.contains(&word) {
            once.push(word);
        }
    }
    Some(Written::Texts(once))
}
