//! `index.html`: what the folder holds and what each file is for, for who opens it first.

use std::io::{self, Write};

use minijinja::{Value, context};

use crate::domain::{EmployeeId, Format, Language, Week};
use crate::report::View;
use crate::web;
use crate::words::{lexicon, page as words, told};

use super::exporter::{Exporter, Files, single};
use super::names::people_files;
use super::page;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// People whose files are linked one by one; of more, the folder alone.
const MOST_PEOPLE: usize = 5_000;

/// What is done with files: the key of the heading, and the files with their formats and the keys of what they are.
type Use = (&'static str, &'static [(&'static str, Option<Format>, &'static str)]);

const USES: [Use; 4] = [
    (
        "index-look",
        &[
            ("report.html", Some(Format::Html), "index-report"),
            ("passerelle.xlsx", Some(Format::Xlsx), "index-workbook"),
            ("changes-excel.csv", Some(Format::Csv), "index-changes"),
        ],
    ),
    (
        "index-send",
        &[
            ("calendars/people/", Some(Format::Ics), "index-people"),
            ("calendars/units/", Some(Format::Ics), "index-units"),
            ("messages.csv", Some(Format::Kits), "index-messages"),
            ("kits/", Some(Format::Kits), "index-kits"),
        ],
    ),
    (
        "index-publish",
        &[
            ("bulletin.html", Some(Format::Bulletin), "index-bulletin"),
            ("bulletin.md", Some(Format::Bulletin), "index-bulletin-text"),
            ("calendars/passerelle.ics", Some(Format::Ics), "index-everybody"),
        ],
    ),
    (
        "index-programs",
        &[
            ("schedule.csv", None, "index-schedule"),
            ("unscheduled.csv", None, "index-unscheduled"),
            ("changes.csv", None, "index-changes-programs"),
            ("summary.json", None, "index-summary"),
        ],
    ),
];

/// Writes `index.html`.
pub struct Index;

impl Exporter for Index {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("index.html", move |sink| write(view, sink))
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    let language = view.problem.settings.language;
    let style = page::line_feeds(&[web::STYLE, STYLE].concat());
    let sheet = lexicon(language).sheet("schedule");
    let uses: Vec<Value> = USES
        .iter()
        .map(|(heading, files)| {
            let files: Vec<Value> = files
                .iter()
                .filter(|(file, format, _)| is_there(view, file, *format))
                .map(|(file, _, what)| context! { file => *file, what => told!(language, what, sheet = sheet) })
                .collect();
            context! { heading => told!(language, heading), files }
        })
        .collect();
    let context = context! {
        lang => language.code(),
        policy => page::policy(&style, None),
        title => told!(language, "report-title"),
        period => words::period(view),
        uses,
        each => told!(language, "index-each"),
        people => people(view, language),
        style => Value::from_safe_string(style),
    };
    page::write(sink, TEMPLATE, context)
}

/// Whether the folder has a file: its format is written, and changes are only told against a baseline.
fn is_there(view: &View, file: &str, format: Option<Format>) -> bool {
    let formats = &view.problem.settings.formats;
    let calendars = file.starts_with("calendars/") && file.ends_with('/') && formats.contains(&Format::Csv);
    (format.is_none_or(|format| formats.contains(&format)) || calendars)
        && (!file.starts_with("changes") || view.changes.is_some())
}

/// By home unit: who goes somewhere, and the files made for each.
fn people(view: &View, language: Language) -> Vec<Value> {
    let company = &view.problem.company;
    let kinds: Vec<&str> = [(Format::Ics, "ics"), (Format::Csv, "csv")]
        .into_iter()
        .filter(|(format, _)| view.problem.settings.formats.contains(format))
        .map(|(_, kind)| kind)
        .collect();
    if kinds.is_empty() || company.employees.len() > MOST_PEOPLE {
        return Vec::new();
    }
    let files = people_files(view);
    let mut by_unit: Vec<Vec<Value>> = vec![Vec::new(); company.units.len()];
    for (position, employee) in company.employees.iter().enumerate() {
        if view.calendar_of(EmployeeId::at(position)).is_empty() {
            continue;
        }
        let links: Vec<Value> = kinds
            .iter()
            .map(|kind| context! { kind => *kind, file => format!("calendars/people/{}.{kind}", encoded(&files[position])) })
            .collect();
        by_unit[view.problem.home(EmployeeId::at(position), Week(0)).index()]
            .push(context! { name => employee.shown(), links });
    }
    let units = company.units.iter().zip(by_unit).filter(|(_, people)| !people.is_empty());
    let count = |people: usize| told!(language, "index-count", people = people);
    units
        .map(|(unit, people)| context! { name => &unit.name, count => count(people.len()), people })
        .collect()
}

/// A file name as a link takes it.
fn encoded(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    name.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
