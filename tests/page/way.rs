//! The planner's way, walked through in Chromium.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use passerelle::domain::Language;
use passerelle::files::edit::{Edit, edit};
use passerelle::files::{Options, load, written_tables};
use serde_json::{Value, json};

use super::Server;
use crate::output::browser::{chromium, firefox, playwright};

/// What Chromium sees of a scenario of `walk.js`.
fn walk(server: &Server, scenario: &str, more: &str) -> Value {
    walk_in(&chromium(), server, scenario, more)
}

/// What a browser sees of a scenario.
fn walk_in(browser: &Path, server: &Server, scenario: &str, more: &str) -> Value {
    let pictures = pictures();
    let output = Command::new("node")
        .current_dir(playwright())
        .args(["walk.js".as_ref(), browser.as_os_str(), scenario.as_ref(), server.address.as_ref()])
        .args([pictures.as_os_str(), more.as_ref()])
        .output()
        .expect("Node.js is needed to drive the browser: install node");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the browser could not be driven: {said}");
    let seen: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(seen["complained"], json!([]), "the console stays empty");
    assert_eq!(seen["foreign"], json!([]), "nothing is loaded from elsewhere");
    assert_eq!(seen["found"], json!([]), "an audit finds no barrier, and nothing sticks out");
    assert!(!seen["address"].as_str().unwrap().contains("key="), "the secret is gone from the address");
    seen
}

/// Where the pictures of the last run lie, for whoever wants to look.
fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_planner_comes_from_a_folder_to_documents_in_every_language() {
    for language in ["fr", "en", "de"] {
        let server = Server::of("restaurant").with_new_address(language);
        is_the_way(&walk(&server, "way", language));
        let absences = fs::read_to_string(server.folder().join("absences.csv")).unwrap();
        assert!(absences.ends_with(",2027-01-04,2027-03-26\n"), "{absences}");
    }
}

/// Debian's Firefox, where there is one: `.ci/browser` installs it where it may.
#[test]
fn the_same_way_leads_through_firefox() {
    let Some(firefox) = firefox() else {
        let said = "no Firefox (Debian: firefox-esr; or set FIREFOX to one), or Node 18: the page is not tried in it";
        return writeln!(std::io::stderr(), "{said}").unwrap();
    };
    let server = Server::of("restaurant").with_new_address("fr");
    is_the_way(&walk_in(&firefox, &server, "way", "firefox"));
    let seen = walk_in(&firefox, &Server::of("restaurant"), "keys", "");
    assert_ne!(seen["moved"], Value::Null);
    assert_eq!(seen["undone"], seen["before"]);
}

