//! Names without what people write differently: case, accents, blanks, hyphens; and the nearest known name.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A header, file name or word of a cell in one spelling: lower case, no accents, `_` between words.
pub(crate) fn fold(text: &str) -> String {
    // Decomposing is slow, and a suggestion folds every known name.
    match text.is_ascii() {
        true => joined(text.chars().map(|letter| letter.to_ascii_lowercase()), text.len()),
        false => {
            let letters = text.nfd().flat_map(char::to_lowercase);
            joined(letters.filter(|letter| !is_combining_mark(*letter)), text.len())
        }
    }
}

/// Letters with one `_` for all that stands between two words.
fn joined(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut folded = String::with_capacity(length);
    let mut gap = false;
    for letter in letters {
        if letter.is_whitespace() || matches!(letter, '_' | '-' | '\'' | '\u{2019}') {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) && !folded.is_empty() {
            folded.push('_');
        }
        match letter {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            _ => folded.push(letter),
        }
    }
    folded
}

/// Bytes of a name up to which a slip of the hand is looked for.
const LONGEST: usize = 200;

/// The distance of two names if they are near, compared without case and accents.
///
/// Near: one edit in four letters, three at most; so that a suggestion is a slip of the hand.
pub(super) fn distance(folded: &str, name: &str) -> Option<usize> {
    let near = (1 + folded.len() / 4).min(3);
    // Comparing takes the product of the lengths, and nobody slips in so long a name.
    if folded.len() > LONGEST {
        return None;
    }
    if folded.is_empty() || folded.len().abs_diff(name.len()) > near * 2 {
        return None;
    }
    let distance = strsim::osa_distance(folded, &fold(name));
    (distance <= near && distance < folded.chars().count()).then_some(distance)
}

/// The nearest of some known names, the first of those that are equally near.
pub(super) fn nearest<'k>(text: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let folded = fold(text);
    let near = known.into_iter().filter_map(|name| Some((distance(&folded, name)?, name)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
