//! The first sheet: the figures that matter, what is in the workbook, how to change the schedule.

use rust_xlsxwriter::{Chart, Url, utility::quote_sheet_name};

use crate::domain::{Language, Points, SCALE, Term};
use crate::words::violations::term_name;
use crate::words::{lexicon, texts, told, workbook as words};

use super::chart::{Series, against};
use super::page::{Page, Written};
use super::{Content, Part, load};

/// Keys of the figures, in their order.
const FIGURES: [&str; 12] = [
    "workbook-stints",
    "workbook-placed",
    "workbook-unplaced",
    "workbook-carried",
    "workbook-employees",
    "workbook-all-units",
    "workbook-chain-links",
    "workbook-proof",
    "workbook-points",
    "workbook-idle",
    "workbook-bound",
    "workbook-gap",
];

/// Where the charts stand.
const CHARTS: u16 = 3;

pub(super) fn write(page: &mut Page, title: &str, parts: &[Part]) -> Written {
    page.title(title)?;
    let mut line = figures(page, 2)?;
    line = terms(page, line + 1)?;
    line = contents(page, line + 1, parts)?;
    page.text(line + 1, 0, &told!(page.book.language, "workbook-change"), &page.book.look.part)?;
    line += 2;
    for step in steps(page.book.language) {
        page.sheet.merge_range(line, 0, line, 1, &step, &page.book.look.remark)?;
        page.sheet.set_row_height(line, if step.chars().count() > 72 { 32 } else { 17 })?;
        line += 1;
    }
    let grid = parts.iter().find_map(|part| match part {
        Part::Sheet { name, what: Content::Load } => Some(name),
        _ => None,
    });
    if let Some(grid) = grid {
        charts(page, grid)?;
    }
    page.widths(&[44.0, 26.0, 3.0])?;
    page.print(0, 0)
}

/// How to change the schedule and give the workbook back.
fn steps(language: Language) -> [String; 4] {
    [
        told!(language, "workbook-change-edit", sheet = lexicon(language).sheet("schedule")),
        told!(language, "workbook-change-save"),
        told!(language, "workbook-change-verify"),
        told!(language, "workbook-change-plan"),
    ]
}

fn figures(page: &mut Page, line: u32) -> Result<u32, rust_xlsxwriter::XlsxError> {
    let book = page.book;
    let (figures, company, look) = (&book.view.figures, &book.view.problem.company, &book.look);
    page.text(line, 0, &told!(book.language, "workbook-in-figures"), &look.part)?;
    let first = line + 1;
    for (line, label) in (first..).zip(texts(book.language, &FIGURES)) {
        page.text(line, 0, &label, &look.text)?;
    }
    let counts = [
        figures.stints,
        figures.placed,
        figures.unplaced,
        figures.carried_over,
        company.employees.len(),
        company.units.len(),
        company.relations.len(),
    ];
    for (line, count) in (first..).zip(counts) {
        page.count(line, 1, count, &look.number)?;
    }
    page.text(first + 7, 1, &words::proof(book.language, figures), &look.centred)?;
    points(page, first + 8, figures.points)?;
    points(page, first + 9, figures.idle)?;
    match (figures.bound, figures.gap) {
        (Some(bound), Some(gap)) => {
            points(page, first + 10, bound)?;
            // Rounded up: what is not proven must not look proven.
            page.number(first + 11, 1, (gap * 10_000.0).ceil() / 10_000.0, &look.share)?;
        }
        _ => {
            page.text(first + 10, 1, &told!(book.language, "workbook-unknown"), &look.centred)?;
            page.text(first + 11, 1, &told!(book.language, "workbook-unknown"), &look.centred)?;
        }
    }
    Ok(first + 12)
}

/// Points with their decimal where they have one.
fn points(page: &mut Page, line: u32, points: Points) -> Written {
    let look = &page.book.look;
    let format = if points.fifths() % SCALE == 0 { &look.number } else { &look.decimal };
    page.number(line, 1, points.as_f64(), format)
}

fn terms(page: &mut Page, line: u32) -> Result<u32, rust_xlsxwriter::XlsxError> {
    let book = page.book;
    page.text(line, 0, &told!(book.language, "workbook-by-term"), &book.look.part)?;
    let mut line = line + 1;
    for term in Term::ALL {
        page.text(line, 0, &term_name(book.language, term), &book.look.text)?;
        points(page, line, book.view.schedule.score().of(term))?;
        line += 1;
    }
    Ok(line)
}

/// Links to the other sheets, and why one is not there.
fn contents(page: &mut Page, line: u32, parts: &[Part]) -> Result<u32, rust_xlsxwriter::XlsxError> {
    page.text(line, 0, &told!(page.book.language, "workbook-contents"), &page.book.look.part)?;
    let mut line = line + 1;
    for part in parts {
        match part {
            Part::Sheet { name, .. } => {
                let target = Url::new(format!("internal:{}!A1", quote_sheet_name(name))).set_text(name);
                page.sheet.write_url(line, 0, target)?;
            }
            Part::LeftOut(why) => page.text(line, 0, why, &page.book.look.remark)?,
        }
        line += 1;
    }
    Ok(line)
}

/// The load of the whole company, and its presence, week by week.
fn charts(page: &mut Page, grid: &str) -> Written {
    let [visitors, places, present, minimum] = load::MEASURES;
    let first = chart(page, grid, "workbook-load-chart", [visitors, places], load::TOP, 0x0021_71B5);
    let second = chart(page, grid, "workbook-presence-chart", [present, minimum], load::TOP + 2, 0x009F_D8B5);
    page.sheet.insert_chart(2, CHARTS, &first)?;
    page.sheet.insert_chart(20, CHARTS, &second)?;
    Ok(())
}

/// Columns of one row of the grid of units against a line of the next row.
fn chart(page: &Page, grid: &str, title: &str, names: [&str; 2], row: u32, colour: u32) -> Chart {
    let last = load::HEADS + page.book.view.problem.horizon.weeks() - 1;
    let cells = |row| (grid, row, load::HEADS, row, last);
    let [title, first, second] = [title, names[0], names[1]].map(|key| told!(page.book.language, key));
    let columns = Series { name: &first, cells: cells(row) };
    let limit = Series { name: &second, cells: cells(row + 1) };
    let mut chart = against(&title, cells(load::TOP - 1), columns, colour, limit);
    chart.set_width(900).set_height(340);
    chart
}
