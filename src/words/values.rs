//! Raw values of messages.

use std::borrow::Cow;
use std::path::Path;

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::domain::Points;

/// A raw value of a message: the message decides how it is written.
///
/// Whole numbers select plurals and are written without grouping as they are; `NUM($n)` groups and sets the decimal
/// sign, `PERCENT($share)` makes a percentage of a share, `DAY($day)`, `LONGDAY($day)`, `SHORTDAY($day)` write days.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'v> {
    /// A text, such as a name of the input.
    Text(Cow<'v, str>),
    /// A number of things, or an amount.
    Number(f64),
    /// A day.
    Day(NaiveDate),
}

impl<'v> Value<'v> {
    /// The value as Fluent takes it: days travel as `2027-01-04`.
    pub(super) fn into_fluent(self) -> FluentValue<'v> {
        match self {
            Value::Text(text) => FluentValue::String(text),
            Value::Number(number) => FluentValue::from(number),
            Value::Day(day) => FluentValue::String(day.to_string().into()),
        }
    }
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Value::Text(text.into())
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Value::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl<'v> From<&'v Path> for Value<'v> {
    fn from(path: &'v Path) -> Self {
        // Windows writes long paths, and those of shares, in a form that is noise to a reader.
        match path.to_string_lossy() {
            Cow::Borrowed(text) => match (text.strip_prefix(r"\\?\UNC\"), text.strip_prefix(r"\\?\")) {
                (Some(share), _) => Value::Text(format!(r"\\{share}").into()),
                (None, Some(long)) => Value::Text(long.into()),
                (None, None) => Value::Text(text.into()),
            },
            lossy => Value::Text(lossy),
        }
    }
}

impl From<NaiveDate> for Value<'_> {
    fn from(day: NaiveDate) -> Self {
        Value::Day(day)
    }
}

impl From<Points> for Value<'_> {
    fn from(points: Points) -> Self {
        Value::Number(points.as_f64())
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                // Counts stay far below 2^53.
                Value::Number(number as f64)
            }
        })*
    };
}
numbers!(u8, u16, u32, u64, usize, i32, i64, f64);
