//! One shared view of a verified schedule, for every writer.
