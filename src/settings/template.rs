//! `passerelle.toml` with every setting, its value and what it decides: what `init` writes, and the guides show.

use crate::domain::{Country, Form, Language, Setting, Settings, Written, settings};
use crate::words::{self, told};

/// Width of what stands before the explanations.
const WIDTH: usize = 30;

/// The settings to start from in a language: with its own holidays.
pub fn starting_settings(language: Language) -> Settings {
    let country = told!(language, "init-country");
    let country = Country::ALL.into_iter().find(|known| known.code() == country);
    Settings { language, country, ..Settings::default() }
}

/// The file of settings to start from in a language.
pub fn starting(language: Language) -> String {
    let settings = template(language, &starting_settings(language));
    format!("# {}\n\n{settings}", told!(language, "init-settings-head"))
}

/// The file of settings; what has no value stands in it as a comment.
pub fn template(language: Language, settings: &Settings) -> String {
    let parts: Vec<String> = settings::sections().map(|section| part(language, section, settings)).collect();
    parts.join("\n")
}

fn part(language: Language, section: &[Setting], settings: &Settings) -> String {
    let Some(first) = section.first() else { return String::new() };
    let name = first.section;
    let key = format!("setting-{name}");
    let about = words::has(language, &key).then(|| told!(language, &key));
    let mut text = line(&format!("[{name}]"), about.as_deref().unwrap_or_default());
    for setting in section {
        let value = match setting.get(settings) {
            Some(written) => format!("{} = {}", setting.key, toml(&written)),
            None => format!("# {} = {}", setting.key, example(setting.form)),
        };
        text += &line(&value, &help(language, setting));
    }
    text
}

/// What a setting decides, in a line.
pub fn help(language: Language, setting: &Setting) -> String {
    told!(language, &format!("setting-{}-{}", setting.section, setting.key.replace('_', "-")))
}

fn line(setting: &str, about: &str) -> String {
    match about {
        "" => format!("{setting}\n"),
        about => format!("{setting:WIDTH$} # {about}\n"),
    }
}

/// A value of a setting that has none.
fn example(form: Form) -> &'static str {
    match form {
        Form::Seconds(_) => "60.0",
        Form::Share => "0.01",
        Form::Mailbox => "\"training@example.com\"",
        _ => "\"2027-01-04\"",
    }
}

/// A value as it stands in the file.
pub fn toml(written: &Written) -> String {
    match written {
        Written::Whole(number) => number.to_string(),
        Written::Number(number) => format!("{number:?}"),
        Written::YesNo(yes) => yes.to_string(),
        Written::Text(text) => format!("{text:?}"),
        Written::Texts(texts) => format!("{texts:?}"),
        Written::Day(day) => format!("\"{day}\""),
    }
}
