//! Every route with random and mutated bodies: an answer each time, never an error of the program.

use serde_json::{Value, json};

use super::Server;
use crate::build::random::Dice;

/// Each route with a body that it takes.
fn routes() -> Vec<(&'static str, &'static str, Value)> {
    let lead = json!({ "stint": 3, "start": 1, "weeks": 1 });
    let act = |act: Value| {
        let mut deed = json!({ "revision": 0 });
        deed.as_object_mut().unwrap().extend(act.as_object().unwrap().clone());
        deed
    };
    vec![
        ("GET", "/api/state", Value::Null),
        ("GET", "/api/hand", Value::Null),
        ("GET", "/api/status", Value::Null),
        ("GET", "/api/changes", Value::Null),
        ("GET", "/api/editions", Value::Null),
        ("GET", "/documents/draft/schedule.csv", Value::Null),
        ("POST", "/api/language", json!({ "language": "de" })),
        ("POST", "/api/open", json!({ "path": "/nowhere" })),
        (
            "POST",
            "/api/edit",
            json!({ "edits": [
                { "edit": "cell", "file": "units.csv", "sheet": null, "line": 2, "column": 1, "text": "x" },
                { "edit": "everywhere", "file": "units.csv", "sheet": null, "column": 2, "old": "x", "text": "y" },
                { "edit": "row", "table": "closures", "cells": ["", "2027-01-04", "2027-01-08"] },
                { "edit": "no-row", "table": "absences", "line": 3 },
                { "edit": "setting", "section": "regular", "key": "gap_weeks", "value": "2" },
                { "edit": "header", "table": "employees", "column": "hired", "header": "Since" },
            ] }),
        ),
        ("GET", "/api/headers", Value::Null),
        ("GET", "/api/tables", Value::Null),
        ("GET", "/api/table?name=employees", Value::Null),
        ("GET", "/api/scenarios", Value::Null),
        (
            "POST",
            "/api/scenarios",
            json!({ "seconds": 1, "scenarios": [{ "name": "more", "set": [["regular", "gap_weeks", "3"]] }] }),
        ),
        ("GET", "/api/remedies", Value::Null),
        ("POST", "/api/discard", json!({})),
        ("POST", "/api/stop", json!({})),
        ("GET", "/api/settings", Value::Null),
        ("POST", "/api/set", json!({ "section": "regular", "key": "gap_weeks", "value": "2" })),
        ("GET", "/api/closing", Value::Null),
        ("POST", "/api/close", json!({ "ticks": [[1, false], [2, true]] })),
        ("POST", "/api/after", json!({ "ticks": [[1, false]] })),
        ("POST", "/api/returns?name=mail.txt", json!("Employee: R02")),
        ("POST", "/api/bulletin", json!({ "edition": "after", "issue": "<p>text</p>" })),
        ("POST", "/api/absence", json!({ "employee": 3, "from": "2027-04-05", "to": "2027-04-16" })),
        ("GET", "/api/chain", Value::Null),
        ("POST", "/api/link", json!({ "supplier": 0, "client": 1 })),
        ("POST", "/api/away", json!({ "employee": 3, "from": "2027-04-05", "to": "2027-04-16", "way": 2 })),
        ("POST", "/api/verdicts", json!({ "stint": 3 })),
        ("POST", "/api/offer", lead.clone()),
        ("POST", "/api/do", act(json!({ "act": "drop", "stint": 3, "start": 1, "weeks": 1 }))),
        ("POST", "/api/do", act(json!({ "act": "exchange", "stint": 3, "start": 1, "weeks": 1 }))),
        ("POST", "/api/do", act(json!({ "act": "unplace", "stint": 3 }))),
        ("POST", "/api/do", act(json!({ "act": "lock", "stint": 3 }))),
        ("POST", "/api/do", act(json!({ "act": "unlock", "stint": 3 }))),
        ("POST", "/api/do", act(json!({ "act": "forbid", "stint": 3 }))),
        ("POST", "/api/do", act(json!({ "act": "allow", "pin": 0 }))),
        ("POST", "/api/do", act(json!({ "act": "replace", "taken": [1, 2], "put": [[1, 2, 1]] }))),
        ("POST", "/api/do", act(json!({ "act": "undo" }))),
        ("POST", "/api/do", act(json!({ "act": "redo" }))),
        ("POST", "/api/do", act(json!({ "act": "return", "version": "one" }))),
        ("POST", "/api/keep", json!({ "name": "one" })),
        ("POST", "/api/compare", json!({ "name": "one" })),
        ("POST", "/api/why", json!({ "stint": 3 })),
        ("POST", "/api/bring-back", json!({ "edition": "2027-01-01" })),
        ("POST", "/api/documents", json!({ "publish": false, "kits": true, "people": [1], "units": [2] })),
        ("POST", "/api/messages", json!({ "edition": "draft" })),
        ("POST", "/api/sent", json!({ "edition": "draft", "recipients": [["employee", 3], ["unit", 1]] })),
        ("POST", "/api/drop?name=units.csv", json!("unit,name")),
    ]
}

