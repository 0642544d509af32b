//! Help, usage errors and faults in the reader's language.

use std::collections::BTreeSet;

use assert_cmd::Command;
use passerelle::domain::{Language, Rule, Settings, Term};
use passerelle::files::{FaultKind, dictionary};
use tempfile::tempdir;

use super::{Place, passerelle};

const LANGUAGES: [&str; 3] = ["fr", "en", "de"];

fn stdout(mut run: Command) -> String {
    String::from_utf8(run.output().unwrap().stdout).unwrap()
}

fn stderr(mut run: Command) -> String {
    String::from_utf8(run.output().unwrap().stderr).unwrap()
}

fn help(language: &str, words: &[&str]) -> String {
    let mut run = passerelle();
    run.args(["--lang", language]).args(words).arg("--help");
    stdout(run)
}

/// The names of the commands, as bash learns them.
fn commands() -> Vec<String> {
    let listed = help("en", &[]);
    let listed = listed.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// The help of each argument: the lines below its name, in one.
fn told_of_arguments(help: &str) -> Vec<(String, String)> {
    let mut told: Vec<(String, String)> = Vec::new();
    for line in help.lines() {
        let depth = line.len() - line.trim_start().len();
        let text = line.trim();
        match told.last_mut() {
            _ if text.is_empty() => {}
            _ if (2..=6).contains(&depth) && text.starts_with(['-', '<', '[']) => {
                let name = text.split_whitespace().find(|word| word.starts_with("--")).unwrap_or(text);
                told.push((name.to_owned(), String::new()));
            }
            Some((_, told)) if depth == 10 => *told += text,
            _ => {}
        }
    }
    told
}

#[test]
fn every_command_and_argument_is_told_of_in_every_language() {
    let commands = commands();
    assert!(commands.len() >= 15, "{commands:?}");
    for command in &commands {
        let [french, english, german] = LANGUAGES.map(|language| help(language, &[command]));
        let [in_french, in_english, in_german] =
            [&french, &english, &german].map(|help| told_of_arguments(help));
        assert!(in_english.len() >= 5, "{command}: {english}");
        assert_eq!(in_french.len(), in_english.len(), "{command}");
        assert_eq!(in_german.len(), in_english.len(), "{command}");
        for (((name, english), (_, french)), (_, german)) in in_english.iter().zip(&in_french).zip(&in_german)
        {
            let different = BTreeSet::from([english, french, german]);
            assert!(!english.is_empty() && different.len() == 3, "{command} {name}: {different:?}");
        }
        for (foreign, words) in
            [(&french, ["Usage:", "possible values"]), (&german, ["Usage:", "possible values"])]
        {
            assert!(words.iter().all(|word| !foreign.contains(word)), "{command}: {foreign}");
        }
        assert!(
            french.contains("Usage\u{a0}: passerelle") && german.contains("Aufruf: passerelle"),
            "{german}"
        );
        assert!(german.contains("[OPTIONEN]") && german.contains("Optionen:"), "{german}");
    }
    let [french, english, german] = LANGUAGES.map(|language| help(language, &[]));
    for command in &commands {
        let about = |help: &str| {
            let line = help.lines().find(|line| line.trim_start().starts_with(&format!("{command} ")));
            line.unwrap_or_else(|| panic!("{command}: {help}")).to_owned()
        };
        let different = BTreeSet::from([&french, &english, &german].map(|help| about(help)));
        assert_eq!(different.len(), 3, "{different:?}");
    }
}

#[test]
fn help_is_the_same_however_it_is_asked_for() {
    for language in ["fr", "en", "de"] {
        let asked = |word: Option<&str>| {
            let mut run = passerelle();
            run.args(["--lang", language, "help"]).args(word);
            stdout(run)
        };
        assert_eq!(help(language, &[]), asked(None));
        for command in commands() {
            assert_eq!(help(language, &[command.as_str()]), asked(Some(command.as_str())), "{command}");
        }
    }
}

#[test]
fn usage_errors_are_told_in_the_language_of_the_flag() {
    let wrong: [(&[&str], [&str; 3]); 8] = [
        (&["plan", "--nonsense"], ["argument inconnu", "unexpected argument", "unbekanntes Argument"]),
        (&["plna"], ["commande inconnue", "unrecognized subcommand", "unbekannter Befehl"]),
        (&["plna"], ["Vouliez-vous dire", "Did you mean", "Meinten Sie"]),
        (&["plan", "x"], ["il manque", "not provided", "es fehlt"]),
        (&["generate", "--out", "y", "--weeks", "0"], ["attendu", "expected", "erwartet"]),
        (&["plan", "x", "--out"], ["attend une valeur", "a value is required", "braucht einen Wert"]),
        (&["plan", "x", "--out", "y", "--out", "z"], ["qu'une fois", "multiple times", "nur einmal"]),
        (
            &["plan", "x", "--out", "y", "--strategy", "best"],
            ["Valeurs possibles", "Possible values", "Mögliche Werte"],
        ),
    ];
    for (typed, expected) in wrong {
        for (language, expected) in LANGUAGES.into_iter().zip(expected) {
            let mut run = passerelle();
            run.args(["--lang", language]).args(typed);
            run.assert().code(2);
            let told = stderr(run);
            assert!(told.contains(expected), "{typed:?}: {told}");
            assert!(language == "en" || !told.contains("Usage:"), "{told}");
        }
    }
}

#[test]
fn the_language_is_that_of_the_flag_then_of_the_folder_then_of_the_computer_then_french() {
    let place = Place::new();
    let faulty = "unit,name,hosts,min_present\nkitchen,Kitchen,many,0\nhall,Hall,1,0\n";
    // Help, a usage error, and faults all follow the same order.
    let told = |flag: &str, settings: &str, locale: [&str; 3]| {
        place.write("passerelle.toml", settings);
        place.write("units.csv", faulty);
        let run = |more: &[&str]| {
            let mut run = place.run("check");
            run.env("LC_ALL", locale[0]).env("LC_MESSAGES", locale[1]).env("LANG", locale[2]);
            run.args(flag.split_whitespace()).args(more);
            run
        };
        let helped = stdout(run(&["--help"]));
        let usage = helped.lines().find(|line| line.contains("passerelle check")).unwrap().to_owned();
        [usage, stderr(run(&["--nonsense"])), stderr(run(&[])).lines().last().unwrap().to_owned()]
    };
    let french = ["Usage\u{a0}:", "erreur\u{a0}:", "erreur\u{a0}:"];
    let english = ["Usage:", "error:", "error:"];
    let german = ["Aufruf:", "Fehler:", "Fehler:"];
    let (nothing, in_german) = ("", "[output]\nlanguage = \"de\"\n");
    let cases = [
        ("--lang fr", in_german, ["en_GB.UTF-8", "", ""], french),
        ("--lang=en", in_german, ["fr_FR.UTF-8", "", ""], english),
        ("", in_german, ["en_GB.UTF-8", "", ""], german),
        ("", nothing, ["en_GB.UTF-8", "", "de_DE.UTF-8"], english),
        ("", nothing, ["", "de_CH", "en_US"], german),
        ("", nothing, ["", "", "en_US.UTF-8"], english),
        ("", nothing, ["C", "", ""], french),
        ("", nothing, ["POSIX", "", "en_US"], french),
        ("", nothing, ["", "", ""], french),
        ("", nothing, ["it_IT.UTF-8", "", ""], french),
        ("--lang de", nothing, ["", "", ""], german),
    ];
    for (flag, settings, locale, expected) in cases {
        let told = told(flag, settings, locale);
        for (told, expected) in told.iter().zip(expected) {
            assert!(told.starts_with(expected), "{flag:?} {settings:?} {locale:?}: {told}");
        }
    }
}

#[test]
fn faults_come_in_the_language_of_the_settings_even_where_these_are_at_fault() {
    let place = Place::new();
    place.write("units.csv", "unit,name,hosts,min_present\nkitchen,Kitchen,many,0\nhall,Hall,1,0\n");
    for (settings, expected) in [
        ("[output]\nlanguage = \"en\"\n", "error: "),
        ("[horizon]\nweeks = \"x\n[output]\nlanguage = 'en' # English\n", "error: "),
    ] {
        place.write("passerelle.toml", settings);
        let mut run = place.run("check");
        run.env("LC_ALL", "fr_FR.UTF-8");
        let told = stderr(run);
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn documents_follow_the_computer_where_nothing_else_says_a_language() {
    let place = Place::new();
    let said = |locale: &str, flags: &[&str]| {
        let mut run = place.run("check");
        run.env("LC_ALL", locale).args(flags);
        stdout(run)
    };
    let [french, english, german] = LANGUAGES.map(|language| said("C", &["--lang", language]));
    assert_eq!(BTreeSet::from([&french, &english, &german]).len(), 3, "{german}");
    assert_eq!(said("de_DE.UTF-8", &[]), german);
    assert_eq!(said("de_DE.UTF-8", &["--lang", "en"]), english);
    assert_eq!(said("ja_JP.UTF-8", &[]), french);
}

#[test]
fn the_manual_and_the_completions_are_in_the_language_too() {
    let place = tempdir().unwrap();
    for (language, word) in
        [("fr", "Planifier la"), ("en", "Plan the horizon"), ("de", "Den Zeitraum planen")]
    {
        let folder = place.path().join(language);
        passerelle().args(["man", "--lang", language]).arg(&folder).assert().code(0);
        let page = std::fs::read_to_string(folder.join("passerelle-plan.1")).unwrap();
        assert!(page.contains(word), "{page}");
        let mut run = passerelle();
        run.args(["completions", "fish", "--lang", language]);
        assert!(stdout(run).contains(word));
    }
}

/// What `help` says on a topic, in a language.
fn on(language: &str, topic: &str) -> String {
    let mut run = passerelle();
    run.args(["help", topic, "--lang", language]);
    stdout(run)
}

/// The words that begin the lines of a text.
fn firsts(text: &str) -> Vec<&str> {
    text.lines().filter_map(|line| line.split_whitespace().next()).collect()
}

#[test]
fn topics_hold_what_the_catalogues_hold_in_every_language() {
    let topics = [
        ["files", "fichiers", "Dateien"],
        ["settings", "réglages", "Einstellungen"],
        ["rules", "règles", "Regeln"],
        ["points", "points", "Punkte"],
        ["outputs", "résultats", "Ergebnisse"],
        ["faults", "erreurs", "Fehler"],
    ];
    for (language, place) in [(Language::English, 0), (Language::French, 1), (Language::German, 2)] {
        let [files, settings, rules, points, outputs, faults] =
            topics.map(|names| on(language.code(), names[place]));
        for (file, columns) in dictionary() {
            let part =
                files.split(&format!("\n{file}\n")).nth(1).unwrap_or_else(|| panic!("{file}: {files}"));
            let first = firsts(part);
            for (column, _) in columns {
                assert!(first.contains(&column), "{file}: {column}: {part}");
            }
        }
        let lines: BTreeSet<&str> = settings.lines().map(str::trim).collect();
        for line in passerelle::settings::template(language, &Settings::default()).lines() {
            assert!(lines.contains(line), "{line}: {settings}");
        }
        let holds = |text: &str, codes: &[&str]| {
            let first = firsts(text);
            let missing: Vec<_> = codes.iter().filter(|code| !first.contains(code)).collect();
            assert!(missing.is_empty(), "{missing:?}: {text}");
        };
        holds(&rules, &Rule::ALL.map(Rule::code));
        holds(&points, &Term::ALL.map(Term::code));
        holds(&faults, FaultKind::ALL_CODES);
        holds(&outputs, &["unscheduled.csv", "points_by_term", "idle_points", "tutor"]);
        for text in [&files, &settings, &rules, &points, &outputs, &faults] {
            assert!(!text.contains("**") && !text.contains("](") && !text.contains("<!--"), "{text}");
        }
        // Named in another language, it is still told in the reader's.
        for names in topics {
            let [first, second, third] = names.map(|name| on(language.code(), name));
            assert!(first == second && second == third, "{names:?}");
        }
    }
    assert_eq!(on("fr", "reglages"), on("fr", "réglages"), "accents may be left out");
}

#[test]
fn a_file_and_a_code_are_topics_too() {
    for language in LANGUAGES {
        assert_eq!(on(language, "units.csv"), on(language, "units"));
        assert!(firsts(&on(language, "units")).contains(&"min_present"));
        assert!(!on(language, "units").contains("employees.csv\n"), "one file alone");
        let of_code = on(language, "E140");
        assert_eq!(of_code.lines().count(), 3, "a title, the head, the row: {of_code}");
        assert!(of_code.lines().nth(2).unwrap().trim_start().starts_with("E140 "), "{of_code}");
        assert_eq!(on(language, "e140"), of_code);
    }
}

#[test]
fn help_lists_the_topics_and_says_them_where_one_is_unknown() {
    for (language, rules, wrong) in [
        ("fr", "règles", "« rulez » n'est ni"),
        ("en", "rules", "'rulez' is neither"),
        ("de", "Regeln", "„rulez“ ist weder"),
    ] {
        let mut run = passerelle();
        run.args(["help", "--lang", language]);
        let listed = stdout(run);
        assert!(listed.contains("passerelle help") && listed.contains(rules), "{listed}");
        assert_eq!(listed, help(language, &[]), "one help");
        let mut run = passerelle();
        run.args(["help", "rulez", "--lang", language]);
        run.assert().code(2);
        let told = stderr(run).replace('\u{a0}', " ");
        assert!(told.contains(wrong) && told.contains(rules) && told.trim().lines().count() == 1, "{told}");
        assert_eq!(on(language, "plan"), help(language, &["plan"]), "a command");
    }
}
