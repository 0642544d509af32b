//! The running state of a schedule, asked what one placement more would break.

use std::sync::Arc;

use super::days::DayLost;
use super::facts::Facts;
use super::rules::{
    against_order, broken_together, most_in_a_row, most_weeks_away, one_run, too_close, violations_around,
    violations_of, visits,
};
use super::state::{State, View};
use super::terms;
use super::unit_week::UnitWeek;
use super::violation::{Violation, Why};
use crate::domain::{EmployeeId, Placement, Points, Problem, Rule, Stint, StintId, UnitId, Week, WeekSet};

/// Why a placement cannot be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The rule that it would break, with the week and the numbers.
    pub violation: Violation,
    /// The placements that count towards it, sorted: those that could make way. Empty where facts alone block; but what is
    /// to be held before is named even where no week is left for it.
    pub collides: Vec<Placement>,
}

/// Placements counted as they are added, and what stands in the way of another.
#[derive(Clone)]
pub struct Ledger<'a> {
    /// Copies share them: they do not change, and are large.
    facts: Arc<Facts<'a>>,
    state: State,
    /// By unit and week: placements of its visitors.
    visitors: Vec<Vec<Placement>>,
    /// By unit and week: placements of its own people.
    away: Vec<Vec<Placement>>,
}

impl<'a> Ledger<'a> {
    /// Counts the placements of a schedule, valid or not.
    pub fn new(problem: &'a Problem, placements: &[Placement]) -> Self {
        let facts = Arc::new(Facts::new(problem));
        let state = State::new(&facts);
        let lists = facts.unit_weeks.len();
        let (visitors, away) = (vec![Vec::new(); lists], vec![Vec::new(); lists]);
        let mut ledger = Ledger { facts, state, visitors, away };
        for placement in placements {
            ledger.add(*placement);
        }
        ledger
    }

    /// Counts one placement more, whether it breaks rules or not.
    pub fn add(&mut self, placement: Placement) {
        self.state.add(&self.facts, placement);
        let Some(stint) = self.facts.stint(placement.stint) else { return };
        for week in placement.iter().filter(|week| self.facts.problem.horizon.contains(*week)) {
            self.visitors[self.facts.position(stint.unit, week)].push(placement);
            self.away[self.facts.position(self.facts.home(stint.employee, week), week)].push(placement);
        }
    }

    /// Takes one placement back out, if it is there.
    pub fn remove(&mut self, placement: Placement) {
        self.state.remove(&self.facts, placement);
        let Some(stint) = self.facts.stint(placement.stint) else { return };
        let take = |list: &mut Vec<Placement>| {
            if let Some(position) = list.iter().position(|other| *other == placement) {
                list.remove(position);
            }
        };
        for week in placement.iter().filter(|week| self.facts.problem.horizon.contains(*week)) {
            take(&mut self.visitors[self.facts.position(stint.unit, week)]);
            take(&mut self.away[self.facts.position(self.facts.home(stint.employee, week), week)]);
        }
    }

    /// What leaves a visit too few working days in a week of the horizon: every cause that would do so alone. `None`
    /// where there are enough; empty where several causes do so only together.
    pub fn days_lost(&self, stint: StintId, week: Week) -> Option<Vec<DayLost>> {
        let Stint { employee, unit, .. } = *self.facts.problem.stint(stint);
        let usual = self.facts.problem.weekdays(employee, week).bits();
        let minimum = u32::from(self.facts.problem.fewest_days(employee, week));
        let too_few = |days: u8| (usual & !days).count_ones() < minimum;
        [Some(unit), None].into_iter().find_map(|host| {
            let lost = self.facts.days_lost(employee, host, week);
            too_few(lost.iter().fold(0, |all, days| all | days)).then(|| {
                let alone = DayLost::ALL.into_iter().zip(lost).filter(|(_, days)| too_few(*days));
                alone.map(|(cause, _)| cause).collect()
            })
        })
    }

    /// The rules that adding a placement would break, in the order of rules; empty if it may be added.
    ///
    /// What was broken before is not repeated. A block whose violation
    /// [may be mended](Violation::may_be_mended) only asks for another stint to be placed too.
    pub fn blocks(&self, placement: Placement) -> Vec<Block> {
        self.blocks_of(Rule::ALL.into_iter(), placement)
    }

