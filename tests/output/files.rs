//! The files of a view.

use passerelle::domain::{EmployeeId, Language, PinKind, Points, UnitId, Visit};
use passerelle::report::{Facts, View};
use serde_json::Value;

use super::{facts, files, placed, rows, verified};
use crate::build::Draft;

const KITCHEN: UnitId = UnitId(0);
const HALL: UnitId = UnitId(1);
const BAR: UnitId = UnitId(2);
const ZOE: EmployeeId = EmployeeId(0);
const EVA: EmployeeId = EmployeeId(2);

/// Zoé and Max of the kitchen go to the hall; the bar hosts nobody of them.
fn restaurant() -> Draft {
    let mut draft = Draft::new(6);
    let kitchen = draft.unit("kitchen", 1);
    let hall = draft.unit("hall", 2);
    draft.unit("bar", 1);
    draft.company.units[hall.index()].name = "Salle, 1er étage".into();
    let zoe = draft.employee("zoe", kitchen);
    let max = draft.employee("max", kitchen);
    draft.employee("eva", hall);
    draft.company.employees[zoe.index()].name = "Zoé".into();
    draft.stint(zoe, hall, 2);
    draft.stint(max, hall, 1);
    draft
}

#[test]
fn schedule_csv_has_the_columns_of_the_contract_and_a_row_for_each_placement() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 1, 2)]);
    let view = View::new(&problem, &schedule, facts());
    assert_eq!(
        files(&view)["schedule.csv"],
        "employee,employee_name,home_unit,unit,unit_name,programme,start,end,iso_week,weeks,due,tutor,status\n\
         zoe,Zoé,kitchen,hall,\"Salle, 1er étage\",extra,2027-01-11,2027-01-22,2027-W02,2,2027-02-12,,placed\n"
    );
}

#[test]
fn only_people_who_go_somewhere_and_all_units_have_a_calendar() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 1, 2)]);
    let view = View::new(&problem, &schedule, facts());
    let mut paths: Vec<String> = files(&view).into_keys().collect();
    paths.retain(|path| path.ends_with(".csv") || path.ends_with(".json"));
    assert_eq!(paths.remove(0), "calendars/events.csv");
    assert_eq!(
        paths,
        [
            "calendars/people/zoe.csv",
            "calendars/units/bar.csv",
            "calendars/units/hall.csv",
            "calendars/units/kitchen.csv",
            "schedule.csv",
            "summary.json",
            "unscheduled.csv",
        ]
    );
}

#[test]
fn calendars_open_in_excel_of_their_language() {
    for (language, mark, weeks, day) in [
        (Language::French, ';', "semaine;du;au;", "11/01/2027"),
        (Language::English, ',', "week,from,to,", "2027-01-11"),
    ] {
        let mut draft = restaurant();
        draft.settings.language = language;
        let problem = draft.build();
        let schedule = verified(&problem, &[placed(0, 1, 2)]);
        let view = View::new(&problem, &schedule, facts());
        let written = files(&view);
        let calendar = &written["calendars/people/zoe.csv"];
        assert!(calendar.starts_with(&format!("\u{feff}{weeks}")), "{calendar}");
        assert_eq!(rows(calendar, mark as u8)[0][1], day);
        assert!(
            written["schedule.csv"].starts_with("employee,"),
            "the machine's file is the same everywhere"
        );
    }
}

#[test]
fn a_unit_sees_who_comes_and_who_is_away_week_by_week() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 2, 1)]);
    let view = View::new(&problem, &schedule, facts());
    let written = files(&view);
    let of = |unit: &str| -> Vec<String> {
        let rows = rows(&written[&format!("calendars/units/{unit}.csv")], b';');
        rows.into_iter().map(|row| format!("{} {} {}", row[0], row[3], row[4])).collect()
    };
    assert_eq!(of("hall"), ["2027-W02 vient zoe", "2027-W03 vient zoe", "2027-W03 vient max"]);
    assert_eq!(of("kitchen"), ["2027-W02 absent zoe", "2027-W03 absent zoe", "2027-W03 absent max"]);
    assert!(of("bar").is_empty());
}

#[test]
fn a_visit_that_reaches_into_the_horizon_stands_in_the_calendars_but_not_in_the_schedule() {
    let mut draft = restaurant();
    let monday = draft.day(-1, 0);
    let visit = Visit { unit: BAR, monday, weeks: 2, programme: None, counts_as_visit: true };
    draft.visits.push((EVA, visit));
    let problem = draft.build();
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let written = files(&view);
    let own = rows(&written["calendars/people/eva.csv"], b';');
    assert_eq!((own[0][1].as_str(), own[0][8].as_str()), ("28/12/2026", "déjà convenue"));
    let bar = rows(&written["calendars/units/bar.csv"], b';');
    assert_eq!(bar.len(), 1, "only the week inside the horizon");
    assert_eq!(bar[0][0], "2027-W01");
    assert_eq!(rows(&written["schedule.csv"], b',').len(), 0);
}

