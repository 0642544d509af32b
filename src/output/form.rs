//! A workbook to fill in: a sheet for each table, one for the settings, and one that explains every column.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, Formula, Workbook, Worksheet, XlsxError,
};

use crate::domain::{Country, Form, Language, Setting, Settings, Written, settings};
use crate::files::columns::{Column, Holds, TABLES, Table};
use crate::settings::{help, starting_settings};
use crate::words::{self, guide, lexicon, told};

use super::container;
use super::xlsx::look::Look;

/// Rows that are prepared: more than any table of a company has that is kept by hand.
const ROWS: u32 = 10_000;

/// The table of settings: `section.key` in its first column, the value in the second.
const SETTINGS: &str = "settings";

/// The longest list of words that a cell can offer, in characters with the commas.
const LONGEST_LIST: usize = 255;

/// The workbook in a language, as bytes.
///
/// # Errors
/// What the library refuses.
pub fn workbook(language: Language) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new(language);
    let mut workbook = Workbook::new();
    // Pinned: the library would take the clock, and two runs would differ.
    let created = chrono::DateTime::UNIX_EPOCH;
    workbook.set_properties(&DocProperties::new().set_author("Passerelle").set_creation_datetime(&created));
    explain(workbook.add_worksheet(), language, &look)?;
    for table in words::init::in_order() {
        fill(workbook.add_worksheet(), language, &look, table)?;
    }
    settle(workbook.add_worksheet(), language, &look)?;
    container::bytes(workbook)
}

/// The sheet of a table: its header, and what helps to fill it in.
fn fill(sheet: &mut Worksheet, language: Language, look: &Look, table: &Table) -> Result<(), XlsxError> {
    sheet.set_name(lexicon(language).sheet(table.name))?;
    for (number, column) in (0u16..).zip(table.columns) {
        let header = lexicon(language).header(table.name, column.name());
        match column.holds {
            Holds::Day => sheet.set_column_format(number, &look.day_alone)?,
            Holds::Text | Holds::RowOf { .. } => sheet.set_column_format(number, &look.as_typed)?,
            Holds::Anything | Holds::Words(_) | Holds::Country => sheet,
        };
        let format = if column.required { &look.head } else { &look.head_optional };
        sheet.write_string_with_format(0, number, header, format)?;
        sheet.set_column_width(number, (header.chars().count() as f64 + 4.0).clamp(12.0, 40.0))?;
        if let Some(choice) = choice(language, column)? {
            sheet.add_data_validation(1, number, ROWS, number, &choice)?;
        }
    }
    sheet.set_row_height(0, 32)?.set_freeze_panes(1, 0)?;
    Ok(())
}

/// What the cells of a column offer to choose from. Other values are warned of and not refused: cells may also hold
/// words of another language, names instead of identifiers, and several units.
fn choice(language: Language, column: &Column) -> Result<Option<DataValidation>, XlsxError> {
    let offered = match column.holds {
        Holds::Anything | Holds::Text | Holds::Day => return Ok(None),
        Holds::Words(words) => {
            let words: Vec<&str> = words.iter().map(|word| word.word(language)).collect();
            DataValidation::new().allow_list_strings(&words)?
        }
        Holds::Country => countries()?,
        Holds::RowOf { table, column } => {
            let rows = Formula::new(rows_of(language, table, column));
            DataValidation::new().allow_list_formula(rows)
        }
    };
    Ok(Some(offered.set_error_style(DataValidationErrorStyle::Warning)))
}

/// The cells in which a table has its identifiers.
fn rows_of(language: Language, table: &str, column: &str) -> String {
    let known = TABLES.iter().find(|known| known.name == table);
    let position = known.and_then(|known| known.columns.iter().position(|other| other.name() == column));
    let letter = char::from(b'A' + u8::try_from(position.unwrap_or_default()).unwrap_or_default());
    let sheet = lexicon(language).sheet(table).replace('\'', "''");
    format!("='{sheet}'!${letter}$2:${letter}${}", ROWS + 1)
}

fn countries() -> Result<DataValidation, XlsxError> {
    DataValidation::new().allow_list_strings(&Country::ALL.map(Country::code))
}

