//! The messages of a language as they stand in its file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use passerelle::domain::Language;

/// How a value is used by a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// A name or a number, written as it is.
    Plain,
    /// A number that is written by a function.
    Number,
    /// A day that is written by a function.
    Day,
}

/// A message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// Its values.
    pub values: BTreeMap<String, Use>,
    /// Those that are written, not only decide between cases.
    pub written: BTreeSet<String>,
    /// The cases between which a value decides, the one for all others last.
    pub cases: BTreeMap<String, Vec<String>>,
    /// The messages that stand in it.
    pub parts: BTreeSet<String>,
    /// Its words, the values left out.
    pub text: String,
}

/// The messages of a language by their keys, with the values of the messages that stand in them.
pub fn messages(language: Language) -> BTreeMap<String, Message> {
    let file = format!("src/words/{}.ftl", language.code());
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).unwrap();
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, wrong)| panic!("{file}: {wrong:?}"));
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(entry) = entry else { continue };
        assert!(entry.attributes.is_empty(), "{file}: {} has attributes", entry.id.name);
        let mut message = Message::default();
        message.pattern(entry.value.as_ref().unwrap_or_else(|| panic!("{file}: {}", entry.id.name)));
        let twice = all.insert(entry.id.name.to_owned(), message);
        assert!(twice.is_none(), "{file}: {} stands there twice", entry.id.name);
    }
    let alone = all.clone();
    for message in all.values_mut() {
        for part in message.parts.clone() {
            let part = alone.get(&part).unwrap_or_else(|| panic!("{file}: no message {part}"));
            assert!(part.parts.is_empty(), "{file}: messages within messages within messages");
            message.values.extend(part.values.clone());
            message.cases.extend(part.cases.clone());
            message.written.extend(part.written.clone());
            message.text += &part.text;
        }
    }
    all
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text += value,
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Use::Plain),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("only values decide between cases")
                };
                self.values.entry(id.name.to_owned()).or_insert(Use::Plain);
                let mut cases: Vec<_> = variants.iter().filter(|variant| !variant.default).collect();
                cases.extend(variants.iter().filter(|variant| variant.default));
                let names = cases.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                self.cases.insert(id.name.to_owned(), names.collect());
                for variant in variants {
                    self.text.push(' ');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, how: Use) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text += value,
            InlineExpression::VariableReference { id } => {
                let known = self.values.entry(id.name.to_owned()).or_insert(how);
                *known = (*known).max(how);
                self.written.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } } => {
                let how = match id.name {
                    "NUM" | "PERCENT" => Use::Number,
                    "DAY" | "SHORTDAY" | "LONGDAY" => Use::Day,
                    name => panic!("no function {name}"),
                };
                positional.iter().for_each(|value| self.inline(value, how));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.parts.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {
                panic!("numbers and terms are not used")
            }
        }
    }
}
