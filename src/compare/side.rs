//! A schedule to compare, as far as it is known: from a problem, from an output folder, or from a file alone.

use std::path::Path;

use chrono::NaiveDate;

use crate::domain::{EmployeeId, Points, Problem, Schedule, Score, StintId, Term};
use crate::files::{self, Faults};
use crate::verify::inspect;

use super::Weeks;

/// A placement, with the identifiers of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub employee: String,
    /// Home unit, where it is known.
    pub home: Option<String>,
    /// Host unit.
    pub unit: String,
    /// Programme, where it is known.
    pub programme: Option<String>,
    /// When.
    pub weeks: Weeks,
}

/// A stint that was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Host unit.
    pub unit: String,
}

/// A schedule to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Its name.
    pub name: String,
    /// Its placements.
    pub rows: Vec<Row>,
    /// What it leaves, carried over stints included; `None`: unknown.
    pub left: Option<Vec<Left>>,
    /// Its points; `None`: unknown.
    pub points: Option<Score>,
    /// How many rules it breaks; `None`: not recounted.
    pub broken_rules: Option<usize>,
}

impl Side {
    /// A schedule of a problem, recounted.
    pub fn of(name: &str, problem: &Problem, schedule: &Schedule) -> Side {
        let company = &problem.company;
        let inspection = inspect(problem, schedule);
        let home = |employee: EmployeeId, monday: NaiveDate| {
            Some(company.units[problem.home(employee, problem.horizon.week_of(monday)).index()].id.clone())
        };
        let row = |stint: StintId, weeks: Weeks| {
            let stint = problem.stint(stint);
            let employee = &company.employees[stint.employee];
            Row {
                employee: employee.id.clone(),
                home: home(stint.employee, weeks.start),
                unit: company.units[stint.unit].id.clone(),
                programme: Some(stint.programme.code().to_owned()),
                weeks,
            }
        };
        let mut placed = vec![false; problem.stints.values().len()];
        let mut rows = Vec::new();
        for placement in &schedule.placements {
            placed[placement.stint.index()] = true;
            let start = problem.horizon.monday(placement.start);
            rows.push(row(placement.stint, Weeks { start, weeks: placement.weeks }));
        }
        rows.extend(schedule.strays.iter().map(|row| {
            let employee = &company.employees[row.employee];
            Row {
                employee: employee.id.clone(),
                home: home(row.employee, row.monday),
                unit: company.units[row.unit].id.clone(),
                programme: row.programme.map(|programme| programme.code().to_owned()),
                weeks: Weeks { start: row.monday, weeks: row.weeks },
            }
        }));
        let is_placed = |stint: StintId| placed[stint.index()];
        let left = problem.left(is_placed).into_iter();
        let left = left.map(|(id, _)| Left { unit: company.unit_list(&problem.hosts_of(id, is_placed)) });
        Side {
            name: name.to_owned(),
            rows,
            left: Some(left.collect()),
            points: Some(inspection.score),
            broken_rules: Some(inspection.violations.len()),
        }
    }
}

/// Reads an output folder, or a schedule alone, whose points and left stints are unknown.
///
/// # Errors
/// Every fault of the files.
pub fn read(path: &Path) -> Result<Side, Faults> {
    let name = path.to_string_lossy().into_owned();
    let folder = path.is_dir().then_some(path);
    let schedule = folder.map_or_else(|| path.to_path_buf(), |folder| folder.join("schedule.csv"));
    let rows = files::read_rows(&schedule)?;
    let left = match folder.map(|folder| folder.join("unscheduled.csv")).filter(|file| file.exists()) {
        Some(file) => Some(files::read_left(&file)?.into_iter().map(|unit| Left { unit }).collect()),
        None => None,
    };
    let points = folder.and_then(|folder| points(&folder.join("summary.json")));
    let rows = rows.into_iter().map(|row| Row {
        employee: row.employee,
        home: row.home,
        unit: row.unit,
        programme: row.programme.map(|programme| programme.code().to_owned()),
        weeks: Weeks { start: row.monday, weeks: row.weeks },
    });
    Ok(Side { name, rows: rows.collect(), left, points, broken_rules: None })
}

/// The points of a summary; none where there is no summary, or none that can be read.
fn points(summary: &Path) -> Option<Score> {
    let text = files::text(summary).ok()?;
    let summary: serde_json::Value = serde_json::from_str(&text).ok()?;
    let mut score = Score::default();
    for term in Term::ALL {
        let points = summary.get("points_by_term")?.get(term.code())?.as_f64()?;
        score.add(term, Points::from_fifths((points * 5.0).round() as i64));
    }
    Some(score)
}
