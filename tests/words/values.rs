//! Values as they are told.

use std::path::Path;

use passerelle::words::Value;

#[test]
fn paths_of_windows_are_told_as_people_type_them() {
    for (path, told) in [
        (r"\\?\Z:\plans\out", r"Z:\plans\out"),
        (r"\\?\UNC\server\plans\out", r"\\server\plans\out"),
        (r"\\server\plans\out", r"\\server\plans\out"),
        ("/home/me/plans", "/home/me/plans"),
    ] {
        assert_eq!(Value::from(Path::new(path)), Value::from(told));
    }
}
