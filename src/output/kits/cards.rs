//! What stands on the pages of a kit.

use serde::Serialize;

use crate::domain::{EmployeeId, Handover, UnitId};
use crate::kits::{Chain, Visit};
use crate::report::{Movement, Stay, View};
use crate::words::{calendars, dates, told};

/// The rests of the keys of three messages.
const TURNS: [&str; 3] = ["1", "2", "3"];

/// A page to print.
#[derive(Debug, Serialize)]
pub struct Page {
    pub title: String,
    /// When.
    about: String,
    /// What and its words.
    facts: Vec<[String; 2]>,
    /// The way to the customer; its first is the host.
    way: Vec<String>,
    way_title: String,
    lists: Vec<List>,
    /// Room to write below these words; empty for none.
    notes: String,
}

#[derive(Debug, Serialize)]
struct List {
    title: String,
    lines: Vec<String>,
}

/// What is told of a stay to those whom it concerns.
struct Told<'v, 'a> {
    view: &'a View<'v>,
    stay: &'a Stay,
    visit: Visit<'v>,
}

impl Told<'_, '_> {
    fn language(&self) -> crate::domain::Language {
        self.view.problem.settings.language
    }

    fn person(&self, employee: EmployeeId) -> &str {
        &self.view.problem.company.employees[employee.index()].name
    }

    fn unit(&self, unit: UnitId) -> &str {
        &self.view.problem.company.units[unit.index()].name
    }

    fn home(&self) -> &str {
        self.unit(self.view.problem.company.employees[self.stay.employee.index()].home)
    }

    fn when(&self) -> String {
        dates::span(self.language(), &self.view.problem.horizon, self.stay.start, self.stay.end())
    }

    /// A fact where there is one.
    fn fact(&self, facts: &mut Vec<[String; 2]>, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            facts.push([told!(self.language(), key), text.to_owned()]);
        }
    }

    /// What goes from one unit to the other, both ways.
    fn handovers(&self, facts: &mut Vec<[String; 2]>) {
        let [host, home] = [self.unit(self.stay.host), self.home()];
        let of = |handover: Option<&Handover>| {
            let handover = handover?;
            Some((handover.delivers.clone(), handover.expects.clone()))
        };
        for (from, to, handover) in
            [(home, host, of(self.visit.to_host)), (host, home, of(self.visit.from_host))]
        {
            let Some((delivers, expects)) = handover else { continue };
            if let Some(text) = delivers {
                facts.push([told!(self.language(), "kit-delivers", from = from, to = to), text]);
            }
            if let Some(text) = expects {
                facts.push([told!(self.language(), "kit-expects", to = to), text]);
            }
        }
    }

    fn looks(&self) -> List {
        let code = self.visit.tie.code();
        let line = |turn: &str| told!(self.language(), &format!("kit-look-{code}-{turn}"));
        List { title: told!(self.language(), "kit-looks"), lines: TURNS.map(line).to_vec() }
    }

    fn questions(&self) -> List {
        let code = self.visit.tie.code();
        let line = |turn: &str| told!(self.language(), &format!("kit-question-{code}-{turn}"));
        List { title: told!(self.language(), "kit-questions"), lines: TURNS.map(line).to_vec() }
    }

    fn way(&self) -> Vec<String> {
        if self.visit.way.is_empty() {
            return Vec::new();
        }
        let units = self.visit.way.iter().map(|unit| self.unit(*unit).to_owned());
        units.chain([told!(self.language(), "kit-customer")]).collect()
    }
}

fn guests<'a>(view: &'a View, unit: UnitId) -> Vec<&'a Stay> {
    let mut stays: Vec<&Stay> = Vec::new();
    for (_, movement, stay) in view.movements_of(unit) {
        if movement == Movement::Comes && !stays.iter().any(|known| std::ptr::eq(*known, stay)) {
            stays.push(stay);
        }
    }
    stays
}

