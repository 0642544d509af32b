//! Extra: one stint for each row of `stints`.

use super::Basis;
use crate::domain::{Direction, Lengths, Priority, Programme, Stint, Week};

pub(super) fn add(basis: &Basis, stints: &mut Vec<Stint>) {
    let horizon = basis.horizon;
    let linked = basis.linked(Direction::Both);
    stints.extend(basis.company.extra.iter().map(|row| {
        let opens = row.from.map_or(Week(0), |from| horizon.first_full_week(from).max(Week(0)));
        let homes = basis.homes.of(row.employee.index());
        let home = homes.iter().find(|home| opens <= home.last).unwrap_or(&homes[homes.len() - 1]);
        let link = linked[home.unit.index()].iter().find(|link| link.host == row.unit);
        let last = basis.last_week(row.employee);
        let closes = row.to.map_or(last, |to| horizon.last_full_week(to).min(last));
        Stint {
            employee: row.employee,
            unit: row.unit,
            programme: Programme::Extra,
            lengths: Lengths::exactly(row.weeks),
            opens,
            closes,
            due: row.due.map_or(closes, |due| horizon.week_of(due)),
            priority: Priority::new(row.priority, link.and_then(|link| link.priority)),
            choice: None,
        }
    }));
}
