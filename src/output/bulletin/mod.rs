//! `bulletin.html` and `bulletin.md`: the internal medium, for an editor to finish.

mod issue;
mod markdown;

use std::io::{self, Write};

use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::report::View;

use super::exporter::{Exporter, Files, OutputFile};
use super::page;

use issue::Issue;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// Writes `bulletin.html` and `bulletin.md`.
pub struct Bulletin;

impl Exporter for Bulletin {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let html = OutputFile::new("bulletin.html", move |sink| html(view, sink));
        let markdown = OutputFile::new("bulletin.md", move |sink| markdown::write(&Issue::of(view), sink));
        Box::new([html, markdown].into_iter())
    }
}

fn html(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    let issue = Issue::of(view);
    let style = page::line_feeds(STYLE);
    let context = context! {
        lang => view.problem.settings.language.code(),
        policy => page::policy(&style, None),
        style => Value::from_safe_string(style),
        issue => Value::from(Serde(&issue)),
    };
    page::write(sink, TEMPLATE, context)
}
