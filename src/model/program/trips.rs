//! Rows of trips: stays at another site that follow each other are one.

use super::{Column, Meaning, Member, Program, Scope, Subject};

/// Where a stay may begin as another one ends, a column saves a trip if both do.
pub(super) fn trips(scope: &Scope, program: &mut Program) {
    let (model, trips) = (scope.model, &scope.model.trips);
    if trips.rows().is_empty() {
        return;
    }
    for (_, members) in &scope.members {
        let row_of = |member: &Member| trips.row(model.problem, &member.placement);
        let mut rows: Vec<usize> = members.iter().filter_map(row_of).collect();
        rows.sort_unstable();
        rows.dedup();
        for row in rows {
            let facts = &trips.rows()[row];
            let site = facts.site.map_or(0, |site| site.0 + 1);
            for week in model.problem.horizon.iter() {
                let of_row = || members.iter().filter(|member| row_of(member) == Some(row));
                let begin = of_row().filter(|member| member.placement.start == week);
                let ended = of_row().filter(|member| member.placement.end().plus(1) == week);
                let mut begin: Vec<(u32, i32)> = begin.map(|member| (member.column, -1)).collect();
                let mut ended: Vec<(u32, i32)> = ended.map(|member| (member.column, -1)).collect();
                let [left, came] = trips.standing(model.cell(row, week)).map(|standing| standing as i32);
                let may_meet = (!begin.is_empty() || came > 0) && (!ended.is_empty() || left > 0);
                // Standing visits that meet each other save what they save, whatever is placed.
                if !may_meet || (came > 0 && left > 0) {
                    continue;
                }
                let column = program.columns.len() as u32;
                program.columns.push(Column { meaning: Meaning::OneTrip, fixed: false, cost: -trips.cost() });
                begin.push((column, 1));
                ended.push((column, 1));
                program.push(Subject::TripGoesOn(facts.employee, site, week), begin, came);
                program.push(Subject::TripBegan(facts.employee, site, week), ended, left);
            }
        }
    }
}
