//! What we write, read back.
