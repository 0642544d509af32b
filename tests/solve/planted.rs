//! Companies built around a schedule, far too large to enumerate: the solver matches or beats what was planted.

use passerelle::domain::{
    Booking, CapacityPeriod, ChoiceRow, Closure, ClosureKind, EmployeeId, Group, GroupRule, Lengths, Matches,
    MinPresent, PinKind, Preference, Problem, Relation, Schedule, StoppedBy, Strategy, UnitId,
};
use passerelle::verify::{inspect, verify};
use rayon::prelude::*;

use super::solved;
use crate::build::Draft;
use crate::build::random::Dice;

const WEEKS: i64 = 12;
const GAP: i64 = 1;

/// A company in which every limit is as tight as the schedule that is planted in it allows.
struct Garden {
    dice: Dice,
    draft: Draft,
    planted: Vec<Booking>,
    /// Weeks that somebody spends on leave, Monday to Sunday.
    leave: Vec<(EmployeeId, i64)>,
    /// Who changes units: from which week on, and to which.
    moved: Vec<(EmployeeId, i64, UnitId)>,
    /// Units that somebody may choose and does not.
    refused: Vec<(EmployeeId, UnitId)>,
}

impl Garden {
    fn new(seed: u64) -> Self {
        let mut garden = Garden {
            dice: Dice::new(seed ^ 0x9a12_4e77),
            draft: Draft::new(WEEKS as u16),
            planted: Vec::new(),
            leave: Vec::new(),
            moved: Vec::new(),
            refused: Vec::new(),
        };
        garden.draft.settings.extra.gap_weeks = GAP as u8;
        garden.draft.settings.points.crowding = 30;
        garden.units();
        garden.people();
        garden.inductions();
        garden.leave();
        garden.limits();
        garden.order();
        garden.groups();
        garden.wishes();
        garden
    }

    fn units(&mut self) {
        let count = 5 + self.dice.below(3);
        let units: Vec<UnitId> = (0..count).map(|row| self.draft.unit(&format!("u{row}"), 0)).collect();
        for pair in units.windows(2) {
            if self.dice.chance(30) {
                continue;
            }
            let priority = self.dice.pick(&[None, Some(3), Some(8)]);
            let (supplier, client) = (pair[0], pair[1]);
            let link = Relation { supplier, client, cadence_months: None, weeks: None, priority };
            self.draft.company.relations.push(link);
        }
    }

    /// Everyone with stints one after the other, which are what is planted; some hold those of a colleague, and some change
    /// units on the way.
    fn people(&mut self) {
        let units: Vec<UnitId> = (0..self.draft.company.units.len()).map(UnitId::at).collect();
        let mut before: Option<EmployeeId> = None;
        for row in 0..15 + self.dice.below(16) {
            let colleague = before.filter(|_| self.dice.chance(15));
            let home = match colleague {
                Some(colleague) => self.draft.company.employees[colleague.index()].home,
                None => self.dice.pick(&units),
            };
            let id = self.draft.employee(&format!("e{row}"), home);
            let mut works_in = vec![home];
            if colleague.is_none() && self.dice.chance(20) {
                let (week, to) = (1 + self.dice.below(WEEKS as u64 - 1) as i64, self.dice.pick(&units));
                self.draft.moves(id, week, 0, to);
                self.moved.push((id, week, to));
                works_in.push(to);
            }
            let stays = match colleague {
                Some(colleague) => {
                    self.stays_of(colleague).map(|stay| Booking { employee: id, ..stay }).collect()
                }
                None => self.stays(id, &works_in, &units),
            };
            stays.iter().for_each(|stay| self.owe(stay, &works_in, &stays));
            if let Some(colleague) = colleague {
                let members = vec![colleague, id];
                let name = format!("together-{row}");
                self.draft.company.groups.push(Group { name, rule: GroupRule::Together, members });
            }
            let away: u8 = stays.iter().map(|stay| stay.weeks).sum();
            let limit = self.dice.chance(50).then_some(u16::from(away));
            self.draft.company.employees[id.index()].max_weeks_away = limit;
            self.planted.extend(stays);
            // Who moves shares no stints: those of a colleague might be with the new unit.
            before = if colleague.is_some() || works_in.len() > 1 { None } else { Some(id) };
        }
    }

    fn stays(&mut self, employee: EmployeeId, works_in: &[UnitId], units: &[UnitId]) -> Vec<Booking> {
        let mut stays: Vec<Booking> = Vec::new();
        let mut week = self.dice.below(5) as i64;
        loop {
            let (weeks, unit) = (1 + self.dice.below(2) as i64, self.dice.pick(units));
            if week + weeks > WEEKS || stays.len() == 4 {
                return stays;
            }
            if !works_in.contains(&unit) && stays.iter().all(|stay| stay.unit != unit) {
                stays.push(self.draft.booking(employee, unit, week, weeks as u8));
            }
            week += weeks + GAP + self.dice.below(4) as i64;
        }
    }

