//! The settings of a run, as `summary.json` records them and `plan --replay` reads them again.

use serde_json::{Map, Value};

use crate::domain::{Problem, Settings, Written, settings};

/// Every setting that can change a byte of the output, under its name in `passerelle.toml` and as it would
/// stand there; what has no value, such as a time limit, is left out.
pub fn recorded(problem: &Problem) -> Value {
    let horizon = &problem.horizon;
    let settings =
        Settings { start: Some(horizon.start()), weeks: horizon.weeks(), ..problem.settings.clone() };
    let mut recorded = Map::new();
    for section in settings::sections() {
        let known = section.iter().filter(|setting| setting.recorded);
        let values: Map<String, Value> = known
            .filter_map(|setting| Some((setting.key.to_owned(), value(setting.get(&settings)?))))
            .collect();
        if let (Some(setting), false) = (section.first(), values.is_empty()) {
            recorded.insert(setting.section.to_owned(), Value::Object(values));
        }
    }
    let mut recorded = Value::Object(recorded);
    for trial in &settings.tried {
        recorded[trial.key][&trial.unit] = Value::from(trial.value.as_str());
    }
    recorded
}

fn value(written: Written) -> Value {
    match written {
        Written::Whole(number) => number.into(),
        Written::Number(number) => number.into(),
        Written::YesNo(yes) => yes.into(),
        Written::Text(text) => text.into(),
        Written::Texts(texts) => texts.into(),
        Written::Day(day) => day.to_string().into(),
    }
}
