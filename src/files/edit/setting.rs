//! A setting written into the text of `passerelle.toml`: its line changes, every other byte stays.

/// The text with a setting at a value, which is given as TOML. A comment behind the old value stays.
pub(super) fn with_setting(text: &str, section: &str, key: &str, value: &str) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let setting = format!("{key} = {value}");
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let head = lines.iter().position(|line| head_of(line) == Some(section));
    let Some(head) = head else {
        if lines.last().is_some_and(|last| !last.ends_with('\n')) {
            lines.push(line_end.to_owned());
        }
        lines.push(format!(
            "{}[{section}]{line_end}{setting}{line_end}",
            if text.is_empty() { "" } else { line_end }
        ));
        return lines.concat();
    };
    let end = lines[head + 1..]
        .iter()
        .position(|line| head_of(line).is_some())
        .map_or(lines.len(), |next| head + 1 + next);
    match (head + 1..end).find(|at| key_of(&lines[*at]) == Some(key)) {
        Some(at) => {
            let (body, rest) = lines[at].split_at(end_of_value(&lines[at]));
            let indent = &body[..body.len() - body.trim_start().len()];
            lines[at] = format!("{indent}{setting}{rest}");
        }
        None => {
            if !lines[head].ends_with('\n') {
                lines[head] += line_end;
            }
            lines.insert(head + 1, format!("{setting}{line_end}"));
        }
    }
    lines.concat()
}

/// The section that a line opens.
fn head_of(line: &str) -> Option<&str> {
    let inner = line.trim_start().strip_prefix('[')?;
    Some(inner[..inner.find(']')?].trim())
}

/// The key that a line sets.
fn key_of(line: &str) -> Option<&str> {
    line.split_once('=').map(|(key, _)| key.trim()).filter(|key| !key.starts_with('#'))
}

/// Where the value of a line ends: before blanks and a comment, and before the end of the line. A `#` in a text is none.
fn end_of_value(line: &str) -> usize {
    let (mut quoted, mut end) = (None, line.trim_end().len());
    for (at, letter) in line.char_indices() {
        match (quoted, letter) {
            (None, '#') => {
                end = line[..at].trim_end().len();
                break;
            }
            (None, '"' | '\'') => quoted = Some(letter),
            (Some(open), letter) if letter == open => quoted = None,
            _ => {}
        }
    }
    end
}
