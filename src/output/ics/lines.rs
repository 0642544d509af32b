//! Lines of a calendar file, as RFC 5545 wants them: of at most 75 bytes, a longer one going on behind a blank.

/// Bytes of a line without its end.
const LONGEST: usize = 75;

/// The same lines, folded anew: the library counts the blank of a folded line as none.
pub(super) fn folded(text: &str) -> String {
    let whole = text.replace("\r\n ", "").replace("\r\n\t", "");
    let mut folded = String::with_capacity(text.len() + 16);
    for line in whole.split_terminator("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LONGEST {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(letter);
            length += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}
