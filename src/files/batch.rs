//! The list of a batch run: which companies, each with which flags.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::fault::{Fault, FaultKind, Faults};
use super::folder;
use super::section::{Document, Section};

/// Companies to be planned in one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Flags of `plan` for every company.
    pub flags: Vec<String>,
    /// The companies, sorted by name, each name once.
    pub companies: Vec<BatchCompany>,
}

/// A company of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchCompany {
    /// The name of its results.
    pub name: String,
    /// Its folder or workbook; relative to the list.
    pub folder: PathBuf,
    /// Flags of `plan` for this one, behind those for all.
    pub flags: Vec<String>,
}

/// Reads the list of a batch run.
///
/// # Errors
/// Every fault in the list, and a folder of companies that cannot be listed.
pub fn load_batch(list: &Path) -> Result<Batch, Faults> {
    let source = folder::source(list, &list.to_string_lossy());
    let mut faults = Vec::new();
    let mut batch = Batch::default();
    match &source.text {
        Err(fault) => faults.push(fault.clone()),
        Ok(text) => {
            let document = Document { file: Arc::clone(&source.file), text };
            let place = list.parent().unwrap_or(Path::new(""));
            document.read(&mut faults, |root, faults| batch = read(root, place, faults));
        }
    }
    if faults.is_empty() { Ok(batch) } else { Err(Faults::of_files([faults])) }
}

fn read(mut root: Section<'_>, place: &Path, faults: &mut Vec<Fault>) -> Batch {
    let flags = root.texts("flags", faults, |flag| Ok(flag.to_owned())).unwrap_or_default();
    let each = root.value("each", faults, |value| {
        let folder = super::section::text(value)?;
        let names = subjects(&place.join(folder))
            .map_err(|error| FaultKind::FileUnreadable { reason: error.into() })?;
        Ok((folder.to_owned(), names))
    });
    let mut companies: Vec<BatchCompany> = Vec::new();
    for (name, mut section) in root.sections("company", faults) {
        let folder = section.value("folder", faults, |value| super::section::text(value).map(PathBuf::from));
        let flags = section.texts("flags", faults, |flag| Ok(flag.to_owned())).unwrap_or_default();
        section.finish(faults);
        companies.push(BatchCompany { folder: folder.unwrap_or_else(|| name.clone().into()), name, flags });
    }
    root.finish(faults);
    if let Some((folder, names)) = each {
        for name in names {
            let path = Path::new(&folder).join(&name);
            // One that the list tells more about stands there already.
            if companies.iter().any(|company| company.folder == path || company.name == name) {
                continue;
            }
            companies.push(BatchCompany { name, folder: path, flags: Vec::new() });
        }
    }
    companies.sort_by(|a, b| a.name.cmp(&b.name));
    Batch { flags, companies }
}

/// The folders and workbooks in a folder; what is hidden is left out.
fn subjects(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let workbook = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
        if let Some(name) = path.file_name().and_then(|name| name.to_str())
            && (path.is_dir() || workbook)
            && !name.starts_with(['.', '~'])
        {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}
