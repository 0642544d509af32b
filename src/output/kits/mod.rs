//! `kits/UNIT/`: a card for each visitor, one for each tutor, and a sheet for the head of the unit, to be printed.

mod cards;

use std::io::{self, Write};

use minijinja::value::Serde;
use minijinja::{Value, context};

use crate::domain::UnitId;
use crate::kits::Chain;
use crate::report::View;
use crate::words::told;

use super::exporter::{Exporter, Files, OutputFile};
use super::{file_names, page};

use cards::Page;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// Writes the kits of every unit that somebody visits or leaves.
pub struct Kits;

/// A file of a kit, and what stands on its pages.
type Sheet = (&'static str, for<'v> fn(&View<'v>, &Chain<'v>, UnitId) -> Vec<Page>);

const SHEETS: [Sheet; 3] =
    [("visitors", cards::of_visitors), ("tutors", cards::of_tutors), ("unit", cards::of_unit)];

impl Exporter for Kits {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let units = &view.problem.company.units;
        let folders = file_names(units.iter().map(|unit| unit.id.as_str()));
        let busy = move |unit: &UnitId| !view.movements_of(*unit).is_empty();
        let kits = (0..units.len()).map(UnitId::at).zip(folders).filter(move |(unit, _)| busy(unit));
        Box::new(kits.flat_map(move |(unit, folder)| {
            let file = move |(name, pages): Sheet| {
                OutputFile::new(format!("kits/{folder}/{name}.html"), move |sink| {
                    write(view, &pages(view, &Chain::new(view.problem), unit), sink)
                })
            };
            SHEETS.map(file)
        }))
    }
}

fn write(view: &View, pages: &[Page], sink: &mut dyn Write) -> io::Result<()> {
    let language = view.problem.settings.language;
    let style = page::line_feeds(STYLE);
    let context = context! {
        lang => language.code(),
        policy => page::policy(&style, None),
        style => Value::from_safe_string(style),
        heading => pages.first().map_or_else(|| told!(language, "kit-nobody"), |page| page.title.clone()),
        nobody => told!(language, "kit-nobody"),
        here => told!(language, "kit-here"),
        pages => Value::from(Serde(&pages)),
    };
    page::write(sink, TEMPLATE, context)
}