/// What is seen on the way through the steps.
fn is_the_way(seen: &Value) {
    assert!(seen["audited"].as_u64().unwrap() >= 15, "the audit looked at something: {seen}");
    assert_eq!(seen["cards"].as_array().unwrap().len(), 7);
    let list = |key: &str| {
        let texts = seen[key].as_array().unwrap().iter().filter_map(Value::as_str);
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    for (key, wanted) in [
        ("documents", "schedule.csv"),
        ("documents", "report.html"),
        ("documents", "bulletin.html"),
        ("documents", "messages.csv"),
        ("after", "bulletin.html"),
    ] {
        assert!(list(key).iter().any(|path| path == wanted), "{wanted} among {:?}", list(key));
    }
    assert_eq!(list("ways").len(), 3);
    assert!(seen["noted"].as_str().unwrap().contains("absences.csv"), "{seen}");
    assert!(seen["reasons"].as_str().unwrap().len() > 40);
    assert!(seen["verdicts"].as_array().unwrap().len() > 3);
    assert!(seen["unit"].as_str().unwrap().contains(" → "), "a way to the customer: {seen}");
    assert!(seen["link"].as_str().unwrap().contains(" → "), "{seen}");
    if seen["free"].as_u64().unwrap() > 0 {
        assert_ne!(seen["before"], seen["after_drop"], "a stint was dropped elsewhere");
    }
}

/// A folder of 420 people with addresses, whom the head of staff invites, as a workbook of another hand.
fn staff(place: &Path) -> PathBuf {
    let (folder, book) = (place.join("made"), place.join("Personnel 2027.xlsx"));
    let made = Command::new(assert_cmd::cargo::cargo_bin("passerelle"))
        .args(["generate", "--employees", "420", "--units", "22", "--weeks", "17", "--quiet", "--out"])
        .arg(&folder)
        .status()
        .unwrap();
    assert!(made.success());
    let employees = folder.join("employees.csv");
    let text = fs::read_to_string(&employees).unwrap();
    let with_address: String = text
        .lines()
        .enumerate()
        .map(|(line, row)| match (line, row.split(',').next().unwrap_or_default()) {
            (0, _) => format!("{row},email\n"),
            (_, id) => format!("{row},{}@example.org\n", id.to_lowercase()),
        })
        .collect();
    fs::write(&employees, with_address).unwrap();
    let settings = folder.join("passerelle.toml");
    let organizer = "\n[output]\norganizer = \"Staff <staff@example.org>\"\n";
    fs::write(&settings, fs::read_to_string(&settings).unwrap() + organizer).unwrap();
    crate::readers::read("company.py", &[folder.as_os_str(), book.as_os_str(), "plain".as_ref()]);
    book
}

#[test]
fn a_new_planner_drops_a_workbook_of_420_people_in_and_has_drafts_to_mail() {
    let place = tempfile::tempdir().unwrap();
    let book = staff(place.path());
    for language in ["fr", "en", "de"] {
        let server = Server::bare().with_new_address(language);
        let seen = walk(&server, "new", &format!("{language}|{}", book.display()));
        // For the README: minutes, clicks, drafts.
        fs::write(pictures().join(format!("new-{language}.json")), seen.to_string()).unwrap();
        assert!(seen["cards"][0].as_str().unwrap().starts_with("420 "), "{seen}");
        assert!(seen["clicks"].as_u64().unwrap() <= 7, "{seen}");
        assert!(seen["drafts"].as_u64().unwrap() > 50, "the first of them are in sight: {seen}");
        let edition = server.home().join("Passerelle/Personnel 2027/Personnel 2027-planning/published");
        let editions: Vec<PathBuf> =
            fs::read_dir(edition).unwrap().map(|entry| entry.unwrap().path()).collect();
        let [edition] = &editions[..] else { panic!("{editions:?}") };
        let messages = fs::read_to_string(edition.join("messages.csv")).unwrap();
        assert!(messages.matches(".eml").count() > 800, "a draft for everybody concerned");
    }
}

#[test]
fn a_setting_is_tried_and_forgotten_and_a_quarter_is_closed() {
    let server = Server::of("restaurant");
    let folder = server.folder();
    let [settings, history] = ["passerelle.toml", "history.csv"].map(|file| folder.join(file));
    let (before, told) = (fs::read(&settings).unwrap(), fs::read_to_string(&history).unwrap());
    let seen = walk(&server, "around", "");
    assert_ne!(seen["before"], seen["tried"]);
    assert_eq!(fs::read(&settings).unwrap(), before, "nothing was saved");
    assert!(seen["looked"].as_str().unwrap().contains("nothing was written"), "{seen}");
    let after = fs::read_to_string(&history).unwrap();
    assert!(after.starts_with(&told) && after.len() > told.len());
    let added = &after[told.len()..];
    assert_eq!(
        added.lines().filter(|row| row.contains("cancelled") || row.contains("annul")).count(),
        1,
        "{added}"
    );
}

#[test]
fn a_return_is_pasted_and_the_bulletin_is_finished_in_place() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let (_, form) = super::closed::form(&server, "no");
    let server = server.with_new_address("en");
    let seen = walk(&server, "after", &form);
    assert!(seen["taken"].as_str().unwrap().contains("taken in"), "{seen}");
    assert_eq!(seen["unticked"], 1, "the visit that was missed");
    assert!(seen["kept"].as_str().unwrap().contains("bulletin"), "{seen}");
    let bulletin = fs::read_to_string(server.folder().join("planning/after/bulletin.html")).unwrap();
    assert!(bulletin.contains("Edited "), "it lies in the folder as it was edited");
}

