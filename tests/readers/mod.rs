//! Somebody else's readers of what we write: Python libraries, in an environment that the tests make themselves.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// What is installed, to the last digit, so that a run next year reads as one today.
const LIBRARIES: [&str; 11] = [
    "openpyxl==3.1.5",
    "et_xmlfile==2.0.0",
    "icalendar==7.3.0",
    "python-dateutil==4.0.0",
    "tzdata==2026.6",
    "typing_extensions==4.16.0",
    "jsonschema==4.26.0",
    "jsonschema-specifications==2025.9.1",
    "referencing==0.37.0",
    "rpds-py==2026.9.1",
    "attrs==26.1.0",
];

/// Runs a script of this folder; gives the JSON that it prints.
pub fn read(script: &str, arguments: &[&OsStr]) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers").join(script);
    let mut command = Command::new(python());
    command.arg(&script).args(arguments).env("PYTHONUTF8", "1");
    serde_json::from_slice(&output(&mut command)).unwrap()
}

/// The interpreter of the environment, made at the first call under `target/`.
fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readers");
        let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let (ready, wanted) = (home.join("libraries.txt"), LIBRARIES.join("\n"));
        if fs::read_to_string(&ready).is_ok_and(|installed| installed == wanted) {
            return python;
        }
        let _ = fs::remove_dir_all(&home);
        output(Command::new("python3").args(["-m", "venv"]).arg(&home));
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
        output(Command::new(&python).args(pip).args(LIBRARIES));
        fs::write(ready, wanted).unwrap();
        python
    })
}

fn output(command: &mut Command) -> Vec<u8> {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {told}");
    output.stdout
}
