//! Returns: what `close` and `returns` make of them; and `chain --effect`.

use std::fs;

use chrono::{Days, NaiveDate};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;

use super::Place;

/// Ana and Bob are in the hall for a week each, Eva in the kitchen.
fn planned() -> Place {
    let place = Place::new();
    place.write(
        "employees.csv",
        "employee,name,unit,programme\nana,Ana Ferreira,kitchen,none\nbob,Bob Okafor,kitchen,none\neva,Eva Lindqvist,hall,none\n",
    );
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("stints.csv", "employee,unit,weeks\nana,hall,1\nbob,hall,1\neva,kitchen,1\n");
    place.plan().assert().code(0);
    place
}

/// The Monday on which a visit is planned.
fn monday(place: &Place, who: &str) -> NaiveDate {
    let schedule = place.read("schedule.csv");
    let row = schedule.lines().find(|line| line.starts_with(who)).unwrap();
    row.split(',').nth(6).unwrap().parse().unwrap()
}

fn close(place: &Place) -> assert_cmd::Command {
    let mut run = place.run("close");
    run.args(["out/schedule.csv", "--lang", "en"]);
    run
}

fn closed(place: &Place) -> Value {
    let done = close(place).args(["--json", "--dry-run"]).output().unwrap();
    serde_json::from_slice::<Value>(&done.stdout).unwrap()["outcome"].clone()
}

