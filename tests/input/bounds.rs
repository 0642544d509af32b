//! Input without bounds: what is read costs about what it holds, what never ends is not read, and a report stays short.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use passerelle::domain::{Language, Note, UnitId};
use passerelle::files::{Faults, history_with, language_of, load, load_schedule, text};
use passerelle::output::Recorded;
use passerelle::target;
use passerelle::words::faults;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;

use super::folder::{codes, expect_loaded, faults_of, folder, loaded, options, problem};

/// Far beyond what any of these takes, and far below what each once took.
const SOON: Duration = Duration::from_secs(60);

fn soon<T>(work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let done = work();
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    done
}

fn lines(found: &Faults) -> String {
    faults::lines(Language::English, found)
}

/// A workbook of sheets given as the XML of their rows, which no library would write.
fn workbook(sheets: &[(&str, &str)]) -> (TempDir, PathBuf) {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let place = TempDir::new().unwrap();
    let file = place.path().join("company.xlsx");
    let mut archive = zip::ZipWriter::new(fs::File::create(&file).unwrap());
    let mut add = |name: &str, text: String| {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    };
    let (mut listed, mut related) = (String::new(), String::new());
    for (number, (name, rows)) in (1..).zip(sheets) {
        write!(listed, "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>").unwrap();
        let target = format!("worksheets/sheet{number}.xml");
        write!(
            related,
            "<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/worksheet\" Target=\"{target}\"/>"
        )
        .unwrap();
        let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
        add(&format!("xl/{target}"), sheet);
    }
    let whole =
        format!("<Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/>");
    add("_rels/.rels", format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{whole}</Relationships>"));
    add("[Content_Types].xml", format!("<Types xmlns=\"{PACKAGE}/content-types\"/>"));
    add(
        "xl/workbook.xml",
        format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{listed}</sheets></workbook>"),
    );
    add(
        "xl/_rels/workbook.xml.rels",
        format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{related}</Relationships>"),
    );
    archive.finish().unwrap();
    (place, file)
}

/// A row of texts.
fn row(number: u32, cells: &[(&str, &str)]) -> String {
    let cell = |(column, text): &(&str, &str)| {
        format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    format!("<row r=\"{number}\">{}</row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn a_cell_in_the_last_row_of_all_costs_one_row() {
    let head = row(1, &[("A", "employee"), ("B", "unit"), ("C", "start"), ("D", "weeks")]);
    let far = row(1_000_000_000, &[("A", "ada"), ("B", "nowhere"), ("C", "2027-01-04"), ("D", "1")]);
    let (_place, file) = workbook(&[("Schedule", &(head + &far))]);
    let found = soon(|| load_schedule(&file, &problem(&[])).unwrap_err());
    assert!(lines(&found).contains("Schedule!B1000000000 [E140]"), "{}", lines(&found));
}

#[test]
fn a_setting_in_the_last_row_of_its_sheet_is_read_at_once_and_named_by_that_row() {
    let units = row(1, &[("A", "unit"), ("B", "hosts")]) + &row(9, &[("A", "kitchen"), ("B", "2")]);
    let staff = row(1, &[("A", "employee"), ("B", "unit")]) + &row(2, &[("A", "ada"), ("B", "kitchen")]);
    let settings =
        row(3, &[("A", "horizon.weeks"), ("B", "many")]) + &row(1_048_576, &[("A", "stray.key"), ("B", "1")]);
    let (_place, file) = workbook(&[("units", &units), ("employees", &staff), ("settings", &settings)]);
    let found = soon(|| load(&file, &options()).unwrap_err());
    assert_eq!(codes(&found), ["E172", "E171"]);
    let told = lines(&found);
    assert!(told.contains("settings!B3 [E172]") && told.contains("settings!A1048576 [E171]"), "{told}");
}

#[test]
fn cells_that_a_sheet_does_not_keep_at_the_end_of_a_row_are_blank() {
    let units = row(1, &[("A", "unit"), ("B", "hosts"), ("C", "parent")])
        + &row(2, &[("A", "kitchen"), ("B", "2")])
        + &row(3, &[("A", "room")]);
    let staff = row(1, &[("A", "employee"), ("B", "unit")])
        + &row(2, &[("A", "ada"), ("B", "kitchen")])
        + &row(3, &[("A", "bob")]);
    let (_place, file) = workbook(&[("units", &units), ("employees", &staff)]);
    let found = load(&file, &options()).unwrap_err();
    assert_eq!(codes(&found), ["E114", "E114"]);
    assert!(
        lines(&found).contains("units!B3") && lines(&found).contains("employees!B3"),
        "{}",
        lines(&found)
    );
}

#[test]
fn a_wrong_column_in_a_large_file_is_shown_two_hundred_times_and_counted() {
    let mut rows = String::from("employee,unit,weeks\n");
    // In fewer than half of the rows: where more have the same fault, it is told once.
    (0..30_000).for_each(|turn| {
        writeln!(rows, "ada,no such unit {turn},1\nada,room,1\nada,room,1").unwrap();
    });
    let found = soon(|| faults_of(&[("stints.csv", &rows)]));
    assert_eq!((found.iter().count(), found.left_off(), found.len()), (Faults::OF_FILE, 29_800, 30_000));
    let told = lines(&found);
    assert!(
        told.len() < 100_000
            && told.ends_with("and 29,800 more errors in the same files: fix these first.\n")
    );
    assert!(faults::lines(Language::French, &found).contains("autres erreurs"));
    assert!(faults::lines(Language::German, &found).contains("weitere Fehler"));
}

#[test]
fn long_cells_are_neither_kept_whole_nor_compared() {
    let long = "x".repeat(30_000);
    let mut rows = String::from("employee,unit,weeks\n");
    (0..100).for_each(|turn| writeln!(rows, "ada,{long}{turn},1").unwrap());
    let mut units = String::from("unit,hosts\n");
    (0..100).for_each(|turn| writeln!(units, "{long}_{turn},1").unwrap());
    let files =
        [("stints.csv", &*rows), ("units.csv", &*units), ("employees.csv", "employee,unit\nada,nowhere\n")];
    let found = soon(|| faults_of(&files));
    assert!(found.iter().all(|fault| fault.text.len() <= 200));
}

#[test]
fn former_names_may_lead_to_each_other_fifty_thousand_times() {
    let mut rows = String::from("old,unit\n");
    (1..50_000).for_each(|turn| writeln!(rows, "n{turn},n{}", turn + 1).unwrap());
    rows += "n50000,room\n";
    let loaded = soon(|| loaded(&[("aliases.csv", &rows)]));
    assert_eq!(loaded.problem.company.aliases.len(), 50_000);
    assert!(loaded.problem.company.aliases.iter().all(|alias| alias.unit.0 == 1));
    rows.truncate(rows.len() - "room\n".len());
    let found = soon(|| faults_of(&[("aliases.csv", &(rows + "n1\n"))]));
    assert_eq!(codes(&found), ["E161"]);
    assert!(lines(&found).len() < 500, "a circle is told by its ends");
}

#[test]
fn what_is_a_folder_under_the_name_of_a_file_is_told() {
    let place = folder(&[]);
    fs::create_dir(place.path().join("absences.csv")).unwrap();
    let found = load(place.path(), &options()).unwrap_err();
    assert_eq!(
        lines(&found),
        "absences.csv [E119] not a file. Accepted: a file, not a folder, a pipe or a device\n"
    );
    assert!(faults::lines(Language::French, &found).contains("ce n'est pas un fichier"));
}

#[test]
fn a_workbook_among_tables_is_noted() {
    let place = folder(&[]);
    fs::write(place.path().join("absences.xlsx"), b"PK").unwrap();
    let loaded = expect_loaded(place.path(), &options());
    let note = Note::UnknownFile { file: "absences.xlsx".to_owned(), nearest: "absences.csv".to_owned() };
    assert!(loaded.notes.contains(&note), "{:?}", loaded.notes);
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_read() {
    let place = folder(&[]);
    let pipe = place.path().join("absences.csv");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let found = soon(|| load(place.path(), &options()).unwrap_err());
    assert_eq!(codes(&found), ["E119"]);
    fs::remove_file(&pipe).unwrap();
    std::os::unix::fs::symlink("/dev/zero", &pipe).unwrap();
    let found = soon(|| load(place.path(), &options()).unwrap_err());
    assert_eq!(codes(&found), ["E119"]);
    let problem = problem(&[]);
    assert_eq!(codes(&load_schedule(Path::new("/dev/zero"), &problem).unwrap_err()), ["E119"]);
}

/// Not only tables: settings, records of plans, certificates, histories and lists of what was written.
#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_read_wherever_a_file_is() {
    for device in [None, Some("/dev/zero")] {
        let make = |path: &Path| match device {
            Some(device) => std::os::unix::fs::symlink(device, path).unwrap(),
            None => assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success()),
        };
        let place = folder(&[]);
        let loaded = expect_loaded(place.path(), &options());
        for name in ["passerelle.toml", "summary.json", "history.csv", ".passerelle-files"] {
            make(&place.path().join(name));
        }
        let summary = place.path().join("summary.json");
        soon(|| {
            assert_eq!(language_of(place.path()), None);
            assert_eq!(text(&summary).unwrap_err().kind(), std::io::ErrorKind::NotSeekable);
            assert!(Recorded::read(&summary).is_err());
            let company = &loaded.problem.company;
            assert!(history_with(place.path(), company, loaded.problem.settings.dates, &[]).is_err());
            assert!(!target::is_whole(place.path()));
            assert_eq!(target::edited(place.path(), &[]), None);
        });
    }
}

#[cfg(unix)]
#[test]
fn a_file_larger_than_is_read_is_refused_by_its_size_alone() {
    let place = folder(&[]);
    // A hole takes no room on the disk.
    fs::File::create(place.path().join("absences.csv")).unwrap().set_len(5 << 30).unwrap();
    let found = soon(|| load(place.path(), &options()).unwrap_err());
    assert_eq!(lines(&found).lines().count(), 1);
    assert!(
        lines(&found).starts_with("absences.csv [E109] too large. Accepted: at most 512 MB"),
        "{}",
        lines(&found)
    );
}

/// One line of a file without line breaks is not held several times over: it is refused once it is too long.
#[test]
fn a_row_without_end_is_refused_where_it_begins() {
    let head = "employee,unit\nada,kitchen\n";
    for line in ["x".repeat(17 << 20), format!("bob,{}", ",y".repeat(9 << 20))] {
        let found = faults_of(&[("employees.csv", &format!("{head}\n{line}\n"))]);
        assert_eq!(codes(&found), ["E109"]);
        let told = lines(&found);
        assert!(
            told.starts_with("employees.csv:4 [E109] too large. Accepted: a row of at most 16 MB"),
            "{told}"
        );
    }
}

/// Remarks stay few, however many there would be.
#[test]
fn remarks_of_a_kind_are_told_up_to_a_number() {
    let of_unit = |row: usize| Note::NobodyWorks { unit: UnitId::at(row) };
    let many: Vec<Note> = (0..20_000).map(of_unit).chain([Note::BaselineBefore { rows: 1 }]).collect();
    let told = Note::first(&many);
    assert_eq!(told[..20], many[..20]);
    assert_eq!(told[20..], [Note::BaselineBefore { rows: 1 }, Note::More { notes: 19_980 }]);
    assert_eq!(Note::first(&many[..20]), many[..20]);
}
