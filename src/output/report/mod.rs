//! `report.html`: one page that can be mailed, with everything in it and nothing loaded.

mod chain;
mod data;

use std::io::{self, Write};

use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::domain::Term;
use crate::report::{LinkState, View};
use crate::web;
use crate::words::{closures, dates, page as words, texts, told, violations};

use super::exporter::{Exporter, Files, single};
use super::page;

use data::Detail;

/// Bytes that a page may have with people in it; a larger one is written without them.
const LARGEST: usize = 5_000_000;

/// More people than this never fit: their data are not even tried.
const MOST_PEOPLE: usize = 50_000;

const TEMPLATE: &str = include_str!("page.html");

const STYLE: [&str; 5] =
    [web::STYLE, web::GRID_STYLE, web::CHAIN_STYLE, include_str!("views.css"), web::PRINT_STYLE];

/// The parts of the script, in the order in which they need each other.
const SCRIPT: [&str; 11] = [
    web::ELEMENTS,
    include_str!("base.js"),
    web::GRID,
    web::HEAT,
    web::CHAIN,
    include_str!("calendar.js"),
    include_str!("heat.js"),
    include_str!("chain.js"),
    include_str!("sheet.js"),
    include_str!("lists.js"),
    include_str!("main.js"),
];

/// Writes `report.html`.
pub struct ReportHtml;

impl Exporter for ReportHtml {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("report.html", move |sink| write(view, sink))
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    if view.problem.company.employees.len() <= MOST_PEOPLE {
        let mut whole = Vec::new();
        fill(view, Detail::People, &mut whole)?;
        if whole.len() <= LARGEST {
            return sink.write_all(&whole);
        }
    }
    fill(view, Detail::Units, sink)
}

fn fill(view: &View, detail: Detail, sink: &mut dyn Write) -> io::Result<()> {
    let language = view.problem.settings.language;
    let (style, script) = (page::line_feeds(&STYLE.concat()), web::in_one_scope(&SCRIPT));
    let mut people: Vec<_> = view.stays().iter().map(|stay| stay.employee).collect();
    people.dedup();
    let links = view.links();
    let asked = links.iter().filter(|(_, coverage)| coverage.state() != LinkState::Idle).count();
    let lit = links.iter().filter(|(_, coverage)| coverage.placed > 0).count();
    let terms: Vec<Value> = Term::ALL
        .into_iter()
        .map(|term| {
            context! {
                name => violations::term_name(language, term),
                meaning => words::term_sentence(language, term),
                points => words::amount(language, view.schedule.score().of(term)),
                idle => words::amount(language, view.schedule.idle().of(term)),
            }
        })
        .collect();
    let context = context! {
        lang => language.code(),
        policy => page::policy(&style, Some(&script)),
        title => told!(language, "report-title"),
        period => words::period(view),
        cards => words::cards(view, people.len(), lit, asked),
        quality => words::quality(language, &view.figures),
        terms,
        points => words::amount(language, view.figures.points),
        idle => words::amount(language, view.figures.idle),
        units_only => detail == Detail::Units,
        t => words::words(language).collect::<std::collections::BTreeMap<_, _>>(),
        changes => changes(view),
        change_heads => texts(language, &super::changes::HEADS),
        days_off => days_off(view),
        alive => Value::from(Serde(&chain::of(view))),
        data => Value::from_safe_string(page::json(&data::of(view, detail))),
        style => Value::from_safe_string(style),
        script => Value::from_safe_string(script),
    };
    page::write(sink, TEMPLATE, context)
}

/// Changes that the page lists; all are in `changes.csv`.
const MOST_CHANGES: usize = 500;

/// The first changes against the baseline, in words, and whether there are more.
fn changes(view: &View) -> Option<Value> {
    let changes = view.changes.as_ref().filter(|changes| !changes.is_empty())?;
    let rows: Vec<[String; 8]> =
        changes.iter().take(MOST_CHANGES).map(|change| super::changes::told(view, change)).collect();
    Some(
        context! { rows => Value::from(Serde(&rows)), count => changes.len(), more => changes.len() > MOST_CHANGES },
    )
}

/// The weeks in which something is off for everybody, in words.
fn days_off(view: &View) -> Vec<String> {
    let (horizon, language) = (&view.problem.horizon, view.problem.settings.language);
    let weeks = horizon.iter().map(|week| (week, closures::of_week(view, week)));
    let off = weeks.filter(|(_, told)| !told.is_empty());
    off.map(|(week, told)| format!("{} ({})", dates::short_week(language, horizon, week), told.join(", ")))
        .collect()
}
