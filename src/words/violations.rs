//! Names of rules and terms, and broken rules.
