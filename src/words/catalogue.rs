//! The messages of every language, in the syntax of Project Fluent.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::conventions;
use super::set;
use super::values::Value;
use crate::domain::{Language, languages};

type Bundle = FluentBundle<FluentResource>;

/// How a function of the messages writes its value; `None` where the value is of another kind.
type Write = fn(Language, &FluentValue) -> Option<String>;

macro_rules! sources {
    ($($name:ident $code:literal),*) => {
        fn source(language: Language) -> &'static str {
            match language {
                $(Language::$name => include_str!(concat!($code, ".ftl")),)*
            }
        }
    };
}
languages!(sources);

static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

fn bundle(language: Language) -> &'static Bundle {
    BUNDLES[language as usize].get_or_init(|| {
        let file = || format!("src/words/{}.ftl", language.code());
        // Set here once, so that names of the input among the values stay as they are.
        let resource = FluentResource::try_new(set(language, source(language)))
            .unwrap_or_else(|(_, wrong)| panic!("{}: {wrong:?}", file()));
        let tag = language.code().parse().expect("the code of a language is a tag of BCP 47");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks of isolation are for texts that mix directions of writing; they would show in files and terminals.
        bundle.set_use_isolating(false);
        let written: [(&str, Write); 5] = [
            ("NUM", |language, value| number_of(value).map(|number| number_text(language, number))),
            ("PERCENT", |language, value| number_of(value).map(|share| percent_text(language, share))),
            ("DAY", |language, value| day_of(value).map(|day| day_text(language, day))),
            ("SHORTDAY", |language, value| day_of(value).map(|day| short_day_text(language, day))),
            ("LONGDAY", |language, value| day_of(value).map(|day| long_day_text(language, day))),
        ];
        for (name, write) in written {
            let added = bundle.add_function(name, move |values, _| {
                let text = values.first().and_then(|value| write(language, value));
                text.map_or(FluentValue::Error, FluentValue::from)
            });
            added.expect("each function is named once");
        }
        if let Err(wrong) = bundle.add_resource(resource) {
            panic!("{}: {wrong:?}", file());
        }
        bundle
    })
}

/// Whether a language has a message.
pub fn has(language: Language, key: &str) -> bool {
    bundle(language).has_message(key)
}

/// The messages of a room that ask for no value, in the order of the file: the rest of each key, and the text.
///
/// # Panics
/// Where a message of the room asks for a value: an error of the program.
pub fn room(language: Language, room: &str) -> impl Iterator<Item = (&'static str, String)> {
    let keys = source(language).lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    keys.filter_map(move |key| {
        let rest = key.strip_prefix(room)?.strip_prefix('-')?;
        Some((rest, text(language, key, &[])))
    })
}

/// The texts of messages that ask for no value.
///
/// # Panics
/// As [`text`].
pub fn texts(language: Language, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| text(language, key, &[])).collect()
}

/// The text of a message. Every key is in every language and every value is given where it is asked for: the tests
/// walk all of them.
///
/// # Panics
/// Where a key is in no file, or a message asks for a value that it is not given: an error of the program.
pub fn text(language: Language, key: &str, values: &[(&str, Value)]) -> String {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    let pattern = pattern.unwrap_or_else(|| panic!("no message {key} in {}.ftl", language.code()));
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        arguments.set(*name, value.clone().into_fluent());
    }
    let mut wrong = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut wrong);
    assert!(wrong.is_empty(), "message {key} of {}.ftl: {wrong:?}", language.code());
    text.into_owned()
}

fn number_of(value: &FluentValue) -> Option<f64> {
    match value {
        FluentValue::Number(number) => Some(number.value),
        _ => None,
    }
}

fn day_of(value: &FluentValue) -> Option<NaiveDate> {
    match value {
        FluentValue::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// A number with the signs of the language: whole, or with one decimal.
pub fn number_text(language: Language, number: f64) -> String {
    let conventions = conventions(language);
    let tenths = (number * 10.0).round() as i64;
    let whole = (tenths / 10).unsigned_abs().to_string();
    let sign = if tenths < 0 { "-" } else { "" };
    let mut text = sign.to_owned();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            text += &conventions.grouping;
        }
        text.push(digit);
    }
    match tenths.unsigned_abs() % 10 {
        0 => text,
        rest => format!("{text}{}{rest}", conventions.decimal),
    }
}

/// A share as a percentage with two decimals, rounded up: what is not proven must not look proven.
pub fn percent_text(language: Language, share: f64) -> String {
    let conventions = conventions(language);
    let percent = format!("{:.2}", (share * 10_000.0).ceil() / 100.0);
    percent.replace('.', &conventions.decimal) + &conventions.percent
}

/// A day as people of the language write it, and as Excel in that language reads it.
pub fn day_text(language: Language, day: NaiveDate) -> String {
    day.format(&conventions(language).day).to_string()
}

/// A day in as few characters as a column has: `04/01`, `4 Jan`.
pub fn short_day_text(language: Language, day: NaiveDate) -> String {
    let conventions = conventions(language);
    let month = &conventions.short_months[day.month0() as usize];
    day.format(&conventions.short_day).to_string().replace("{month}", month)
}

/// A day in words: `4 janvier 2027`, `1er mars 2027`.
pub fn long_day_text(language: Language, day: NaiveDate) -> String {
    let text = conventions(language).long_day.replace("{day}", &day_of_month(language, day));
    text.replace("{month}", month_name(language, day)).replace("{year}", &day.year().to_string())
}

/// The number of a day in its month: the first is an ordinal in French.
pub fn day_of_month(language: Language, day: NaiveDate) -> String {
    match day.day() {
        1 => conventions(language).first_of_month.clone(),
        number => number.to_string(),
    }
}

/// The month of a day.
pub fn month_name(language: Language, day: NaiveDate) -> &'static str {
    &conventions(language).months[day.month0() as usize]
}

/// A name as it stands inside a sentence.
pub fn inside(language: Language, name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if !conventions(language).capital_nouns => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}
