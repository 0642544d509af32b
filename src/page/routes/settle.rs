//! Settle: every setting with what it decides; each is tried on a copy, and its effect read at once.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use super::bring::change_files;
use crate::domain::{Form, Language, Settings, Written, settings};
use crate::files::edit::Edit;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::mend;
use crate::page::session::{Reading, Shared};
use crate::settings::{help, matters, toml};
use crate::words::{self, told};

/// Settings that are asked first beside those that [matter](matters) most: the weeks to plan, and what visits rest on.
const FIRST: [(&str, &str); 5] = [
    ("horizon", "start"),
    ("horizon", "weeks"),
    ("onboarding", "gap_weeks"),
    ("regular", "gap_weeks"),
    ("rules", "tutor_ratio"),
];

/// Longest value that is taken.
const LONGEST: usize = 2_000;

/// Every setting: section, key, value as TOML, what it decides, whether it is asked first.
pub async fn settings_of(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    let own = match &shared.open().reading {
        Reading::Sound(loaded) => {
            let (known, horizon) = (&loaded.problem.settings, &loaded.problem.horizon);
            Settings { start: Some(horizon.start()), weeks: horizon.weeks(), ..known.clone() }
        }
        _ => return Err(Refusal::of(told!(language, "desk-nothing-to-plan"))),
    };
    let sections: Vec<Value> =
        settings::sections().map(|section| told_section(section, &own, language)).collect();
    data(&json!({ "sections": sections }))
}

fn told_section(section: &[settings::Setting], own: &Settings, language: Language) -> Value {
    let name = section.first().map_or("", |setting| setting.section);
    let about = format!("setting-{name}");
    let about = words::has(language, &about).then(|| told!(language, &about));
    let rows: Vec<Value> = section
        .iter()
        .map(|setting| {
            let value = setting.get(own).map_or_else(String::new, |written| plain(&written));
            let first = matters(setting) || FIRST.contains(&(setting.section, setting.key));
            let (kind, accepted) = field(setting.form);
            json!({
                "key": setting.key,
                "value": value,
                "about": help(language, setting),
                "first": first,
                "kind": kind,
                "accepted": accepted,
            })
        })
        .collect();
    json!({ "section": name, "about": about, "rows": rows })
}

/// A value as it is typed: texts without quotation marks, lists with commas.
fn plain(written: &Written) -> String {
    match written {
        Written::Text(text) => text.clone(),
        Written::Texts(texts) => texts.join(", "),
        Written::Day(day) => day.to_string(),
        other => toml(other),
    }
}

/// What a field of a setting is: its kind, and the numbers or words that it takes.
fn field(form: Form) -> (&'static str, Value) {
    match form {
        Form::Whole(first, last) => ("number", json!([first, last])),
        Form::YesNo => ("word", json!(["true", "false"])),
        Form::Word(words) => ("word", json!(words)),
        Form::Day | Form::Monday => ("day", Value::Null),
        _ => ("text", Value::Null),
    }
}

/// What is typed, as TOML.
fn typed(form: Form, value: &str) -> String {
    let quoted = |text: &str| ::toml::Value::from(text.trim()).to_string();
    let is_number = value.parse::<f64>().is_ok();
    match form {
        Form::Words(_) if !value.starts_with('[') => {
            let words = value.split(',').map(str::trim).filter(|word| !word.is_empty());
            format!("[{}]", words.map(quoted).collect::<Vec<_>>().join(", "))
        }
        Form::Words(_) | Form::YesNo | Form::Whole(..) | Form::Share | Form::Seconds(_) => value.to_owned(),
        Form::WholeOrNone(..) | Form::Lengths if is_number => value.to_owned(),
        _ if value.starts_with('"') => value.to_owned(),
        _ => quoted(value),
    }
}

/// A setting and its value as it is typed.
#[derive(Deserialize)]
pub struct Wanted {
    section: String,
    key: String,
    value: String,
}

/// Tries a setting: it stands in a copy of `passerelle.toml` until it is saved.
pub async fn set(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let language = shared.language();
    let known = settings::sections()
        .flatten()
        .find(|setting| (setting.section, setting.key) == (wanted.section.as_str(), wanted.key.as_str()));
    let value = wanted.value.trim();
    let whole = !value.is_empty() && value.len() <= LONGEST && !value.contains(['\n', '\r', '#']);
    let value = known.filter(|_| whole).map(|setting| typed(setting.form, value));
    // What is no TOML of its kind is a text, of which the reader says what would be accepted.
    let parses = |value: &str| format!("a = {value}").parse::<::toml::Table>().is_ok();
    let value = value.map(|value| if parses(&value) { value } else { format!("{value:?}") });
    let Some(value) = value.filter(|value| parses(value)) else {
        return Err(Refusal::of(told!(language, "desk-no-such-setting")));
    };
    let edit = Edit::Setting { section: wanted.section, key: wanted.key, value };
    change_files(shared, move |place| mend::change(place, &[edit], language)).await
}
