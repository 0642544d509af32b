//! `verify`.

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};

use super::Place;

const HEADER: &str = "employee,unit,start,weeks\n";

fn two_stints() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\n");
    place
}

fn verify(place: &Place, rows: &str) -> assert_cmd::assert::Assert {
    place.write("edited.csv", &format!("{HEADER}{rows}"));
    place.run("verify").args(["input/edited.csv", "--lang", "en"]).assert()
}

#[test]
fn a_whole_schedule_ends_with_0_and_its_points_term_by_term() {
    let done = verify(&two_stints(), "ana,hall,2027-01-04,2\nbob,hall,2027-01-18,2\n");
    done.code(0).stdout(contains("unplaced: 0").and(contains("(late): 0")).and(contains("(crowding): 0")));
}

#[test]
fn unplaced_stints_end_with_3() {
    verify(&two_stints(), "ana,hall,2027-01-04,2\n").code(3).stdout(contains("(unplaced): 1,000"));
}

#[test]
fn broken_rules_are_named_one_by_one_and_end_with_2() {
    verify(&two_stints(), "ana,hall,2027-01-04,2\nbob,hall,2027-01-11,2\n")
        .code(2)
        .stdout(contains("R5-hosts").and(contains("week W02 (Monday 11 January 2027)")))
        .stderr(is_empty());
}

#[test]
fn a_schedule_that_cannot_be_read_ends_with_2_and_says_where() {
    verify(&two_stints(), "anna,hall,2027-01-04,2\n")
        .code(2)
        .stdout(is_empty())
        .stderr(contains("edited.csv:2"));
}
