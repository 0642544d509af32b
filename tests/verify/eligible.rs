//! R8.

use passerelle::domain::{Enrolment, Rule, Site, SiteId, Travels, Week};
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

#[test]
fn nobody_is_sent_to_a_site_to_which_they_do_not_travel() {
    let mut draft = Draft::new(4);
    for id in ["Lyon", "Nantes"] {
        let (id, name) = (id.to_owned(), id.to_owned());
        draft.company.sites.push(Site { id, name, country: None, region: None, address: None });
    }
    let [home, beside, far, nowhere] = ["home", "beside", "far", "nowhere"].map(|id| draft.unit(id, 1));
    for (unit, at) in [(home, Some(0)), (beside, Some(0)), (far, Some(1)), (nowhere, None)] {
        draft.company.units[unit.index()].at = at.map(SiteId);
    }
    let anna = draft.employee("anna", home);
    for unit in [beside, far, nowhere] {
        draft.stint(anna, unit, 1);
    }
    let refused = |travels: Travels| {
        let mut draft = draft.clone();
        draft.company.employees[0].travels = travels;
        let problem = draft.build();
        let broken = |unit| !rules(&problem, &[(anna, unit, 1, 1)]).is_empty();
        assert_eq!(rules(&problem, &[(anna, beside, 1, 1)]), [], "the own site");
        [far, nowhere].map(broken)
    };
    assert_eq!(refused(Travels::Anywhere), [false, false]);
    assert_eq!(refused(Travels::Nowhere), [true, true]);
    assert_eq!(refused(Travels::To(vec![SiteId(1)])), [false, true]);
    assert_eq!(refused(Travels::To(vec![])), [true, true]);
    draft.company.employees[0].travels = Travels::Nowhere;
    let found = violations(&draft.clone().build(), &[(anna, far, 2, 1)]);
    assert_eq!((found[0].rule, found[0].week, found[0].why), (Rule::Eligible, Some(Week(2)), Why::NoTravel));
    // Programmes make no stint there.
    relation(&mut draft, home, far);
    relation(&mut draft, home, beside);
    draft.company.extra.clear();
    draft.company.employees[0].enrolment = Enrolment::Regular;
    let hosts = |draft: &Draft| -> Vec<_> {
        draft.clone().build().stints.values().iter().map(|stint| stint.unit).collect()
    };
    assert_eq!(hosts(&draft), [beside]);
    // Nor may a row that no stint asks for.
    let row = draft.booking(anna, far, 1, 1);
    let problem = draft.clone().build();
    assert_eq!(inspect(&problem, &problem.schedule_of(&[row])).violations[0].why, Why::NoTravel);
    draft.company.employees[0].enrolment = Enrolment::Onboarding;
    assert_eq!(hosts(&draft), [beside]);
}
