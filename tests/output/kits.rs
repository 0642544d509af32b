//! The kits: cards for visitors and tutors, and the sheet of a unit.

use std::fs;

use passerelle::domain::{Consent, EmployeeId, Format, Handover, Held, Language, Relation, UnitId};
use passerelle::files::{Options, load};
use passerelle::kits::{Chain, Tie};
use passerelle::report::{Stay, View};
use serde_json::json;

use super::browser::watch;
use super::{facts, files, hostile, placed, verified};
use crate::build::Draft;

/// A farm supplies a kitchen, and that a hall beside the customer; Ana of the kitchen goes to each, and to the office.
fn house() -> Draft {
    let mut draft = Draft::new(8);
    draft.settings.language = Language::English;
    let names = ["farm", "kitchen", "hall", "office"];
    let [farm, kitchen, hall, office] = names.map(|name| draft.unit(name, 2));
    draft.company.units[hall.index()].customer_contact = true;
    let words = &mut draft.company.units[farm.index()];
    words.place = Some("the <b>gate</b>".into());
    words.first_day = Some("Boots on, then the \"round\"".into());
    words.equipment = Some("boots".into());
    words.service_quality = Some("Nothing bruised".into());
    for (supplier, client) in [(farm, kitchen), (kitchen, hall)] {
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    }
    draft.company.handovers = vec![
        Handover { delivers: Some("vegetables".into()), expects: Some("washed, by seven".into()) },
        Handover { delivers: Some("plates".into()), expects: None },
    ];
    let ana = draft.employee("Ana", kitchen);
    for host in [farm, hall, office] {
        draft.stint(ana, host, 1);
    }
    let joe = draft.employee("Joe", farm);
    draft.company.employees[joe.index()].tutor = true;
    draft
}

fn about(host: UnitId) -> Stay {
    let employee = EmployeeId::at(0);
    let kind = passerelle::report::Kind::Standing;
    Stay {
        employee,
        host,
        start: passerelle::domain::Week(0),
        length: 1,
        programme: None,
        kind,
        tutors: vec![],
    }
}

#[test]
fn a_visit_is_about_what_the_host_is_to_the_home_unit() {
    let problem = house().build();
    let chain = Chain::new(&problem);
    let [farm, kitchen, hall, office] = [0, 1, 2, 3].map(UnitId::at);
    let visits = [farm, hall, office].map(|host| chain.visit(&about(host)));
    assert_eq!(visits.each_ref().map(|visit| visit.tie), [Tie::Supplier, Tie::Client, Tie::Other]);
    assert_eq!(visits[0].from_host.unwrap().expects.as_deref(), Some("washed, by seven"));
    assert_eq!(visits[1].to_host.unwrap().delivers.as_deref(), Some("plates"));
    assert!(visits[0].to_host.is_none() && visits[1].from_host.is_none() && visits[2].from_host.is_none());
    assert_eq!(visits.map(|visit| visit.way), [vec![farm, kitchen, hall], vec![kitchen, hall], vec![]]);
}

#[test]
fn cards_tell_where_to_go_and_what_to_look_at_and_names_are_text() {
    let problem = house().build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 2, 1), placed(2, 4, 1)]);
    let files = files(&View::new(&problem, &schedule, facts()));
    let card = &files["kits/farm/visitors.html"];
    for told in [
        "Ana at farm",
        "4 to 8 January 2027",
        "the &lt;b&gt;gate&lt;&#x2f;b&gt;",
        "Boots on, then the &quot;round&quot;",
        "What farm hands over to kitchen",
        "vegetables",
        "What kitchen needs it to be",
        "washed, by seven",
        "Nothing bruised",
        "<em>you are here</em>",
        "<em>your unit</em>",
        "Follow what you get from here, from where it begins: “vegetables”",
        "We expect “washed, by seven”: is that clear",
        "The customer is 2 steps from here",
        "Good service here is: “Nothing bruised”",
        "@page { size: A4",
    ] {
        assert!(card.contains(told), "{told}: {card}");
    }
    assert!(files["kits/hall/visitors.html"].contains("What becomes here of what you hand over: “plates”."));
    assert!(files["kits/office/visitors.html"].contains("Who is your customer"));
    assert!(
        files["kits/farm/tutors.html"].contains("Joe looks after Ana"),
        "{}",
        files["kits/farm/tutors.html"]
    );
    for told in
        ["comes from kitchen", "we supply their unit", ">W01 (Monday 4 January 2027)<", "8 Jan", "Joe"]
    {
        assert!(files["kits/farm/unit.html"].contains(told), "{told}: {}", files["kits/farm/unit.html"]);
    }
    for told in ["goes to farm", "that unit supplies us"] {
        assert!(files["kits/kitchen/unit.html"].contains(told), "{told}");
    }
    // Nobody comes to the kitchen, and nobody looks after visitors of the hall.
    for path in ["kits/kitchen/visitors.html", "kits/kitchen/tutors.html", "kits/hall/tutors.html"] {
        assert!(!files.contains_key(path), "{path}");
    }
}

