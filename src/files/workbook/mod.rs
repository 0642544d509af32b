//! Sheets of a workbook as the text of tables, so that everything behind them reads one form only.

mod cells;
mod settings;

use std::io::{self, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use calamine::{Reader, Xlsx, XlsxError, open_workbook_from_rs};
use rustc_hash::FxHashSet;
use zip::ZipArchive;

use self::cells::table;
pub(super) use self::settings::locate_settings;
use super::bytes;
use super::columns::{TABLES, Table};
use super::fault::{Fault, FaultKind, Unreadable, Unsupported};
use super::fold::{distance, fold};
use super::folder::{self, Folder, sha256};
use super::forms;
use super::header::Words;
use super::people::ABSENCES;
use super::records::Layout;
use super::sheet::Source;
use super::visits::HISTORY;
use crate::domain::Note;
use crate::lexicon;

/// Tables whose sheet may be that of a schedule or of pins.
const SCHEDULES: [&str; 2] = ["schedule", "pins"];

/// The sheet of settings: `section.key` in its column A, the value in B.
const SETTINGS: &str = "settings";

/// Tables without which there is no company.
const REQUIRED: [&str; 2] = ["units", "employees"];

/// The most that a workbook may unpack to, in megabytes: half a million rows of eight cells, and no bomb. Reading it
/// takes about four times as much.
const MEGABYTES: u64 = 256;

/// What files of Excel before 2007 begin with, and those with a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

type Workbook = Xlsx<BufReader<Cursor<Vec<u8>>>>;

/// Whether a file is to be read as a workbook: by its name, or by its first bytes.
pub(super) fn is_workbook(path: &Path, bytes: &[u8]) -> bool {
    let endings = ["xlsx", "xlsm", "xls", "xlsb", "ods"];
    let named =
        path.extension().is_some_and(|is| endings.iter().any(|ending| is.eq_ignore_ascii_case(ending)));
    named || bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(COMPOUND)
}

/// The sheet of a schedule or of pins, or the only sheet.
pub(super) fn source(bytes: Vec<u8>, file: &Arc<str>) -> Source {
    let sha256 = sha256(&bytes);
    let failed = |kind| Source::plain(Arc::clone(file), Err(Fault::of_file(file, kind)), sha256.clone());
    let mut workbook = match open(bytes) {
        Ok((workbook, _)) => workbook,
        Err(kind) => return failed(kind),
    };
    let sheets = workbook.sheet_names();
    let mut names = SCHEDULES.into_iter().flat_map(lexicon::sheets);
    let wanted = names.find_map(|name| sheets.iter().find(|sheet| fold(sheet) == fold(name)));
    match wanted.or(if sheets.len() == 1 { sheets.first() } else { None }) {
        Some(sheet) => table(&mut workbook, file, sheet, sha256),
        None => failed(FaultKind::SheetMissing { sheets, table: SCHEDULES[0], likely: None }),
    }
}

/// A whole company: a sheet for each table.
pub(super) fn company(path: &Path) -> Folder {
    let file: Arc<str> = Arc::from(path.file_name().unwrap_or_default().to_string_lossy());
    let mut read = Folder::default();
    read.forms = forms::beside(path, &mut read.faults, &mut read.notes);
    for (table, more) in [(&HISTORY, &mut read.more_history), (&ABSENCES, &mut read.more_absences)] {
        let file = beside(path, table);
        if file.is_file() {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            *more = Some(folder::source(&file, &name));
        }
    }
    let opened = bytes::read(path).and_then(|bytes| Ok((sha256(&bytes), open(bytes)?)));
    let (sha256, (mut workbook, macros)) = match opened {
        Ok(opened) => opened,
        Err(kind) => {
            read.faults.push(Fault::of_file(&file, kind));
            return read;
        }
    };
    if macros {
        read.notes.push(Note::Macros { file: file.to_string() });
    }
    let sheets = workbook.sheet_names();
    let mut named = |table_name: &'static str, faults: &mut Vec<Fault>| {
        let is_name = |sheet: &&String| lexicon::sheets(table_name).any(|name| fold(name) == fold(sheet));
        let mut same = sheets.iter().filter(is_name);
        let first = same.next()?;
        for twin in same {
            let kind = FaultKind::FileTwice { other: first.clone() };
            faults.push(Fault { sheet: Some(Arc::from(twin.as_str())), ..Fault::of_file(&file, kind) });
        }
        Some(table(&mut workbook, &file, first, sha256.clone()))
    };
    for known in TABLES {
        read.tables.push(named(known.name, &mut read.faults));
    }
    read.settings = named(SETTINGS, &mut read.faults).map(|mut sheet| {
        sheet.text = sheet.text.map(|text| settings::toml(&text));
        sheet
    });
    let absent: Vec<&'static Table> = TABLES
        .into_iter()
        .zip(&read.tables)
        .filter(|(_, sheet)| sheet.is_none())
        .map(|(table, _)| table)
        .collect();
    let likely = likely(&mut workbook, &file, &sheets, &absent);
    for known in absent.iter().filter(|known| REQUIRED.contains(&known.name)) {
        let likely = likely.iter().find(|(_, table)| *table == known.name).map(|(sheet, _)| sheet.clone());
        let kind = FaultKind::SheetMissing { sheets: sheets.clone(), table: known.name, likely };
        read.faults.push(Fault::of_file(&file, kind));
    }
    let note = |(sheet, table)| Note::LikelySheet { file: file.to_string(), sheet, table };
    read.notes.extend(likely.into_iter().map(note));
    read
}

