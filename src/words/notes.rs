//! Notes on the input.
