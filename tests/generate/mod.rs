//! Generated companies.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use chrono::{Days, NaiveDate};
use passerelle::domain::{Enrolment, GroupRule, Lengths, PinKind, Problem, Programme};
use passerelle::files::{Options, load};
use passerelle::generate::{Recipe, RecipeFault, write};

fn small() -> Recipe {
    Recipe { employees: 150, units: 12, ..Recipe::default() }
}

/// Every file of a folder by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())
        })
        .collect()
}

fn generated(recipe: &Recipe) -> BTreeMap<String, Vec<u8>> {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("company");
    write(recipe, &folder).unwrap();
    files(&folder)
}

/// The company as the program reads it: without a fault and without a note.
fn read(recipe: &Recipe) -> Problem {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("company");
    write(recipe, &folder).unwrap();
    let loaded = load(&folder, &Options::default()).unwrap_or_else(|faults| panic!("{recipe:?}: {faults:?}"));
    assert_eq!(loaded.notes, [], "{recipe:?}");
    loaded.problem
}

#[test]
fn a_seed_gives_the_same_bytes_and_another_seed_others() {
    let recipe = small().with_every_rule();
    assert_eq!(generated(&recipe), generated(&recipe));
    assert_ne!(generated(&recipe), generated(&Recipe { seed: 2, ..recipe.clone() }));
}

/// FNV-1a over names and bytes: a number that changes with any byte.
fn fingerprint(files: &BTreeMap<String, Vec<u8>>) -> u64 {
    let bytes = files.iter().flat_map(|(name, bytes)| name.as_bytes().iter().chain(bytes));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Measurements name companies by recipe: a change here makes those of the README worth nothing.
#[test]
fn the_bytes_of_a_recipe_never_change() {
    assert_eq!(fingerprint(&generated(&small())), 17_551_281_066_463_580_342);
    assert_eq!(fingerprint(&generated(&small().with_every_rule())), 11_439_616_134_945_922_867);
}

#[test]
fn a_folder_with_anything_in_it_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("mine.txt"), "mine").unwrap();
    let error = write(&small(), place.path()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
    assert_eq!(files(place.path()).len(), 1);
}

#[test]
fn an_empty_folder_and_missing_parents_will_do() {
    let place = tempfile::tempdir().unwrap();
    let empty = place.path().join("empty");
    fs::create_dir(&empty).unwrap();
    write(&small(), &empty).unwrap();
    write(&small(), &place.path().join("a/b/company")).unwrap();
    assert!(empty.join("units.csv").exists());
    assert!(place.path().join("a/b/company/employees.csv").exists());
    let left = fs::read_dir(place.path()).unwrap().count();
    assert_eq!(left, 2, "nothing stays beside the folders");
}

#[test]
fn a_recipe_that_cannot_be_followed_writes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let tuesday = Recipe::default().start + Days::new(1);
    let cases = [
        (Recipe { units: 1, ..small() }, RecipeFault::TooFewUnits),
        (Recipe { employees: 11, ..small() }, RecipeFault::TooFewEmployees),
        (Recipe { hires: 151, ..small() }, RecipeFault::TooManyHires),
        (Recipe { weeks: 0, ..small() }, RecipeFault::Weeks),
        (Recipe { weeks: 105, ..small() }, RecipeFault::Weeks),
        (Recipe { start: tuesday, ..small() }, RecipeFault::StartNotMonday),
        (Recipe { links: 1, ..small() }, RecipeFault::TooFewLinks),
        (Recipe { due: f64::NAN, ..small() }, RecipeFault::OutOfRange("due")),
        (Recipe { scarcity: -0.1, ..small() }, RecipeFault::OutOfRange("scarcity")),
        (Recipe { spread: 1.1, ..small() }, RecipeFault::OutOfRange("spread")),
    ];
    for (recipe, fault) in cases {
        assert_eq!(recipe.check(), Err(fault));
        let error = write(&recipe, &place.path().join("company")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), fault.to_string());
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}

#[test]
fn sizes_and_horizon_are_those_asked_for() {
    for (employees, units, weeks) in [(2, 2, 1), (7, 7, 3), (100, 10, 26), (2_000, 40, 52), (333, 111, 104)] {
        let problem = read(&Recipe { employees, units, weeks, ..Recipe::default() });
        assert_eq!(problem.company.employees.len(), employees as usize);
        assert_eq!(problem.company.units.len(), units as usize);
        assert_eq!(problem.horizon.weeks(), weeks);
        assert!((0..units as usize).all(|unit| !problem.staff.of(unit).is_empty()));
    }
}