/// Sheets that nobody reads and whose name, or header, is nearly that of a table that the workbook lacks.
fn likely(
    workbook: &mut Workbook,
    file: &Arc<str>,
    sheets: &[String],
    absent: &[&'static Table],
) -> Vec<(String, &'static str)> {
    let known: FxHashSet<String> = TABLES
        .iter()
        .map(|table| table.name)
        .chain(SCHEDULES)
        .chain([SETTINGS])
        .flat_map(lexicon::sheets)
        .map(fold)
        .collect();
    let mut likely = Vec::new();
    for sheet in sheets.iter().filter(|sheet| !known.contains(&fold(sheet))) {
        let folded = fold(sheet);
        let named = |table: &&&Table| {
            let mut names = lexicon::sheets(table.name).map(fold);
            names.any(|name| distance(&folded, &name).is_some() || folded.split('_').any(|part| part == name))
        };
        let source = |workbook: &mut Workbook| table(workbook, file, sheet, String::new());
        let found = absent.iter().find(named).copied().or_else(|| {
            let text = source(workbook).text.ok()?;
            absent.iter().copied().find(|table| {
                let words = Words::of(table, &[]);
                let layout = Layout::of(&text, |row| words.recognised(row));
                layout.complete
            })
        });
        likely.extend(found.map(|table| (sheet.clone(), table.name)));
    }
    likely
}

/// Where a table of a company that is kept in a workbook grows: nobody else writes into the workbook itself.
pub(super) fn beside(workbook: &Path, table: &Table) -> PathBuf {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    workbook.with_file_name(format!("{stem}-{}.csv", table.name))
}

/// The sheet of settings as it is written.
pub(super) struct WrittenSettings {
    /// Its name; `None` where the workbook has none.
    pub sheet: Option<String>,
    /// The row of each key.
    pub rows: Vec<(u32, String)>,
}

/// The sheet of settings of a workbook; `None` where it cannot be read.
pub(super) fn settings_written(bytes: Vec<u8>) -> Option<WrittenSettings> {
    let (mut workbook, _) = open(bytes).ok()?;
    let sheets = workbook.sheet_names();
    let is_name = |sheet: &&String| lexicon::sheets(SETTINGS).any(|name| fold(name) == fold(sheet));
    let Some(sheet) = sheets.iter().find(is_name) else {
        return Some(WrittenSettings { sheet: None, rows: Vec::new() });
    };
    let source = table(&mut workbook, &Arc::from(""), sheet, String::new());
    Some(WrittenSettings { sheet: Some(sheet.clone()), rows: settings::rows(&source)? })
}

/// Opens a workbook once it is sure that it fits into memory; says whether it has macros.
fn open(bytes: Vec<u8>) -> Result<(Workbook, bool), FaultKind> {
    let unsupported = |kind| FaultKind::UnsupportedWorkbook { kind };
    if bytes.starts_with(COMPOUND) {
        let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let protected = bytes.windows(encrypted.len()).any(|window| window == encrypted);
        return Err(unsupported(if protected { Unsupported::Protected } else { Unsupported::Old }));
    }
    let unreadable = |text: String| FaultKind::FileUnreadable { reason: Unreadable::of_library(text) };
    if !bytes.starts_with(b"PK") {
        return Err(unsupported(Unsupported::Other));
    }
    let mut archive = ZipArchive::new(Cursor::new(&bytes)).map_err(|error| unreadable(error.to_string()))?;
    let mut left = MEGABYTES << 20;
    let mut macros = false;
    for position in 0..archive.len() {
        let entry = archive.by_index(position).map_err(|error| unreadable(error.to_string()))?;
        let name = entry.name().map_err(|error| unreadable(error.to_string()))?;
        match name.as_ref() {
            "mimetype" => return Err(unsupported(Unsupported::OpenDocument)),
            "xl/workbook.bin" => return Err(unsupported(Unsupported::Binary)),
            name => macros |= name.ends_with("vbaProject.bin"),
        }
        drop(name);
        // What an archive says of its sizes may be a lie: it is unpacked to nowhere, and counted.
        let unpacked = io::copy(&mut entry.take(left + 1), &mut io::sink());
        let unpacked = unpacked.map_err(|error| unreadable(error.to_string()))?;
        left = left.checked_sub(unpacked).ok_or(FaultKind::TooLarge { megabytes: MEGABYTES, row: false })?;
    }
    drop(archive);
    let opened: Result<Workbook, XlsxError> = open_workbook_from_rs(BufReader::new(Cursor::new(bytes)));
    opened.map(|workbook| (workbook, macros)).map_err(|error| unreadable(error.to_string()))
}
