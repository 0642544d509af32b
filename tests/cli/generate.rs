//! `generate`.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use tempfile::tempdir;

use super::{contents, passerelle};

#[test]
fn a_generated_company_is_sound_and_the_same_every_time() {
    let place = tempdir().unwrap();
    let make = |name: &str, flags: &[&str]| {
        let mut run = passerelle();
        run.current_dir(place.path()).args(["--lang", "en", "generate", "--out", name]).args(flags);
        run.assert().code(0).stdout(contains(name)).stderr(is_empty());
        let files = contents(&place.path().join(name));
        let root = place.path().join(name);
        files.into_iter().map(|(path, text)| (path.strip_prefix(&root).unwrap().to_owned(), text)).collect()
    };
    let size = ["--employees", "60", "--units", "6", "--weeks", "13", "--seed", "5"];
    let first: Vec<_> = make("first", &size);
    let again: Vec<_> = make("again", &size);
    assert_eq!(first, again);
    let full: Vec<_> = make("full", &[&size[..], &["--every-rule", "--start", "2028-01-03"]].concat());
    assert_ne!(first, full);
    for (folder, words) in [("first", "Employees: 60"), ("full", "3 January 2028")] {
        let mut check = passerelle();
        check.current_dir(place.path()).args(["--lang", "en", "check", folder]);
        check.assert().code(0).stdout(contains(words).and(contains("Units: 6")));
    }
}

#[test]
fn an_onboarding_company_has_five_employees_a_new_hire_unless_told_otherwise() {
    for (flags, employees) in [(&[][..], "40"), (&["--employees", "25"][..], "25")] {
        let place = tempdir().unwrap();
        let mut run = passerelle();
        run.current_dir(place.path()).args(["--lang", "en", "generate", "--onboarding", "--hires", "8"]);
        run.args(["--units", "5", "--weeks", "26", "--out", "company"]).args(flags);
        run.assert().code(0).stdout(contains(format!("Employees: {employees}")));
    }
    let mut run = passerelle();
    run.args(["generate", "--onboarding", "--out", "nowhere"]).assert().code(2).stderr(contains("--hires"));
}

#[test]
fn what_cannot_be_made_is_said_in_words_and_nothing_is_written() {
    let place = tempdir().unwrap();
    for (flags, french, english) in [
        (&["--units", "1"][..], "2 services", "2 units"),
        (&["--units", "30", "--employees", "20"], "autant de salariés", "as many employees"),
        (&["--hires", "200"], "plus de nouveaux", "more new hires"),
        (&["--start", "2027-01-05"], "un lundi", "a Monday"),
        (&["--start", "1492-10-10"], "1900", "1900"),
        (&["--links", "1"], "2 services liés", "2 linked units"),
        (&["--leave", "0.9"], "--leave est hors limites", "--leave is out of range"),
        (&["--due", "NaN"], "--due est hors limites", "--due is out of range"),
    ] {
        for (language, words) in [("fr", french), ("en", english)] {
            let mut run = passerelle();
            run.current_dir(place.path()).args(["--lang", language, "generate", "--out", "company"]);
            run.args(flags).assert().code(2).stdout(is_empty()).stderr(contains(words));
        }
    }
    passerelle().args(["generate", "--weeks", "105", "--out", "company"]).assert().code(2);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_with_anything_in_it_is_refused() {
    let place = tempdir().unwrap();
    fs::write(place.path().join("mine.txt"), "mine").unwrap();
    let mut run = passerelle();
    run.args(["generate", "--out"]).arg(place.path());
    run.assert().code(2).stderr(contains("n'est pas vide"));
    let mut run = passerelle();
    run.args(["--lang", "en", "generate", "--out"]).arg(place.path().join("mine.txt"));
    run.assert().code(2).stderr(contains("is not a folder"));
    assert_eq!(fs::read_to_string(place.path().join("mine.txt")).unwrap(), "mine");
}