    /// The row of `stints`, or of `choices`, that a stay fulfils, a week late at the most.
    fn owe(&mut self, stay: &Booking, works_in: &[UnitId], stays: &[Booking]) {
        let start = (stay.monday - self.draft.start).num_weeks();
        let end = start + i64::from(stay.weeks) - 1;
        let from =
            self.dice.chance(40).then(|| self.draft.day((start - self.dice.below(3) as i64).max(0), 0));
        let due = self.draft.day((end - self.dice.below(2) as i64).max(0), 4);
        let priority = 1 + self.dice.below(3) as u8;
        let other = UnitId(self.dice.below(self.draft.company.units.len() as u64) as u32);
        if self.dice.chance(25) && !works_in.contains(&other) && stays.iter().all(|stay| stay.unit != other) {
            self.refused.push((stay.employee, other));
            self.draft.company.choices.push(ChoiceRow {
                name: format!("choice-{}", self.draft.company.choices.len()),
                units: vec![stay.unit, other],
                count: 1,
                matches: Matches { employee: Some(stay.employee), ..Matches::default() },
                weeks: Some(Lengths::exactly(stay.weeks)),
                from,
                to: None,
                due: Some(due),
                every_months: None,
                priority,
            });
            return;
        }
        let stint = self.draft.stint(stay.employee, stay.unit, stay.weeks);
        (stint.from, stint.due, stint.priority) = (from, Some(due), priority);
        if self.dice.chance(8) {
            self.draft.pin(PinKind::Fixed, stay.employee, stay.unit, start, stay.weeks);
        } else if self.dice.chance(20) && end + 1 < WEEKS {
            self.draft.pin(PinKind::Forbidden, stay.employee, stay.unit, end + 1, 1);
        }
    }

    /// Three weeks in which those who have the time come to one more unit, which takes as many as come in the thinnest of them,
    /// or nobody.
    fn inductions(&mut self) {
        let unit = self.draft.unit("inductions", 0);
        let mut sizes = Vec::new();
        for week in [1, 5, 9] {
            let is_free = |employee: &EmployeeId| {
                let shares = self.draft.company.groups.iter().any(|group| group.members.contains(employee));
                let known = self.stays_of(*employee).any(|stay| stay.unit == unit);
                !shares && !known && (week - GAP..=week + GAP).all(|week| !self.is_away(*employee, week))
            };
            let mut group: Vec<EmployeeId> = self.everyone().into_iter().filter(is_free).collect();
            group.truncate(2 + self.dice.below(3) as usize);
            if group.len() < 2 {
                continue;
            }
            sizes.push(group.len() as u32);
            for employee in group {
                let stay = self.draft.booking(employee, unit, week, 1);
                let (from, due) = (self.draft.day((week - 1).max(0), 0), self.draft.day(week, 4));
                let stint = self.draft.stint(employee, unit, 1);
                (stint.from, stint.due, stint.priority) = (Some(from), Some(due), 1 + week as u8 % 3);
                if let Some(limit) = &mut self.draft.company.employees[employee.index()].max_weeks_away {
                    *limit += 1;
                }
                self.planted.push(stay);
            }
        }
        self.draft.company.units[unit.index()].min_visitors = sizes.into_iter().min();
    }

    /// Where somebody is at home in a week.
    fn home(&self, employee: EmployeeId, week: i64) -> UnitId {
        let moved = self.moved.iter().find(|(who, from, _)| *who == employee && *from <= week);
        moved.map_or(self.draft.company.employees[employee.index()].home, |(.., to)| *to)
    }

    fn stays_of(&self, employee: EmployeeId) -> impl Iterator<Item = Booking> {
        self.planted.iter().filter(move |stay| stay.employee == employee).copied()
    }

    fn covers(&self, stay: &Booking, week: i64) -> bool {
        let start = (stay.monday - self.draft.start).num_weeks();
        (start..start + i64::from(stay.weeks)).contains(&week)
    }

    fn is_away(&self, employee: EmployeeId, week: i64) -> bool {
        self.stays_of(employee).any(|stay| self.covers(&stay, week))
    }

    fn everyone(&self) -> Vec<EmployeeId> {
        (0..self.draft.company.employees.len()).map(EmployeeId::at).collect()
    }

    fn leave(&mut self) {
        for employee in self.everyone() {
            let week = self.dice.below(WEEKS as u64) as i64;
            if self.dice.chance(40) && !self.is_away(employee, week) {
                let span = self.draft.weeks(week, week);
                self.draft.absences.push((employee, span));
                self.leave.push((employee, week));
            }
        }
    }

