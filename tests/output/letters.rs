//! Invitations and drafts, read by Python's libraries, whatever the names; and the pages of kits in a browser.

use std::collections::BTreeSet;
use std::fs;

use passerelle::domain::{Format, Handover, Language, Mailbox, Relation, UnitId, is_address};
use passerelle::output::EXPORTERS;
use passerelle::report::View;
use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};

use super::browser::watch;
use super::{facts, files, nasty, placed, verified};
use crate::build::Draft;
use crate::readers;

/// Everything is called what a format could take for something else; addresses are sound, or no addresses at all.
fn hostile(language: Language) -> Draft {
    let names = nasty();
    let mut draft = Draft::new(6);
    draft.settings.language = language;
    draft.settings.formats = vec![Format::Kits, Format::Ics];
    draft.settings.organizer =
        Some(Mailbox { name: "\"Chef\" \u{202e}; X:1".into(), address: "o@example.com".into() });
    let host = draft.unit("host", 99);
    let boss = draft.employee("boss", host);
    draft.company.employees[boss.index()].name = names[3].clone();
    draft.company.employees[boss.index()].email = Some("boss@example.com".into());
    draft.company.units[host.index()].manager = Some(boss);
    draft.company.employees[boss.index()].tutor = true;
    draft.settings.rules.tutor_ratio = 99;
    draft.company.units[host.index()].email = Some("host\r\nBcc: x@example.com".into());
    for (number, name) in names.iter().enumerate() {
        let home = draft.unit(name, 9);
        let unit = &mut draft.company.units[home.index()];
        for text in [
            &mut unit.place,
            &mut unit.first_day,
            &mut unit.equipment,
            &mut unit.site,
            &mut unit.service_quality,
        ] {
            *text = Some(name.clone());
        }
        unit.email = Some(format!("unit{number}@example.com"));
        let employee = draft.employee(name, home);
        draft.company.employees[employee.index()].email =
            Some(if number % 5 == 0 { name.clone() } else { format!("p{number}@example.com") });
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation {
            supplier: home,
            client: host,
            cadence_months,
            weeks,
            priority,
        });
        draft.company.handovers.push(Handover { delivers: Some(name.clone()), expects: Some(name.clone()) });
        let next = UnitId::at(if number == 0 { 0 } else { home.index() - 1 });
        draft.stint(employee, next, 1);
    }
    draft
}

fn written(draft: Draft) -> TempDir {
    let problem = draft.build();
    let placements: Vec<_> = (0..problem.stints.values().len()).map(|stint| placed(stint, 1, 1)).collect();
    let schedule = verified(&problem, &placements);
    let view = View::new(&problem, &schedule, facts());
    let folder = tempdir().unwrap();
    for file in EXPORTERS.iter().flat_map(|(_, exporter)| exporter.files(&view)) {
        if file.path.starts_with("kits/") {
            let path = folder.path().join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file.bytes().unwrap()).unwrap();
        }
    }
    folder
}

#[test]
fn drafts_and_invitations_of_whatever_names_are_read_by_other_libraries() {
    for language in Language::ALL {
        let names = nasty();
        let folder = written(hostile(language));
        let read = readers::read("mail.py", &[folder.path().as_os_str()]);
        let drafts: Vec<&Value> = read[0]["drafts"].as_object().unwrap().values().collect();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let to: BTreeSet<String> = drafts.iter().map(|draft| text(&draft["to"][1])).collect();
        assert!(to.iter().all(|address| is_address(address)), "{to:?}");
        let people =
            (0..names.len()).filter(|number| number % 5 != 0).map(|number| format!("p{number}@example.com"));
        let units = (0..names.len() - 1).map(|number| format!("unit{number}@example.com"));
        let wanted: BTreeSet<String> = people.chain(units).chain(["boss@example.com".to_owned()]).collect();
        assert_eq!(to, wanted, "everybody who has an address, and nobody else");
        let identities: BTreeSet<String> = drafts.iter().map(|draft| text(&draft["id"])).collect();
        assert_eq!(identities.len(), drafts.len());
        for draft in &drafts {
            assert_eq!(draft["from"], json!(["\"Chef\" \u{202e}; X:1", "o@example.com"]));
            assert!(!text(&draft["subject"]).contains('\n') && !text(&draft["html"]).contains("<script"));
            let invitations = draft["invitations"].as_array().unwrap();
            assert!(!invitations.is_empty());
            for event in invitations {
                assert_eq!((&event["method"], &event["sequence"]), (&json!("REQUEST"), &json!(0)));
                let invited: Vec<String> =
                    event["attendees"].as_array().unwrap().iter().map(|one| text(&one[0])).collect();
                assert!(invited.contains(&format!("mailto:{}", text(&draft["to"][1]))), "{event}");
            }
        }
        // Each visit has one invitation, whoever gets it.
        assert_eq!(read[0]["invitations"].as_object().unwrap().len(), names.len());
    }
}

