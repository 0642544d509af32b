//! What prices prove, and the core that they leave: the columns that a schedule better than the best known may use, as far as prices tell.

use super::dual::Prices;
use super::tables::Tables;
use super::through::Above;
use crate::domain::Placement;

/// Prices and the bound that they prove, in grains.
#[derive(Clone)]
pub(in crate::solve) struct Proof {
    pub prices: Prices,
    pub bound: i64,
}

/// The columns that are left, and what every schedule with another one costs at least.
pub(super) struct Core {
    above: Above,
    reach: i64,
    /// In grains; beyond everything where no better schedule has another column.
    pub(super) floor: i64,
}

impl Core {
    /// The columns that schedules cheaper than `schedule` grains may have, or about `most` of them, nearest first.
    pub(super) fn new(tables: &Tables, proof: &Proof, schedule: i64, most: usize) -> Self {
        let above = Above::new(tables, &proof.prices);
        let left = (schedule - proof.bound).max(1);
        let reach = above.reach(most, left);
        let floor = if reach == left { i64::MAX } else { proof.bound + reach };
        Core { above, reach, floor }
    }

    /// Whether a column is in the core.
    pub(super) fn has(&self, tables: &Tables, column: &Placement) -> bool {
        self.above.of(tables, column) < self.reach
    }
}
