//! What the program is made of beside its own code: licences, sources, names that must not be among it, and versions
//! that stand in it twice.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Licences under which a crate may come.
const LICENCES: [&str; 10] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Nothing that calls other machines (the planner's page is served to this one alone), and nothing that ties the program
/// to libraries of the system.
const BANNED: [&str; 8] =
    ["curl", "curl-sys", "isahc", "native-tls", "openssl", "openssl-sys", "reqwest", "rustls"];

/// Crates of which two versions stand in the program, as others ask for both.
const TWICE: [&str; 7] = ["bit-vec", "foldhash", "hashbrown", "itertools", "nom", "shlex", "syn"];

fn packages() -> Vec<Value> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let target = Command::new("rustc").arg("-vV").output().unwrap().stdout;
    let target = String::from_utf8(target).unwrap();
    let target = target.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let told = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", target])
        .arg("--manifest-path")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    told["packages"].as_array().unwrap().clone()
}

/// Whether an expression of licences leaves a choice that is allowed.
fn is_allowed(licence: &str) -> bool {
    let choice = |part: &str| {
        let alternatives = part.trim_matches(['(', ')']).replace(" / ", " OR ").replace('/', " OR ");
        alternatives.split(" OR ").any(|licence| LICENCES.contains(&licence))
    };
    licence.split(" AND ").all(choice)
}

#[test]
fn every_crate_comes_from_the_registry_under_a_licence_that_is_allowed() {
    let packages = packages();
    assert!(packages.len() > 100, "{}", packages.len());
    let mut wrong = Vec::new();
    for package in &packages {
        let name = package["name"].as_str().unwrap();
        let registry = package["source"].as_str().is_none_or(|source| source.starts_with("registry+"));
        let licensed = package["license"].as_str().is_some_and(is_allowed);
        if !registry || !licensed || BANNED.contains(&name) {
            wrong.push(format!("{name}: {} from {}", package["license"], package["source"]));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn no_other_crate_stands_in_it_twice() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in packages() {
        let text = |key: &str| package[key].as_str().unwrap().to_owned();
        versions.entry(text("name")).or_default().insert(text("version"));
    }
    let twice: Vec<&str> =
        versions.iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| name.as_str()).collect();
    assert_eq!(twice, TWICE);
}

#[test]
fn expressions_of_licences_are_read_as_they_are_meant() {
    for allowed in
        ["MIT", "MIT/Apache-2.0", "Apache-2.0 OR GPL-2.0-only", "(MIT OR Apache-2.0) AND Unicode-3.0"]
    {
        assert!(is_allowed(allowed), "{allowed}");
    }
    for refused in ["GPL-3.0-only", "MIT AND GPL-2.0-only", "MPL-2.0", ""] {
        assert!(!is_allowed(refused), "{refused}");
    }
}
