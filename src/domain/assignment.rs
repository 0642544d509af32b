//! The assignment problem: pairs of rows and columns of the greatest worth in all.

/// The column of each row, so that as many as can have one and the worth of all pairs together is the greatest:
/// the Hungarian method in its form by shortest augmenting paths (R. Jonker and A. Volgenant, 1987).
pub(crate) fn best_assignment(
    rows: usize,
    columns: usize,
    worth: &dyn Fn(usize, usize) -> i128,
) -> Vec<Option<usize>> {
    if rows > columns {
        let mut of_row = vec![None; rows];
        for (column, row) in
            best_assignment(columns, rows, &|column, row| worth(row, column)).iter().enumerate()
        {
            if let Some(row) = row {
                of_row[*row] = Some(column);
            }
        }
        return of_row;
    }
    // Row and column 0 stand for none; prices are those of rows and columns in the dual program.
    let mut row_prices = vec![0i128; rows + 1];
    let mut column_prices = vec![0i128; columns + 1];
    let mut row_of = vec![0; columns + 1];
    for row in 1..=rows {
        row_of[0] = row;
        let mut reached_from = vec![0; columns + 1];
        let mut least = vec![i128::MAX; columns + 1];
        let mut done = vec![false; columns + 1];
        let mut at = 0;
        while row_of[at] != 0 {
            done[at] = true;
            let from = row_of[at];
            let (mut step, mut next) = (i128::MAX, 0);
            for column in (1..=columns).filter(|column| !done[*column]) {
                let cost = -worth(from - 1, column - 1) - row_prices[from] - column_prices[column];
                if cost < least[column] {
                    (least[column], reached_from[column]) = (cost, at);
                }
                if least[column] < step {
                    (step, next) = (least[column], column);
                }
            }
            for column in 0..=columns {
                if done[column] {
                    row_prices[row_of[column]] += step;
                    column_prices[column] -= step;
                } else if column > 0 {
                    least[column] -= step;
                }
            }
            at = next;
        }
        while at != 0 {
            row_of[at] = row_of[reached_from[at]];
            at = reached_from[at];
        }
    }
    let mut of_row = vec![None; rows];
    for (column, row) in row_of.iter().enumerate().skip(1).filter(|(_, row)| **row != 0) {
        of_row[row - 1] = Some(column - 1);
    }
    of_row
}
