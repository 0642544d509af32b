//! The estimate of one effect from two groups of changes.

use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, StudentsT};

/// Fewest links of a group about which anything is said.
pub const FEWEST_LINKS: usize = 5;

/// The share of intervals that hold the true effect.
pub const CONFIDENCE: f64 = 0.95;

/// Changes of a group of links.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Arm {
    /// How many links.
    pub links: usize,
    /// Their mean change, in points of the scale from 1 to 5; 0 without links.
    pub change: f64,
}

/// What the changes of walked and of other links say of visiting.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Estimate {
    /// A group has fewer than [`FEWEST_LINKS`] links.
    TooFew,
    /// All links of each group changed by the same: nothing tells how much chance does.
    NoSpread,
    /// The effect, and the interval that holds the true one in [`CONFIDENCE`] of such studies.
    Interval {
        /// Mean change of walked links less that of the others, in points of the scale.
        effect: f64,
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
    },
}

impl Estimate {
    /// Whether an effect is shown: the interval lies on one side of none.
    pub fn shows_effect(&self) -> bool {
        matches!(self, Estimate::Interval { low, high, .. } if *low > 0.0 || *high < 0.0)
    }
}

/// The mean change of a group.
pub fn arm(changes: &[f64]) -> Arm {
    let links = changes.len();
    let change = if links == 0 { 0.0 } else { changes.iter().sum::<f64>() / links as f64 };
    Arm { links, change }
}

/// Estimates the effect of walking links: a difference of two mean changes with unequal variances.
///
/// The interval is that of B. L. Welch, *The generalization of Student's problem when several different population
/// variances are involved*, Biometrika 34, 1947, with the degrees of freedom of the smaller group: those never claim
/// more than the confidence stated (M. R. Mickey and M. B. Brown, *Bounds on the distribution functions of the
/// Behrens-Fisher statistic*, Annals of Mathematical Statistics 37, 1966).
pub fn estimate(walked: &[f64], others: &[f64]) -> Estimate {
    let fewest = walked.len().min(others.len());
    if fewest < FEWEST_LINKS {
        return Estimate::TooFew;
    }
    let error = (variance_of_mean(walked) + variance_of_mean(others)).sqrt();
    // Rounding of the means leaves less than a billionth of a point.
    if error < 1e-9 {
        return Estimate::NoSpread;
    }
    let effect = arm(walked).change - arm(others).change;
    let student = StudentsT::new(0.0, 1.0, (fewest - 1) as f64).expect("at least one degree of freedom");
    let reach = error * student.inverse_cdf(0.5 + CONFIDENCE / 2.0);
    Estimate::Interval { effect, low: effect - reach, high: effect + reach }
}

/// The variance of the mean of a group of two or more.
fn variance_of_mean(changes: &[f64]) -> f64 {
    let links = changes.len() as f64;
    let mean = arm(changes).change;
    let squares: f64 = changes.iter().map(|change| (change - mean).powi(2)).sum();
    squares / (links - 1.0) / links
}
