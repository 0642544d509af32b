//! `explain`: why this, why not, what it would take.

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;

use super::Place;

/// Two people of the kitchen who owe the hall, which has one place, a week in the only week there is.
fn place() -> Place {
    let place = Place::new();
    place.write(
        "passerelle.toml",
        "[horizon]\nstart = 2027-01-04\nweeks = 1\ncountry = \"\"\n[rules]\nhosts_present = 0\n",
    );
    place.write("stints.csv", "employee,unit,weeks,priority\nana,hall,1,2\nbob,hall,1,1\n");
    place.plan().assert().code(3);
    place
}

fn told(place: &Place, arguments: &[&str]) -> Value {
    let ended = place.run("explain").arg("out/schedule.csv").arg("--json").args(arguments).assert().code(0);
    serde_json::from_slice(&ended.get_output().stdout).unwrap()
}

#[test]
fn why_a_stint_is_left_and_what_would_have_to_go() {
    let place = place();
    let outcome = &told(&place, &["--employee", "bob"])["outcome"]["person"];
    let left = &outcome["unplaced"][0];
    assert_eq!(left["reason"], "R5-hosts");
    assert_eq!((left["claim"].as_str(), left["costs_at_least"].as_i64()), (Some("at-least"), Some(1000)));
    assert_eq!(left["exchange"]["gone"][0]["employee"], "ana");
    assert_eq!(left["exchange"]["price"], 1000);
    assert_eq!(left["alternatives"][0]["obstacles"][0]["cause"], "R5-hosts");
    place
        .run("explain")
        .args(["out/schedule.csv", "--employee", "bob", "--lang", "en"])
        .assert()
        .code(0)
        .stdout(
            contains("Reason: Host unit full (R5-hosts)")
                .and(contains("One cause alone blocks every start: host unit full (W01)."))
                .and(contains("Proven: placing it costs 1,000 points more, and no fewer."))
                .and(contains("of the 2 stints in this host unit at least 1 finds no place there"))
                .and(contains("giving up Ana Ferreira (Hall, W01)")),
        );
    place
        .run("explain")
        .args(["out/schedule.csv", "--employee", "bob", "--lang", "fr"])
        .assert()
        .code(0)
        .stdout(
            contains(
                "Une seule cause bloque toutes les semaines de début\u{a0}: service d'accueil complet (S01).",
            )
            .and(contains("Prouvé\u{a0}: la placer coûte 1\u{a0}000 points de plus, et pas moins."))
            .and(contains("en retirant Ana Ferreira (Hall, S01), pour 1\u{a0}000 points de plus"))
            .and(contains("dans «\u{a0}Hall\u{a0}», S01 (4–8 janvier).")),
        );
}

#[test]
fn what_blocks_is_told_week_by_week_and_what_must_be_left_is_counted() {
    let place = place();
    let left = told(&place, &[])["outcome"]["unplaced"][0].clone();
    assert_eq!(left["minimal"], serde_json::json!(["R5-hosts"]));
    assert_eq!(left["starts"], serde_json::json!([{ "cause": "R5-hosts", "starts": ["2027-01-04"] }]));
    let short = serde_json::json!([{ "kind": "hosting", "stints": 2, "surely_unplaced": 1 }]);
    assert_eq!(left["shortages"], short);
}

#[test]
fn a_remedy_holds_when_the_file_is_changed_as_it_says() {
    let place = place();
    let remedy = told(&place, &["--remedies"])["outcome"]["remedies"]["found"][0].clone();
    assert_eq!((&remedy["change"], &remedy["unit"]), (&"one-more-visitor".into(), &"hall".into()));
    assert_eq!((&remedy["from"], &remedy["to"]), (&"2027-01-04".into(), &"2027-01-08".into()));
    assert_eq!((remedy["stints"].as_i64(), remedy["placed"][0]["employee"].as_str()), (Some(1), Some("bob")));
    place.write("capacity.csv", "unit,from,to,hosts\nhall,2027-01-04,2027-01-08,2\n");
    place.plan().assert().code(0);
    let summary = std::fs::read(place.out().join("summary.json")).unwrap();
    let summary: Value = serde_json::from_slice(&summary).unwrap();
    assert_eq!(summary["points"], remedy["points_with"]);
}

