//! Companies of people who are not there, new, part-time, alone, free to choose, or in two countries: what came of each when
//! somebody first tried it stands in its README.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use tempfile::tempdir;

use super::Place;

/// The company of a case, to be changed.
fn case(name: &str) -> Place {
    let place = Place { place: tempdir().unwrap() };
    fs::create_dir(place.input()).unwrap();
    let company = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name).join("company");
    for entry in fs::read_dir(company).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, place.input().join(path.file_name().unwrap())).unwrap();
    }
    place
}

fn rows(place: &Place, file: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(place.out().join(file)).unwrap().deserialize().map(Result::unwrap).collect()
}

/// Person, host and first day of each visit.
fn visits(place: &Place) -> Vec<[String; 3]> {
    let of = |row: BTreeMap<String, String>| ["employee", "unit", "start"].map(|column| row[column].clone());
    rows(place, "schedule.csv").into_iter().map(of).collect()
}

fn starts(place: &Place, employee: &str, units: &[&str]) -> Vec<String> {
    let of_person = |visit: &[String; 3]| visit[0] == employee && units.contains(&visit[1].as_str());
    visits(place).into_iter().filter(of_person).map(|[.., start]| start).collect()
}

/// Case 07.
#[test]
fn nobody_is_sent_where_everybody_is_on_leave_or_nobody_works() {
    let place = case("07-host-all-on-leave");
    place.plan().assert().code(3);
    assert_eq!(visits(&place).iter().filter(|[_, unit, _]| unit == "LOG").count(), 0);
    let left = rows(&place, "unscheduled.csv");
    let alone = left.iter().filter(|row| row["unit"] == "LOG" && row["reason"] == "R5-someone");
    assert_eq!(alone.count(), 6, "{left:?}");
    // The same where nobody works at all, which is said before any plan.
    let employees = fs::read_to_string(place.input().join("employees.csv")).unwrap();
    let without: String =
        employees.lines().filter(|row| !row.contains(",LOG,")).map(|row| format!("{row}\n")).collect();
    place.write("employees.csv", &without);
    fs::remove_file(place.input().join("absences.csv")).unwrap();
    let said = contains("Logistique has places and too few people to receive anybody");
    place.plan().assert().code(0).stderr(said);
    assert_eq!(visits(&place).iter().filter(|[_, unit, _]| unit == "LOG").count(), 0);
}

/// Case 08.
#[test]
fn a_single_new_hire_with_free_hosts_goes_at_once() {
    let place = case("08-onboarding-as-late-as-can-be");
    place.plan().assert().code(0);
    let mut starts = starts(&place, "A1", &["PRO", "LOG", "VTE"]);
    starts.sort();
    assert_eq!(starts, ["2027-01-04", "2027-01-11", "2027-01-18"]);
}

/// Case 15.
#[test]
fn who_works_part_time_is_there_to_visit_and_to_be_counted() {
    let place = case("15-part-time");
    place.plan().assert().code(3);
    let left = rows(&place, "unscheduled.csv");
    assert_eq!((left.len(), left[0]["employee"].as_str(), left[0]["reason"].as_str()), (1, "A1", "absence"));
    assert!(
        left[0]["fix"].contains("days of employees.csv") && !left[0]["fix"].contains("moved"),
        "{left:?}"
    );
    // With a pattern in place of 26 absences.
    fs::remove_file(place.input().join("absences.csv")).unwrap();
    let employees = fs::read_to_string(place.input().join("employees.csv")).unwrap();
    let days = |row: &str| match row.split(',').next() {
        Some("employee") => format!("{row},days\n"),
        Some("A1") => format!("{row},wed-fri\n"),
        _ => format!("{row},\n"),
    };
    place.write("employees.csv", &employees.lines().map(days).collect::<String>());
    place.plan().assert().code(0);
    assert_eq!(starts(&place, "A1", &["PRO"]).len(), 1);
    // Present as well: of the three of the unit two have to stay, in every week of a visit.
    let units = fs::read_to_string(place.input().join("units.csv")).unwrap();
    place.write("units.csv", &units.replace("ACH,Achats,2,1,no", "ACH,Achats,2,2,no"));
    place.plan().assert().code(0);
}

