//! The program killed while it saves, at any moment: what was answered is there, and nothing is half done.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use super::Server;
use crate::build::random::Dice;

/// Kills; `PASSERELLE_KILLS` asks for more.
const KILLS: usize = 9;

/// Steps that are asked for before the kill, and in the middle of which it comes.
const STEPS: usize = 12;

/// Asks as the page does, of a server that may be gone; whether it answered that it is done.
fn asked(port: u16, head: &str, path: &str, body: &Value) -> bool {
    let body = body.to_string();
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return false };
    let request = format!("POST {path} HTTP/1.1\r\n{head}Content-Length: {}\r\n\r\n{body}", body.len());
    let mut answer = Vec::new();
    let told = stream.write_all(request.as_bytes()).and_then(|()| stream.read_to_end(&mut answer));
    told.is_ok() && answer.starts_with(b"HTTP/1.1 200")
}

/// What every request carries.
fn head(server: &Server) -> String {
    let kind = ("Content-Type".to_owned(), "application/json".to_owned());
    let close = ("Connection".to_owned(), "close".to_owned());
    let all = [server.host(), server.cookie(), server.origin(), kind, close];
    all.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect()
}

fn placed(server: &Server) -> Vec<Value> {
    server.get("/api/hand").json()["placed"].as_array().unwrap().clone()
}

/// Sends requests one after the other and kills the server after a while; gives it started again, and how many were
/// answered.
fn killed_while(mut server: Server, after: Duration, asks: Vec<(&'static str, Value)>) -> (Server, usize) {
    let (port, head) = (server.port, head(&server));
    let asking = std::thread::spawn(move || {
        asks.iter().take_while(|(path, body)| asked(port, &head, path, body)).count()
    });
    std::thread::sleep(after);
    server = server.killed_and_started_again();
    (server, asking.join().unwrap())
}

#[test]
fn a_kill_while_it_saves_loses_nothing_that_was_answered() {
    let kills = std::env::var("PASSERELLE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    let mut server = Server::of("restaurant").let_in();
    server.plan();
    let mut dice = Dice::new(4);
    let whole = placed(&server);
    let units = server.folder().join("units.csv");
    let before = fs::read(&units).unwrap();
    let mut in_the_middle = 0;
    for turn in 0..kills {
        let after = Duration::from_micros(dice.below(30_000));
        if turn % 3 == 2 {
            // A cell mended and saved: the file is as it was, or as it was to be.
            let cell = json!({ "file": "units.csv", "line": 2, "column": 2, "text": format!("Name {turn}") });
            let known = fs::read(&units).unwrap();
            let asks = vec![("/api/mend", json!({ "cells": [cell] })), ("/api/save", json!({}))];
            let (again, answered) = killed_while(server, after, asks);
            server = again;
            let now = fs::read(&units).unwrap();
            let is_new = String::from_utf8_lossy(&now).contains(&format!("Name {turn},"));
            assert!(now == known || is_new && now.len() + 40 > before.len(), "kill {turn}");
            assert!(answered < 2 || is_new, "kill {turn}: what was saved is there");
            in_the_middle += usize::from(answered < 2);
            server.post("/api/discard", &json!({}));
            assert_eq!(server.get("/api/state").json()["reading"], "sound", "kill {turn}");
            assert_eq!(placed(&server), whole, "kill {turn}");
            continue;
        }
        let revision = server.revision();
        let take_out = |(at, row): (usize, &Value)| {
            let deed = json!({ "revision": revision + at as u64, "act": "unplace", "stint": row[0] });
            ("/api/do", deed)
        };
        let asks = whole.iter().take(STEPS).enumerate().map(take_out).collect();
        let (again, answered) = killed_while(server, after, asks);
        server = again;
        let hand = placed(&server);
        let done = whole.len() - hand.len();
        assert!((answered..=answered + 1).contains(&done), "kill {turn}: {answered} answered, {done} done");
        assert_eq!(hand, whole[done..], "kill {turn}");
        in_the_middle += usize::from(answered < STEPS);
        for _ in 0..done {
            let undo = json!({ "revision": server.revision(), "act": "undo" });
            assert_eq!(server.post("/api/do", &undo).status, 200, "kill {turn}");
        }
        assert_eq!(placed(&server), whole, "kill {turn}");
    }
    assert!(in_the_middle * 3 > kills, "most kills come while something is saved: {in_the_middle}");
}
