//! What other solvers are given and how their schedules are counted, in `benches/compare.py`.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::tempdir;

use super::export::python;
use super::passerelle;

#[test]
fn peers_are_given_the_program_and_counted_by_verify() {
    let place = tempdir().unwrap();
    let path = |name: &str| place.path().join(name);
    let (company, model, out) = (path("company"), path("program.mps"), path("out"));
    let recipe = ["--employees", "30", "--units", "5", "--weeks", "12", "--seed", "2"];
    passerelle().arg("generate").args(recipe).arg("--out").arg(&company).assert().code(0);
    passerelle().arg("export").arg(&company).args(["--format", "mps", "--out"]).arg(&model).assert().code(0);
    let plan = ["--formats", "csv", "--gap", "0"];
    passerelle().arg("plan").arg(&company).args(plan).arg("--out").arg(&out).assert().code(3);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut script = Command::new(python());
    script.arg("-B").arg(root.join("tests/cli/peers.py")).arg(root.join("benches"));
    script.arg(env!("CARGO_BIN_EXE_passerelle")).args([&company, &model, &out]).env("PYTHONUTF8", "1");
    let output = script.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let summary: Value =
        serde_json::from_str(&std::fs::read_to_string(out.join("summary.json")).unwrap()).unwrap();
    assert_eq!(summary["status"], "optimal");
    assert!(summary["placed"].as_u64().unwrap() > 50, "{summary}");
    for visits in ["visits", "begun"] {
        assert_eq!(found[visits], summary["placed"], "{found}");
    }
    for points in ["points", "highs", "counted"] {
        let apart = found[points].as_f64().unwrap() - summary["points"].as_f64().unwrap();
        assert!(apart.abs() < 1e-6, "{points}: {found}");
    }
    // Everybody has two stints; some random schedules keep to the rows and some do not.
    assert_eq!(found["no_overlaps"], 30, "{found}");
    assert!(
        found["verdicts"].as_array().unwrap().iter().all(|verdicts| verdicts.as_u64() > Some(20)),
        "{found}"
    );
}
