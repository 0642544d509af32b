//! The exit codes: every one of them, and nowhere else.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Every stint is placed; or what was asked for is done.
    Complete = 0,
    /// Anything that the others do not say.
    Failure = 1,
    /// Bad input, contradictory pins, or a schedule that breaks rules.
    BadInput = 2,
    /// A valid schedule with unplaced stints.
    Incomplete = 3,
    /// Interrupted, with no schedule.
    Interrupted = 130,
}

impl Exit {
    /// Every exit code.
    pub const ALL: [Exit; 5] =
        [Exit::Complete, Exit::Failure, Exit::BadInput, Exit::Incomplete, Exit::Interrupted];

    /// The end of a run that left so many stints unplaced, carried over ones apart.
    pub fn of_unplaced(unplaced: usize) -> Self {
        if unplaced == 0 { Exit::Complete } else { Exit::Incomplete }
    }

    /// The exit of a process that ended with a number.
    pub fn of_code(code: u8) -> Self {
        Exit::ALL.into_iter().find(|exit| exit.code() == code).unwrap_or(Exit::Failure)
    }

    /// How bad it is: of several, the worst counts.
    pub fn severity(self) -> u8 {
        match self {
            Exit::Complete => 0,
            Exit::Incomplete => 1,
            Exit::BadInput => 2,
            Exit::Failure => 3,
            Exit::Interrupted => 4,
        }
    }

    /// The number that the system gets.
    pub fn code(self) -> u8 {
        self as u8
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit.code())
    }
}
