//! The header of a table: its separator, and which cell holds which column.

use std::iter;
use std::sync::Arc;

use csv::StringRecord;
use rustc_hash::{FxHashMap, FxHashSet};

use super::columns::{Col, Table};
use super::fault::{Column, Fault, FaultKind};
use super::fold::fold;
use super::looks;
use super::values::clean;
use crate::domain::Note;
use crate::lexicon;

/// Where the columns of a table are.
pub(super) struct Header {
    pub file: Arc<str>,
    /// Headers as written, up to the last that is not blank.
    names: Vec<Arc<str>>,
    /// Columns that are there, and the position of their cell.
    cells: Vec<(Col, u16)>,
    /// Columns that every row must fill, where the header has them.
    pub required: Vec<Col>,
    /// Whether every required column is there.
    pub complete: bool,
}

/// How well a row does as a header: better ones are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Recognised {
    /// Whether it has every required column.
    pub complete: bool,
    /// Columns recognised.
    pub columns: usize,
}

impl Header {
    /// Recognises the columns of a header row.
    pub(super) fn of(
        file: &Arc<str>,
        line: u32,
        row: &StringRecord,
        table: &Table,
        words: &Words,
        faults: &mut Vec<Fault>,
        notes: &mut Vec<Note>,
    ) -> Header {
        let names = names(row);
        let chosen = words.chosen(&names);
        let gap = |position: usize, first: u16| {
            names[usize::from(first)..position].iter().any(|name| name.is_empty())
        };
        let mut cells: Vec<(Col, u16)> = Vec::new();
        for (position, name) in names.iter().enumerate() {
            let unread = |notes: &mut Vec<Note>| {
                let (file, column) = (file.to_string(), name.to_string());
                notes.push(match looks::of(name) {
                    Some(look) => Note::LikelyColumn { file, column, look },
                    None => Note::UnknownColumn { file, column },
                });
            };
            match words.meaning(name) {
                Some((col, rank)) => match chosen.iter().find(|(known, ..)| *known == col) {
                    Some((_, at, _)) if usize::from(*at) == position => cells.push((col, *at)),
                    // A second table stands beside this one, or an export says the same in several ways.
                    Some((_, at, best)) if rank > *best || rank > 0 || gap(position, *at) => unread(notes),
                    Some((_, at, _)) => faults.push(Fault {
                        file: Arc::clone(file),
                        sheet: None,
                        line: Some(line),
                        column: Some(Column { number: number(position), header: Arc::clone(name) }),
                        text: name.to_string(),
                        kind: FaultKind::ColumnTwice { first: u32::from(*at) + 1 },
                        shared: None,
                    }),
                    None => {}
                },
                None if name.is_empty() || words.ignores(name) => {}
                None => unread(notes),
            }
        }
        let mut required = Vec::new();
        let mut complete = true;
        for column in table.columns.iter().filter(|column| column.required) {
            match cells.iter().any(|(known, _)| *known == column.col) {
                true => required.push(column.col),
                false => {
                    complete = false;
                    let kind = FaultKind::ColumnMissing { table: table.name, column: column.col.0 };
                    faults.push(Fault { line: Some(line), ..Fault::of_file(file, kind) });
                }
            }
        }
        Header { file: Arc::clone(file), names, cells, required, complete }
    }

    /// Numbers of the columns that are read.
    pub(super) fn read(&self) -> FxHashSet<u32> {
        self.cells.iter().map(|(_, position)| u32::from(*position) + 1).collect()
    }

    /// Whether a row says nothing in the columns that are read.
    pub(super) fn is_blank(&self, row: &StringRecord) -> bool {
        let cell = |position: u16| row.get(position.into()).map_or("", clean);
        self.cells.iter().all(|(_, position)| cell(*position).is_empty())
    }

    /// How many cells a row has.
    pub(super) fn width(&self) -> usize {
        self.names.len()
    }

    /// The position of a column's cell.
    pub(super) fn cell(&self, col: Col) -> Option<usize> {
        self.cells.iter().find(|(known, _)| *known == col).map(|(_, position)| usize::from(*position))
    }

    /// A position as the column of a fault.
    pub(super) fn column(&self, position: usize) -> Column {
        let header = self.names.get(position).map_or_else(|| Arc::from(""), Arc::clone);
        Column { number: number(position), header }
    }

    /// Whether any cell of a row stands under no header, where it may belong to the table.
    pub(super) fn has_extra(&self, row: &StringRecord) -> bool {
        (0..row.len()).any(|position| self.strayed(row, position) == Some(Strayed::Adjacent))
    }

    /// How a cell stands under no header.
    pub(super) fn strayed(&self, row: &StringRecord, position: usize) -> Option<Strayed> {
        let blank = |position: usize| row.get(position).is_none_or(|cell| cell.trim().is_empty());
        let nameless = |position: usize| self.names.get(position).is_none_or(|name| name.is_empty());
        if blank(position) || !nameless(position) {
            return None;
        }
        // A column without header and without text stands between the table and something else.
        let apart = (0..position).rev().take_while(|before| nameless(*before)).any(blank);
        Some(if apart { Strayed::Apart } else { Strayed::Adjacent })
    }
}

/// A cell under no header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strayed {
    /// Right beside the table: a separator too many, perhaps.
    Adjacent,
    /// In another table or a legend beside it.
    Apart,
}