#[test]
fn without_an_employee_every_stint_that_is_left_is_explained() {
    let place = place();
    let outcome = &told(&place, &[])["outcome"]["unplaced"];
    assert_eq!(outcome.as_array().unwrap().len(), 1);
    assert_eq!(outcome[0]["claim"], "at-least", "the summary beside the schedule has the bound");
    assert_eq!(told(&place, &["--unit", "kitchen"])["outcome"]["unplaced"], Value::Array(Vec::new()));
}

#[test]
fn a_bound_counts_for_the_input_that_it_was_proven_of_and_no_other() {
    let place = place();
    let claim = |arguments: &[&str]| told(&place, arguments)["outcome"]["unplaced"][0]["claim"].clone();
    assert_eq!(claim(&["--lang", "en", "--set", "solve.gap=0.5"]), "at-least", "the same question");
    assert_eq!(claim(&["--set", "points.unplaced=2000"]), "open", "other points");
    place.write("stints.csv", "employee,unit,weeks,priority\nana,hall,1,3\nbob,hall,1,1\n");
    assert_eq!(claim(&[]), "open", "other stints");
    std::fs::copy(place.out().join("schedule.csv"), place.place.path().join("alone.csv")).unwrap();
    let alone = place.run("explain").args(["alone.csv", "--lang", "en"]).assert().code(0);
    alone.stdout(contains("Not proven: a schedule that places it may have fewer points than this one."));
}

#[test]
fn a_company_of_one_unit_without_links_customer_or_stints_is_told_so() {
    let place = Place::new();
    place.write("units.csv", "unit,hosts\nsolo,1\n");
    place.write("employees.csv", "employee,unit\nana,solo\n");
    place.write("passerelle.toml", "[horizon]\nstart = 2027-01-04\nweeks = 1\n[rules]\nhosts_present = 0\n");
    place.plan().assert().code(0);
    for (language, nothing, no_change, no_customer) in [
        (
            "fr",
            "Toutes les immersions sont placées.",
            "Aucun changement à essayer",
            "Aucun service n'est au contact",
        ),
        ("en", "Every stint is placed.", "No change to try", "No unit meets the customer"),
    ] {
        let told = |command: &str, arguments: &[&str]| {
            place.run(command).args(arguments).args(["--lang", language]).assert().code(0)
        };
        told("explain", &["out/schedule.csv"]).stdout(contains(nothing));
        told("explain", &["out/schedule.csv", "--remedies"]).stdout(contains(no_change));
        told("explain", &["out/schedule.csv", "--employee", "ana"]).stdout(contains("ana (ana), solo"));
        told("chain", &["out/schedule.csv", "--employee", "ana"]).stdout(contains(no_customer));
        told("check", &[]).stdout(contains(": 0"));
    }
}

#[test]
fn a_name_that_is_not_there_is_refused_with_the_nearest() {
    let place = place();
    let run =
        |arguments: [&str; 3]| place.run("explain").args(arguments).args(["--lang", "en"]).assert().code(2);
    run(["out/schedule.csv", "--employee", "anna"]).stderr(contains("\"anna\"").and(contains("ana")));
    run(["out/schedule.csv", "--unit", "hal"]).stderr(contains("hall"));
}

/// Ana of the kitchen, which supplies the hall, owes it a visit; she was there three years ago.
fn linked() -> Place {
    let place = Place::new();
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write(
        "employees.csv",
        "employee,name,unit,programme,hired\nana,Ana Ferreira,kitchen,regular,2020-01-01\n\
         bob,Bob Okafor,kitchen,regular,2020-01-01\n",
    );
    place.write("history.csv", "employee,unit,start,weeks\nana,hall,2024-01-22,1\n");
    place.write(
        "passerelle.toml",
        "[horizon]\nstart = 2027-01-04\nweeks = 8\ncountry = \"\"\n[rules]\nhosts_present = 0\n\
         [regular]\nnever_visited = \"now\"\nweeks = 1\n",
    );
    place.plan().assert().code(0);
    place
}

