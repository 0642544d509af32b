//! Price decomposition: prices on the cells in which employees meet, and one plan an employee against them.

mod field;
mod plan;
mod tables;
