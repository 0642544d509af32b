//! Which days of a week are off, of the company and of its units.

use chrono::NaiveDate;

use crate::domain::{Closure, UnitId, Week};

use super::View;

impl View<'_> {
    /// The public holidays of a week, Monday to Friday, that every unit keeps.
    pub fn holidays_in(&self, week: Week) -> Vec<NaiveDate> {
        let horizon = &self.problem.horizon;
        let days = horizon.monday(week)..=horizon.friday(week);
        let Some((first, others)) = self.problem.holidays.split_first() else { return Vec::new() };
        let kept_by_all = |day: &&NaiveDate| others.iter().all(|kept| kept.contains(day));
        first.iter().filter(|day| days.contains(day)).filter(kept_by_all).copied().collect()
    }

    /// The closures that touch a week: those of the company, or those of a unit.
    pub fn closures_in(&self, unit: Option<UnitId>, week: Week) -> impl Iterator<Item = &Closure> {
        let horizon = &self.problem.horizon;
        let (monday, friday) = (horizon.monday(week), horizon.friday(week));
        let touches = move |closure: &&Closure| closure.span.from <= friday && monday <= closure.span.to;
        self.problem.company.closures.iter().filter(move |closure| closure.unit == unit).filter(touches)
    }
}
