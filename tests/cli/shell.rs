//! `completions` and `man`.

use predicates::str::contains;
use tempfile::tempdir;

use super::passerelle;

#[test]
fn shells_learn_the_commands_and_flags() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let done = passerelle().args(["completions", shell]).assert().code(0);
        let script = String::from_utf8(done.get_output().stdout.clone()).unwrap();
        for word in ["passerelle", "verify", "baseline", "dry-run", "replay"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    let bash = passerelle().args(["completions", "bash"]).output().unwrap().stdout;
    let place = tempdir().unwrap();
    let file = place.path().join("completions");
    std::fs::write(&file, bash).unwrap();
    assert!(std::process::Command::new("bash").arg("-n").arg(&file).status().unwrap().success());
    passerelle().args(["completions", "bash", "--json"]).assert().code(2).stdout(contains("stdout-kept"));
}

#[test]
fn every_command_has_a_page() {
    let place = tempdir().unwrap();
    let folder = place.path().join("man");
    passerelle().args(["man", "--dry-run"]).arg(&folder).assert().code(0);
    assert!(!folder.exists());
    passerelle().arg("man").arg(&folder).assert().code(0);
    let help = passerelle().arg("--help").output().unwrap().stdout;
    let help = String::from_utf8(help).unwrap();
    let listed = help
        .lines()
        .skip_while(|line| *line != "Commandes\u{a0}:")
        .skip(1)
        .take_while(|line| !line.is_empty());
    let words = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let mut count = 0;
    for command in words.filter_map(|line| line.split_whitespace().next()).filter(|word| *word != "help") {
        let page = folder.join(format!("passerelle-{command}.1"));
        let text = std::fs::read_to_string(&page).unwrap_or_else(|_| panic!("{}", page.display()));
        assert!(text.contains(".SH SYNOPSIS"), "{command}");
        assert!(!text.contains("tethered"), "{command}");
        count += 1;
    }
    assert!(count >= 10, "{help}");
    assert!(folder.join("passerelle.1").is_file());
}
