//! What a reader sees is in one language: every visible word of what a run says and leaves behind comes from the
//! messages and the lexicon of that language, or from the company's own files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use calamine::{Data, Reader, Xlsx, open_workbook};
use passerelle::domain::{Language, Term, settings};
use tempfile::tempdir;

use super::messages::messages;

/// What is the same in every language: names of programs, formats and folders, and the states of rows in `schedule.csv`.
const NAMES: [&str; 10] =
    ["passerelle", "csv", "html", "xlsx", "ics", "json", "people", "kits", "placed", "pinned"];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.chars().count() > 1).map(str::to_lowercase)
}

/// Words that a reader may see: of messages, conventions, lexicon, and the company.
fn known(language: Language, company: &Path) -> BTreeSet<String> {
    let mut known: BTreeSet<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    known.extend(Term::ALL.iter().flat_map(|term| words(term.code()).collect::<Vec<_>>()));
    for message in messages(language).values() {
        known.extend(words(&message.text));
    }
    for folder in ["conventions", "lexicon"] {
        let file = root(&format!("src/words/{folder}/{}.toml", language.code()));
        known.extend(words(&fs::read_to_string(file).unwrap()));
    }
    for file in fs::read_dir(company).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "csv") {
            let bytes = fs::read(path).unwrap();
            let text = String::from_utf8(bytes)
                .unwrap_or_else(|wrong| encoding_rs::WINDOWS_1252.decode(wrong.as_bytes()).0.into_owned());
            known.extend(words(&text));
        }
    }
    known
}

/// What a reader sees of a page: no mark-up, no style, no script.
fn of_page(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text += before;
        text.push(' ');
        let hidden = ["style", "script"].into_iter().find(|name| after.starts_with(name));
        rest = match hidden {
            Some(name) => after.split_once(&format!("</{name}>")).map_or("", |(_, rest)| rest),
            None => after.split_once('>').map_or("", |(_, rest)| rest),
        };
    }
    (text + rest).replace("&nbsp;", " ").replace("&#x2f;", "/").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The lines of a calendar that calendar programs show, unfolded.
fn of_calendar(text: &str) -> String {
    let unfolded = text.replace("\r\n ", "");
    let shown = ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "NAME", "X-WR-CALNAME"];
    let lines = unfolded.lines().filter(|line| shown.iter().any(|name| line.starts_with(name)));
    let lines = lines.filter_map(|line| line.split_once(':')).map(|(_, text)| text.replace("\\n", "\n"));
    lines.collect::<Vec<_>>().join("\n")
}

fn of_workbook(path: &Path) -> String {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let mut text = String::new();
    for (name, sheet) in book.worksheets() {
        text += &name;
        for (_, _, cell) in sheet.used_cells() {
            if let Data::String(cell) = cell {
                text += "\n";
                text += cell;
            }
        }
        text += "\n";
    }
    text
}

/// The visible text of every file below a folder.
fn of_folder(folder: &Path, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            of_folder(&path, all);
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let read = || fs::read_to_string(&path).unwrap();
        // Identifiers of events, for the next plan.
        if name == "events.csv" {
            continue;
        }
        let text = match path.extension().and_then(|extension| extension.to_str()) {
            Some("html") => of_page(&read()),
            Some("ics") => of_calendar(&read()),
            Some("xlsx") => of_workbook(&path),
            // Its last column tells calendars which event it is about.
            Some("csv") if name == "messages.csv" => {
                let text = read();
                let rows = text.lines().map(|row| row.rsplit_once([';', ',']).map_or(row, |(seen, _)| seen));
                rows.collect::<Vec<_>>().join("\n")
            }
            Some("md" | "csv") => read(),
            // Data for programs.
            _ => continue,
        };
        all.push((name, text));
    }
}

/// Every path below a folder, and the names of the files.
fn paths(folder: &Path, above: &str) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let below = format!("{above}{name}");
        if path.is_dir() {
            all.extend(paths(&path, &format!("{below}/")));
        }
        all.extend([below, name]);
    }
    all
}

fn wrong(language: Language, company: &str, commands: &[&str]) -> Vec<String> {
    let place = tempdir().unwrap();
    let data = root("data").join(company);
    let mut seen = Vec::new();
    for command in commands {
        let mut run = crate::cli::passerelle();
        run.current_dir(place.path());
        for word in command.split(' ') {
            match word {
                "DATA" => run.arg(&data),
                word => run.arg(word),
            };
        }
        let output = run.args(["--lang", language.code()]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        let place = place.path().to_string_lossy().into_owned();
        seen.push(((*command).to_owned(), text.replace(&place, "").replace(&*data.to_string_lossy(), "")));
    }
    let out = place.path().join("out");
    of_folder(&out, &mut seen);
    // Paths are no words; the longest go first.
    let mut paths = paths(&out, "");
    paths.sort_by_key(|path| std::cmp::Reverse(path.len()));
    let known = known(language, &data);
    let mut wrong = Vec::new();
    for (name, mut text) in seen {
        for path in paths.iter().filter(|path| path.contains(['.', '/'])) {
            text = text.replace(path.as_str(), " ");
        }
        // Settings are named as they are typed.
        for setting in settings::sections().flatten() {
            text = text.replace(&setting.path(), " ");
        }
        let unknown: BTreeSet<String> = words(&text).filter(|word| !known.contains(word)).collect();
        if !unknown.is_empty() {
            wrong.push(format!("{name}: {unknown:?}"));
        }
    }
    wrong
}

#[test]
fn every_word_that_a_reader_sees_is_of_their_language_or_of_the_company() {
    let commands = [
        "plan DATA --out out --formats csv,html,bulletin,xlsx,ics,kits",
        "check DATA",
        "verify DATA out/schedule.csv",
        "chain DATA out/schedule.csv",
        "explain DATA out/schedule.csv",
        "close DATA out/schedule.csv --dry-run",
        "compare out out",
    ];
    for language in Language::ALL {
        for company in ["restaurant", "theatre"] {
            let wrong = wrong(language, company, &commands);
            assert!(wrong.is_empty(), "{} {company}: {}", language.code(), wrong.join("\n"));
        }
    }
}
