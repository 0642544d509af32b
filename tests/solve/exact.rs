//! The whole program against enumeration.

use passerelle::domain::{
    ChoiceRow, Group, GroupRule, Lengths, Matches, PinKind, Preference, Problem, Rule, StoppedBy, Strategy,
    Term,
};
use passerelle::solve::SolveError;
use passerelle::verify::{inspect, inspect_pins, verify};
use rayon::prelude::*;

use super::{brute, solved};
use crate::build::Draft;
use crate::build::random::{Dice, Size, company};

const TINY: Size = Size { weeks: 5, units: 4, employees: 4, stints: 4 };

/// What came of one random problem.
#[derive(Default, Clone)]
struct Tally {
    compared: usize,
    contradictory: usize,
    biting: Vec<Rule>,
    terms: Vec<Term>,
}

/// Somebody who likes to be away owes some of three units and nothing else: more than is owed would cost fewer points.
fn choosing(seed: u64) -> Problem {
    let mut dice = Dice::new(seed ^ 0xc401_ce5e);
    let mut draft = Draft::new(4);
    let (home, hosts) = (draft.unit("home", 1), ["a", "b", "c"].map(|id| draft.unit(id, 1)));
    let employee = draft.employee("who chooses", home);
    for host in hosts {
        draft.employee(&format!("who receives {}", host.index()), host);
    }
    let span = draft.weeks(0, 4);
    let weight = 1 + dice.below(9) as u8;
    draft.preferences.push((employee, Preference { unit: None, span, prefers: true, weight }));
    draft.company.choices.push(ChoiceRow {
        name: "choice".into(),
        units: hosts.to_vec(),
        count: 1 + dice.below(2) as u32,
        matches: Matches { employee: Some(employee), ..Matches::default() },
        weeks: Some(Lengths::exactly(1)),
        from: Some(draft.day(0, 0)),
        to: None,
        due: None,
        every_months: None,
        priority: 1 + dice.below(3) as u8,
    });
    draft.build()
}

fn check(seed: u64, problem: &Problem) -> Tally {
    let problem = problem.altered(|parts| parts.settings.solve.strategy = Strategy::Exact);
    let mut tally = Tally::default();
    let Some(enumerated) = brute::enumerate(&problem) else { return tally };
    let optimum = enumerated.optimum;
    if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
        assert_eq!(optimum, None, "seed {seed}: the verifier refuses the pins, enumeration does not");
        tally.contradictory += 1;
        return tally;
    }
    match (solved(&problem), optimum) {
        (Ok(solution), Some(optimum)) => {
            let accepted = verify(&problem, &solution.schedule);
            let inspection = inspect(&problem, &solution.schedule);
            assert!(accepted.is_ok(), "seed {seed}: {:?}", inspection.violations);
            assert_eq!(inspection.score.total(), optimum, "seed {seed}: {:?}", inspection.score);
            assert_eq!(solution.bound, optimum, "seed {seed}: the bound");
            assert_eq!(solution.stopped_by, StoppedBy::Proof, "seed {seed}");
            tally.compared += 1;
            tally.biting = enumerated.biting;
            let paid = |term: &Term| {
                inspection.score.of(*term) != inspection.idle.of(*term)
                    || inspection.score.of(*term).fifths() != 0
            };
            tally.terms.extend(Term::ALL.iter().filter(|term| paid(term)));
        }
        (Err(SolveError::PinsContradict(_)), None) => tally.contradictory += 1,
        (answer, optimum) => panic!("seed {seed}: {answer:?} against {optimum:?}"),
    }
    tally
}

#[test]
fn the_exact_program_equals_enumeration_on_random_companies() {
    let random = (0..2600u64).into_par_iter().map(|seed| check(seed, &company(seed, TINY, true)));
    let chosen = (0..40u64).into_par_iter().map(|seed| check(seed, &choosing(seed)));
    let tallies: Vec<Tally> = random.chain(chosen).collect();
    let compared: usize = tallies.iter().map(|tally| tally.compared).sum();
    assert!(compared >= 600, "only {compared} problems were small enough to compare");
    assert!(tallies.iter().map(|tally| tally.contradictory).sum::<usize>() >= 5);
    let bit = |rule: Rule| tallies.iter().filter(|tally| tally.biting.contains(&rule)).count();
    let bites: Vec<(Rule, usize)> = Rule::ALL.into_iter().map(|rule| (rule, bit(rule))).collect();
    assert!(bites.iter().all(|(_, bit)| *bit >= 8), "problems in which a rule cost points: {bites:?}");
    for term in Term::ALL {
        let paid = tallies.iter().filter(|tally| tally.terms.contains(&term)).count();
        assert!(paid >= 10, "{term:?} was in play {paid} times only");
    }
}

#[test]
fn a_pin_that_a_partner_cannot_share_contradicts_and_does_not_crash() {
    let mut draft = Draft::new(3);
    let (host, office) = (draft.unit("host", 2), draft.unit("office", 1));
    let pair: Vec<_> = ["a", "b"].map(|id| draft.employee(id, office)).to_vec();
    pair.iter().for_each(|employee| {
        draft.stint(*employee, host, 1);
    });
    draft.pin(PinKind::Fixed, pair[0], host, 1, 1);
    draft.absences.push((pair[1], draft.weeks(1, 1)));
    draft.company.groups.push(Group { name: "pair".into(), rule: GroupRule::Together, members: pair });
    let answer = solved(&draft.build());
    assert!(matches!(&answer, Err(SolveError::PinsContradict(pins)) if pins.len() == 1), "{answer:?}");
}
