//! The model: columns, rows and costs of the integer program.
