//! `close`.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::Place;

/// Ana and Bob are in the hall for two weeks each; Eva owes it too, and there was no place for her.
fn planned() -> Place {
    let place = Place::new();
    place.write(
        "employees.csv",
        "employee,name,unit,programme\nana,Ana Ferreira,kitchen,none\nbob,Bob Okafor,kitchen,none\neva,Eva Lindqvist,kitchen,regular\n",
    );
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("stints.csv", "employee,unit,weeks,priority\nana,hall,2,9\nbob,hall,2,9\n");
    place.plan().assert().code(3);
    place
}

fn history(place: &Place) -> String {
    fs::read_to_string(place.input().join("history.csv")).unwrap()
}

fn close(place: &Place) -> assert_cmd::Command {
    let mut run = place.run("close");
    run.args(["out/schedule.csv", "--lang", "en"]);
    run
}

#[test]
fn a_quarter_becomes_history_once_however_often_it_is_closed() {
    let place = planned();
    close(&place).assert().code(0).stdout(
        contains("3 rows added")
            .and(contains("done: 2, cancelled: 0, still owed: 1"))
            .and(contains("stints.csv that are done")),
    );
    let once = history(&place);
    let mut lines: Vec<&str> = once.lines().collect();
    lines[1..3].sort_unstable_by_key(|line| line[..3].to_owned());
    assert_eq!(lines[0], "employee,unit,start,weeks,programme,status");
    assert!(lines[1].starts_with("ana,hall,2027-01-") && lines[1].ends_with(",2,extra,done"), "{once}");
    assert!(lines[2].starts_with("bob,hall,2027-01-") && lines[2].ends_with(",2,extra,done"), "{once}");
    // Never met: due at once, in the first week, and owed since.
    assert_eq!(lines[3..], ["eva,hall,2027-01-04,2,regular,owed"]);
    close(&place).assert().code(0).stdout(contains("0 rows added").and(contains("already there: 3")));
    assert_eq!(history(&place), once);
    // The next quarter knows that she is overdue.
    let mut run = place.run("plan");
    fs::remove_file(place.input().join("stints.csv")).unwrap();
    run.args(["--out", "next", "--start", "2027-02-01"]).assert().code(0);
    let next = fs::read_to_string(place.place.path().join("next/schedule.csv")).unwrap();
    assert!(next.lines().nth(1).unwrap().starts_with("eva,") && next.contains(",2027-01-08,"), "{next}");
}

#[test]
fn what_was_cut_short_is_cancelled_below_a_share_that_can_be_set() {
    let place = planned();
    let schedule = place.read("schedule.csv");
    let start = schedule.lines().find(|line| line.starts_with("ana")).unwrap().split(',').nth(6).unwrap();
    let monday: chrono::NaiveDate = start.parse().unwrap();
    // Six of ten working days.
    let last = monday + chrono::Days::new(7);
    place.write("absences.csv", &format!("employee,from,to\nana,{monday},{last}\n"));
    close(&place).arg("--dry-run").args(["--done-share", "0.5"]).assert().stdout(contains("cancelled: 1"));
    close(&place).arg("--dry-run").args(["--done-share", "0.4"]).assert().stdout(contains("cancelled: 0"));
    let settings = fs::read_to_string(place.input().join("passerelle.toml")).unwrap();
    place.write("passerelle.toml", &(settings + "[close]\ndone_share = 0.4\n"));
    close(&place).arg("--dry-run").assert().stdout(contains("cancelled: 0"));
    assert!(!place.input().join("history.csv").exists(), "a dry run writes nothing");
    close(&place).args(["--done-share", "1.5"]).assert().code(2);
}