/// A value like another, with something else somewhere.
fn mutated(dice: &mut Dice, value: &Value) -> Value {
    let strange = [
        json!(null),
        json!(-1),
        json!(0),
        json!(1),
        json!(5),
        json!(40),
        json!(255),
        json!(256),
        json!(32_767),
        json!(-32_768),
        json!(4_294_967_295u64),
        json!(18_446_744_073_709_551_615u64),
        json!(1.5),
        json!(""),
        json!("../.."),
        json!("\u{0}\u{202e}👩🏽‍🍳"),
        json!("x".repeat(5_000)),
        json!([]),
        json!([[1, 1, 1], [1, 1, 1]]),
        json!({}),
    ];
    match value {
        Value::Object(fields) if !fields.is_empty() && dice.chance(85) => {
            let turn = dice.below(fields.len() as u64) as usize;
            let field = |(at, (key, value)): (usize, (&String, &Value))| {
                (key.clone(), if at == turn { mutated(dice, value) } else { value.clone() })
            };
            Value::Object(fields.iter().enumerate().map(field).collect())
        }
        Value::Array(items) if !items.is_empty() && dice.chance(80) => {
            let turn = dice.below(items.len() as u64) as usize;
            let item =
                |(at, item): (usize, &Value)| if at == turn { mutated(dice, item) } else { item.clone() };
            Value::Array(items.iter().enumerate().map(item).collect())
        }
        // A number that may well be one of a stint or a week.
        Value::Number(_) if dice.chance(70) => json!(dice.below(60)),
        _ => strange[dice.below(strange.len() as u64) as usize].clone(),
    }
}

#[test]
fn every_route_answers_whatever_it_is_sent() {
    let mut server = Server::of("theatre").let_in();
    server.plan();
    let routes = routes();
    let mut dice = Dice::new(16);
    let mut answers = std::collections::BTreeMap::<u16, usize>::new();
    let turns = std::env::var("PASSERELLE_REQUESTS").ok().and_then(|turns| turns.parse().ok());
    for turn in 0..turns.unwrap_or(1_500) {
        let (method, path, body) = &routes[dice.below(routes.len() as u64) as usize];
        let mut body = if dice.chance(20) { body.clone() } else { mutated(&mut dice, body) };
        if *path == "/api/do" && dice.chance(80) && body.is_object() {
            body["revision"] = json!(server.get("/api/status").json()["revision"].as_u64().unwrap_or(0));
        }
        let mut text = body.to_string().into_bytes();
        if dice.chance(10) && !text.is_empty() {
            let at = dice.below(text.len() as u64) as usize;
            text[at] = dice.below(256) as u8;
        }
        let answer = match *method {
            "GET" => server.get(path),
            _ => server.post_bytes(path, "application/json", &text),
        };
        *answers.entry(answer.status).or_default() += 1;
        let told = String::from_utf8_lossy(&text).chars().take(200).collect::<String>();
        assert!(
            (200..500).contains(&answer.status),
            "{turn}: {path} {told}: {} {}",
            answer.status,
            answer.text()
        );
        if *path == "/api/scenarios" && *method == "POST" {
            server.post("/api/stop", &json!({}));
            server.until(|state| state["running"] == false);
        }
        // Whoever opened something else gets the company back.
        if ["/api/open", "/api/drop?name=units.csv"].contains(path)
            || (["/api/edit", "/api/set"].contains(path) && answer.status == 200)
        {
            server.post("/api/open", &json!({ "path": server.folder() }));
            server.post("/api/discard", &json!({}));
            server.until(|state| state["hand"] == true);
        }
    }
    assert!(server.is_running());
    assert!(answers[&200] > 300 && answers[&422] > 100, "{answers:?}");
    let said = std::fs::read_to_string(server.folder().parent().unwrap().join("stderr")).unwrap();
    assert!(!said.contains("panicked"), "{said}");
}
