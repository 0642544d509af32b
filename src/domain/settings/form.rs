//! What a setting must be, and how its value is written.

use std::time::Duration;

use chrono::NaiveDate;

use super::{
    ChainOrder, DateOrder, Direction, Format, Lengths, NeverVisited, Ripple, Scope, Settings, Strategy,
};
use crate::domain::{Country, Language, Mailbox};

/// A setting: all there is to know of it but its help, which `words` has under `setting-SECTION-KEY`.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its section of `passerelle.toml`.
    pub section: &'static str,
    /// Its key in the section.
    pub key: &'static str,
    /// What it must be.
    pub form: Form,
    /// Whether `summary.json` records it: it can change a byte of a plan.
    pub recorded: bool,
    /// The commands that have a flag for it.
    pub flags: Option<Flags>,
    pub(super) get: fn(&Settings) -> Option<Written>,
    pub(super) set: fn(&mut Settings, Written) -> bool,
}

/// The commands that have a flag for a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flags {
    /// All, by `--lang`.
    Every,
    /// Those that read a folder.
    Horizon,
    /// Those that may have a baseline.
    Replan,
    /// Those that search, and `explain`.
    Limit,
    /// Those that search.
    Solve,
    /// Those that write documents.
    Output,
    /// `close`.
    Close,
}

/// What a setting must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A whole number from the first to the last.
    Whole(i64, i64),
    /// The same, or `none`.
    WholeOrNone(i64, i64),
    /// A number from 0 to 1.
    Share,
    /// A time in seconds, more than 0 and at most so much.
    Seconds(u32),
    /// `true` or `false`.
    YesNo,
    /// One of some words.
    Word(&'static [&'static str]),
    /// Some of some words, each once.
    Words(&'static [&'static str]),
    /// Lengths of stints: `1`, `2`, `1-2`.
    Lengths,
    /// A day.
    Day,
    /// A day that is a Monday.
    Monday,
    /// The code of a country whose public holidays are known, or nothing.
    Country,
    /// A name and an address: `Name <name@example.com>`.
    Mailbox,
}

/// A value as `passerelle.toml` and `summary.json` write it.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// `true` or `false`.
    YesNo(bool),
    /// A text.
    Text(String),
    /// Texts.
    Texts(Vec<String>),
    /// A day.
    Day(NaiveDate),
}

impl Setting {
    /// Section and key: `regular.cadence_months`.
    pub fn path(&self) -> String {
        format!("{}.{}", self.section, self.key)
    }

    /// The flag of a command that has one for it: `--time-limit`.
    pub fn flag(&self) -> String {
        match self.key {
            "language" => "--lang".to_owned(),
            key => format!("--{}", key.replace('_', "-")),
        }
    }

    /// The value; `None` where there is none.
    pub fn get(&self, settings: &Settings) -> Option<Written> {
        (self.get)(settings)
    }

    /// Sets a value. Says whether the setting can hold it.
    pub fn set(&self, settings: &mut Settings, value: Written) -> bool {
        (self.set)(settings, value)
    }
}

/// A type that settings have.
pub(super) trait Field: Sized {
    /// The value as it is written; `None` where there is none.
    fn written(&self) -> Option<Written>;

    /// The value that is written so.
    fn read(written: Written) -> Option<Self>;
}

macro_rules! whole {
    ($($kind:ty),*) => {
        $(impl Field for $kind {
            fn written(&self) -> Option<Written> {
                i64::try_from(*self).ok().map(Written::Whole)
            }

            fn read(written: Written) -> Option<Self> {
                match written {
                    Written::Whole(number) => number.try_into().ok(),
                    _ => None,
                }
            }
        })*
    };
}
whole!(u8, u16, u32, u64, usize);

impl Field for Option<u16> {
    fn written(&self) -> Option<Written> {
        Some(self.map_or_else(|| Written::Text("none".to_owned()), |most| Written::Whole(most.into())))
    }

    fn read(written: Written) -> Option<Self> {
        match written {
            Written::Text(word) => (word == "none").then_some(None),
            whole => u16::read(whole).map(Some),
        }
    }
}

impl Field for f64 {
    fn written(&self) -> Option<Written> {
        Some(Written::Number(*self))
    }

    fn read(written: Written) -> Option<Self> {
        match written {
            Written::Number(number) => Some(number),
            _ => None,
        }
    }
}

impl Field for Option<f64> {
    fn written(&self) -> Option<Written> {
        self.map(Written::Number)
    }

    fn read(written: Written) -> Option<Self> {
        f64::read(written).map(Some)
    }
}

impl Field for Option<Duration> {
    fn written(&self) -> Option<Written> {
        self.map(|time| Written::Number(time.as_secs_f64()))
    }

    fn read(written: Written) -> Option<Self> {
        f64::read(written).and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).map(Some)
    }
}

impl Field for bool {
    fn written(&self) -> Option<Written> {
        Some(Written::YesNo(*self))
    }

    fn read(written: Written) -> Option<Self> {
        match written {
            Written::YesNo(yes) => Some(yes),
            _ => None,
        }
    }
}

impl Field for Option<NaiveDate> {
    fn written(&self) -> Option<Written> {
        self.map(Written::Day)
    }

    fn read(written: Written) -> Option<Self> {
        match written {
            Written::Day(day) => Some(Some(day)),
            _ => None,
        }
    }
}

impl Field for Option<Country> {
    fn written(&self) -> Option<Written> {
        Some(Written::Text(self.map_or("", |country| country.code()).to_owned()))
    }

    fn read(written: Written) -> Option<Self> {
        let Written::Text(code) = written else { return None };
        match code.is_empty() {
            true => Some(None),
            false => Country::ALL.into_iter().find(|country| country.code() == code).map(Some),
        }
    }
}

impl Field for Option<Mailbox> {
    fn written(&self) -> Option<Written> {
        self.as_ref().map(|mailbox| Written::Text(mailbox.written()))
    }

    fn read(written: Written) -> Option<Self> {
        match written {
            Written::Text(text) => Mailbox::parse(&text).map(Some),
            _ => None,
        }
    }
}

impl Field for Lengths {
    fn written(&self) -> Option<Written> {
        Some(match self.min == self.max {
            true => Written::Whole(self.min.into()),
            false => Written::Text(format!("{}-{}", self.min, self.max)),
        })
    }

    fn read(written: Written) -> Option<Self> {
        match written {
            Written::Text(text) => {
                let (min, max) = text.split_once('-')?;
                Some(Lengths { min: min.parse().ok()?, max: max.parse().ok()? })
            }
            whole => u8::read(whole).map(Lengths::exactly),
        }
    }
}

macro_rules! words {
    ($($kind:ty),*) => {
        $(impl Field for $kind {
            fn written(&self) -> Option<Written> {
                Some(Written::Text(self.code().to_owned()))
            }

            fn read(written: Written) -> Option<Self> {
                let Written::Text(word) = written else { return None };
                <$kind>::ALL.into_iter().find(|value| value.code() == word)
            }
        })*
    };
}
words!(Scope, ChainOrder, Direction, NeverVisited, Ripple, Strategy, Format, DateOrder, Language);

impl Field for Vec<Format> {
    fn written(&self) -> Option<Written> {
        Some(Written::Texts(self.iter().map(|format| format.code().to_owned()).collect()))
    }

    fn read(written: Written) -> Option<Self> {
        let Written::Texts(words) = written else { return None };
        words.into_iter().map(|word| Format::read(Written::Text(word))).collect()
    }
}
