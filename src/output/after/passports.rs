//! A certificate and a passport for each person, and the first impressions of those who are new.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::{Author, Consent, EmployeeId, Grouped, HistoryRow, Problem, UnitId};
use crate::kits::Chain;
use crate::words::{dates, told};

/// A page to print.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    /// Its look.
    pub kind: &'static str,
    pub title: String,
    /// What it says.
    pub text: Vec<String>,
    /// Heads of the table below, and its rows.
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// The way to the customer, and whether each stop was seen.
    pub way_title: String,
    pub way: Vec<(String, bool)>,
    /// Questions with room to answer.
    pub questions: Vec<String>,
    /// Lines to sign on.
    pub signatures: Vec<String>,
}

/// Questions of the first impressions: the rests of their keys.
const QUESTIONS: [&str; 4] = ["surprised", "unclear", "better", "keep"];

/// A visit: where, from when, to when, weeks.
type Stamp = (UnitId, NaiveDate, NaiveDate, u8);

/// The visits of everybody, those that are being closed among them.
pub(super) struct Seen<'p> {
    chain: Chain<'p>,
    visits: Grouped<Stamp>,
}

impl<'p> Seen<'p> {
    /// Collects them; what the history has already is not counted again.
    pub fn of(problem: &'p Problem, made: &[HistoryRow]) -> Self {
        let company = &problem.company;
        let owners = company.employees.len();
        let known = (0..owners).flat_map(|who| {
            let visits = company.visits.of(who).iter().filter(|visit| visit.counts_as_visit);
            visits.map(move |visit| (who, (visit.unit, visit.monday, visit.last_day(), visit.weeks)))
        });
        let made =
            made.iter().map(|row| (row.employee.index(), (row.unit, row.monday, row.last_day(), row.weeks)));
        let mut all: Vec<(usize, Stamp)> = known.chain(made).collect();
        all.sort_unstable_by_key(|(who, (unit, monday, ..))| (*who, *monday, *unit));
        all.dedup_by_key(|(who, (unit, monday, ..))| (*who, *monday, *unit));
        Seen { chain: Chain::new(problem), visits: Grouped::new(owners, all) }
    }

    /// The certificate of somebody who has been somewhere, and the passport of everybody.
    pub fn pages(&self, problem: &Problem, who: EmployeeId) -> Vec<Page> {
        let certificate = self.certificate(problem, who);
        certificate.into_iter().chain([self.passport(problem, who)]).collect()
    }

    fn certificate(&self, problem: &Problem, who: EmployeeId) -> Option<Page> {
        let (language, company) = (problem.settings.language, &problem.company);
        let stamps = self.visits.of(who.index());
        let units: BTreeSet<UnitId> = stamps.iter().map(|(unit, ..)| *unit).collect();
        let weeks: usize = stamps.iter().map(|(.., weeks)| usize::from(*weeks)).sum();
        let last = stamps.iter().map(|(_, _, last, _)| *last).max()?;
        let employee = &company.employees[who];
        let home = company.units[employee.home].name.as_str();
        let names = units.iter().map(|unit| company.units[*unit].name.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        let text = told!(
            language,
            "attested-text",
            who = &employee.name,
            home = home,
            weeks = weeks,
            count = units.len(),
            units = names,
            last = last
        );
        Some(Page {
            kind: "certificate",
            title: told!(language, "attested-title"),
            text: vec![text, told!(language, "attested-thanks")],
            signatures: ["attested-date", "attested-head"].map(|key| told!(language, key)).to_vec(),
            ..Page::blank()
        })
    }

    fn passport(&self, problem: &Problem, who: EmployeeId) -> Page {
        let (language, company) = (problem.settings.language, &problem.company);
        let employee = &company.employees[who];
        let stamps = self.visits.of(who.index());
        let name = |unit: UnitId| company.units[unit].name.clone();
        let far = |unit: UnitId| match self.chain.distance(unit) {
            Some(links) => told!(language, "passport-links", links = links),
            None => told!(language, "passport-no-way"),
        };
        let row =
            |(unit, from, to, _): &Stamp| vec![name(*unit), dates::days(language, *from, *to), far(*unit)];
        let seen: BTreeSet<UnitId> = stamps.iter().map(|(unit, ..)| *unit).chain([employee.home]).collect();
        let way = self.chain.way(employee.home);
        let known = way.iter().filter(|unit| seen.contains(unit)).count();
        let home = name(employee.home);
        let mut text = vec![told!(language, "passport-home", home = home)];
        match way.len() {
            0 => {}
            1 => text.push(told!(language, "passport-beside")),
            all => text.push(told!(language, "passport-known", known = known, all = all)),
        }
        if stamps.is_empty() {
            text.push(told!(language, "passport-empty"));
        }
        let stops = way.iter().map(|unit| (name(*unit), seen.contains(unit)));
        let customer = (told!(language, "kit-customer"), known == way.len());
        let way = if way.len() > 1 { stops.chain([customer]).collect() } else { Vec::new() };
        let heads =
            ["passport-unit", "passport-when", "passport-far"].map(|key| told!(language, key)).to_vec();
        Page {
            kind: "passport",
            title: told!(language, "passport-title", who = &employee.name),
            text,
            heads: if stamps.is_empty() { Vec::new() } else { heads },
            rows: stamps.iter().map(row).collect(),
            way_title: told!(language, "passport-way"),
            way,
            ..Page::blank()
        }
    }
}

impl Page {
    fn blank() -> Self {
        Page {
            kind: "",
            title: String::new(),
            text: Vec::new(),
            heads: Vec::new(),
            rows: Vec::new(),
            way_title: String::new(),
            way: Vec::new(),
            questions: Vec::new(),
            signatures: Vec::new(),
        }
    }
}

/// What somebody new is asked after the last visit, beside what they allowed to be printed on the way.
pub(super) fn impressions(problem: &Problem, who: EmployeeId) -> Page {
    let (language, company) = (problem.settings.language, &problem.company);
    let employee = &company.employees[who];
    let own = company
        .returns
        .iter()
        .filter(|told| told.employee == who && told.by == Author::Visitor && told.consent() == Consent::Yes);
    let rows: Vec<Vec<String>> = own
        .filter_map(|told| {
            let unit = company.units[told.unit].name.clone();
            Some(vec![unit, told.surprised.clone().or_else(|| told.learned.clone())?])
        })
        .collect();
    let heads = ["passport-unit", "impressions-said"].map(|key| told!(language, key)).to_vec();
    Page {
        kind: "impressions",
        title: told!(language, "impressions-title", who = &employee.name),
        text: vec![told!(language, "impressions-why")],
        heads: if rows.is_empty() { Vec::new() } else { heads },
        rows,
        questions: QUESTIONS.map(|key| told!(language, &format!("impressions-{key}"))).to_vec(),
        ..Page::blank()
    }
}
