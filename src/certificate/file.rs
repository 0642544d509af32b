//! The file of a certificate: a line that says what it is, with the hash of the rest, and the rest as JSON.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use super::{Certificate, Refused};

/// What the first line begins with: the name and the version of the format.
const FIRST: &str = "passerelle-certificate-1:";

/// Writes a certificate.
///
/// # Errors
/// Those of the sink.
pub fn write(certificate: &Certificate, sink: &mut dyn Write) -> io::Result<()> {
    let body = serde_json::to_string(certificate)? + "\n";
    writeln!(sink, "{FIRST}{}", hash(&body))?;
    sink.write_all(body.as_bytes())
}

/// Reads a certificate.
///
/// # Errors
/// Why the text is none.
pub fn read(text: &str) -> Result<Certificate, Refused> {
    let (first, body) = text.split_once('\n').ok_or(Refused::Foreign)?;
    let stated = first.strip_prefix(FIRST).ok_or(Refused::Foreign)?;
    if stated != hash(body) {
        return Err(Refused::Altered);
    }
    serde_json::from_str(body).map_err(|_| Refused::Foreign)
}

fn hash(body: &str) -> String {
    Sha256::digest(body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
