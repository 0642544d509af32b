//! Synthetic companies of any size, seeded, in the input format.
