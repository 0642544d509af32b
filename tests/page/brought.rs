//! What is brought in: examples, tables dropped one after another, and pins that nothing can be planned from.

use std::fs;

use serde_json::{Value, json};

use super::Server;

fn dropped(server: &Server, name: &str, more: bool, content: &[u8]) -> (u16, String) {
    let answer =
        server.post_bytes(&format!("/api/drop?name={name}&more={more}"), "application/octet-stream", content);
    (answer.status, answer.text())
}

#[test]
fn every_example_is_made_opened_and_planned_and_made_again_beside_itself() {
    let server = Server::bare().let_in();
    let examples = server.get("/api/state").json()["examples"].clone();
    let codes: Vec<String> =
        examples.as_array().unwrap().iter().map(|example| example[0].as_str().unwrap().to_owned()).collect();
    assert_eq!(codes, ["restaurant", "theatre", "energy"]);
    let companies = server.home().join("Passerelle");
    for code in &codes {
        let answer = server.post("/api/example", &json!({ "name": code }));
        assert_eq!(answer.status, 200, "{code}: {}", answer.text());
        let state = server.get("/api/state").json();
        assert_eq!((&state["place"]["name"], &state["reading"]), (&json!(code), &json!("sound")), "{state}");
        server.plan();
        let placed = server.get("/api/hand").json()["placed"].as_array().unwrap().len();
        assert!(placed > 0, "{code}");
    }
    let before = fs::read(companies.join("restaurant").join("units.csv")).unwrap();
    assert_eq!(server.post("/api/example", &json!({ "name": "restaurant" })).status, 200);
    assert_eq!(server.get("/api/state").json()["place"]["name"], "restaurant-2");
    assert_eq!(fs::read(companies.join("restaurant").join("units.csv")).unwrap(), before);

    let answer = server.post("/api/example", &json!({ "name": "../restaurant" }));
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert_eq!(fs::read_dir(&companies).unwrap().count(), 4 + 1, "the examples, and what was opened last");
}

#[test]
fn tables_that_are_dropped_one_after_another_are_one_company() {
    let server = Server::bare().let_in();
    let units = "unit,name,hosts\nkitchen,Kitchen,2\nhall,Hall,2\n";
    let employees = "employee,name,unit\nana,Ana,kitchen\nben,Ben,hall\n";
    let relations = "supplier,client\nkitchen,hall\n";
    for (turn, (name, table)) in
        [("units.csv", units), ("employees.csv", employees), ("relations.csv", relations)].iter().enumerate()
    {
        let (status, text) = dropped(&server, name, turn > 0, table.as_bytes());
        assert_eq!(status, 200, "{name}: {text}");
    }
    let state = server.get("/api/state").json();
    assert_eq!(state["reading"], "sound", "{state}");
    let folder = server.home().join("Passerelle").join("company");
    assert_eq!(state["place"]["path"], json!(fs::canonicalize(&folder).unwrap()));
    server.plan();

    let files = || fs::read_dir(&folder).unwrap().count();
    let (before, kept) = (files(), fs::read(folder.join("units.csv")).unwrap());
    for name in ["units.csv", "note.txt", "company.xlsx", "..%2Funits.csv", "CON.csv"] {
        let (status, text) = dropped(&server, name, true, b"unit\nother\n");
        assert_eq!(status, 422, "{name}: {text}");
    }
    assert_eq!(fs::read(folder.join("units.csv")).unwrap(), kept);
    assert_eq!(files(), before);
}

/// Only folders that were made here are added to: what is dropped never goes among the planner's own files.
#[test]
fn nothing_is_dropped_into_a_folder_of_the_planner() {
    let server = Server::of("restaurant").let_in();
    let files = || fs::read_dir(server.folder()).unwrap().count();
    let before = files();
    let (status, text) = dropped(&server, "choices.csv", true, b"choice\n");
    assert_eq!(status, 422, "{text}");
    assert_eq!(files(), before);
}

#[test]
fn pins_that_break_a_rule_are_named_before_anything_is_planned() {
    let server = Server::of("restaurant").let_in();
    // Away from 11 to 15 January.
    let pins = "employee,unit,start,weeks\nR05,cuisine,2027-01-11,1\n";
    fs::write(server.folder().join("pins.csv"), pins).unwrap();
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    let state = server.get("/api/state").json();
    assert_eq!(state["reading"], "sound", "{state}");
    let events = server.events();
    assert_eq!(server.post("/api/plan", &json!({ "seconds": 2 })).status, 200);
    let ended = |event: &Value| event["kind"] == "search" && event["running"] == false;
    let told = events.into_iter().find(ended).unwrap();
    let wrong = told["wrong"].as_str().unwrap();
    assert!(wrong.contains("(R05)") && wrong.contains("only 0 working days"), "{wrong}");
    assert_eq!(server.get("/api/state").json()["hand"], false);
}

/// What a setting is said to be can be typed back as it stands, whatever its form.
#[test]
fn every_setting_takes_the_value_that_it_is_told_with() {
    let server = Server::of("restaurant").let_in();
    let told = || server.get("/api/settings").json()["sections"].clone();
    let before = told();
    let mut typed = 0;
    for section in before.as_array().unwrap() {
        for row in section["rows"].as_array().unwrap() {
            if row["value"] != "" {
                let wanted =
                    json!({ "section": section["section"], "key": row["key"], "value": row["value"] });
                let answer = server.post("/api/set", &wanted);
                assert_eq!(answer.status, 200, "{wanted}: {}", answer.text());
                typed += 1;
            }
        }
    }
    let state = server.get("/api/state").json();
    assert_eq!((&state["reading"], &state["place"]["mended"]), (&json!("sound"), &json!(true)), "{state}");
    assert_eq!(told(), before);
    assert!(typed >= 30, "{typed} settings have a value");
}

/// Each of these cells is mended by what is suggested for it first.
#[test]
fn what_is_suggested_for_a_cell_mends_it() {
    let server = Server::of("restaurant").let_in();
    let write = |name: &str, table: &str| fs::write(server.folder().join(name), table).unwrap();
    write("absences.csv", "employee,from,to\nR0l,2027-01-11,2027-01-15\n");
    write("preferences.csv", "employee,unit,from,to,wish,weight\nR01,sale,2027-03-08,2027-03-19,avoyd,4\n");
    write("pins.csv", "employee,unit,start,weeks\nR01,salle,2027-03-09,1\n");
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    let mut mended = 0;
    loop {
        let state = server.get("/api/state").json();
        if state["reading"] == "sound" {
            break;
        }
        let fault = state["faults"][0].clone();
        let suggested = fault["suggestions"][0].as_str().unwrap_or_else(|| panic!("{fault}"));
        let edit = json!({ "edit": "cell", "file": fault["file"], "sheet": fault["sheet"], "line": fault["line"],
            "column": fault["column"], "text": suggested });
        let answer = server.post("/api/edit", &json!({ "edits": [edit] }));
        assert_eq!(answer.status, 200, "{fault}: {}", answer.text());
        mended += 1;
        assert!(mended <= 4, "{state}");
    }
    assert_eq!(mended, 4);
}
