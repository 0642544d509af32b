//! Bounds counted again: by the program from the input, and by a script that knows the formula of the guide alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use passerelle::certificate::{self, Certificate, Refused};
use passerelle::domain::{GRAINS, Points, Prices, Problem, Solution, Strategy};
use passerelle::replan::prepare;
use passerelle::solve::{Watch, solve};
use passerelle::verify::{inspect, inspect_pins};
use rayon::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::tempdir;

use crate::build::random::{Dice, Size, company};
use crate::cli::passerelle;
use crate::solve::brute;

/// Tampered certificates of each company.
const TAMPERED: u64 = 200;

/// Solves by prices, and gives the prices behind the bound.
fn solved(problem: &Problem) -> Option<(Solution, Prices)> {
    let (interrupted, prices) = (AtomicBool::new(false), Mutex::new(Prices::default()));
    let on_prices = |found| *prices.lock().unwrap() = found;
    let problem = problem.altered(|parts| parts.settings.solve.strategy = Strategy::Prices);
    let watch = Watch { on_prices: &on_prices, ..Watch::unseen(&interrupted) };
    let solution = solve(&prepare(problem), &watch).ok()?;
    Some((solution, prices.into_inner().unwrap()))
}

#[test]
fn prices_prove_as_much_as_the_search_says_and_never_more_than_enumeration_finds() {
    let size = Size { weeks: 5, units: 4, employees: 4, stints: 4 };
    let compared = (5000..5700u64)
        .into_par_iter()
        .filter_map(|seed| {
            let problem = company(seed, size, true);
            if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
                return None;
            }
            let optimum = brute::optimum(&problem)??;
            let (solution, prices) = solved(&problem)?;
            let certificate = Certificate::new(&problem, &prices, solution.bound, "nobody".into());
            let points = inspect(&problem, &solution.schedule).score.total();
            let certified = certificate.unwrap().check(&problem, points).unwrap();
            assert!(certified.proven <= optimum, "seed {seed}: {} above {optimum}", certified.proven);
            assert!(certified.proven.min(points) >= solution.bound, "seed {seed}: {certified:?}");
            assert_eq!(certified.on_its_word, Points::ZERO, "seed {seed}");
            Some(())
        })
        .count();
    assert!(compared >= 300, "only {compared} problems were small enough to compare");
}

#[test]
fn any_prices_at_all_prove_no_more_than_enumeration_finds() {
    let size = Size { weeks: 4, units: 3, employees: 3, stints: 3 };
    let compared = (6000..6600u64).into_par_iter().filter_map(|seed| {
        let problem = company(seed, size, true);
        if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
            return None;
        }
        let optimum = brute::optimum(&problem)??;
        let (_, mut prices) = solved(&problem)?;
        let mut dice = Dice::new(seed);
        let all = [&mut prices.hosts, &mut prices.tutors, &mut prices.leave, &mut prices.away];
        let all = all.into_iter().chain([&mut prices.apart, &mut prices.visits, &mut prices.links]);
        all.flatten().for_each(|price| *price = dice.below(200 * 5) as i64 * GRAINS);
        let certificate = Certificate::new(&problem, &prices, optimum, "nobody".into());
        let certified = certificate.unwrap().check(&problem, optimum).unwrap();
        assert!(certified.proven <= optimum, "seed {seed}: {} above {optimum}", certified.proven);
        Some(())
    });
    assert!(compared.count() >= 200);
}

/// A company that was planned, its certificate, and what both are checked with.
struct Planned {
    place: tempfile::TempDir,
    input: PathBuf,
    flags: Vec<&'static str>,
}

