//! Names that are none, in every format.

use std::collections::HashSet;
use std::fs;

use passerelle::domain::Language;
use passerelle::report::View;
use serde_json::json;
use tempfile::tempdir;
use unicode_normalization::UnicodeNormalization;

use super::browser::{look, watch};
use super::{all_but_one, facts, files, hostile, nasty, rows, verified};
use crate::readers;

#[test]
fn no_file_is_named_by_a_person_alone() {
    let problem = hostile(Language::French).build();
    let schedule = verified(&problem, &all_but_one(&problem));
    let mut seen = HashSet::new();
    for path in files(&View::new(&problem, &schedule, facts())).keys() {
        for part in path.split('/') {
            assert!(!part.starts_with('.') && !part.ends_with(['.', ' ']) && part.len() <= 120, "{path}");
            assert!(!part.chars().any(|sign| sign.is_control() || "\\:*?\"<>|".contains(sign)), "{path}");
            assert!(!["con.ics", "con.csv"].contains(&part.to_lowercase().as_str()), "{path}");
        }
        assert!(seen.insert(path.to_lowercase().nfc().collect::<String>()), "{path} twice");
    }
    assert_eq!(
        seen.iter().filter(|path| path.starts_with("calendars/units/")).count(),
        2 * (nasty().len() + 1)
    );
}

#[test]
fn calendars_and_tables_hold_nasty_names_as_text() {
    let problem = hostile(Language::English).build();
    let schedule = verified(&problem, &all_but_one(&problem));
    let written = files(&View::new(&problem, &schedule, facts()));
    for (path, text) in written.iter().filter(|(path, _)| path.ends_with(".csv")) {
        let cells = rows(text, b',').concat();
        assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{path}");
    }
    let folder = tempdir().unwrap();
    for (path, text) in written.iter().filter(|(path, _)| path.ends_with(".ics")) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let read = readers::read("ics.py", &[folder.path().as_os_str()]);
    let events = read["calendars/passerelle.ics"]["events"].as_array().unwrap();
    assert_eq!(events.len(), nasty().len() - 1, "none was made by a name, none was lost");
    for name in nasty().iter().rev().skip(1) {
        let line: String = name.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        let wanted = format!("{line}: {line} → host");
        assert!(events.iter().any(|event| event["summary"] == wanted.as_str()), "{wanted}");
    }
    let markdown = &written["bulletin.md"];
    assert!(markdown.contains("\\<script\\>window.owned=1\\</script\\>"));
    assert!(!markdown.replace("\\<", "").contains('<'), "every one is escaped");
    assert!(markdown.contains("\\*\\*bold\\*\\* \\[a\\](b)"));
}

#[test]
fn pages_keep_their_shape_and_run_nothing() {
    let problem = hostile(Language::English).build();
    let schedule = verified(&problem, &all_but_one(&problem));
    let written = files(&View::new(&problem, &schedule, facts()));
    let report = look("layout", &written["report.html"]);
    let bulletin = watch("layout", &written["bulletin.html"]);
    for seen in [&report, &bulletin] {
        assert_eq!(seen["wider"], json!([]), "nothing sticks out at the side");
        assert_eq!((&seen["owned"], &seen["tags"]), (&json!(false), &json!(0)));
        let text = seen["text"].as_str().unwrap();
        for name in
            ["<script>window.owned=1</script>", "=HYPERLINK(\"http://x\")", "{{ 7 * 7 }} **bold** [a](b) &"]
        {
            assert!(text.contains(name), "{name}");
        }
    }
    assert_eq!((&bulletin["said"], &bulletin["asked"]), (&json!([]), &json!([])));
}
