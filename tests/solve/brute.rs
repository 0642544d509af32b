//! The optimum by enumeration, judged by the verifier alone.

use passerelle::domain::{Placement, Points, Problem, Schedule, StintId};
use passerelle::verify::inspect;

/// Most schedules that are enumerated.
pub const MOST: usize = 60_000;

/// The points of the best schedule that breaks no rule; `None` where there is none, because of pins.
///
/// # Errors
/// Too many schedules to enumerate.
pub fn optimum(problem: &Problem) -> Result<Option<Points>, usize> {
    let options: Vec<Vec<Option<Placement>>> =
        problem.stint_ids().map(|(id, _)| options(problem, id)).collect();
    let count = options.iter().try_fold(1usize, |count, of_stint| count.checked_mul(of_stint.len()));
    let count = count.filter(|count| *count <= MOST).ok_or(MOST)?;
    let mut best = None;
    for mut turn in 0..count {
        let mut placements = Vec::new();
        for of_stint in &options {
            placements.extend(of_stint[turn % of_stint.len()]);
            turn /= of_stint.len();
        }
        let inspection = inspect(problem, &Schedule { placements, strays: Vec::new() });
        if inspection.violations.is_empty() {
            let points = inspection.score.total();
            best = Some(best.map_or(points, |known: Points| known.min(points)));
        }
    }
    Ok(best)
}

/// Left, or any placement that breaks nothing that other placements could not mend.
fn options(problem: &Problem, stint: StintId) -> Vec<Option<Placement>> {
    let mut options = vec![None];
    for start in problem.horizon.iter() {
        for weeks in 1..=2 {
            let placement = Placement { stint, start, weeks };
            let alone = Schedule { placements: vec![placement], strays: Vec::new() };
            let inspection = inspect(problem, &alone);
            let hopeless = inspection.violations.iter().any(|violation| {
                let mentions_another = problem.fixed.placements.iter().any(|pin| pin.stint != stint)
                    && violation.rule == passerelle::domain::Rule::Pins;
                !violation.may_be_mended() && !mentions_another
            });
            if !hopeless {
                options.push(Some(placement));
            }
        }
    }
    options
}
