//! Companies that the program brings along.

use serde::{Deserialize, Serialize};

/// A company that the program brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Example {
    /// 31 people, 7 units
    Restaurant,
    /// 61 people; files as a French Excel saves them
    Theatre,
    /// 610 people, 24 units, every file
    Energy,
}

macro_rules! files {
    ($folder:literal: $($name:literal)*) => {
        &[$(($name, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/", $folder, "/", $name)))),*]
    };
}

impl Example {
    /// Every example.
    pub const ALL: [Example; 3] = [Example::Restaurant, Example::Theatre, Example::Energy];

    /// The name.
    pub fn code(self) -> &'static str {
        match self {
            Example::Restaurant => "restaurant",
            Example::Theatre => "theatre",
            Example::Energy => "energy",
        }
    }

    /// Its files: names and contents.
    pub fn files(self) -> &'static [(&'static str, &'static [u8])] {
        match self {
            Example::Restaurant => {
                files!("restaurant": "absences.csv" "closures.csv" "employees.csv" "history.csv" "passerelle.toml" "preferences.csv" "recognitions.csv" "relations.csv" "returns.csv" "surveys.csv" "units.csv")
            }
            Example::Theatre => {
                files!("theatre": "absences.csv" "capacity.csv" "closures.csv" "employees.csv" "groups.csv" "history.csv" "passerelle.toml" "preferences.csv" "recognitions.csv" "relations.csv" "returns.csv" "stints.csv" "surveys.csv" "units.csv")
            }
            Example::Energy => {
                files!("energy": "absences.csv" "capacity.csv" "closures.csv" "employees.csv" "groups.csv" "history.csv" "passerelle.toml" "pins.csv" "preferences.csv" "recognitions.csv" "relations.csv" "stints.csv" "units.csv")
            }
        }
    }
}
