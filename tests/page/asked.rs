//! What is asked for and cannot be had is said, and what stands is served as what it is.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::Server;

#[test]
fn a_scenario_that_cannot_be_planned_says_why_beside_the_others() {
    let server = Server::of("restaurant").let_in();
    let ask = |set| {
        server.post("/api/scenarios", &json!({ "seconds": 1, "scenarios": [{ "name": "s", "set": set }] }))
    };
    assert_eq!(ask(json!([["regular", "no_such_key", "3"]])).status, 422);
    assert_eq!(ask(json!([["regular", "gap_weeks", " "]])).status, 422, "nothing was typed");
    let answer = ask(json!([["regular", "gap_weeks", "400"]]));
    assert_eq!(answer.status, 200, "{}", answer.text());
    server.until(|state| state["running"] == false);
    let found = server.get("/api/scenarios").json();
    let [as_is, other] = found.as_array().unwrap().as_slice() else { panic!("{found}") };
    assert!(as_is["placed"].as_u64().unwrap() > 0 && as_is["wrong"].is_null(), "{as_is}");
    let wrong = other["wrong"].as_str().unwrap();
    assert_eq!(wrong, "\"400\": out of range. Accepted: a whole number from 0 to 104");
}

#[test]
fn one_search_at_a_time_and_it_stops_when_told() {
    let server = Server::of("energy").let_in();
    assert_eq!(server.post("/api/plan", &json!({ "seconds": 100 })).status, 200);
    for path in ["/api/plan", "/api/scenarios", "/api/read"] {
        let answer = server.post(path, &json!({ "seconds": 1, "scenarios": [] }));
        assert_eq!(answer.status, 422, "{path} while a search runs: {}", answer.text());
    }
    server.until(|state| state["hand"] == true);
    assert_eq!(server.post("/api/stop", &json!({})).status, 200);
    server.until(|state| state["running"] == false);
    assert_eq!(server.post("/api/plan", &json!({ "seconds": 1 })).status, 200);
}

/// What a browser is told of each document, by the ending of its name.
const KINDS: [(&str, &str); 7] = [
    ("csv", "text/csv; charset=utf-8"),
    ("eml", "message/rfc822"),
    ("html", "text/html; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
    ("json", "application/json"),
    ("md", "text/plain; charset=utf-8"),
    ("xlsx", "application/octet-stream"),
];

#[test]
fn every_document_is_served_as_what_it_is() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    assert_eq!(server.post("/api/documents", &json!({ "publish": false, "kits": true })).status, 200);
    let draft = server.folder().join("planning").join("draft");
    let mut seen = Vec::new();
    let mut folders = vec![draft.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let ending = path.extension().unwrap_or_default().to_str().unwrap().to_owned();
            let name = path.strip_prefix(&draft).unwrap();
            if !seen.contains(&ending) && !name.components().any(|part| hidden(part.as_ref())) {
                let answer =
                    server.get(&format!("/documents/draft/{}", name.to_str().unwrap().replace(' ', "%20")));
                assert_eq!(answer.status, 200, "{name:?}");
                assert_eq!(answer.body, fs::read(&path).unwrap(), "{name:?}");
                let kind = KINDS.iter().find(|(known, _)| *known == ending);
                let kind = kind.map_or("application/octet-stream", |(_, kind)| kind);
                assert_eq!(answer.header("content-type"), Some(kind), "{name:?}");
                seen.push(ending);
            }
        }
    }
    for (ending, _) in KINDS {
        assert!(seen.iter().any(|known| known == ending), "no {ending} among {seen:?}");
    }
}

fn hidden(part: &Path) -> bool {
    part.to_str().is_none_or(|name| name.starts_with('.'))
}
