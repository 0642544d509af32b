//! The verifier, rule by rule.
