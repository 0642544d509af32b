//! Nothing is lost: the program killed in the middle, two windows, two servers, a folder changed from outside.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use super::Server;
use crate::build::random::Dice;

/// The placements in hand.
fn placed(server: &Server) -> Vec<Value> {
    server.get("/api/hand").json()["placed"].as_array().unwrap().clone()
}

/// Takes some stint out, or puts one in where it is free.
fn some_step(server: &Server, dice: &mut Dice) -> bool {
    let stints = placed(server);
    let row = &stints[dice.below(stints.len() as u64) as usize];
    let deed = json!({ "revision": server.revision(), "act": "unplace", "stint": row[0] });
    server.post("/api/do", &deed).status == 200
}

#[test]
fn a_killed_program_goes_on_where_it_was() {
    let mut server = Server::of("restaurant").let_in();
    server.plan();
    let mut dice = Dice::new(1);
    for _ in 0..8 {
        while !some_step(&server, &mut dice) {}
        let undone = server.post("/api/do", &json!({ "revision": server.revision(), "act": "undo" }));
        assert_eq!(undone.status, 200);
        let redone = server.post("/api/do", &json!({ "revision": server.revision(), "act": "redo" }));
        assert_eq!(redone.status, 200);
        assert_eq!(server.post("/api/keep", &json!({ "name": "kept" })).status, 200);
        let (hand, before) = (placed(&server), server.get("/api/status").json());
        server = server.killed_and_started_again();
        assert_eq!(placed(&server), hand);
        let after = server.get("/api/status").json();
        for field in ["points", "placed", "unplaced", "broken", "undo", "redo", "versions", "kept"] {
            assert_eq!(after[field], before[field], "{field}");
        }
    }
}

/// A kill can cut the journal anywhere: what is read is what was done up to some step.
#[test]
fn a_journal_cut_anywhere_gives_the_schedule_after_some_step() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let mut dice = Dice::new(2);
    let path = server.folder().join("planning/session.jsonl");
    // A search may take one schedule in hand, or a better one after it: the steps begin after that.
    let first = fs::read(&path).unwrap().len();
    let mut hands = vec![placed(&server)];
    for _ in 0..6 {
        while !some_step(&server, &mut dice) {}
        hands.push(placed(&server));
    }
    let whole = fs::read(&path).unwrap();
    let mut server = server;
    for turn in 0..30 {
        let cut = first + dice.below((whole.len() - first) as u64) as usize;
        let steps = whole[first..cut].iter().filter(|byte| **byte == b'\n').count();
        fs::write(&path, &whole[..cut]).unwrap();
        assert_eq!(server.post("/api/read", &json!({})).status, 200, "{turn}");
        // The line break may be all that is cut.
        let hand = placed(&server);
        assert!(hand == hands[steps] || hands.get(steps + 1) == Some(&hand), "cut at {cut}, {steps} steps");
        if turn % 10 == 9 {
            fs::write(&path, &whole[..cut]).unwrap();
            server = server.killed_and_started_again();
            let hand = placed(&server);
            assert!(
                hand == hands[steps] || hands.get(steps + 1) == Some(&hand),
                "cut at {cut}, {steps} steps"
            );
        }
    }
}

#[test]
fn who_moves_has_a_home_for_each_week() {
    let server = Server::of("restaurant").let_in();
    fs::write(server.folder().join("moves.csv"), "employee,date,unit\nR02,2027-02-01,cuisine\n").unwrap();
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    server.plan();
    let hand = server.get("/api/hand").json();
    let person =
        |id: &str| hand["people"].as_array().unwrap().iter().find(|row| row[0] == id).unwrap().clone();
    assert_eq!((&person("R01")[2], &person("R02")[2]), (&json!([[0, 0]]), &json!([[0, 0], [4, 2]])));
}

#[test]
fn two_windows_never_change_what_the_other_does_not_see() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let revision = server.revision();
    let stint = placed(&server)[0][0].clone();
    let deed = json!({ "revision": revision, "act": "unplace", "stint": stint });
    assert_eq!(server.post("/api/do", &deed).status, 200);
    let late = server.post("/api/do", &json!({ "revision": revision, "act": "undo" }));
    assert_eq!(late.status, 409);
    assert!(late.json()["refused"].as_str().unwrap().contains("another window"));
    assert!(!placed(&server).iter().any(|row| row[0] == stint));
}

#[test]
fn a_second_server_on_the_folder_says_so_and_touches_nothing() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let before = fs::read(server.folder().join("planning/session.jsonl")).unwrap();
    let other = Server::of("theatre").let_in();
    let refused = other.post("/api/open", &json!({ "path": server.folder() }));
    assert_eq!(refused.status, 422);
    assert!(refused.json()["refused"].as_str().unwrap().contains("another Passerelle"));
    assert_eq!(fs::read(server.folder().join("planning/session.jsonl")).unwrap(), before);
}

