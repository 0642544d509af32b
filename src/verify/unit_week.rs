//! One unit in one week: its limits, who is there before any placement, and what placements change.

/// The counts of a unit in a week of the horizon.
///
/// *Standing* is what placements cannot change: visits of `history` and fixed pins from outside the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnitWeek {
    /// Visitors at once, overrides included.
    pub hosts: u32,
    /// Least presence for the headcount, overrides included.
    pub min_present: u32,
    /// Employees who count at home and are employed on some day of the week.
    pub headcount: u32,
    /// Employees who count at home, are available, and are on no standing visit.
    pub at_home: u32,
    /// Tutors available and on no standing visit; `None` for a unit that has no tutors at all.
    pub tutors_at_home: Option<u32>,
    /// Own people, whether or not they count at home, who are available and on no standing visit.
    pub people_at_home: u32,
    /// Those of `people_at_home` who are away on placements.
    pub people_away: u32,
    /// Own people on standing visits.
    pub standing_away: u32,
    /// Placements of own people, whoever is there to leave: as many as there are, valid or not.
    pub placed_away: u32,
    /// Visits that start in the week and stand already.
    pub standing_starts: u32,
    /// Placements that start in the week.
    pub placed_starts: u32,
    /// Visitors on standing visits.
    pub standing_visitors: u32,
    /// Visitors on placements.
    pub placed_visitors: u32,
    /// Those of `at_home` who are away on placements.
    pub away: u32,
    /// Those of `tutors_at_home` who are away on placements.
    pub tutors_away: u32,
}

impl UnitWeek {
    /// All visitors.
    pub fn visitors(&self) -> u32 {
        self.standing_visitors + self.placed_visitors
    }

    /// Own people away, on standing visits and on placements.
    pub fn all_away(&self) -> u32 {
        self.standing_away + self.placed_away
    }

    /// Employees present: available, and on no stint.
    pub fn present(&self) -> u32 {
        self.at_home.saturating_sub(self.away)
    }

    /// Own people present, whether or not they count at home.
    pub fn people_present(&self) -> u32 {
        self.people_at_home.saturating_sub(self.people_away)
    }

    /// Places for visitors: hosts, and no more than the tutors present can look after.
    pub fn places(&self, tutor_ratio: u16) -> u32 {
        let cared_for = |tutors: u32| tutors.saturating_mul(tutor_ratio.into());
        self.tutors_present().map_or(self.hosts, |tutors| self.hosts.min(cared_for(tutors)))
    }

    /// Tutors present; `None` for a unit that has no tutors at all.
    pub fn tutors_present(&self) -> Option<u32> {
        self.tutors_at_home.map(|tutors| tutors.saturating_sub(self.tutors_away))
    }
}
