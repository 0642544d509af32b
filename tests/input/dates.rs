//! Dates, strictly.

use passerelle::domain::DaySpan;

use super::folder::{codes, day, faults_of, problem};

fn absence(cell: &str) -> String {
    format!("employee,from,to\nada,{cell},2027-12-31\n")
}

fn first_day(toml: &str, cell: &str) -> DaySpan {
    problem(&[("passerelle.toml", toml), ("absences.csv", &absence(cell))]).company.absences.of(0)[0]
}

const MONTH_FIRST: &str = "[input]\ndates = \"mdy\"\n";

#[test]
fn dates_are_read_in_both_notations_and_orders() {
    for cell in [
        "2027-04-01",
        "01/04/2027",
        "1/4/2027",
        " 01/04/2027 ",
        "01.04.2027",
        "1.4.2027",
        "01-04-2027",
        "2027/04/01",
        "2027-04-01 00:00:00",
        "2027-04-01T08:30:00Z",
        "01/04/2027 17:45",
    ] {
        assert_eq!(first_day("", cell).from, day(2027, 4, 1), "{cell}");
    }
    // With points the day is first in every country.
    for cell in ["2027-04-01", "04/01/2027", "4/1/2027", "04-01-2027", "01.04.2027", "4/1/2027 5:45:00 PM"] {
        assert_eq!(first_day(MONTH_FIRST, cell).from, day(2027, 4, 1), "{cell}");
    }
    assert_eq!(first_day("", "2024-02-29").from, day(2024, 2, 29));
}

#[test]
fn what_is_no_date_is_a_fault() {
    for (toml, cell, code) in [
        ("", "2027-04-01 in the morning", "E126"),
        ("", "01-04/2027", "E126"),
        ("", "2027-4-1", "E126"),
        ("", "01.13.2027", "E127"),
        ("", "04-13-2027", "E128"),
        ("", "27-04-01", "E126"),
        ("", "1 Floréal 2027", "E126"),
        ("", "46023", "E126"),
        ("", "2027-04-01-", "E126"),
        ("", "２０２７-04-01", "E126"),
        ("", "2027-13-01", "E127"),
        ("", "2027-02-29", "E127"),
        ("", "00/01/2027", "E127"),
        ("", "32/13/2027", "E127"),
        ("", "04/13/2027", "E128"),
        (MONTH_FIRST, "13/04/2027", "E128"),
        ("", "1899-12-31", "E129"),
        ("", "31/12/2200", "E129"),
    ] {
        let found = faults_of(&[("passerelle.toml", toml), ("absences.csv", &absence(cell))]);
        assert_eq!(codes(&found), [code], "{cell}");
    }
}
