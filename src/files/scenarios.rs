//! Files of scenarios: sections of settings, each applied to the same folder.

use std::path::Path;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::fault::{Expected, Fault, FaultKind, Faults};
use super::folder;
use super::overrides::Override;
use super::section::Document;

/// A section of a file of scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// What it sets.
    pub set: Vec<Override>,
}

/// Reads a file of scenarios, in its order.
///
/// # Errors
/// Every fault of the file; what its settings say is looked at when a folder is read with them.
pub fn scenarios(path: &Path) -> Result<Vec<Scenario>, Faults> {
    let source = folder::source(path, &path.to_string_lossy());
    let text = source.text.map_err(|fault| Faults::of_files([vec![fault]]))?;
    let document = Document { file: Arc::clone(&source.file), text: &text };
    let table = DeTable::parse(&text).map_err(|error| {
        let message = error.message().lines().next().unwrap_or_default().to_owned();
        let fault = document.fault(error.span().unwrap_or_default(), "", FaultKind::TomlSyntax { message });
        Faults::of_files([vec![fault]])
    })?;
    let (mut scenarios, mut faults): (Vec<(usize, Scenario)>, Vec<Fault>) = Default::default();
    for (name, value) in table.get_ref() {
        match value.get_ref() {
            DeValue::Table(settings) => {
                let mut set = Vec::new();
                flatten(&document, settings, "", &mut set);
                scenarios.push((name.span().start, Scenario { name: name.get_ref().to_string(), set }));
            }
            _ => {
                let kind = FaultKind::WrongType { expected: Expected::Section };
                faults.push(document.fault(value.span(), name.get_ref(), kind));
            }
        }
    }
    // The table is sorted by name; people wrote an order.
    scenarios.sort_by_key(|(place, _)| *place);
    match faults.is_empty() {
        true => Ok(scenarios.into_iter().map(|(_, scenario)| scenario).collect()),
        false => Err(Faults::of_files([faults])),
    }
}

/// Settings below a path, as `--set` would give them.
fn flatten(document: &Document, table: &DeTable, path: &str, set: &mut Vec<Override>) {
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let bare = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        let name = if bare { name.to_owned() } else { format!("\"{name}\"") };
        let path = if path.is_empty() { name } else { format!("{path}.{name}") };
        match value.get_ref() {
            DeValue::Table(below) => flatten(document, below, &path, set),
            _ => {
                let written = document.text.get(value.span()).unwrap_or_default();
                let text = format!("{path}={written}");
                set.push(Override {
                    shown: text.clone(),
                    text,
                    origin: Arc::clone(&document.file),
                    place: Some(document.place(value.span().start)),
                });
            }
        }
    }
}
