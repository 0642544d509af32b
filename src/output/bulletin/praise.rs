//! What people say: good service in their words, thanks, what was mended.

use std::cmp::Reverse;

use crate::domain::{Consent, Merit, Recognition};
use crate::returns::{ends, recognised};
use crate::words::returns::clipped;
use crate::words::{dates, told};

use super::issue::{Block, SAYING, Section, Writer};

/// Definitions of good service, thanks, and things mended in an issue.
const DEFINITIONS: usize = 5;
const LESSONS: usize = 4;
const THANKS: usize = 6;
const MENDED: usize = 4;

/// Characters of a definition.
const DEFINITION: usize = 160;

/// What good service is to the units that welcome most, and what visitors learned of it.
pub(super) fn definitions(writer: &Writer) -> Option<Section> {
    let company = &writer.edition.problem.company;
    let mut welcomed = vec![0usize; company.units.len()];
    writer.edition.visits.iter().for_each(|visit| welcomed[visit.unit.index()] += 1);
    let said = company.units.iter().zip(&welcomed);
    let mut said: Vec<_> = said
        .filter_map(|(unit, visits)| Some((&unit.name, unit.service_quality.as_deref()?, visits)))
        .collect();
    said.sort_by_key(|(.., visits)| Reverse(*visits));
    let items: Vec<(String, Vec<String>)> = said
        .into_iter()
        .take(DEFINITIONS)
        .map(|(name, quality, _)| (clipped(name, super::issue::NAME), vec![clipped(quality, DEFINITION)]))
        .collect();
    let mut blocks = if items.is_empty() { Vec::new() } else { vec![Block::List { items }] };
    let lessons = writer.voices.all(|told| told.learned.as_deref());
    blocks.extend(lessons.iter().take(LESSONS).map(|said| writer.quote(said, SAYING)));
    writer.section("definitions", blocks)
}

/// Recognitions that may be printed, the latest first.
fn printable<'w>(writer: &'w Writer) -> Vec<(&'w Recognition, &'w str)> {
    let problem = writer.edition.problem;
    let all = problem.company.recognitions.iter();
    let mut said: Vec<_> = all.filter_map(|praise| Some((praise, recognised(problem, praise)?))).collect();
    said.sort_by_key(|(praise, _)| Reverse(praise.date));
    said
}

fn quote(writer: &Writer, praise: &Recognition, text: &str, longest: usize) -> Block {
    let named = praise.employee.filter(|_| praise.may_print == Consent::Yes);
    let who = named.map(|who| writer.who(who));
    let units = praise.units.iter().map(|unit| writer.unit(*unit));
    let places = super::article::listed(writer, units.collect());
    let day = dates::long(writer.language, praise.date);
    let about = who.into_iter().chain([places, day]).collect::<Vec<_>>().join(", ");
    Block::Quote { text: clipped(text, longest), about }
}

/// The latest anecdote of the recognitions.
pub(super) fn anecdote(writer: &Writer, longest: usize) -> Option<Block> {
    let found = printable(writer).into_iter().find(|(praise, _)| praise.kind == Merit::Anecdote);
    found.map(|(praise, text)| quote(writer, praise, text, longest))
}

/// Efforts and initiatives; an anecdote has its place at the head, unless another stands there.
pub(super) fn thanks(writer: &Writer) -> Option<Section> {
    let leads = writer.voices.all(|told| told.anecdote.as_deref()).is_empty();
    let said = printable(writer);
    let leading = said.iter().position(|(praise, _)| leads && praise.kind == Merit::Anecdote);
    let others = said.into_iter().enumerate().filter(|(position, _)| Some(*position) != leading);
    let blocks = others.take(THANKS).map(|(_, (praise, text))| quote(writer, praise, text, SAYING));
    writer.section("thanks", blocks.collect())
}

/// Irritants that are mended, the latest first; those whose words may not be printed are counted.
pub(super) fn mended(writer: &Writer) -> Option<Section> {
    let problem = writer.edition.problem;
    let mut said = writer.voices.all(|told| told.irritant.as_deref().filter(|_| told.mended.is_some()));
    said.sort_by_key(|(told, _)| Reverse(told.mended));
    let all = problem.company.returns.iter().filter(|told| told.irritant.is_some() && told.mended.is_some());
    let all = all.count();
    let items = said.iter().take(MENDED).map(|(told, said)| {
        let day = dates::long(writer.language, told.mended.unwrap_or(told.monday));
        let text = clipped(&said.text, SAYING);
        // Without a name nothing tells of which link it was.
        match said.home.is_some() {
            true => {
                let (supplier, client) = ends(problem, told);
                let (supplier, client) = (writer.unit(supplier), writer.unit(client));
                let told = told!(
                    writer.language,
                    "bulletin-mended-link",
                    supplier = supplier,
                    client = client,
                    day = day
                );
                (text, vec![told])
            }
            false => (text, vec![told!(writer.language, "bulletin-mended-day", day = day)]),
        }
    });
    let items: Vec<(String, Vec<String>)> = items.collect();
    let shown = items.len();
    let mut blocks = if shown > 0 { vec![Block::List { items }] } else { Vec::new() };
    if all > shown {
        let text = told!(writer.language, "bulletin-mended-others", count = all - shown);
        blocks.push(Block::Paragraph { text });
    }
    writer.section("mended", blocks)
}