#[test]
fn a_visit_invites_the_visitor_the_tutor_the_unit_and_both_managers() {
    let mut draft = Draft::new(4);
    draft.settings.language = Language::English;
    draft.settings.formats = vec![Format::Kits];
    draft.settings.organizer = Mailbox::parse("Training <training@example.com>");
    let [kitchen, hall] = ["kitchen", "hall"].map(|unit| draft.unit(unit, 2));
    let mut person = |id: &str, unit: UnitId| {
        let employee = draft.employee(id, unit);
        draft.company.employees[employee.index()].email = Some(format!("{id}@example.com"));
        employee
    };
    let [ana, chef] = ["ana", "chef"].map(|id| person(id, kitchen));
    let [joe, head] = ["joe", "head"].map(|id| person(id, hall));
    draft.company.employees[joe.index()].tutor = true;
    draft.company.employees[ana.index()].manager = Some(chef);
    let unit = &mut draft.company.units[hall.index()];
    (unit.manager, unit.email) = (Some(head), Some("hall@example.com".into()));
    (unit.place, unit.equipment) = (Some("Gate 3".into()), Some("Boots, badge".into()));
    draft.stint(ana, hall, 1);
    let folder = written(draft);
    let read = readers::read("mail.py", &[folder.path().as_os_str()]);
    let event = &read[0]["invitations"]["kits/hall/invitations/ana-2027-01-11.ics"];
    assert_eq!(event["organizer"], json!(["mailto:training@example.com", "Training"]));
    let attendees = json!([
        ["mailto:ana@example.com", "ana", "REQ-PARTICIPANT"],
        ["mailto:joe@example.com", "joe", "REQ-PARTICIPANT"],
        ["mailto:hall@example.com", "hall", "REQ-PARTICIPANT"],
        ["mailto:chef@example.com", "chef", "OPT-PARTICIPANT"],
        ["mailto:head@example.com", "head", "OPT-PARTICIPANT"],
    ]);
    assert_eq!(event["attendees"], attendees);
    assert_eq!((&event["start"], &event["end"]), (&json!("2027-01-11"), &json!("2027-01-16")));
    assert_eq!((&event["location"], &event["status"]), (&json!("Gate 3"), &json!("CONFIRMED")));
    let description = event["description"].as_str().unwrap();
    assert!(description.contains("Tutor: joe") && description.contains("Boots, badge"), "{description}");
    let drafts = read[0]["drafts"].as_object().unwrap();
    let paths: Vec<&str> = drafts.keys().map(String::as_str).collect();
    let wanted = [
        "kits/hall/messages/people/head.eml",
        "kits/hall/messages/people/joe.eml",
        "kits/hall/messages/unit.eml",
        "kits/kitchen/messages/people/ana.eml",
        "kits/kitchen/messages/people/chef.eml",
    ];
    assert_eq!(paths, wanted);
    let hers = &drafts["kits/kitchen/messages/people/ana.eml"];
    assert_eq!(hers["subject"], "Visit: ana at hall, 11 to 15 January 2027");
    let text = hers["text"].as_str().unwrap();
    assert!(text.contains("You visit hall, 11 to 15 January 2027.") && text.contains("Gate 3"), "{text}");
    let text = |path: &str| drafts[path]["text"].as_str().unwrap();
    let his = text("kits/hall/messages/people/joe.eml");
    assert!(his.contains("You look after ana") && his.contains("Where you meet – Gate 3"), "{his}");
    let theirs = text("kits/hall/messages/unit.eml");
    assert!(theirs.contains("Tutor – joe") && !theirs.contains("Gate 3"), "{theirs}");
    assert_eq!(read[0]["boxes"].as_object().unwrap().len(), 5);
}

/// A card is a page, however much there is to say.
#[test]
fn pages_of_kits_have_no_barrier_and_a_card_is_one_page_of_paper() {
    for language in Language::ALL {
        let problem = hostile(language).build();
        let placements: Vec<_> =
            (0..problem.stints.values().len()).map(|stint| placed(stint, 1, 1)).collect();
        let schedule = verified(&problem, &placements);
        let files = files(&View::new(&problem, &schedule, facts()));
        let kits = files.iter().filter(|(path, _)| path.starts_with("kits/") && path.ends_with(".html"));
        let all: Vec<(&String, &String)> = kits.collect();
        let longest = all.iter().filter(|(path, _)| path.ends_with("visitors.html"));
        let cards = longest.max_by_key(|(_, page)| page.len()).unwrap().1;
        let tutors = &files["kits/host/tutors.html"];
        let of_unit = &files["kits/host/unit.html"];
        let notices = all.iter().find(|(path, _)| path.ends_with("notices.html")).unwrap().1;
        for (page, is_card) in [(cards, true), (tutors, true), (of_unit, false), (notices, false)] {
            let seen = watch("audit", page);
            assert_eq!(seen["found"], json!([]));
            assert_eq!((&seen["said"], &seen["asked"]), (&json!([]), &json!([])));
            let printed = watch("printed", page);
            if is_card {
                assert_eq!(printed["pages"], page.matches("<article").count(), "{language:?}");
                assert_eq!(printed["cut"], json!([]), "nothing of a card is cut off");
            }
        }
    }
}
