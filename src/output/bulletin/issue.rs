//! What an issue of the bulletin says, whatever it is written in.
//!
//! Four printed pages hold an issue of a company of any size: each section has room for so many entries and each entry
//! for so many characters.

use serde::Serialize;

use crate::chain::acquaintances;
use crate::domain::{Author, EmployeeId, HistoryRow, Language, Return, UnitId};
use crate::kits::Chain;
use crate::returns::{Said, Voices};
use crate::words::bulletin as words;
use crate::words::returns::clipped;
use crate::words::{dates, told};

use super::appendix;
use super::article;
use super::edition::Edition;
use super::praise;

/// Characters of the anecdote that leads.
const LEAD: usize = 700;

/// Characters of a name.
pub(super) const NAME: usize = 40;

/// Characters of what somebody said.
pub(super) const SAYING: usize = 220;

/// An issue, in the language of the plan; every text is plain.
#[derive(Serialize)]
pub(super) struct Issue {
    pub title: String,
    pub period: String,
    /// Whether the visits have been made.
    pub after: bool,
    pub sections: Vec<Section>,
}

/// A part of an issue.
#[derive(Serialize)]
pub(super) struct Section {
    /// What it is, for its look.
    pub name: &'static str,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Block {
    /// Prose.
    Paragraph { text: String },
    /// Somebody's words, and who said them.
    Quote { text: String, about: String },
    /// What is said below each name.
    List { items: Vec<(String, Vec<String>)> },
    /// A picture of bars.
    Picture { title: String, bars: Vec<Bar> },
}

/// A bar of a picture.
#[derive(Serialize)]
pub(super) struct Bar {
    pub label: String,
    pub count: usize,
    /// Its length, 0 to 100.
    pub length: usize,
}

impl Issue {
    pub(super) fn of(edition: &Edition) -> Self {
        let problem = edition.problem;
        let language = problem.settings.language;
        let writer = Writer { edition, language, chain: Chain::new(problem), voices: Voices::of(problem) };
        let sections = [
            writer.lead(),
            writer.opening(),
            article::invisible(&writer),
            praise::definitions(&writer),
            praise::thanks(&writer),
            praise::mended(&writer),
            article::why(&writer),
            appendix::figures(&writer),
            appendix::who_goes_where(&writer),
        ];
        Issue {
            title: told!(language, "bulletin-title"),
            period: words::period(language, &problem.horizon, edition.after),
            after: edition.after,
            sections: sections.into_iter().flatten().collect(),
        }
    }
}

/// What every section is written from.
pub(super) struct Writer<'e> {
    pub edition: &'e Edition<'e>,
    pub language: Language,
    pub chain: Chain<'e>,
    pub voices: Voices<'e>,
}

impl<'e> Writer<'e> {
    /// The name of a person, or the initials where the settings ask for them.
    pub fn who(&self, employee: EmployeeId) -> String {
        let problem = self.edition.problem;
        let employee = &problem.company.employees[employee];
        let name =
            if problem.settings.initials { initials(&employee.name) } else { employee.shown().to_owned() };
        clipped(&name, NAME)
    }

    pub fn unit(&self, unit: UnitId) -> String {
        clipped(&self.edition.problem.company.units[unit].name, NAME)
    }

    /// The home unit of somebody at the time of a visit.
    pub fn home(&self, visit: &HistoryRow) -> String {
        self.unit(self.edition.problem.company.home_in(visit.employee, visit.monday))
    }

    /// A key of the issue before the visits or after.
    pub fn key(&self, key: &str) -> String {
        let moment = if self.edition.after { "after" } else { "before" };
        format!("bulletin-{key}-{moment}")
    }

    pub fn section(&self, name: &'static str, blocks: Vec<Block>) -> Option<Section> {
        let title = told!(self.language, &format!("bulletin-{name}"));
        (!blocks.is_empty()).then_some(Section { name, title, blocks })
    }

    /// Who said something and where, as far as it may be told.
    pub fn about(&self, (told, said): &(&Return, Said)) -> String {
        let host = said.host.as_ref().map(|host| clipped(&host.name, NAME));
        let home = said.home.as_ref().map(|home| clipped(&home.name, NAME));
        match (&said.who, home, host) {
            (Some(_), Some(home), Some(host)) => {
                let who = self.who(told.employee);
                told!(self.language, "bulletin-by-visitor", who = who, home = home, host = host)
            }
            (_, _, Some(host)) if said.by == Author::Host => {
                told!(self.language, "bulletin-by-host", host = host)
            }
            (_, _, Some(host)) => told!(self.language, "bulletin-by-somebody", host = host),
            _ => told!(self.language, "bulletin-by-nobody"),
        }
    }

    pub fn quote(&self, saying: &(&Return, Said), longest: usize) -> Block {
        Block::Quote { text: clipped(&saying.1.text, longest), about: self.about(saying) }
    }

    /// The latest anecdote that may be printed, one with a name before others.
    fn lead(&self) -> Option<Section> {
        let anecdotes = self.voices.all(|told| told.anecdote.as_deref());
        let named = anecdotes.iter().find(|(_, said)| said.home.is_some());
        let block = match named.or(anecdotes.first()) {
            Some(said) => self.quote(said, LEAD),
            None => praise::anecdote(self, LEAD)?,
        };
        self.section("lead", vec![block])
    }

    /// What the issue is about, in a paragraph.
    fn opening(&self) -> Option<Section> {
        let visits = &self.edition.visits;
        let mut people: Vec<EmployeeId> = visits.iter().map(|visit| visit.employee).collect();
        people.sort_unstable();
        people.dedup();
        let mut hosts: Vec<UnitId> = visits.iter().map(|visit| visit.unit).collect();
        hosts.sort_unstable();
        hosts.dedup();
        let (count, people, hosts) = (visits.len(), people.len(), hosts.len());
        let key = self.key("opening");
        let text = told!(self.language, &key, visits = count, people = people, hosts = hosts);
        let title = told!(self.language, &self.key("heading"));
        Some(Section { name: "opening", title, blocks: vec![Block::Paragraph { text }] })
    }

    /// By unit, who knows it from a visit: before those of the period, or after them.
    pub fn acquaintances(&self) -> Vec<std::collections::BTreeSet<EmployeeId>> {
        let (problem, after) = (self.edition.problem, self.edition.after);
        let horizon = &problem.horizon;
        match after {
            false => acquaintances(problem, horizon.start(), &[]),
            true => acquaintances(problem, horizon.friday(horizon.last()), &self.edition.visits),
        }
    }

    /// Days of a visit, in the year of the issue.
    pub fn when(&self, visit: &HistoryRow) -> String {
        dates::short_days(self.language, visit.monday, visit.last_day())
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
