//! Rows grouped by the row of another table that they belong to, in two flat arrays.

/// Values of type `T` grouped by an owner `0..owners`, in linear memory.
///
/// The order inside a group is the order in which the values were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouped<T> {
    starts: Vec<u32>,
    values: Vec<T>,
}

impl<T> Default for Grouped<T> {
    fn default() -> Self {
        Self::new(0, Vec::new())
    }
}

impl<T> Grouped<T> {
    /// Groups `(owner, value)` pairs; every owner must be below `owners`.
    pub fn new(owners: usize, mut pairs: Vec<(usize, T)>) -> Self {
        pairs.sort_by_key(|(owner, _)| *owner);
        let mut starts = vec![0u32; owners + 1];
        for (owner, _) in &pairs {
            starts[owner + 1] += 1;
        }
        for owner in 0..owners {
            starts[owner + 1] += starts[owner];
        }
        Self { starts, values: pairs.into_iter().map(|(_, value)| value).collect() }
    }

    /// The values of one owner; empty for an owner beyond the table.
    pub fn of(&self, owner: usize) -> &[T] {
        match self.starts.get(owner..owner + 2) {
            Some(ends) => &self.values[ends[0] as usize..ends[1] as usize],
            None => &[],
        }
    }

    /// The positions, in [`values`](Self::values), of the values of one owner.
    pub fn range(&self, owner: usize) -> std::ops::Range<usize> {
        self.starts[owner] as usize..self.starts[owner + 1] as usize
    }

    /// All values, owner by owner.
    pub fn values(&self) -> &[T] {
        &self.values
    }

    /// How many owners there are.
    pub fn owners(&self) -> usize {
        self.starts.len() - 1
    }
}
