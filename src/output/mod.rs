//! Writers, one a file, and the folder that is moved into place whole.
