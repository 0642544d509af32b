//! Settle: every setting with what it decides; each is tried on a copy, and its effect read at once.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use super::bring::change_files;
use crate::domain::{Language, Settings, settings};
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
            let value = setting.get(own).map_or_else(String::new, |written| toml(&written));
            let first = matters(setting) || FIRST.contains(&(setting.section, setting.key));
            json!([setting.key, value, help(language, setting), u8::from(first)])
        })
        .collect();
    json!({ "section": name, "about": about, "rows": rows })
}

/// A setting and its value as TOML.
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
        .any(|setting| (setting.section, setting.key) == (wanted.section.as_str(), wanted.key.as_str()));
    let value = wanted.value.trim().to_owned();
    let whole = !value.is_empty() && value.len() <= LONGEST && !value.contains(['\n', '\r', '#']);
    // A word may stand without quotation marks.
    let parses = |value: &str| format!("a = {value}").parse::<::toml::Table>().is_ok();
    let value = if whole && !parses(&value) { format!("{value:?}") } else { value };
    if !known || !whole || !parses(&value) {
        return Err(Refusal::of(told!(language, "desk-no-such-setting")));
    }
    change_files(shared, move |place| mend::set(place, &wanted.section, &wanted.key, &value)).await
}
