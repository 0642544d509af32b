//! The schedule in hand as the page draws it: numbers and names by position, compact, worded where it is read.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::editing::Editing;
use crate::adjust::{JudgedSchedule, Step};
use crate::domain::{Choice, EmployeeId, Language, Placement, Problem, Programme, StintId, UnitId, Week};
use crate::report::Facts;
use crate::words::{calendars, dates, told, violations};

/// Broken rules that are named; the others are counted.
const NAMED: usize = 12;

/// Everything that the page draws.
pub(super) fn picture(editing: &Editing, language: Language, today: chrono::NaiveDate) -> Value {
    let problem = editing.schedule.problem();
    let company = &problem.company;
    let units: Vec<Value> = company.units.iter().map(|unit| json!([unit.id, unit.name])).collect();
    let people: Vec<Value> = company
        .employees
        .iter()
        .enumerate()
        .map(|(row, person)| {
            // Where they are at home, each home from its first week on.
            let homes = problem.homes.of(row).iter().map(|home| json!([home.first.0, home.unit.0]));
            json!([person.id, person.name, homes.collect::<Vec<_>>()])
        })
        .collect();
    let stints: Vec<Value> = problem
        .stints
        .values()
        .iter()
        .map(|stint| {
            json!([
                stint.employee.0,
                stint.unit.0,
                code(Some(stint.programme)),
                stint.due.0,
                u8::from(stint.carries_over(&problem.horizon)),
                stint.priority.weigh(1).as_f64(),
                stint.choice.map(|choice| choice.0),
            ])
        })
        .collect();
    let placed: Vec<Value> = editing
        .edited
        .placements()
        .iter()
        .map(|placement| json!([placement.stint.0, placement.start.0, placement.weeks]))
        .collect();
    let all: BTreeSet<UnitId> = (0..company.units.len()).map(UnitId::at).collect();
    let stints_of = |choice: &Choice| choice.stints.iter().map(|stint| stint.0).collect::<Vec<_>>();
    let choices: Vec<Value> =
        problem.choices.iter().map(|choice| json!([choice.count, stints_of(choice)])).collect();
    let programmes = Programme::ALL.map(|programme| calendars::programme(language, Some(programme)));
    json!({
        "weeks": weeks(problem, language, today),
        "programmes": programmes,
        "units": units,
        "people": people,
        "stints": stints,
        "choices": choices,
        "placed": placed,
        "visits": visits(problem),
        "loads": loads(editing.schedule, &all),
        "pins": pins(editing),
        "status": status(editing, language),
    })
}

/// What a step changed, and how things stand after it.
pub(super) fn change(editing: &Editing, language: Language, step: &Step) -> Value {
    let problem = editing.schedule.problem();
    let mut touched = BTreeSet::new();
    for placement in step.taken.iter().chain(&step.put) {
        let stint = problem.stint(placement.stint);
        touched.insert(stint.unit);
        touched.extend(placement.iter().map(|week| problem.home(stint.employee, week)));
    }
    let put = step.put.iter().map(|placement| json!([placement.stint.0, placement.start.0, placement.weeks]));
    json!({
        "taken": step.taken.iter().map(|placement| placement.stint.0).collect::<Vec<_>>(),
        "put": put.collect::<Vec<_>>(),
        "loads": loads(editing.schedule, &touched),
        "pins": step.changes_pins().then(|| pins(editing)),
        "status": status(editing, language),
    })
}

/// Points, counts, broken rules, and what can be undone.
pub(super) fn status(editing: &Editing, language: Language) -> Value {
    let problem = editing.schedule.problem();
    let placed = editing.edited.placements().len();
    let left = problem.left(|id| editing.edited.placement_of(id).is_some());
    let carried = left.iter().filter(|(_, stint)| stint.carries_over(&problem.horizon)).count();
    let unplaced = left.len() - carried;
    let broken = editing.schedule.broken();
    let named =
        broken.iter().take(NAMED).map(|violation| violations::violation(language, problem, violation));
    let (undo, redo) = editing.edited.depth();
    json!({
        "revision": *editing.revision,
        "sentence": sentence(editing, language, placed, unplaced, carried),
        "quality": quality(editing.facts, editing.schedule, language),
        "placed": placed,
        "unplaced": unplaced,
        "points": editing.schedule.points().as_f64(),
        "broken": named.collect::<Vec<_>>(),
        "broken_more": broken.len().saturating_sub(NAMED),
        "undo": undo,
        "redo": redo,
        "versions": editing.edited.versions().iter().map(|(name, _)| name).collect::<Vec<_>>(),
        "kept": editing.is_kept(),
    })
}