/// Status of each row that closing adds, by who went.
fn status(outcome: &Value, who: &str) -> Vec<String> {
    let rows = outcome["rows"].as_array().unwrap().iter().filter(|row| row["employee"] == who);
    rows.map(|row| format!("{} {}", row["start"].as_str().unwrap(), row["status"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_missed_visit_is_cancelled_and_planned_again_and_nobody_is_pointed_at() {
    let place = planned();
    let day = monday(&place, "bob");
    place.write(
        "returns.csv",
        &format!("employee,unit,start,held,missed_because,by\nbob,hall,{day},no,visitor,visitor\n"),
    );
    let told = close(&place).assert().code(0);
    told.stdout(
        contains("done: 2, cancelled: 1")
            .and(contains("0 stints held, 1 missed and owed again"))
            .and(contains("no return of the visitor: 2"))
            .and(contains("no return of the host unit: 3"))
            .and(contains("missed on the visitor's side").not()),
    );
    let history = fs::read_to_string(place.input().join("history.csv")).unwrap();
    assert!(history.contains(&format!("bob,hall,{day},1,extra,cancelled")), "{history}");
    assert!(!history.contains("visitor"), "{history}");
    let mut run = place.run("plan");
    run.args(["--out", "next", "--start", "2027-02-01"]).assert().code(0);
    let next = fs::read_to_string(place.place.path().join("next/schedule.csv")).unwrap();
    assert!(next.contains("bob,Bob Okafor,kitchen,hall"), "{next}");
}

#[test]
fn sides_are_told_of_five_people_and_more() {
    let place = planned();
    let people = ["ana", "bob", "cleo", "dan", "fay"];
    let rows = |form: fn(&str) -> String| people.iter().map(|who| form(who)).collect::<String>();
    place.write("units.csv", "unit,name,hosts,min_present\nkitchen,Kitchen,1,0\nhall,Hall,9,0\n");
    place.write(
        "employees.csv",
        &format!("employee,unit,programme\n{}", rows(|who| format!("{who},kitchen,none\n"))),
    );
    place.write("stints.csv", &format!("employee,unit,weeks\n{}", rows(|who| format!("{who},hall,1\n"))));
    place.plan().assert().code(0);
    for told in [4, 5] {
        let rows = people[..told].iter().map(|who| format!("{who},hall,{},no,host\n", monday(&place, who)));
        let rows: String = rows.collect();
        place.write("returns.csv", &format!("employee,unit,start,held,missed_because\n{rows}"));
        let outcome = closed(&place);
        assert_eq!(outcome["returns"]["missed"], told);
        let sides = &outcome["returns"]["missed_because"];
        assert_eq!(sides["host"].as_u64(), (told == 5).then_some(5), "{sides}");
    }
}

#[test]
fn a_return_says_more_than_absences_and_one_who_was_there_more_than_one_who_was_not() {
    let place = planned();
    let (ana, bob) = (monday(&place, "ana"), monday(&place, "bob"));
    let last = ana + Days::new(4);
    place.write("absences.csv", &format!("employee,from,to\nana,{ana},{last}\n"));
    assert_eq!(status(&closed(&place), "ana"), [format!("{ana} cancelled")]);
    let inside = ana + Days::new(2);
    place.write("returns.csv", &format!("employee,unit,start,held,by\nana,hall,{inside},yes,\nbob,hall,{bob},no,visitor\nbob,hall,{bob},yes,host\n"));
    let outcome = closed(&place);
    assert_eq!(status(&outcome, "ana"), [format!("{ana} done")]);
    assert_eq!(status(&outcome, "bob"), [format!("{bob} done")]);
    assert_eq!(outcome["returns"]["unanswered"].as_array().unwrap().len(), 3);
}

#[test]
fn a_visit_that_was_moved_is_done_when_it_took_place_and_only_once() {
    let place = planned();
    let planned = monday(&place, "bob");
    let later = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    place.write(
        "returns.csv",
        &format!("employee,unit,start,held\nbob,hall,{},moved\n", later + Days::new(1)),
    );
    let outcome = closed(&place);
    assert_eq!(status(&outcome, "bob"), [format!("{later} done")]);
    assert_eq!((&outcome["returns"]["moved"], &outcome["returns"]["astray"]), (&1.into(), &0.into()));
    close(&place).assert().code(0);
    close(&place).assert().code(0).stdout(contains("0 rows added").and(contains("already there: 3")));
    // Told of under the planned week, it keeps that.
    place.write("returns.csv", &format!("employee,unit,start,held\nbob,hall,{planned},moved\n"));
    fs::remove_file(place.input().join("history.csv")).unwrap();
    assert_eq!(status(&closed(&place), "bob"), [format!("{planned} done")]);
}

#[test]
fn empty_late_and_stray_returns_keep_nothing_from_being_closed() {
    let place = planned();
    let day = monday(&place, "bob");
    place.write(
        "returns.csv",
        &format!(
            "employee,unit,start,held\nbob,hall,{day},\nana,kitchen,2027-01-04,yes\ngone,hall,{day},yes\n"
        ),
    );
    close(&place)
        .assert()
        .code(0)
        .stdout(contains("done: 3").and(contains("match no stint of this schedule: 1")));
    let before = fs::read(place.input().join("history.csv")).unwrap();
    place.write("returns.csv", &format!("employee,unit,start,held\nbob,hall,{day},no\n"));
    close(&place).assert().code(0).stdout(
        contains("0 rows added")
            .and(contains("put right in the history by hand: 1"))
            .and(contains(format!("Bob Okafor → Hall, {day}"))),
    );
    assert_eq!(fs::read(place.input().join("history.csv")).unwrap(), before);
}

/// New hires are asked for their first impressions once every visit of their onboarding is made, and find what they allowed
/// to be printed of what they said on the way.
#[test]
fn new_hires_are_asked_for_first_impressions_after_their_last_visit() {
    for (language, [title, question]) in [
        (
            "fr",
            [
                "Rapport d&#x27;étonnement de Ana Ferreira",
                "Qu&#x27;est-ce que vous ne comprenez toujours pas\u{a0}?",
            ],
        ),
        ("en", ["First impressions of Ana Ferreira", "What do you still not understand?"]),
        ("de", ["Erste Eindrücke von Ana Ferreira", "Was verstehen Sie immer noch nicht?"]),
    ] {
        let place = Place::new();
        place.write(
            "units.csv",
            "unit,name,hosts,min_present\nkitchen,Kitchen,1,0\nhall,Hall,1,0\nbar,Bar,1,0\n",
        );
        place.write(
            "employees.csv",
            "employee,name,unit,hired\nana,Ana Ferreira,kitchen,2027-01-04\nbob,Bob Okafor,kitchen,2027-01-04\n\
             eva,Eva Lindqvist,hall,2015-01-05\n",
        );
        place.write(
            "passerelle.toml",
            "[horizon]\nstart = 2027-01-04\nweeks = 8\ncountry = \"\"\n[rules]\nhosts_present = 0\n[onboarding]\nscope = \"all\"\nwithin_weeks = 8\n",
        );
        place.plan().assert().code(0);
        let schedule = place.read("schedule.csv");
        let day = |who: &str, unit: &str| {
            let row =
                schedule.lines().find(|line| line.starts_with(who) && line.contains(&format!(",{unit},")));
            row.unwrap_or_else(|| panic!("{who} {unit}: {schedule}")).split(',').nth(6).unwrap().to_owned()
        };
        let [hall, bar] = ["hall", "bar"].map(|unit| day("ana", unit));
        place.write(
            "returns.csv",
            &format!(
                "employee,unit,start,held,by,learned,surprised,may_print\n\
                 ana,hall,{hall},yes,visitor,Lesson,Quiet at noon,yes\n\
                 ana,hall,{hall},yes,host,,Word of the hall,yes\n\
                 ana,bar,{bar},yes,visitor,,Kept to myself,no\n\
                 bob,bar,{},no,visitor,,,\n",
                day("bob", "bar")
            ),
        );
        let mut run = place.run("close");
        run.args(["out/schedule.csv", "--lang", language, "--out", "after"]).assert().code(0);
        let after = place.place.path().join("after/first-impressions");
        let pages: Vec<_> = fs::read_dir(&after).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(pages, ["kitchen.html"]);
        let page = fs::read_to_string(after.join("kitchen.html")).unwrap();
        assert_eq!(page.matches("class=\"impressions\"").count(), 1, "Bob has a visit to make yet: {page}");
        for told in [title, question, "Hall", "Quiet at noon"] {
            assert!(page.contains(told), "{told}: {page}");
        }
        for kept in ["Lesson", "Word of the hall", "Kept to myself", "Bob"] {
            assert!(!page.contains(kept), "{kept}: {page}");
        }
    }
}

/// Seven people of the kitchen have been in the hall, and one of the hall in the kitchen.
fn told_of() -> Place {
    let place = Place::new();
    let people = ["ana", "bob", "cleo", "dan", "fay", "gus", "hal"];
    let staff: String = people.iter().map(|who| format!("{who},{who} Okafor,kitchen,none\n")).collect();
    place.write(
        "employees.csv",
        &format!("employee,name,unit,programme\n{staff}eva,Eva Lindqvist,hall,none\n"),
    );
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("stints.csv", "employee,unit,weeks\nana,hall,1\nbob,hall,1\neva,kitchen,1\n");
    place.plan().assert().code(0);
    let words = "learned,irritant,idea,may_print,useful,mended";
    place.write(
        "returns.csv",
        &format!(
            "employee,unit,start,{words}\n\
             ana,hall,2026-10-05,The plate waits for the hall,No bell,Buy a bell,yes,5,\n\
             bob,hall,2026-10-12,Secret of Bob,Bob cannot hear,SecretIdea,no,4,\n\
             cleo,hall,2026-10-19,Nameless lesson,Nameless noise,,anonymous,4,\n\
             dan,hall,2026-10-26,Ask Dan about it,,,anonymous,3,\n\
             fay,hall,2026-11-02,,Doors that slam,,yes,2,2026-12-01\n\
             gus,hall,2026-11-09,Said without leave,,,,5,\n\
             eva,kitchen,2026-11-16,Heat,Steam,,anonymous,1,\n"
        ),
    );
    place.write(
        "recognitions.csv",
        "date,employee,units,text,kind,may_print\n2026-12-01,,hall|kitchen,Together through a power cut,effort,\n\
         2026-12-02,ana,hall,Ana hid a ring,anecdote,anonymous\n2026-12-03,ana,hall,Not for print,anecdote,no\n",
    );
    place
}

fn returns(place: &Place) -> assert_cmd::Command {
    let mut run = place.run("returns");
    run.args(["out/schedule.csv", "--lang", "en", "--until", "2027-01-31"]);
    run
}

#[test]
fn returns_are_summed_up_and_only_what_may_be_told_is() {
    let place = told_of();
    let told = returns(&place).assert().code(0).get_output().stdout.clone();
    let told = String::from_utf8(told).unwrap();
    for expected in [
        "6 returns are outstanding",
        "Hall: 3.8 of 5 (6 people)",
        "“The plate waits for the hall” (ana Okafor, in Hall)",
        "“Nameless lesson” (in Hall)",
        "thanks: “Together through a power cut”",
        "Kitchen → Hall (can mend it: Kitchen)",
        "“No bell” (118 days)",
        "link not told",
        "“Nameless noise” (104 days)",
        "1 mended",
        "“Buy a bell” (ana Okafor, in Hall)",
    ] {
        assert!(told.contains(expected), "{expected} in\n{told}");
    }
    let json = returns(&place).arg("--json").output().unwrap().stdout;
    let json = String::from_utf8(json).unwrap();
    for secret in
        ["Secret", "Bob cannot", "Ask Dan", "Said without leave", "Ana hid", "Not for print", "cleo"]
    {
        assert!(!told.contains(secret), "{secret} in\n{told}");
        assert!(!json.contains(secret), "{secret} in\n{json}");
    }
    // One visitor of the kitchen only: the figure is of fewer than five, and the words would show who.
    assert!(!told.contains("Kitchen: 1"), "{told}");
    let json: Value = serde_json::from_str(&json).unwrap();
    let pooled = json["outcome"]["praise"].as_array().unwrap().iter().find(|praise| praise["unit"].is_null());
    assert_eq!((&pooled.unwrap()["people"], &pooled.unwrap()["useful"]), (&1.into(), &Value::Null));
    assert_eq!(json["outcome"]["outstanding"][0]["by"], "visitor");
}

#[test]
fn an_effect_is_told_or_refused() {
    let place = Place::new();
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    let effect = |place: &Place| {
        let mut run = place.run("chain");
        run.args(["--effect", "--lang", "en"]);
        run
    };
    effect(&place).assert().code(0).stdout(contains("No surveys"));
    place.write(
        "surveys.csv",
        "date,supplier,client,score,answers\n2026-01-05,kitchen,hall,3,6\n2026-09-07,kitchen,hall,3.5,6\n",
    );
    effect(&place)
        .assert()
        .code(0)
        .stdout(contains("Nothing can be concluded: at least 5").and(contains("0.5").not()));
    effect(&place).args(["--format", "dot"]).assert().code(2);
}

#[test]
fn closing_writes_the_issue_after_certificates_and_passports() {
    let place = told_of();
    close(&place)
        .args(["--out", "after"])
        .assert()
        .code(0)
        .stdout(contains("Bulletin, certificates and passports: after"));
    let read = |file: &str| fs::read_to_string(place.place.path().join("after").join(file)).unwrap();
    let bulletin = read("bulletin.md");
    assert!(bulletin.contains("After the stints") && bulletin.contains("## They are back"), "{bulletin}");
    assert!(bulletin.contains("## Who went where") && !bulletin.contains("Secret"), "{bulletin}");
    assert!(bulletin.contains("Doors that slam"), "what was mended: {bulletin}");
    let passports = read("passports/kitchen.html");
    let people = passports.matches("class=\"passport\"").count();
    assert_eq!((people, passports.matches("class=\"certificate\"").count()), (7, 2), "{passports}");
    assert!(passports.contains("has spent one week in another unit of the company: Hall"), "{passports}");
    assert!(!place.place.path().join("after/first-impressions").exists(), "nobody is new");
    // Again, over itself; somewhere else's files are left alone.
    close(&place).args(["--out", "after"]).assert().code(0);
    close(&place).args(["--out", "input"]).assert().code(2);
    close(&place).args(["--out", "other", "--dry-run"]).assert().code(0);
    assert!(!place.place.path().join("other").exists());
}
