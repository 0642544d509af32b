//! `messages.csv`: who gets what, and whether it was sent, which the planner says and later plans keep.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::domain::{Format, Party, Recipient};
use crate::files::{ForPeople, MESSAGES, write_messages};
use crate::report::View;

use super::super::exporter::{Exporter, Files, single};
use super::letter::sentence;
use super::letters::{Item, Letters, by_mail, contact};
use super::{folders, places};

/// Writes `messages.csv` where kits are written, or were before.
pub struct MessagesCsv;

impl Exporter for MessagesCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let problem = view.problem;
        if problem.settings.formats.contains(&Format::Kits) || !problem.told.is_empty() {
            single(MESSAGES, move |sink| write(view, sink))
        } else {
            Box::new(std::iter::empty())
        }
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    let problem = view.problem;
    let letters = Letters::of(view);
    let mut files: BTreeMap<Recipient, String> = BTreeMap::new();
    if problem.settings.formats.contains(&Format::Kits) {
        let all = places(view, &letters, &folders(view)).into_iter();
        files.extend(all.map(|(file, recipient, _)| (recipient, file)));
    }
    let row = |item: &Item| {
        let occasion = &letters.occasions.all[item.occasion];
        let [visitor, _, host] = occasion.people_and_places(view);
        let (recipient_name, _) = contact(view, item.told.recipient);
        let employee = match &occasion.employee {
            Party::Known(employee) => &problem.company.employees[*employee].id,
            Party::Gone { id, .. } => id,
        };
        let unit = match &occasion.host {
            Party::Known(unit) => &problem.company.units[*unit].id,
            Party::Gone { id, .. } => id,
        };
        let unsent = !item.told.sent && letters.asks_for(view, item);
        let file = files.get(&item.told.recipient).filter(|_| unsent);
        ForPeople {
            recipient_name: recipient_name.to_owned(),
            address: by_mail(view, item.told.recipient).map_or("", |(_, address)| address).to_owned(),
            file: file.cloned().unwrap_or_default(),
            employee: [employee.clone(), visitor.to_owned()],
            unit: [unit.clone(), host.to_owned()],
            why: item.reason.map(|_| sentence(view, occasion, item)).unwrap_or_default(),
        }
    };
    let rows = letters.items.iter().map(|item| (&item.told, row(item)));
    write_messages(&problem.company, problem.settings.language, rows, sink)
}