#[test]
fn status_tells_pins_and_changes_against_the_baseline() {
    let mut draft = restaurant();
    let [a, b, c] = ["a", "b", "c"].map(|id| draft.employee(id, BAR));
    for employee in [a, b, c] {
        draft.stint(employee, KITCHEN, 1);
    }
    draft.pin(PinKind::Fixed, ZOE, HALL, 0, 2);
    draft.baseline = Some(vec![draft.booking(a, KITCHEN, 1, 1), draft.booking(b, KITCHEN, 3, 1)]);
    let problem = draft.build();
    let placements = [placed(0, 0, 2), placed(2, 1, 1), placed(3, 2, 1), placed(4, 3, 1)];
    let schedule = verified(&problem, &placements);
    let view = View::new(&problem, &schedule, facts());
    let written = rows(&files(&view)["schedule.csv"], b',');
    let statuses: Vec<(&str, &str)> = written.iter().map(|row| (row[0].as_str(), row[12].as_str())).collect();
    assert_eq!(statuses, [("zoe", "pinned"), ("a", "placed"), ("b", "moved"), ("c", "new")]);
}

#[test]
fn text_that_looks_like_a_formula_is_neutralised_in_every_csv() {
    let mut draft = restaurant();
    let nasty = ["=1+1", "+33 1", "-2", "@x", "\tx", "''=1", "'t Hooft", "plain"];
    let home = draft.unit("=cmd|' /C calc'!A0", 9);
    draft.company.units[HALL.index()].hosts = 99;
    for (row, name) in nasty.iter().enumerate() {
        let employee = draft.employee(&format!("n{row}"), home);
        draft.company.employees[employee.index()].name = (*name).into();
        draft.stint(employee, HALL, 1);
    }
    let problem = draft.build();
    let placements: Vec<_> = (2..2 + nasty.len()).map(|stint| placed(stint, 0, 1)).collect();
    let schedule = verified(&problem, &placements);
    let view = View::new(&problem, &schedule, facts());
    for (path, text) in files(&view).iter().filter(|(path, _)| path.ends_with(".csv")) {
        let separator = if path.starts_with("calendars") { b';' } else { b',' };
        for cell in rows(text, separator).concat() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{path}: {cell:?}");
        }
    }
    let names: Vec<String> =
        rows(&files(&view)["schedule.csv"], b',').into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(names, ["'=1+1", "'+33 1", "'-2", "'@x", "'\tx", "''=1", "'t Hooft", "plain"]);
}

#[test]
fn summary_json_has_the_keys_of_the_contract_and_exact_points() {
    let mut draft = restaurant();
    draft.settings.points.unplaced = 1001;
    let problem = draft.build();
    let schedule = verified(&problem, &[placed(0, 1, 2)]);
    let view = View::new(&problem, &schedule, Facts { bound: Some(Points::from_fifths(1001)), ..facts() });
    let summary: Value = serde_json::from_str(&files(&view)["summary.json"]).unwrap();
    for key in [
        "status",
        "stopped_by",
        "strategy",
        "stints",
        "placed",
        "unplaced",
        "points",
        "points_by_term",
        "idle_points",
        "bound",
        "gap",
        "seconds",
        "carried_over",
        "horizon",
        "language",
        "seed",
        "program",
        "version",
        "settings",
    ] {
        assert!(!summary[key].is_null(), "{key}");
    }
    assert_eq!(summary["status"], "feasible");
    assert_eq!(summary["stopped_by"], "time_limit");
    assert_eq!((&summary["placed"], &summary["unplaced"]), (&Value::from(1), &Value::from(1)));
    assert_eq!(summary["points"], 1001);
    assert_eq!(summary["points_by_term"]["unplaced"], 1001);
    assert_eq!(summary["idle_points"], 2002);
    assert_eq!(summary["bound"], 200.2);
    let gap = (1001.0 - 200.2) / (2002.0 - 200.2);
    assert!((summary["gap"].as_f64().unwrap() - gap).abs() < 1e-12);
    assert_eq!(summary["seconds"], 1.5);
}

#[test]
fn a_bound_that_is_reached_is_a_proof() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 0, 1)]);
    let view = View::new(&problem, &schedule, facts());
    let summary: Value = serde_json::from_str(&files(&view)["summary.json"]).unwrap();
    assert_eq!((&summary["status"], &summary["gap"]), (&Value::from("optimal"), &Value::from(0.0)));
}

#[test]
fn nothing_to_plan_has_no_gap() {
    let mut draft = Draft::new(4);
    draft.unit("alone", 1);
    let problem = draft.build();
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    assert_eq!((view.figures.gap, view.figures.optimal, view.figures.stints), (Some(0.0), true, 0));
}

#[test]
fn only_the_seconds_of_the_summary_differ_between_runs_and_threads() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 2, 1)]);
    let of = |threads: usize, seconds: u64| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let elapsed = std::time::Duration::from_secs(seconds);
        let mut written =
            pool.install(|| files(&View::new(&problem, &schedule, Facts { elapsed, ..facts() })));
        let summary = written.get_mut("summary.json").unwrap();
        *summary = summary.lines().filter(|line| !line.contains("\"seconds\"")).collect();
        written
    };
    assert_eq!(of(1, 1), of(4, 2));
}