#[test]
fn units_are_of_skewed_sizes_and_linked_as_asked() {
    let problem = read(&Recipe { employees: 10_000, units: 100, ..Recipe::default() });
    let mut sizes: Vec<usize> = (0..100).map(|unit| problem.staff.of(unit).len()).collect();
    sizes.sort_unstable();
    assert!(sizes[99] > 10 * sizes[50] && sizes[0] >= 3, "{sizes:?}");
    assert_eq!(problem.company.relations.len(), 200);
    let mut links = [0; 100];
    for relation in &problem.company.relations {
        links[relation.supplier.index()] += 1;
        links[relation.client.index()] += 1;
    }
    assert!(
        links.iter().max() >= Some(&10) && links.iter().all(|links| (2..=12).contains(links)),
        "{links:?}"
    );
    let distances =
        passerelle::domain::distances_to_customer(&problem.company.units, &problem.company.relations);
    assert!(distances.iter().all(Option::is_some), "every unit has a way to the customer");
}

#[test]
fn no_unit_of_a_large_company_is_as_large_as_ten() {
    for (employees, units) in [(10_000, 100), (30_000, 600)] {
        let problem = read(&Recipe { employees, units, ..Recipe::default() });
        let largest = (0..units as usize).map(|unit| problem.staff.of(unit).len()).max().unwrap();
        let mean = (employees / units) as usize;
        assert!((5 * mean..10 * mean).contains(&largest), "{largest} people, {mean} on average");
    }
}

#[test]
fn as_many_stints_a_head_fall_due_as_asked() {
    for (due, start) in
        [(2.0, (2027, 1, 4)), (0.5, (2028, 2, 28)), (3.25, (2026, 8, 31)), (0.0, (2027, 10, 4))]
    {
        let start = NaiveDate::from_ymd_opt(start.0, start.1, start.2).unwrap();
        let problem = read(&Recipe { employees: 4_000, units: 30, due, start, ..Recipe::default() });
        let a_head = problem.stints.values().len() as f64 / 4_000.0;
        assert!((a_head - due).abs() < 0.04, "{a_head} for {due}");
    }
}

#[test]
fn due_weeks_spread_over_the_horizon_and_some_are_overdue() {
    let problem = read(&Recipe { employees: 4_000, units: 30, ..Recipe::default() });
    let mut by_week = [0; 27];
    for stint in problem.stints.values() {
        by_week[(stint.due.0 + 1).max(0) as usize] += 1;
        assert_eq!(stint.programme, Programme::Regular);
    }
    assert!((500..800).contains(&by_week[0]), "overdue: {}", by_week[0]);
    assert!(by_week[1..].iter().all(|due| (200..370).contains(due)), "{by_week:?}");
}

#[test]
fn leave_takes_the_share_asked_for_in_blocks_of_one_to_three_weeks() {
    let problem = read(&Recipe { employees: 4_000, units: 30, ..Recipe::default() });
    let blocks: Vec<i64> = problem
        .company
        .absences
        .values()
        .iter()
        .map(|leave| (leave.to - leave.from).num_days() / 7 + 1)
        .collect();
    assert!(blocks.iter().all(|weeks| (1..=3).contains(weeks)));
    let share = blocks.iter().sum::<i64>() as f64 / (4_000.0 * 26.0);
    assert!((0.07..0.085).contains(&share), "{share}");
}

/// Room for visitors over what all stints need, in the whole company.
fn room(scarcity: f64) -> f64 {
    let problem = read(&Recipe { employees: 2_000, units: 40, scarcity, ..Recipe::default() });
    let hosts: u32 = problem.company.units.iter().map(|unit| unit.hosts * 25).sum();
    let needed: u32 = problem.stints.values().iter().map(|stint| u32::from(stint.lengths.max)).sum();
    f64::from(hosts) / f64::from(needed)
}

#[test]
fn scarcity_dials_the_room_for_visitors() {
    let (plenty, usual, scarce) = (room(0.0), room(Recipe::default().scarcity), room(3.0));
    assert!((2.2..2.6).contains(&plenty), "{plenty}");
    assert!((1.0..1.3).contains(&usual), "{usual}");
    assert!((0.4..0.7).contains(&scarce), "{scarce}");
}

