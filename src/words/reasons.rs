//! Why a stint was left, and what would help.
