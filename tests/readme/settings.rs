//! The block of settings of the README is the defaults, and every setting stands in it.

use passerelle::files::{FaultKind, Options, load};

use super::blocks;
use crate::input::folder::{UNITS, folder, loaded};

/// Every section, and every setting as `section.key`, commented ones included.
fn documented(block: &str) -> Vec<String> {
    let mut section = String::new();
    let mut keys = Vec::new();
    for line in block.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            section = name.to_owned();
        } else if let Some((key, _)) = line.trim_start_matches("# ").split_once(" = ") {
            keys.push(format!("{section}.{key}"));
        }
    }
    keys
}

/// What the program says that it knows, when asked for a setting that it does not.
fn known(place: &str) -> Vec<&'static str> {
    let text = format!("{place}\nno_such_setting = 1\n");
    let folder = folder(&[("units.csv", UNITS), ("passerelle.toml", &text)]);
    let faults = load(folder.path(), &Options::default()).unwrap_err();
    let known = faults.iter().find_map(|fault| match &fault.kind {
        FaultKind::UnknownKey { known, .. } => Some(known.clone()),
        _ => None,
    });
    known.unwrap()
}

#[test]
fn every_setting_stands_in_the_readme() {
    let [block] = blocks("toml").try_into().unwrap();
    let sections = known("");
    let keys = sections.iter().flat_map(|section| {
        known(&format!("[{section}]")).into_iter().map(move |key| format!("{section}.{key}"))
    });
    assert_eq!(documented(&block), keys.collect::<Vec<_>>());
}

#[test]
fn the_settings_of_the_readme_are_the_defaults() {
    let [block] = blocks("toml").try_into().unwrap();
    let written = loaded(&[("passerelle.toml", &block)]);
    let silent = loaded(&[]);
    assert_eq!(written.problem.settings, silent.problem.settings);
    assert_eq!(written.problem.horizon, silent.problem.horizon);
}