#[test]
fn a_history_keeps_its_form_and_every_byte() {
    let rows = "ana;hall;02/03/2020;1;;\r\n";
    let header = "Salari\u{e9};Service;D\u{e9}but;Semaines;Note;Statut\r\n";
    let text = format!("{header}{rows}");
    let latin: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = ["\u{feff}".as_bytes(), text.as_bytes()].concat();
    for before in [latin, [vec![0xff, 0xfe], utf16].concat(), marked] {
        let place = planned();
        fs::write(place.input().join("history.csv"), &before).unwrap();
        close(&place).assert().code(0).stdout(contains("3 rows added"));
        let after = fs::read(place.input().join("history.csv")).unwrap();
        assert_eq!(after[..before.len()], before);
        let added: Vec<u8> = after[before.len()..].iter().copied().filter(|byte| *byte != 0).collect();
        let added = String::from_utf8_lossy(&added).into_owned();
        assert_eq!(added.matches("\r\n").count(), 3, "{added}");
        assert!(added.contains("eva;hall;04/01/2027;2;;d"), "{added}");
        assert!(added.contains(";2;;fait\r\n"), "{added}");
        close(&place).assert().code(0).stdout(contains("0 rows added"));
    }
}

#[test]
fn a_history_without_a_status_gets_visits_only() {
    let place = planned();
    place.write("history.csv", "employee,unit,start,weeks\nana,hall,2020-03-02,1");
    close(&place)
        .assert()
        .code(0)
        .stdout(contains("2 rows added").and(contains("for want of a column status: 1")));
    assert_eq!(history(&place).lines().count(), 4);
    assert!(!history(&place).contains("eva"));
}

#[test]
fn people_who_have_left_since_are_passed_over_and_another_quarter_is_refused() {
    let place = planned();
    place.write("employees.csv", "employee,name,unit,programme\nana,Ana Ferreira,kitchen,none\n");
    fs::remove_file(place.input().join("stints.csv")).unwrap();
    close(&place).assert().code(0).stderr(contains("1 row left out")).stdout(contains("done: 1"));
    let before = history(&place);
    let mut run = close(&place);
    run.args(["--start", "2027-04-05"]).assert().code(2).stderr(contains("--start").and(contains("outside")));
    assert_eq!(history(&place), before);
}

#[test]
fn a_quarter_can_be_closed_up_to_a_day() {
    let place = planned();
    close(&place)
        .args(["--until", "2027-01-17"])
        .assert()
        .code(0)
        .stdout(contains("1 row added").and(contains("left for another time: 1")).and(contains("owed: 0")));
    close(&place).assert().code(0).stdout(contains("2 rows added").and(contains("already there: 1")));
}

#[test]
fn a_letter_that_the_encoding_lacks_is_refused_and_nothing_is_written() {
    let place = planned();
    place.write("employees.csv", "employee,unit,programme\n\u{141}uk,kitchen,none\n");
    place.write("stints.csv", "employee,unit,weeks\n\u{141}uk,hall,2\n");
    place.plan().assert().code(0);
    let before = b"salari\xe9,unit,start,weeks\n".to_vec();
    fs::write(place.input().join("history.csv"), &before).unwrap();
    close(&place).assert().code(2).stderr(contains("UTF-8"));
    assert_eq!(fs::read(place.input().join("history.csv")).unwrap(), before);
}

#[test]
fn the_outcome_is_data_too() {
    let place = planned();
    let done = close(&place).args(["--json", "--dry-run"]).output().unwrap();
    let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!((&told["outcome"]["done"], &told["outcome"]["owed"]), (&2.into(), &1.into()));
    assert_eq!(told["outcome"]["rows"].as_array().unwrap().len(), 3);
    assert_eq!(told["outcome"]["rows"][2]["status"], "owed");
}

#[cfg(unix)]
#[test]
fn a_private_history_stays_private_and_what_kills_left_is_cleared_away() {
    use std::os::unix::fs::PermissionsExt;
    let place = planned();
    place.write("history.csv", "employee,unit,start,weeks,programme,status\n");
    let path = place.input().join("history.csv");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    // What a run leaves that was killed between making the draft and moving it: nobody holds its lock.
    let remain = place.input().join(".history.csv.passerelle-draft-Ab12Cd");
    fs::write(&remain, "half a hist").unwrap();
    let held = place.input().join(".history.csv.passerelle-draft-Ef34Gh");
    fs::write(&held, "of a run that is under way").unwrap();
    let lock = fs::File::open(&held).unwrap();
    lock.lock().unwrap();
    close(&place).assert().code(0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(history(&place).contains("ana,hall"));
    assert!(!remain.exists() && held.exists());
    let others = fs::read_dir(place.input())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains("passerelle-draft"));
    assert_eq!(others.count(), 1, "its own draft is gone");
}
