//! What stands on the pages of a kit, whatever page it is.

use serde::Serialize;

use crate::domain::{EmployeeId, Language, UnitId};
use crate::kits::{Chain, Visit};
use crate::report::{Stay, View};
use crate::words::{dates, told};

use super::letter::Paragraph;

/// Longest text of a cell of the input on a card, in characters: a card is one page.
const LONGEST: usize = 300;

/// Characters of a page from which on it is set smaller, so that it stays one page.
const DENSE: [usize; 2] = [1700, 3000];

/// A page to print.
#[derive(Debug, Default, Serialize)]
pub(super) struct Page {
    /// What kind of page it is.
    pub kind: String,
    pub title: String,
    /// When.
    pub about: String,
    /// What and its words.
    pub facts: Vec<[String; 2]>,
    /// From unit to unit to the customer.
    pub way: Vec<Stop>,
    pub way_title: String,
    pub lists: Vec<List>,
    /// Heads of the columns of a table, and its rows, week by week.
    pub heads: Vec<String>,
    pub weeks: Vec<Rows>,
    pub paragraphs: Vec<String>,
    /// What a notice tells of each visit.
    pub visits: Vec<Paragraph>,
    /// Room to write below these words; empty for none.
    pub notes: String,
    /// How small it is set, 0 to 2.
    pub density: usize,
}

/// A unit on the way to the customer, or the customer.
#[derive(Debug, Serialize)]
pub(super) struct Stop {
    pub name: String,
    /// What it is to the reader; empty for none.
    pub mark: String,
    pub here: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct List {
    pub title: String,
    pub lines: Vec<String>,
}

/// Rows of a table under a title of their own.
#[derive(Debug, Serialize)]
pub(super) struct Rows {
    pub title: String,
    pub rows: Vec<Vec<String>>,
}

impl Page {
    /// The same, set as small as it needs to be.
    pub(super) fn fitted(mut self) -> Self {
        let facts = self.facts.iter().flatten().map(String::len);
        let lines = self.lists.iter().flat_map(|list| &list.lines).map(String::len);
        let stops = self.way.iter().map(|stop| stop.name.len());
        let length = self.title.len() * 2 + facts.chain(lines).chain(stops).sum::<usize>();
        self.density = DENSE.iter().filter(|limit| length > **limit).count();
        self
    }
}

/// What is told of a stay to those whom it concerns.
pub(super) struct Told<'v, 'a> {
    pub view: &'a View<'v>,
    pub stay: &'a Stay,
    pub visit: Visit<'v>,
}

impl<'v, 'a> Told<'v, 'a> {
    pub(super) fn of(view: &'a View<'v>, chain: &Chain<'v>, stay: &'a Stay) -> Self {
        Told { view, stay, visit: chain.visit(stay) }
    }

    pub(super) fn language(&self) -> Language {
        self.view.problem.settings.language
    }

    pub(super) fn person(&self, employee: EmployeeId) -> &'v str {
        self.view.problem.company.employees[employee].shown()
    }

    pub(super) fn visitor(&self) -> &'v str {
        self.person(self.stay.employee)
    }

    pub(super) fn unit(&self, unit: UnitId) -> &'v str {
        &self.view.problem.company.units[unit].name
    }

    pub(super) fn home_unit(&self) -> UnitId {
        self.view.problem.home(self.stay.employee, self.stay.start)
    }

    pub(super) fn home(&self) -> &'v str {
        self.unit(self.home_unit())
    }

    pub(super) fn host(&self) -> &'v str {
        self.unit(self.stay.host)
    }

    pub(super) fn when(&self) -> String {
        dates::span(self.language(), &self.view.problem.horizon, self.stay.start, self.stay.end())
    }

    /// Who looks after the visitor.
    pub(super) fn tutors(&self) -> String {
        let tutors = self.stay.all_tutors().into_iter().map(|tutor| self.person(tutor));
        tutors.collect::<Vec<_>>().join(", ")
    }

    /// A fact where there is one.
    pub(super) fn fact(&self, facts: &mut Vec<[String; 2]>, key: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            facts.push([told!(self.language(), key), clipped(text)]);
        }
    }

    /// Where to go, under the words of a key, what comes first, what is needed.
    pub(super) fn at_the_host(&self, place: &str, facts: &mut Vec<[String; 2]>) {
        let host = &self.view.problem.company.units[self.stay.host];
        let places = [host.place.as_deref(), host.site.as_deref()].into_iter().flatten();
        self.fact(facts, place, Some(&places.collect::<Vec<_>>().join(", ")));
        self.fact(facts, "kit-first-day", host.first_day.as_deref());
        self.fact(facts, "kit-equipment", host.equipment.as_deref());
    }

    /// What goes from one unit to the other, both ways.
    pub(super) fn handovers(&self, facts: &mut Vec<[String; 2]>) {
        let (host, home) = (self.host(), self.home());
        for (from, to, handover) in [(home, host, self.visit.to_host), (host, home, self.visit.from_host)] {
            let Some(handover) = handover else { continue };
            if let Some(text) = &handover.delivers {
                let from_to = told!(self.language(), "kit-delivers", from = from, to = to);
                facts.push([from_to, clipped(text)]);
            }
            if let Some(text) = &handover.expects {
                facts.push([told!(self.language(), "kit-expects", to = to), clipped(text)]);
            }
        }
    }

    /// The way to the customer, as the visitor sees it.
    pub(super) fn way(&self) -> Vec<Stop> {
        let stop = |unit: &UnitId| {
            let here = *unit == self.stay.host;
            let mark = match here {
                true => told!(self.language(), "kit-here"),
                false if *unit == self.home_unit() => told!(self.language(), "kit-home"),
                false => String::new(),
            };
            Stop { name: clipped(self.unit(*unit)), mark, here }
        };
        let mut way: Vec<Stop> = self.visit.way.iter().map(stop).collect();
        if !way.is_empty() {
            let name = told!(self.language(), "kit-customer");
            way.push(Stop { name, mark: String::new(), here: false });
        }
        way
    }
}

/// A text of the input, no longer than a card has room for.
pub(super) fn clipped(text: &str) -> String {
    let mut letters = text.chars();
    let clipped: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() { clipped + "…" } else { clipped }
}
