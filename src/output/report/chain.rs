//! How alive the chain is, as rows of the page: a manager's first questions, and how much more there is to know.
//!
//! It is small whatever the company: at most [`MOST`] rows of a table and [`YEARS`] years.

use serde::Serialize;

use crate::chain::{Chain, Exchange, LinkLife, Pool};
use crate::domain::Language;
use crate::report::View;
use crate::words::{chain as words, told};

/// Rows of a table in sight; the next are folded away.
const SHOWN: usize = 10;

/// Rows of a table; all are in the workbook.
const MOST: usize = 30;

/// Years, the last ones.
const YEARS: usize = 10;

type Index = fn(&Exchange) -> Option<f64>;

/// The E-I indices, which companies of one site or without a hierarchy have not.
const INDICES: [(&str, Index); 2] =
    [("page-ei-sites", |exchange| exchange.ei_sites), ("page-ei-branches", |exchange| exchange.ei_branches)];

/// What the page tells of the chain.
#[derive(Serialize)]
pub(super) struct Alive {
    as_of: String,
    cards: Vec<(String, String)>,
    links: Table<LinkRow>,
    nearness_keys: Vec<String>,
    /// By unit and by grade.
    exposures: Vec<Table<PoolRow>>,
    years: Years,
    remarks: Vec<(String, String)>,
}

/// The first rows of a table.
#[derive(Serialize)]
struct Table<Row> {
    title: String,
    shown: Vec<Row>,
    folded: Vec<Row>,
    /// The heading of what is folded.
    further: String,
    /// How many more there are, if there are.
    more: Option<String>,
}

#[derive(Serialize)]
struct LinkRow {
    name: String,
    bar: Vec<Piece>,
    known: String,
    last: String,
}

#[derive(Serialize)]
struct PoolRow {
    name: String,
    size: String,
    bar: Vec<Piece>,
    said: String,
    recently: String,
    never: String,
    median: String,
}

/// A piece of a bar, in per cent of its width.
#[derive(Serialize)]
struct Piece {
    /// Position in the order of [`Pool::by_nearness`].
    kind: usize,
    from: f64,
    width: f64,
}

#[derive(Serialize)]
struct Years {
    heads: Vec<String>,
    rows: Vec<YearRow>,
}

#[derive(Serialize)]
struct YearRow {
    name: String,
    bar: Vec<Piece>,
    cells: Vec<String>,
}

/// What there is to tell; nothing of a company without links whose people are too few to be told of.
pub(super) fn of(view: &View) -> Option<Alive> {
    let (chain, language) = (&view.chain, view.problem.settings.language);
    if chain.ties.links.is_empty() && chain.exposure.units.is_empty() {
        return None;
    }
    let (links, sheet) = (told!(language, "workbook-links"), told!(language, "workbook-chain"));
    let (by_unit, by_grade) = (&chain.exposure.units, &chain.exposure.grades);
    let pools = |title, pools: &[Pool], name: fn(Language, &Pool) -> String| {
        let pools = Pool::least_exposed_first(pools);
        let row = |pool: &&Pool| pool_row(language, pool, name(language, pool));
        table(language, title, &sheet, &pools, row)
    };
    let mut exposures = Vec::new();
    if !by_unit.is_empty() {
        exposures.push(pools(told!(language, "page-unit"), by_unit, words::units));
    }
    if by_grade.iter().any(|pool| pool.of != [None]) {
        exposures.push(pools(told!(language, "page-grade"), by_grade, words::grades));
    }
    let remarks = words::remarks(language, &chain.shape).into_iter();
    Some(Alive {
        as_of: words::as_of(language, chain),
        cards: words::cards(language, chain),
        links: table(language, told!(language, "page-weakest"), &links, &chain.ties.links, |link| {
            link_row(language, link)
        }),
        nearness_keys: words::nearness_keys(language),
        exposures,
        years: years(language, chain),
        remarks: remarks.map(|remark| (remark.label, remark.text)).collect(),
    })
}

fn table<T, Row>(
    language: Language,
    title: String,
    sheet: &str,
    all: &[T],
    row: impl Fn(&T) -> Row,
) -> Table<Row> {
    let shown = &all[..all.len().min(MOST)];
    let mut rows: Vec<Row> = shown.iter().map(row).collect();
    // Not for the sake of one or two.
    let folded = if rows.len() > SHOWN + 2 { rows.split_off(SHOWN) } else { Vec::new() };
    Table {
        title,
        further: words::further(language, folded.len()),
        shown: rows,
        folded,
        more: (all.len() > MOST).then(|| words::more(language, all.len() - MOST, sheet)),
    }
}

fn link_row(language: Language, link: &LinkLife) -> LinkRow {
    LinkRow {
        name: format!("{} → {}", link.supplier.name, link.client.name),
        bar: bar(link.share().into_iter()),
        known: words::known(language, link),
        last: words::ago(language, link.months_since),
    }
}

fn pool_row(language: Language, pool: &Pool, name: String) -> PoolRow {
    let people = pool.people.max(1) as f64;
    PoolRow {
        name,
        size: words::people_and_distance(language, pool),
        bar: bar(pool.by_nearness().into_iter().map(|count| count as f64 / people)),
        said: words::nearness(language, pool),
        recently: words::ratio(language, Some(pool.share())),
        never: words::ratio(language, Some(pool.share_never())),
        median: words::ago(language, pool.median_months),
    }
}

/// Shares one after the other.
fn bar(shares: impl Iterator<Item = f64>) -> Vec<Piece> {
    let tenths = |share: f64| (share * 1000.0).round() / 10.0;
    let mut end = 0.0;
    let pieces = shares.enumerate().map(|(kind, share)| {
        let from = end;
        end += share;
        Piece { kind, from: tenths(from), width: tenths(end - from) }
    });
    pieces.filter(|piece| piece.width > 0.0).collect()
}

/// What counts now, and the last years, the latest first.
fn years(language: Language, chain: &Chain) -> Years {
    let (now, years) = (&chain.ties.now, &chain.ties.years);
    let last = years.iter().rev().take(YEARS);
    let all: Vec<(String, &Exchange)> = std::iter::once((told!(language, "page-living"), now))
        .chain(last.map(|year| (year.year.to_string(), &year.exchange)))
        .filter(|(_, exchange)| exchange.visits > 0)
        .collect();
    let most = all.iter().map(|(_, exchange)| exchange.visits).max().unwrap_or(1) as f64;
    let some = |of: Index| all.iter().any(|(_, exchange)| of(exchange).is_some());
    let indices: Vec<(&str, Index)> = INDICES.into_iter().filter(|(_, of)| some(*of)).collect();
    let heads = ["page-year", "page-visits", "page-people", "page-walked", "page-reciprocity"].into_iter();
    let heads = heads.chain(indices.iter().map(|(word, _)| *word));
    let row = |(name, exchange): (String, &Exchange)| YearRow {
        name,
        bar: bar(std::iter::once(exchange.visits as f64 / most)),
        cells: [exchange.visits, exchange.people, exchange.links_walked]
            .map(|count| words::count(language, count))
            .into_iter()
            .chain([words::ratio(language, exchange.reciprocity)])
            .chain(indices.iter().map(|(_, of)| words::index(language, of(exchange))))
            .collect(),
    };
    Years { heads: heads.map(|key| told!(language, key)).collect(), rows: all.into_iter().map(row).collect() }
}