/// A card for each visitor of a unit.
pub fn of_visitors<'v>(view: &View<'v>, chain: &Chain<'v>, unit: UnitId) -> Vec<Page> {
    let language = view.problem.settings.language;
    let host = &view.problem.company.units[unit.index()];
    let card = |stay: &Stay| {
        let told = Told { view, stay, visit: chain.visit(stay) };
        let mut facts = Vec::new();
        told.fact(&mut facts, "kit-place", host.place.as_deref().or(host.site.as_deref()));
        told.fact(&mut facts, "kit-first-day", host.first_day.as_deref());
        told.fact(&mut facts, "kit-equipment", host.equipment.as_deref());
        let tutors = stay.all_tutors().into_iter().map(|tutor| told.person(tutor).to_owned());
        let tutors = tutors.collect::<Vec<_>>().join(", ");
        told.fact(&mut facts, "kit-tutor", (!tutors.is_empty()).then_some(tutors.as_str()));
        told.handovers(&mut facts);
        told.fact(&mut facts, "kit-quality", host.service_quality.as_deref());
        let visitor = told.person(stay.employee);
        Page {
            title: told!(language, "kit-visitor", visitor = visitor, host = host.name.as_str()),
            about: told.when(),
            facts,
            way: told.way(),
            way_title: told!(language, "kit-way"),
            lists: vec![told.looks(), told.questions()],
            notes: told!(language, "kit-notes"),
        }
    };
    guests(view, unit).into_iter().map(card).collect()
}

/// A card for each tutor and visitor of a unit.
pub fn of_tutors<'v>(view: &View<'v>, chain: &Chain<'v>, unit: UnitId) -> Vec<Page> {
    let language = view.problem.settings.language;
    let mut pages = Vec::new();
    for stay in guests(view, unit) {
        let told = Told { view, stay, visit: chain.visit(stay) };
        for tutor in stay.all_tutors() {
            let mut facts = Vec::new();
            told.fact(&mut facts, "kit-from", Some(told.home()));
            told.handovers(&mut facts);
            let purpose = format!("kit-purpose-{}", told.visit.tie.code());
            let (visitor, home) = (told.person(stay.employee), told.home());
            facts.push([told!(language, "kit-purpose"), told!(language, &purpose, home = home)]);
            let to_show = List { title: told!(language, "kit-show"), ..told.looks() };
            pages.push(Page {
                title: told!(language, "kit-tutor-card", tutor = told.person(tutor), visitor = visitor),
                about: told.when(),
                facts,
                way: Vec::new(),
                way_title: String::new(),
                lists: vec![to_show],
                notes: told!(language, "kit-notes"),
            });
        }
    }
    pages
}

/// The sheet of the head of a unit: who comes and who leaves, week by week.
pub fn of_unit<'v>(view: &View<'v>, chain: &Chain<'v>, unit: UnitId) -> Vec<Page> {
    let language = view.problem.settings.language;
    let name = &view.problem.company.units[unit.index()].name;
    let mut lists: Vec<List> = Vec::new();
    for (week, movement, stay) in view.movements_of(unit) {
        let told = Told { view, stay, visit: chain.visit(stay) };
        let title = dates::monday(language, &view.problem.horizon, week);
        if lists.last().is_none_or(|list| list.title != title) {
            lists.push(List { title, lines: Vec::new() });
        }
        let person = told.person(stay.employee);
        let programme = calendars::programme(language, stay.programme);
        let programme = programme.as_str();
        let line = match movement {
            Movement::Comes => {
                told!(language, "kit-comes", visitor = person, home = told.home(), programme = programme)
            }
            Movement::Away => {
                let host = told.unit(stay.host);
                told!(language, "kit-leaves", employee = person, host = host, programme = programme)
            }
        };
        if let Some(list) = lists.last_mut() {
            list.lines.push(line);
        }
    }
    vec![Page {
        title: told!(language, "kit-unit", unit = name.as_str()),
        about: String::new(),
        facts: Vec::new(),
        way: Vec::new(),
        way_title: String::new(),
        lists,
        notes: String::new(),
    }]
}
