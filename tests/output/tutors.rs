//! Who looks after whom.

use passerelle::domain::{EmployeeId, Placement, UnitId};
use passerelle::report::View;

use super::{facts, files, placed, rows, verified};
use crate::build::Draft;

/// A host with tutors `t0`, `t1` and guests `g0`, `g1`, … from an office, one stint each.
fn with_tutors(guests: usize, weeks: u8) -> (Draft, UnitId, Vec<EmployeeId>) {
    let mut draft = Draft::new(8);
    let host = draft.unit("host", 9);
    let office = draft.unit("office", 9);
    let tutors: Vec<EmployeeId> = (0..2)
        .map(|number| {
            let tutor = draft.employee(&format!("t{number}"), host);
            draft.company.employees[tutor.index()].tutor = true;
            tutor
        })
        .collect();
    for number in 0..guests {
        let guest = draft.employee(&format!("g{number}"), office);
        draft.stint(guest, host, weeks);
    }
    (draft, office, tutors)
}

fn tutors_of(draft: Draft, placements: &[Placement]) -> Vec<String> {
    let problem = draft.build();
    let schedule = verified(&problem, placements);
    let view = View::new(&problem, &schedule, facts());
    let rows = rows(&files(&view)["schedule.csv"], b',');
    rows.into_iter().filter(|row| row[0].starts_with('g')).map(|row| row[11].clone()).collect()
}

#[test]
fn visits_are_spread_evenly_over_tutors() {
    let (draft, ..) = with_tutors(4, 1);
    let placements: Vec<_> = (0..4).map(|stint| placed(stint, stint as i16, 1)).collect();
    assert_eq!(tutors_of(draft, &placements), ["t0", "t1", "t0", "t1"]);
}

#[test]
fn a_tutor_on_leave_looks_after_nobody() {
    let (mut draft, _, tutors) = with_tutors(2, 1);
    draft.absences.push((tutors[0], draft.weeks(0, 3)));
    let placements = [placed(0, 0, 1), placed(1, 1, 1)];
    assert_eq!(tutors_of(draft, &placements), ["t1", "t1"]);
}

#[test]
fn a_tutor_on_a_stint_looks_after_nobody() {
    let (mut draft, office, tutors) = with_tutors(1, 1);
    draft.stint(tutors[0], office, 2);
    // The tutor's stint comes first: stints are in the order of employees.
    let placements = [placed(0, 0, 2), placed(1, 1, 1)];
    assert_eq!(tutors_of(draft, &placements), ["t1"]);
}

#[test]
fn two_tutors_share_a_stay_that_neither_is_there_for() {
    let (mut draft, _, tutors) = with_tutors(1, 2);
    draft.absences.push((tutors[0], draft.weeks(1, 1)));
    draft.absences.push((tutors[1], draft.weeks(0, 0)));
    assert_eq!(tutors_of(draft, &[placed(0, 0, 2)]), ["t0|t1"]);
}

#[test]
fn no_tutor_has_more_visitors_than_the_ratio() {
    let (mut draft, ..) = with_tutors(4, 1);
    draft.settings.rules.tutor_ratio = 2;
    let placements: Vec<_> = (0..4).map(|stint| placed(stint, 0, 1)).collect();
    let mut tutors = tutors_of(draft, &placements);
    tutors.sort();
    assert_eq!(tutors, ["t0", "t0", "t1", "t1"]);
}

#[test]
fn a_unit_without_tutors_names_none() {
    let (mut draft, _, tutors) = with_tutors(1, 1);
    for tutor in tutors {
        draft.company.employees[tutor.index()].tutor = false;
    }
    assert_eq!(tutors_of(draft, &[placed(0, 0, 1)]), [""]);
}
