//! How the sources are laid out.

mod arrows;