/// Weeks that hosts offer over what their visitors need, unit by unit, from the least to the most.
fn rooms(spread: f64) -> Vec<f64> {
    let problem = read(&Recipe { employees: 2_000, units: 40, spread, ..Recipe::default() });
    let mut needed = [0; 40];
    for stint in problem.stints.values() {
        needed[stint.unit.index()] += u32::from(stint.lengths.max);
    }
    let offers = problem.company.units.iter().zip(needed).filter(|(_, needed)| *needed > 100);
    let mut rooms: Vec<f64> =
        offers.map(|(unit, needed)| f64::from(unit.hosts * 25) / f64::from(needed)).collect();
    rooms.sort_by(f64::total_cmp);
    rooms
}

#[test]
fn spread_dials_how_unevenly_room_is_shared_out() {
    let (even, uneven) = (rooms(0.0), rooms(1.0));
    assert!(even[0] > 1.1 && even[even.len() - 1] < 1.5, "rounded up, never down: {even:?}");
    assert!(uneven[0] < 0.8 && uneven[uneven.len() - 1] > 1.5, "{uneven:?}");
}

#[test]
fn new_hires_visit_every_unit_where_there_is_time() {
    let problem = read(&Recipe::onboarding(60, 12, 52));
    assert_eq!(problem.stints.values().len(), 60 * 11);
    assert!(problem.stints.values().iter().all(|stint| stint.programme == Programme::Onboarding));
    let problem = read(&Recipe { hires: 30, due: 0.0, employees: 300, units: 50, ..Recipe::default() });
    let stints = problem.stints.values().len();
    assert!((60..300).contains(&stints), "only linked units: {stints}");
}

#[test]
fn residents_owe_core_rotations_and_choose_others() {
    let problem = read(&Recipe { employees: 244, units: 23, electives: true, ..Recipe::default() });
    let residents = 200;
    assert_eq!(problem.owed(), residents * (5 + 3 + 1));
    let electives: Vec<_> = problem.choices.iter().filter(|choice| choice.count == 3).collect();
    assert!(electives.len() == residents && electives.iter().all(|choice| choice.stints.len() == 8));
    let units = &problem.company.units;
    assert_eq!(units.iter().filter(|unit| unit.max_visits.is_some()).count(), 8);
    assert_eq!(units.iter().filter(|unit| unit.min_visitors == Some(2)).count(), 4);
    let small = Recipe { employees: 24, units: 12, electives: true, ..Recipe::default() };
    assert_eq!(small.check(), Err(RecipeFault::Electives));
}

#[test]
fn every_rule_can_be_switched_on() {
    let problem = read(&Recipe { employees: 600, units: 48, ..Recipe::default() }.with_every_rule());
    let company = &problem.company;
    let with = |rule| company.groups.iter().filter(|group| group.rule == rule).count();
    assert!(with(GroupRule::Together) > 5 && with(GroupRule::Apart) > 5);
    assert!(company.units.iter().any(|unit| !unit.after.is_empty()));
    assert!(company.units.iter().any(|unit| unit.weeks == Some(Lengths { min: 1, max: 2 })));
    assert!(company.employees.iter().any(|employee| employee.tutor));
    assert!(company.employees.iter().any(|employee| employee.max_weeks_away.is_some()));
    assert!(company.employees.iter().any(|employee| employee.enrolment == Enrolment::None));
    assert!(company.employees.iter().any(|employee| employee.enrolment == Enrolment::Onboarding));
    assert!(company.employees.iter().any(|employee| employee.leaves.is_some()));
    assert!(company.relations.iter().any(|relation| relation.priority.is_some()));
    assert!(company.pins.iter().any(|pin| pin.kind == PinKind::Forbidden));
    assert!(company.preferences.values().len() > 200 && company.extra.len() > 30);
    assert!(company.units.iter().any(|unit| unit.max_visits.is_some()) && !company.sites.is_empty());
    assert!(company.employees.iter().any(|employee| employee.days.len() < 5));
    assert!(!company.patterns.values().is_empty() && problem.settings.onboarding.max_in_a_row.is_some());
    assert!(!company.moves.values().is_empty());
    assert!(company.units.iter().any(|unit| unit.min_visitors.is_some()) && !problem.choices.is_empty());
    assert!(company.closures.len() == 48 && !company.capacity.is_empty());
}
