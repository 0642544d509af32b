//! What an issue of the bulletin says, whatever it is written in.

use serde::Serialize;

use crate::domain::{EmployeeId, Language, UnitId, Week};
use crate::report::{Crossings, Stay, View};
use crate::words::{bulletin as words, dates, told};

/// People named of each host unit; the others are counted.
const MOST_NAMED: usize = 12;

/// Units named among those that welcomed most.
const MOST_WELCOMING: usize = 5;

/// An issue, in the language of the plan; every text is plain.
#[derive(Serialize)]
pub(super) struct Issue {
    pub title: String,
    pub period: String,
    pub sections: Vec<Section>,
}

/// A part of an issue.
#[derive(Serialize)]
pub(super) struct Section {
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Block {
    /// Prose.
    Paragraph { text: String },
    /// Items, each with lines below it.
    List { items: Vec<(String, Vec<String>)> },
    /// Somebody's words.
    Quote { text: String, about: String },
    /// What somebody wrote under each name, or room to write.
    Blanks { names: Vec<(String, Option<String>)> },
    /// Things to tick.
    Checklist { items: Vec<String> },
}

impl Issue {
    pub(super) fn of(view: &View) -> Self {
        let language = view.problem.settings.language;
        let crossings = Crossings::of(view);
        let writer = Writer { view, language };
        let paragraph = |text: String| Block::Paragraph { text };
        let section = |title, blocks| Section { title, blocks };
        let purpose = [told!(language, "bulletin-purpose-next"), told!(language, "bulletin-purpose-see")];
        Issue {
            title: told!(language, "bulletin-title"),
            period: words::period(language, &view.problem.horizon),
            sections: vec![
                section(told!(language, "bulletin-purpose"), purpose.map(paragraph).into()),
                section(told!(language, "bulletin-figures"), vec![writer.figures(&crossings)]),
                section(told!(language, "bulletin-crossings"), vec![writer.crossings()]),
                section(told!(language, "bulletin-first-walks"), vec![writer.first_walks(&crossings)]),
                section(
                    told!(language, "bulletin-whole-chain"),
                    vec![
                        paragraph(told!(language, "bulletin-whole-chain-how")),
                        writer.whole_chain(&crossings),
                    ],
                ),
                section(told!(language, "bulletin-welcomes"), vec![writer.welcomes(&crossings)]),
                section(told!(language, "bulletin-recognitions"), writer.recognitions()),
                section(
                    told!(language, "bulletin-quality"),
                    vec![paragraph(told!(language, "bulletin-quality-how")), writer.blanks()],
                ),
                section(
                    told!(language, "bulletin-checklist"),
                    vec![Block::Checklist { items: words::checklist(language) }],
                ),
            ],
        }
    }
}

struct Writer<'v> {
    view: &'v View<'v>,
    language: Language,
}

