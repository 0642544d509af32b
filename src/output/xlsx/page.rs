//! A sheet being written: typed cells, heads of weeks, and how it prints.

use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use crate::domain::Horizon;
use crate::words::{dates, texts};

use super::Book;
use super::look::Amount;

/// A3, as Excel numbers paper.
const A3: u8 = 8;

/// The longest text of a cell, in UTF-16 units.
const LONGEST: usize = 32_767;

/// The height of a line, and the most that a row can have, in points.
const LINE: f64 = 15.0;
const TALLEST: f64 = 409.0;

/// Done, or what the library refuses.
pub(super) type Written = Result<(), XlsxError>;

/// A sheet that knows its book.
pub(super) struct Page<'p, 'v> {
    pub book: &'p Book<'v>,
    pub sheet: &'p mut Worksheet,
}

impl Page<'_, '_> {
    /// Text, whatever it looks like: never a formula, a link or a number.
    pub(super) fn text(&mut self, row: u32, column: u16, text: &str, format: &Format) -> Written {
        self.sheet.write_string_with_format(row, column, fitting(text).as_ref(), format).map(drop)
    }

    /// A number.
    pub(super) fn number(
        &mut self,
        row: u32,
        column: u16,
        number: impl Into<f64>,
        format: &Format,
    ) -> Written {
        self.sheet.write_number_with_format(row, column, number.into(), format).map(drop)
    }

    /// A count.
    pub(super) fn count(&mut self, row: u32, column: u16, count: usize, format: &Format) -> Written {
        self.sheet.write_number_with_format(row, column, count as f64, format).map(drop)
    }

    /// A number if there is one, else what is said instead.
    pub(super) fn known(
        &mut self,
        row: u32,
        column: u16,
        number: Option<impl Into<f64>>,
        instead: &str,
        format: &Format,
    ) -> Written {
        match number {
            Some(number) => self.number(row, column, number, format),
            None => self.text(row, column, instead, &self.book.look.faint),
        }
    }

    /// A share, the darker the larger.
    pub(super) fn share(&mut self, row: u32, column: u16, share: f64) -> Written {
        self.number(row, column, share, self.book.look.amount_of(Amount::Share, share, 1.0))
    }

    /// A date.
    pub(super) fn day(&mut self, row: u32, column: u16, day: NaiveDate, format: &Format) -> Written {
        self.sheet.write_datetime_with_format(row, column, day, format).map(drop)
    }

    /// A cell without content.
    pub(super) fn blank(&mut self, row: u32, column: u16, format: &Format) -> Written {
        self.sheet.write_blank(row, column, format).map(drop)
    }

    /// The title of a sheet.
    pub(super) fn title(&mut self, title: &str) -> Written {
        self.sheet.set_row_height(0, 26)?;
        self.text(0, 0, title, &self.book.look.title)
    }

    /// Heads of columns, by their keys.
    pub(super) fn heads(&mut self, row: u32, keys: &[&str]) -> Written {
        for (column, head) in (0u16..).zip(texts(self.book.language, keys)) {
            self.text(row, column, &head, &self.book.look.head)?;
        }
        self.head_height(row)
    }

    /// Room for two lines of a head: readers other than Excel do not make it themselves.
    pub(super) fn head_height(&mut self, row: u32) -> Written {
        self.sheet.set_row_height(row, 32).map(drop)
    }

    /// Two rows of heads, Mondays above week numbers, one column for each week of the horizon.
    pub(super) fn weeks(&mut self, row: u32, first_column: u16, horizon: &Horizon) -> Written {
        for (column, week) in (first_column..).zip(horizon.iter()) {
            let monday = horizon.monday(week);
            self.day(row, column, monday, &self.book.look.head_day)?;
            let label = dates::week_of(self.book.language, monday);
            self.text(row + 1, column, &label, &self.book.look.head)?;
        }
        Ok(())
    }

    /// Makes room for so many lines of text; a row of one line keeps its height.
    pub(super) fn lines(&mut self, row: u32, lines: usize) -> Written {
        if lines > 1 {
            self.sheet.set_row_height(row, (lines as f64 * LINE).min(TALLEST))?;
        }
        Ok(())
    }

    /// Widths of the first columns, in characters.
    pub(super) fn widths(&mut self, widths: &[f64]) -> Written {
        for (column, width) in (0u16..).zip(widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        Ok(())
    }

    /// One width for the columns of all weeks: the fewer weeks, the more room for names.
    pub(super) fn week_widths(&mut self, first_column: u16, wide: bool) -> Written {
        let weeks = self.book.view.problem.horizon.weeks();
        let width = match weeks {
            _ if !wide => 7.0,
            0..=13 => 12.0,
            14..=26 => 9.0,
            _ => 6.5,
        };
        self.sheet.set_column_range_width(first_column, first_column + weeks - 1, width).map(drop)
    }

    /// A3 landscape, all columns on one page, with numbers of pages; the rows and columns that stay in view
    /// are printed on every page.
    pub(super) fn print(&mut self, head_rows: u32, head_columns: u16) -> Written {
        self.sheet.set_paper_size(A3).set_landscape().set_print_fit_to_pages(1, 0);
        self.sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.3, 0.3);
        self.sheet.set_footer("&L&A&RPasserelle   &P / &N");
        if head_rows > 0 {
            self.sheet.set_repeat_rows(0, head_rows - 1)?;
        }
        if head_columns > 0 {
            self.sheet.set_repeat_columns(0, head_columns - 1)?;
        }
        if head_rows > 0 || head_columns > 0 {
            self.sheet.set_freeze_panes(head_rows, head_columns)?;
        }
        Ok(())
    }
}

/// A text cut where a cell ends, its lines ended as cells end them.
fn fitting(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') {
        return fitting(&text.replace("\r\n", "\n").replace('\r', "\n")).into_owned().into();
    }
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text.into();
    }
    let mut length = 1;
    let kept = text.chars().take_while(|letter| {
        length += letter.len_utf16();
        length <= LONGEST
    });
    kept.chain(std::iter::once('…')).collect::<String>().into()
}

/// The width of a column of names, in characters: room for the longest, within limits.
pub(super) fn room<'n>(names: impl Iterator<Item = &'n str>, least: f64) -> f64 {
    let longest = names.map(|name| name.chars().count()).max().unwrap_or(0);
    (longest as f64 + 2.0).clamp(least, 44.0)
}

/// A position as the library counts rows.
pub(super) fn row(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// A position as the library counts columns.
pub(super) fn column(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}