/// What the planner waits for on `data/energy` is measured and kept for `benches/README.md`; how long it takes is not judged
/// here, as the machine may be busy with other things.
#[test]
fn what_a_planner_waits_for_on_610_people_is_measured() {
    let server = match std::env::var("PASSERELLE_PEOPLE") {
        Ok(people) => Server::made(&people),
        Err(_) => Server::of("energy"),
    };
    let server = server.let_in();
    server.plan();
    let seen = walk(&server.with_new_address("en"), "measure", "");
    for what in ["opened", "verdict", "keyWork", "arrow", "around"] {
        assert!(seen[what].as_f64().is_some_and(|milliseconds| milliseconds > 0.0), "{what}: {seen}");
    }
    fs::write(pictures().join("measured.json"), seen.to_string()).unwrap();
}

#[test]
fn the_keyboard_alone_picks_up_drops_and_undoes() {
    let seen = walk(&Server::of("restaurant"), "keys", "");
    assert!(seen["here"][0].as_str().unwrap().contains("here"), "{seen}");
    assert!(!seen["reached"].is_null(), "a free week can be reached: {seen}");
    assert_ne!(seen["moved"], Value::Null);
    assert_eq!(seen["undone"], seen["before"]);
}

#[test]
fn a_finger_picks_up_and_drops_on_a_telephone() {
    let seen = walk(&Server::of("restaurant"), "touch", "");
    assert_eq!(seen["undo"], true, "{seen}");
}

#[test]
fn the_desk_locks_takes_out_compares_returns_and_replans() {
    let seen = walk(&Server::of("restaurant"), "desk", "");
    assert_eq!(seen["unlocked"], 1);
    assert_ne!(seen["left"], seen["leftAfter"]);
    assert_eq!(seen["back"], seen["left"]);
    assert!(seen["difference"].as_array().unwrap().len() >= 2, "{seen}");
    assert_eq!(seen["undo"], true);
}

#[test]
fn a_fault_is_mended_at_its_cell_and_saved_only_when_asked() {
    let place = Server::of("restaurant");
    let folder = place.folder();
    let path = folder.join("employees.csv");
    let before = fs::read_to_string(&path).unwrap();
    let units = fs::read_to_string(folder.join("units.csv")).unwrap();
    let unit = units.lines().nth(1).unwrap().split([',', ';']).next().unwrap().to_owned();
    // A letter too many, in every row of that unit.
    let wrong: String = before
        .split_inclusive('\n')
        .map(|row| match row.splitn(4, ',').collect::<Vec<_>>()[..] {
            [employee, name, home, rest] if home == unit => format!("{employee},{name},{home}x,{rest}"),
            _ => row.to_owned(),
        })
        .collect();
    assert_ne!(wrong, before);
    fs::write(&path, &wrong).unwrap();
    let server = place.let_in();
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    let server = server.with_new_address("en");
    assert_eq!(fs::read_to_string(&path).unwrap(), wrong);
    let seen = walk(&server, "faults", "");
    assert!(seen["rows"].as_u64().unwrap() > 1);
    assert_eq!(seen["mended"], 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), before, "byte for byte as it was before the mistake");
}

/// The staff of `data/restaurant` as a workbook.
fn book(place: &Path, kind: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant");
    let book = place.join("Personnel.xlsx");
    crate::readers::read("company.py", &[folder.as_os_str(), book.as_os_str(), kind.as_ref()]);
    book
}

