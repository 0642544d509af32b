//! Two quarters of the examples lived through: plan, kits, returns, close, bulletin.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::tempdir;

use super::{contents, passerelle};

/// A text of a form, as whoever fills it in mails it; every fourth visit is missed, and every third may not be printed.
fn form(row: &BTreeMap<String, String>, position: usize, quarter: &str) -> String {
    let held = if position % 4 == 3 { "non" } else { "oui" };
    let (consent, word) = match position % 3 {
        0 => ("oui", "Publiable"),
        1 => ("non", "SECRET"),
        _ => ("anonyme", "Discret"),
    };
    format!(
        "> Salarié : {}\n> Service : {}\n> Début : {}\n> A eu lieu : {held}\n> Appris : {word} {quarter} {position} appris\n\
         > Irritant : {word} {quarter} {position} irritant\n> Anecdote : {word} {quarter} {position} anecdote\n> À publier : {consent}\n> --\n",
        row["employee"], row["unit"], row["start"]
    )
}

fn run(place: &Path, arguments: &[&str]) {
    let done = passerelle().current_dir(place).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(matches!(done.status.code(), Some(0 | 3)), "{arguments:?}: {said}");
}

#[test]
fn two_quarters_of_the_examples_are_lived_through_and_only_what_may_be_printed_is() {
    for (company, quarters) in
        [("restaurant", ["2027-01-04", "2027-04-05"]), ("theatre", ["2027-04-05", "2027-07-05"])]
    {
        let place = tempdir().unwrap();
        let folder = place.path().join("company");
        fs::create_dir_all(folder.join("retours")).unwrap();
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(company)).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
        for start in quarters {
            let out = format!("plan-{start}");
            let plan = [
                "plan",
                "company",
                "--out",
                &out,
                "--start",
                start,
                "--weeks",
                "13",
                "--formats",
                "bulletin,kits,csv",
            ];
            run(place.path(), &plan);
            let schedule = place.path().join(&out).join("schedule.csv");
            let mut reader = csv::Reader::from_path(&schedule).unwrap();
            let rows: Vec<BTreeMap<String, String>> = reader.deserialize().map(Result::unwrap).collect();
            assert!(rows.len() > 5, "{company} {start}: {}", rows.len());
            let texts = rows.iter().enumerate().map(|(position, row)| form(row, position, start));
            fs::write(folder.join(format!("retours/{start}.txt")), texts.collect::<String>()).unwrap();
            let (given, after) = (format!("{out}/schedule.csv"), format!("after-{start}"));
            let weeks = ["--start", start, "--weeks", "13"];
            run(place.path(), &[&["close", "company", &given, "--out", &after], &weeks[..]].concat());
            run(
                place.path(),
                &[&["returns", "company", &given, "--until", "2027-12-31"], &weeks[..]].concat(),
            );
            let history = fs::read_to_string(folder.join("history.csv")).unwrap();
            for (position, row) in rows.iter().enumerate() {
                let of_row = format!("{},{},{},", row["employee"], row["unit"], row["start"]);
                let line = history.lines().find(|line| line.starts_with(&of_row)).unwrap();
                let status = if position % 4 == 3 { "cancelled" } else { "done" };
                assert!(line.ends_with(status), "{company}: {line}");
            }
            let bulletin = fs::read_to_string(place.path().join(&after).join("bulletin.md")).unwrap();
            assert!(bulletin.contains("## Ils sont revenus") && bulletin.contains("Publiable"), "{bulletin}");
            for folder in [&out, &after] {
                for (path, bytes) in contents(&place.path().join(folder)) {
                    let text = String::from_utf8_lossy(&bytes);
                    for secret in [
                        "SECRET",
                        "ne regarde personne",
                        "pas pour le bulletin",
                        "ceci soit imprimé",
                        "resté entre nous",
                    ] {
                        assert!(!text.contains(secret), "{secret} in {}", path.display());
                    }
                }
            }
            // Those of the second quarter are about other weeks.
            for file in ["stints.csv", "capacity.csv", "pins.csv"] {
                let _ = fs::remove_file(folder.join(file));
            }
        }
    }
}
