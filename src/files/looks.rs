//! Columns that nobody reads and that may well be meant: dates of entry, units, shares of working time.

use std::sync::LazyLock;

use super::fold::fold;
use crate::domain::Look;
use crate::lexicon;

/// Parts of headers, after `fold`, and what they look like.
static PARTS: LazyLock<Vec<(String, Look)>> = LazyLock::new(|| {
    let of = |look: Look| lexicon::looks(look.code()).map(move |part| (fold(part), look));
    Look::ALL.into_iter().flat_map(of).collect()
});

/// What a header that is not known looks like.
pub(super) fn of(name: &str) -> Option<Look> {
    let folded = format!("_{}_", fold(name));
    PARTS.iter().find(|(part, _)| folded.contains(part.as_str())).map(|(_, look)| *look)
}
