//! Public holidays: Easter, days known by hand, and an independent list (see `fixture.py`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use passerelle::domain::Country;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Whether the German Good Friday, Easter Monday, Ascension and Whit Monday lie about this Easter Sunday.
fn keeps_easter(easter: NaiveDate) -> bool {
    let holidays = Country::DE.holidays(easter.year());
    [-2, 1, 39, 50].iter().all(|after| holidays.contains(&(easter + TimeDelta::days(*after))))
}

/// Easter by C. F. Gauss (1816 form, with his two exceptions): another road than the program's.
fn easter_by_gauss(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let century = year / 100;
    let p = (13 + 8 * century) / 25;
    let m = (15 - p + century - century / 4) % 30;
    let n = (4 + century - century / 4) % 7;
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let exception = (d == 29 && e == 6) || (d == 28 && e == 6 && (11 * m + 11) % 30 < 19);
    let after = 22 + d + e - if exception { 7 } else { 0 };
    NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + TimeDelta::days(i64::from(after) - 1)
}

#[test]
fn easter_falls_on_the_published_dates() {
    // U.S. Census Bureau, "Easter Dates from 1600 to 2099" (later years: Python's dateutil), with the earliest
    // and latest there are, and the years 1954, 1981, 2049, 2076 and 2106 that simple formulas get wrong.
    let published = [
        "1818-03-22",
        "1886-04-25",
        "1900-04-15",
        "1913-03-23",
        "1943-04-25",
        "1954-04-18",
        "1961-04-02",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
        "2106-04-18",
        "2160-03-23",
        "2200-04-06",
    ];
    for easter in published {
        assert!(keeps_easter(date(easter)), "{easter}");
    }
}

#[test]
fn easter_agrees_with_gauss_for_every_year() {
    for year in 1583..=2500 {
        let easter = easter_by_gauss(year);
        assert_eq!(easter.weekday(), Weekday::Sun);
        assert!(keeps_easter(easter), "{easter}");
    }
}

#[test]
fn france_2027_is_the_eleven_days_of_the_code_du_travail() {
    let expected = [
        "2027-01-01",
        "2027-03-29",
        "2027-05-01",
        "2027-05-06",
        "2027-05-08",
        "2027-05-17",
        "2027-07-14",
        "2027-08-15",
        "2027-11-01",
        "2027-11-11",
        "2027-12-25",
    ];
    assert_eq!(Country::FR.holidays(2027), expected.map(date));
}

#[test]
fn two_holidays_on_one_day_are_listed_once() {
    // Ascension was 8 May in 1997 in France, and 9 May in 2024 in Luxembourg.
    assert_eq!(Country::FR.holidays(1997).len(), 10);
    assert_eq!(Country::LU.holidays(2024).len(), 10);
}

#[test]
fn weekend_holidays_are_observed_as_each_country_does() {
    let observed = [
        // Saturday: Friday before, even in the year before; Sunday: Monday after.
        (Country::US, "2020-07-03"),
        (Country::US, "2021-12-31"),
        (Country::US, "2022-12-26"),
        // Christmas on a Saturday: Monday and Tuesday; on a Sunday: Boxing Day stays, then Tuesday.
        (Country::GB, "2021-12-27"),
        (Country::GB, "2021-12-28"),
        (Country::GB, "2022-12-26"),
        (Country::GB, "2022-12-27"),
        (Country::GB, "2022-01-03"),
        (Country::CA, "2028-07-03"),
        (Country::CA, "2022-12-27"),
    ];
    for (country, day) in observed {
        assert!(country.holidays(date(day).year()).contains(&date(day)), "{country:?} {day}");
    }
    // Nothing stands in for a Sunday in France.
    assert!(!Country::FR.holidays(2022).contains(&date("2022-05-02")));
    assert!(!Country::FR.holidays(2022).contains(&date("2022-12-26")));
}

#[test]
fn victoria_day_is_the_monday_before_25_may() {
    for (year, day) in
        [(2026, "2026-05-18"), (2027, "2027-05-24"), (2030, "2030-05-20"), (2020, "2020-05-18")]
    {
        assert!(Country::CA.holidays(year).contains(&date(day)), "{day}");
    }
    // 25 May itself is a Monday in 2015: the Monday before counts.
    assert!(!Country::CA.holidays(2015).contains(&date("2015-05-25")));
}

