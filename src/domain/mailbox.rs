//! Addresses of electronic mail, as far as invitations and drafts use them.

/// Who writes: a name and an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Name to show; the address where none is given.
    pub name: String,
    /// Address.
    pub address: String,
}

/// Longest address (RFC 5321).
const LONGEST: usize = 254;

impl Mailbox {
    /// Reads `Name <address>`, or an address alone.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, address) = match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
            Some((name, address)) => (name.trim(), address.trim()),
            None => ("", text),
        };
        let name = if name.is_empty() { address } else { name };
        let mailbox = Mailbox { name: name.to_owned(), address: address.to_owned() };
        (is_address(address) && !name.contains(char::is_control)).then_some(mailbox)
    }

    /// As [`Mailbox::parse`] reads it.
    pub fn written(&self) -> String {
        match self.name == self.address {
            true => self.address.clone(),
            false => format!("{} <{}>", self.name, self.address),
        }
    }
}

/// Whether every mail program takes a text as an address: a part before one `@` and a part behind it, of letters without
/// accents, digits and the signs that need neither quotation marks nor an escape in a link.
pub fn is_address(text: &str) -> bool {
    let plain = |part: &str, signs: &str| {
        let parts = || part.split('.');
        parts().all(|part| {
            !part.is_empty()
                && part.chars().all(|letter| letter.is_ascii_alphanumeric() || signs.contains(letter))
        })
    };
    text.len() <= LONGEST
        && text.split_once('@').is_some_and(|(local, host)| plain(local, "!&'*+-=_~") && plain(host, "-"))
}
