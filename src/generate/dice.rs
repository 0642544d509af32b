//! Chance, the same on every machine: ChaCha8 with one stream for each thing drawn.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A source of chance of its own for each subject, so that no draw depends on what was drawn elsewhere.
pub(super) struct Dice(ChaCha8Rng);

/// What is drawn: the upper half of the number of a stream.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    /// Sizes, chain and rules of the units.
    Units,
    /// What an employee owes.
    Duties,
    /// Everything else about an employee.
    Person,
    /// Groups.
    Groups,
}

impl Dice {
    /// The dice of one subject; `number` tells employees apart.
    pub(super) fn new(seed: u64, subject: Subject, number: u32) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        let mut chacha = ChaCha8Rng::from_seed(key);
        chacha.set_stream(((subject as u64) << 32) | u64::from(number));
        Dice(chacha)
    }

    /// A number below `count`; 0 where `count` is 0.
    pub(super) fn below(&mut self, count: u32) -> u32 {
        // Off from uniform by less than count ÷ 2³², and no loop.
        ((u64::from(self.0.next_u32()) * u64::from(count)) >> 32) as u32
    }

    /// A number from `from` to `to`, both included.
    pub(super) fn between(&mut self, from: i32, to: i32) -> i32 {
        from + self.below((to - from + 1).max(1) as u32) as i32
    }

    /// A number from 0 to 1, 1 excluded.
    pub(super) fn share(&mut self) -> f64 {
        f64::from(self.0.next_u32()) / 4_294_967_296.0
    }

    /// Whether something of that likelihood happens.
    pub(super) fn happens(&mut self, likelihood: f64) -> bool {
        self.share() < likelihood
    }

    /// A whole number whose mean is `mean`: one of its two neighbours.
    pub(super) fn around(&mut self, mean: f64) -> u32 {
        mean as u32 + u32::from(self.happens(mean.fract()))
    }

    /// One of the items.
    pub(super) fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> Option<&'a T> {
        items.get(self.below(items.len() as u32) as usize).copied()
    }

    /// Puts a random choice of `count` items, in random order, in front.
    pub(super) fn choose<T>(&mut self, items: &mut [T], count: usize) {
        for place in 0..count.min(items.len()) {
            let other = place + self.below((items.len() - place) as u32) as usize;
            items.swap(place, other);
        }
    }
}
