//! The cards: one for each visitor and each tutor, a page each; and the sheet of the head of a unit.

use crate::domain::{UnitId, Week};
use crate::kits::Chain;
use crate::report::{Movement, Stay, View};
use crate::words::{calendars, dates, kits as words, told};

use super::sheets::{List, Page, Table, Told, clipped};

/// Stays of visitors in a unit that are asked for, each once.
pub fn guests<'a>(view: &'a View, unit: UnitId) -> Vec<&'a Stay> {
    let mut stays: Vec<&Stay> = Vec::new();
    for (_, movement, stay) in view.movements_of(unit) {
        let new = !stays.iter().any(|known| std::ptr::eq(*known, stay));
        if movement == Movement::Comes && new && view.asks_for(stay) {
            stays.push(stay);
        }
    }
    stays
}

/// A card for each visitor of a unit.
pub(super) fn of_visitors<'v>(view: &View<'v>, chain: &Chain<'v>, unit: UnitId) -> Vec<Page> {
    let language = view.problem.settings.language;
    let host = &view.problem.company.units[unit.index()];
    let card = |stay: &Stay| {
        let told = Told::of(view, chain, stay);
        let mut facts = Vec::new();
        told.at_the_host("kit-place", &mut facts);
        told.fact(&mut facts, "kit-tutor", Some(&told.tutors()));
        told.handovers(&mut facts);
        told.fact(&mut facts, "kit-quality", host.service_quality.as_deref());
        let quality = host.service_quality.as_deref().map(clipped);
        let page = Page {
            kind: told!(language, "kit-visitor-card"),
            title: told!(language, "kit-visitor", visitor = told.visitor(), host = host.name.as_str()),
            about: told.when(),
            facts,
            way: told.way(),
            way_title: told!(language, "kit-way"),
            lists: vec![
                List {
                    title: told!(language, "kit-looks"),
                    lines: words::looks(language, &told.visit, quality.as_deref()),
                },
                List {
                    title: told!(language, "kit-questions"),
                    lines: words::questions(language, &told.visit),
                },
            ],
            notes: told!(language, "kit-notes"),
            ..Page::default()
        };
        page.fitted()
    };
    guests(view, unit).into_iter().map(card).collect()
}

/// A card for each tutor and visitor of a unit.
pub(super) fn of_tutors<'v>(view: &View<'v>, chain: &Chain<'v>, unit: UnitId) -> Vec<Page> {
    let language = view.problem.settings.language;
    let mut pages = Vec::new();
    for stay in guests(view, unit) {
        let told = Told::of(view, chain, stay);
        let (visitor, home) = (told.visitor(), told.home());
        for tutor in stay.all_tutors() {
            let mut facts = Vec::new();
            told.fact(&mut facts, "kit-from", Some(home));
            let post = view.problem.company.employees[stay.employee.index()].role.as_deref();
            told.fact(&mut facts, "kit-post", post);
            let purpose = told!(language, &format!("kit-purpose-{}", told.visit.tie.code()), home = home);
            told.fact(&mut facts, "kit-purpose", Some(&purpose));
            told.at_the_host("kit-meeting", &mut facts);
            told.handovers(&mut facts);
            let to_show = List {
                title: told!(language, "kit-show"),
                lines: words::to_show(language, &told.visit, home),
            };
            let tutor = told.person(tutor);
            let page = Page {
                kind: told!(language, "kit-tutor-sheet"),
                title: told!(language, "kit-tutor-card", tutor = tutor, visitor = visitor),
                about: told.when(),
                facts,
                lists: vec![to_show],
                notes: told!(language, "kit-notes"),
                ..Page::default()
            };
            pages.push(page.fitted());
        }
    }
    pages
}

/// The sheet of the head of a unit: who comes and who leaves, week by week, and why these.
pub(super) fn of_unit<'v>(view: &View<'v>, chain: &Chain<'v>, unit: UnitId) -> Vec<Page> {
    let language = view.problem.settings.language;
    let name = &view.problem.company.units[unit.index()].name;
    let mut tables: Vec<(Week, Movement, Table)> = Vec::new();
    for (week, movement, stay) in view.movements_of(unit) {
        if !view.asks_for(stay) {
            continue;
        }
        if tables.last().is_none_or(|(known, other, _)| (*known, *other) != (week, movement)) {
            tables.push((week, movement, table(view, week, movement)));
        }
        let told = Told::of(view, chain, stay);
        let (code, place) = match movement {
            Movement::Comes => ("comes", told.home()),
            Movement::Away => ("leaves", told.host()),
        };
        let why = told!(language, &format!("kit-why-{code}-{}", told.visit.tie.code()));
        let programme = calendars::programme(language, stay.programme);
        let why = if programme.is_empty() { why } else { format!("{why} ({programme})") };
        let last = view.problem.horizon.friday(stay.end());
        let mut row = vec![clipped(told.visitor()), clipped(place), dates::short_day(language, last)];
        if movement == Movement::Comes {
            let tutor = stay.tutor_in(week).map(|tutor| told.person(tutor));
            row.push(clipped(tutor.unwrap_or_default()));
        }
        row.push(why);
        if let Some((.., table)) = tables.last_mut() {
            table.rows.push(row);
        }
    }
    let tables: Vec<Table> = tables.into_iter().map(|(.., table)| table).collect();
    let nobody = tables.is_empty().then(|| told!(language, "kit-nobody-moves"));
    vec![Page {
        kind: told!(language, "kit-unit-sheet"),
        title: told!(language, "kit-unit", unit = name.as_str()),
        about: dates::span(language, &view.problem.horizon, Week(0), view.problem.horizon.last()),
        tables,
        paragraphs: nobody.into_iter().collect(),
        ..Page::default()
    }]
}

fn table(view: &View, week: Week, movement: Movement) -> Table {
    let language = view.problem.settings.language;
    let monday = dates::monday(language, &view.problem.horizon, week);
    let (what, heads): (&str, &[&str]) = match movement {
        Movement::Comes => ("kit-comes-head", &["who", "from", "until", "tutor", "why"]),
        Movement::Away => ("kit-leaves-head", &["who", "where", "until", "why"]),
    };
    Table {
        title: format!("{monday} – {}", told!(language, what)),
        heads: heads.iter().map(|head| told!(language, &format!("kit-head-{head}"))).collect(),
        rows: Vec::new(),
    }
}