#[test]
fn kits_are_made_in_every_language_of_whatever_names() {
    for language in Language::ALL {
        let problem = hostile(language).build();
        let stints = problem.stints.values().len();
        let placements: Vec<_> = (0..stints).map(|stint| placed(stint, 0, 1)).collect();
        let files = files(&View::new(&problem, &verified(&problem, &placements), facts()));
        let kits: Vec<_> = files.iter().filter(|(path, _)| path.starts_with("kits/")).collect();
        assert_eq!(
            kits.len(),
            2 * (stints + 1) + 1 + stints,
            "a sheet and notices of each unit, as nobody has an address; cards of the host, and a form for each stay"
        );
        for (path, page) in kits {
            let scripts = usize::from(path.contains("/forms/"));
            assert_eq!(
                (page.matches("<script").count(), page.matches("<img").count()),
                (scripts, 0),
                "{path}"
            );
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())), "{path}");
        }
    }
}

#[test]
fn kits_are_written_only_where_they_are_asked_for() {
    let problem = house().build();
    assert!(!problem.settings.formats.contains(&Format::Kits));
    let schedule = verified(&problem, &[placed(0, 0, 1)]);
    let kits = |formats: &[Format]| {
        let problem = problem.altered(|parts| parts.settings.formats = formats.to_vec());
        let view = View::new(&problem, &schedule, facts());
        passerelle::output::paths(&view).filter(|path| path.starts_with("kits/")).count()
    };
    assert_eq!(
        [kits(&[Format::Csv]), kits(&[Format::Kits])],
        [0, 7],
        "of the farm with cards and a form, and of the kitchen"
    );
}

/// What a form looks like to a reader of returns: its text, as the page makes it, is a row.
#[test]
fn a_form_gives_a_text_that_is_read_back() {
    for language in [Language::French, Language::English, Language::German] {
        let mut draft = house();
        draft.settings.language = language;
        draft.company.employees[0].name = "Ana \"<b>\" O'Hara\u{202e}".into();
        let problem = draft.build();
        let schedule = verified(&problem, &[placed(0, 0, 1)]);
        let files = files(&View::new(&problem, &schedule, facts()));
        let (path, form) = files.iter().find(|(path, _)| path.starts_with("kits/farm/forms/")).unwrap();
        assert!(path.ends_with("-2027-01-04.html"), "{path}");
        let seen = watch("fill", form);
        assert_eq!((&seen["found"], &seen["said"]), (&json!([]), &json!([])), "{language:?}");
        let text = seen["text"].as_str().unwrap();
        let mailed = seen["mail"].as_str().unwrap();
        assert!(mailed.starts_with("mailto:?subject=") && mailed.contains("%0A"), "{mailed}");
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("returns")).unwrap();
        fs::write(place.path().join("units.csv"), "unit,hosts\nfarm,2\nkitchen,2\n").unwrap();
        fs::write(place.path().join("employees.csv"), "employee,unit\nAna,kitchen\n").unwrap();
        fs::write(place.path().join("returns/ana.txt"), text).unwrap();
        let loaded =
            load(place.path(), &Options::default()).unwrap_or_else(|found| panic!("{found:?}: {text}"));
        let [told] = &loaded.problem.company.returns[..] else { panic!("{text}") };
        assert_eq!(
            (told.held, told.useful, told.consent()),
            (Some(Held::Moved), Some(4), Consent::Anonymous)
        );
        assert_eq!(told.learned.as_deref(), Some("Much: a lot Unit: nothing"));
        assert_eq!(told.monday.to_string(), "2027-02-01");
    }
}
