//! Pages in a browser: Chromium, driven by Playwright.
//!
//! `.ci/tools` installs Chromium, `CHROMIUM` may name another; the first test that needs them installs Playwright and
//! axe, which audits pages, below `target/`. Where one is missing these tests fail and say so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::readers::program;

/// What a browser sees of a page in a scenario of `browser/look.js`, which must not make the page complain.
pub fn look(scenario: &str, html: &str) -> Value {
    let seen = watch(scenario, html);
    assert_eq!(seen["said"], json!([]), "the console stays empty");
    assert_eq!(seen["asked"], json!([]), "no request leaves the page");
    assert_eq!(seen["ready"], json!(true));
    seen
}

pub fn watch(scenario: &str, html: &str) -> Value {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("report.html");
    fs::write(&file, html).unwrap();
    let output = Command::new("node")
        .current_dir(playwright())
        .args(["look.js".as_ref(), chromium().as_os_str(), scenario.as_ref(), file.as_os_str()])
        .output()
        .expect("Node.js is needed to drive the browser: install node");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the browser could not be driven: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

pub fn chromium() -> PathBuf {
    program("CHROMIUM", &["chromium", "chromium-browser"], "chromium")
}

/// The Playwright that `package.json` asks for, which wants Node 20, and the last that runs on Node 18, which Debian 12 has.
const PLAYWRIGHT: &str = "\"1.64.1\"";
const FOR_OLD_NODE: &str = "\"1.61.1\"";

/// Whether Node is older than the newest Playwright wants.
fn is_old_node() -> bool {
    let node = Command::new("node").arg("--version").output();
    let said = node.expect("Node is needed to drive the browser: install nodejs").stdout;
    let said = String::from_utf8_lossy(&said).into_owned();
    let major = said.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    major.expect("node --version tells a version") < 20
}

/// A Firefox, where there is one that can be driven; not every distribution has it, and none of those with Node 18 has one that
/// Playwright drives there.
pub fn firefox() -> Option<PathBuf> {
    let given = std::env::var_os("FIREFOX").map(PathBuf::from);
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = || {
        let folders: Vec<PathBuf> = std::env::split_paths(&paths).collect();
        let names = ["firefox-esr", "firefox"].into_iter();
        names.flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
    };
    given.or_else(found).filter(|_| !is_old_node())
}

/// The folder with Playwright, axe and the script that uses them.
pub fn playwright() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/output/browser");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
        fs::create_dir_all(&folder).unwrap();
        for file in ["package.json", "look.js", "colours.js"] {
            fs::copy(source.join(file), folder.join(file)).unwrap();
        }
        fs::copy(source.join("../../page/walk.js"), folder.join("walk.js")).unwrap();
        if is_old_node() {
            let packages = fs::read_to_string(folder.join("package.json")).unwrap();
            fs::write(folder.join("package.json"), packages.replace(PLAYWRIGHT, FOR_OLD_NODE)).unwrap();
        }
        let [wanted, installed] = ["package.json", "installed.json"].map(|file| folder.join(file));
        let same = |there: Vec<u8>| there == fs::read(&wanted).unwrap();
        if !fs::read(&installed).is_ok_and(same) {
            let output = Command::new("npm")
                .current_dir(&folder)
                .args(["install", "--no-audit", "--no-fund", "--no-package-lock"])
                .output()
                .expect("npm is needed to install Playwright, which drives the browser: install npm");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "npm could not install what drives the browser: {said}");
            fs::copy(&wanted, &installed).unwrap();
        }
        folder
    })
}