/// Headers as written, up to the last that is not blank.
fn names(row: &StringRecord) -> Vec<Arc<str>> {
    let mut names: Vec<Arc<str>> = row.iter().map(|name| Arc::from(clean(name))).collect();
    let last = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
    names.truncate(last.min(u16::MAX.into()));
    names
}

/// What headers mean in a table, in every language and after [`heading`].
pub(super) struct Words {
    /// Column and rank: 0 for words of ours and of the settings, more for those of other programs, the best first.
    columns: FxHashMap<String, (Col, usize)>,
    ignored: FxHashSet<String>,
    required: Vec<Col>,
}

impl Words {
    /// The words of a table; the settings may name more: header and column.
    pub(super) fn of(table: &Table, named: &[(String, &str)]) -> Self {
        let ours = |col: Col| iter::once(col.0).chain(lexicon::headers(table.name, col.0)).map(heading);
        let mut columns = FxHashMap::default();
        let known = |key: &str| table.columns.iter().map(|column| column.col).find(|col| col.0 == key);
        for (word, col) in named.iter().filter_map(|(word, key)| Some((heading(word), known(key)?))) {
            columns.insert(word, (col, 0));
        }
        // A column of people may hold their names, where another has their numbers.
        let people: FxHashSet<String> = lexicon::cell("word", "person").map(heading).collect();
        for column in table.columns {
            for word in ours(column.col) {
                let rank = usize::from(column.col == Col::EMPLOYEE && people.contains(&word));
                columns.entry(word).or_insert((column.col, rank));
            }
        }
        for column in table.columns {
            for (rank, word) in (2..).zip(lexicon::exports(table.name, column.col.0)) {
                columns.entry(heading(word)).or_insert((column.col, rank));
            }
        }
        let required = table.columns.iter().filter(|column| column.required).map(|column| column.col);
        let ignored = table.ignored.iter().copied().flat_map(ours).collect();
        Words { columns, ignored, required: required.collect() }
    }

    /// The column that a header means, and its rank. What stands in brackets is left out where it is needed for nothing;
    /// a header in two languages, or with two words for one thing, means what all its parts mean.
    pub(super) fn meaning(&self, name: &str) -> Option<(Col, usize)> {
        let without = || Some(name.split_once('(')?.0);
        let found = |name: &str| self.columns.get(&heading(name)).copied();
        let parts = || {
            let parts: Vec<(Col, usize)> = name.split(['/', '|']).map(found).collect::<Option<_>>()?;
            let same = parts.iter().all(|(col, _)| *col == parts[0].0);
            same.then(|| (parts[0].0, parts.iter().map(|(_, rank)| *rank).max().unwrap_or_default()))
        };
        found(name).or_else(|| found(without()?)).or_else(parts)
    }

    /// Whether a header is known and not read on purpose.
    pub(super) fn ignores(&self, name: &str) -> bool {
        self.ignored.contains(&heading(name))
    }

    /// Of each column the header that is read: position and rank.
    fn chosen(&self, names: &[Arc<str>]) -> Vec<(Col, u16, usize)> {
        let mut chosen: Vec<(Col, u16, usize)> = Vec::new();
        for (position, name) in (0u16..).zip(names) {
            let Some((col, rank)) = self.meaning(name) else { continue };
            match chosen.iter_mut().find(|(known, ..)| *known == col) {
                Some(best) if best.2 <= rank => {}
                Some(best) => *best = (col, position, rank),
                None => chosen.push((col, position, rank)),
            }
        }
        chosen
    }

    /// How well a row does as a header.
    pub(super) fn recognised(&self, row: &StringRecord) -> Recognised {
        let chosen = self.chosen(&names(row));
        let complete = self.required.iter().all(|col| chosen.iter().any(|(known, ..)| known == col));
        Recognised { complete, columns: chosen.len() }
    }
}

/// A header in one spelling, without the signs that forms put beside it.
pub(super) fn heading(name: &str) -> String {
    let plain: String = name.chars().filter(|letter| !matches!(letter, '*' | ':' | '#' | '.')).collect();
    fold(&plain.replace(['/', '\u{b0}'], " ")).trim_end_matches('_').to_owned()
}

fn number(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX - 1) + 1
}

/// The separator, and the byte at which the header starts.
///
/// Excel's own line `sep=;` decides; else the one of `,` `;` and tab that stands most often in the header
/// line outside quotation marks.
pub(super) fn separator(text: &str) -> (u8, usize) {
    let blank = text.len() - text.trim_start_matches(['\r', '\n', ' ']).len();
    let start = &text[blank..];
    let line = start.split(['\r', '\n']).next().unwrap_or_default();
    let said = line.trim_end_matches([' ', '"']).trim_start_matches('"');
    let said =
        said.get(..4).filter(|key| key.eq_ignore_ascii_case("sep=")).and_then(|_| said.as_bytes().get(4));
    if let Some(separator @ (b',' | b';' | b'\t')) = said {
        return (*separator, blank + line.len());
    }
    let mut counts = [(b',', 0u32), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in start.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += u32::from(byte == *separator);
                }
            }
        }
    }
    // The first of the equally frequent.
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    (most.map_or(b',', |(separator, _)| separator), 0)
}
