//! Rosters in which everybody is away every week: a full one is planted, so that all of it can be placed.

use passerelle::domain::Problem;

use super::Draft;
use super::random::Dice;

/// Lengths of stints, in weeks, as they are drawn.
const LENGTHS: [i64; 12] = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8];

/// So many people, each somewhere in every week, in units that take one visitor; there are more units than people.
pub fn full(people: usize, units: usize, weeks: usize, seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let mut draft = Draft::new(weeks as u16);
    let home = draft.unit("home", 0);
    let hosts: Vec<_> = (0..units).map(|unit| draft.unit(&format!("u{unit:02}"), 1)).collect();
    let employees: Vec<_> = (0..people).map(|row| draft.employee(&format!("e{row:02}"), home)).collect();
    let mut taken = vec![vec![false; weeks]; units];
    let mut free_from = vec![0; people];
    for week in 0..weeks {
        for person in (0..people).filter(|person| free_from[*person] == week).collect::<Vec<_>>() {
            let open: Vec<usize> = (0..units).filter(|unit| !taken[*unit][week]).collect();
            let unit = dice.pick(&open);
            let longest = dice.pick(&LENGTHS) as usize;
            let room = taken[unit][week..].iter().take(longest).take_while(|taken| !**taken).count();
            taken[unit][week..week + room].fill(true);
            free_from[person] = week + room;
            draft.stint(employees[person], hosts[unit], room as u8);
        }
    }
    draft.build()
}
