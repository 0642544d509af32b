//! `export`: written by us, read by somebody else.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use predicates::str::{contains, is_empty};
use serde_json::Value;
use tempfile::tempdir;

use super::{Place, passerelle};

/// HiGHS as others build it, to the last digit, so that a run next year reads as one today.
const LIBRARIES: [&str; 2] = ["highspy==1.15.1", "numpy==2.4.6"];

/// Reads a program, solves it to proof and tells what it was like.
const READER: &str = r#"
import highspy, json, sys
highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.setOptionValue("mip_rel_gap", 0.0)
highs.setOptionValue("mip_abs_gap", 1e-3)
if highs.readModel(sys.argv[1]) != highspy.HighsStatus.kOk:
    sys.exit("not read without a remark")
lp = highs.getLp()
highs.run()
values = highs.getSolution().col_value
print(json.dumps({
    "status": highs.modelStatusToString(highs.getModelStatus()),
    "points": highs.getInfo().objective_function_value,
    "idle": lp.offset_,
    "columns": list(lp.col_names_),
    "rows": list(lp.row_names_),
    "fixed": [name for name, low in zip(lp.col_names_, lp.col_lower_) if low == 1],
    "within_0_and_1": all(low >= 0 and high == 1 for low, high in zip(lp.col_lower_, lp.col_upper_)),
    "whole": sum(kind == highspy.HighsVarType.kInteger for kind in lp.integrality_),
    "chosen": [name for name, value in zip(lp.col_names_, values) if value > 0.5],
}))
"#;

/// What HiGHS makes of a file.
fn solved(file: &Path) -> Value {
    let output = Command::new(python()).args(["-c", READER]).arg(file).output().unwrap();
    assert!(output.status.success(), "{file:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The interpreter of an environment made at the first call under `target/`.
pub(super) fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("highs");
        let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let (ready, wanted) = (home.join("libraries.txt"), LIBRARIES.join("\n"));
        if fs::read_to_string(&ready).is_ok_and(|installed| installed == wanted) {
            return python;
        }
        let _ = fs::remove_dir_all(&home);
        ran(Command::new("python3").args(["-m", "venv"]).arg(&home));
        ran(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--no-deps"]).args(LIBRARIES));
        fs::write(ready, wanted).unwrap();
        python
    })
}

