//! File names made from identifiers.

use std::collections::HashSet;

use passerelle::output::file_names;
use proptest::prelude::{Strategy, any, prop_oneof, proptest};
use proptest::{collection, prop_assert, prop_assert_eq};
use unicode_normalization::UnicodeNormalization;

#[test]
fn a_safe_identifier_is_its_own_name() {
    let identifiers = ["E001", "jean.dupont", "Müller-Lüdenscheidt", "élève 12", "_x", "a@b"];
    assert_eq!(file_names(identifiers), identifiers);
}

#[test]
fn names_that_a_file_system_takes_for_one_another_are_told_apart() {
    assert_eq!(file_names(["ana", "ANA", "Ana"]), ["ana-3", "ANA", "Ana-2"]);
    assert_eq!(file_names(["Zoé", "Zoe\u{301}"]), ["Zoé", "Zoé-2"]);
    assert_eq!(file_names(["a/b", "a_b"]), ["a_b-2", "a_b"]);
}

#[test]
fn a_number_never_takes_the_name_of_another_identifier() {
    assert_eq!(file_names(["ana", "ANA", "ana-2"]), ["ana-3", "ANA", "ana-2"]);
}

#[test]
fn the_order_of_rows_changes_no_name() {
    let forward = file_names(["ana", "ANA", "Ana", "x"]);
    let mut backward = file_names(["x", "Ana", "ANA", "ana"]);
    backward.reverse();
    assert_eq!(forward, backward);
}

#[test]
fn what_windows_reserves_is_never_a_name() {
    for device in ["CON", "nul", "Aux", "prn", "COM1", "lpt9", "COM¹", "NUL.a.b", "con .x", "CONIN$"] {
        let name = &file_names([device])[0];
        let stem = name.split('.').next().unwrap().trim_end().to_lowercase();
        assert!(stem.starts_with('_') || stem.ends_with('_'), "{device} became {name}");
    }
}

#[test]
fn paths_controls_and_blanks_become_plain_names() {
    for bad in
        ["../../etc/passwd", "..", ".", "", " ", "a\\b", "c:d", "x\0y", "tab\there", "end. .", "\u{202e}fdp"]
    {
        is_safe(&file_names([bad])[0]);
    }
    is_safe(&file_names(["é".repeat(300).as_str()])[0]);
}

fn is_safe(name: &str) {
    assert!(!name.is_empty() && name.len() <= 120, "length of {name:?}");
    assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']), "{name:?}");
    assert!(!name.chars().any(char::is_control), "{name:?}");
    assert!(!name.ends_with(['.', ' ']) && !name.starts_with(['.', ' ']), "{name:?}");
}

/// Text that is more often nasty than a random one.
fn identifier() -> impl Strategy<Value = String> {
    prop_oneof![
        "[aA./ é-]{0,4}",
        "(CON|nul|Com1|LPT¹)(\\.[a-z]{1,2}){0,2}[ .]{0,2}",
        "[a-z]{1,3}-[2-4]",
        collection::vec(any::<char>(), 0..5).prop_map(|characters| characters.into_iter().collect()),
        "x{90,110}[ab]",
    ]
}

proptest! {
    #[test]
    fn names_are_safe_and_never_collide(identifiers in collection::hash_set(identifier(), 0..40)) {
        let names = file_names(identifiers.iter().map(String::as_str));
        prop_assert_eq!(names.len(), identifiers.len());
        let mut seen = HashSet::new();
        for name in &names {
            is_safe(name);
            let decomposed: String = name.to_uppercase().nfd().collect();
            prop_assert!(seen.insert(decomposed.to_lowercase()), "{} twice", name);
        }
    }
}
