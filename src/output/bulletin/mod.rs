//! `bulletin.html` and `bulletin.md`: the internal medium, for an editor to finish in the page itself.

mod appendix;
mod article;
mod edition;
mod issue;
mod markdown;
mod praise;

use std::io::{self, Write};

use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::report::View;
use crate::words::told;

use super::exporter::{Exporter, Files, OutputFile};
use super::page;

pub(super) use edition::Edition;
use issue::Issue;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("edit.js");

/// Writes `bulletin.html` and `bulletin.md`: the issue before the visits.
pub struct Bulletin;

impl Exporter for Bulletin {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        Box::new(files(move || Edition::before(view)).into_iter())
    }
}

/// The files of an issue.
pub(super) fn files<'e>(edition: impl Fn() -> Edition<'e> + Copy + Send + 'e) -> [OutputFile<'e>; 2] {
    let page = OutputFile::new("bulletin.html", move |sink| html(&edition(), sink));
    let text = OutputFile::new("bulletin.md", move |sink| markdown::write(&Issue::of(&edition()), sink));
    [page, text]
}

/// Where the text that an editor finishes begins and ends in the page.
const ISSUE: [&str; 2] = ["id=\"issue\">", "</div>\n<script>"];

/// The page of a bulletin with another text, as its own editing gives it; `None` where it is no such page. Whatever stands
/// in the text, the policy of the page lets no other script run than its own.
pub fn with_issue(page: &str, issue: &str) -> Option<String> {
    let (before, rest) = page.split_once(ISSUE[0])?;
    let (_, after) = rest.rsplit_once(ISSUE[1])?;
    Some([before, ISSUE[0], issue, ISSUE[1], after].concat())
}

fn html(edition: &Edition, sink: &mut dyn Write) -> io::Result<()> {
    let language = edition.problem.settings.language;
    let issue = Issue::of(edition);
    let (style, script) = (page::line_feeds(STYLE), page::line_feeds(SCRIPT));
    let label = |key: &str| told!(language, key);
    let context = context! {
        lang => language.code(),
        policy => page::policy(&style, Some(&script)),
        style => Value::from_safe_string(style),
        script => Value::from_safe_string(script),
        issue => Value::from(Serde(&issue)),
        edit => label("bulletin-edit"),
        done => label("bulletin-edit-done"),
        save => label("bulletin-save"),
        editing => label("bulletin-editing"),
    };
    page::write(sink, TEMPLATE, context)
}
