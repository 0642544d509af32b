//! What `summary.json` says that a plan was made of, compared with what there is now.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::domain::{InputFile, InputPart, Points, Problem};
use crate::files::{OF_UNITS, Override, contents};
use crate::outcome::{Alteration, Difference, Unusable};
use crate::{settings, solve};

/// What a plan was made of.
#[derive(Debug, Deserialize)]
pub struct Recorded {
    version: String,
    solver: Option<String>,
    stopped_by: Option<String>,
    bound: Option<f64>,
    inputs: Vec<InputFile>,
    settings: Value,
    /// Stints left unplaced.
    pub unplaced: usize,
    /// The whole file.
    #[serde(skip)]
    whole: Value,
}

impl Recorded {
    /// Reads a record.
    ///
    /// # Errors
    /// It cannot be read, or is no record.
    pub fn read(path: &Path) -> Result<Self, Unusable> {
        let foreign = |error: serde_json::Error| Unusable::Foreign(error.to_string());
        let whole: Value = serde_json::from_slice(&contents(path)?).map_err(foreign)?;
        let recorded = Recorded::deserialize(&whole).map_err(foreign)?;
        match recorded.settings.is_object() {
            true => Ok(Recorded { whole, ..recorded }),
            false => Err(Unusable::Foreign("no settings".to_owned())),
        }
    }

    /// All that the file says.
    pub fn into_whole(self) -> Value {
        self.whole
    }

    /// The settings in the form of `passerelle.toml`.
    ///
    /// # Errors
    /// They hold what TOML cannot.
    pub fn toml(&self) -> Result<String, Unusable> {
        let mut settings = self.settings.clone();
        if let Some(sections) = settings.as_object_mut() {
            OF_UNITS.iter().for_each(|key| drop(sections.remove(*key)));
        }
        toml::to_string(&settings).map_err(|error| Unusable::Foreign(error.to_string()))
    }

    /// The limits of units that were tried.
    pub fn tried(&self) -> Vec<Override> {
        let of_key = |key: &'static str| {
            let units = self.settings.get(key).and_then(Value::as_object).into_iter().flatten();
            units.filter_map(move |(unit, value)| {
                Some(Override::typed(&format!("{key}.\"{unit}\"={}", value.as_str()?)))
            })
        };
        OF_UNITS.into_iter().flat_map(of_key).collect()
    }

    /// The version of the program, where it is not this one, or of the solver, where it is not the one inside.
    pub fn other_version(&self) -> Option<String> {
        let solver = self.solver.as_ref().filter(|solver| **solver != solve::solver());
        if self.version == env!("CARGO_PKG_VERSION") { solver.cloned() } else { Some(self.version.clone()) }
    }

    /// The files that are not as they were, in the order of the record.
    pub fn differences(&self, now: &[InputFile]) -> Vec<Difference> {
        let of = |file: &InputFile, kind| Difference { part: file.part, file: file.file.clone(), kind };
        let same = |a: &InputFile, b: &InputFile| {
            // Pins and a baseline may have another name: what they hold counts. Of events there may be several.
            let alike = match a.part {
                InputPart::Company => a.file == b.file,
                InputPart::Events => a.sha256 == b.sha256,
                InputPart::Pins | InputPart::Baseline | InputPart::Schedule => true,
            };
            a.part == b.part && alike
        };
        let mut differences = Vec::new();
        for then in &self.inputs {
            match now.iter().find(|file| same(file, then)) {
                None => differences.push(of(then, Alteration::Missing)),
                Some(file) if file.sha256 != then.sha256 => differences.push(of(file, Alteration::Altered)),
                Some(_) => {}
            }
        }
        let added = now.iter().filter(|file| !self.inputs.iter().any(|then| same(file, then)));
        differences.extend(added.map(|file| of(file, Alteration::Added)));
        differences
    }

    /// Whether a plan of these files, with these settings and by this program, is what the record tells of.
    ///
    /// One that was interrupted is not: whoever asks again wants it whole.
    pub fn holds_for(&self, problem: &Problem, files: &[InputFile]) -> bool {
        self.stopped_by.as_ref().is_some_and(|by| by != "interrupt")
            && self.other_version().is_none()
            && self.settings_hold_for(problem)
            && self.differences(files).is_empty()
    }

    /// What no schedule of these files with these rules and points goes below, where the record knows. How long was
    /// searched for it, in which language and formats it was written, and what its calendars said, changes no bound.
    pub fn bound_for(&self, problem: &Problem, files: &[InputFile]) -> Option<Points> {
        let that_count = |settings: &Value| {
            let mut settings = settings.clone();
            if let Some(sections) = settings.as_object_mut() {
                ["solve", "output"].iter().for_each(|section| drop(sections.remove(*section)));
            }
            settings
        };
        let same = self.other_version().is_none()
            && that_count(&self.settings) == that_count(&settings::recorded(problem))
            && self.differences(files).iter().all(|file| says_nothing_of_what_is_owed(file.part));
        self.bound.filter(|_| same).map(|bound| Points::from_fifths((bound * 5.0).round() as i64))
    }

    fn settings_hold_for(&self, problem: &Problem) -> bool {
        self.settings == settings::recorded(problem)
    }
}

/// Whether a file is a schedule to look at, or what its calendars said.
fn says_nothing_of_what_is_owed(part: InputPart) -> bool {
    match part {
        InputPart::Schedule | InputPart::Events => true,
        InputPart::Company | InputPart::Pins | InputPart::Baseline => false,
    }
}
