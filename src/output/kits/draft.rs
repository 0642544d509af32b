//! A message as a file that mail programs open ready to be sent: `X-Unsent` says so to Outlook and to Thunderbird.
//!
//! The invitations are attached and not parts of the text: a mail program that lets its user edit a draft keeps what is
//! attached and makes the text anew. Nothing in the file comes from a clock or from chance.

use std::io::{self, Write};

use chrono::NaiveTime;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::domain::{About, Mailbox};
use crate::report::View;
use crate::words::{invitations, told};

use super::super::ics::{Method, fingerprint, invitation};
use super::super::page;
use super::letter::Letter;
use super::letters::{Item, Letters, guest, guests};

const TEMPLATE: &str = include_str!("mail.html");

/// Writes the draft for a recipient.
pub(super) fn write(
    view: &View,
    letters: &Letters,
    items: &[&Item],
    (organizer, address): (&Mailbox, &str),
    sink: &mut dyn Write,
) -> io::Result<()> {
    let language = view.problem.settings.language;
    let letter = Letter::of(view, letters, items);
    let attached = told!(language, "letter-attached", count = items.len());
    let (text, html) = (text(&letter, &attached, organizer), html(view, &letter, &attached, organizer)?);
    let invitations: Vec<(Method, String)> =
        items.iter().map(|item| attachment(view, letters, item, organizer)).collect();
    // Another message has another identity, and the same message always the same.
    let said: String = invitations.iter().map(|(_, text)| text.as_str()).collect();
    let identity = fingerprint(&format!("{address}\n{text}\n{said}"));
    let alternatives = multipart(
        "alternative",
        &identity,
        vec![MimePart::new("text/plain", text), MimePart::new("text/html", html)],
    );
    let files = invitations.into_iter().enumerate().map(|(number, (method, text))| {
        let kind = ContentType::new("text/calendar").attribute("charset", "utf-8");
        let file = format!("invitation-{}.ics", number + 1);
        MimePart::new(kind.attribute("method", method.code()), text).attachment(file)
    });
    let body = multipart("mixed", &identity, std::iter::once(alternatives).chain(files).collect());
    let name = letter_name(view, items);
    let start = view.problem.horizon.start().and_time(NaiveTime::MIN).and_utc();
    MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .from(mailbox(&organizer.name, &organizer.address))
        .to(mailbox(name, address))
        .subject(invitations::one_line(&letter.subject))
        .date(start.timestamp())
        .message_id(format!("{identity}@passerelle"))
        .body(body)
        .write_to(sink)
}

fn letter_name<'v>(view: &View<'v>, items: &[&Item]) -> &'v str {
    items.first().map_or("", |item| super::letters::contact(view, item.told.recipient).0)
}

fn mailbox(name: &str, address: &str) -> Address<'static> {
    Address::new_address(Some(invitations::one_line(name)), address.to_owned())
}

/// Parts between which lines stand that no part has.
fn multipart(kind: &str, identity: &str, parts: Vec<MimePart<'static>>) -> MimePart<'static> {
    let boundary = format!("{kind}_{identity}");
    MimePart::new(ContentType::new(format!("multipart/{kind}")).attribute("boundary", boundary), parts)
}

/// The invitation to a visit; who is not concerned any more is told alone that it is off.
fn attachment(view: &View, letters: &Letters, item: &Item, organizer: &Mailbox) -> (Method, String) {
    let (occasion, told) = (&letters.occasions.all[item.occasion], &item.told);
    let (method, guests) = match told.about {
        About::Cancelled => (Method::Cancel, guest(view, told.recipient, told.role).into_iter().collect()),
        About::Invitation | About::Changed => (Method::Request, guests(view, occasion)),
    };
    (method, invitation(view, occasion, method, organizer, &guests))
}

fn text(letter: &Letter, attached: &str, organizer: &Mailbox) -> String {
    let mut text = format!("{}\n", letter.greeting);
    for paragraph in &letter.paragraphs {
        text += &format!("\n{}\n", invitations::one_line(&paragraph.text));
        for [what, fact] in &paragraph.facts {
            text += &format!("  {what} – {}\n", invitations::one_line(fact));
        }
    }
    text + &format!("\n{attached}\n\n{}\n", organizer.name)
}

fn html(view: &View, letter: &Letter, attached: &str, organizer: &Mailbox) -> io::Result<String> {
    let context = context! {
        lang => view.problem.settings.language.code(),
        letter => Value::from(Serde(letter)),
        attached,
        from => &organizer.name,
    };
    let mut html = Vec::new();
    page::write(&mut html, TEMPLATE, context)?;
    String::from_utf8(html).map_err(io::Error::other)
}
