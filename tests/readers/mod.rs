//! Somebody else's readers of what we write: Python libraries, in an environment that the tests make themselves, and
//! LibreOffice.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

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

/// A program that a variable names, or that stands on the path; `package` is where Debian has it.
pub fn program(variable: &str, names: &[&str], package: &str) -> PathBuf {
    let named = env::var_os(variable).map(PathBuf::from);
    let on_path =
        env::var_os("PATH").into_iter().flat_map(|path| env::split_paths(&path).collect::<Vec<_>>());
    let mut places = on_path.flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    named.or_else(|| places.find(|place| place.is_file())).unwrap_or_else(|| {
        panic!("install {} (Debian: apt-get install {package}), or set {variable} to its path", names[0])
    })
}

/// Has LibreOffice open files and save them in another format, in another folder. It keeps a profile, which no two
/// of it can share: each gets its own, and none touches that of the user.
pub fn saved_by_libreoffice(files: &[&Path], format: &str, folder: &Path) {
    let profile = tempfile::tempdir().unwrap();
    let office = program("SOFFICE", &["soffice", "libreoffice"], "libreoffice-calc-nogui");
    let mut command = Command::new(office);
    command.arg(format!("-env:UserInstallation=file://{}", profile.path().display()));
    command.args(["--headless", "--convert-to", format, "--outdir"]).arg(folder).args(files);
    output(&mut command);
    for file in files {
        let saved = folder.join(file.file_stem().unwrap()).with_extension(format);
        assert!(saved.is_file(), "LibreOffice could not open {}", file.display());
    }
}

fn output(command: &mut Command) -> Vec<u8> {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {told}");
    output.stdout
}