    /// The same without rule `together`, which takes as long as its groups are large: for stints that are all tried in the
    /// same weeks, none of them placed elsewhere.
    pub fn blocks_but_together(&self, placement: Placement) -> Vec<Block> {
        self.blocks_of(Rule::ALL.into_iter().filter(|rule| *rule != Rule::Together), placement)
    }

    fn blocks_of(&self, rules: impl Iterator<Item = Rule> + Clone, placement: Placement) -> Vec<Block> {
        let Some(stint) = self.facts.stint(placement.stint) else {
            let violation = Violation::new(None, None, placement.start, Why::Unknown);
            return vec![Block { violation, collides: Vec::new() }];
        };
        let before = View::new(&self.facts, &self.state);
        let violations = |view: &View| violations_of(rules.clone(), view, placement, stint);
        let known = violations(&before);
        let after = before.plus(placement, stint);
        let mut broken = violations(&after);
        broken.retain(|violation| known.binary_search(violation).is_err());
        broken
            .into_iter()
            .map(|violation| Block { violation, collides: self.collisions(&after, placement, &violation) })
            .collect()
    }

    /// Weeks that an employee may be away beside standing visits; `None` without a limit.
    pub fn weeks_left(&self, employee: EmployeeId) -> Option<u32> {
        let standing = self.facts.standing(employee).len();
        most_weeks_away(&self.facts, employee).map(|most| u32::from(most).saturating_sub(standing))
    }

    /// Most weeks that an employee may be away without a week at home; `None` without a limit.
    pub fn most_in_a_row(&self, employee: EmployeeId) -> Option<u32> {
        most_in_a_row(&self.facts, employee).map(u32::from)
    }

    /// Whether an employee counts in the headcount and the presence of the home unit.
    pub fn counts_at_home(&self, employee: EmployeeId) -> bool {
        self.facts.counts_at_home(employee)
    }

    /// What a placement of a stint, or leaving it, costs by itself: without the terms that look at several placements together.
    pub fn points_alone(&self, stint: StintId, held: Option<Placement>) -> Points {
        terms::alone(&self.facts, stint, held)
    }

