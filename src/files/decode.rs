//! From bytes to text: UTF-8, UTF-16, Windows-1252 or Mac Roman, or a fault; never a guess between them.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes that Windows-1252 gives no character to.
const UNASSIGNED: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// How a text is written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Utf8,
    Utf16Little,
    Utf16Big,
    Windows1252,
    MacRoman,
}

impl Form {
    /// The form that [`decode`] reads bytes in.
    pub(super) fn of(bytes: &[u8]) -> Form {
        match utf16_of(bytes) {
            Some(utf16) if utf16 == UTF_16LE => Form::Utf16Little,
            Some(_) => Form::Utf16Big,
            None if std::str::from_utf8(bytes).is_ok() => Form::Utf8,
            None if is_mac(bytes) => Form::MacRoman,
            None => Form::Windows1252,
        }
    }

    /// A text in this form, without a byte order mark; `None` where the form lacks a letter of it.
    pub(super) fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Form::Utf8 => Some(text.as_bytes().to_vec()),
            Form::Utf16Little => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
            Form::Utf16Big => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
            Form::Windows1252 | Form::MacRoman => {
                let encoding = if self == Form::MacRoman { MACINTOSH } else { WINDOWS_1252 };
                let (bytes, _, lacking) = encoding.encode(text);
                (!lacking).then(|| bytes.into_owned())
            }
        }
    }
}

/// The first place that is no text: its line, and its byte where one is to blame.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Undecodable {
    pub line: u32,
    pub text: String,
}

/// Decodes a file: byte order mark, then strict UTF-8, then UTF-16 by its zero bytes, then Mac Roman
/// where its letters make sense and those of Windows-1252 do not, then Windows-1252.
pub(super) fn decode(mut bytes: Vec<u8>) -> Result<String, Undecodable> {
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        bytes.drain(..3);
        return String::from_utf8(bytes)
            .map_err(|error| at(error.as_bytes(), error.utf8_error().valid_up_to()))
            .and_then(without_zeros);
    }
    if let Some(utf16) = utf16_of(&bytes) {
        let (text, malformed) = utf16.decode_with_bom_removal(&bytes);
        return match malformed {
            false => without_zeros(text.into_owned()),
            true => {
                let good = text.find('\u{fffd}').unwrap_or(text.len());
                Err(Undecodable { line: 1 + line_ends(text.as_bytes(), 0..good), text: String::new() })
            }
        };
    }
    match String::from_utf8(bytes) {
        Ok(text) => without_zeros(text),
        Err(error) => {
            let broken = error.utf8_error().valid_up_to();
            windows_1252(error.as_bytes(), broken)
        }
    }
}

fn without_zeros(text: String) -> Result<String, Undecodable> {
    match text.bytes().position(|byte| byte == 0) {
        None => Ok(text),
        Some(zero) => Err(at(text.as_bytes(), zero)),
    }
}

/// UTF-16 by its mark or, without one, by zeros in every other byte: letters of our files are mostly Latin.
fn utf16_of(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let start = &bytes[..bytes.len().min(4096)];
    let (pairs, _) = start.as_chunks::<2>();
    let zeros = |side: usize| pairs.iter().filter(|pair| pair[side] == 0).count();
    match (zeros(0), zeros(1)) {
        (0, low) if low * 2 > pairs.len() => Some(UTF_16LE),
        (high, 0) if high * 2 > pairs.len() => Some(UTF_16BE),
        _ => None,
    }
}

/// The letter of each byte, in an encoding that has one byte for each letter.
struct Letters([char; 256]);

impl Letters {
    fn of(encoding: &'static Encoding) -> Self {
        let letter = |byte: u8| {
            let (text, _) = encoding.decode_without_bom_handling(std::slice::from_ref(&byte));
            text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
        };
        Letters(std::array::from_fn(|byte| letter(byte as u8)))
    }

    fn read(&self, bytes: &[u8]) -> impl Iterator<Item = char> + Clone {
        bytes.iter().map(|byte| self.0[usize::from(*byte)])
    }

