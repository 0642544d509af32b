//! The folders of `src` import only what stands before them in the order that `src/README.md` states: no arrow back,
//! and so no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const README: &str = include_str!("../../src/README.md");

/// The folders in their order: the first cells of the table below `## The order of the folders`.
fn order() -> Vec<&'static str> {
    let below = README.lines().skip_while(|line| *line != "## The order of the folders").skip(1);
    let rows = below.take_while(|line| !line.starts_with('#')).filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split('`').next()).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(sources(&path)),
            false if path.extension().is_some_and(|kind| kind == "rs") => found.push(path),
            false => {}
        }
    }
    found
}

/// The folders that code names after `crate::`, alone or in braces.
fn named(code: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        text.trim_start().chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect()
    };
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let mut names = BTreeSet::new();
    for (_, rest) in code.match_indices("crate::").map(|(at, name)| (at, &code[at + name.len()..])) {
        match rest.strip_prefix('{') {
            Some(listed) => {
                let (mut depth, mut start) = (0, true);
                for (at, letter) in listed.char_indices() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        _ if start && letter.is_ascii_lowercase() => {
                            names.insert(word(&listed[at..]));
                            start = false;
                        }
                        _ => {}
                    }
                }
            }
            None => drop(names.insert(word(rest))),
        }
    }
    names.remove("");
    names
}

/// Which folders each folder of `src` imports; a file beside the folders is a folder of its name.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in sources(&root) {
        let below = path.strip_prefix(&root).unwrap();
        let folder = below.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if ["lib", "main"].contains(&folder.as_str()) {
            continue;
        }
        let mut names = named(&fs::read_to_string(&path).unwrap());
        names.remove(&folder);
        arrows.entry(folder).or_default().extend(names);
    }
    arrows
}

#[test]
fn every_folder_stands_in_the_order() {
    let order: BTreeSet<String> = order().into_iter().map(str::to_owned).collect();
    assert_eq!(arrows().into_keys().collect::<BTreeSet<_>>(), order);
}

#[test]
fn no_arrow_goes_back() {
    let order = order();
    let place = |folder: &str| order.iter().position(|known| *known == folder);
    let mut back = Vec::new();
    let mut counted = 0;
    for (from, names) in arrows() {
        // Macros that a file exports stand at the root of the crate, and are no folder.
        for to in names.iter().filter(|name| place(name).is_some()) {
            counted += 1;
            if place(to) >= place(&from) {
                back.push(format!("{from} imports {to}"));
            }
        }
    }
    assert!(counted > 80, "{counted} arrows");
    assert!(back.is_empty(), "{back:#?}");
}

#[test]
fn arrows_are_found_however_they_are_written() {
    let code = "use crate::{files::{self, Options}, target, words};\n// crate::cli\nfn f() { crate::solve::solve() }\nuse crate::domain::Week;\n";
    let found: Vec<String> = named(code).into_iter().collect();
    assert_eq!(found, ["domain", "files", "solve", "target", "words"]);
}
