//! The cheapest plan of one person at some prices: week by week from the last, over the stints that are placed and the weeks
//! at home that are still asked for.

use super::{Choice, Company, Person, Priced, Refused};

/// What keeping a fixed pin is worth, in grains: more than everything else.
const PINNED: i64 = 1 << 52;

/// Most sets of placed stints that are looked at.
const MOST_SETS: usize = 1 << 16;

/// A stint at one length and host.
struct Move<'a> {
    choice: &'a Choice,
    stint: usize,
    gap: usize,
    /// Where a trip may go on, from 1; 0: nowhere.
    site: usize,
    /// What a set grows by.
    step: usize,
    /// By week, prices included; none where it may not start.
    costs: Vec<Option<i64>>,
}

/// Every set of placed stints is a number with a digit for each stint: 0 where it is not placed, else the position of what was
/// chosen, from 1.
struct Sets {
    /// What one in its digit is worth, and how many digits there are, by stint.
    digits: Vec<(usize, usize)>,
    count: usize,
}

impl Sets {
    fn of(person: &Person) -> Option<Self> {
        let (mut digits, mut count) = (Vec::new(), 1usize);
        for stint in &person.stints {
            digits.push((count, stint.options.len() + 1));
            count = count.checked_mul(stint.options.len() + 1).filter(|count| *count <= MOST_SETS)?;
        }
        Some(Sets { digits, count })
    }

    /// What was chosen of a stint.
    fn chosen(&self, set: usize, stint: usize) -> usize {
        let (place, digits) = self.digits[stint];
        set / place % digits
    }

    /// Whether somebody may be away as long as a set asks for.
    fn fits(&self, person: &Person, set: usize) -> bool {
        let stints = person.stints.iter().enumerate();
        let weeks = stints.map(|(at, stint)| match self.chosen(set, at) {
            0 => 0,
            chosen => stint.options[chosen - 1].weeks,
        });
        weeks.sum::<u32>() <= person.most
    }

    /// Whether a stint may be placed after a set.
    fn may_follow(&self, person: &Person, set: usize, at: usize) -> bool {
        let is_placed = |other: &u32| self.chosen(set, *other as usize) > 0;
        let stint = &person.stints[at];
        !is_placed(&(at as u32))
            && stint.needs.iter().all(|firsts| firsts.iter().any(is_placed))
            && !person
                .stints
                .iter()
                .enumerate()
                .any(|(other, its)| self.chosen(set, other) > 0 && its.ends.contains(&(at as u32)))
    }
}

/// The cost in grains; of somebody whose plans may repeat a stint, the least that any plan costs.
pub(super) fn cheapest(
    company: &Company,
    prices: &Priced,
    person: &Person,
    repeats: bool,
) -> Result<i64, Refused> {
    let mut away = vec![0; company.weeks];
    for (line, times, first, last) in &person.lines {
        let weeks = *first as usize..=*last as usize;
        let prices = prices.lines[*line as usize][weeks.clone()].iter();
        away[weeks].iter_mut().zip(prices).for_each(|(sum, price)| *sum += i64::from(*times) * price);
    }
    let once = |at: usize| prices.once.get(person.stints[at].id as usize).copied().unwrap_or(0);
    let sets = match repeats {
        true => Sets { digits: vec![(0, 1); person.stints.len()], count: 1 },
        false => Sets::of(person).ok_or(Refused::Prices)?,
    };
    let mut sites: Vec<u32> =
        person.stints.iter().flat_map(|stint| &stint.options).filter_map(|choice| choice.site).collect();
    sites.sort_unstable();
    sites.dedup();
    let mut moves = Vec::new();
    for (at, stint) in person.stints.iter().enumerate() {
        for (chosen, choice) in stint.options.iter().enumerate() {
            let extra = if repeats { once(at) } else { 0 } - if stint.pinned { PINNED } else { 0 };
            moves.push(Move {
                choice,
                stint: at,
                gap: stint.gap as usize,
                site: choice.site.and_then(|site| sites.binary_search(&site).ok()).map_or(0, |at| at + 1),
                step: sets.digits[at].0 * (chosen + 1),
                costs: costs(company, prices, &away, choice, extra),
            });
        }
    }
    let allowed: Vec<bool> = (0..sets.count).map(|set| repeats || sets.fits(person, set)).collect();
    let may_follow = |set: usize, next: &Move| {
        repeats || sets.may_follow(person, set, next.stint) && allowed[set + next.step]
    };
    let steps: Vec<Vec<usize>> =
        moves.iter().map(|next| (0..sets.count).filter(|set| may_follow(*set, next)).collect()).collect();
    let least = backwards(company.weeks, &moves, &steps, sets.count, (sites.len(), person.trip));
    let pins = person.stints.iter().filter(|stint| stint.pinned).count() as i64;
    let worth = if repeats { (0..person.stints.len()).map(once).sum() } else { 0 };
    Ok(least + PINNED * pins - worth)
}