fn sentence(editing: &Editing, language: Language, placed: usize, unplaced: usize, carried: usize) -> String {
    let points = editing.schedule.points();
    told!(language, "desk-standing", placed = placed, unplaced = unplaced, carried = carried, points = points)
}

/// How good the schedule is proven to be.
fn quality(facts: &Facts, schedule: &JudgedSchedule, language: Language) -> String {
    match facts.bound {
        Some(bound) if bound == schedule.points() => told!(language, "desk-proven"),
        Some(bound) if bound < schedule.points() => {
            told!(language, "desk-bounded", points = schedule.points() - bound)
        }
        _ => String::new(),
    }
}

fn pins(editing: &Editing) -> Value {
    let problem = editing.schedule.problem();
    let pins = editing.edited.pins();
    let stints = |pins: &[Placement]| pins.iter().map(|pin| pin.stint.0).collect::<Vec<_>>();
    let (locked, fixed) = (stints(&pins.locked), stints(&editing.plain.fixed.placements));
    let forbidden: Vec<Value> = pins
        .forbidden
        .iter()
        .map(|pin| {
            let week = problem.horizon.week_of(pin.monday);
            json!([pin.employee.0, pin.unit.0, week.0, pin.weeks])
        })
        .collect();
    json!({ "locked": locked, "fixed": fixed, "forbidden": forbidden })
}

/// Each week: short, its Monday, in words, whether it has begun.
fn weeks(problem: &Problem, language: Language, today: chrono::NaiveDate) -> Vec<Value> {
    let horizon = &problem.horizon;
    let week = |week: Week| {
        json!([
            dates::short_week(language, horizon, week),
            dates::short_day(language, horizon.monday(week)),
            dates::span(language, horizon, week, week),
            u8::from(horizon.monday(week) <= today),
        ])
    };
    horizon.iter().map(week).collect()
}

/// Visits that stand already: person, host, first week, length, programme.
fn visits(problem: &Problem) -> Vec<Value> {
    let mut all = Vec::new();
    for employee in (0..problem.company.employees.len()).map(EmployeeId::at) {
        for visit in problem.company.visits.of(employee.index()) {
            let (first, last) = problem.weeks_of(visit);
            if first <= problem.horizon.last() && last >= Week(0) {
                all.push(json!([employee.0, visit.unit.0, first.0, visit.weeks, code(visit.programme)]));
            }
        }
    }
    all
}

/// By unit: places, visitors, present, least present, week by week.
fn loads(schedule: &JudgedSchedule, units: &BTreeSet<UnitId>) -> Vec<Value> {
    let problem = schedule.problem();
    let ratio = problem.settings.rules.tutor_ratio;
    let of_unit = |unit: &UnitId| {
        let weeks = problem.horizon.iter().filter_map(|week| schedule.unit_week(*unit, week));
        let weeks = weeks.map(|counts| {
            json!([counts.places(ratio), counts.visitors(), counts.present(), counts.min_present])
        });
        json!([unit.0, weeks.collect::<Vec<_>>()])
    };
    units.iter().map(of_unit).collect()
}

/// A programme as the report's drawings count it.
fn code(programme: Option<Programme>) -> i8 {
    programme.map_or(-1, |programme| programme as i8)
}

/// The stint of a number that a window sent, if there is one.
pub(super) fn stint(problem: &Problem, number: u32) -> Option<StintId> {
    (number as usize).lt(&problem.stints.values().len()).then_some(StintId(number))
}
