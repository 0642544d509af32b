//! Generated companies.
