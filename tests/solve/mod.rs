//! The model and the solvers.
