//! The cheapest plan of one person at some prices: week by week from the last, over the stints that are placed and the weeks
//! at home that are still asked for.

use rustc_hash::FxHashMap;

use super::{Choice, Company, Owed, Person, Priced, Refused};

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
    /// Its position among those of the stint, from 1.
    chosen: u8,
    /// By week, prices included; none where it may not start.
    costs: Vec<Option<i64>>,
}

/// By stint: 0 where it is not placed, else the position of what was chosen, from 1.
type Set = Vec<u8>;

/// The sets of stints that somebody may have placed, and where each is.
struct Sets {
    all: Vec<Set>,
    at: FxHashMap<Set, usize>,
}

impl Sets {
    /// Nothing but the empty set, for plans that may repeat a stint.
    fn empty() -> Self {
        Sets { all: vec![Set::new()], at: FxHashMap::default() }
    }

    /// Of a person; `None` where there are too many.
    fn of(person: &Person) -> Option<Self> {
        let mut all: Vec<Set> = vec![vec![0; person.stints.len()]];
        for (at, stint) in person.stints.iter().enumerate() {
            for set in 0..all.len() {
                for chosen in 1..=u8::try_from(stint.options.len()).ok()? {
                    let mut more = all[set].clone();
                    more[at] = chosen;
                    if fits(person, &more) {
                        all.push(more);
                    }
                }
            }
            if all.len() > MOST_SETS {
                return None;
            }
        }
        let at = all.iter().cloned().zip(0..).collect();
        Some(Sets { all, at })
    }

    /// From which sets to which a move leads.
    fn steps(&self, person: &Person, next: &Move) -> Vec<(usize, usize)> {
        let step = |(from, set): (usize, &Set)| {
            let mut more = set.clone();
            *more.get_mut(next.stint)? = next.chosen;
            let then = self.at.get(&more).filter(|_| may_follow(person, set, next.stint));
            then.map(|then| (from, *then))
        };
        self.all.iter().enumerate().filter_map(step).collect()
    }
}

/// Whether somebody may be away as long as a set asks for, and chooses no more than is owed.
fn fits(person: &Person, set: &Set) -> bool {
    let weeks = person.stints.iter().zip(set).map(|(stint, chosen)| match chosen {
        0 => 0,
        chosen => stint.options[usize::from(*chosen) - 1].weeks,
    });
    let owed = |owed: &Owed| {
        owed.stints.iter().filter(|stint| set[**stint as usize] > 0).count() <= owed.most as usize
    };
    weeks.sum::<u32>() <= person.most && person.owed.iter().all(owed)
}

/// Whether a stint may be placed after a set.
fn may_follow(person: &Person, set: &Set, at: usize) -> bool {
    let is_placed = |other: &u32| set[*other as usize] > 0;
    !is_placed(&(at as u32))
        && person.stints[at].needs.iter().all(|firsts| firsts.iter().any(is_placed))
        && !person.stints.iter().zip(set).any(|(its, chosen)| *chosen > 0 && its.ends.contains(&(at as u32)))
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
    let of_choice = |owed: &Owed| prices.choices.get(owed.id as usize).copied().unwrap_or(0);
    // What placing a stint costs beside its prices, where it may be repeated.
    let again = |at: usize| {
        let owed = person.owed.iter().filter(|owed| owed.stints.contains(&(at as u32)));
        once(at) + owed.map(of_choice).sum::<i64>()
    };
    let sets = match repeats {
        true => Sets::empty(),
        false => Sets::of(person).ok_or(Refused::Prices)?,
    };
    let mut sites: Vec<u32> =
        person.stints.iter().flat_map(|stint| &stint.options).filter_map(|choice| choice.site).collect();
    sites.sort_unstable();
    sites.dedup();
    let mut moves = Vec::new();
    for (at, stint) in person.stints.iter().enumerate() {
        for (chosen, choice) in stint.options.iter().enumerate() {
            let extra = if repeats { again(at) } else { 0 } - if stint.pinned { PINNED } else { 0 };
            moves.push(Move {
                choice,
                stint: at,
                gap: stint.gap as usize,
                site: choice.site.and_then(|site| sites.binary_search(&site).ok()).map_or(0, |at| at + 1),
                chosen: u8::try_from(chosen + 1).map_err(|_| Refused::Prices)?,
                costs: costs(company, prices, &away, choice, extra),
            });
        }
    }
    let steps: Vec<Vec<(usize, usize)>> = match repeats {
        true => vec![vec![(0, 0)]; moves.len()],
        false => moves.iter().map(|next| sets.steps(person, next)).collect(),
    };
    let runs = match person.row {
        Some(row) if repeats => row as usize + 1,
        _ => 1,
    };
    let least = backwards(company.weeks, &moves, &steps, (sets.all.len(), runs), (sites.len(), person.trip));
    let pins = person.stints.iter().filter(|stint| stint.pinned).count() as i64;
    let chosen = person.owed.iter().map(|owed| i64::from(owed.most) * of_choice(owed));
    let worth = (0..person.stints.len()).map(once).sum::<i64>() + chosen.sum::<i64>();
    Ok(least + PINNED * pins - if repeats { worth } else { 0 })
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
/// there, and what goes on there saves a trip. Of more than one run, stints without gap make one of as many weeks, short of
/// their number.
fn backwards(
    weeks: usize,
    moves: &[Move],
    steps: &[Vec<(usize, usize)>],
    (sets, runs): (usize, usize),
    (sites, trip): (usize, i64),
) -> i64 {
    let longest = moves.iter().map(|next| next.gap).max().unwrap_or(0);
    // By weeks to wait, 0 to the longest gap, and then by site.
    let stands = longest + 1 + sites;
    let at = |week: usize, stand: usize, run: usize, set: usize| {
        ((week * stands + stand) * runs + run) * sets + set
    };
    let to_wait = |stand: usize| if stand > longest { longest } else { stand };
    let mut least = vec![0i64; (weeks + 1) * stands * runs * sets];
    for week in (0..weeks).rev() {
        for stand in 0..stands {
            let home = at(week + 1, to_wait(stand).saturating_sub(1), 0, 0);
            for run in 0..runs {
                least.copy_within(home..home + sets, at(week, stand, run, 0));
            }
        }
        for (next, steps) in moves.iter().zip(steps) {
            let Some(cost) = next.costs[week] else { continue };
            let home = (week + next.choice.weeks as usize + next.gap).min(weeks);
            let stands_then = if next.site > 0 { longest + next.site } else { longest - next.gap };
            for before in 0..runs {
                let run = if runs > 1 { before + next.choice.weeks as usize } else { 0 };
                if run >= runs {
                    break;
                }
                let run_then = if next.gap == 0 { run } else { 0 };
                for (set, more) in steps {
                    let then = cost + least[at(home, stands_then, run_then, *more)];
                    for stand in (0..stands).filter(|stand| to_wait(*stand) <= longest - next.gap) {
                        let goes_on = next.site > 0 && stand == longest + next.site;
                        let here = at(week, stand, before, *set);
                        least[here] = least[here].min(then - if goes_on { trip } else { 0 });
                    }
                }
            }
        }
    }
    least[0]
}
