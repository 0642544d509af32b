//! The output folder: refused in time, replaced whole, never half.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use passerelle::domain::Problem;
use passerelle::output::{Exporter, Files, single, write, write_with};
use passerelle::report::View;
use passerelle::target::{Target, TargetError};
use tempfile::{TempDir, tempdir};

use super::{facts, verified};
use crate::build::Draft;

/// A folder of input and a place for output beside it.
fn place() -> TempDir {
    let place = tempdir().unwrap();
    fs::create_dir(place.path().join("input")).unwrap();
    place
}

fn prepare(place: &TempDir) -> Result<Target, TargetError> {
    Target::prepare(&place.path().join("out"), &place.path().join("input"))
}

fn company(people: usize) -> Problem {
    let mut draft = Draft::new(4);
    let unit = draft.unit("unit", 1);
    for person in 0..people {
        draft.employee(&format!("e{person}"), unit);
    }
    draft.build()
}

/// Writes the plan of a company that has nothing to plan.
fn write_plan(place: &TempDir, people: usize) {
    let problem = company(people);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let out = write(&view, prepare(place).unwrap(), &|| false).unwrap();
    assert_eq!(out, fs::canonicalize(place.path().join("out")).unwrap());
}

/// Every file below a folder with its content.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(contents(&path).into_iter().map(|(below, text)| (format!("{name}/{below}"), text)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