    /// Every broken rule that some placements can have a part in, placed or not, sorted, each once; those of `together`
    /// groups all over.
    pub fn broken_around<'p>(&self, placements: impl Iterator<Item = &'p Placement>) -> Vec<Violation> {
        let view = View::new(&self.facts, &self.state);
        let mut found = broken_together(&view);
        for placement in placements {
            if let Some(stint) = self.facts.stint(placement.stint) {
                found.append(&mut violations_around(&view, *placement, stint));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The stints that `together` groups hold in the same weeks as this one.
    pub fn partners(&self, stint: StintId) -> Vec<StintId> {
        let clusters = self.facts.clusters_of.of(stint.index()).iter();
        let mut partners: Vec<StintId> =
            clusters.flat_map(|id| self.facts.clusters[*id as usize].stints.iter().copied()).collect();
        partners.sort_unstable();
        partners.dedup();
        partners.retain(|partner| *partner != stint);
        partners
    }

    /// The placements of an employee, sorted.
    pub fn placements_of(&self, employee: EmployeeId) -> Vec<Placement> {
        View::new(&self.facts, &self.state).placements(employee).into_owned()
    }

    /// The placement of a stint, the first if there are several.
    pub fn placement_of(&self, stint: StintId) -> Option<Placement> {
        View::new(&self.facts, &self.state).placement_of(stint)
    }

    /// The weeks of the horizon in which an employee is present: available, and on no stay.
    pub fn presence(&self, employee: EmployeeId) -> WeekSet {
        let away = View::new(&self.facts, &self.state).placed(employee).or(self.facts.standing(employee));
        let mut present = WeekSet::default();
        for week in self.facts.problem.horizon.iter() {
            if !away.contains(week) && self.facts.available(employee, week) {
                present.insert(week);
            }
        }
        present
    }

    /// The counts of a unit in a week; `None` outside the horizon.
    pub fn unit_week(&self, unit: UnitId, week: Week) -> Option<UnitWeek> {
        let planned = self.facts.problem.horizon.contains(week);
        planned.then(|| View::new(&self.facts, &self.state).unit_week(unit, week))
    }

    /// The placements that bring visitors to a unit in a week, in the order in which they were added.
    pub fn visitors(&self, unit: UnitId, week: Week) -> &[Placement] {
        self.list(&self.visitors, unit, week)
    }

    /// The placements that take a unit's own people away in a week, in the order in which they were added.
    pub fn away(&self, unit: UnitId, week: Week) -> &[Placement] {
        self.list(&self.away, unit, week)
    }

    fn list<'s>(&self, lists: &'s [Vec<Placement>], unit: UnitId, week: Week) -> &'s [Placement] {
        match self.facts.problem.horizon.contains(week) {
            true => &lists[self.facts.position(unit, week)],
            false => &[],
        }
    }

    fn collisions(&self, after: &View, placement: Placement, violation: &Violation) -> Vec<Placement> {
        let problem = self.facts.problem;
        let Violation { unit, week, why, .. } = violation;
        let here = |lists| match (*unit, *week) {
            (Some(unit), Some(week)) => self.list(lists, unit, week).to_vec(),
            _ => Vec::new(),
        };
        let own = || self.placements_of(problem.stint(placement.stint).employee);
        let mut found = match violation.rule {
            Rule::Window if *why == Why::PlacedTwice => {
                self.placement_of(placement.stint).into_iter().collect()
            }
            Rule::Gap => {
                let mut own = own();
                own.retain(|other| too_close(after, placement, *other));
                own
            }
            Rule::Choice => {
                let mut own = own();
                let choice = problem.stint(placement.stint).choice;
                own.retain(|other| problem.stint(other.stint).choice == choice);
                own
            }
            Rule::WeeksAway => own(),
            Rule::InARow => {
                let mut own = own();
                own.retain(|other| one_run(after, placement, *other));
                own
            }
            Rule::Visits => {
                self.starting(after, unit.unwrap_or(problem.stint(placement.stint).unit), placement.start)
            }
            Rule::Hosts => here(&self.visitors),
            Rule::Tutors => {
                let mut found = here(&self.visitors);
                found.extend(
                    here(&self.away)
                        .into_iter()
                        .filter(|other| self.facts.employee(problem.stint(other.stint).employee).tutor),
                );
                found
            }
            Rule::Someone => [here(&self.visitors), here(&self.away)].concat(),
            Rule::Presence => {
                let mut found = here(&self.away);
                found.retain(|other| self.facts.counts_at_home(problem.stint(other.stint).employee));
                found
            }
            Rule::Order => {
                let mut own = own();
                own.retain(|other| against_order(after, placement, *other));
                own
            }
            Rule::Together => {
                self.partners(placement.stint).iter().filter_map(|id| self.placement_of(*id)).collect()
            }
            Rule::Apart => self.of_group(why, *week),
            Rule::Window | Rule::WorkingDays | Rule::Fewest | Rule::Pins | Rule::Eligible => Vec::new(),
        };
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The placements that start at a unit in a period that a visit of a week counts in.
    fn starting(&self, after: &View, unit: UnitId, week: Week) -> Vec<Placement> {
        let full = self.facts.quotas.of(unit.index()).iter();
        let full = full.filter(|quota| quota.holds(week) && visits(after, quota).is_some());
        let weeks = full.flat_map(|quota| (quota.weeks.0.0..=quota.weeks.1.0).map(Week));
        let starts =
            weeks.flat_map(|week| self.visitors(unit, week).iter().filter(move |other| other.start == week));
        starts.copied().collect()
    }

    fn of_group(&self, why: &Why, week: Option<Week>) -> Vec<Placement> {
        let (Why::NotApart { group, .. }, Some(week)) = (why, week) else { return Vec::new() };
        let members = &self.facts.problem.company.groups[*group as usize].members;
        let placements = members.iter().flat_map(|member| self.placements_of(*member));
        placements.filter(|placement| placement.iter().any(|its| its == week)).collect()
    }
}
