//! R8.

use passerelle::domain::{Enrolment, Rule, Week};
use passerelle::verify::{Why, inspect};

use super::{relation, rules, violations};
use crate::build::Draft;

#[test]
fn nobody_visits_their_own_unit() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, home, 1);
    draft.stint(anna, host, 1);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, host, 1, 1)]), []);
    let found = violations(&problem, &[(anna, home, 2, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].week, found[0].why), (Rule::Eligible, Some(Week(2)), Why::HomeUnit));
}

#[test]
fn a_row_at_home_or_of_nobody_enrolled_is_refused() {
    let mut draft = Draft::new(4);
    let [home, host, other] = ["home", "host", "other"].map(|id| draft.unit(id, 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 1);
    let [at_home, not_asked] = [draft.booking(anna, home, 1, 1), draft.booking(anna, other, 1, 1)];
    let again = [draft.booking(anna, host, 1, 1), draft.booking(anna, host, 3, 1)];
    let problem = draft.build();
    let whys = |rows: &[_]| {
        let found = inspect(&problem, &problem.schedule_of(rows)).violations;
        found.iter().map(|violation| violation.why).collect::<Vec<_>>()
    };
    assert_eq!(whys(&[at_home]), [Why::HomeUnit]);
    assert_eq!(whys(&[not_asked]), [Why::NotEnrolled]);
    assert_eq!(whys(&again), [Why::NoStint { weeks: 1 }], "the pair has a stint: once too often");
}

#[test]
fn who_leaves_the_programme_gets_no_stint_of_it() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    relation(&mut draft, home, host);
    let anna = draft.employee("anna", home);
    draft.company.employees[0].enrolment = Enrolment::Regular;
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, host, 1, 2)]), []);
    let problem = problem.altered(|parts| parts.company.employees[0].enrolment = Enrolment::None);
    assert_eq!(rules(&problem, &[(anna, host, 1, 2)]), [Rule::Eligible]);
}

#[test]
fn rows_of_stints_hold_for_who_is_in_no_programme() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 1);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, host, 1, 1)]), []);
}
