//! What is handed out: drafts and editions, whom they concern, and what is known to have been told.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::Server;

/// Publishes, and gives the folder and its name.
fn published(server: &Server) -> (PathBuf, String) {
    let told = server.post("/api/documents", &json!({ "publish": true, "kits": true })).json();
    (PathBuf::from(told["folder"].as_str().unwrap()), told["edition"].as_str().unwrap().to_owned())
}

fn hearing(server: &Server) -> Vec<Value> {
    server.get("/api/changes").json()["hearing"].as_array().unwrap().clone()
}

fn told_of(server: &Server, edition: &str) -> Vec<Value> {
    server.post("/api/messages", &json!({ "edition": edition })).json()["hearing"].as_array().unwrap().clone()
}

#[test]
fn only_who_is_concerned_by_a_change_hears_of_it() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let everybody = hearing(&server);
    assert!(everybody.len() > 10, "the first time, everybody who goes and every host");
    let (folder, edition) = published(&server);
    let messages = told_of(&server, &edition);
    assert_eq!(messages.len(), everybody.len());
    for message in &messages {
        assert!(folder.join(message["file"].as_str().unwrap()).is_file(), "{message}");
    }
    // Nobody has been told yet: all are still to hear.
    assert_eq!(hearing(&server).len(), everybody.len());
    let recipients: Vec<Value> =
        messages.iter().map(|message| json!([message["kind"], message["number"]])).collect();
    let one = &recipients[..1];
    assert_eq!(server.post("/api/sent", &json!({ "edition": edition, "recipients": one })).status, 200);
    assert_eq!(told_of(&server, &edition).len(), messages.len() - 1);
    assert_eq!(
        server.post("/api/sent", &json!({ "edition": edition, "recipients": recipients })).status,
        200
    );
    assert_eq!(told_of(&server, &edition), Vec::<Value>::new());
    assert_eq!(hearing(&server), Vec::<Value>::new());

    let hand = server.get("/api/hand").json();
    let row = &hand["placed"][0];
    let stint = &hand["stints"][row[0].as_u64().unwrap() as usize];
    let (visitor, host) = (stint[0].as_u64().unwrap(), stint[1].as_u64().unwrap());
    let deed = json!({ "revision": server.revision(), "act": "unplace", "stint": row[0] });
    assert_eq!(server.post("/api/do", &deed).status, 200);
    let changes = server.get("/api/changes").json();
    assert_eq!(changes["rows"].as_array().unwrap().len(), 1, "{changes}");
    let concerned = hearing(&server);
    assert!(!concerned.is_empty() && concerned.len() <= 4, "visitor, tutor, host, head: {concerned:?}");
    let is = |kind: &str, number: u64| {
        concerned.iter().any(|one| one["kind"] == kind && one["number"].as_u64() == Some(number))
    };
    assert!(is("employee", visitor) && is("unit", host), "{concerned:?}");
    assert!(concerned.iter().all(|one| one["told"].as_array().unwrap().len() == 1));
}

#[test]
fn kits_are_of_the_people_and_units_that_are_ticked() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let hand = server.get("/api/hand").json();
    let row = &hand["placed"][0];
    let stint = &hand["stints"][row[0].as_u64().unwrap() as usize];
    let count = |people: Value, units: Value| {
        let wanted = json!({ "publish": false, "kits": true, "people": people, "units": units });
        let told = server.post("/api/documents", &wanted).json();
        let files = told["files"].as_array().unwrap().clone();
        files.iter().filter(|file| file.as_str().unwrap().starts_with("kits/")).count()
    };
    let (all, of_one) = (count(json!([]), json!([])), count(json!([stint[0]]), json!([])));
    let of_both = count(json!([stint[0]]), json!([0, 1]));
    assert!(0 < of_one && of_one < of_both && of_both < all, "{of_one} < {of_both} < {all}");
    let strange = json!({ "publish": false, "kits": true, "people": [100_000] });
    assert_eq!(server.post("/api/documents", &strange).status, 409);
    let plain = server.post("/api/documents", &json!({ "publish": false })).json();
    assert!(plain["files"].as_array().unwrap().iter().all(|file| !file.as_str().unwrap().contains("kits/")));
}

#[test]
fn a_draft_that_a_hand_changed_is_replaced_only_when_asked() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let draft = json!({ "publish": false });
    let folder = server.post("/api/documents", &draft).json()["folder"].as_str().unwrap().to_owned();
    let bulletin = PathBuf::from(folder).join("bulletin.md");
    fs::write(&bulletin, "by hand").unwrap();
    let told = server.post("/api/documents", &draft).json();
    assert_eq!(told["edited"], "bulletin.md", "{told}");
    assert_eq!(fs::read_to_string(&bulletin).unwrap(), "by hand");
    let replaced = server.post("/api/documents", &json!({ "publish": false, "replace": true }));
    assert!(replaced.json()["files"].is_array());
    assert_ne!(fs::read_to_string(&bulletin).unwrap(), "by hand");
}

#[test]
fn the_draft_and_every_edition_can_be_brought_back() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let placed = || server.get("/api/hand").json()["placed"].clone();
    let first = placed();
    let (_, edition) = published(&server);
    let row = first[0].clone();
    let deed = json!({ "revision": server.revision(), "act": "unplace", "stint": row[0] });
    assert_eq!(server.post("/api/do", &deed).status, 200);
    let second = placed();
    assert_eq!(server.post("/api/documents", &json!({ "publish": false })).status, 200);
    let names: Vec<Value> = server.get("/api/editions").json()["editions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one[0].clone())
        .collect();
    assert_eq!(names, [json!("draft"), json!(edition)]);
    for (name, hand) in [(edition.as_str(), &first), ("draft", &second)] {
        assert_eq!(server.post("/api/bring-back", &json!({ "edition": name })).status, 200);
        assert_eq!(placed(), *hand, "{name}");
    }
    assert_eq!(server.post("/api/bring-back", &json!({ "edition": "../.." })).status, 409);
}
