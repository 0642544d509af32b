//! Penalty points and priorities, exact in fifths.
//!
//! A relation's priority multiplies a stint's by `priority ÷ 5`, so every amount is a whole number of fifths.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Fifths in one point: the scale of [`Points`] and [`Priority`].
pub const SCALE: i64 = 5;

/// An amount of penalty points, held as a whole number of fifths of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(i64);

impl Points {
    /// No points.
    pub const ZERO: Points = Points(0);

    /// Whole points.
    pub const fn whole(points: i64) -> Self {
        Points(points * SCALE)
    }

    /// An amount given in fifths of a point.
    pub const fn from_fifths(fifths: i64) -> Self {
        Points(fifths)
    }

    /// The amount in fifths of a point.
    pub const fn fifths(self) -> i64 {
        self.0
    }

    /// The amount as a number for JSON, charts and ratios.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / SCALE as f64
    }

    /// `times` as much.
    pub const fn times(self, times: i64) -> Self {
        Points(self.0 * times)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / SCALE, self.0.abs() % SCALE);
        match rest {
            0 => write!(f, "{sign}{whole}"),
            _ => write!(f, "{sign}{whole}.{}", rest * 10 / SCALE),
        }
    }
}

/// A plain number that reads back exactly: whole, or with one decimal.
impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 % SCALE {
            0 => serializer.serialize_i64(self.0 / SCALE),
            _ => serializer.serialize_f64(self.as_f64()),
        }
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        f64::deserialize(deserializer).map(|points| Points((points * SCALE as f64).round() as i64))
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0 + other.0)
    }
}

impl Sub for Points {
    type Output = Points;
    fn sub(self, other: Points) -> Points {
        Points(self.0 - other.0)
    }
}

impl Neg for Points {
    type Output = Points;
    fn neg(self) -> Points {
        Points(-self.0)
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Points) {
        self.0 += other.0;
    }
}

impl SubAssign for Points {
    fn sub_assign(&mut self, other: Points) {
        self.0 -= other.0;
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(amounts: I) -> Points {
        amounts.fold(Points::ZERO, Add::add)
    }
}

/// How much a stint matters, held in fifths: priority 3 is 15 fifths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority(u16);

impl Priority {
    /// A programme's or a row's own priority, multiplied by `relation ÷ 5` where the link has a priority.
    pub fn new(own: u8, relation: Option<u8>) -> Self {
        Priority(u16::from(own) * relation.map_or(SCALE as u16, u16::from))
    }

    /// The priority in fifths.
    pub fn fifths(self) -> u16 {
        self.0
    }

    /// `points × priority`, exactly.
    pub fn weigh(self, points: u32) -> Points {
        Points(i64::from(points) * i64::from(self.0))
    }
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Points(i64::from(self.0)).fmt(f)
    }
}
