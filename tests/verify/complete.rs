//! Nothing on the lists is forgotten: every rule can be broken, every term can cost.

use std::collections::BTreeSet;

use passerelle::domain::{Points, Rule, Schedule, Term};
use passerelle::verify::inspect;

use super::mutations::MUTATIONS;
use super::random::plans;

#[test]
fn every_rule_has_a_mutation_that_breaks_it() {
    let rules: Vec<Rule> = MUTATIONS.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(rules, Rule::ALL);
}

#[test]
fn every_term_costs_something_in_some_random_schedule() {
    let mut costing: BTreeSet<Term> = BTreeSet::new();
    for plan in plans() {
        let schedule = Schedule { placements: plan.placements.clone(), strays: Vec::new() };
        let score = inspect(&plan.draft.clone().build(), &schedule).score;
        costing.extend(Term::ALL.iter().filter(|term| score.of(**term) != Points::ZERO));
        assert_eq!(score.total(), Term::ALL.iter().map(|term| score.of(*term)).sum());
    }
    assert_eq!(costing.into_iter().collect::<Vec<_>>(), Term::ALL);
}
