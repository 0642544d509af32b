//! What is not placed: why, and what would help.

use crate::words::{calendars, fixes, reasons, told};

use super::page::{Page, Written};

/// Keys of the heads.
const HEADS: [&str; 11] = [
    "workbook-employee",
    "workbook-name",
    "workbook-home",
    "workbook-host",
    "workbook-programme",
    "workbook-due",
    "workbook-priority",
    "workbook-reason",
    "workbook-code",
    "workbook-detail",
    "workbook-remedy",
];

/// Characters of a line of what is in the way, and of the remedy.
const LINES: [usize; 2] = [62, 50];

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (problem, look, language) = (book.view.problem, &book.look, book.language);
    page.heads(0, &HEADS)?;
    let mut line = 0;
    for unplaced in &book.view.unplaced {
        line += 1;
        let stint = problem.stint(unplaced.stint);
        let employee = &problem.company.employees[stint.employee];
        page.text(line, 0, &employee.id, &look.text)?;
        page.text(line, 1, employee.shown(), &look.wrapped)?;
        page.text(line, 2, book.unit_name(problem.home(stint.employee, stint.opens)), &look.wrapped)?;
        let hosts: Vec<&str> = unplaced.hosts.iter().map(|host| book.unit_name(*host)).collect();
        page.text(line, 3, &hosts.join(", "), &look.wrapped)?;
        page.text(line, 4, &calendars::programme(language, Some(stint.programme)), &look.text)?;
        page.day(line, 5, problem.horizon.friday(stint.due), &look.day)?;
        page.number(line, 6, f64::from(stint.priority.fifths()) / 5.0, &look.decimal)?;
        page.text(line, 7, &reasons::title(language, unplaced.reason), &look.wrapped)?;
        page.text(line, 8, unplaced.reason.code(), &look.text)?;
        let (details, fix) =
            (reasons::details(language, problem, unplaced), fixes::fix(language, problem, unplaced));
        let [of_details, of_fix] =
            LINES.map(|width| move |text: &String| text.chars().count().div_ceil(width));
        page.lines(line, details.iter().map(of_details).sum::<usize>().max(of_fix(&fix)).max(2))?;
        page.text(line, 9, &details.join("\n"), &look.wrapped)?;
        page.text(line, 10, &fix, &look.wrapped)?;
    }
    if line == 0 {
        page.text(1, 0, &told!(book.language, "workbook-nothing-unplaced"), &rust_xlsxwriter::Format::new())?;
    } else {
        page.sheet.autofilter(0, 0, line, 10)?;
    }
    page.widths(&[14.0, 26.0, 22.0, 22.0, 14.0, 13.0, 10.0, 26.0, 17.0, 64.0, 52.0])?;
    page.print(1, 2)
}
