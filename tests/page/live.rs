//! Somebody is away: nothing changes before it is asked for, and the absence is noted as the planner's files are written.

use std::fs;

use serde_json::{Value, json};

use super::Server;

/// The stint of a person who is placed, as person, first day and last day of its weeks.
fn somebody(server: &Server) -> u64 {
    let hand = server.get("/api/hand").json();
    let stint = hand["placed"][0][0].as_u64().unwrap() as usize;
    hand["stints"][stint][0].as_u64().unwrap()
}

fn placed(server: &Server) -> Value {
    server.get("/api/hand").json()["placed"].clone()
}

#[test]
fn three_ways_are_told_before_anything_changes() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let before = placed(&server);
    let absences = fs::read(server.folder().join("absences.csv")).unwrap();
    let hand = server.get("/api/hand").json();
    let people = before.as_array().unwrap().iter().map(|placed| {
        let stint = placed[0].as_u64().unwrap() as usize;
        hand["stints"][stint][0].as_u64().unwrap()
    });
    // Of some, others cannot stay as they are: too few would be left at home.
    let (employee, told) = people
        .map(|employee| {
            let away = json!({ "employee": employee, "from": "2027-01-04", "to": "2027-04-04" });
            let told = server.post("/api/away", &away).json();
            assert_eq!(told["ways"].as_array().unwrap().len(), 3);
            (employee, told)
        })
        .find(|(_, told)| told["ways"][2]["step"].is_object())
        .unwrap();
    assert_eq!(placed(&server), before);
    assert_eq!(fs::read(server.folder().join("absences.csv")).unwrap(), absences);
    // Only those away: nobody else's stint is in the list.
    let only = &told["ways"][2]["step"];
    for stint in only["taken"].as_array().unwrap() {
        assert_eq!(hand["stints"][stint.as_u64().unwrap() as usize][0], employee);
    }
    let deed =
        json!({ "revision": told["revision"], "act": "replace", "taken": only["taken"], "put": only["put"] });
    assert_eq!(server.post("/api/do", &deed).status, 200);
    assert_ne!(placed(&server), before);
}

#[test]
fn an_absence_is_noted_as_the_file_is_written_and_the_next_plan_knows_it() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let path = server.folder().join("absences.csv");
    let before = fs::read_to_string(&path).unwrap();
    let employee = somebody(&server);
    let id = server.get("/api/hand").json()["people"][employee as usize][0].as_str().unwrap().to_owned();
    for wrong in [
        json!({ "employee": 100_000, "from": "2027-01-04", "to": "2027-01-08" }),
        json!({ "employee": employee, "from": "2027-01-08", "to": "2027-01-04" }),
    ] {
        assert_eq!(server.post("/api/absence", &wrong).status, 422);
    }
    let away = json!({ "employee": employee, "from": "2027-01-04", "to": "2027-04-04" });
    let noted = server.post("/api/absence", &away);
    assert_eq!(noted.status, 200, "{}", noted.text());
    let after = fs::read_to_string(&path).unwrap();
    assert_eq!(after, format!("{before}{id},2027-01-04,2027-04-04\n"));
    let state = server.get("/api/state").json();
    assert_eq!((&state["reading"], &state["changed_outside"]), (&json!("sound"), &json!(false)));
    // What is in hand stays, and breaks the rule that the absence now asks for.
    assert_ne!(server.get("/api/status").json()["broken"], json!([]));
}

#[test]
fn beside_a_workbook_an_absence_is_noted_in_a_file_that_is_read_with_it() {
    let place = tempfile::tempdir().unwrap();
    let book = place.path().join("staff.xlsx");
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant");
    crate::readers::read("company.py", &[data.as_os_str(), book.as_os_str(), "plain".as_ref()]);
    let bytes = fs::read(&book).unwrap();
    let server = Server::bare().let_in();
    assert_eq!(server.post("/api/open", &json!({ "path": book })).status, 200);
    server.plan();
    let away = json!({ "employee": somebody(&server), "from": "2027-01-04", "to": "2027-04-04" });
    assert_eq!(server.post("/api/absence", &away).status, 200);
    let noted = fs::read_to_string(place.path().join("staff-absences.csv")).unwrap();
    assert!(noted.starts_with("employee,from,to\n") && noted.lines().count() == 2, "{noted}");
    assert_eq!(fs::read(&book).unwrap(), bytes, "the workbook is the planner's own");
    assert_ne!(server.get("/api/status").json()["broken"], json!([]), "it is read with the workbook");
}
