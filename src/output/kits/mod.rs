//! `kits/UNIT/`: what a visit needs. To print: a card for each visitor and each tutor, a sheet for the head of the unit, and
//! notices for people without an address. To send: a draft for each person and the mailbox of the unit, and the invitation
//! to each visit. To fill in: a form for each return. `messages.csv` beside them tells who gets what.

mod cards;
mod draft;
mod forms;
mod letter;
mod letters;
mod messages;
mod sheets;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, LazyLock};

use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::domain::{Party, Recipient, UnitId};
use crate::kits::Chain;
use crate::report::{Stay, View};
use crate::words::told;

use super::exporter::{Exporter, Files, OutputFile};
use super::ics::{Method, Occasion, invitation};
use super::names::people_files;
use super::{file_names, page};

use letter::Letter;
use letters::{Item, Letters, by_mail, contact, guests, unit_of};
pub use messages::MessagesCsv;
use sheets::Page;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// The style, and the policy under which it is the only one.
static LOOK: LazyLock<(String, String)> = LazyLock::new(|| {
    let style = page::line_feeds(STYLE);
    let policy = page::policy(&style, None);
    (style, policy)
});

/// Writes the kits of every unit that somebody visits or leaves.
pub struct Kits;

/// A file of a kit, what it needs to be there, and what stands on its pages.
type Sheet = (&'static str, fn(&[&Stay]) -> bool, for<'v> fn(&View<'v>, &Chain<'v>, UnitId) -> Vec<Page>);

const SHEETS: [Sheet; 3] = [
    ("visitors", |guests| !guests.is_empty(), cards::of_visitors),
    (
        "tutors",
        |guests| guests.iter().any(|stay| stay.tutors.iter().flatten().next().is_some()),
        cards::of_tutors,
    ),
    ("unit", |_| true, cards::of_unit),
];

impl Exporter for Kits {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let chain = Arc::new(Chain::new(view.problem));
        let folders = folders(view);
        let busy = |unit: &UnitId| view.movements_of(*unit).iter().any(|(.., stay)| view.asks_for(stay));
        let units = (0..folders.len()).map(UnitId::at).filter(busy);
        let people = people_files(view);
        let mut files: Vec<OutputFile<'v>> = Vec::new();
        for unit in units {
            let guests = cards::guests(view, unit);
            files.extend(forms::files(view, &guests, &folders[unit.index()], &people));
            for (name, _, pages) in SHEETS.into_iter().filter(|(_, needed, _)| needed(&guests)) {
                let chain = Arc::clone(&chain);
                let path = format!("kits/{}/{name}.html", folders[unit.index()]);
                files.push(OutputFile::new(path, move |sink| write(view, &pages(view, &chain, unit), sink)));
            }
        }
        let letters = Arc::new(Letters::of(view));
        files.extend(messages_of(view, &letters, &folders));
        files.extend(invitations_of(view, &letters, &folders));
        Box::new(files.into_iter())
    }
}

/// The folder of each unit.
fn folders(view: &View) -> Vec<String> {
    file_names(view.problem.company.units.iter().map(|unit| unit.id.as_str()))
}

/// What is to be sent to one recipient: positions of items.
type Unsent = Vec<usize>;

/// How many recipients get a draft, and how many a notice.
pub(super) fn recipients(view: &View) -> [usize; 2] {
    let letters = Letters::of(view);
    let (mails, notices): (Vec<_>, Vec<_>) =
        letters.pending(view).partition(|(recipient, _)| by_mail(view, *recipient).is_some());
    [mails.len(), notices.len()]
}

/// Somebody who must hear of visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// Who.
    pub recipient: Recipient,
    /// Their name.
    pub name: String,
    /// Where a draft goes; `None` for who gets a printed notice.
    pub address: Option<String>,
    /// The draft or notice, below the folder of the documents.
    pub file: String,
    /// What they are told, a sentence for each visit.
    pub told: Vec<String>,
}

/// Who must hear of the visits that are asked for: what is not known to have been told.
pub fn hearing(view: &View) -> Vec<Hearing> {
    let letters = Letters::of(view);
    let told = |position: &usize| {
        let item = &letters.items[*position];
        letter::sentence(view, &letters.occasions.all[item.occasion], item)
    };
    let places = places(view, &letters, &folders(view)).into_iter();
    let of = |(file, recipient, items): (String, Recipient, Unsent)| Hearing {
        recipient,
        name: contact(view, recipient).0.to_owned(),
        address: by_mail(view, recipient).map(|(_, address)| address.to_owned()),
        file,
        told: items.iter().map(told).collect(),
    };
    places.map(of).collect()
}

