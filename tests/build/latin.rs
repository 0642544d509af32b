//! Companies packed to the last cell: random Latin squares of which some cells are left to the planner.
//!
//! Row = employee, column = unit, symbol = week: everybody visits every unit for one week, a unit takes one
//! visitor a week, and there are exactly as many weeks as visits. What is left open has a schedule without a
//! single unplaced stint, and no slack anywhere.

use passerelle::domain::{PinKind, Problem};

use super::Draft;
use super::random::Dice;

/// A company packed to the last cell, with the pins of all cells but for `holes` per cent, which are left to the planner;
/// completing a square is hardest where some 42 are.
pub fn packed(order: usize, holes: usize, seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let square = Square::random(order, &mut dice);
    let mut cells: Vec<usize> = (0..order * order).collect();
    shuffle(&mut cells, &mut dice);
    let mut draft = Draft::new(order as u16);
    let home = draft.unit("home", 0);
    let units: Vec<_> = (0..order).map(|unit| draft.unit(&format!("u{unit:02}"), 1)).collect();
    let employees: Vec<_> = (0..order).map(|row| draft.employee(&format!("e{row:02}"), home)).collect();
    for employee in &employees {
        for unit in &units {
            draft.stint(*employee, *unit, 1);
        }
    }
    for cell in cells.split_off(order * order * holes / 100) {
        let (row, column) = (cell / order, cell % order);
        draft.pin(PinKind::Fixed, employees[row], units[column], square.symbol(row, column) as i64, 1);
    }
    draft.build()
}

fn shuffle<T>(values: &mut [T], dice: &mut Dice) {
    for last in (1..values.len()).rev() {
        values.swap(last, dice.below(last as u64 + 1) as usize);
    }
}

/// A Latin square as a cube of row × column × symbol, 1 where the row has the symbol in the column.
struct Square {
    order: usize,
    cube: Vec<i8>,
}

impl Square {
    /// A random square: Jacobson and Matthews' moves ("Generating uniformly distributed random Latin squares",
    /// Journal of Combinatorial Designs, 1996) from the cyclic one.
    fn random(order: usize, dice: &mut Dice) -> Self {
        let mut square = Square { order, cube: vec![0; order * order * order] };
        for row in 0..order {
            for column in 0..order {
                *square.at([row, column, (row + column) % order]) = 1;
            }
        }
        let mut improper = None;
        let mut moves = 0;
        while improper.is_some() || moves < order * order * order {
            improper = square.step(improper, dice);
            moves += 1;
        }
        square
    }

    fn at(&mut self, [row, column, symbol]: [usize; 3]) -> &mut i8 {
        &mut self.cube[(row * self.order + column) * self.order + symbol]
    }

    /// One move from a square, or from a cube with one entry of −1; returns that entry if there is one now.
    fn step(&mut self, improper: Option<[usize; 3]>, dice: &mut Dice) -> Option<[usize; 3]> {
        let order = self.order as u64;
        let from = improper.unwrap_or_else(|| {
            loop {
                let cell = [0; 3].map(|_: usize| dice.below(order) as usize);
                if *self.at(cell) == 0 {
                    break cell;
                }
            }
        });
        let mut to = from;
        for axis in 0..3 {
            let ones: Vec<usize> = (0..self.order)
                .filter(|place| {
                    let mut cell = from;
                    cell[axis] = *place;
                    *self.at(cell) == 1
                })
                .collect();
            to[axis] = dice.pick(&ones);
        }
        for corner in 0..8 {
            let cell = [0, 1, 2].map(|axis| if corner >> axis & 1 == 0 { from[axis] } else { to[axis] });
            *self.at(cell) += if u32::count_ones(corner) % 2 == 0 { 1 } else { -1 };
        }
        (*self.at(to) < 0).then_some(to)
    }

    fn symbol(&self, row: usize, column: usize) -> usize {
        let symbols = &self.cube[(row * self.order + column) * self.order..][..self.order];
        symbols.iter().position(|entry| *entry == 1).expect("a Latin square has a symbol in every cell")
    }
}