#[test]
fn a_folder_changed_from_outside_is_said_and_what_is_in_hand_stays() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let hand = placed(&server);
    let path = server.folder().join("absences.csv");
    let text = fs::read_to_string(&path).unwrap();
    std::thread::sleep(Duration::from_millis(20));
    fs::write(&path, text + "\n").unwrap();
    server.until(|state| state["changed_outside"] == true);
    assert_eq!(placed(&server), hand);
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    assert_eq!(server.get("/api/state").json()["changed_outside"], false);
    assert_eq!(placed(&server), hand);
}

#[test]
fn what_is_handed_out_is_what_the_command_line_reads() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let mut dice = Dice::new(3);
    while !some_step(&server, &mut dice) {}
    let written = server.post("/api/documents", &json!({ "publish": true })).json();
    let folder = std::path::PathBuf::from(written["folder"].as_str().unwrap());
    for flag in ["--pins", "--baseline"] {
        let checked = std::process::Command::new(assert_cmd::cargo::cargo_bin("passerelle"))
            .args(["--json", "check", flag])
            .args([folder.join("schedule.csv"), server.folder()])
            .output()
            .unwrap();
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
    let verified = std::process::Command::new(assert_cmd::cargo::cargo_bin("passerelle"))
        .args(["--json", "verify"])
        .args([server.folder(), folder.join("schedule.csv")])
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&verified.stdout).unwrap();
    let status = server.get("/api/status").json();
    assert_eq!(told["outcome"]["violations"], json!([]));
    assert_eq!(told["outcome"]["placed"], status["placed"]);
    assert_eq!(told["outcome"]["points"].as_f64(), status["points"].as_f64());
    assert_eq!(server.get("/api/changes").json()["rows"], json!([]), "nothing changed since");
    while !some_step(&server, &mut dice) {}
    assert_ne!(server.get("/api/changes").json()["rows"], json!([]));
    let edition = json!({ "edition": written["edition"] });
    assert_eq!(server.post("/api/bring-back", &edition).status, 200);
    assert_eq!(server.get("/api/changes").json()["rows"], json!([]), "it is back");
}

#[test]
fn what_is_mended_changes_one_cell_and_no_other_byte() {
    let server = Server::of("theatre").let_in();
    let path = server.folder().join("units.csv");
    let before = fs::read(&path).unwrap();
    let cell = json!({ "edit": "cell", "file": "units.csv", "sheet": null, "line": 2, "column": 2, "text": "Scène; à l'été" });
    assert_eq!(server.post("/api/edit", &json!({ "edits": [cell] })).status, 200);
    assert_eq!(fs::read(&path).unwrap(), before, "nothing is saved that was not asked for");
    assert_eq!(server.get("/api/state").json()["reading"], "sound");
    assert_eq!(server.post("/api/save", &json!({})).status, 200);
    let after = fs::read(&path).unwrap();
    let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
    let (old, new) = (lines(&before), lines(&after));
    assert_eq!(old.len(), new.len());
    let changed: Vec<usize> = (0..old.len()).filter(|line| old[*line] != new[*line]).collect();
    assert_eq!(changed, [1]);
    // As a French Excel writes it, in quotation marks for the separator.
    let cells = |line: &[u8]| encoding_rs::WINDOWS_1252.decode(line).0.into_owned();
    assert!(cells(&new[1]).contains(";\"Scène; à l'été\";"), "{}", cells(&new[1]));
    assert_eq!(
        cells(&old[1]).split(';').skip(2).collect::<Vec<_>>(),
        cells(&new[1]).split(';').skip(3).collect::<Vec<_>>()
    );
}

#[test]
fn a_setting_changes_its_line_alone() {
    let server = Server::of("restaurant").let_in();
    let path = server.folder().join("passerelle.toml");
    let before = fs::read_to_string(&path).unwrap();
    let text = before.replace("gap_weeks = 2", "gap_weeks = 2 # deux # au moins");
    fs::write(&path, &text).unwrap();
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    for (section, key, value) in
        [("regular", "gap_weeks", "3"), ("rules", "tutor_ratio", "4"), ("output", "language", "en")]
    {
        let wanted = json!({ "section": section, "key": key, "value": value });
        assert_eq!(server.post("/api/set", &wanted).status, 200, "{wanted}");
    }
    for (section, key, value) in
        [("rules", "nonsense", "1"), ("regular", "gap_weeks", "1\n[output]"), ("regular", "gap_weeks", "")]
    {
        let wanted = json!({ "section": section, "key": key, "value": value });
        assert_eq!(server.post("/api/set", &wanted).status, 422, "{wanted}");
    }
    let told = server.get("/api/settings").json();
    let rows: Vec<&Value> = told["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|part| part["rows"].as_array().unwrap())
        .collect();
    assert!(
        rows.len() > 20 && rows.iter().all(|row| row["about"].as_str().unwrap().len() > 5),
        "every setting says what it decides"
    );
    assert_eq!(server.post("/api/save", &json!({})).status, 200);
    let expected = text
        .replace("gap_weeks = 2 # deux # au moins", "gap_weeks = 3 # deux # au moins")
        .replace("language = \"fr\"", "language = \"en\"");
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("{expected}\n[rules]\ntutor_ratio = 4\n"));
}
