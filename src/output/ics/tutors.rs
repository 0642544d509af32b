//! `calendars/tutors/*.ics`: whom each tutor looks after, and when.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{EmployeeId, Party};
use crate::report::View;

use super::super::exporter::OutputFile;
use super::super::names::people_files_with;
use super::{Occasions, Side, write};

/// Positions of the occasions of each tutor, with what they are to the tutor.
type Own = Vec<(Side, u32)>;

/// A calendar for everybody who looks after a visitor, or did in calendars before.
pub(super) fn files<'v>(
    view: &'v View<'v>,
    occasions: Arc<Occasions>,
) -> impl Iterator<Item = OutputFile<'v>> + 'v {
    let mut known: BTreeMap<EmployeeId, Own> = BTreeMap::new();
    let mut gone: BTreeMap<(String, String), Own> = BTreeMap::new();
    for (position, occasion) in (0u32..).zip(&occasions.all) {
        for tutor in &occasion.tutors {
            known.entry(*tutor).or_default().push((Side::Tutor, position));
        }
        for tutor in &occasion.former_tutors {
            let own = match tutor {
                Party::Known(tutor) => known.entry(*tutor).or_default(),
                Party::Gone { id, name } => gone.entry((id.clone(), name.clone())).or_default(),
            };
            own.push((Side::NoTutor, position));
        }
    }
    let employees = &view.problem.company.employees;
    let names = people_files_with(view, gone.keys().map(|(id, name)| (id.as_str(), name.as_str())));
    let (of_known, of_gone) = names.split_at(employees.len());
    let known = known
        .into_iter()
        .map(|(tutor, own)| (of_known[tutor.index()].clone(), employees[tutor].shown().to_owned(), own));
    let gone = gone.into_iter().zip(of_gone).map(|(((_, name), own), file)| (file.clone(), name, own));
    let calendars: Vec<(String, String, Own)> = known.chain(gone).collect();
    calendars.into_iter().map(move |(file, name, own)| {
        let occasions = Arc::clone(&occasions);
        OutputFile::new(format!("calendars/tutors/{file}.ics"), move |sink| {
            let own = own.iter().map(|(side, position)| (*side, &occasions.all[*position as usize]));
            write(view, &name, own, sink)
        })
    })
}
