//! Failures as `--json` tells them: codes, sentences, and every fault of the input.

use serde::{Deserialize, Serialize};

use super::{failures, faults};
use crate::domain::Language;
use crate::files::Fault;
use crate::outcome::Failure;

/// A failure as `--json` tells it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Failed {
    code: String,
    message: String,
    /// The faults of the input, where that is what failed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    faults: Vec<ToldFault>,
    /// How many more there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    faults_left_off: Option<usize>,
}

/// A fault of the input as `--json` tells it.
#[derive(Debug, Serialize, Deserialize)]
struct ToldFault {
    code: String,
    file: String,
    sheet: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
    header: Option<String>,
    text: String,
    why: String,
    accepted: String,
}

impl Failed {
    /// A failure with its sentences.
    pub fn of(language: Language, failure: &Failure) -> Self {
        let faults = match failure {
            Failure::Faults(faults) => faults.iter().map(|fault| ToldFault::of(language, fault)).collect(),
            _ => Vec::new(),
        };
        let faults_left_off = match failure {
            Failure::Faults(faults) if faults.left_off() > 0 => Some(faults.left_off()),
            _ => None,
        };
        let message = failures::message(language, failure);
        Failed { code: failure.code().to_owned(), message, faults, faults_left_off }
    }
}

impl ToldFault {
    fn of(language: Language, fault: &Fault) -> Self {
        let column = fault.column.as_ref();
        ToldFault {
            code: fault.code().to_owned(),
            file: fault.file.to_string(),
            sheet: fault.sheet.as_ref().map(ToString::to_string),
            line: fault.line,
            column: column.map(|column| column.number),
            header: column.map(|column| column.header.to_string()),
            text: fault.text.clone(),
            why: faults::why(language, fault),
            accepted: faults::accepted(language, fault),
        }
    }
}
