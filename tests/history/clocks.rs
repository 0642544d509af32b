//! Which stints a history asks for, from files to stints.

use passerelle::domain::{Problem, Programme, Week};

use crate::input::folder::{file_notes, loaded, loaded_with, options, problem};

/// Regular work in a kitchen and a room that supply each other, two years apart, from Monday 4 January 2027.
const SETTINGS: &str = "[horizon]\nstart = 2027-01-04\nweeks = 13\ncountry = \"\"\n[rules]\nhosts_present = 0\nleaving_weeks = 0\n";
const LINK: &str = "supplier,client\nkitchen,room\n";
const ADA: &str = "employee,unit\nada,kitchen\n";
const HEADER: &str = "employee,unit,start,weeks,programme,status\n";

fn after(history: &str) -> Problem {
    let history = format!("{HEADER}{history}");
    problem(&[
        ("passerelle.toml", SETTINGS),
        ("employees.csv", ADA),
        ("relations.csv", LINK),
        ("history.csv", &history),
    ])
}

/// Due week and fifths of priority of the only stint, which is Ada's in the room.
fn due(problem: &Problem) -> (i16, i64) {
    let [stint] = problem.stints.values() else { panic!("{:?}", problem.stints) };
    assert_eq!(problem.company.units[stint.unit.index()].id, "room");
    (stint.due.0, stint.priority.weigh(1).fifths())
}

#[test]
fn the_clock_of_a_pair_runs_from_the_last_day_of_its_last_visit() {
    // Two weeks from Monday 25 January 2025 end on Friday 7 February: due in the week of 7 February 2027.
    assert_eq!(due(&after("ada,room,2025-01-27,2,regular,done\n")), (4, 5));
    // An earlier one changes nothing, a later one starts the clock again: due in April, beyond the horizon.
    assert_eq!(due(&after("ada,room,2020-01-06,2,,done\nada,room,2025-01-27,2,regular,done\n")), (4, 5));
    let later = after("ada,room,2025-01-27,2,regular,done\nada,room,2025-04-07,1,extra,done\n");
    assert!(later.stints.values().is_empty());
}

#[test]
fn what_was_due_before_the_horizon_is_overdue_and_weighs_twice() {
    let (week, priority) = due(&after("ada,room,2024-11-25,1,regular,done\n"));
    assert_eq!((week, priority), (-6, 10), "due on 29 November 2026");
}

#[test]
fn a_visit_that_was_called_off_is_owed_since() {
    // The pair never met: without the row it would be due in its turn.
    for status in ["cancelled", "owed", "annulé", "dû"] {
        assert_eq!(due(&after(&format!("ada,room,2026-11-09,2,regular,{status}\n"))), (-8, 10), "{status}");
    }
    // The first of several counts: being put off again makes nobody less overdue.
    let twice = after("ada,room,2026-11-09,2,,cancelled\nada,room,2026-06-01,2,regular,owed\n");
    assert_eq!(due(&twice), (-31, 10));
    // A pair that met keeps its clock.
    let met = after("ada,room,2025-01-27,2,regular,done\nada,room,2026-11-09,2,regular,cancelled\n");
    assert_eq!(due(&met), (4, 5));
    // Called off long after its turn had ended, a pair is due since that end.
    let settings = format!("{SETTINGS}[regular]\nspread_from = 2024-06-03\n");
    let problem = problem(&[
        ("passerelle.toml", settings.as_str()),
        ("employees.csv", ADA),
        ("relations.csv", LINK),
        ("history.csv", &format!("{HEADER}ada,room,2026-11-09,2,regular,cancelled\n")),
    ]);
    assert_eq!(due(&problem), (-31, 10));
    // An extra stint called off is the business of stints.csv: the pair is due in its turn, at once.
    assert_eq!(due(&after("ada,room,2026-11-09,2,extra,cancelled\n")), (0, 5));
}

#[test]
fn first_due_dates_are_spread_over_what_is_left_of_a_cadence() {
    let dues = |settings: &str| -> Vec<i16> {
        let settings = format!("{SETTINGS}[regular]\ncadence_months = 6\n{settings}");
        let files = [
            ("passerelle.toml", settings.as_str()),
            ("employees.csv", "employee,unit\na,kitchen\nb,kitchen\nc,kitchen\nd,kitchen\n"),
            ("relations.csv", LINK),
        ];
        let mut dues: Vec<i16> = problem(&files).stints.values().iter().map(|stint| stint.due.0).collect();
        dues.sort_unstable();
        dues
    };
    // From the horizon's start: 181 days, a quarter each; the third and fourth are due beyond 13 weeks.
    assert_eq!(dues(""), [0, 6, 12]);
    assert_eq!(dues("spread_from = 2027-01-04"), [0, 6, 12]);
    // Half of the cadence is over: the same four in the other half.
    assert_eq!(dues("spread_from = 2026-10-05"), [0, 3, 6, 9]);
    // All of it is over, on 5 November: overdue since then.
    assert_eq!(dues("spread_from = 2026-05-05"), [-9, -9, -9, -9]);
    // It has not begun.
    assert_eq!(dues("spread_from = 2027-03-01"), [8]);
}