/// What a choice costs by the week in which it starts, prices included.
fn costs(company: &Company, prices: &Priced, away: &[i64], choice: &Choice, extra: i64) -> Vec<Option<i64>> {
    let mut costs = vec![None; company.weeks];
    let walked: i64 = choice.links.iter().map(|link| prices.links[*link as usize]).sum();
    for (start, cost) in (choice.from as usize..).zip(&choice.costs) {
        costs[start] = cost.map(|cost| {
            let weeks = start..start + choice.weeks as usize;
            let visit = |week: usize| -> i64 {
                choice.lines.iter().map(|line| prices.lines[*line as usize][week]).sum()
            };
            let stay: i64 = weeks.map(|week| away[week] + visit(week)).sum();
            let counting = choice.quotas.iter().map(|quota| *quota as usize);
            let counting = counting.filter(|quota| company.quotas[*quota].weeks.contains(&(start as u32)));
            cost + stay + counting.map(|quota| prices.quotas[quota]).sum::<i64>() - walked + extra
        });
    }
    costs
}

/// The least cost from the first week on. After a stint whose gap is the longest less `rest`, others have to wait `rest` weeks
/// less than the longest gap asks for: each week at home takes one off. After a stint without gap at a site of trips one stands
/// there, and what goes on there saves a trip.
fn backwards(
    weeks: usize,
    moves: &[Move],
    steps: &[Vec<usize>],
    sets: usize,
    (sites, trip): (usize, i64),
) -> i64 {
    let longest = moves.iter().map(|next| next.gap).max().unwrap_or(0);
    // By weeks to wait, 0 to the longest gap, and then by site.
    let stands = longest + 1 + sites;
    let at = |week: usize, stand: usize, set: usize| (week * stands + stand) * sets + set;
    let to_wait = |stand: usize| if stand > longest { longest } else { stand };
    let mut least = vec![0i64; (weeks + 1) * stands * sets];
    for week in (0..weeks).rev() {
        for stand in 0..stands {
            for set in 0..sets {
                least[at(week, stand, set)] = least[at(week + 1, to_wait(stand).saturating_sub(1), set)];
            }
        }
        for (next, steps) in moves.iter().zip(steps) {
            let Some(cost) = next.costs[week] else { continue };
            let home = (week + next.choice.weeks as usize + next.gap).min(weeks);
            let stands_then = if next.site > 0 { longest + next.site } else { longest - next.gap };
            for set in steps {
                let then = cost + least[at(home, stands_then, set + next.step)];
                for stand in (0..stands).filter(|stand| to_wait(*stand) <= longest - next.gap) {
                    let goes_on = next.site > 0 && stand == longest + next.site;
                    let here = at(week, stand, *set);
                    least[here] = least[here].min(then - if goes_on { trip } else { 0 });
                }
            }
        }
    }
    least[0]
}
