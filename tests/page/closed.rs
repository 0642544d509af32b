//! A quarter closed: returns taken in, what was held ticked, the history, and what is made of visits that are over.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::Server;

/// The first stint that is placed, and a form about it.
pub fn form(server: &Server, held: &str) -> (u64, String) {
    let hand = server.get("/api/hand").json();
    let row = &hand["placed"][0];
    let stint = row[0].as_u64().unwrap();
    let its = &hand["stints"][stint as usize];
    let person = &hand["people"][its[0].as_u64().unwrap() as usize][0];
    let unit = &hand["units"][its[1].as_u64().unwrap() as usize][0];
    let start = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).unwrap();
    let monday = start + chrono::TimeDelta::weeks(row[1].as_i64().unwrap());
    let [person, unit] = [person, unit].map(|id| id.as_str().unwrap());
    (stint, format!("> Employee: {person}\n> Unit: {unit}\n> Start: {monday}\n> Held: {held}\n> --\n"))
}

fn fate(server: &Server, stint: u64) -> Value {
    let closing = server.get("/api/closing").json();
    let rows = closing["rows"].as_array().unwrap();
    rows.iter().find(|row| row[0] == stint).unwrap()[1].clone()
}

#[test]
fn returns_are_taken_in_from_mails_and_tick_what_was_held() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let (stint, missed) = form(&server, "no");
    assert_eq!(fate(&server, stint), 1);
    let take = |name: &str, text: &str| {
        server.post_bytes(&format!("/api/returns?name={name}"), "application/octet-stream", text.as_bytes())
    };
    assert_eq!(take("mail.txt", "Dear all,\nsee you soon.\n").status, 422);
    let unclear = take("mail.txt", &missed.replace("Held: no", "Held: perhaps"));
    assert_eq!(unclear.status, 422);
    let refused = unclear.json()["refused"].as_str().unwrap().to_owned();
    assert!(refused.starts_with("Nothing was taken in") && refused.contains("perhaps"), "{refused}");
    assert!(!server.folder().join("returns").exists(), "nothing of it was written");
    assert_eq!(take("returns.csv", "employee,unit,start,held\n").status, 422, "there is one already");
    let taken = take("mail.txt", &missed);
    assert_eq!(taken.status, 200, "{}", taken.text());
    assert_eq!(fs::read_to_string(server.folder().join("returns/0001.txt")).unwrap(), missed);
    assert_eq!(fate(&server, stint), 0, "it was missed, as the form says");
    assert_eq!(take("mail.txt", &missed.replace("Held: no", "Held: yes")).status, 200);
    assert!(server.folder().join("returns/0002.txt").is_file());
}

#[test]
fn what_the_planner_ticks_wins_and_what_was_missed_stays_owed() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let history = server.folder().join("history.csv");
    let before = fs::read_to_string(&history).unwrap();
    let (stint, _) = form(&server, "no");
    let look = server.post("/api/close", &json!({ "ticks": [[stint, false]] })).json();
    assert!(look["lines"][0].as_str().unwrap().contains("nothing was written"), "{look}");
    assert_eq!(fs::read_to_string(&history).unwrap(), before);
    assert_eq!(server.post("/api/close", &json!({ "ticks": [[stint, false]], "write": true })).status, 200);
    let after = fs::read_to_string(&history).unwrap();
    let added = after.strip_prefix(&before).expect("every byte that was there is there");
    assert_eq!(added.lines().filter(|row| row.contains("cancelled")).count(), 1, "{added}");
    // Closed twice, it adds nothing.
    let again = server.post("/api/close", &json!({ "ticks": [[stint, false]], "write": true }));
    assert_eq!(again.status, 200, "{}", again.text());
    assert_eq!(fs::read_to_string(&history).unwrap(), after);
}

#[test]
fn the_bulletin_is_edited_in_place_and_not_replaced_without_a_word() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let made = server.post("/api/after", &json!({ "ticks": [] })).json();
    let files = made["files"].as_array().unwrap();
    for part in ["bulletin.html", "passports/"] {
        assert!(files.iter().any(|file| file.as_str().unwrap().starts_with(part)), "{files:?}");
    }
    let page = PathBuf::from(made["folder"].as_str().unwrap()).join("bulletin.html");
    let before = fs::read_to_string(&page).unwrap();
    let edited = json!({ "edition": "after", "issue": "<h1>Mine</h1><script>alert(1)</script>" });
    assert_eq!(server.post("/api/bulletin", &edited).status, 200);
    let after = fs::read_to_string(&page).unwrap();
    let head = |text: &str| text[..text.find("<body>").unwrap()].to_owned();
    assert_eq!(head(&after), head(&before), "its policy, which lets its own script run alone, stays");
    assert!(after.contains("<h1>Mine</h1>") && !after.contains("<h2>"), "{after}");
    assert!(after.ends_with(&before[before.rfind("<script>").unwrap()..]));
    let served = server.get("/documents/after/bulletin.html");
    let policy = served.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox allow-scripts") && policy.ends_with("frame-ancestors 'self'"));
    let again = server.post("/api/after", &json!({ "ticks": [] })).json();
    assert_eq!(again["edited"], "bulletin.html", "{again}");
    assert!(server.post("/api/after", &json!({ "replace": true })).json()["files"].is_array());
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
    assert_eq!(server.post("/api/bulletin", &json!({ "edition": "draft", "issue": "" })).status, 409);
}