/// The sheet of settings: every one with the value that holds where none is given, and what it decides.
fn settle(sheet: &mut Worksheet, language: Language, look: &Look) -> Result<(), XlsxError> {
    let words = lexicon(language);
    sheet.set_name(words.sheet(SETTINGS))?;
    let heads = [words.header(SETTINGS, "setting"), words.header(SETTINGS, "value")];
    let decides = told!(language, "form-decides");
    for (number, head) in (0u16..).zip(heads.into_iter().chain([decides.as_str()])) {
        sheet.write_string_with_format(0, number, head, &look.head)?;
    }
    let values = starting_settings(language);
    for (row, setting) in (1u32..).zip(settings::sections().flatten()) {
        sheet.write_string_with_format(row, 0, setting.path(), &look.text)?;
        value(sheet, row, language, look, setting, &values)?;
        sheet.write_string_with_format(row, 2, help(language, setting), &look.wrapped)?;
    }
    sheet.set_column_width(0, 30)?.set_column_width(1, 24)?.set_column_width(2, 90)?;
    sheet.set_row_height(0, 32)?.set_freeze_panes(1, 0)?;
    Ok(())
}

fn value(
    sheet: &mut Worksheet,
    row: u32,
    language: Language,
    look: &Look,
    setting: &Setting,
    values: &Settings,
) -> Result<(), XlsxError> {
    let truth = |yes: bool| &lexicon(language).cell("truth", if yes { "yes" } else { "no" })[0];
    match setting.get(values) {
        None => sheet.write_blank(row, 1, &look.as_typed)?,
        Some(Written::Whole(number)) => sheet.write_number_with_format(row, 1, number as f64, &look.plain)?,
        Some(Written::Number(number)) => sheet.write_number_with_format(row, 1, number, &look.plain)?,
        Some(Written::YesNo(yes)) => sheet.write_string_with_format(row, 1, truth(yes), &look.as_typed)?,
        Some(Written::Text(text)) => sheet.write_string_with_format(row, 1, text, &look.as_typed)?,
        Some(Written::Texts(texts)) => {
            sheet.write_string_with_format(row, 1, texts.join(", "), &look.as_typed)?
        }
        Some(Written::Day(day)) => sheet.write_datetime_with_format(row, 1, day, &look.day_alone)?,
    };
    let offered = match setting.form {
        Form::YesNo => DataValidation::new().allow_list_strings(&[truth(true), truth(false)])?,
        Form::Word(words) if words.join(",").len() <= LONGEST_LIST => {
            DataValidation::new().allow_list_strings(words)?
        }
        Form::Country => countries()?,
        _ => return Ok(()),
    };
    sheet.add_data_validation(row, 1, row, 1, &offered)?;
    Ok(())
}

/// The sheet that explains: how to fill in, and every column of every sheet.
fn explain(sheet: &mut Worksheet, language: Language, look: &Look) -> Result<(), XlsxError> {
    sheet.set_name(told!(language, "form-sheet"))?;
    sheet.write_string_with_format(0, 0, told!(language, "init-title"), &look.title)?;
    let mut row = 1;
    for key in ["form-rows", "form-required", "form-lists", "form-leave", "form-then"] {
        sheet.write_string(row, 0, told!(language, key))?;
        row += 1;
    }
    for table in words::init::in_order() {
        let about = guide::about(language, table);
        let words = lexicon(language);
        row += 1;
        sheet.write_string_with_format(row, 0, words.sheet(table.name), &look.part)?;
        sheet.write_string(row, 1, told!(language, &format!("init-{}", table.name)))?;
        if !about.text.is_empty() {
            row += 1;
            sheet.write_string(row, 1, about.text)?;
        }
        row += 1;
        let heads = ["form-column", "form-needed", "form-blank", "form-meaning"];
        for (number, head) in (0u16..).zip(words::texts(language, &heads)) {
            sheet.write_string_with_format(row, number, head, &look.head)?;
        }
        for (column, explained) in table.columns.iter().zip(about.columns) {
            row += 1;
            let needed = if column.required { told!(language, "form-yes") } else { String::new() };
            let header = words.header(table.name, column.name());
            let cells = [header, &needed, &explained.blank, &explained.meaning];
            for (number, cell) in (0u16..).zip(cells) {
                sheet.write_string_with_format(row, number, cell, &look.wrapped)?;
            }
        }
        row += 1;
    }
    for (number, width) in (0u16..).zip([26.0, 10.0, 34.0, 90.0]) {
        sheet.set_column_width(number, width)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}