#[test]
fn faults_of_a_workbook_are_mended_in_the_workbook() {
    let place = Server::bare();
    let book = book(place.home(), "plain");
    let employees = "employees".to_owned();
    let table = written_tables(&book).into_iter().find(|table| table.table == employees).unwrap();
    let at = table.columns.iter().position(|column| column.means == Some("unit")).unwrap();
    let unit = table.rows[0].1[at].clone();
    let (file, sheet, column) = (table.file.clone(), table.sheet.clone(), at as u32 + 1);
    let wrong = Edit::Everywhere { file, sheet, column, old: unit.clone(), text: format!("{unit}x") };
    edit(&book, &[wrong], Language::English).unwrap();
    let before = fs::read(&book).unwrap();
    let server = place.let_in();
    assert_eq!(server.post("/api/open", &json!({ "path": book })).status, 200);
    let state = server.get("/api/state").json();
    assert_eq!(state["reading"], "faulty", "{state}");
    let faults = state["faults"].as_array().unwrap();
    assert!(faults.iter().all(|fault| fault["suggestions"] == json!([unit])), "{state}");
    let of = |fault: &Value, text: &str| {
        json!({
            "edit": "everywhere", "file": fault["file"], "sheet": fault["sheet"], "column": fault["column"],
            "old": fault["text"], "text": text,
        })
    };
    let mended = json!({ "edits": [of(&faults[0], &unit)] });
    assert_eq!(server.post("/api/edit", &mended).status, 200);
    assert_eq!(server.get("/api/state").json()["reading"], "sound");
    assert_eq!(fs::read(&book).unwrap(), before, "nothing is saved that was not asked for");
    let setting = json!({ "section": "regular", "key": "gap_weeks", "value": "3" });
    assert_eq!(server.post("/api/set", &setting).status, 200);
    assert_eq!(server.post("/api/save", &json!({})).status, 200);
    let loaded = load(&book, &Options::default()).unwrap();
    assert_eq!(loaded.problem.settings.regular.gap_weeks, 3);
    assert_eq!(server.get("/api/state").json()["place"]["mended"], false);
}

#[test]
fn a_table_is_changed_row_by_row_and_a_header_is_mapped() {
    let place = Server::of("restaurant");
    let folder = place.folder();
    let path = folder.join("employees.csv");
    let text = fs::read_to_string(&path).unwrap().replacen(",hired,", ",Since when,", 1);
    fs::write(&path, text).unwrap();
    let absences = fs::read(folder.join("absences.csv")).unwrap();
    let server = place.let_in();
    assert_eq!(server.post("/api/read", &json!({})).status, 200);
    let server = server.with_new_address("en");
    let seen = walk(&server, "tables", "R01");
    assert_eq!(
        (&seen["headers"], &seen["mapped"], &seen["faults"]),
        (&json!(1), &json!(1), &json!(1)),
        "{seen}"
    );
    assert_eq!(fs::read(folder.join("absences.csv")).unwrap(), absences, "added and taken out: as it was");
    let settings = fs::read_to_string(folder.join("passerelle.toml")).unwrap();
    assert!(settings.contains("[columns]\nemployees.hired = \"Since when\""), "{settings}");
}

#[test]
fn scenarios_stand_side_by_side_and_one_is_taken_over() {
    let seen = walk(&Server::of("restaurant"), "scenarios", "");
    let rows = seen["rows"].as_array().unwrap();
    assert!(rows.len() >= 7 && rows.iter().all(|row| row.as_array().unwrap().len() == 4), "{seen}");
}

#[test]
fn what_was_opened_last_is_offered_again() {
    let server = Server::of("theatre").let_in();
    let other = server.home().join("other");
    fs::create_dir(&other).unwrap();
    assert_eq!(server.post("/api/open", &json!({ "path": other })).status, 200);
    let recent = server.get("/api/state").json()["recent"].clone();
    let names: Vec<&str> = recent.as_array().unwrap().iter().filter_map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["other", "company"]);
    let path = recent[1][1].clone();
    assert_eq!(server.post("/api/open", &json!({ "path": path })).status, 200);
    assert_eq!(server.get("/api/state").json()["reading"], "sound");
}