/// Names beside the output folder.
fn siblings(place: &TempDir) -> Vec<String> {
    let names = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_new_folder_and_an_earlier_plan_are_written_whole() {
    let place = place();
    write_plan(&place, 1);
    let first = contents(&place.path().join("out"));
    assert!(first.contains_key("summary.json") && first.contains_key("calendars/units/unit.csv"));
    write_plan(&place, 2);
    let second = contents(&place.path().join("out"));
    assert_ne!(first["summary.json"], second["summary.json"]);
    assert_eq!(siblings(&place), ["input", "out"]);
}

/// Writes one file, then fails in the middle of a second.
struct Failing;

impl Exporter for Failing {
    fn files<'v>(&self, _view: &'v View<'v>) -> Files<'v> {
        let broken = |sink: &mut dyn Write| {
            sink.write_all(&[b'x'; 100_000])?;
            Err(io::Error::other("no space left"))
        };
        Box::new(single("schedule.csv", |sink| sink.write_all(b"new")).chain(single("a/b/broken", broken)))
    }
}

#[test]
fn an_exporter_that_fails_leaves_the_old_folder_and_nothing_else() {
    let place = place();
    write_plan(&place, 1);
    let before = contents(&place.path().join("out"));
    let problem = company(2);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let failed = write_with(&[&Failing], &view, prepare(&place).unwrap(), &|| false).unwrap_err();
    assert!(matches!(failed, TargetError::Io { .. }), "{failed}");
    assert_eq!(contents(&place.path().join("out")), before);
    assert_eq!(siblings(&place), ["input", "out"]);
}

#[test]
fn an_interrupt_while_writing_leaves_the_old_folder_and_nothing_else() {
    let place = place();
    write_plan(&place, 1);
    let before = contents(&place.path().join("out"));
    let problem = company(2);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let failed = write(&view, prepare(&place).unwrap(), &|| true).unwrap_err();
    assert!(matches!(failed, TargetError::Interrupted), "{failed}");
    assert_eq!(contents(&place.path().join("out")), before);
    assert_eq!(siblings(&place), ["input", "out"]);
}

#[test]
fn a_target_that_is_dropped_leaves_nothing() {
    let place = place();
    drop(prepare(&place).unwrap());
    assert_eq!(siblings(&place), ["input"]);
}

#[test]
fn a_folder_with_something_else_in_it_is_refused() {
    let somebody_elses: [&dyn Fn(&Path); 4] = [
        &|out| fs::write(out.join("notes.txt"), "mine").unwrap(),
        &|out| fs::write(out.join("calendars/units/mine.csv"), "mine").unwrap(),
        &|out| fs::create_dir(out.join("empty")).unwrap(),
        &|out| fs::remove_file(out.join(".passerelle-files")).unwrap(),
    ];
    for change in somebody_elses {
        let place = place();
        write_plan(&place, 1);
        let out = place.path().join("out");
        change(&out);
        let before = contents(&out);
        let refused = prepare(&place).unwrap_err();
        assert!(matches!(refused, TargetError::Foreign { .. }), "{refused}");
        assert!(refused.is_refusal());
        assert_eq!(contents(&out), before);
        assert_eq!(siblings(&place), ["input", "out"]);
    }
}

#[test]
fn what_appears_while_solving_is_not_lost() {
    let place = place();
    write_plan(&place, 1);
    let problem = company(2);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let target = prepare(&place).unwrap();
    fs::write(place.path().join("out/notes.txt"), "mine").unwrap();
    let refused = write(&view, target, &|| false).unwrap_err();
    assert!(matches!(refused, TargetError::Foreign { .. }), "{refused}");
    assert_eq!(fs::read_to_string(place.path().join("out/notes.txt")).unwrap(), "mine");
}

#[test]
fn an_empty_folder_and_the_litter_of_desktops_are_no_obstacle() {
    let place = place();
    fs::create_dir(place.path().join("out")).unwrap();
    fs::write(place.path().join("out/.DS_Store"), "").unwrap();
    write_plan(&place, 1);
    assert!(place.path().join("out/summary.json").exists());
}

#[test]
fn places_that_cannot_work_are_refused_before_the_solve() {
    let place = place();
    let (base, input) = (place.path(), place.path().join("input"));
    fs::write(base.join("file"), "").unwrap();
    let refuse = |out: &Path| Target::prepare(out, &input).unwrap_err();
    assert!(matches!(refuse(&base.join("file")), TargetError::NotAFolder(_)));
    assert!(matches!(refuse(&base.join("no/such")), TargetError::NoParent(_)));
    assert!(matches!(refuse(&base.join("file/out")), TargetError::NoParent(_) | TargetError::NotAFolder(_)));
    assert!(matches!(refuse(&input), TargetError::HoldsInput { .. }));
    assert!(matches!(refuse(base), TargetError::HoldsInput { .. }));
    assert!(matches!(refuse(Path::new("/")), TargetError::Root(_)));
    assert!(matches!(refuse(Path::new(".")), TargetError::HoldsCurrent(_)));
    assert_eq!(siblings(&place), ["file", "input"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_link_to_nothing_is_refused() {
    let place = place();
    fs::create_dir(place.path().join("real")).unwrap();
    std::os::unix::fs::symlink("real", place.path().join("out")).unwrap();
    let problem = company(1);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    write(&view, prepare(&place).unwrap(), &|| false).unwrap();
    assert!(place.path().join("real/summary.json").exists());
    assert!(place.path().join("out").symlink_metadata().unwrap().is_symlink());
    fs::remove_dir_all(place.path().join("real")).unwrap();
    assert!(matches!(prepare(&place).unwrap_err(), TargetError::NotAFolder(_)));
}

#[cfg(unix)]
#[test]
fn the_new_folder_is_as_open_as_the_old_one() {
    use std::os::unix::fs::PermissionsExt;
    let place = place();
    write_plan(&place, 1);
    let out = place.path().join("out");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o750)).unwrap();
    write_plan(&place, 2);
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o750);
}

#[test]
fn what_a_killed_run_left_is_put_back_or_cleared_away() {
    let place = place();
    write_plan(&place, 1);
    let out = place.path().join("out");
    let before = contents(&out);
    // Killed between two renames: the old folder waits under its second name.
    fs::rename(&out, place.path().join(".out.passerelle-old")).unwrap();
    fs::create_dir(place.path().join(".out.passerelle-new-abc")).unwrap();
    fs::write(place.path().join(".out.passerelle-new-abc/half"), "").unwrap();
    drop(prepare(&place).unwrap());
    assert_eq!(contents(&out), before);
    // Killed after them: the new folder is in place, the old one is not needed.
    fs::create_dir(place.path().join(".out.passerelle-old")).unwrap();
    drop(prepare(&place).unwrap());
    assert_eq!(contents(&out), before);
    assert_eq!(siblings(&place), ["input", "out"]);
}

#[test]
fn remains_are_told_by_the_lock_on_their_list_alone() {
    let place = place();
    let remain = |name: &str| place.path().join(format!(".out.passerelle-new-{name}"));
    for name in ["bare", "listed", "held", "half"] {
        fs::create_dir(remain(name)).unwrap();
    }
    fs::write(remain("listed").join(".passerelle-files"), "schedule.csv\n").unwrap();
    fs::write(remain("half").join("schedule.csv"), "").unwrap();
    let held = fs::File::create(remain("held").join(".passerelle-files")).unwrap();
    held.try_lock().unwrap();
    drop(prepare(&place).unwrap());
    assert_eq!(siblings(&place), [".out.passerelle-new-held", "input"]);
    drop(held);
    drop(prepare(&place).unwrap());
    assert_eq!(siblings(&place), ["input"]);
}

#[test]
fn a_run_beside_another_leaves_its_folder_alone() {
    let place = place();
    let first = prepare(&place).unwrap();
    let second = prepare(&place).unwrap();
    assert_eq!(siblings(&place).len(), 3, "two folders in the making and the input");
    drop((first, second));
    assert_eq!(siblings(&place), ["input"]);
}

#[cfg(unix)]
#[test]
fn a_private_folder_is_filled_in_private() {
    use std::os::unix::fs::PermissionsExt;
    let place = place();
    write_plan(&place, 2);
    let out = place.path().join("out");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o700)).unwrap();
    let target = prepare(&place).unwrap();
    let making: Vec<_> = fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(".out.passerelle-new-"))
        .collect();
    assert_eq!(making.len(), 1);
    assert_eq!(making[0].metadata().unwrap().permissions().mode() & 0o777, 0o700);
    drop(target);
    write_plan(&place, 3);
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o700);
}

/// Whoever swaps the folder above for a link to somebody's files gets nothing written there.
#[cfg(unix)]
#[test]
fn a_path_that_leads_elsewhere_by_now_is_refused() {
    let base = tempdir().unwrap();
    let path = |name: &str| base.path().join(name);
    for name in ["input", "results", "theirs"] {
        fs::create_dir(path(name)).unwrap();
    }
    let problem = company(1);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let target = Target::prepare(&path("results/out"), &path("input")).unwrap();
    fs::rename(path("results"), path("before")).unwrap();
    std::os::unix::fs::symlink("theirs", path("results")).unwrap();
    let failed = write(&view, target, &|| false).unwrap_err();
    assert!(matches!(failed, TargetError::Moved(_) | TargetError::Io { .. }), "{failed}");
    assert_eq!(fs::read_dir(path("theirs")).unwrap().count(), 0);

    let meant = passerelle::target::resolve(&path("before/out")).unwrap();
    let target = Target::prepare(&path("results/out"), &path("input")).unwrap();
    let refused = passerelle::target::meant(&meant, target.path()).unwrap_err();
    assert!(matches!(refused, TargetError::Moved(_)), "{refused}");
    drop(target);
    assert_eq!(fs::read_dir(path("theirs")).unwrap().count(), 0);
}
