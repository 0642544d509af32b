//! `passerelle.toml` and the flags.

use std::time::Duration;

use passerelle::domain::{
    ChainOrder, Country, DateOrder, Direction, Format, Language, Lengths, NeverVisited, Note, Scope,
    Settings, Strategy,
};
use passerelle::files::{Options, load};

use super::folder::{codes, day, folder, loaded, loaded_with, options};

const ALL: &str = r#"
[input]
dates = "mdy"
[horizon]
start = 2027-04-05
weeks = 26
country = ""
freeze_until = "04/20/2027"
[onboarding]
scope = "related"
within_weeks = 20
weeks = "1-2"
gap_weeks = 1
max_weeks_away = 6
order = "towards-customer"
counts_at_home = true
[regular]
cadence_months = 12
weeks = 1
gap_weeks = 0
max_weeks_away = "none"
direction = "clients"
never_visited = "now"
spread_from = 2026-10-05
[extra]
gap_weeks = 3
max_weeks_away = 0
[rules]
min_working_days = 3
tutor_ratio = 2
[close]
done_share = 0.25
[points]
unplaced = 1
late = 2
moved = 3
changed = 4
short = 5
dark_link = 6
wish = 7
crowding = 0
[solve]
time_limit = 1.5
gap = 0.01
threads = 2
seed = 42
strategy = "exact"
[output]
language = "en"
formats = []
"#;

#[test]
fn no_settings_are_the_defaults() {
    for text in ["", "# nothing\r\n", "[horizon]\n[solve]\n"] {
        let problem = loaded(&[("passerelle.toml", text)]).problem;
        assert_eq!(problem.settings, Settings::default());
        assert_eq!((problem.horizon.start(), problem.horizon.weeks()), (day(2027, 1, 4), 13));
    }
}

#[test]
fn every_setting_is_read() {
    let loaded = loaded(&[("passerelle.toml", ALL)]);
    assert!(loaded.notes.is_empty(), "{:?}", loaded.notes);
    assert_eq!((loaded.problem.horizon.start(), loaded.problem.horizon.weeks()), (day(2027, 4, 5), 26));
    let settings = &loaded.problem.settings;
    assert_eq!((settings.dates, settings.country), (DateOrder::MonthFirst, None));
    let onboarding = settings.onboarding;
    assert_eq!((onboarding.scope, onboarding.within_weeks), (Scope::Related, 20));
    assert_eq!((onboarding.weeks, onboarding.gap_weeks), (Lengths { min: 1, max: 2 }, 1));
    assert_eq!((onboarding.max_weeks_away, onboarding.order), (Some(6), ChainOrder::TowardsCustomer));
    assert!(onboarding.counts_at_home);
    let regular = settings.regular;
    assert_eq!((regular.cadence_months, regular.weeks, regular.gap_weeks), (12, Lengths::exactly(1), 0));
    assert_eq!((regular.max_weeks_away, regular.direction), (None, Direction::Clients));
    assert_eq!(regular.never_visited, NeverVisited::Now);
    assert_eq!(regular.spread_from, Some(day(2026, 10, 5)));
    assert_eq!((settings.extra.gap_weeks, settings.extra.max_weeks_away), (3, Some(0)));
    assert_eq!((settings.rules.min_working_days, settings.rules.tutor_ratio), (3, 2));
    assert_eq!((settings.freeze_until, settings.done_share), (Some(day(2027, 4, 20)), 0.25));
    let points = settings.points;
    let all = [points.unplaced, points.late, points.moved, points.changed, points.short, points.dark_link];
    assert_eq!((all, points.wish, points.crowding), ([1, 2, 3, 4, 5, 6], 7, 0));
    assert_eq!(settings.solve.time_limit, Some(Duration::from_millis(1500)));
    assert_eq!((settings.solve.gap, settings.solve.threads, settings.solve.seed), (Some(0.01), 2, 42));
    assert_eq!((settings.solve.strategy, settings.language), (Strategy::Exact, Language::English));
    assert_eq!(settings.formats, []);
}