impl Writer<'_> {
    fn who(&self, employee: EmployeeId) -> String {
        let employee = &self.view.problem.company.employees[employee.index()];
        let to_initials = self.view.problem.settings.initials;
        if to_initials { initials(&employee.name) } else { employee.shown().to_owned() }
    }

    fn unit(&self, unit: UnitId) -> &str {
        &self.view.problem.company.units[unit.index()].name
    }

    fn home(&self, employee: EmployeeId, week: Week) -> &str {
        self.unit(self.view.problem.home(employee, week))
    }

    fn list(&self, items: Vec<(String, Vec<String>)>) -> Block {
        if items.is_empty() {
            return Block::Paragraph { text: told!(self.language, "bulletin-nothing") };
        }
        Block::List { items }
    }

    fn figures(&self, crossings: &Crossings) -> Block {
        let links = self.view.links();
        let walked = links.iter().filter(|(_, coverage)| coverage.placed > 0).count();
        let lines =
            words::figures(self.language, self.view.stays().len(), crossings.people, walked, links.len());
        self.list(lines.into_iter().map(|line| (line, Vec::new())).collect())
    }

    /// By host unit, in date order.
    fn crossings(&self) -> Block {
        let horizon = &self.view.problem.horizon;
        let mut by_host: Vec<Vec<&Stay>> = vec![Vec::new(); self.view.problem.company.units.len()];
        for stay in self.view.stays() {
            by_host[stay.host.index()].push(stay);
        }
        let mut items = Vec::new();
        for (unit, mut stays) in by_host.into_iter().enumerate().filter(|(_, stays)| !stays.is_empty()) {
            stays.sort_by_key(|stay| (stay.start, stay.employee));
            let mut told: Vec<String> = stays
                .iter()
                .take(MOST_NAMED)
                .map(|stay| {
                    let when = dates::span(self.language, horizon, stay.start, stay.end());
                    words::crossing(
                        self.language,
                        &self.who(stay.employee),
                        self.home(stay.employee, stay.start),
                        &when,
                    )
                })
                .collect();
            if stays.len() > MOST_NAMED {
                told.push(words::others(self.language, stays.len() - MOST_NAMED));
            }
            items.push((self.unit(UnitId::at(unit)).to_owned(), told));
        }
        self.list(items)
    }

    fn first_walks(&self, crossings: &Crossings) -> Block {
        let relations = &self.view.problem.company.relations;
        let items = crossings.first_walks.iter().map(|walk| {
            let link = relations[walk.link.index()];
            let monday = self.view.problem.horizon.monday(walk.week);
            let link = format!("{} → {}", self.unit(link.supplier), self.unit(link.client));
            let told = words::first_walk(
                self.language,
                &self.who(walk.employee),
                self.home(walk.employee, walk.week),
                monday,
            );
            (link, vec![told])
        });
        self.list(items.collect())
    }

    /// By home unit.
    fn whole_chain(&self, crossings: &Crossings) -> Block {
        let mut by_home: Vec<Vec<EmployeeId>> = vec![Vec::new(); self.view.problem.company.units.len()];
        for employee in &crossings.whole_chain {
            by_home[self.view.problem.home(*employee, self.view.problem.horizon.last()).index()]
                .push(*employee);
        }
        let items = by_home.into_iter().enumerate().filter(|(_, people)| !people.is_empty());
        let items = items.map(|(unit, people)| {
            let mut told: Vec<String> =
                people.iter().take(MOST_NAMED).map(|employee| self.who(*employee)).collect();
            if people.len() > MOST_NAMED {
                told.push(words::others(self.language, people.len() - MOST_NAMED));
            }
            (self.unit(UnitId::at(unit)).to_owned(), told)
        });
        self.list(items.collect())
    }

    fn welcomes(&self, crossings: &Crossings) -> Block {
        let most = crossings.welcomes.iter().take(MOST_WELCOMING);
        let items = most.map(|welcome| {
            (self.unit(welcome.unit).to_owned(), vec![words::welcome(self.language, welcome)])
        });
        self.list(items.collect())
    }

    fn recognitions(&self) -> Vec<Block> {
        let mut recognitions: Vec<_> = self.view.problem.company.recognitions.iter().collect();
        recognitions.sort_by_key(|recognition| recognition.date);
        let quote = |recognition: &&crate::domain::Recognition| {
            let who = recognition.employee.map(|who| self.who(who)).unwrap_or_default();
            let unit = self.unit(recognition.units[0]);
            let day = dates::long(self.language, recognition.date);
            Block::Quote { text: recognition.text.clone(), about: format!("{who}, {unit}, {day}") }
        };
        if recognitions.is_empty() {
            vec![self.list(Vec::new())]
        } else {
            recognitions.iter().map(quote).collect()
        }
    }

    fn blanks(&self) -> Block {
        let units = self.view.problem.company.units.iter();
        Block::Blanks { names: units.map(|unit| (unit.name.clone(), unit.service_quality.clone())).collect() }
    }
}

/// `Jean-Paul Martin` becomes `J.-P. M.`
fn initials(name: &str) -> String {
    let initial = |part: &str| part.chars().find(|character| character.is_alphanumeric());
    let word = |word: &str| {
        let parts: Vec<String> = word
            .split('-')
            .filter_map(initial)
            .map(|character| format!("{}.", character.to_uppercase()))
            .collect();
        parts.join("-")
    };
    let words: Vec<String> = name.split_whitespace().map(word).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "…".to_owned() } else { words.join(" ") }
}
