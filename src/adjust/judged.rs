//! A schedule on which changes are tried: what each would break, and what it would cost.

use crate::domain::{EmployeeId, Placement, Points, Problem, Schedule, StintId, UnitId, Week};
use crate::explain::Limit;
use crate::explain::exchange;
use crate::explain::stage::Stage;
use crate::model::Model;
use crate::verify::{self, UnitWeek, Violation};

use super::Step;

/// What the schedule would be after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Points of the schedule after the change less those before.
    pub points: Points,
    /// Every rule that the schedule would break, sorted.
    pub broken: Vec<Violation>,
}

/// One week in which a stint could start, or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// First week.
    pub start: Week,
    /// Length in weeks.
    pub weeks: u8,
    /// Points of the schedule after the move less those now; zero where it is not free.
    pub points: Points,
    /// Rules that are kept now and would be broken; nothing where the week is free.
    pub broken: Vec<Violation>,
    /// Placements in the way: those that could make room.
    pub in_the_way: Vec<Placement>,
}

impl Verdict {
    /// Whether the stint can be dropped here.
    pub fn is_free(&self) -> bool {
        self.broken.is_empty()
    }
}

/// A schedule, valid or not, with its points and the rules that it breaks, kept up to date change by change.
pub struct JudgedSchedule<'a> {
    now: Stage<'a>,
    broken: Vec<Violation>,
    points: Points,
    /// Rows of fixed pins that no stint asks for, and the like: broken whatever is placed.
    problem: &'a Problem,
}

impl<'a> JudgedSchedule<'a> {
    /// Judges a schedule from now on. Every placement is of a stint of the problem, at a length that the stint allows and
    /// within the horizon: see [`fits`](Self::fits).
    pub fn new(model: &'a Model<'a>, placements: &[Placement]) -> Self {
        let now = Stage::new(model, placements);
        let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
        let inspection = verify::inspect(model.problem, &schedule);
        JudgedSchedule {
            now,
            broken: inspection.violations,
            points: inspection.score.total(),
            problem: model.problem,
        }
    }

    /// Whether a placement can be judged at all, whatever it breaks.
    pub fn fits(problem: &Problem, placement: &Placement) -> bool {
        let Some(stint) = problem.stints.values().get(placement.stint.index()) else { return false };
        let within = problem.horizon.contains(placement.start) && problem.horizon.contains(placement.end());
        stint.lengths.contains(placement.weeks) && within
    }