/// Case 17.
#[test]
fn a_minimum_that_holds_the_only_one_back_is_said() {
    let place = case("17-alone-in-the-unit");
    let said = contains("1 stint: the minimum present in Direction holds everybody back, in every week");
    let nobody = contains("Service vide has places and too few people to receive anybody");
    place.run("check").assert().code(0).stdout(said.and(contains("public holidays").not())).stderr(nobody);
    place.plan().assert().code(3);
    let left = rows(&place, "unscheduled.csv");
    let reasons: Vec<_> = left.iter().map(|row| (row["employee"].as_str(), row["reason"].as_str())).collect();
    assert_eq!(reasons, [("DG", "R6-presence")]);
}

/// Case 20.
#[test]
fn any_three_of_eight_leave_nothing_unplaced() {
    let place = case("20-any-3-of-8");
    fs::remove_file(place.input().join("stints.csv")).unwrap();
    let students: String =
        ["S1", "S2"].map(|student| format!("of {student},U1|U2|U3|U4|U5|U6|U7|U8,3,1,{student}\n")).concat();
    place.write("choices.csv", &format!("choice,units,count,weeks,employee\n{students}"));
    // Nobody works in these units: places of practice, looked after from outside.
    place.plan().args(["--set", "rules.hosts_present=0"]).assert().code(0);
    for student in ["S1", "S2"] {
        let of_student = visits(&place).into_iter().filter(|[employee, ..]| employee == student);
        let mut hosts: Vec<String> = of_student.map(|[_, host, _]| host).collect();
        hosts.sort();
        hosts.dedup();
        assert_eq!(hosts.len(), 3, "three different ones");
    }
    assert_eq!((&place.summary()["unplaced"], rows(&place, "unscheduled.csv").len()), (&0.into(), 0));
}

/// Case 22.
#[test]
fn sites_in_two_countries_keep_their_holidays_and_one_trip_sees_two_units() {
    let place = case("22-sites-in-two-countries");
    place.write("sites.csv", "site,country,region\nParis,FR,\nStrasbourg,FR,FR-67\nFreiburg,DE,DE-BW\n");
    let units = fs::read_to_string(place.input().join("units.csv")).unwrap();
    place.write("units.csv", &(units + "FRV,Vertrieb Freiburg,2,1,yes,Freiburg\n"));
    let relations = fs::read_to_string(place.input().join("relations.csv")).unwrap();
    place.write("relations.csv", &(relations + "STR,FRV\n"));
    let employees = fs::read_to_string(place.input().join("employees.csv")).unwrap();
    let one = employees
        .replace("hired\n", "hired,travels\n")
        .replace("F1,Jörg Weiß,FRB,2015-01-05\n", "F1,Jörg Weiß,FRB,2015-01-05,no\n");
    place.write("employees.csv", &(one + "V1,Uta Groß,FRV,2015-01-05,Paris\nV2,Jan Groß,FRV,2015-01-05,\n"));
    place.write("closures.csv", "site,from,to,kind\nStrasbourg,2027-04-05,2027-04-09,host\n");
    let no_gap = ["--set", "regular.gap_weeks=0"];
    place.plan().args(no_gap).assert().code(0);
    place.run("verify").arg("out/schedule.csv").args(no_gap).assert().code(0);
    let all = visits(&place);
    assert_eq!(all.len(), 10, "{all:?}");
    // Neither who does not travel, nor who travels elsewhere.
    assert!(all.iter().all(|[who, ..]| who != "F1" && who != "V1"));
    // Weeks with a holiday of the host's site: five days are asked for.
    let common = ["2027-03-29", "2027-05-03", "2027-05-17"];
    let of_site = |unit: &str| match unit {
        "STR" => ["2027-03-22", "2027-04-05"].as_slice(),
        "FRB" | "FRV" => ["2027-03-22", "2027-05-24"].as_slice(),
        _ => [].as_slice(),
    };
    for [who, unit, start] in &all {
        let start = start.as_str();
        assert!(!common.contains(&start) && !of_site(unit).contains(&start), "{who} to {unit}, {start}");
    }
    // Both units of Freiburg in weeks that follow each other: one trip of each of the two from Strasbourg.
    for who in ["S1", "S2"] {
        let mut starts = starts(&place, who, &["FRB", "FRV"]);
        starts.sort();
        let days = starts.iter().map(|start| start.parse::<chrono::NaiveDate>().unwrap());
        let days: Vec<_> = days.collect();
        assert_eq!((days[1] - days[0]).num_days(), 7, "{who}: {starts:?}");
    }
    assert_eq!(place.summary()["points_by_term"]["trip"], 8 * 50);
}
