//! A workbook with other texts in some cells of a sheet: only that sheet is written anew, every other part is copied as
//! it is.

use std::io::{Cursor, Read, Write};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::cells::{self, Cell};
use super::sheet::{self, attribute, element};
use crate::domain::Language;
use crate::files::workbook::settings_written;
use crate::lexicon::lexicon;

/// The part that lists the sheets, the one that says where they are, and the one that says what every part is.
const BOOK: &str = "xl/workbook.xml";
const PARTS: &str = "xl/_rels/workbook.xml.rels";
const TYPES: &str = "[Content_Types].xml";

/// What says that a part belongs to another, and what a sheet is.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Other texts in some cells of a sheet; `None` where it is not there or not as other programs write it.
pub(super) fn with_cells(bytes: &[u8], name: &str, cells: &[Cell<'_>]) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let book = part(&mut archive, BOOK)?;
    let path = path_of(&mut archive, &book, name)?;
    let from_1904 = tags(&book, "workbookPr")?
        .iter()
        .any(|tag| attribute(tag, "date1904").is_some_and(|value| value == "1" || value == "true"));
    let xml = part(&mut archive, &path)?;
    let changed = sheet::with_cells(&xml, cells, from_1904)?;
    with_parts(archive, &[(path, changed)])
}

/// A sheet more, behind the others.
pub(super) fn with_sheet(bytes: &[u8], name: &str, cells: &[Cell<'_>]) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let (book, parts, types) =
        (part(&mut archive, BOOK)?, part(&mut archive, PARTS)?, part(&mut archive, TYPES)?);
    let number = |tag: &BytesStart<'_>| attribute(tag, "sheetId")?.parse::<u32>().ok();
    let id = tags(&book, "sheet")?.iter().filter_map(number).max().unwrap_or(0) + 1;
    let free = |path: &String| archive.index_for_name(path).is_none();
    let path = (id..).map(|id| format!("xl/worksheets/sheet{id}.xml")).find(free)?;
    let target = path.strip_prefix("xl/")?;
    let (sheet_id, own) = (id.to_string(), format!("added{id}"));
    let listed = [("xmlns:r", RELATIONS), ("name", name), ("sheetId", &sheet_id), ("r:id", &own)];
    let listed = element("sheet", &listed, "");
    let kind = format!("{RELATIONS}/worksheet");
    let related = element("Relationship", &[("Id", &own), ("Type", &kind), ("Target", target)], "");
    let typed = element("Override", &[("PartName", &format!("/{path}")), ("ContentType", SHEET)], "");
    let before = |xml: &str, tag: &str, text: &str| {
        let place = xml.rfind(tag)?;
        Some([&xml[..place], text, &xml[place..]].concat())
    };
    let fresh = sheet::fresh(cells)?;
    let changed = [
        (BOOK.to_owned(), before(&book, "</sheets>", &listed)?),
        (PARTS.to_owned(), before(&parts, "</Relationships>", &related)?),
        (TYPES.to_owned(), before(&types, "</Types>", &typed)?),
        (path, fresh),
    ];
    with_parts(archive, &changed)
}

/// A setting in the sheet of settings, with its value as TOML; the sheet is made where it is not there.
pub(super) fn with_setting(bytes: &[u8], key: &str, value: &str, language: Language) -> Option<Vec<u8>> {
    let value = shown(key, value, language)?;
    let written = settings_written(bytes.to_vec())?;
    let rows = &written.rows;
    match &written.sheet {
        Some(sheet) => {
            let known = rows.iter().find(|(_, written)| written == key).map(|(row, _)| *row);
            let row = known.unwrap_or_else(|| rows.last().map_or(1, |(row, _)| row + 1));
            with_cells(bytes, sheet, &cells::row(row, &[key.to_owned(), value]))
        }
        None => {
            let words = lexicon(language);
            let header = ["setting", "value"].map(|column| words.header("settings", column).to_owned());
            let setting = [key.to_owned(), value];
            let cells = [cells::row(1, &header), cells::row(2, &setting)].concat();
            with_sheet(bytes, words.sheet("settings"), &cells)
        }
    }
}

/// A value as the sheet of settings holds it.
fn shown(key: &str, value: &str, language: Language) -> Option<String> {
    let table: toml::Table = format!("a = {value}").parse().ok()?;
    let word = |value: &toml::Value| match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Boolean(yes) => lexicon(language)
            .cell("truth", if *yes { "yes" } else { "no" })
            .first()
            .cloned()
            .unwrap_or_default(),
        other => other.to_string(),
    };
    Some(match table.get("a")? {
        toml::Value::Array(all) => {
            let between = if key.starts_with("columns.") { " | " } else { ", " };
            all.iter().map(word).collect::<Vec<_>>().join(between)
        }
        one => word(one),
    })
}

/// The part of a sheet.
fn path_of(archive: &mut Archive<'_>, book: &str, name: &str) -> Option<String> {
    let sheets = tags(book, "sheet")?;
    let sheet = sheets.iter().find(|tag| attribute(tag, "name").as_deref() == Some(name))?;
    let of_id = |attribute: &quick_xml::events::attributes::Attribute<'_>| {
        let key: &str = attribute.key.as_ref();
        key == "id" || key.ends_with(":id")
    };
    let id = sheet
        .attributes()
        .flatten()
        .find(of_id)?
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()?
        .into_owned();
    let parts = part(archive, PARTS)?;
    let related = tags(&parts, "Relationship")?;
    let target = related.iter().find(|tag| attribute(tag, "Id").as_deref() == Some(&id))?;
    let target = attribute(target, "Target")?;
    Some(match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    })
}

/// Every tag of a name.
fn tags(xml: &str, name: &str) -> Option<Vec<BytesStart<'static>>> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == name => {
                found.push(tag.into_owned());
            }
            Event::Eof => return Some(found),
            _ => {}
        }
    }
}

fn part(archive: &mut Archive<'_>, path: &str) -> Option<String> {
    let mut text = String::new();
    archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
    Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The workbook with some parts in place of those of their names, or behind the others.
fn with_parts(mut archive: Archive<'_>, parts: &[(String, String)]) -> Option<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let write = |writer: &mut ZipWriter<Cursor<Vec<u8>>>, (path, text): &(String, String)| {
        writer.start_file(path.as_str(), options).ok()?;
        writer.write_all(text.as_bytes()).ok()
    };
    let mut left: Vec<&(String, String)> = parts.iter().collect();
    for position in 0..archive.len() {
        let entry = archive.by_index_raw(position).ok()?;
        let changed = left.iter().position(|(path, _)| entry.name().is_ok_and(|name| name == path.as_str()));
        match changed {
            Some(at) => write(&mut writer, left.remove(at))?,
            None => writer.raw_copy_file(entry).ok()?,
        }
    }
    for fresh in left {
        write(&mut writer, fresh)?;
    }
    writer.finish().ok().map(Cursor::into_inner)
}
