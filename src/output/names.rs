//! File names made from identifiers: safe on Windows, macOS and Linux, and never two alike.

use rustc_hash::FxHashSet;
use sanitise_file_name::{Options, sanitise_with_options};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::report::View;

/// Longest name before the extension, in bytes: leaves room for a number, for an extension, and for the
/// folder within the 260 characters of a Windows path.
const LONGEST: usize = 100;

/// Letters of a person's name before the identifier.
const LONGEST_NAME: usize = 40;

/// Devices of Windows: reserved whatever follows the first dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// One name, without extension, for each identifier, in the order given.
///
/// An identifier that is a safe name already and that no other resembles is its own name. Names that a file
/// system could take for one another (case, accents in one or two characters) are told apart by a number,
/// given in the order of the identifiers, not of the rows: sorting a file renames nothing.
pub fn file_names<'a>(identifiers: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let identifiers: Vec<&str> = identifiers.into_iter().collect();
    let mut names: Vec<String> = identifiers.iter().map(|identifier| safe(identifier)).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    // Untouched identifiers come first, so that a made-up name never takes the place of a true one.
    order.sort_by_key(|position| (names[*position] != identifiers[*position], identifiers[*position]));
    let mut taken: FxHashSet<String> = FxHashSet::default();
    let mut second_choices = Vec::new();
    for position in order {
        if !taken.insert(likeness(&names[position])) {
            second_choices.push(position);
        }
    }
    for position in second_choices {
        let numbered = (2u64..).map(|number| format!("{}-{number}", names[position]));
        let free = numbered.into_iter().find(|name| taken.insert(likeness(name)));
        names[position] = free.expect("there are more numbers than names");
    }
    names
}

/// A name that every file system takes, with any extension behind it.
fn safe(identifier: &str) -> String {
    let options = Options {
        length_limit: LONGEST,
        extension_cleverness: false,
        trim_more_punctuation: false,
        ..Options::DEFAULT
    };
    let composed: String = identifier.nfc().collect();
    let name = sanitise_with_options(&composed, &options);
    if is_device(&name) { format!("_{name}") } else { name }
}

/// Whether Windows opens a device instead of a file of this name, also with extensions behind it:
/// `NUL.a.b`, and `COM¹` with a superscript digit.
fn is_device(name: &str) -> bool {
    let stem: String = name.split('.').next().unwrap_or_default().nfkc().collect::<String>().to_lowercase();
    let stem = stem.trim_end();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    DEVICES.contains(&stem)
        || port.is_some_and(|digit| digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit())
}

/// The same for all names that some file system takes for one another. Coarser than any of them: telling
/// apart two names that need not be costs a number.
fn likeness(name: &str) -> String {
    let folded: String = name.nfkc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    folded.nfkc().filter(|character| !is_ignorable(*character)).collect()
}

/// Characters without a shape, which HFS+ passes over when it compares names.
fn is_ignorable(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A file name for each employee, by position: `Gauthier-Veronique-01161`, so that who sends it sees whose it is.
pub(super) fn people_files(view: &View) -> Vec<String> {
    people_files_with(view, std::iter::empty())
}

/// The same, and behind them those of people who are gone: identifier and name of each.
pub(super) fn people_files_with<'g>(
    view: &View,
    gone: impl Iterator<Item = (&'g str, &'g str)>,
) -> Vec<String> {
    let employees = view.problem.company.employees.iter();
    let employees = employees.map(|employee| of_person(&employee.id, &employee.name));
    let names: Vec<String> = employees.chain(gone.map(|(id, name)| of_person(id, name))).collect();
    file_names(names.iter().map(String::as_str))
}

/// Family name, first names, identifier; the identifier alone where it says no less.
fn of_person(id: &str, name: &str) -> String {
    let (family, first) = parts(name);
    let name = plain(&format!("{family} {first}"));
    if name.is_empty() || name.eq_ignore_ascii_case(id) {
        return id.to_owned();
    }
    format!("{name}-{id}")
}

/// The family name and the first names. What stands before a comma or in capitals is the family name; else it is the
/// last word, with the small words before it: `van der Berg`.
fn parts(name: &str) -> (String, String) {
    if let Some((family, first)) = name.split_once(',') {
        return (family.to_owned(), first.to_owned());
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_capital = |word: &&&str| word.chars().count() > 1 && word.to_uppercase() == **word;
    let (capitals, others): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_capital(word));
    if !capitals.is_empty() && !others.is_empty() {
        return (capitals.join(" "), others.join(" "));
    }
    let is_small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    let mut family = words.len().saturating_sub(1);
    while family > 1 && is_small(words[family - 1]) {
        family -= 1;
    }
    (words[family..].join(" "), words[..family].join(" "))
}

/// Without accents, its words joined by hyphens, and no longer than names are.
fn plain(name: &str) -> String {
    let letters = name.nfd().filter(|letter| !is_combining_mark(*letter));
    let words: String = letters.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let joined = words.split_whitespace().collect::<Vec<_>>().join("-");
    let short: String = joined.chars().take(LONGEST_NAME).collect();
    short.trim_end_matches('-').to_owned()
}