    /// The problem.
    pub fn problem(&self) -> &'a Problem {
        self.problem
    }

    /// The points of the schedule.
    pub fn points(&self) -> Points {
        self.points
    }

    /// Every rule that the schedule breaks, sorted.
    pub fn broken(&self) -> &[Violation] {
        &self.broken
    }

    /// The placement of a stint.
    pub fn placement_of(&self, stint: StintId) -> Option<Placement> {
        self.now.ledger.placement_of(stint)
    }

    /// The counts of a unit in a week of the horizon.
    pub fn unit_week(&self, unit: UnitId, week: Week) -> Option<UnitWeek> {
        self.now.ledger.unit_week(unit, week)
    }

    /// Whether a fixed pin keeps a stint, or one held together with it, where it is.
    pub fn is_fixed(&self, stint: StintId) -> bool {
        self.together(stint).iter().any(|member| self.now.is_pinned(*member))
    }

    /// What a change would make of the schedule, which stays as it is.
    pub fn judge(&mut self, taken: &[Placement], put: &[Placement]) -> Judgement {
        let judgement = self.counted(taken, put);
        self.replace(put, taken);
        judgement
    }

    /// Makes a change, whatever it breaks.
    pub fn make(&mut self, taken: &[Placement], put: &[Placement]) {
        let Judgement { points, broken } = self.counted(taken, put);
        self.points += points;
        self.broken = broken;
    }

    /// Every week of the horizon as a start of a stint, with those held together with it: at its length now where that
    /// is free, else at the length that breaks least and costs least.
    pub fn verdicts(&mut self, stint: StintId) -> Vec<Verdict> {
        let taken = self.placed_together(stint);
        let own = self.placement_of(stint);
        let lengths = self.problem.stint(stint).lengths;
        let horizon = self.problem.horizon;
        let mut verdicts = Vec::new();
        for start in horizon.iter() {
            let leads = lengths.iter().map(|weeks| Placement { stint, start, weeks });
            let leads: Vec<Placement> = leads.filter(|lead| self.suits(*lead)).collect();
            let best = leads.into_iter().map(|lead| self.verdict(&taken, lead)).min_by_key(|verdict| {
                let other_length = own.is_some_and(|own| own.weeks != verdict.weeks);
                (!verdict.is_free(), other_length, verdict.broken.len(), verdict.points)
            });
            verdicts.extend(best);
        }
        verdicts
    }

    fn verdict(&mut self, taken: &[Placement], lead: Placement) -> Verdict {
        let put = self.members(lead);
        let mut judgement = self.change(taken, &put);
        self.replace(&put, taken);
        judgement.broken.retain(|violation| self.broken.binary_search(violation).is_err());
        let Judgement { mut points, broken } = judgement;
        let mut in_the_way = Vec::new();
        if !broken.is_empty() {
            (points, in_the_way) = (Points::ZERO, self.in_the_way(taken, &put));
        } else if !self.broken.is_empty() {
            points = self.judge(taken, &put).points;
        }
        Verdict { start: lead.start, weeks: lead.weeks, points, broken, in_the_way }
    }

    /// The placements that collide with some others once those taken are out.
    fn in_the_way(&mut self, taken: &[Placement], put: &[Placement]) -> Vec<Placement> {
        self.replace(taken, &[]);
        let blocks = put.iter().flat_map(|member| self.now.ledger.blocks(*member));
        let mut found: Vec<Placement> = blocks.flat_map(|block| block.collides).collect();
        found.sort_unstable();
        found.dedup();
        self.replace(&[], taken);
        found
    }

    /// The step that drops a stint at a start, with those held together with it; `None` where one of them does not allow
    /// that length.
    pub fn step_to(&self, lead: Placement) -> Option<Step> {
        let step =
            || Step { taken: self.placed_together(lead.stint), put: self.members(lead), ..Step::default() };
        self.suits(lead).then(step)
    }

    /// Whether a stint and those held together with it can be put there at all, whatever they break.
    fn suits(&self, lead: Placement) -> bool {
        self.members(lead).iter().all(|member| Self::fits(self.problem, member))
    }

    /// The step that takes a stint out, with what cannot stand without it; `None` where a fixed pin keeps one of them.
    pub fn step_out(&self, stint: StintId) -> Option<Step> {
        let placement = self.placement_of(stint)?;
        let taken = self.now.dependents(placement)?;
        Some(Step { taken, ..Step::default() })
    }

    /// The cheapest step known that makes room for a stint at a start where it is not free, with the points that it
    /// adds; `None` where none is known.
    pub fn offer(&mut self, lead: Placement) -> Option<(Step, Points)> {
        if !self.suits(lead) {
            return None;
        }
        let own = self.placed_together(lead.stint);
        let followers: Vec<Placement> = match self.placement_of(lead.stint) {
            Some(placement) => {
                let mut gone = self.now.dependents(placement)?;
                gone.retain(|other| !own.contains(other));
                gone
            }
            None => Vec::new(),
        };
        self.now.take_all(&own);
        let exchange = exchange::at(&mut self.now, lead, &followers, &Limit::none());
        self.now.put_all(&own);
        let exchange = exchange.unwrap_or_default()?;
        let moved = || exchange.moved.iter();
        let mut step = Step {
            taken: [own, exchange.gone.clone(), moved().map(|(from, _)| *from).collect()].concat(),
            put: [exchange.placed.clone(), moved().map(|(_, to)| *to).collect()].concat(),
            ..Step::default()
        };
        step.settle();
        let judgement = self.judge(&step.taken, &step.put);
        let breaks = judgement.broken.iter().any(|violation| self.broken.binary_search(violation).is_err());
        (!breaks).then_some((step, judgement.points))
    }

    /// The stint and those held together with it.
    fn together(&self, stint: StintId) -> Vec<StintId> {
        self.now.model.clusters.of(stint).map_or_else(|| vec![stint], <[StintId]>::to_vec)
    }

    fn members(&self, lead: Placement) -> Vec<Placement> {
        self.together(lead.stint).into_iter().map(|stint| Placement { stint, ..lead }).collect()
    }

    fn placed_together(&self, stint: StintId) -> Vec<Placement> {
        self.together(stint).into_iter().filter_map(|member| self.placement_of(member)).collect()
    }

    /// Makes a change; its points are exact whatever it breaks. What a placement adds is known without a recount as long
    /// as every rule is kept; beside a broken rule only the verifier says what counts.
    fn counted(&mut self, taken: &[Placement], put: &[Placement]) -> Judgement {
        let mut judgement = self.change(taken, put);
        if !(self.broken.is_empty() && judgement.broken.is_empty()) {
            let employees = (0..self.problem.company.employees.len()).map(EmployeeId::at);
            let placements = employees.flat_map(|employee| self.now.ledger.placements_of(employee)).collect();
            let whole = verify::inspect(self.problem, &Schedule { placements, strays: Vec::new() });
            judgement.points = whole.score.total() - self.points;
        }
        judgement
    }

    /// Makes a change on the stage; tells what it makes of a schedule that keeps every rule.
    fn change(&mut self, taken: &[Placement], put: &[Placement]) -> Judgement {
        let touched = || taken.iter().chain(put);
        let before = self.now.ledger.broken_around(touched());
        let points = self.replace(taken, put);
        let after = self.now.ledger.broken_around(touched());
        let kept = self.broken.iter().filter(|known| before.binary_search(known).is_err()).copied();
        let mut broken: Vec<Violation> = kept.chain(after).collect();
        broken.sort_unstable();
        broken.dedup();
        Judgement { points, broken }
    }

    fn replace(&mut self, taken: &[Placement], put: &[Placement]) -> Points {
        self.now.take_all(taken) + self.now.put_all(put)
    }
}