#[test]
fn every_year_is_in_order_and_its_own() {
    for country in Country::ALL {
        for year in 1900..=2200 {
            let holidays = country.holidays(year);
            assert!(holidays.is_sorted_by(|a, b| a < b), "{country:?} {year}");
            assert!(holidays.iter().all(|day| day.year() == year), "{country:?} {year}");
            assert!((4..=16).contains(&holidays.len()), "{country:?} {year}: {}", holidays.len());
        }
    }
}

#[test]
fn years_outside_the_calendar_have_no_holidays() {
    for year in [i32::MIN, -1, 0, 1582, 10_000, i32::MAX] {
        for country in Country::ALL {
            assert!(country.holidays(year).is_empty());
        }
    }
}

/// Days of regions that the list has and the program does not, and the other way round: proclaimed once, reckoned by the
/// moon, or moved as no rule says.
const APART: [(&str, &str); 5] = [
    ("GB-SCT", "2026-06-15"), // the day after Scotland plays in the football World Cup
    ("US-CA", "2027-10-29"),  // Diwali
    ("US-CA", "2028-10-17"),
    ("US-CA", "2029-11-05"),
    ("US-NC", "2026-12-28"), // the day after Christmas, a Saturday
];

#[test]
fn an_independent_list_agrees_on_every_region() {
    let mut theirs: BTreeMap<&str, BTreeSet<NaiveDate>> = BTreeMap::new();
    for line in include_str!("pypi.csv").lines().filter(|line| line.contains('-') && !line.starts_with('#')) {
        let cells: Vec<&str> = line.splitn(3, ',').collect();
        if let Some((_, _)) = cells[0].split_once('-') {
            theirs.entry(cells[0]).or_default().insert(date(cells[1]));
        }
    }
    let weekday = |day: &NaiveDate| day.weekday().num_days_from_monday() < 5;
    let (mut days, mut apart) = (0, BTreeSet::new());
    for (code, theirs) in &theirs {
        let country = Country::ALL.into_iter().find(|country| code.starts_with(country.code())).unwrap();
        let region = country.region(code).unwrap_or_else(|| panic!("{code} is not known"));
        assert_eq!(region.code(), *code);
        let ours: BTreeSet<NaiveDate> =
            (2026..=2030).flat_map(|year| region.holidays(year)).filter(weekday).collect();
        let theirs: BTreeSet<NaiveDate> = theirs.iter().copied().filter(weekday).collect();
        days += theirs.len();
        apart.extend(ours.symmetric_difference(&theirs).map(|day| (code.to_string(), day.to_string())));
    }
    let known = APART.map(|(code, day)| (code.to_owned(), day.to_owned()));
    assert_eq!(apart, BTreeSet::from(known));
    assert!(theirs.len() >= 125 && days > 6_000, "{} regions, {days} days", theirs.len());
    for (country, regions) in [("DE", 16), ("CH", 26), ("CA", 13), ("GB", 4), ("US", 51)] {
        let known = Country::ALL.into_iter().find(|known| known.code() == country).unwrap();
        assert!(known.regions().count() >= regions, "{country}");
    }
}

#[test]
fn a_region_is_named_with_or_without_its_country() {
    let bavaria = Country::DE.region("DE-BY");
    assert!(bavaria.is_some());
    assert_eq!(Country::DE.region("by"), bavaria);
    assert_eq!(
        Country::FR.region("67").map(|region| region.holidays(2027)),
        Country::FR.region("68").map(|region| region.holidays(2027))
    );
    assert_eq!(Country::DE.region("FR-57"), None);
    assert_eq!(Country::LU.region("L"), None);
}

/// Days that the fixture lists and the program deliberately does not.
fn beyond_the_law(country: &str, name: &str) -> bool {
    // The Belgian decree counts ten days; the two Sundays, free anyway, are not among them.
    country == "BE" && ["Easter Sunday", "Pentecost"].contains(&name)
}

#[test]
fn an_independent_list_agrees() {
    let rows: Vec<Vec<&str>> = include_str!("pypi.csv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.splitn(3, ',').collect())
        .collect();
    for country in Country::ALL {
        for year in 2026..=2030 {
            let theirs: BTreeSet<NaiveDate> = rows
                .iter()
                .filter(|row| row[0] == country.code() && !beyond_the_law(row[0], row[2]))
                .map(|row| date(row[1]))
                .filter(|day| day.year() == year)
                .collect();
            let ours: BTreeSet<NaiveDate> = country.holidays(year).into_iter().collect();
            assert!(!theirs.is_empty());
            assert_eq!(ours, theirs, "{country:?} {year}");
        }
    }
}
