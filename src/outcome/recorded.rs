//! Why a plan cannot be made again from its record, or its bound not be believed.

use std::io;

use crate::certificate::Refused;
use crate::domain::InputPart;

/// Why a record cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] io::Error),
    /// It is no `summary.json` of a plan.
    #[error("no summary.json of a plan: {0}")]
    Foreign(String),
}

/// Why a file is no certificate of a bound.
#[derive(Debug, thiserror::Error)]
pub enum Uncertified {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] io::Error),
    /// It proves nothing.
    #[error("no proof")]
    Refused(Refused),
}

impl From<Refused> for Uncertified {
    fn from(why: Refused) -> Self {
        Uncertified::Refused(why)
    }
}

/// A file that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it was, or is to be, read as.
    pub part: InputPart,
    /// Its name.
    pub file: String,
    /// What became of it.
    pub kind: Alteration,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alteration {
    /// It holds something else.
    Altered,
    /// It was read then and not now.
    Missing,
    /// It is read now and was not then.
    Added,
}
