//! `bulletin.html` and `bulletin.md`.

use chrono::NaiveDate;
use passerelle::domain::{
    Author, Consent, EmployeeId, Handover, Held, Language, Merit, Recognition, Relation, Return, UnitId,
};
use passerelle::report::View;

use serde_json::json;

use super::browser::watch;
use super::{facts, files, placed, verified};
use crate::build::Draft;

const KITCHEN: UnitId = UnitId(0);
const HALL: UnitId = UnitId(1);
const BAR: UnitId = UnitId(2);
const ZOE: EmployeeId = EmployeeId(0);
const MAX: EmployeeId = EmployeeId(1);

/// The kitchen supplies the hall, which supplies the bar, where the guests are. Zoé and Max go to the bar.
fn restaurant() -> Draft {
    let mut draft = Draft::new(6);
    draft.settings.language = Language::English;
    for id in ["kitchen", "hall", "bar"] {
        draft.unit(id, 2);
    }
    draft.company.units[BAR.index()].customer_contact = true;
    for (supplier, client) in [(KITCHEN, HALL), (HALL, BAR)] {
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    }
    for (id, name) in [("zoe", "Zoé Anne-Lise Durand"), ("max", "Max <b>Power</b>")] {
        let employee = draft.employee(id, KITCHEN);
        draft.company.employees[employee.index()].name = name.into();
        draft.stint(employee, BAR, 1);
    }
    draft.employee("eva", HALL);
    draft.stint(EmployeeId(2), BAR, 2);
    let text = "Never *once* let the <i>soup</i> wait".into();
    let date = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let (kind, may_print) = (Merit::Effort, Consent::Yes);
    let (employee, units) = (Some(MAX), vec![HALL]);
    draft.company.recognitions.push(Recognition { date, employee, units, text, kind, may_print });
    draft
}

#[test]
fn names_and_praise_are_text_in_both_forms() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 0, 1)]);
    let files = files(&View::new(&problem, &schedule, facts()));
    let (html, markdown) = (&files["bulletin.html"], &files["bulletin.md"]);
    assert!(html.contains("Max &lt;b&gt;Power&lt;&#x2f;b&gt;"), "{html}");
    assert!(html.contains("the &lt;i&gt;soup"));
    assert!(markdown.contains("  - Max \\<b\\>Power\\</b\\> (kitchen), 4–8 January\n"), "{markdown}");
    assert!(markdown.contains("> Never \\*once\\* let the \\<i\\>soup\\</i\\> wait\n"));
}

#[test]
fn initials_stand_for_names_where_they_are_asked_for() {
    let mut draft = restaurant();
    draft.settings.initials = true;
    let problem = draft.build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 0, 1)]);
    let files = files(&View::new(&problem, &schedule, facts()));
    for file in ["bulletin.html", "bulletin.md"] {
        assert!(files[file].contains("Z. A.-L. D. (kitchen)"), "{}", files[file]);
        assert!(!files[file].contains("Durand"));
    }
}

/// What Zoé told of a week in the bar, and consent to print it.
fn told(draft: &mut Draft, may_print: Option<Consent>) {
    let text = |text: &str| Some(format!("{text} of the bar"));
    draft.company.returns.push(Return {
        employee: ZOE,
        unit: BAR,
        monday: draft.day(-4, 0),
        held: Some(Held::Yes),
        hindrance: None,
        by: Author::Visitor,
        learned: text("The lesson"),
        surprised: text("The surprise"),
        irritant: text("The noise"),
        idea: text("The idea"),
        anecdote: text("The story"),
        may_print,
        useful: Some(5),
        mended: Some(draft.day(-1, 0)),
    });
}

fn bulletin(draft: &Draft) -> [String; 2] {
    let problem = draft.clone().build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 0, 1)]);
    let mut files = files(&View::new(&problem, &schedule, facts()));
    ["bulletin.html", "bulletin.md"].map(|file| files.remove(file).unwrap())
}

#[test]
fn what_may_be_printed_is_with_the_name_where_that_may_be_too() {
    let words = ["The lesson of the bar", "The noise of the bar", "The story of the bar"];
    for (consent, printed, named) in [
        (Some(Consent::Yes), true, true),
        (Some(Consent::Anonymous), true, false),
        (Some(Consent::No), false, false),
        (None, false, false),
    ] {
        let mut draft = restaurant();
        told(&mut draft, consent);
        for text in bulletin(&draft) {
            for said in words {
                assert_eq!(text.contains(said), printed, "{consent:?}: {said} in {text}");
            }
            assert_eq!(text.contains("Durand (kitchen), back from bar"), named, "{consent:?}: {text}");
            // One visitor only: the unit would tell who it was.
            assert_eq!(text.contains("back from bar"), named, "{consent:?}: {text}");
        }
    }
}

