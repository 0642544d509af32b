//! An issue as CommonMark.

use std::io::{self, Write};

use super::issue::{Block, Issue};

pub(super) fn write(issue: &Issue, sink: &mut dyn Write) -> io::Result<()> {
    writeln!(sink, "# {}\n\n{}", plain(&issue.title), plain(&issue.period))?;
    for section in &issue.sections {
        writeln!(sink, "\n## {}", plain(&section.title))?;
        for block in &section.blocks {
            writeln!(sink)?;
            write_block(block, sink)?;
        }
    }
    Ok(())
}

fn write_block(block: &Block, sink: &mut dyn Write) -> io::Result<()> {
    match block {
        Block::Paragraph { text } => writeln!(sink, "{}", plain(text)),
        Block::List { items } => items.iter().try_for_each(|(lead, lines)| {
            let strong = if lines.is_empty() { "" } else { "**" };
            writeln!(sink, "- {strong}{}{strong}", plain(lead))?;
            lines.iter().try_for_each(|line| writeln!(sink, "  - {}", plain(line)))
        }),
        Block::Quote { text, about } => writeln!(sink, "> {}\n>\n> — {}", plain(text), plain(about)),
        Block::Picture { title, bars } => {
            writeln!(sink, "**{}**\n", plain(title))?;
            bars.iter().try_for_each(|bar| writeln!(sink, "- {}: {}", plain(&bar.label), bar.count))
        }
    }
}

/// Text that Markdown takes for nothing else: on one line, and with every sign that could mean something escaped.
fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        ) {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}
