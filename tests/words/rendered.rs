//! Every message with values for it, as a text to be read: `fr.txt`, `en.txt`, `de.txt`.

use std::path::Path;

use chrono::NaiveDate;
use passerelle::domain::Language;
use passerelle::words::{Value, text};

use super::messages::{Message, Use, messages};

/// One value for each name that a message asks for, and once more for each case that a value decides.
fn choices(message: &Message) -> Vec<Vec<(String, Value<'static>)>> {
    let usual = |name: &String, how: &Use| match (message.cases.get(name), how) {
        (Some(cases), _) => case(cases, cases.last().unwrap()),
        (None, Use::Plain) => Value::from(format!("<{name}>")),
        (None, Use::Number) => Value::from(1234.5),
        (None, Use::Day) => Value::from(NaiveDate::from_ymd_opt(2027, 3, 1).unwrap()),
    };
    let all: Vec<(String, Value)> =
        message.values.iter().map(|(name, how)| (name.clone(), usual(name, how))).collect();
    let mut choices = vec![all.clone()];
    for (name, cases) in &message.cases {
        for other in &cases[..cases.len() - 1] {
            let mut changed = all.clone();
            changed.iter_mut().find(|(known, _)| known == name).unwrap().1 = case(cases, other);
            choices.push(changed);
        }
    }
    choices
}

/// A value that leads to a case.
fn case(cases: &[String], case: &str) -> Value<'static> {
    let numbers = ["one", "two", "few", "many", "other"];
    let counted = cases.iter().all(|case| numbers.contains(&case.as_str()) || case.parse::<f64>().is_ok());
    match case {
        "one" => Value::from(1),
        "other" if counted => Value::from(5),
        case => case.parse::<f64>().map_or_else(|_| Value::from(case.to_owned()), Value::from),
    }
}

fn rendered(language: Language) -> String {
    let mut all = String::new();
    for (key, message) in messages(language) {
        for values in choices(&message) {
            let values: Vec<(&str, Value)> =
                values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            all += &format!("{key}: {}\n", text(language, &key, &values));
        }
    }
    // A space that does not break must show in the file.
    all.replace('\u{a0}', "␣")
}

#[test]
fn every_message_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/words/{}.txt", language.code()));
        let found = rendered(language);
        if std::env::var_os("WRITE_EXPECTED").is_some() {
            std::fs::write(&file, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        let wrong: Vec<&str> =
            found.lines().filter(|line| !expected.lines().any(|known| known == *line)).collect();
        assert!(wrong.is_empty(), "{}:\n{}", language.code(), wrong.join("\n"));
        assert_eq!(found, expected, "{}", file.display());
    }
}

#[test]
fn french_keeps_its_punctuation_with_its_words_and_german_quotes_in_german() {
    for line in rendered(Language::French).lines() {
        for loose in [" :", " ;", " ?", " !", " %", "« ", " »"] {
            assert!(!line.contains(loose), "{line}");
        }
    }
    for line in rendered(Language::German).lines() {
        assert_eq!(line.matches('„').count(), line.matches('“').count(), "{line}");
    }
}
