//! Names of sheets: what Excel takes, and never two alike.

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;

/// The longest name, in UTF-16 units.
const LONGEST: usize = 31;

/// Names given so far in one workbook.
#[derive(Default)]
pub(super) struct SheetNames {
    taken: FxHashSet<String>,
}

impl SheetNames {
    /// A name near to the one wanted.
    pub(super) fn give(&mut self, wanted: &str) -> String {
        let plain = plain(wanted);
        let first = shortened(&plain, LONGEST);
        if self.taken.insert(likeness(&first)) {
            return first;
        }
        let mut number = 2u64;
        loop {
            let end = format!(" ({number})");
            let name = format!("{}{end}", shortened(&plain, LONGEST - end.len()));
            if self.taken.insert(likeness(&name)) {
                return name;
            }
            number += 1;
        }
    }
}

/// Without what Excel refuses: `[ ] : * ? / \`, controls, apostrophes at the ends, the word History.
fn plain(wanted: &str) -> String {
    let refused = |letter: char| "[]:*?/\\".contains(letter) || letter.is_control();
    let letters = wanted.nfc().filter(|letter| !is_direction(*letter));
    let plain: String = letters.map(|letter| if refused(letter) { '_' } else { letter }).collect();
    let plain = plain.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    match plain.to_lowercase().as_str() {
        "" => "_".to_owned(),
        "history" => format!("{plain}_"),
        _ => plain.to_owned(),
    }
}

/// Marks that turn the direction of text: on a tab they would turn the names beside it.
fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shortened(name: &str, longest: usize) -> String {
    let mut length = 0;
    let short: String = name
        .chars()
        .take_while(|letter| {
            length += letter.len_utf16();
            length <= longest
        })
        .collect();
    short.trim_end_matches(|letter: char| letter == '\'' || letter.is_whitespace()).to_owned()
}

fn likeness(name: &str) -> String {
    name.nfkc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect()
}
