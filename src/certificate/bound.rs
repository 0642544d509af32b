//! What every schedule costs at least at some prices (Lagrangian relaxation; A. Geoffrion 1974).

use rayon::prelude::*;

use super::{Company, Line, Priced, Refused, plans};

/// Prices above this are none: sums of those below stay within 64 bits.
const DEAREST: i64 = 1 << 40;

/// The bound in grains.
pub(super) fn of(company: &Company, prices: &Priced) -> Result<i64, Refused> {
    are_prices(company, prices)?;
    let mut repeats = vec![false; company.people.len()];
    for person in &prices.repeating {
        *repeats.get_mut(*person as usize).ok_or(Refused::Prices)? = true;
    }
    let plans = (company.people.par_iter().zip(&repeats))
        .map(|(person, repeats)| plans::cheapest(company, prices, person, *repeats).map(i128::from));
    let plans: i128 = plans.sum::<Result<i128, Refused>>()?;
    let by_week = |(line, prices): (&Line, &Vec<i64>)| -> i128 {
        (0..company.weeks).map(|week| least(line, week, prices[week])).sum()
    };
    let lines: i128 = company.lines.par_iter().zip(&prices.lines).map(by_week).sum();
    let quotas = company.quotas.iter().zip(&prices.quotas);
    let quotas: i128 = quotas.map(|(quota, price)| i128::from(*price) * i128::from(quota.most)).sum();
    let links = company.links.iter().zip(&prices.links);
    let links: i128 = links.map(|(dark, price)| i128::from(*dark.min(price))).sum();
    i64::try_from(i128::from(company.idle) + plans + lines - quotas + links).map_err(|_| Refused::Prices)
}

/// The least that those who come in a week cost, where each of them pays a price.
fn least(line: &Line, week: usize, price: i64) -> i128 {
    let (there, most) = (i64::from(line.there[week]), i64::from(line.most[week]));
    // The cost falls as long as the next one pays more than what comes with it.
    let come = match line.each {
        0 => most,
        each => (price.div_euclid(each) + 1 - there).clamp(0, most),
    };
    let (there, come) = (i128::from(there), i128::from(come));
    i128::from(line.each) * (there * come + come * (come - 1) / 2) - i128::from(price) * come
}

fn are_prices(company: &Company, prices: &Priced) -> Result<(), Refused> {
    let fits = prices.lines.len() == company.lines.len()
        && prices.lines.iter().all(|line| line.len() == company.weeks)
        && prices.quotas.len() == company.quotas.len()
        && prices.links.len() == company.links.len();
    let all = prices.lines.iter().flatten().chain(&prices.quotas).chain(&prices.links).chain(&prices.once);
    let all = all.chain(&prices.choices);
    match fits && all.copied().all(|price| (0..=DEAREST).contains(&price)) {
        true => Ok(()),
        false => Err(Refused::Prices),
    }
}
