//! What differs from the baseline, and because of what.

use crate::replan::Change;

use super::super::changes::{HEADS, told};
use super::page::{Page, Written};

pub(super) fn write(page: &mut Page, changes: &[Change]) -> Written {
    let book = page.book;
    page.heads(0, &HEADS)?;
    let mut line = 0;
    for change in changes {
        line += 1;
        for (column, text) in (0u16..).zip(told(book.view, change)) {
            page.text(line, column, &text, &book.look.wrapped)?;
        }
    }
    if line > 0 {
        page.sheet.autofilter(0, 0, line, 7)?;
    }
    page.widths(&[12.0, 14.0, 26.0, 26.0, 14.0, 32.0, 32.0, 60.0])?;
    page.print(1, 3)
}
