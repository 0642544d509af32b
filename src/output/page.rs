//! What the pages have in common: a template that escapes, and a policy that lets nothing in or out.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Value, escape_formatter};
use sha2::{Digest, Sha256};

use crate::words::returns::turns;

/// What every page begins with; its title is set before.
const HEAD: &str = include_str!("head.html");

/// Fills a template and writes it. Everything is escaped but what is marked as safe, and no name turns around what is
/// written after it.
pub(super) fn write(sink: &mut dyn Write, template: &str, context: Value) -> io::Result<()> {
    let refused = |error: minijinja::Error| io::Error::other(error.to_string());
    let head = line_feeds(HEAD);
    let mut environment = Environment::new();
    let syntax =
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.map_err(refused)?);
    environment.set_formatter(|out, state, value| match value.as_str() {
        Some(text) if !value.is_safe() && text.contains(turns) => {
            escape_formatter(out, state, &Value::from(text.replace(turns, "")))
        }
        _ => escape_formatter(out, state, value),
    });
    // The name's ending says what to escape for.
    environment.add_template("head.html", &head).map_err(refused)?;
    let page = environment.render_named_str("page.html", &line_feeds(template), context);
    sink.write_all(page.map_err(refused)?.as_bytes())
}

/// A policy under which the page loads nothing, sends nothing, and runs only this style and this script.
pub(super) fn policy(style: &str, script: Option<&str>) -> String {
    let script = script.map_or("'none'".to_owned(), |script| format!("'{}'", hash(script)));
    format!(
        "default-src 'none'; style-src '{}'; script-src {script}; base-uri 'none'; form-action 'none'",
        hash(style)
    )
}

/// A source as browsers read it, wherever it was checked out.
pub(super) fn line_feeds(source: &str) -> String {
    source.replace("\r\n", "\n")
}

/// JSON that is text inside a `script` element, whatever its strings hold.
pub(super) fn json(value: &serde_json::Value) -> String {
    let text = value.to_string();
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        // They stand in strings only, where an escape means the same.
        match character {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            _ => safe.push(character),
        }
    }
    safe
}

fn hash(source: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(source.as_bytes())))
}