impl Planned {
    /// Plans with a certificate.
    fn new(input: &Path, flags: &[&'static str]) -> Self {
        let planned = Planned { place: tempdir().unwrap(), input: input.to_owned(), flags: flags.to_vec() };
        let mut plan = planned.run("plan");
        plan.args(["--certificate", "bound.certificate", "--out", "out"]).args(&planned.flags);
        let done = plan.assert().get_output().status.code();
        assert!(matches!(done, Some(0 | 3)), "{done:?}");
        planned
    }

    fn run(&self, command: &str) -> assert_cmd::Command {
        let mut run = passerelle();
        run.current_dir(self.place.path()).arg(command).arg(&self.input).args(["--lang", "en"]);
        run
    }

    fn path(&self) -> PathBuf {
        self.place.path().join("bound.certificate")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    /// What `verify` says of the certificate in the place: the exit, stdout and stderr.
    fn verified(&self) -> (i32, Value) {
        let mut verify = self.run("verify");
        verify.args(["out/schedule.csv", "--certificate", "bound.certificate", "--json"]);
        let output = verify.output().unwrap();
        (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap())
    }

    /// What the script says of a text: whether it believes it, and its words.
    fn scripted(&self, text: &str) -> (bool, String) {
        let path = self.place.path().join("of-script.certificate");
        fs::write(&path, text).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/certificate/check.py");
        let output = Command::new("python3").arg(script).arg(path).output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    }

    /// The certificate is believed by both, and nothing of it can be altered.
    fn hold(&self) {
        let (exit, document) = self.verified();
        assert!(matches!(exit, 0 | 3), "{document}");
        let certified = &document["outcome"]["certified"];
        let number = |key: &str| certified[key].as_f64().unwrap();
        let rest = number("bound") - number("proven");
        assert!((rest - number("on_its_word")).abs() < 1e-6, "{certified}");
        assert!(number("bound") <= document["outcome"]["points"].as_f64().unwrap(), "{document}");
        let text = self.text();
        let (believed, told) = self.scripted(&text);
        assert!(believed, "{told}");
        assert!(told.contains(&format!("less than {} points", number("proven"))), "{told} {certified}");
        for turn in 0..TAMPERED {
            let altered = with_one_digit_changed(&text, turn);
            assert_eq!(certificate::read(&altered).err(), Some(Refused::Altered), "turn {turn}");
            if turn == 0 {
                assert!(!self.scripted(&altered).0);
            }
        }
    }
}

/// A digit anywhere becomes another.
fn with_one_digit_changed(text: &str, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let digits: Vec<usize> =
        text.match_indices(|letter: char| letter.is_ascii_digit()).map(|(at, _)| at).collect();
    // The name and the version of the format are not altered here.
    let at = digits[1 + dice.below(digits.len() as u64 - 1) as usize];
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = b'0' + (bytes[at] - b'0' + 1 + dice.below(9) as u8) % 10;
    String::from_utf8(bytes).unwrap()
}

/// The same with a hash that fits.
fn signed(text: &str) -> String {
    let (first, body) = text.split_once('\n').unwrap();
    let hash: String = Sha256::digest(body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}:{hash}\n{body}", first.split_once(':').unwrap().0)
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

#[test]
fn the_restaurant_is_certified() {
    Planned::new(&data("restaurant"), &[]).hold();
}

#[test]
fn the_theatre_is_certified() {
    Planned::new(&data("theatre"), &[]).hold();
}

#[test]
fn the_power_station_is_certified() {
    Planned::new(&data("energy"), &["--time-limit", "6"]).hold();
}

#[test]
fn a_company_of_ten_thousand_people_is_certified() {
    let place = tempdir().unwrap();
    let company = ["--employees", "10000", "--units", "100", "--seed", "2", "--out", "company"];
    passerelle().current_dir(place.path()).arg("generate").args(company).assert().success();
    Planned::new(&place.path().join("company"), &["--gap", "0.01", "--formats", "csv"]).hold();
}

#[test]
fn whoever_alters_a_certificate_and_its_hash_proves_no_more_than_before() {
    let planned = Planned::new(&data("theatre"), &[]);
    let text = planned.text();
    let mut still_proven = 0;
    for turn in 0..TAMPERED {
        let altered = signed(&with_one_digit_changed(&text, turn));
        if altered == text {
            // The digit was one of the hash.
            continue;
        }
        fs::write(planned.path(), &altered).unwrap();
        let (exit, document) = planned.verified();
        match exit {
            2 => assert_eq!(document["failure"]["code"], "no-certificate"),
            // A price of a place that nobody wants is worth nothing, and proves what it proved; and of what is the word of
            // the solver nothing can be counted again.
            _ => still_proven += 1,
        }
    }
    assert!(still_proven < TAMPERED / 4, "{still_proven}");
}

#[test]
fn a_certificate_is_about_one_input_and_one_schedule() {
    let planned = Planned::new(&data("theatre"), &[]);
    let verify = |flags: &[&str]| {
        let mut verify = planned.run("verify");
        verify.args(["out/schedule.csv", "--certificate", "bound.certificate"]).args(flags);
        verify.assert()
    };
    verify(&["--set", "points.crowding=3"])
        .code(2)
        .stderr(predicates::str::contains("other input or other settings"));
    verify(&["--weeks", "20"]).code(2);
    // Prices of another company prove nothing of this one.
    let restaurant = Planned::new(&data("restaurant"), &[]);
    fs::write(planned.path(), restaurant.text()).unwrap();
    verify(&[]).code(2).stderr(predicates::str::contains("other input"));
    fs::write(planned.path(), "nothing").unwrap();
    verify(&[]).code(2).stderr(predicates::str::contains("no certificate"));
    fs::remove_file(planned.path()).unwrap();
    verify(&[]).code(2).stderr(predicates::str::contains("bound.certificate"));
}
