//! The XML of a sheet: where its rows and cells stand, and the same XML with other values in some of them.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::cells::Cell;

/// The names of what a sheet is made of.
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// What an XML element is written as: where it starts and ends, and where what is inside it does.
#[derive(Clone, Debug, Default)]
struct Element {
    whole: Range<usize>,
    /// Empty, at the end of its only tag, where it is written as one.
    inside: Range<usize>,
    single: bool,
}

/// A row of the XML, with its cells by column.
#[derive(Default)]
struct Row {
    element: Element,
    cells: BTreeMap<u32, (Element, Written)>,
}

/// How a cell is written.
#[derive(Clone, Debug, Default)]
struct Written {
    style: Option<String>,
    /// Whether its value is a number, which a style may show as a date.
    number: bool,
}

/// The rows of a sheet by number.
#[derive(Default)]
struct Rows {
    data: Element,
    rows: BTreeMap<u32, Row>,
}

/// The XML with other texts in some cells; `None` where it is not that of a sheet.
pub(super) fn with_cells(xml: &str, cells: &[Cell<'_>], days_from_1904: bool) -> Option<String> {
    let rows = rows(xml)?;
    let mut by_row: BTreeMap<u32, BTreeMap<u32, &str>> = BTreeMap::new();
    for cell in cells {
        by_row.entry(cell.line).or_default().insert(cell.column, cell.text);
    }
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut fresh_rows: BTreeMap<usize, String> = BTreeMap::new();
    for (number, texts) in &by_row {
        let Some(row) = rows.rows.get(number) else {
            let fresh: String = texts
                .iter()
                .map(|(column, text)| cell(*number, *column, text, &Written::default(), true))
                .collect();
            let next = rows.rows.range(number..).next().map(|(_, row)| row.element.whole.start);
            let place = next.unwrap_or(rows.data.inside.end);
            *fresh_rows.entry(place).or_default() += &element("row", &[("r", &number.to_string())], &fresh);
            continue;
        };
        let mut fresh: BTreeMap<usize, String> = BTreeMap::new();
        for (column, text) in texts {
            match row.cells.get(column) {
                Some((element, written)) => {
                    changes
                        .push((element.whole.clone(), cell(*number, *column, text, written, days_from_1904)));
                }
                None => {
                    let next = row.cells.range(column..).next().map(|(_, (element, _))| element.whole.start);
                    let place = next.unwrap_or(row.element.inside.end);
                    *fresh.entry(place).or_default() +=
                        &cell(*number, *column, text, &Written::default(), true);
                }
            }
        }
        changes.extend(fresh.into_iter().map(|(place, text)| inserted(xml, &row.element, place, text)));
    }
    changes.extend(fresh_rows.into_iter().map(|(place, text)| inserted(xml, &rows.data, place, text)));
    changes.sort_by_key(|(range, _)| (range.start, range.end));
    let mut written = xml.to_owned();
    for (range, text) in changes.into_iter().rev() {
        written.replace_range(range, &text);
    }
    Some(written)
}

/// Text put into an element at a place; an element of one tag gets a second one.
fn inserted(xml: &str, element: &Element, place: usize, text: String) -> (Range<usize>, String) {
    if !element.single {
        return (place..place, text);
    }
    let tag = &xml[element.whole.clone()];
    let open = tag.trim_end_matches('>').trim_end_matches('/').trim_end();
    let name = open[1..].split([' ', '\t', '\r', '\n']).next().unwrap_or_default();
    (element.whole.clone(), format!("{open}>{text}</{name}>"))
}

fn rows(xml: &str) -> Option<Rows> {
    let mut reader = Reader::from_str(xml);
    let mut found = Rows::default();
    let (mut row_number, mut column) = (0u32, 0u32);
    let (mut in_data, mut start) = (false, 0);
    let mut row = Row::default();
    let mut written = (Element::default(), Written::default());
    loop {
        let event = reader.read_event().ok()?;
        let end = usize::try_from(reader.buffer_position()).ok()?;
        let single = matches!(event, Event::Empty(_));
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                let element = Element { whole: start..end, inside: end..end, single };
                match tag.local_name().as_ref() {
                    "sheetData" => (found.data, in_data) = (element, !single),
                    "row" if in_data => {
                        row_number = attribute(&tag, "r")
                            .and_then(|r| r.parse().ok())
                            .unwrap_or(row_number.saturating_add(1));
                        (row, column) = (Row { element, ..Row::default() }, 0);
                        if single {
                            found.rows.insert(row_number, std::mem::take(&mut row));
                        }
                    }
                    "c" if in_data => {
                        column = attribute(&tag, "r")
                            .and_then(|r| column_of(&r))
                            .unwrap_or(column.saturating_add(1));
                        let kind = attribute(&tag, "t");
                        let number = kind.is_none_or(|kind| kind == "n");
                        written = (element, Written { style: attribute(&tag, "s"), number });
                        if single {
                            row.cells.insert(column, written.clone());
                        }
                    }
                    _ => {}
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "sheetData" => {
                    (found.data.inside.end, found.data.whole.end) = (start, end);
                    return Some(found);
                }
                "row" if in_data => {
                    (row.element.inside.end, row.element.whole.end) = (start, end);
                    found.rows.insert(row_number, std::mem::take(&mut row));
                }
                "c" if in_data => {
                    written.0.whole.end = end;
                    row.cells.insert(column, std::mem::take(&mut written));
                }
                _ => {}
            },
            Event::Eof => return (!found.data.whole.is_empty()).then_some(found),
            _ => {}
        }
        start = end;
    }
}

pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// The column of a cell such as `AB12`, from 1.
fn column_of(place: &str) -> Option<u32> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
    let column =
        letters.fold(0u32, |all, letter| all.saturating_mul(26).saturating_add(u32::from(letter - b'A') + 1));
    (column > 0).then_some(column)
}

/// An element with its attributes, around XML.
pub(super) fn element(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let attributes = attributes.iter().map(|(key, value)| format!(" {key}=\"{}\"", escape(*value)));
    let attributes: String = attributes.collect();
    match inside.is_empty() {
        true => format!("<{name}{attributes}/>"),
        false => format!("<{name}{attributes}>{inside}</{name}>"),
    }
}

/// A cell as it is written: whole numbers as numbers, days where the cell showed a number before, else text.
fn cell(row: u32, column: u32, text: &str, written: &Written, days_from_1904: bool) -> String {
    let place = format!("{}{row}", letters(column));
    let mut attributes = vec![("r", place.as_str())];
    attributes.extend(written.style.as_deref().map(|style| ("s", style)));
    let is_plain = written.style.as_deref().is_none_or(|style| style == "0");
    let is_whole = text.len() < 15 && text.parse::<i64>().is_ok_and(|number| number.to_string() == text);
    let day = || {
        let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
        Some((day - NaiveDate::from_ymd_opt(1899, 12, 30)?).num_days())
    };
    let number = |number: &str| element("v", &[], number);
    let inside = match (text.is_empty(), day().filter(|_| written.number && !is_plain && !days_from_1904)) {
        (true, _) => String::new(),
        (false, Some(day)) => number(&day.to_string()),
        // A number in a cell of dates would be read as a day.
        (false, None) if is_whole && (is_plain || !written.number) => number(text),
        (false, None) => {
            attributes.push(("t", "inlineStr"));
            element("is", &[], &element("t", &[("xml:space", "preserve")], &escape(text)))
        }
    };
    element("c", &attributes, &inside)
}

/// The letters of a column from 1.
fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.push(char::from(b'A' + u8::try_from(column % 26).unwrap_or_default()));
        column /= 26;
    }
    letters.into_iter().rev().collect()
}

/// The XML of a sheet with some rows.
pub(super) fn fresh(cells: &[Cell<'_>]) -> Option<String> {
    let empty = element("worksheet", &[("xmlns", MAIN)], &element("sheetData", &[], ""));
    with_cells(&empty, cells, true)
}