#[test]
fn what_is_recorded_is_read_as_it_was() {
    for text in [ALL, "[horizon]\nstart = 2027-04-05\n"] {
        let then = loaded(&[("passerelle.toml", text)]).problem;
        let record = passerelle::settings::recorded(&then);
        let recorded = Some(toml::to_string(&record).unwrap());
        let now = loaded_with(&[], &Options { recorded, ..options() }).problem;
        assert_eq!(passerelle::settings::recorded(&now), record);
        let unrecorded = |parts: &mut passerelle::domain::Parts| {
            (parts.settings.solve.threads, parts.settings.done_share) = (0, 0.5);
            parts.settings.start = Some(parts.horizon.start());
        };
        assert_eq!(now.altered(unrecorded).settings, then.altered(unrecorded).settings);
        assert_eq!(now.horizon, then.horizon);
    }
}

#[test]
fn a_setting_that_is_tried_leaves_the_others_as_they_are() {
    let set = vec![passerelle::files::Override::typed("points.late=7")];
    let settings = loaded_with(&[("passerelle.toml", ALL)], &Options { set, ..options() }).problem;
    assert_eq!(settings.settings.points.late, 7);
    assert_eq!(settings.settings.freeze_until, Some(day(2027, 4, 20)));
    assert_eq!(settings.settings.regular.spread_from, Some(day(2026, 10, 5)));
}

#[test]
fn flags_win() {
    let options = [
        ("horizon", "start", "2027-07-05"),
        ("horizon", "weeks", "4"),
        ("horizon", "country", "be"),
        ("solve", "time_limit", "9"),
        ("solve", "gap", "0.5"),
        ("solve", "threads", "1"),
        ("solve", "seed", "7"),
        ("solve", "strategy", "prices"),
        ("output", "language", "fr"),
        ("output", "formats", "csv"),
    ]
    .iter()
    .fold(options(), |options, (section, key, value)| options.with(section, key, value));
    let problem = loaded_with(&[("passerelle.toml", ALL)], &options).problem;
    assert_eq!((problem.horizon.start(), problem.horizon.weeks()), (day(2027, 7, 5), 4));
    let settings = &problem.settings;
    assert_eq!(settings.country, Some(Country::BE));
    assert_eq!(settings.solve.time_limit, Some(Duration::from_secs(9)));
    assert_eq!((settings.solve.gap, settings.solve.threads, settings.solve.seed), (Some(0.5), 1, 7));
    assert_eq!((settings.solve.strategy, settings.language), (Strategy::Prices, Language::French));
    assert_eq!(settings.formats, [Format::Csv]);
    assert_eq!(settings.rules.tutor_ratio, 2, "what no flag says stays");
}

#[test]
fn flags_are_checked_too() {
    let options = [
        ("horizon", "start", "2027-07-06"),
        ("horizon", "weeks", "0"),
        ("horizon", "country", "XX"),
        ("solve", "gap", "1.5"),
        ("solve", "time_limit", "0"),
        ("solve", "threads", "many"),
        ("output", "formats", "csv,pdf"),
    ]
    .iter()
    .fold(options(), |options, (section, key, value)| options.with(section, key, value));
    let found = load(folder(&[]).path(), &options).unwrap_err();
    assert_eq!(codes(&found), ["E133", "E123", "E173", "E175", "E176", "E172", "E174"]);
    let flags: Vec<_> = found.iter().map(|fault| &*fault.file).collect();
    assert_eq!(flags, ["--start", "--weeks", "--country", "--gap", "--time-limit", "--threads", "--formats"]);
    let texts: Vec<_> = found.iter().map(|fault| fault.text.as_str()).collect();
    assert_eq!(texts[..3], ["2027-07-06", "0", "XX"]);
}

#[test]
fn the_default_start_is_the_first_monday_of_the_next_quarter() {
    for (today, start) in [
        (day(2026, 11, 10), day(2027, 1, 4)),
        (day(2027, 1, 1), day(2027, 4, 5)),
        (day(2027, 6, 30), day(2027, 7, 5)),
        (day(2029, 9, 30), day(2029, 10, 1)),
        (day(2028, 12, 31), day(2029, 1, 1)),
    ] {
        let loaded = loaded_with(&[], &Options { today, ..Options::default() });
        assert_eq!(loaded.problem.horizon.start(), start);
        assert!(loaded.notes.contains(&Note::DefaultStart { start }));
    }
}
