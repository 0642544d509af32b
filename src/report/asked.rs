//! The visits of which somebody asks for the kits.

use crate::domain::{EmployeeId, Problem, UnitId, Week};

/// Which visits: all that match whatever is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of a visitor or a tutor.
    pub employee: Option<EmployeeId>,
    /// To a unit, or from it.
    pub unit: Option<UnitId>,
    /// That touch a week.
    pub week: Option<Week>,
}

impl Asked {
    /// Whether a visit is asked for; `weeks` are its first and its last.
    pub fn holds(
        &self,
        problem: &Problem,
        visitor: Option<EmployeeId>,
        tutors: &[EmployeeId],
        host: Option<UnitId>,
        [first, last]: [Week; 2],
    ) -> bool {
        let home = visitor.map(|visitor| problem.home(visitor, first));
        self.employee.is_none_or(|asked| visitor == Some(asked) || tutors.contains(&asked))
            && self.unit.is_none_or(|asked| host == Some(asked) || home == Some(asked))
            && self.week.is_none_or(|asked| first <= asked && asked <= last)
    }
}
