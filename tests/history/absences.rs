//! A plan that is out, and one in twenty of its people absent: how much of the rest moves.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use chrono::{Days, NaiveDate};
use tempfile::tempdir;

use crate::cli::passerelle;

#[test]
#[expect(clippy::print_stdout, reason = "what it measures, with --nocapture")]
fn one_absence_in_twenty_moves_few_others_and_is_named() {
    let place = tempdir().unwrap();
    let folder = place.path().join("company");
    fs::create_dir(&folder).unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/energy");
    for entry in fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
    }
    let plan = |flags: &[&str]| {
        let mut run = passerelle();
        run.current_dir(place.path()).args(["plan", "company", "--gap", "0.02", "--formats", "csv"]);
        run.args(flags).assert().code(3);
    };
    plan(&["--out", "first"]);
    let read = |file: &str| -> Vec<BTreeMap<String, String>> {
        let mut reader = csv::Reader::from_path(place.path().join(file)).unwrap();
        reader.deserialize().map(Result::unwrap).collect()
    };
    let before = read("first/schedule.csv");
    // Pins would be broken by an absence, which is a fault and no change.
    let free: Vec<_> = before.iter().filter(|row| row["status"] == "placed").collect();
    let mut absences = fs::read_to_string(folder.join("absences.csv")).unwrap();
    let mut touched: BTreeMap<(&str, &str), bool> = BTreeMap::new();
    for row in free.iter().step_by(20) {
        let monday: NaiveDate = row["start"].parse().unwrap();
        let _ = writeln!(absences, "{},{monday},{}", row["employee"], monday + Days::new(4));
        touched.insert((&row["employee"], &row["unit"]), false);
    }
    assert!(touched.len() * 20 >= free.len());
    fs::write(folder.join("absences.csv"), absences).unwrap();
    plan(&["--out", "second", "--baseline", "first/schedule.csv"]);

    let changes = read("second/changes.csv");
    let mut moved = 0;
    for change in &changes {
        match touched.get_mut(&(change["employee"].as_str(), change["unit"].as_str())) {
            Some(seen) => {
                *seen = true;
                assert_eq!(change["cause"], "absence", "{change:?}");
            }
            None if change["change"] == "added" => {}
            None => {
                moved += 1;
                let known = ["gave-way", "points", "group", "tutors", "presence", "absence"];
                assert!(known.contains(&change["cause"].as_str()), "{change:?}");
                let others = matches!(change["cause"].as_str(), "gave-way");
                assert_eq!(
                    others,
                    !change["because_of"].is_empty() && change["cause"] != "group",
                    "{change:?}"
                );
            }
        }
    }
    assert!(touched.values().all(|seen| *seen), "every placement that an absence forbids has changed");
    let untouched = before.len() - touched.len();
    println!("{} absences; of {untouched} other placements {moved} moved or were dropped", touched.len());
    assert!(moved * 100 < untouched * 8, "{moved} of {untouched}");
}
