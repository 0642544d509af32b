//! The same schedule and the same bound on any number of threads, and every schedule on the way keeps every rule.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use passerelle::domain::{MinPresent, Points, Problem, Schedule, StoppedBy, Strategy};
use passerelle::replan::prepare;
use passerelle::solve::{Watch, solve};
use passerelle::verify::verify;

use crate::build::Draft;
use crate::build::random::Dice;

/// So many people that several of them plan, negotiate and make way at the same time, and more stints than places, limits
/// of visits and people who must stay at home allow, so that they contend for all of these.
fn crowded(seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let mut draft = Draft::new(8);
    let homes: Vec<_> = (0..70).map(|row| draft.unit(&format!("h{row}"), 0)).collect();
    let hosts: Vec<_> = (0..30).map(|row| draft.unit(&format!("u{row}"), 6 + dice.below(5) as u32)).collect();
    for home in &homes {
        draft.company.units[home.index()].min_present = MinPresent::Count(22 + dice.below(7) as u32);
    }
    for host in hosts.iter().step_by(3) {
        draft.company.units[host.index()].max_visits = Some(20 + dice.below(20) as u32);
    }
    for row in 0..2_100 {
        let employee = draft.employee(&format!("e{row}"), homes[row % homes.len()]);
        for weeks in 1..=1 + dice.below(2) as u8 {
            let unit = dice.pick(&hosts);
            let due = Some(draft.day(dice.below(8) as i64, 4));
            let stint = draft.stint(employee, unit, weeks);
            (stint.due, stint.priority) = (due, 1 + dice.below(3) as u8);
        }
    }
    draft.build().altered(|parts| parts.settings.solve.strategy = Strategy::Prices)
}

/// What a search finds on so many threads; none of its schedules is refused.
fn found(problem: &Problem, threads: usize) -> (Schedule, Points, StoppedBy) {
    let (interrupted, offered) = (AtomicBool::new(false), AtomicUsize::new(0));
    let watch = Watch {
        accepts: &|placements| {
            offered.fetch_add(1, Ordering::Relaxed);
            verify(problem, &Schedule { placements: placements.to_vec(), strays: Vec::new() }).is_ok()
        },
        on_doubt: &|doubt| panic!("{doubt:?} on {threads} threads"),
        ..Watch::unseen(&interrupted)
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let solution = pool.install(|| solve(&prepare(problem.clone()), &watch)).unwrap();
    let offered = offered.into_inner();
    assert!(offered > 1, "the first schedule is followed by better ones: {offered}");
    (solution.schedule, solution.bound, solution.stopped_by)
}

#[test]
fn any_number_of_threads_ends_in_the_same_schedule_and_bound_and_breaks_no_rule_on_the_way() {
    let problem = crowded(1);
    let [one, two, three] = [1, 2, 3].map(|threads| found(&problem, threads));
    let placed = one.0.placements.len();
    assert!(placed > 1_000, "{placed} placed");
    assert_eq!((&one.1, one.2), (&two.1, two.2));
    assert!(one == two && two == three);
}
