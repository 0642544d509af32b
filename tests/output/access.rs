//! Pages for everybody: audited by axe, walked through by keyboard, seen with other eyes.

use std::collections::BTreeMap;

use passerelle::domain::{EmployeeId, Language, MinPresent, PinKind, Problem, UnitId, Visit};
use passerelle::report::View;
use serde_json::{Value, json};

use super::browser::{look, watch};
use super::html::{html, placements, restaurant};
use super::{facts, files, verified};

/// The restaurant with a bar of every kind (fixed, moved, agreed before), and units at and below their minimum.
fn colourful(language: Language) -> Problem {
    let mut draft = restaurant();
    draft.settings.language = language;
    draft.pin(PinKind::Fixed, EmployeeId(1), UnitId(2), 1, 1);
    draft.baseline = Some(vec![draft.booking(EmployeeId(3), UnitId(2), 4, 1)]);
    let monday = draft.day(-1, 0);
    let visit = Visit { unit: UnitId(2), monday, weeks: 2, programme: None, counts_as_visit: false };
    draft.visits.push((EmployeeId(0), visit));
    let leave = draft.weeks(5, 5);
    draft.absences.push((EmployeeId(1), leave));
    for (unit, least) in [(0, 1), (2, 1)] {
        draft.company.units[unit].min_present = MinPresent::Count(least);
    }
    draft.build()
}

/// The report and the bulletin.
fn pages(language: Language) -> [String; 2] {
    let problem = colourful(language);
    let all = [(1, UnitId(2), 1, 1), (2, UnitId(0), 2, 2), (3, UnitId(2), 3, 1)];
    let schedule = verified(&problem, &placements(&problem, &all));
    let view = View::new(&problem, &schedule, facts());
    [html(&view), files(&view).remove("bulletin.html").unwrap()]
}

#[test]
fn an_audit_finds_no_barrier_in_either_page_language_scheme_or_width() {
    for language in [Language::French, Language::English] {
        for (page, least) in pages(language).iter().zip([20, 10]) {
            let seen = watch("audit", page);
            assert_eq!(seen["found"], json!([]));
            assert!(seen["passed"].as_u64().unwrap() >= least, "the audit looked at something: {seen}");
            assert_eq!((&seen["said"], &seen["asked"]), (&json!([]), &json!([])));
        }
    }
}

#[test]
fn the_tab_key_leads_through_the_whole_report_and_arrows_through_its_tables() {
    let [report, _] = pages(Language::English);
    let seen = look("keys", &report);
    assert_eq!((&seen["skip"], &seen["skipped"]), (&json!("skip"), &json!("#calendar")));
    let places: Vec<&str> = seen["places"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let wanted = [
        "#calendar",
        "#points",
        "search",
        "programme",
        "unit",
        "site",
        "view",
        "everyone",
        "as-table",
        "Calendar",
        "Host load",
        "Presence at home",
        "chain-drawing",
        "summary",
        "Who goes where",
    ];
    let mut rest = places.iter();
    for place in wanted {
        assert!(rest.any(|found| *found == place), "{place} in its turn among {places:?}");
    }
    assert_eq!(seen["unseen"], json!([]), "what has the focus shows it");
    assert_eq!(seen["heard"]["load-grid"], "Kitchen, W02: 0/1 (visitors / places)");
    assert_eq!(seen["heard"]["presence-grid"], "Kitchen, W02: =1/1 (present / least)");
    assert_eq!(seen["heard"]["matrix-grid"], "Kitchen → Hall: 0/1, None placed");
}

/// Colours of one legend stay apart for people who see fewer colours, and text on them can be read. Greys alone
/// need not do: every colour goes with a pattern, a sign or a number.
#[test]
fn colours_stay_apart_for_every_vision_and_text_on_them_is_readable() {
    let [report, _] = pages(Language::French);
    let seen = look("colours", &report);
    let nearest: BTreeMap<String, f64> = serde_json::from_value(seen["nearest"].clone()).unwrap();
    assert_eq!(nearest.len(), 2 * 5 * 6);
    for (place, distance) in nearest.iter().filter(|(place, _)| !place.contains("achromatopsia")) {
        assert!(*distance >= 10.0, "{place}: two colours only {distance:.1} apart");
    }
    for scheme in ["light", "dark"] {
        let contrasts: BTreeMap<String, f64> =
            serde_json::from_value(seen["contrasts"][scheme].clone()).unwrap();
        assert_eq!(contrasts.len(), 17);
        for (place, contrast) in contrasts {
            assert!(contrast >= 4.5, "{scheme} {place}: {contrast:.2}");
        }
    }
}
