//! Rules, terms, codes, files, columns and keys: the README lists exactly those of the code.

use std::collections::BTreeSet;
use std::path::Path;

use passerelle::domain::{Rule, Term};
use passerelle::explain::Reason;
use passerelle::files::{FaultKind, dictionary};
use passerelle::outcome::{Exit, Failure};
use passerelle::replan::Cause;
use passerelle::verify::DayLost;
use tempfile::tempdir;

use super::{first_cells, section};
use crate::cli::passerelle;

#[test]
fn rules() {
    let codes = Rule::ALL.map(Rule::code);
    assert_eq!(first_cells("## Rules")[1..], codes);
}

#[test]
fn terms() {
    let codes = Term::ALL.map(Term::code);
    assert_eq!(first_cells("## Points")[1..], codes);
}

#[test]
fn fault_codes() {
    assert_eq!(first_cells("## Faults in the input")[1..], *FaultKind::ALL_CODES);
}

#[test]
fn exit_codes() {
    let listed: BTreeSet<String> =
        first_cells("### Exit codes")[1..].iter().map(|code| code.to_string()).collect();
    let codes: BTreeSet<String> = Exit::ALL.iter().map(|exit| exit.code().to_string()).collect();
    assert_eq!(listed, codes);
}

#[test]
fn failures() {
    assert_eq!(first_cells("### For scripts")[1..], *Failure::ALL_CODES);
}

#[test]
fn input_files_and_columns() {
    let files: Vec<String> = dictionary().into_iter().map(|(file, _)| format!("#### {file}")).collect();
    let headed: Vec<&str> =
        section("## Input").into_iter().filter(|line| line.starts_with("#### ")).collect();
    assert_eq!(headed, files);
    for (file, columns) in dictionary() {
        let named =
            |(name, required): (&str, bool)| if required { format!("**{name}**") } else { name.to_owned() };
        let columns: Vec<String> = columns.into_iter().map(named).collect();
        assert_eq!(first_cells(&format!("#### {file}"))[1..], columns, "{file}");
    }
}

#[test]
fn output_columns_and_keys() {
    let place = tempdir().unwrap();
    let out = place.path().join("out");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant");
    passerelle().arg("plan").arg(&data).arg("--out").arg(&out).assert().success();
    for file in ["schedule.csv", "unscheduled.csv"] {
        let text = std::fs::read_to_string(out.join(file)).unwrap();
        let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        assert_eq!(first_cells(&format!("#### {file}"))[1..], header, "{file}");
    }
    let again = place.path().join("again");
    let baseline = out.join("schedule.csv");
    let mut run = passerelle();
    run.arg("plan").arg(data).arg("--out").arg(&again).arg("--baseline").arg(baseline).assert().success();
    let text = std::fs::read_to_string(again.join("changes.csv")).unwrap();
    assert_eq!(first_cells("#### changes.csv")[1..], text.trim_end().split(',').collect::<Vec<_>>());
    let summary = std::fs::read(out.join("summary.json")).unwrap();
    let summary: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&summary).unwrap();
    let keys: Vec<&str> = summary.keys().map(String::as_str).collect();
    assert_eq!(first_cells("#### summary.json")[1..], keys);
}

#[test]
fn reasons() {
    let others = [Reason::NoStart, Reason::CostsMore, Reason::NotDecided, Reason::CarriedOver];
    let codes: Vec<&str> =
        DayLost::ALL.map(DayLost::code).into_iter().chain(others.map(Reason::code)).collect();
    assert_eq!(first_cells("#### Reasons")[1..], codes);
}

#[test]
fn causes() {
    assert_eq!(first_cells("#### Causes")[1..], Cause::ALL.map(Cause::code));
}

#[test]
fn dependencies() {
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let of = |kind: &str| manifest[kind].as_table().unwrap().keys().map(String::as_str).collect::<Vec<_>>();
    let depended: BTreeSet<&str> = of("dependencies").into_iter().chain(of("dev-dependencies")).collect();
    let listed: BTreeSet<&str> =
        first_cells("## Dependencies")[1..].iter().flat_map(|cell| cell.split(", ")).collect();
    assert_eq!(listed, depended);
}