    /// A text in memory of its length: of a large file nothing else is held beside its bytes.
    fn text(&self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(self.read(bytes).map(char::len_utf8).sum());
        text.extend(self.read(bytes));
        text
    }
}

/// Whether a text of Excel for the Mac is it: its é is the Ž of Windows-1252, and stands within words.
fn is_mac(bytes: &[u8]) -> bool {
    let has_odd = |encoding| has_odd_letters(Letters::of(encoding).read(bytes));
    !has_odd(MACINTOSH) && has_odd(WINDOWS_1252)
}

/// Whether signs stand beside letters where no word of our languages has them.
fn has_odd_letters(text: impl Iterator<Item = char> + Clone) -> bool {
    const USUAL: &str = "éèêëàâäáãåùûüúôöóõøîïíìçœæñÿßÉÈÊËÀÂÄÁÅÙÛÜÚÔÖÓØÎÏÍÇŒÆÑ’‘“”«»„…–—·°º€§\u{a0}";
    let is_letter = |beside: Option<char>| beside.is_some_and(|beside| beside.is_ascii_alphabetic());
    let of = |before: Option<char>, letter: char, after: Option<char>| {
        let within = is_letter(before) || is_letter(after);
        // Žižek and Šimon begin like that; no word of ours ends so.
        let begins = matches!(letter, 'Ž' | 'Š') && !is_letter(before);
        let shouts = letter.is_uppercase() && before.is_some_and(char::is_lowercase);
        !letter.is_ascii() && (within && !begins && !USUAL.contains(letter) || shouts)
    };
    let before = std::iter::once(None).chain(text.clone().map(Some));
    let after = text.clone().skip(1).map(Some).chain([None]);
    text.zip(before.zip(after)).any(|(letter, (before, after))| of(before, letter, after))
}

fn windows_1252(bytes: &[u8], broken: usize) -> Result<String, Undecodable> {
    if !bytes.contains(&0) && is_mac(bytes) && !is_damaged(bytes) {
        return Ok(Letters::of(MACINTOSH).text(bytes));
    }
    if let Some(bad) = bytes.iter().position(|byte| *byte == 0 || UNASSIGNED.contains(byte)) {
        return Err(at(bytes, bad));
    }
    if is_damaged(bytes) || !is_western(bytes) {
        return Err(at(bytes, broken));
    }
    Ok(Letters::of(WINDOWS_1252).text(bytes))
}

/// A damaged UTF-8 file also decodes as Windows-1252, to nonsense: many good sequences give it away.
fn is_damaged(bytes: &[u8]) -> bool {
    let (good, bad) = bytes.utf8_chunks().fold((0usize, 0usize), |(good, bad), chunk| {
        let letters = chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        (good + letters, bad + usize::from(!chunk.invalid().is_empty()))
    });
    good > bad
}

/// Whether the text may be Windows-1252, and is not, say, Cyrillic or Japanese.
fn is_western(bytes: &[u8]) -> bool {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    // Without the hint a short file was read as windows-1254; its Latin neighbours differ in few letters
    // and are found in short files whatever the hint.
    let guess = detector.guess(Some(b"fr"), Utf8Detection::Deny).name();
    matches!(
        guess,
        "windows-1252"
            | "windows-1250"
            | "windows-1254"
            | "windows-1257"
            | "windows-1258"
            | "ISO-8859-2"
            | "ISO-8859-4"
    )
}

fn at(bytes: &[u8], position: usize) -> Undecodable {
    Undecodable {
        line: 1 + line_ends(bytes, 0..position),
        text: bytes.get(position).map_or_else(String::new, |byte| format!("0x{byte:02X}")),
    }
}

/// How many lines end in a part of a text: at LF, CR, or both together.
pub(super) fn line_ends(text: &[u8], part: std::ops::Range<usize>) -> u32 {
    let start = part.start;
    let slice = text.get(part).unwrap_or_default();
    let ends = slice.iter().enumerate().filter(|(offset, byte)| match byte {
        b'\r' => true,
        b'\n' => (start + offset).checked_sub(1).and_then(|before| text.get(before)) != Some(&b'\r'),
        _ => false,
    });
    u32::try_from(ends.count()).unwrap_or(u32::MAX - 1)
}
