//! The chain: drawn before there is a schedule, and told link by link.

use serde_json::{Value, json};

use super::Server;

#[test]
fn the_chain_is_there_before_any_schedule_and_follows_the_one_in_hand() {
    let server = Server::of("restaurant").let_in();
    let states = |chain: &Value| {
        let links = chain["links"].as_array().unwrap().iter();
        links.map(|link| link[2].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = server.get("/api/chain").json();
    assert!(states(&before).iter().all(|state| ["dark", "idle"].contains(&state.as_str())), "{before}");
    server.plan();
    let after = server.get("/api/chain").json();
    assert!(states(&after).iter().any(|state| ["full", "partial"].contains(&state.as_str())), "{after}");
    // Every way ends beside the customer, and is as long as its distance says.
    for unit in after["units"].as_array().unwrap() {
        let way = unit[5].as_array().unwrap();
        match unit[3].as_i64().unwrap() {
            -1 => assert!(way.is_empty()),
            steps => {
                assert_eq!(way.len() as i64, steps + 1);
                let last = way.last().unwrap().as_u64().unwrap() as usize;
                assert_eq!(after["units"][last][2], true);
            }
        }
    }
}

#[test]
fn a_link_tells_its_visits_its_promises_and_what_gets_in_the_way() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let chain = server.get("/api/chain").json();
    let (mut planned, mut made, mut irritants) = (0, 0, 0);
    for link in chain["links"].as_array().unwrap() {
        let told = server.post("/api/link", &json!({ "supplier": link[0], "client": link[1] })).json();
        assert_eq!(told["promises"].as_array().unwrap().len(), 2, "delivers and expects: {told}");
        assert!(!told["life"].as_str().unwrap().is_empty());
        planned += told["planned"].as_array().unwrap().len();
        made += told["made"].as_array().unwrap().len();
        irritants += told["irritants"].as_array().unwrap().len();
    }
    assert!(planned > 10 && made > 10 && irritants > 0, "{planned}, {made}, {irritants}");
    assert_eq!(server.post("/api/link", &json!({ "supplier": 0, "client": 0 })).status, 409);
}