fn ran(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn exported(folder: &Path, format: &str, file: &Path) {
    let mut run = passerelle();
    run.arg("export").arg(folder).args(["--format", format, "--out"]).arg(file);
    run.assert().code(0).stdout(is_empty());
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

fn assert_unique_and_plain(names: &[&str]) {
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "names are not unique");
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "._".contains(letter);
    for name in names {
        assert!(name.chars().all(plain) && name.len() <= 255, "{name}");
    }
}

#[test]
fn another_solver_finds_the_optimum_of_the_restaurant_in_both_formats() {
    let place = tempdir().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant");
    let answers = ["mps", "lp"].map(|format| {
        let file = place.path().join(format!("restaurant.{format}"));
        exported(&folder, format, &file);
        let answer = solved(&file);
        assert_eq!(answer["status"], "Optimal", "{format}");
        assert_eq!(answer["points"].as_f64().unwrap().round(), 949.0, "{format}");
        assert_eq!(answer["idle"], 119_000.0, "{format}");
        assert_eq!(answer["within_0_and_1"], true, "{format}");
        let columns = texts(&answer["columns"]);
        let starts = columns.iter().filter(|name| name.starts_with("x_")).count();
        assert_eq!(answer["whole"], starts, "{format}: starts are whole, the others are not");
        assert!(starts < columns.len(), "{format}: crowding and links are columns too");
        assert_unique_and_plain(&columns);
        assert_unique_and_plain(&texts(&answer["rows"]));
        answer
    });
    for part in ["columns", "rows"] {
        let sorted = answers.each_ref().map(|answer| {
            let mut names = texts(&answer[part]);
            names.sort_unstable();
            names
        });
        assert_eq!(sorted[0], sorted[1], "{part}");
    }
}

#[test]
fn every_rule_and_every_term_survive_the_way_through_a_file() {
    let place = tempdir().unwrap();
    let size = ["--employees", "24", "--units", "4", "--weeks", "10", "--seed", "3", "--every-rule"];
    let mut run = passerelle();
    run.current_dir(place.path()).args(["generate", "--out", "company"]).args(size).assert().code(0);
    let mut run = passerelle();
    run.current_dir(place.path()).args(["plan", "company", "--out", "out", "--strategy", "exact"]);
    let done = run.output().unwrap();
    assert!(matches!(done.status.code(), Some(0 | 3)), "{done:?}");
    let summary: Value =
        serde_json::from_str(&fs::read_to_string(place.path().join("out/summary.json")).unwrap()).unwrap();
    assert_eq!(summary["status"], "optimal");
    for format in ["mps", "lp"] {
        let file = place.path().join("program");
        let file = file.with_extension(format);
        exported(&place.path().join("company"), format, &file);
        let answer = solved(&file);
        let (points, known) = (answer["points"].as_f64().unwrap(), summary["points"].as_f64().unwrap());
        assert!((points - known).abs() < 0.1, "{format}: {points} against {known}");
        assert!((answer["idle"].as_f64().unwrap() - summary["idle_points"].as_f64().unwrap()).abs() < 0.1);
        assert_unique_and_plain(&texts(&answer["columns"]));
        assert_unique_and_plain(&texts(&answer["rows"]));
    }
}

#[test]
fn pins_are_fixed_columns_and_names_are_told_apart_whatever_the_identifiers() {
    let place = Place::new();
    place.write("units.csv", "unit,hosts,min_present\nla cuisine,1,0\nla_cuisine,1,0\nsalle d'été,1,0\n");
    place.write(
        "employees.csv",
        "employee,unit,programme\nana 1,la cuisine,none\nana_1,la cuisine,none\né,la_cuisine,none\n",
    );
    place.write(
        "stints.csv",
        "employee,unit,weeks\nana 1,salle d'été,1\nana 1,salle d'été,1\nana_1,salle d'été,1\né,la cuisine,2\n",
    );
    place.write("pins.csv", "employee,unit,start,weeks,pin\né,la cuisine,2027-01-11,2,fixed\n");
    for format in ["mps", "lp"] {
        let file = place.input().join("..").join(format!("program.{format}"));
        exported(&place.input(), format, &file);
        let answer = solved(&file);
        assert_eq!(answer["points"].as_f64().unwrap().round(), 0.0);
        assert_eq!(texts(&answer["fixed"]), ["x_e_la.cuisine_w02_2"]);
        let columns = texts(&answer["columns"]);
        assert_unique_and_plain(&columns);
        for name in
            ["x_ana.1_salle.d.ete_w01_1", "x_ana.1_salle.d.ete_w01_1_n2", "x_ana.1.2_salle.d.ete_w04_1"]
        {
            assert!(columns.contains(&name), "{name} is not in {columns:?}");
        }
        assert!(texts(&answer["chosen"]).contains(&"x_e_la.cuisine_w02_2"));
    }
}

#[test]
fn without_a_file_it_goes_to_stdout_and_nobody_reading_on_is_no_error() {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\n");
    place.run("export").args(["--format", "lp"]).assert().code(0).stdout(contains("x_ana_hall_w01_2"));
    place.run("export").args(["--format", "mps"]).assert().code(0).stdout(contains("ENDATA"));
    place.run("export").assert().code(2);
    let mut full = place.run("export");
    full.args(["--format", "mps", "--out", "no/such/folder/file"]).assert().code(1);
}

#[test]
fn pins_that_break_rules_are_named_and_nothing_is_written() {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\n");
    place.write("pins.csv", "employee,unit,start,weeks,pin\nana,hall,2027-01-04,1,fixed\n");
    let mut run = place.run("export");
    run.args(["--format", "mps", "--out", "program.mps"]).assert().code(2).stdout(contains("R"));
    assert!(place.siblings().is_empty());
}
