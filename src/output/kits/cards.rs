//! The cards: one for each visitor and each tutor, a page each; and the sheet of the head of a unit.

use crate::domain::{UnitId, Week};
use crate::kits::Chain;
use crate::report::{Movement, Stay, View};
use crate::words::{calendars, dates, kits as words, told};

use super::sheets::{List, Page, Rows, Told, clipped};

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
    let host = &view.problem.company.units[unit];
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
            let post = view.problem.company.employees[stay.employee].role.as_deref();
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
    let name = &view.problem.company.units[unit].name;
    let mut weeks: Vec<(Week, Vec<Vec<String>>)> = Vec::new();
    for (week, movement, stay) in view.movements_of(unit) {
        if !view.asks_for(stay) {
            continue;
        }
        if weeks.last().is_none_or(|(known, _)| *known != week) {
            weeks.push((week, Vec::new()));
        }
        let told = Told::of(view, chain, stay);
        let (code, place, tutor) = match movement {
            Movement::Comes => ("comes", told.home(), stay.tutor_in(week)),
            Movement::Away => ("leaves", told.host(), None),
        };
        let place = told!(language, &format!("kit-{code}"), unit = clipped(place));
        let why = told!(language, &format!("kit-why-{code}-{}", told.visit.tie.code()));
        let programme = calendars::programme(language, stay.programme);
        let why = if programme.is_empty() { why } else { format!("{why} ({programme})") };
        let last = view.problem.horizon.friday(stay.end());
        let tutor = tutor.map_or_else(String::new, |tutor| clipped(told.person(tutor)));
        let row = vec![clipped(told.visitor()), place, dates::short_day(language, last), tutor, why];
        if let Some((_, rows)) = weeks.last_mut() {
            rows.push(row);
        }
    }
    let nobody = weeks.is_empty().then(|| told!(language, "kit-nobody-moves"));
    let title = |week: Week| dates::monday(language, &view.problem.horizon, week);
    let weeks = weeks.into_iter().map(|(week, rows)| Rows { title: title(week), rows }).collect();
    let heads =
        ["who", "move", "until", "tutor", "why"].map(|head| told!(language, &format!("kit-head-{head}")));
    vec![Page {
        kind: told!(language, "kit-unit-sheet"),
        title: told!(language, "kit-unit", unit = name.as_str()),
        about: dates::span(language, &view.problem.horizon, Week(0), view.problem.horizon.last()),
        heads: heads.to_vec(),
        weeks,
        paragraphs: nobody.into_iter().collect(),
        ..Page::default()
    }]
}
