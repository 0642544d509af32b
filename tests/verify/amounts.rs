//! Points as amounts: exact in fifths, and read back as they are written.

use passerelle::domain::{Points, Priority, Score, Term};

#[test]
fn amounts_add_up_in_fifths() {
    let fifths = Points::from_fifths;
    assert_eq!(Points::whole(2), fifths(10));
    assert_eq!(fifths(7) - fifths(9), fifths(-2));
    assert_eq!(-fifths(3), fifths(-3));
    assert_eq!(fifths(3).times(-4).fifths(), -12);
    assert_eq!(fifths(7).as_f64(), 1.4);
    assert_eq!([1, 2, 4].map(fifths).into_iter().sum::<Points>(), fifths(7));
    let mut amount = fifths(4);
    amount += fifths(3);
    amount -= fifths(9);
    assert_eq!(amount, fifths(-2));
}

#[test]
fn amounts_have_a_decimal_where_they_need_one() {
    for (fifths, written) in [(0, "0"), (5, "1"), (7, "1.4"), (-1, "-0.2"), (-15, "-3"), (-16, "-3.2")] {
        let amount = Points::from_fifths(fifths);
        assert_eq!(amount.to_string(), written);
        assert_eq!(serde_json::to_string(&amount).unwrap(), written);
        assert_eq!(serde_json::from_str::<Points>(written).unwrap(), amount);
    }
}

#[test]
fn a_priority_weighs_by_that_of_the_link() {
    assert_eq!(Priority::new(3, None).to_string(), "3");
    let of_a_link = Priority::new(3, Some(4));
    assert_eq!((of_a_link.to_string().as_str(), of_a_link.fifths()), ("2.4", 12));
    assert_eq!(of_a_link.weigh(10), Points::whole(24));
}

#[test]
fn a_score_is_read_back_term_by_term() {
    let mut score = Score::default();
    for (term, fifths) in Term::ALL.into_iter().zip(1..) {
        score.add(term, Points::from_fifths(fifths));
    }
    let written = serde_json::to_string(&score).unwrap();
    assert_eq!(serde_json::from_str::<Score>(&written).unwrap(), score);
    assert_eq!(score.total(), Points::from_fifths(66));
}
