//! Every key in every language, with the same values; none unused, none missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use passerelle::compare::Fate;
use passerelle::domain::settings::sections;
use passerelle::domain::{Language, Rule, Setting, Term};
use passerelle::explain::Reason;
use passerelle::files::FaultKind;
use passerelle::replan::Cause;
use passerelle::verify::DayLost;

use super::code;
use super::messages::{Message, messages};

/// A language may need no number to choose its words; what is written is written in all.
#[test]
fn every_language_has_the_same_keys_with_the_same_values() {
    let first = messages(Language::ALL[0]);
    for language in Language::ALL {
        let other = messages(language);
        let keys = |all: &BTreeMap<String, Message>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, theirs) = (keys(&first), keys(&other));
        let difference: Vec<_> = ours.symmetric_difference(&theirs).collect();
        assert!(difference.is_empty(), "{}: {difference:?}", language.code());
        let wrong = other.iter().filter(|(key, message)| first[*key].written != message.written);
        let wrong: Vec<_> = wrong.map(|(key, message)| (key, &message.written)).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", language.code());
    }
}

#[test]
fn what_code_tells_is_there_and_gets_the_values_that_it_asks_for() {
    let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for language in Language::ALL {
        for (key, message) in messages(language) {
            values.entry(key).or_default().extend(message.values.into_keys());
        }
    }
    let mut wrong = Vec::new();
    let told = code::read().told;
    assert!(told.len() > 300, "{}", told.len());
    for told in told {
        let Some(key) = told.key else { continue };
        let asked = values.get(&key);
        if asked != Some(&told.values) {
            wrong.push(format!("{}: {key} gets {:?} and asks for {asked:?}", told.file, told.values));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Keys that are put together from a code, list by list.
fn derived() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let reasons = Rule::ALL.map(Rule::code).into_iter().chain(DayLost::ALL.map(DayLost::code));
    let others = [Reason::NoStart, Reason::CostsMore, Reason::NotDecided, Reason::CarriedOver];
    for reason in reasons.chain(others.map(Reason::code)) {
        keys.extend([format!("reason-{reason}"), format!("fix-{reason}")]);
    }
    for rule in Rule::ALL.map(Rule::code) {
        keys.extend([format!("rule-{rule}"), format!("rule-{rule}-asks")]);
    }
    for term in Term::ALL.map(Term::code) {
        keys.extend([format!("term-{term}"), format!("report-term-{term}")]);
    }
    for fault in FaultKind::ALL_CODES {
        keys.extend([format!("fault-{fault}-why"), format!("fault-{fault}-accepted")]);
    }
    keys.extend(Cause::ALL.map(|cause| format!("change-{}", cause.code())));
    keys.extend(Fate::ALL.map(|fate| format!("fate-{}", fate.code())));
    // Codes without a list.
    for (file, what, prefix) in
        [("domain/note.rs", "Note", "note"), ("explain/changes.rs", "Change", "explain-change")]
    {
        keys.extend(codes_of(file, what).into_iter().map(|code| format!("{prefix}-{code}")));
    }
    keys
}

/// The codes that the method `code` of a type gives.
fn codes_of(file: &str, what: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let (_, methods) = source.split_once(&format!("impl {what} {{")).unwrap();
    let (_, code) = methods.split_once("pub fn code").unwrap();
    let (body, _) = code.split_once("\n    }\n").unwrap();
    let arms = body.split("=> \"").skip(1).filter_map(|arm| arm.split_once('"'));
    let codes: Vec<String> = arms.map(|(code, _)| code.to_owned()).collect();
    assert!(codes.len() > 5, "{file}: {codes:?}");
    codes
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
}

#[test]
fn every_code_has_its_messages() {
    for language in Language::ALL {
        let messages = messages(language);
        let missing: Vec<_> = derived().into_iter().filter(|key| !messages.contains_key(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
    }
}

/// The source of the command line with one sign between the words of a name, as the help asks for them.
fn typed() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = ["cli", "cli/batch"].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let files = folders.into_iter().flatten().map(|entry| entry.unwrap().path());
    let files = files
        .filter(|path| path.is_file())
        .chain(["catalogue", "choices"].map(|name| root.join(format!("domain/settings/{name}.rs"))))
        .chain(["generate/example.rs", "model/export/mod.rs"].map(|path| root.join(path)));
    let text: String = files.map(|path| std::fs::read_to_string(path).unwrap().to_lowercase()).collect();
    text.replace(['-', ' '], "_")
}

/// Sections and settings of the catalogue, as keys have them.
fn settings() -> BTreeSet<String> {
    let of = |setting: &Setting| {
        [setting.section.to_owned(), format!("{}-{}", setting.section, setting.key.replace('_', "-"))]
    };
    sections().flatten().flat_map(of).collect()
}

/// What the report's template and script ask for, with underscores.
fn page() -> String {
    assets("src/output/report")
}

/// Whether the planner's page asks for a word, whole or by what its steps, views and ways are called.
fn planner(assets: &str, word: &str) -> bool {
    let named = |word: &str| assets.contains(&format!("'{word}'"));
    let parts = ["step", "by"].into_iter().filter_map(|part| word.strip_prefix(part)?.strip_prefix('-'));
    named(word)
        || parts.into_iter().any(named)
        || ["way-0", "way-1", "way-2", "life-0", "life-1", "life-2", "life-3"].contains(&word)
}

/// The files of a folder that are no Rust.
fn assets(folder: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension != "rs"));
    files.map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn no_message_is_unused() {
    let (code, messages, page, typed) = (code::read(), messages(Language::ALL[0]), page(), typed());
    let planners = assets("src/page/assets");
    let texts: BTreeSet<&str> = code.texts.iter().map(|(_, text)| text.as_str()).collect();
    let patterns: Vec<Vec<&str>> = texts.iter().filter_map(|text| pattern(text)).collect();
    let derived = derived();
    let parts: BTreeSet<&String> = messages.values().flat_map(|message| &message.parts).collect();
    let put_together = |key: &str| {
        patterns.iter().any(|pattern| match pattern.as_slice() {
            [before, after] => {
                let middle = key.strip_prefix(before).and_then(|key| key.strip_suffix(after));
                middle.is_some_and(|middle| texts.contains(middle))
            }
            [before, between, after] => {
                let middle = key.strip_prefix(before).and_then(|key| key.strip_suffix(after));
                let pair = middle.and_then(|middle| middle.split_once(between));
                pair.is_some_and(|(first, second)| texts.contains(first) && texts.contains(second))
            }
            _ => false,
        })
    };
    let settings = settings();
    let unused: Vec<&String> = messages
        .keys()
        .filter(|key| !texts.contains(key.as_str()) && !derived.contains(*key) && !parts.contains(key))
        .filter(|key| match key.split_once('-') {
            Some(("page", word)) => !asked(&page, word),
            Some(("planner", word)) => !planner(&planners, word),
            Some(("help", word)) => !helps(&typed, word),
            Some(("setting", word)) => !settings.contains(word),
            _ => !put_together(key),
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Whether the page asks for a word, or counts with it: `stints_one` and `stints_many` are asked for as `stints`.
fn asked(page: &str, word: &str) -> bool {
    let counted = word.strip_suffix("-one").or_else(|| word.strip_suffix("-many"));
    page.contains(&counted.unwrap_or(word).replace('-', "_"))
}

/// Whether a key of the help, `plan-time-limit` or `any-formats-csv`, is that of a command, argument or value.
fn helps(typed: &str, key: &str) -> bool {
    let named = |word: &str| typed.contains(&word.replace('-', "_"));
    let Some((command, rest)) = key.split_once('-') else { return named(key) };
    let value = rest.rsplit_once('-');
    named(command) && (named(rest) || value.is_some_and(|(argument, value)| named(argument) && named(value)))
}

/// `workbook-{part}-{name}` as what stands around its values; nothing for texts that are no keys.
fn pattern(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        parts.push(before);
        rest = after.split_once('}')?.1;
    }
    parts.push(rest);
    let all = parts.len() > 1 && parts[0].len() > 2 && parts[0].ends_with('-');
    (all && parts.iter().all(|part| part.is_empty() || is_key(part))).then_some(parts)
}

/// Texts that a person could read and that are no words: formats of other programs, our own file formats.
const NO_WORDS: [&str; 21] = [
    "chain/export.rs",
    "model/export/lp.rs",
    "model/export/mps.rs",
    "output/page.rs",
    "web/mod.rs",
    // Policies of pages, and a page for whoever is kept out, whose one sentence is a message.
    "page/access.rs",
    "page/answer.rs",
    "page/routes/documents.rs",
    // Kinds of files, as browsers are told them.
    "page/assets.rs",
    // Letters by which an encoding is known.
    "files/decode.rs",
    // Names of the people and units of generated companies, cells of their files, and their settings.
    "generate/names.rs",
    "generate/people.rs",
    "generate/electives.rs",
    "generate/units.rs",
    "generate/mod.rs",
    // A check of the record of a plan, named after the English of the parser beside it.
    "output/record.rs",
    // What the solver library says goes on as it is.
    "solve/exact/mod.rs",
    // What the parser of the command line says is looked for and said anew; headings of arguments are keys.
    "cli/usage.rs",
    "cli/generate.rs",
    // Commands as they are typed, and who made a calendar.
    "output/xlsx/mod.rs",
    "output/ics/mod.rs",
];

#[test]
fn no_sentence_stands_in_code() {
    let mut sentences = Vec::new();
    for (file, text) in code::read().shown {
        // What stands in braces is put in by code.
        let fixed: String = text.split('{').map(|part| part.rsplit('}').next().unwrap_or_default()).collect();
        let spoken = fixed.split(|letter: char| !letter.is_alphabetic());
        let spoken = spoken.filter(|word| word.chars().count() > 1).count();
        let accents = text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
        if (accents || spoken > 1 && text.contains(' ')) && !NO_WORDS.contains(&file.as_str()) {
            sentences.push(format!("{file}: {text:?}"));
        }
    }
    assert!(sentences.is_empty(), "{}", sentences.join("\n"));
}