#[test]
fn recognitions_are_printed_as_they_may_be_and_teams_are_thanked() {
    let mut draft = restaurant();
    let date = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
    for (employee, units, text, may_print) in [
        (None, vec![KITCHEN, BAR], "Through the flood together", Consent::Yes),
        (Some(ZOE), vec![BAR], "Found the lost ring", Consent::Anonymous),
        (Some(ZOE), vec![BAR], "Thank you, Durand", Consent::Anonymous),
        (Some(ZOE), vec![BAR], "Not for print", Consent::No),
    ] {
        let (text, kind) = (text.to_owned(), Merit::Initiative);
        draft.company.recognitions.push(Recognition { date, employee, units, text, kind, may_print });
    }
    for text in bulletin(&draft) {
        assert!(text.contains("kitchen, bar, 2 December 2026"), "{text}");
        assert!(text.contains("Found the lost ring") && !text.contains("Durand, bar"), "{text}");
        assert!(!text.contains("Thank you, Durand") && !text.contains("Not for print"), "{text}");
    }
}

#[test]
fn the_invisible_unit_is_far_away_and_known_to_few() {
    let [page, _] = bulletin(&restaurant());
    assert!(page.contains("The invisible unit: kitchen"), "{page}");
    assert!(
        page.contains("2 links away from the customer. 2 units depend on it, first of all: hall."),
        "{page}"
    );
    assert!(page.contains("Nobody goes there this time"), "{page}");
}

#[test]
fn the_chain_is_told_from_the_company_itself() {
    let mut draft = restaurant();
    let expects = |text: &str| Handover { delivers: None, expects: Some(text.into()) };
    draft.company.handovers = vec![expects("Hot & on time"), Handover::default()];
    draft.company.units[HALL.index()].service_quality = Some("Hot plates & no wait".into());
    let [page, text] = bulletin(&draft);
    assert!(
        text.contains("Only one of our 3 units meets the customer. 3 people of 3 work behind them"),
        "{text}"
    );
    assert!(text.contains("The longest way: kitchen → hall → bar → the customer"), "{text}");
    assert!(page.contains("What hall expects of kitchen: “Hot &amp; on time”"), "{page}");
    assert!(page.contains("Hot plates &amp; no wait"), "{page}");
    draft.company.handovers[0].delivers = Some("Plates".into());
    let [_, text] = bulletin(&draft);
    let both = "kitchen hands over to hall: “Plates”. What hall needs it to be: “Hot \\& on time”.";
    assert!(text.contains(both), "{text}");
}

#[test]
fn who_goes_twice_to_the_invisible_unit_is_one_person_there() {
    let mut draft = restaurant();
    let (farm, eva) = (draft.unit("farm", 2), EmployeeId(2));
    let (cadence_months, weeks, priority) = (None, None, None);
    draft.company.relations.push(Relation {
        supplier: farm,
        client: KITCHEN,
        cadence_months,
        weeks,
        priority,
    });
    draft.employee("joe", farm);
    draft.company.extra.clear();
    for who in [eva, eva, ZOE] {
        draft.stint(who, farm, 1);
    }
    let problem = draft.build();
    let of = |who: EmployeeId| problem.stints.of(who.index()).len();
    assert_eq!([of(eva), of(ZOE)], [2, 1]);
    // Zoé's stint comes first, as she does; she goes between Eva's two visits.
    let schedule = verified(&problem, &[placed(1, 0, 1), placed(0, 1, 1), placed(2, 4, 1)]);
    let files = files(&View::new(&problem, &schedule, facts()));
    let told = "2 people are going to discover it: eva, Zoé Anne-Lise Durand";
    assert!(files["bulletin.md"].contains(told), "{}", files["bulletin.md"]);
}

#[test]
fn an_issue_has_its_sections_in_every_language_and_says_what_is_to_come() {
    for (language, sections) in [
        (Language::English, ["They set out", "Why the chain matters", "Who goes where"]),
        (Language::French, ["Ils partent", "Pourquoi la chaîne compte", "Qui va où"]),
        (Language::German, ["Sie brechen auf", "Warum die Kette zählt", "Wer wohin geht"]),
    ] {
        let mut draft = restaurant();
        draft.settings.language = language;
        let [page, text] = bulletin(&draft);
        for section in sections {
            assert!(text.contains(&format!("## {section}")), "{section} in {text}");
            assert!(page.contains(section), "{section}");
        }
    }
}

#[test]
fn an_editor_writes_in_the_page_and_saves_it_as_a_file() {
    let [page, _] = bulletin(&restaurant());
    let seen = watch("write", &page);
    assert_eq!(seen["said"], json!([]));
    assert_eq!((&seen["pressed"], &seen["file"]), (&json!("true"), &json!("bulletin.html")));
    let saved = seen["saved"].as_str().unwrap();
    assert!(saved.contains("the bulletin WRITTEN HERE</h1>"), "{saved}");
    assert!(!saved.contains("contenteditable=\"true\""), "{saved}");
    let again = watch("write", saved);
    assert!(again["saved"].as_str().unwrap().contains("WRITTEN HERE WRITTEN HERE</h1>"));
}
