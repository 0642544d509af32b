//! What is made of visits that are over: the issue after, certificates and passports, first impressions of new hires.

mod passports;

use std::io::{self, Write};
use std::path::PathBuf;

use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::close::Closing;
use crate::domain::{EmployeeId, Problem, UnitId};
use crate::target::{Target, TargetError};

use super::bulletin::{self, Edition};
use super::exporter::OutputFile;
use super::{file_names, fill, page};

use passports::Page;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// Writes the documents of visits that are over and moves the folder into place. Gives its path.
///
/// # Errors
/// Those of the file system, or an interrupt; then the old folder is as it was.
pub fn write_after(
    problem: &Problem,
    closing: &Closing,
    mut target: Target,
    interrupted: &(dyn Fn() -> bool + Sync),
) -> Result<PathBuf, TargetError> {
    fill(files(problem, closing).into_iter(), &mut target, interrupted)?;
    target.commit()
}

/// The documents of visits that are over.
pub fn files<'p>(problem: &'p Problem, closing: &'p Closing) -> Vec<OutputFile<'p>> {
    let mut files: Vec<OutputFile> =
        bulletin::files(move || Edition::after(problem, &closing.made)).into_iter().collect();
    let units = &problem.company.units;
    let names = file_names(units.iter().map(|unit| unit.id.as_str()));
    let seen = passports::Seen::of(problem, &closing.made);
    let seen = std::sync::Arc::new(seen);
    for (unit, name) in (0..units.len()).map(UnitId::at).zip(names) {
        let staff: Vec<EmployeeId> = problem.staff.of(unit.index()).to_vec();
        let newcomers: Vec<EmployeeId> =
            staff.iter().filter(|who| closing.newcomers.contains(who)).copied().collect();
        if !staff.is_empty() {
            let seen = seen.clone();
            let pages = move || staff.iter().flat_map(|who| seen.pages(problem, *who)).collect();
            files.push(file(problem, format!("passports/{name}.html"), pages));
        }
        if !newcomers.is_empty() {
            let pages = move || newcomers.iter().map(|who| passports::impressions(problem, *who)).collect();
            files.push(file(problem, format!("first-impressions/{name}.html"), pages));
        }
    }
    files
}

fn file<'p>(
    problem: &'p Problem,
    path: String,
    pages: impl FnOnce() -> Vec<Page> + Send + 'p,
) -> OutputFile<'p> {
    OutputFile::new(path, move |sink| write(problem, &pages(), sink))
}

fn write(problem: &Problem, pages: &[Page], sink: &mut dyn Write) -> io::Result<()> {
    let style = page::line_feeds(STYLE);
    let context = context! {
        lang => problem.settings.language.code(),
        policy => page::policy(&style, None),
        style => Value::from_safe_string(style),
        heading => pages.first().map(|page| page.title.clone()),
        pages => Value::from(Serde(&pages)),
    };
    page::write(sink, TEMPLATE, context)
}
