//! Faults of the input: what is wrong, and what would be accepted.