/// Where the message of each recipient lies, below the output folder, with what it is about.
fn places(view: &View, letters: &Letters, folders: &[String]) -> Vec<(String, Recipient, Unsent)> {
    let people = people_files(view);
    let mut places = Vec::new();
    for (recipient, items) in letters.pending(view) {
        let folder = &folders[unit_of(view, recipient).index()];
        let file = match (by_mail(view, recipient), recipient) {
            (None, _) => format!("kits/{folder}/notices.html"),
            (Some(_), Recipient::Unit(_)) => format!("kits/{folder}/messages/unit.eml"),
            (Some(_), Recipient::Employee(employee)) => {
                // No name of a person ends so that it could be that of the unit.
                format!("kits/{folder}/messages/people/{}.eml", people[employee.index()])
            }
        };
        places.push((file, recipient, items));
    }
    places
}

/// Drafts, and the notices of each unit on one page after the other.
fn messages_of<'v>(view: &'v View<'v>, letters: &Arc<Letters>, folders: &[String]) -> Vec<OutputFile<'v>> {
    let mut files: Vec<OutputFile<'v>> = Vec::new();
    let mut notices: BTreeMap<String, Vec<Unsent>> = BTreeMap::new();
    for (path, recipient, items) in places(view, letters, folders) {
        match by_mail(view, recipient) {
            Some(parties) => {
                let letters = Arc::clone(letters);
                files.push(OutputFile::new(path, move |sink| {
                    let items: Vec<&Item> = items.iter().map(|position| &letters.items[*position]).collect();
                    draft::write(view, &letters, &items, parties, sink)
                }));
            }
            None => notices.entry(path).or_default().push(items),
        }
    }
    for (path, all) in notices {
        let letters = Arc::clone(letters);
        files.push(OutputFile::new(path, move |sink| {
            let pages: Vec<Page> = all.iter().map(|items| notice(view, &letters, items)).collect();
            write(view, &pages, sink)
        }));
    }
    files
}

/// A message on paper.
fn notice(view: &View, letters: &Letters, items: &[usize]) -> Page {
    let language = view.problem.settings.language;
    let items: Vec<&Item> = items.iter().map(|position| &letters.items[*position]).collect();
    let letter = Letter::of(view, letters, &items);
    let name = items.first().map_or("", |item| contact(view, item.told.recipient).0);
    Page {
        kind: told!(language, "kit-notice"),
        title: sheets::clipped(name),
        about: sheets::clipped(&letter.subject),
        visits: letter.paragraphs,
        ..Page::default()
    }
}

/// The invitation to each visit of which something is to be sent, in the folder of the host.
fn invitations_of<'v>(view: &'v View<'v>, letters: &Arc<Letters>, folders: &[String]) -> Vec<OutputFile<'v>> {
    let Some(organizer) = &view.problem.settings.organizer else { return Vec::new() };
    let mut pending: Vec<usize> =
        letters.pending(view).flat_map(|(_, items)| items).map(|item| letters.items[item].occasion).collect();
    pending.sort_unstable();
    pending.dedup();
    let host = |occasion: &Occasion| match &occasion.host {
        Party::Known(unit) => Some(folders[unit.index()].clone()),
        Party::Gone { .. } => None,
    };
    let people = people_files(view);
    let name = |occasion: &Occasion| match &occasion.employee {
        Party::Known(employee) => {
            format!("{}-{}", people[employee.index()], view.problem.horizon.monday(occasion.start))
        }
        Party::Gone { .. } => occasion.uid.split('@').next().unwrap_or_default().to_owned(),
    };
    let file = |position: usize| {
        let occasion = &letters.occasions.all[position];
        let path = format!("kits/{}/invitations/{}.ics", host(occasion)?, name(occasion));
        let letters = Arc::clone(letters);
        Some(OutputFile::new(path, move |sink| {
            let occasion = &letters.occasions.all[position];
            let method = if occasion.cancelled { Method::Cancel } else { Method::Request };
            let guests = match method {
                Method::Request => guests(view, occasion),
                Method::Cancel => letters.told_before(view, position),
            };
            sink.write_all(invitation(view, occasion, method, organizer, &guests).as_bytes())
        }))
    };
    pending.into_iter().filter_map(file).collect()
}

fn write(view: &View, pages: &[Page], sink: &mut dyn Write) -> io::Result<()> {
    let language = view.problem.settings.language;
    let (style, policy) = &*LOOK;
    let context = context! {
        lang => language.code(),
        policy,
        style => Value::from_safe_string(style.clone()),
        heading => pages.first().map(|page| page.title.as_str()),
        pages => Value::from(Serde(&pages)),
    };
    page::write(sink, TEMPLATE, context)
}
