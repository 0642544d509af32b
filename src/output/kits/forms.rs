//! `kits/UNIT/forms/*.html`: a form for each stay, opened by a double click, that makes a text of what is said.
//!
//! Nothing is sent: the text is saved, copied, or put into a mail of whoever fills in the form. It says one thing a line
//! under the headers of `returns.csv` in the language of the form, and the folder `returns` takes it as it is.

use std::io::{self, Write};
use std::sync::LazyLock;

use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;

use crate::domain::{Author, Language};
use crate::output::exporter::OutputFile;
use crate::output::{file_names, page};
use crate::report::{Stay, View};
use crate::words::{dates, lexicon, told};

const TEMPLATE: &str = include_str!("form.html");
const STYLE: &str = include_str!("form.css");
const SCRIPT: &str = include_str!("form.js");

/// Style and script, and the policy under which they are the only ones.
struct Look {
    style: String,
    script: String,
    policy: String,
}

static LOOK: LazyLock<Look> = LazyLock::new(|| {
    let (style, script) = (page::line_feeds(STYLE), page::line_feeds(SCRIPT));
    let policy = page::policy(&style, Some(&script));
    Look { style, script, policy }
});

/// Questions with room to write; the rests of their keys are columns of `returns.csv`.
const QUESTIONS: [&str; 5] = ["learned", "surprised", "irritant", "idea", "anecdote"];

/// A question: with some answers to choose from, or with room to write.
#[derive(Serialize)]
struct Step {
    /// The column of `returns.csv`.
    column: &'static str,
    header: String,
    question: String,
    /// The word of each answer and what people read beside it; none where there is room to write.
    answers: Vec<(String, String)>,
    /// The answer that is marked at first, if any.
    first: Option<usize>,
}

/// The forms of those who come to a unit, in its folder.
pub fn files<'v>(
    view: &'v View<'v>,
    stays: &[&'v Stay],
    folder: &str,
    people: &[String],
) -> Vec<OutputFile<'v>> {
    let monday = |stay: &Stay| view.problem.horizon.monday(stay.start);
    let named = stays.iter().map(|stay| format!("{}-{}", people[stay.employee.index()], monday(stay)));
    let named: Vec<String> = named.collect();
    let names = file_names(named.iter().map(String::as_str));
    let file = |(stay, name): (&'v Stay, String)| {
        OutputFile::new(format!("kits/{folder}/forms/{name}.html"), move |sink| write(view, stay, sink))
    };
    stays.iter().copied().zip(names).map(file).collect()
}

/// Writes the form of a stay.
fn write(view: &View, stay: &Stay, sink: &mut dyn Write) -> io::Result<()> {
    let (language, problem) = (view.problem.settings.language, view.problem);
    let employee = &problem.company.employees[stay.employee];
    let unit = &problem.company.units[stay.host];
    let monday = problem.horizon.monday(stay.start);
    let Look { style, script, policy } = &*LOOK;
    let who = employee.name.as_str();
    let known = [
        (header(language, "employee"), employee.id.clone()),
        (header(language, "unit"), unit.id.clone()),
        (header(language, "start"), monday.to_string()),
    ];
    let label = |key: &str| told!(language, &format!("form-{key}"));
    let context = context! {
        lang => language.code(),
        policy => policy,
        style => Value::from_safe_string(style.clone()),
        script => Value::from_safe_string(script.clone()),
        title => told!(language, "form-title", who = who, host = unit.name.as_str()),
        when => dates::span(language, &problem.horizon, stay.start, stay.end()),
        purpose => label("purpose"),
        known => Value::from(Serde(&known)),
        steps => Value::from(Serde(&steps(language))),
        started => label("started"),
        save => label("save"),
        copy => label("copy"),
        mail => label("mail"),
        result => label("result"),
        how => label("how"),
        saved => label("saved"),
        file => format!("return-{}-{monday}.txt", file_names([employee.id.as_str()]).remove(0)),
    };
    page::write(sink, TEMPLATE, context)
}

fn header(language: Language, column: &str) -> String {
    lexicon(language).header("returns", column).to_owned()
}

fn choice(language: Language, column: &'static str, kind: &str, codes: &[&str]) -> Step {
    let word = |code: &str| lexicon(language).cell(kind, code)[0].clone();
    let answer = |code: &&str| (word(code), told!(language, &format!("form-{column}-{code}")));
    Step { answers: codes.iter().map(answer).collect(), ..room(language, column) }
}

fn room(language: Language, column: &'static str) -> Step {
    let question = told!(language, &format!("form-{column}"));
    Step { column, header: header(language, column), question, answers: Vec::new(), first: None }
}

/// The questions in their order: what took place, how it was, and whether it may be printed.
fn steps(language: Language) -> Vec<Step> {
    let by = choice(language, "by", "author", &[Author::Visitor.code(), Author::Host.code()]);
    let points = (1..=5).map(|points: u8| (points.to_string(), points.to_string())).collect();
    let consent = choice(language, "may_print", "consent", &["no", "anonymous", "yes"]);
    let mut steps = vec![
        Step { first: Some(0), ..by },
        choice(language, "held", "held", &["yes", "moved", "no"]),
        choice(language, "missed_because", "hindrance", &["visitor", "host", "other"]),
        Step { answers: points, ..room(language, "useful") },
    ];
    steps.extend(QUESTIONS.map(|column| room(language, column)));
    steps.push(Step { first: Some(0), ..consent });
    steps
}
