//! The graph of the chain for other programs: DOT (Graphviz) and GraphML (yEd, Gephi, Cytoscape).

use std::fmt::Write;

use rustc_hash::FxHashMap;

use super::{Chain, Shape};
use crate::domain::Named;

/// A graph format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphFormat {
    /// The DOT language of Graphviz.
    Dot,
    /// GraphML 1.0.
    GraphMl,
}

/// The chain as a document of a format.
pub fn document(chain: &Chain, format: GraphFormat) -> String {
    match format {
        GraphFormat::Dot => dot(chain),
        GraphFormat::GraphMl => graph_ml(chain),
    }
}

/// Units that others cannot do without are filled; units with customer contact have a double border; links that
/// nobody knows are dashed.
fn dot(chain: &Chain) -> String {
    let mut text = String::from("digraph chain {\n  rankdir=LR;\n  node [shape=box];\n");
    let needed = cut_units(&chain.shape);
    for unit in &chain.shape.units {
        let border = if unit.distance == Some(0) { 2 } else { 1 };
        let fill = if needed.contains_key(&unit.unit) { ", style=filled" } else { "" };
        let (id, name) = (quoted(&unit.unit.id), quoted(&unit.unit.name));
        line(&mut text, format_args!("  {id} [label={name}, peripheries={border}{fill}];"));
    }
    for link in &chain.ties.links {
        let label = link.living.map_or(String::new(), |living| format!("{living}/{}", link.people));
        let style = if link.living == Some(0) { "dashed" } else { "solid" };
        let (supplier, client) = (quoted(&link.supplier.id), quoted(&link.client.id));
        line(&mut text, format_args!("  {supplier} -> {client} [label=\"{label}\", style={style}];"));
    }
    text + "}\n"
}

/// The keys of nodes and edges: identifier, for which, name, type.
const KEYS: [(&str, &str, &str, &str); 8] = [
    ("name", "node", "name", "string"),
    ("distance", "node", "distance", "int"),
    ("customer", "node", "customer_contact", "boolean"),
    ("needed", "node", "needed_by", "int"),
    ("people", "edge", "people", "long"),
    ("living", "edge", "living", "long"),
    ("months", "edge", "months_since", "int"),
    ("bridge", "edge", "needed_by", "int"),
];

fn graph_ml(chain: &Chain) -> String {
    let mut text = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
    ));
    for (id, of, name, kind) in KEYS {
        line(
            &mut text,
            format_args!("  <key id=\"{id}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"),
        );
    }
    let (needed, bridges) = (cut_units(&chain.shape), bridges(&chain.shape));
    line(&mut text, format_args!("  <graph id=\"chain\" edgedefault=\"directed\">"));
    for unit in &chain.shape.units {
        line(&mut text, format_args!("    <node id=\"{}\">", escaped(&unit.unit.id)));
        datum(&mut text, "name", Some(escaped(&unit.unit.name)));
        datum(&mut text, "distance", unit.distance);
        datum(&mut text, "customer", Some(unit.distance == Some(0)));
        datum(&mut text, "needed", Some(needed.get(&unit.unit).unwrap_or(&0)));
        line(&mut text, format_args!("    </node>"));
    }
    for link in &chain.ties.links {
        let (supplier, client) = (escaped(&link.supplier.id), escaped(&link.client.id));
        line(&mut text, format_args!("    <edge source=\"{supplier}\" target=\"{client}\">"));
        datum(&mut text, "people", Some(link.people));
        datum(&mut text, "living", link.living);
        datum(&mut text, "months", link.months_since);
        datum(&mut text, "bridge", Some(bridges.get(&(&link.supplier, &link.client)).unwrap_or(&0)));
        line(&mut text, format_args!("    </edge>"));
    }
    text + "  </graph>\n</graphml>\n"
}

/// How many units need each unit that others need.
fn cut_units(shape: &Shape) -> FxHashMap<&Named, u32> {
    shape.cut_units.iter().map(|cut| (&cut.what, cut.needed_by)).collect()
}

/// How many units need each link that units need, by supplier and client.
fn bridges(shape: &Shape) -> FxHashMap<(&Named, &Named), u32> {
    shape.bridges.iter().map(|cut| ((&cut.what.0, &cut.what.1), cut.needed_by)).collect()
}

/// A quoted identifier of DOT.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Text of an XML element or attribute; characters that XML 1.0 does not know are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter < ' ' => {}
            letter => safe.push(letter),
        }
    }
    safe
}

fn datum(text: &mut String, key: &str, value: Option<impl std::fmt::Display>) {
    if let Some(value) = value {
        line(text, format_args!("      <data key=\"{key}\">{value}</data>"));
    }
}

fn line(text: &mut String, line: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
