//! What `passerelle.toml` and the flags decide, resolved.

mod catalogue;
mod choices;
mod form;

pub use catalogue::{
    ExtraSettings, LONGEST_CADENCE, OnboardingSettings, PointSettings, RegularSettings, RuleSettings,
    Settings, SolveSettings, sections, setting,
};
pub use choices::{ChainOrder, DateOrder, Direction, Format, NeverVisited, Ripple, Scope, Strategy};
pub use form::{Flags, Form, Setting, Written};

/// The lengths in weeks that a stint may take: `1`, `2`, or `1-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lengths {
    /// Shortest length in weeks, at least 1.
    pub min: u8,
    /// Longest length in weeks, the one wished for; at least `min`.
    pub max: u8,
}

impl Lengths {
    /// One length only.
    pub const fn exactly(weeks: u8) -> Self {
        Lengths { min: weeks, max: weeks }
    }

    /// The lengths, longest first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (self.min..=self.max).rev()
    }

    /// Whether a length is allowed.
    pub fn contains(self, weeks: u8) -> bool {
        (self.min..=self.max).contains(&weeks)
    }
}

/// A limit of a unit that a run tries instead of that of `units`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitTrial {
    /// `capacity` or `min_present`.
    pub key: &'static str,
    /// Identifier of the unit.
    pub unit: String,
    /// Its limit, as a cell would hold it.
    pub value: String,
}

impl Settings {
    /// Weeks at home that a programme asks for beside a stint of it.
    pub fn gap_weeks(&self, programme: super::Programme) -> u8 {
        match programme {
            super::Programme::Onboarding => self.onboarding.gap_weeks,
            super::Programme::Regular => self.regular.gap_weeks,
            super::Programme::Extra | super::Programme::Choice => self.extra.gap_weeks,
        }
    }
}