#[test]
fn each_placement_begins_with_why_there_and_why_then() {
    let place = linked();
    for (language, first, whom) in [
        ("en", "Kitchen supplies Hall; last visit ended on 2024-01-26; overdue since ", "no visit so far; "),
        (
            "fr",
            "«\u{a0}Kitchen\u{a0}» fournit «\u{a0}Hall\u{a0}»\u{a0}; dernière visite terminée le 26/01/2024\u{a0}; en retard depuis le ",
            "aucune visite jusqu'ici\u{a0}; ",
        ),
        (
            "de",
            "„Kitchen“ beliefert „Hall“; letzter Besuch bis 26.01.2024; überfällig seit ",
            "bisher kein Besuch; ",
        ),
    ] {
        let told = |who: &str| {
            let run = place
                .run("explain")
                .args(["out/schedule.csv", "--employee", who, "--lang", language])
                .assert()
                .code(0);
            String::from_utf8(run.get_output().stdout.clone()).unwrap()
        };
        let ana = told("ana");
        assert!(ana.lines().nth(3).unwrap().trim_start().starts_with(first), "{ana}");
        assert!(told("bob").contains(whom), "{}", told("bob"));
    }
    let person = &told(&place, &["--employee", "ana"])["outcome"]["person"];
    let because = &person["placed"][0]["because"];
    assert_eq!((because["supplies"].as_bool(), because["supplied"].as_bool()), (Some(true), Some(false)));
    assert_eq!(because["last_visit"], "2024-01-26");
    // Bob has a week of his own, and six are left: each later one costs more lateness.
    let free = because["free"].as_u64().unwrap();
    let alternatives = person["placed"][0]["alternatives"].as_array().unwrap();
    let unblocked = alternatives.iter().filter(|other| other["obstacles"].as_array().unwrap().is_empty());
    assert_eq!(free, unblocked.count() as u64);
    let best = alternatives.iter().filter(|other| other["obstacles"].as_array().unwrap().is_empty());
    let best = best.map(|other| other["exchange"]["price"].as_i64().unwrap()).min();
    assert_eq!(because["best_costs"].as_i64(), best);
}

#[test]
fn the_head_of_a_unit_is_told_who_comes_why_these_and_why_then() {
    let place = linked();
    let outcome = &told(&place, &["--unit", "hall"])["outcome"];
    let visits: Vec<&str> = outcome["visits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|visit| visit["employee"].as_str().unwrap())
        .collect();
    assert_eq!(visits.len(), 2);
    assert!(visits.contains(&"ana") && visits.contains(&"bob"));
    assert_eq!(outcome["unplaced"].as_array().unwrap().len(), 0);
    let flags = ["out/schedule.csv", "--unit", "hall", "--lang", "en"];
    place.run("explain").args(flags).assert().code(0).stdout(
        contains("Hall: 2 stints placed of 2")
            .and(contains("Ana Ferreira (ana), Kitchen"))
            .and(contains("Bob Okafor (bob), Kitchen"))
            .and(contains("Kitchen supplies Hall").count(2))
            .and(
                contains("weeks that were free, this one costs the fewest points")
                    .or(contains("none costs fewer points")),
            ),
    );
    // With an employee, it is about that one alone.
    assert!(told(&place, &["--unit", "hall", "--employee", "ana"])["outcome"]["visits"].is_null());
}

#[test]
fn a_fixed_date_is_its_own_reason_and_what_is_left_is_counted() {
    let place = linked();
    place.write("pins.csv", "employee,unit,start,weeks\nbob,hall,2027-02-01,1\n");
    place.write("capacity.csv", "unit,from,to,max_visits\nhall,2027-01-04,2027-02-26,1\n");
    place.plan().assert().code(3);
    let flags = ["out/schedule.csv", "--unit", "hall", "--lang", "en"];
    place.run("explain").args(flags).assert().code(0).stdout(
        contains("Hall: 1 stint placed of 2")
            .and(contains("the date is fixed."))
            .and(contains("Ana Ferreira (ana) → Hall")),
    );
}

/// The stint that is left would find its exchange, were there time to look for it.
#[test]
fn a_time_limit_ends_it_early_and_that_is_said() {
    let place = place();
    let short = &told(&place, &["--time-limit", "0.000001"])["outcome"];
    assert_eq!((&short["cut_short"], &short["unplaced"][0]["exchange"]), (&true.into(), &Value::Null));
    let whole = &told(&place, &["--time-limit", "3600"])["outcome"];
    assert!(whole["cut_short"].is_null(), "{whole}");
    assert_eq!(whole["unplaced"][0]["exchange"]["gone"][0]["employee"], "ana");
    let mut run = place.run("explain");
    run.args(["out/schedule.csv", "--time-limit", "0.000001", "--lang", "en"]);
    run.assert().code(0).stdout(contains("Ended early (time limit or Ctrl-C)"));
    let mut run = place.run("explain");
    run.args(["out/schedule.csv", "--time-limit", "0", "--lang", "en"]);
    run.assert().code(2).stderr(contains("--time-limit").and(contains("E176")));
}
