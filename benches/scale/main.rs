//! How cost grows with the company: reading, stints, model, solving, memory, and gap against time.
//!
//! ```text
//! cargo bench --bench scale                         # 100 to 100,000 employees
//! cargo bench --bench scale -- 500 2000             # some sizes, by employees
//! cargo bench --bench scale -- 1000000 --seconds 0  # a million, without the search for proof
//! ```
//!
//! Every size is measured in a process of its own, so that its peak memory is its own. The companies are those
//! of `passerelle generate`, with fixed seeds: the same on every machine. Searches do fixed work, except that the
//! search for proof ends after `--seconds` (60 by default), and the other one after `--most` (900) if it must. Tables go to stdout as Markdown, and everything
//! measured, the whole curves included, to `target/scale.json`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "tables are what it is for")]

mod measure;
mod table;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A company to measure.
#[derive(Clone, Copy)]
struct Size {
    employees: u32,
    units: u32,
    seed: u64,
}

/// 1 to 3 % of the stints of each stay unplaced; 500 with seed 1 would have room for all.
const SIZES: [Size; 6] = [
    Size { employees: 100, units: 10, seed: 2 },
    Size { employees: 500, units: 20, seed: 2 },
    Size { employees: 2_000, units: 40, seed: 2 },
    Size { employees: 10_000, units: 100, seed: 2 },
    Size { employees: 100_000, units: 400, seed: 2 },
    Size { employees: 1_000_000, units: 4_000, seed: 2 },
];

/// The largest size that is measured without being asked for.
const LARGEST_UNASKED: u32 = 100_000;

/// Seconds that the search for proof may take.
const SECONDS: f64 = 60.0;

/// Seconds after which the search to a gap is given up: none of the targets is above 720.
const MOST: f64 = 900.0;

/// How long searches may take, in seconds.
#[derive(Clone, Copy)]
struct Limits {
    to_gap: f64,
    to_proof: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (mut asked, mut child) = (Vec::new(), false);
    let mut limits = Limits { to_gap: MOST, to_proof: SECONDS };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            // What cargo adds.
            "--bench" => {}
            "--child" => child = true,
            "--seconds" => limits.to_proof = number(arguments.next())?,
            "--most" => limits.to_gap = number(arguments.next())?,
            employees => asked.push(employees.replace([',', '_'], "").parse::<u32>()?),
        }
    }
    let sizes: Vec<Size> = match asked.is_empty() {
        true => SIZES.into_iter().filter(|size| size.employees <= LARGEST_UNASKED).collect(),
        false => asked.into_iter().map(known).collect::<Result<_, _>>()?,
    };
    if child {
        let size = sizes.first().ok_or("a size is needed")?;
        println!("{}", measure::measure(*size, limits)?);
        return Ok(());
    }
    let mut measured = Vec::new();
    for size in sizes {
        eprintln!("{} employees, {} units", size.employees, size.units);
        measured.push(in_a_process(size, limits)?);
    }
    print!("{}", table::tables(&measured));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/scale.json");
    fs::write(&file, serde_json::to_string_pretty(&measured)?)?;
    eprintln!("{}", file.display());
    Ok(())
}

fn known(employees: u32) -> Result<Size, String> {
    let size = SIZES.into_iter().find(|size| size.employees == employees);
    size.ok_or_else(|| format!("{employees}: no such size; sizes are {:?}", SIZES.map(|size| size.employees)))
}

fn number(text: Option<String>) -> Result<f64, Box<dyn Error>> {
    Ok(text.ok_or("a number of seconds is needed")?.parse()?)
}

fn in_a_process(size: Size, limits: Limits) -> Result<Value, Box<dyn Error>> {
    let output = Command::new(env::current_exe()?)
        .args(["--child", &size.employees.to_string()])
        .args(["--seconds", &limits.to_proof.to_string(), "--most", &limits.to_gap.to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("{} employees: {}", size.employees, output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