    /// Host places, tutors and least presence, each as the planted schedule needs them and no more.
    fn limits(&mut self) {
        for unit in (0..self.draft.company.units.len()).map(UnitId::at) {
            let of_unit = |employee: &EmployeeId| (0..WEEKS).any(|week| self.home(*employee, week) == unit);
            let staff: Vec<EmployeeId> = self.everyone().into_iter().filter(of_unit).collect();
            // Who changes units would be a tutor of both.
            let settled: Vec<EmployeeId> = staff
                .iter()
                .filter(|employee| self.moved.iter().all(|(who, ..)| who != *employee))
                .copied()
                .collect();
            let weeks: Vec<[u32; 3]> = (0..WEEKS)
                .map(|week| {
                    let here = |stay: &&Booking| stay.unit == unit && self.covers(stay, week);
                    let at_home = |employee: &&EmployeeId| {
                        self.home(**employee, week) == unit
                            && !self.is_away(**employee, week)
                            && !self.leave.contains(&(**employee, week))
                    };
                    let visitors = self.planted.iter().filter(here).count();
                    [visitors, staff.iter().filter(at_home).count(), settled.iter().filter(at_home).count()]
                        .map(|count| count as u32)
                })
                .collect();
            self.draft.company.units[unit.index()].hosts =
                weeks.iter().map(|[visitors, ..]| *visitors).max().unwrap_or(0);
            let tutored =
                self.dice.chance(60) && weeks.iter().all(|[visitors, _, settled]| visitors <= settled);
            for employee in settled.iter().filter(|_| tutored) {
                self.draft.company.employees[employee.index()].tutor = true;
            }
            for (week, [visitors, present, _]) in (0..).zip(weeks) {
                let span = self.draft.weeks(week, week);
                let hosts = self.dice.chance(60).then_some(visitors);
                let min_present = self.dice.chance(70).then_some(MinPresent::Count(present));
                self.draft.company.capacity.push(CapacityPeriod {
                    unit,
                    span,
                    hosts,
                    max_visits: None,
                    min_present,
                });
                if visitors == 0 && self.dice.chance(20) {
                    let closed = Closure { unit: Some(unit), span, kind: ClosureKind::Host };
                    self.draft.company.closures.push(closed);
                }
            }
        }
    }

    /// Units that nobody was planted in the other way round.
    fn order(&mut self) {
        for later in (1..self.draft.company.units.len()).map(UnitId::at) {
            let first = UnitId(later.0 - 1);
            let kept = self.everyone().into_iter().all(|employee| {
                let start =
                    |unit| self.stays_of(employee).find(|stay| stay.unit == unit).map(|stay| stay.monday);
                let refused = self.refused.contains(&(employee, first)) && start(later).is_some();
                !refused && start(first).zip(start(later)).is_none_or(|(first, later)| first < later)
            });
            if kept {
                self.draft.company.units[later.index()].after = vec![first];
            }
        }
    }

    /// Pairs that are never away in the same week.
    fn groups(&mut self) {
        for pair in self.everyone().windows(2) {
            let meet = (0..WEEKS).any(|week| self.is_away(pair[0], week) && self.is_away(pair[1], week));
            if !meet && self.dice.chance(50) {
                let (name, members) = (format!("apart-{}", pair[0].0), pair.to_vec());
                self.draft.company.groups.push(Group { name, rule: GroupRule::Apart, members });
            }
        }
    }

    fn wishes(&mut self) {
        for employee in self.everyone() {
            if self.dice.chance(30) {
                let first = self.dice.below(WEEKS as u64) as i64;
                let (prefers, weight) = (self.dice.chance(50), 1 + self.dice.below(9) as u8);
                let span = self.draft.weeks(first, first + 1);
                self.draft.preferences.push((employee, Preference { unit: None, span, prefers, weight }));
            }
        }
        let rows = self.planted.iter().filter(|_| self.dice.chance(50)).copied().collect();
        self.draft.baseline = Some(rows);
    }

    fn problem(self) -> (Problem, Schedule) {
        let problem = self.draft.build().altered(|parts| parts.settings.solve.strategy = Strategy::Exact);
        let schedule = problem.schedule_of(&self.planted);
        (problem, schedule)
    }
}

#[test]
fn a_planted_schedule_is_matched_or_beaten() {
    let stints: Vec<usize> = (0..24u64)
        .into_par_iter()
        .map(|seed| {
            let (problem, schedule) = Garden::new(seed).problem();
            let planted = inspect(&problem, &schedule);
            assert_eq!(planted.violations, [], "seed {seed}: what is planted keeps every rule");
            assert_eq!(schedule.placements.len(), problem.owed(), "seed {seed}");
            let solution = solved(&problem).unwrap();
            let found = verify(&problem, &solution.schedule).expect("the verifier accepts what was found");
            assert!(found.score().total() <= planted.score.total(), "seed {seed}");
            assert_eq!(solution.bound, found.score().total(), "seed {seed}");
            assert_eq!(solution.stopped_by, StoppedBy::Proof, "seed {seed}");
            schedule.placements.len()
        })
        .collect();
    assert!(stints.iter().all(|stints| *stints >= 20), "{stints:?}");
}
