//! The chain, at any time: whom a unit serves, its way to the customer, links that live and links that do not.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::chain::LinkLife;
use crate::domain::{Language, Placement, Problem, UnitId};
use crate::kits::Chain;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::session::{Reading, Shared};
use crate::report::LinkState;
use crate::tasks::{self, LinkNow, LinkStory};
use crate::words::{page as words, reasons, told};

/// Visits made that are named; the others are counted.
const NAMED: usize = 8;

/// The share of its people who know the other side from which on a link lives.
const ALIVE: f64 = 0.5;

/// What is open, with the schedule in hand; without one, nobody is placed.
async fn at_hand(shared: &Shared) -> Result<(Arc<Problem>, Vec<Placement>), Refusal> {
    let language = shared.language();
    if let Ok(editor) = shared.editor() {
        let placements = editor.ask(|editing| editing.edited.placements()).await;
        return Ok((Arc::clone(&editor.problem), placements.map_err(|_| Refusal::internal(language))?));
    }
    match &shared.open().reading {
        Reading::Sound(loaded) => Ok((Arc::new(loaded.problem.clone()), Vec::new())),
        _ => Err(Refusal::of(told!(language, "desk-nothing-open"))),
    }
}

/// Units, links, and the words in which the report names them.
pub async fn chain(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    let (problem, placements) = at_hand(&shared).await?;
    let drawn = tokio::task::spawn_blocking(move || {
        let chain = Chain::new(&problem);
        let known: Map<String, Value> =
            words::words(language).map(|(key, word)| (key, Value::from(word))).collect();
        let units: Vec<Value> = (0..problem.company.units.len())
            .map(UnitId::at)
            .map(|unit| drawn_unit(&problem, language, &chain, unit))
            .collect();
        let links: Vec<Value> = tasks::links(&problem, &placements)
            .iter()
            .map(|link| drawn_link(&problem, language, &known, link))
            .collect();
        json!({ "t": known, "units": units, "links": links })
    });
    data(&drawn.await.map_err(|_| Refusal::internal(language))?)
}

/// Identifier, name, whether it meets the customer, how far it is from there, in words, and its way there.
fn drawn_unit(problem: &Problem, language: Language, chain: &Chain, unit: UnitId) -> Value {
    let its = &problem.company.units[unit];
    let distance = chain.distance(unit);
    let far = distance.map_or_else(String::new, |steps| told!(language, "desk-chain-steps", steps = steps));
    let way: Vec<u32> = chain.way(unit).iter().map(|unit| unit.0).collect();
    json!([its.id, its.name, its.customer_contact, distance.map_or(-1, i64::from), far, way])
}

/// Supplier, client, how far the schedule walks it, how alive it is, and both in words.
fn drawn_link(problem: &Problem, language: Language, known: &Map<String, Value>, link: &LinkNow) -> Value {
    let [supplier, client] =
        [link.relation.supplier, link.relation.client].map(|unit| problem.company.units[unit].name.as_str());
    let (stints, placed) = (link.coverage.stints, link.coverage.placed);
    let kind = match link.coverage.state() {
        LinkState::Idle => "idle",
        LinkState::Dark => "dark",
        LinkState::Partial => "partial",
        LinkState::Full => "full",
    };
    let word = known.get(&format!("state_{kind}")).and_then(Value::as_str).unwrap_or_default();
    let counted = if stints > 0 { format!("{placed}/{stints}, ") } else { String::new() };
    let (alive, life) = lives(language, link.life.as_ref());
    json!([
        link.relation.supplier.0,
        link.relation.client.0,
        kind,
        format!("{supplier} → {client} · {counted}{word}"),
        alive,
        format!("{supplier} → {client} · {life}"),
    ])
}

/// How alive a link is: how it is drawn, and in words.
fn lives(language: Language, life: Option<&LinkLife>) -> (&'static str, String) {
    let Some(life) = life else { return ("idle", told!(language, "desk-link-unknown")) };
    match (life.share(), life.living) {
        (Some(share), Some(living)) => {
            let kind = if living == 0 {
                "dark"
            } else if share < ALIVE {
                "partial"
            } else {
                "full"
            };
            (kind, told!(language, "desk-link-living", living = living, people = life.people))
        }
        _ => match life.months_since {
            Some(months) => ("idle", told!(language, "desk-link-months", months = months)),
            None => ("dark", told!(language, "desk-link-never")),
        },
    }
}

/// A link, by its ends.
#[derive(Deserialize)]
pub struct Ends {
    supplier: u32,
    client: u32,
}

/// What is known of a link: visits, promises, what gets in the way.
pub async fn link(State(shared): State<Shared>, Json(ends): Json<Ends>) -> Answer {
    let (language, today) = (shared.language(), shared.today());
    let (problem, placements) = at_hand(&shared).await?;
    let told = tokio::task::spawn_blocking(move || {
        let is_it = |link: &&LinkNow| {
            (link.relation.supplier.0, link.relation.client.0) == (ends.supplier, ends.client)
        };
        let links = tasks::links(&problem, &placements);
        let now = links.iter().find(is_it).ok_or_else(|| Refusal::outdated(language))?;
        let story = tasks::link(&problem, &placements, &now.relation, today);
        Ok(told_link(&problem, language, now, &story))
    });
    data(&told.await.map_err(|_| Refusal::internal(language))??)
}

fn told_link(problem: &Problem, language: Language, now: &LinkNow, story: &LinkStory) -> Value {
    let company = &problem.company;
    let [supplier, client] =
        [now.relation.supplier, now.relation.client].map(|unit| company.units[unit].name.as_str());
    let planned: Vec<String> =
        story.planned.iter().map(|placement| reasons::who(language, problem, placement)).collect();
    let made = story.made.iter().take(NAMED).map(|(employee, visit)| {
        let (visitor, host) = (company.employees[*employee].shown(), &company.units[visit.unit].name);
        told!(language, "desk-link-visit", visitor = visitor, host = host, day = visit.last_day())
    });
    let mut made: Vec<String> = made.collect();
    let more = story.made.len().saturating_sub(NAMED);
    if more > 0 {
        made.push(told!(language, "desk-link-more", count = more));
    }
    let promises = story.handover.iter().flat_map(|handover| {
        let delivers = handover
            .delivers
            .as_deref()
            .map(|text| [told!(language, "kit-delivers", from = supplier, to = client), text.to_owned()]);
        let expects = handover
            .expects
            .as_deref()
            .map(|text| [told!(language, "kit-expects", to = client), text.to_owned()]);
        [delivers, expects].into_iter().flatten()
    });
    let irritants = story.irritants.iter().map(|irritant| {
        told!(language, "desk-link-irritant", text = &irritant.said.text, days = irritant.days)
    });
    json!({
        "life": lives(language, now.life.as_ref()).1,
        "planned": planned,
        "made": made,
        "promises": promises.collect::<Vec<_>>(),
        "irritants": irritants.collect::<Vec<_>>(),
    })
}