#[test]
fn a_person_who_changes_unit_keeps_what_was_seen() {
    let units = "unit,hosts\nkitchen,1\nroom,1\nbar,1\n";
    let relations = "supplier,client\nkitchen,room\nbar,room\n";
    let history = format!("{HEADER}ada,room,2026-06-01,2,regular,done\nada,bar,2026-06-29,2,regular,done\n");
    let of = |home: &str| {
        let employees = format!("employee,unit\nada,{home}\n");
        let problem = problem(&[
            ("passerelle.toml", &(SETTINGS.to_owned() + "[regular]\nnever_visited = \"now\"\n")),
            ("units.csv", units),
            ("employees.csv", &employees),
            ("relations.csv", relations),
            ("history.csv", &history),
        ]);
        let ids: Vec<String> = problem
            .stints
            .values()
            .iter()
            .map(|stint| problem.company.units[stint.unit.index()].id.clone())
            .collect();
        ids
    };
    // Met from the kitchen, the room is not owed again from the bar; now in the room, only the kitchen is new.
    assert!(of("kitchen").is_empty());
    assert!(of("bar").is_empty());
    assert_eq!(of("room"), ["kitchen"]);
}

#[test]
fn somebody_who_has_left_owes_nothing() {
    let history = format!("{HEADER}ada,room,2020-01-06,2,regular,done\nzacharie,room,2020-01-06,2,,owed\n");
    let files = |employees: &'static str| {
        [
            ("passerelle.toml", SETTINGS),
            ("employees.csv", employees),
            ("relations.csv", LINK),
            ("history.csv", history.as_str()),
        ]
        .map(|(file, text)| (file, text.to_owned()))
    };
    let loaded_from = |employees| {
        let files = files(employees);
        loaded(&files.each_ref().map(|(file, text)| (*file, text.as_str())))
    };
    assert!(loaded_from("employee,unit,leaves\nada,kitchen,2027-01-01\n").problem.stints.values().is_empty());
    let there = loaded_from("employee,unit,leaves\nada,kitchen,2027-01-31\n");
    assert_eq!(there.problem.stints.values().len(), 1, "she still works in January");
    assert_eq!(file_notes(&there).len(), 1, "the one who is no employee");
}

#[test]
fn what_is_left_of_an_onboarding_is_still_owed_when_somebody_is_new_no_more() {
    let files = [
        ("passerelle.toml", SETTINGS),
        ("units.csv", "unit,hosts\nkitchen,1\nroom,1\nbar,1\n"),
        ("employees.csv", "employee,unit,hired\nada,kitchen,2026-04-06\n"),
        ("relations.csv", LINK),
        (
            "history.csv",
            "employee,unit,start,weeks,programme,status\nada,bar,2026-10-05,2,onboarding,owed\n\
             ada,room,2026-10-05,2,onboarding,owed\n",
        ),
    ];
    let problem = problem(&files);
    let stints: Vec<_> = problem
        .stints
        .values()
        .iter()
        .map(|stint| (stint.unit.index(), stint.programme, stint.due, stint.priority.weigh(1).fifths()))
        .collect();
    // The bar is linked with nothing of hers: only onboarding brings her there. The room is owed once.
    let overdue = Week(-13);
    assert_eq!(stints, [(1, Programme::Onboarding, overdue, 15), (2, Programme::Onboarding, overdue, 15)]);
}

#[test]
fn former_names_are_known_wherever_the_past_is_told() {
    let aliases = "ancien;nouveau service\nsalle;dining\ndining;room\ncuisine;kitchen\n";
    let files = [
        ("passerelle.toml", SETTINGS),
        ("employees.csv", "employee,unit\nada,kitchen\nbob,room\n"),
        ("relations.csv", LINK),
        ("aliases.csv", aliases),
        (
            "history.csv",
            // Called off in one unit and made in the other on the same day, before the two were merged.
            "employee,unit,start,weeks,status\nada,salle,2026-03-02,1,cancelled\nada,dining,2026-03-02,1,done\n",
        ),
        ("pins.csv", "employee,unit,start,weeks\nbob,cuisine,2027-01-04,2\n"),
        ("stints.csv", "employee,unit,weeks\nbob,kitchen,2\n"),
    ];
    let place = tempfile::tempdir().unwrap();
    let baseline = place.path().join("before.csv");
    std::fs::write(&baseline, "employee,unit,start,weeks\nbob,cuisine,2027-01-18,2\n").unwrap();
    let loaded =
        loaded_with(&files, &passerelle::files::Options { baseline: Some(baseline.clone()), ..options() });
    let problem = loaded.problem;
    assert_eq!(problem.company.visits.of(0)[0].unit.index(), 1);
    assert_eq!(problem.fixed.placements.len(), 1);
    assert_eq!(problem.baseline.as_ref().unwrap().iter().flatten().count(), 1);
    let rows = passerelle::files::load_schedule(&baseline, &problem).unwrap();
    assert_eq!(rows[0].unit.index(), 0);
    // Ada's clock runs: due in March 2028, not now.
    assert!(problem.stints.of(0).is_empty());
}
