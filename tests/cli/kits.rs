//! Kits from plan to plan: who is written to, what their calendars hold, what the planner said of what was sent.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;
use tempfile::{TempDir, tempdir};

use super::{contents, passerelle};
use crate::readers;

/// The restaurant in a folder of its own.
struct Restaurant(TempDir);

type Row = BTreeMap<String, String>;

impl Restaurant {
    fn new() -> Self {
        let place = Restaurant(tempdir().unwrap());
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant");
        fs::create_dir(place.path("company")).unwrap();
        for file in fs::read_dir(data).unwrap().map(|file| file.unwrap().path()) {
            fs::copy(&file, place.path("company").join(file.file_name().unwrap())).unwrap();
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn edit(&self, file: &str, edit: impl Fn(&str) -> String) {
        let path = self.path(file);
        fs::write(&path, edit(&fs::read_to_string(&path).unwrap())).unwrap();
    }

    fn plan(&self, out: &str, flags: &[&str]) {
        let mut plan = passerelle();
        plan.current_dir(self.0.path()).args(["plan", "company", "--out", out]);
        plan.args(["--formats", "csv,ics,kits", "--lang", "en", "--time-limit", "20"]).args(flags);
        plan.assert().code(predicates::ord::eq(0).or(predicates::ord::eq(3)));
    }

    fn rows(&self, file: &str, separator: u8) -> Vec<Row> {
        let text = fs::read_to_string(self.path(file)).unwrap();
        let mut reader = csv::ReaderBuilder::new();
        let mut reader =
            reader.delimiter(separator).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let heads = reader.headers().unwrap().clone();
        let row = |row: csv::StringRecord| {
            heads.iter().zip(&row).map(|(head, cell)| (head.to_owned(), cell.to_owned())).collect()
        };
        reader.records().map(|record| row(record.unwrap())).collect()
    }

    fn messages(&self, out: &str) -> Vec<Row> {
        self.rows(&format!("{out}/messages.csv"), b',')
    }

    /// The planner has sent everything.
    fn send_all(&self, out: &str) {
        self.edit(&format!("{out}/messages.csv"), |text| text.replace("\nto send,", "\nsent,"));
    }

    fn read(&self, outs: &[&str]) -> Vec<Value> {
        let folders: Vec<PathBuf> = outs.iter().map(|out| self.path(out)).collect();
        let folders: Vec<&OsStr> = folders.iter().map(|folder| folder.as_os_str()).collect();
        readers::read("mail.py", &folders).as_array().unwrap().clone()
    }
}

fn unsent(rows: &[Row]) -> Vec<&Row> {
    rows.iter().filter(|row| row["state"] == "to send").collect()
}

/// Visits by visitor and host: the day of each, and whom it concerns with what it is to them first.
type Concerned = BTreeMap<(String, String), (String, BTreeMap<String, &'static str>)>;

/// Everybody whom each visit of a schedule concerns, reckoned from the tables.
fn concerned(place: &Restaurant, out: &str) -> Concerned {
    let employees = place.rows("company/employees.csv", b',');
    let units = place.rows("company/units.csv", b',');
    let unit = |id: &str| units.iter().find(|unit| unit["unit"] == id).unwrap();
    let head = |of: &str, but: &str| {
        let above = std::iter::successors(Some(of.to_owned()), |of| {
            Some(unit(of)["parent"].clone()).filter(|parent| !parent.is_empty())
        });
        above.map(|of| unit(&of)["manager"].clone()).find(|head| head != but)
    };
    let visit = |row: Row| {
        let (visitor, host) = (row["employee"].clone(), row["unit"].clone());
        let tutors = employees.iter().filter(|person| row["tutor"].contains(&person["name"]));
        let tutors = tutors.map(|person| (person["employee"].clone(), "tutor"));
        let heads = [(head(&row["home_unit"], &visitor), "home manager"), (head(&host, ""), "host manager")];
        let heads = heads.into_iter().filter_map(|(head, role)| Some((head?, role)));
        let all =
            [(visitor.clone(), "visitor")].into_iter().chain(tutors).chain([(host.clone(), "host unit")]);
        let mut roles = BTreeMap::new();
        for (who, role) in all.chain(heads) {
            roles.entry(who).or_insert(role);
        }
        ((visitor, host), (row["start"].clone(), roles))
    };
    place.rows(&format!("{out}/schedule.csv"), b',').into_iter().map(visit).collect()
}

/// Recipients of some rows, with the visit that each is told of.
fn told(rows: &[&Row]) -> BTreeSet<(String, String, String)> {
    rows.iter()
        .map(|row| (row["recipient id"].clone(), row["visitor id"].clone(), row["unit id"].clone()))
        .collect()
}

#[test]
fn a_replan_writes_only_to_those_whose_days_change_and_their_calendars_are_as_if_planned_anew() {
    let place = Restaurant::new();
    place.plan("first", &[]);
    let first = place.messages("first");
    assert!(unsent(&first).len() == first.len() && first.len() > 200, "{}", first.len());
    place.send_all("first");
    let before = concerned(&place, "first");
    assert_eq!(first.len(), before.values().map(|(_, roles)| roles.len()).sum::<usize>());
    // Ibrahima is away in the weeks of his visit; Chiara, a tutor, leaves the restaurant.
    let schedule = place.rows("first/schedule.csv", b',');
    let his = schedule.iter().find(|row| row["employee"] == "R12").unwrap();
    place.edit("company/absences.csv", |text| format!("{text}R12,{},{}\n", his["start"], his["end"]));
    place.edit("company/employees.csv", |text| {
        let leaves = |line: &str| {
            if line.starts_with("R19,") { line.replacen(",,", ",2027-03-12,", 1) } else { line.to_owned() }
        };
        text.lines().map(|line| leaves(line) + "\n").collect()
    });
    place.plan("second", &["--baseline", "first/schedule.csv"]);
    let changes = place.rows("second/changes.csv", b',');
    assert!(!changes.is_empty());
    let second = place.messages("second");
    let (news, all) = (unsent(&second), &second);
    assert!(news.len() < first.len() / 3, "{} of {}", news.len(), first.len());
    let pairs: BTreeSet<(String, String)> =
        changes.iter().map(|row| (row["employee"].clone(), row["unit"].clone())).collect();
    for row in &news {
        assert!(
            row["message"] == "invitation" || row["why"].contains(": "),
            "what changed, and why: {row:?}"
        );
    }
    // Counted: of a change everybody is told whom the visit concerned or concerns; of a visit that stays, only who has
    // become or is no longer something to it.
    let after = concerned(&place, "second");
    let nobody = (String::new(), BTreeMap::new());
    let visits: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut wanted = BTreeSet::new();
    let mut moved = BTreeSet::new();
    for visit in visits {
        let [(day, were), (now, are)] = [&before, &after].map(|all| all.get(visit).unwrap_or(&nobody));
        if day != now {
            moved.insert(visit.clone());
        }
        for who in were.keys().chain(are.keys()).filter(|who| day != now || were.get(*who) != are.get(*who)) {
            wanted.insert((who.clone(), visit.0.clone(), visit.1.clone()));
        }
    }
    assert_eq!(moved, pairs, "every change is in the list of changes, and nothing else");
    assert_eq!(told(&news), wanted);
    assert_eq!(news.len(), wanted.len(), "once each");
    // Of every change the visitor, the host unit and both managers are told.
    for change in &changes {
        let of_it: Vec<&Row> = news
            .iter()
            .filter(|row| row["visitor id"] == change["employee"] && row["unit id"] == change["unit"])
            .copied()
            .collect();
        let roles: BTreeSet<&str> = of_it.iter().map(|row| row["role"].as_str()).collect();
        assert!(roles.contains("visitor") && roles.contains("host unit"), "{change:?}: {of_it:?}");
        let before = told(&all.iter().collect::<Vec<_>>());
        assert!(told(&of_it).is_subset(&before));
    }
    // Nobody else has a draft.
    let read = place.read(&["first", "second"]);
    let drafts = read[1]["drafts"].as_object().unwrap();
    let with_address: BTreeSet<&str> =
        news.iter().map(|row| row["address"].as_str()).filter(|address| !address.is_empty()).collect();
    let written: BTreeSet<&str> = drafts.values().map(|draft| draft["to"][1].as_str().unwrap()).collect();
    assert_eq!(written, with_address);
    let files: BTreeSet<&str> = news.iter().map(|row| row["file"].as_str()).collect();
    assert!(files.iter().all(|file| place.path("second").join(file).is_file()), "{files:?}");
    // An invitation is the event of the calendars: the same identity, the same sequence, the same days.
    let calendars = place.path("second/calendars");
    let calendars = readers::read("ics.py", &[calendars.as_os_str()]);
    let events = calendars["passerelle.ics"]["events"].as_array().unwrap();
    let invitations = read[1]["invitations"].as_object().unwrap();
    assert!(invitations.values().any(|event| event["sequence"] == 1));
    for invitation in invitations.values() {
        let event = events.iter().find(|event| event["uid"] == invitation["uid"]).unwrap();
        for key in ["sequence", "stamp", "start", "end", "status", "summary", "location"] {
            assert_eq!(event[key], invitation[key], "{key} of {event}");
        }
    }
    // The calendars of all are as after the second plan alone, who looks after whom included.
    place.edit("second/messages.csv", |text| text.lines().take(1).map(|line| format!("{line}\n")).collect());
    let same = "second/schedule.csv";
    place.plan("again", &["--pins", same, "--baseline", same]);
    assert_eq!(read[1]["boxes"], place.read(&["again"])[0]["boxes"]);
}

#[test]
fn what_was_sent_stays_sent_when_the_folder_is_planned_again_and_what_was_not_is_written_again() {
    let place = Restaurant::new();
    place.plan("out", &[]);
    let before = contents(&place.path("out"));
    place.plan("out", &[]);
    let drafts = |all: &BTreeMap<PathBuf, Vec<u8>>| -> BTreeMap<PathBuf, Vec<u8>> {
        let eml = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "eml");
        all.iter().filter(|(path, _)| eml(path)).map(|(path, text)| (path.clone(), text.clone())).collect()
    };
    assert!(drafts(&before) == drafts(&contents(&place.path("out"))), "the same drafts to the byte");
    place.send_all("out");
    place.plan("out", &[]);
    let rows = place.messages("out");
    assert!(rows.iter().all(|row| row["state"] == "sent" && row["file"].is_empty()), "{:?}", rows[0]);
    assert!(drafts(&contents(&place.path("out"))).is_empty());
    // Also where kits are not written.
    let mut plan = passerelle();
    plan.current_dir(place.0.path()).args(["plan", "company", "--out", "out", "--formats", "csv"]);
    plan.assert().success();
    let text = fs::read_to_string(place.path("out/messages.csv")).unwrap();
    assert_eq!(text.matches("envoyé;").count(), rows.len(), "{text}");
}

#[test]
fn a_visit_that_is_called_off_is_called_off_for_those_who_were_told_and_for_nobody_else() {
    let place = Restaurant::new();
    place.plan("first", &[]);
    let schedule = place.rows("first/schedule.csv", b',');
    let gone = &schedule.iter().find(|row| row["employee"] == "R16").unwrap()["unit"];
    // Only the visitor was told.
    place.edit("first/messages.csv", |text| {
        let told = |line: &str| line.contains(",visitor,") && line.contains(",R16,R16,");
        text.lines()
            .map(|line| if told(line) { line.replacen("to send", "ok", 1) } else { line.to_owned() } + "\n")
            .collect()
    });
    place.edit("company/employees.csv", |text| {
        text.replace(",Plongeur,employé,2020-11-02,", ",Plongeur,employé,2020-11-02,2027-01-05")
    });
    place.plan("second", &["--baseline", "first/schedule.csv"]);
    let rows = place.messages("second");
    let of_him: Vec<&Row> = rows.iter().filter(|row| row["visitor id"] == "R16").collect();
    assert!(!of_him.is_empty() && of_him.iter().all(|row| row["recipient id"] == "R16"), "{of_him:?}");
    let off = of_him.iter().find(|row| &row["unit id"] == gone).unwrap();
    assert_eq!((off["message"].as_str(), off["state"].as_str()), ("cancellation", "to send"));
    let read = place.read(&["second"]);
    let draft = &read[0]["drafts"][&off["file"]];
    let invitation =
        draft["invitations"].as_array().unwrap().iter().find(|event| event["method"] == "CANCEL");
    let invitation = invitation.unwrap_or_else(|| panic!("{draft}"));
    assert_eq!((&invitation["status"], &invitation["sequence"]), (&"CANCELLED".into(), &1.into()));
    let attendees = invitation["attendees"].as_array().unwrap();
    assert_eq!(attendees.len(), 1, "nobody else is told: {attendees:?}");
}

#[test]
fn kits_of_a_person_a_unit_and_a_week_are_those_of_their_visits() {
    let place = Restaurant::new();
    place.plan("out", &[]);
    let schedule = place.rows("out/schedule.csv", b',');
    let kit = |out: &str, flags: &[&str]| -> Value {
        let mut kit = passerelle();
        kit.current_dir(place.0.path()).args(["kit", "company", "out/schedule.csv", "--out", out, "--json"]);
        let told = kit.args(flags).assert().success().get_output().stdout.clone();
        serde_json::from_slice::<Value>(&told).unwrap()["outcome"].clone()
    };
    let count = |wanted: &dyn Fn(&Row) -> bool| schedule.iter().filter(|row| wanted(row)).count();
    let whole = kit("all", &[]);
    assert_eq!(whole["visits"], schedule.len());
    assert_eq!(whole["files"], contents(&place.path("all")).len() - 1, "and the list of files");
    assert!(whole["drafts"].as_u64().unwrap() > 30 && whole["notices"].as_u64().unwrap() >= 1, "{whole}");
    let of_unit = kit("unit", &["--unit", "Salle"]);
    assert_eq!(of_unit["visits"], count(&|row| row["unit"] == "salle" || row["home_unit"] == "salle"));
    let of_week = kit("week", &["--week", "2027-01-13"]);
    assert_eq!(of_week["visits"], count(&|row| row["start"] == "2027-01-11"));
    let of_person = kit("person", &["--employee", "Ghislain Vasseur"]);
    let his = count(&|row| row["employee"] == "R18" || row["tutor"].contains("Ghislain"));
    assert_eq!(of_person["visits"], his);
    assert!(his > 2, "as a visitor and as a tutor");
    // The list is always whole; it names the files that are there.
    assert_eq!(place.messages_of("person").len(), place.messages_of("all").len());
    let named =
        |out: &str| place.messages_of(out).into_iter().filter(|row| !row["fichier"].is_empty()).count();
    assert!(named("person") < named("all") / 2 && named("person") > 0);
    passerelle()
        .current_dir(place.0.path())
        .args(["kit", "company", "out/schedule.csv", "--out", "none", "--employee", "Nobody"])
        .assert()
        .code(2)
        .stderr(contains("--employee [E141]"));
    assert!(!place.path("none").exists());
}

impl Restaurant {
    fn messages_of(&self, out: &str) -> Vec<Row> {
        self.rows(&format!("{out}/messages.csv"), b';')
    }
}

#[test]
fn without_an_organizer_everybody_gets_a_notice_and_nothing_is_mailed() {
    let place = Restaurant::new();
    place.edit("company/passerelle.toml", |text| {
        text.lines().filter(|line| !line.contains("organizer")).map(|line| format!("{line}\n")).collect()
    });
    place.plan("out", &[]);
    let files = contents(&place.path("out"));
    let count = |end: &str| files.keys().filter(|path| path.to_string_lossy().ends_with(end)).count();
    assert_eq!((count(".eml"), count("notices.html")), (0, 7));
    assert!(!place.path("out/kits/salle/invitations").exists());
    let mut kit = passerelle();
    kit.current_dir(place.0.path()).args([
        "kit",
        "company",
        "out/schedule.csv",
        "--out",
        "kits",
        "--lang",
        "en",
    ]);
    kit.assert()
        .success()
        .stdout(contains("Messages to send: 0; ").and(contains("does not say who invites")));
}

#[test]
fn no_file_says_why_somebody_is_away_and_no_log_names_anybody() {
    let place = Restaurant::new();
    place.edit("company/absences.csv", |text| {
        let reason = |(number, line): (usize, &str)| {
            format!("{line},{}\n", if number == 0 { "motif" } else { "opération du genou" })
        };
        text.lines().enumerate().map(reason).collect()
    });
    let log = place.path("log.jsonl");
    place.plan("first", &["--log", log.to_str().unwrap()]);
    place.send_all("first");
    let schedule = place.rows("first/schedule.csv", b',');
    let his = schedule.iter().find(|row| row["employee"] == "R12").unwrap();
    place.edit("company/absences.csv", |text| {
        format!("{text}R12,{},{},opération du genou\n", his["start"], his["end"])
    });
    place.plan("second", &["--baseline", "first/schedule.csv", "--log", log.to_str().unwrap()]);
    for (path, text) in contents(&place.path("second")).into_iter().chain(contents(&place.path("first"))) {
        let text = String::from_utf8_lossy(&text).to_lowercase();
        assert!(!text.contains("genou") && !text.contains("op=c3=a9ration"), "{}", path.display());
    }
    let log = fs::read_to_string(log).unwrap();
    for name in ["Marchal", "marchal", "R12", "Sarr", "brigade", "salle"] {
        assert!(!log.contains(name), "{name}");
    }
}
