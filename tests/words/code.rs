//! The source as a reader of words sees it: what it tells, and the texts that stand in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A message that code tells: its key, where it is written out, and the names of its values.
#[derive(Clone, Debug)]
pub struct Told {
    /// File.
    pub file: String,
    /// Key; `None` where it is put together.
    pub key: Option<String>,
    /// Names of the values.
    pub values: BTreeSet<String>,
}

/// What the source says.
#[derive(Debug, Default)]
pub struct Code {
    /// The calls of `told!`.
    pub told: Vec<Told>,
    /// Every text, with its file.
    pub texts: Vec<(String, String)>,
    /// Those that a person could read: not in attributes, nor in what the program says when it is wrong itself.
    pub shown: Vec<(String, String)>,
}

/// Names of macros and methods whose texts are for those who mend the program.
const FOR_ENGINEERS: [&str; 14] = [
    "panic",
    "assert",
    "assert_eq",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "unreachable",
    "expect",
    "debug",
    "info",
    "warn",
    "error",
    "trace",
    "include_str",
];

/// Every file below `src`.
pub fn read() -> Code {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut code = Code::default();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let file = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                let tokens: TokenStream = std::fs::read_to_string(&path).unwrap().parse().unwrap();
                code.tokens(&file, tokens, true);
            }
        }
    }
    code
}

impl Code {
    fn tokens(&mut self, file: &str, tokens: TokenStream, shown: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let before = |steps: usize| at.checked_sub(steps).map(|at| tokens[at].to_string());
            match token {
                TokenTree::Literal(literal) => {
                    let Some(text) = text_of(&literal.to_string()) else { continue };
                    self.texts.push((file.to_owned(), text.clone()));
                    if shown {
                        self.shown.push((file.to_owned(), text));
                    }
                }
                // An attribute.
                TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Bracket
                        && (before(1).as_deref() == Some("#") || before(2).as_deref() == Some("#")) => {}
                TokenTree::Group(group) => {
                    let name = if before(1).as_deref() == Some("!") { before(2) } else { before(1) };
                    let name = name.unwrap_or_default();
                    if name == "told" {
                        self.told.push(told(file, group.stream()));
                    }
                    let engineers = FOR_ENGINEERS.contains(&name.as_str());
                    self.tokens(file, group.stream(), shown && !engineers);
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

/// The text of a literal, escapes read as far as words need it.
fn text_of(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')).map(str::to_owned);
    }
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    Some(text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\u{a0}", "\u{a0}"))
}

/// The key and the names of the values: what stands before `=` right behind a comma.
fn told(file: &str, arguments: TokenStream) -> Told {
    let mut parts: Vec<Vec<TokenTree>> = vec![Vec::new()];
    for token in arguments {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut().unwrap().push(token),
        }
    }
    let key = match parts.get(1).map(Vec::as_slice) {
        Some([TokenTree::Literal(literal)]) => text_of(&literal.to_string()),
        _ => None,
    };
    let values = parts.iter().skip(2).filter_map(|part| match part.as_slice() {
        [TokenTree::Ident(name), TokenTree::Punct(mark), ..] if mark.as_char() == '=' => {
            Some(name.to_string().trim_start_matches("r#").to_owned())
        }
        _ => None,
    });
    Told { file: file.to_owned(), key, values: values.collect() }
}
