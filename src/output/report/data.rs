//! What the page's script draws, as compact JSON: rows are arrays, and refer to each other by position.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::domain::{EmployeeId, Programme, UnitId, Week};
use crate::report::{Kind, Status, Stay, UnitLoad, View};
use crate::words::{calendars, closures, dates, fixes, page as words, reasons};

/// Unplaced stints that the page lists; all are in `unscheduled.csv`.
const MOST_UNPLACED: usize = 3_000;

/// How much a page holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// People and units.
    People,
    /// Units only.
    Units,
}

/// All data of the page.
pub(super) fn of(view: &View, detail: Detail) -> Value {
    let (problem, language) = (view.problem, view.problem.settings.language);
    let company = &problem.company;
    let words: Map<String, Value> =
        words::words(language).map(|(key, word)| (key, Value::from(word))).collect();
    let (sites, site_of) = sites(view);
    let distances = view.distances();
    let units: Vec<Value> = company
        .units
        .iter()
        .enumerate()
        .map(|(position, unit)| {
            let distance = distances[position].map_or(-1, i64::from);
            json!([unit.id, unit.name, site_of[position], i32::from(unit.customer_contact), distance])
        })
        .collect();
    let links: Vec<Value> = view
        .links()
        .into_iter()
        .map(|(id, coverage)| {
            let link = &company.relations[id];
            json!([link.supplier.0, link.client.0, coverage.stints, coverage.placed])
        })
        .collect();
    let pairs: Vec<Value> = view
        .coverage()
        .into_iter()
        .map(|((home, host), coverage)| json!([home.0, host.0, coverage.stints, coverage.placed]))
        .collect();
    let programmes = Programme::ALL.map(|programme| calendars::programme(language, Some(programme)));
    let (people, stays) = match detail {
        Detail::People => (people(view), view.stays().iter().map(|stay| row(view, stay)).collect()),
        Detail::Units => (Value::Null, Vec::new()),
    };
    json!({
        "t": words,
        "weeks": weeks(view),
        "programmes": programmes,
        "statuses": statuses(view),
        "sites": sites,
        "units": units,
        "people": people,
        "stays": stays,
        "links": links,
        "pairs": pairs,
        "loads": view.loads().iter().map(|weeks| load(weeks)).collect::<Vec<_>>(),
        "off": off(view),
        "unplaced": unplaced(view),
        "unplaced_more": view.unplaced.len() > MOST_UNPLACED,
    })
}

/// The names of the sites, and the position of each unit's; −1 for none.
fn sites(view: &View) -> (Vec<String>, Vec<i64>) {
    let units = &view.problem.company.units;
    let mut sites: Vec<String> = Vec::new();
    let mut known: BTreeMap<&str, i64> = BTreeMap::new();
    let of = units
        .iter()
        .map(|unit| {
            unit.site.as_deref().map_or(-1, |site| {
                *known.entry(site).or_insert_with(|| {
                    sites.push(site.to_owned());
                    sites.len() as i64 - 1
                })
            })
        })
        .collect();
    (sites, of)
}

/// Each week: ISO, short, its Monday, in words, what is off.
fn weeks(view: &View) -> Vec<Value> {
    let (horizon, language) = (&view.problem.horizon, view.problem.settings.language);
    horizon
        .iter()
        .map(|week| {
            json!([
                horizon.iso_week(week),
                dates::short_week(language, horizon, week),
                dates::short_day(language, horizon.monday(week)),
                dates::span(language, horizon, week, week),
                closures::of_week(view, week).join(", "),
            ])
        })
        .collect()
}

/// The names of statuses, in the order of [`status`].
fn statuses(view: &View) -> Vec<String> {
    let stint = crate::domain::StintId(0);
    let placed = [Status::Placed, Status::Pinned, Status::Moved, Status::New]
        .map(|status| Kind::Placed { stint, status });
    let kinds = placed.into_iter().chain([Kind::Standing]);
    kinds.map(|kind| calendars::status(view.problem.settings.language, kind)).collect()
}

fn status(kind: Kind) -> u8 {
    match kind {
        Kind::Placed { status: Status::Placed, .. } => 0,
        Kind::Placed { status: Status::Pinned, .. } => 1,
        Kind::Placed { status: Status::Moved, .. } => 2,
        Kind::Placed { status: Status::New, .. } => 3,
        Kind::Standing => 4,
    }
}

fn programme(programme: Option<Programme>) -> i8 {
    programme.map_or(-1, |programme| programme as i8)
}

fn people(view: &View) -> Value {
    let employees = view.problem.company.employees.iter().enumerate();
    let home = |row: usize| view.problem.home(EmployeeId::at(row), Week(0));
    employees.map(|(row, employee)| json!([employee.id, employee.shown(), home(row).0])).collect()
}

/// Person, host, first week, length, programme, status, tutors, dates in words.
fn row(view: &View, stay: &Stay) -> Value {
    let tutors: Vec<u32> = stay.all_tutors().iter().map(|tutor| tutor.0).collect();
    json!([
        stay.employee.0,
        stay.host.0,
        stay.start.0,
        stay.length,
        programme(stay.programme),
        status(stay.kind),
        tutors,
        dates::span(
            view.problem.settings.language,
            &view.problem.horizon,
            stay.start,
            stay.end().max(Week(stay.start.0))
        ),
    ])
}

/// Closures of single units: unit, week, in words.
fn off(view: &View) -> Vec<Value> {
    let closed: BTreeSet<UnitId> =
        view.problem.company.closures.iter().filter_map(|closure| closure.unit).collect();
    let weeks = closed.iter().flat_map(|unit| view.problem.horizon.iter().map(|week| (*unit, week)));
    weeks
        .filter_map(|(unit, week)| {
            let told = closures::of_unit(view, unit, week);
            (!told.is_empty()).then(|| json!([unit.0, week.0, told.join(", ")]))
        })
        .collect()
}

/// By week: places, visitors, present, least present, closed.
fn load(weeks: &[UnitLoad]) -> Value {
    let list = |of: &dyn Fn(&UnitLoad) -> u32| weeks.iter().map(of).collect::<Vec<u32>>();
    json!([
        list(&|week| week.places),
        list(&|week| week.counts.visitors()),
        list(&|week| week.counts.present()),
        list(&|week| week.counts.min_present),
        list(&|week| u32::from(week.closed)),
    ])
}

/// Person's number and name, home, host, programme, due, priority, reason's code and title, details, remedy.
fn unplaced(view: &View) -> Vec<Value> {
    let (problem, language) = (view.problem, view.problem.settings.language);
    let unplaced = view.unplaced.iter().take(MOST_UNPLACED);
    unplaced
        .map(|unplaced| {
            let stint = problem.stint(unplaced.stint);
            let employee = &problem.company.employees[stint.employee];
            json!([
                employee.id,
                employee.shown(),
                problem.home(stint.employee, stint.opens).0,
                stint.unit.0,
                programme(Some(stint.programme)),
                calendars::day(language, problem.horizon.friday(stint.due)),
                words::amount(language, stint.priority.weigh(1)),
                unplaced.reason.code(),
                reasons::title(language, unplaced.reason),
                reasons::details(language, problem, unplaced),
                fixes::fix(language, problem, unplaced),
            ])
        })
        .collect()
}
