//! The same schedule and the same bound on any number of threads.

use passerelle::domain::{Problem, Strategy};

use super::solved;
use crate::build::Draft;
use crate::build::random::Dice;

/// So many people that both negotiation and ruin and recreate take several of them at the same time, and more stints than
/// places, so that they contend.
fn crowded(seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let mut draft = Draft::new(8);
    let home = draft.unit("home", 0);
    let hosts: Vec<_> = (0..30).map(|row| draft.unit(&format!("u{row}"), 6 + dice.below(5) as u32)).collect();
    for row in 0..2_100 {
        let employee = draft.employee(&format!("e{row}"), home);
        let unit = dice.pick(&hosts);
        let due = Some(draft.day(dice.below(8) as i64, 4));
        let stint = draft.stint(employee, unit, 1);
        (stint.due, stint.priority) = (due, 1 + dice.below(3) as u8);
    }
    draft.build().altered(|parts| parts.settings.solve.strategy = Strategy::Prices)
}

#[test]
fn any_number_of_threads_ends_in_the_same_schedule_and_bound() {
    let problem = crowded(1);
    let found = [1, 2, 3].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let solution = pool.install(|| solved(&problem)).unwrap();
        (solution.schedule.placements, solution.bound, solution.stopped_by)
    });
    assert!(found[0].0.len() > 1_000, "{} placed", found[0].0.len());
    assert!(found.iter().all(|other| *other == found[0]), "{:?}", found.map(|(_, bound, by)| (bound, by)));
}
