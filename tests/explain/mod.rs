//! Why, why not, and what it would take: what is said is checked by solving again and by the verifier.

mod energy;
mod person;
mod reasons;
mod remedies;
