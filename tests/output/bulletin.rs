//! `bulletin.html` and `bulletin.md`.

use chrono::NaiveDate;
use passerelle::domain::{Consent, EmployeeId, Language, Merit, Recognition, Relation, UnitId, Visit};
use passerelle::report::{Crossings, View};

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

fn visit(draft: &mut Draft, employee: EmployeeId, unit: UnitId, counts_as_visit: bool) {
    let monday = draft.day(-20, 0);
    draft.visits.push((employee, Visit { unit, monday, weeks: 1, programme: None, counts_as_visit }));
}

#[test]
fn a_link_is_walked_for_the_first_time_if_no_counted_visit_joined_its_units() {
    for (counted, expected) in [(None, vec![1]), (Some(false), vec![1]), (Some(true), vec![])] {
        let mut draft = restaurant();
        if let Some(counts) = counted {
            visit(&mut draft, EmployeeId(2), BAR, counts);
        }
        let problem = draft.build();
        let schedule = verified(&problem, &[placed(2, 1, 2)]);
        let crossings = Crossings::of(&View::new(&problem, &schedule, facts()));
        let links: Vec<u32> = crossings.first_walks.iter().map(|walk| walk.link.0).collect();
        assert_eq!(links, expected, "with a visit that counts: {counted:?}");
    }
}

#[test]
fn the_whole_chain_is_seen_when_the_last_unit_of_a_way_is() {
    let mut draft = restaurant();
    visit(&mut draft, ZOE, HALL, true);
    let problem = draft.build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 0, 1)]);
    let crossings = Crossings::of(&View::new(&problem, &schedule, facts()));
    assert_eq!(crossings.whole_chain, [ZOE], "Max has not seen the hall");

    let mut draft = restaurant();
    visit(&mut draft, ZOE, HALL, true);
    visit(&mut draft, ZOE, BAR, true);
    let problem = draft.build();
    let schedule = verified(&problem, &[placed(0, 0, 1)]);
    let crossings = Crossings::of(&View::new(&problem, &schedule, facts()));
    assert_eq!(crossings.whole_chain, [], "Zoé had seen it before");
}

#[test]
fn who_welcomes_most_comes_first() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 0, 1), placed(2, 2, 2)]);
    let crossings = Crossings::of(&View::new(&problem, &schedule, facts()));
    let first = crossings.welcomes[0];
    assert_eq!((first.unit, first.people, first.weeks, crossings.people), (BAR, 3, 4, 3));
}

#[test]
fn names_and_praise_are_text_in_both_forms() {
    let problem = restaurant().build();
    let schedule = verified(&problem, &[placed(0, 0, 1), placed(1, 0, 1)]);
    let files = files(&View::new(&problem, &schedule, facts()));
    let (html, markdown) = (&files["bulletin.html"], &files["bulletin.md"]);
    assert!(html.contains("Max &lt;b&gt;Power&lt;&#x2f;b&gt;"), "{html}");
    assert!(html.contains("the &lt;i&gt;soup"));
    assert!(html.contains("script-src 'none'") || html.contains("script-src &#x27;none&#x27;"));
    assert!(markdown.contains("  - Max \\<b\\>Power\\</b\\> (kitchen), 4 to 8 January 2027\n"), "{markdown}");
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

#[test]
fn what_a_unit_says_of_good_service_is_told_and_the_others_have_room() {
    let mut draft = restaurant();
    draft.company.units[HALL.index()].service_quality = Some("Hot plates & no wait".into());
    let problem = draft.build();
    let schedule = verified(&problem, &[]);
    let files = files(&View::new(&problem, &schedule, facts()));
    assert!(files["bulletin.html"].contains("<dt>hall</dt><dd>Hot plates &amp; no wait</dd>"));
    assert!(files["bulletin.html"].contains("<dt>bar</dt><dd>&nbsp;</dd>"));
    assert!(files["bulletin.md"].contains("- **hall** Hot plates \\& no wait\n- **bar** …\n"));
}

#[test]
fn a_bulletin_has_every_section_in_both_languages() {
    for (language, sections) in [
        (Language::English, ["What the chain is for", "Thank you", "Before you publish"]),
        (Language::French, ["À quoi sert la chaîne", "Merci", "Avant de publier"]),
    ] {
        let mut draft = restaurant();
        draft.settings.language = language;
        let problem = draft.build();
        let schedule = verified(&problem, &[]);
        let files = files(&View::new(&problem, &schedule, facts()));
        for section in sections {
            assert!(files["bulletin.md"].contains(&format!("## {section}")), "{section}");
            assert!(files["bulletin.html"].contains(section), "{section}");
        }
        assert_eq!(files["bulletin.md"].matches("\n## ").count(), 9);
    }
}
