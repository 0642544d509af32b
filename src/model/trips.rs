//! Term `trip`: stays at another site than one's own, of which those that follow each other at one site are one trip.
//!
//! Every placement at another site costs a trip, and every two stays that meet there, of which none asks for weeks at home, save
//! one. Where stays may meet, each person and site has a *row*: how many stays have ended the week before, and how many
//! begin.

use rustc_hash::FxHashMap;

use crate::domain::{EmployeeId, Home, Placement, Points, Problem, SiteId, StintId, UnitId, Week};

/// No row.
const NONE: u32 = u32::MAX;

/// Stays of one person at one site, standing ones first; week by week.
#[derive(Clone, Debug)]
pub struct TripRow {
    /// Who.
    pub employee: EmployeeId,
    /// Where; `None`: where the units without a site are.
    pub site: Option<SiteId>,
}

/// Where stays of one trip may meet.
pub struct Trips {
    /// What a trip costs.
    cost: Points,
    /// By stint, its row; empty where nobody goes to another site.
    of: Vec<u32>,
    rows: Vec<TripRow>,
    /// Standing visits by row and week: those that ended the week before, and those that begin.
    standing: [Vec<u32>; 2],
    /// What the trips of standing visits cost if none of them meet.
    standing_cost: Points,
}

impl Trips {
    pub(super) fn new(problem: &Problem) -> Self {
        let cost = Points::whole(i64::from(problem.settings.points.trip));
        let none = Trips {
            cost,
            of: Vec::new(),
            rows: Vec::new(),
            standing: [Vec::new(), Vec::new()],
            standing_cost: Points::ZERO,
        };
        if problem.company.sites.is_empty() || cost == Points::ZERO {
            return none;
        }
        let mut trips = Trips { of: vec![NONE; problem.stints.values().len()], ..none };
        for employee in (0..problem.company.employees.len()).map(EmployeeId::at) {
            trips.add(problem, employee);
        }
        if trips.rows.is_empty() {
            trips.of = Vec::new();
        }
        trips
    }

    fn add(&mut self, problem: &Problem, employee: EmployeeId) {
        let weeks = i32::from(problem.horizon.weeks());
        let mut there: FxHashMap<Option<SiteId>, Vec<StintId>> = FxHashMap::default();
        for stint in problem.stints.range(employee.index()).map(StintId::at) {
            let facts = problem.stint(stint);
            let away = |home: &Home| is_away(problem, employee, facts.unit, home.first);
            let any = problem.homes.of(employee.index()).iter().any(away);
            if any && problem.settings.gap_weeks(facts.programme) == 0 {
                there.entry(problem.company.units[facts.unit.index()].at).or_default().push(stint);
            }
        }
        // Standing visits at other sites: where, from when to when, and whether others may follow at once.
        let mut standing: Vec<(Option<SiteId>, i32, i32, bool)> = Vec::new();
        for visit in problem.company.visits.of(employee.index()) {
            let (first, last) = problem.weeks_of(visit);
            if is_away(problem, employee, visit.unit, first) {
                let gap = visit.programme.map_or(0, |programme| problem.settings.gap_weeks(programme));
                let (first, last) = (i32::from(first.0), i32::from(last.0));
                standing.push((problem.company.units[visit.unit.index()].at, first, last, gap == 0));
                self.standing_cost += if (0..weeks).contains(&first) { self.cost } else { Points::ZERO };
            }
        }
        standing.retain(|(_, first, last, meets)| *meets && *last >= -1 && *first < weeks);
        for (site, ..) in &standing {
            there.entry(*site).or_default();
        }
        let mut sites: Vec<_> = there.into_iter().collect();
        sites.sort_unstable();
        for (site, stints) in sites {
            let own: Vec<_> = standing.iter().filter(|(where_, ..)| *where_ == site).collect();
            if stints.len() + own.len() < 2 {
                continue;
            }
            let first_cell = self.rows.len() * weeks as usize;
            stints.iter().for_each(|stint| self.of[stint.index()] = self.rows.len() as u32);
            self.rows.push(TripRow { employee, site });
            self.standing.iter_mut().for_each(|table| table.resize(first_cell + weeks as usize, 0));
            for (_, first, last, _) in own {
                for (table, week) in self.standing.iter_mut().zip([last + 1, *first]) {
                    if (0..weeks).contains(&week) {
                        table[first_cell + week as usize] += 1;
                    }
                }
            }
        }
    }

    /// What a trip costs.
    pub fn cost(&self) -> Points {
        self.cost
    }

    /// The row of a stint, where it may meet another stay.
    pub fn row_of(&self, stint: StintId) -> Option<usize> {
        self.of.get(stint.index()).copied().filter(|row| *row != NONE).map(|row| row as usize)
    }

    /// The row of a placement, where it is a trip when it starts.
    pub fn row(&self, problem: &Problem, placement: &Placement) -> Option<usize> {
        let stint = problem.stint(placement.stint);
        self.row_of(placement.stint).filter(|_| is_away(problem, stint.employee, stint.unit, placement.start))
    }

    /// Who goes where, by row.
    pub fn rows(&self) -> &[TripRow] {
        &self.rows
    }

    /// Standing visits that ended the week before, and those that begin, by row and week.
    pub fn standing(&self, cell: usize) -> [u32; 2] {
        [self.standing[0][cell], self.standing[1][cell]]
    }

    /// What the trips of standing visits cost if none of them meet.
    pub fn standing_cost(&self) -> Points {
        self.standing_cost
    }
}

/// Whether a unit is at another site than the home of an employee in a week.
pub(super) fn is_away(problem: &Problem, employee: EmployeeId, unit: UnitId, week: Week) -> bool {
    let units = &problem.company.units;
    !problem.company.sites.is_empty()
        && units[unit.index()].at != units[problem.home(employee, week).index()].at
}
