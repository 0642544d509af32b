//! Names of rules and terms, and sentences on broken rules, in every language.

use std::collections::BTreeSet;

use passerelle::domain::{EmployeeId, Language, Rule, Schedule, Term};
use passerelle::verify::inspect;
use passerelle::words::dates;
use passerelle::words::violations::{rule_name, rule_sentence, term_name, violation};

use super::mutations::MUTATIONS;
use super::random::{Random, plans};
use crate::build::Draft;

#[test]
fn every_rule_and_term_has_its_own_name_in_every_language() {
    for language in Language::ALL {
        let names: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule_name(language, *rule)).collect();
        let sentences: BTreeSet<String> =
            Rule::ALL.iter().map(|rule| rule_sentence(language, *rule)).collect();
        let terms: BTreeSet<String> = Term::ALL.iter().map(|term| term_name(language, *term)).collect();
        assert_eq!((names.len(), sentences.len()), (Rule::ALL.len(), Rule::ALL.len()));
        assert_eq!(terms.len(), Term::ALL.len());
        assert!(sentences.iter().all(|sentence| sentence.ends_with('.')));
    }
}

#[test]
fn a_broken_rule_says_who_where_and_when() {
    let mut random = Random::new(5);
    let mut said: BTreeSet<Rule> = BTreeSet::new();
    for plan in plans() {
        for (_, mutate) in MUTATIONS {
            let Some((problem, schedule)) = mutate(plan, &mut random) else { continue };
            for broken in inspect(&problem, &schedule).violations {
                for language in Language::ALL {
                    let sentence = violation(language, &problem, &broken);
                    if let Some(employee) = broken.employee {
                        let id = &problem.company.employees[employee.index()].id;
                        assert!(sentence.contains(id.as_str()), "{id}: {sentence}");
                    }
                    if let Some(unit) = broken.unit {
                        let id = &problem.company.units[unit.index()].id;
                        assert!(sentence.contains(id.as_str()), "{id}: {sentence}");
                    }
                    let week = broken.week.expect("a week for every rule");
                    let week = dates::short_week(language, &problem.horizon, week).replace("KW", "KW ");
                    assert!(sentence.contains(&week), "{week}: {sentence}");
                }
                said.insert(broken.rule);
            }
        }
    }
    assert_eq!(said.len(), Rule::ALL.len(), "{said:?}");
}

#[test]
fn a_sentence_in_each_language() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 9), draft.unit("kitchen", 1));
    draft.company.units[host.index()].name = "Cuisine".into();
    for id in ["anna", "ben"] {
        let employee = draft.employee(id, home);
        draft.stint(employee, host, 1);
    }
    let rows = [0, 1].map(|employee| draft.booking(EmployeeId(employee), host, 1, 1));
    let problem = draft.build();
    let found = inspect(&problem, &problem.schedule_of(&rows)).violations;
    assert_eq!(
        violation(Language::French, &problem, &found[0]),
        "Cuisine (kitchen) reçoit 2 visiteurs la semaine S02 (lundi 11 janvier 2027) pour 1 place."
    );
    assert_eq!(
        violation(Language::English, &problem, &found[0]),
        "Cuisine (kitchen) has 2 visitors in week W02 (Monday 11 January 2027) but hosts 1."
    );
    assert_eq!(inspect(&problem, &Schedule::default()).violations, []);
}

/// French has one word for a stint (immersion), for a unit (service) and for a pin (date); others creep in.
#[test]
fn the_french_words_are_the_same_everywhere() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/fr.ftl");
    let text = std::fs::read_to_string(file).unwrap().to_lowercase();
    for word in text.split(|letter: char| !letter.is_alphabetic()) {
        let banned = ["stage", "stages", "séjour", "séjours", "unité", "unités", "ancrage", "épingle"];
        assert!(!banned.contains(&word), "{word}");
    }
}
