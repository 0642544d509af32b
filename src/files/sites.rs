//! `sites.csv`.

use super::choices::country;
use super::columns::{Col, Holds, Table, may, must};
use super::fault::FaultKind;
use super::fold::{fold, nearest};
use super::row::{Row, normal};
use super::sheet::{Reading, Source, read};
use crate::domain::{Country, DateOrder, Site, SiteId};

const ADDRESS: Col = Col("address");
const COUNTRY: Col = Col("country");
const REGION: Col = Col("region");

/// `sites.csv`.
pub(super) static SITES: Table = Table {
    name: "sites",
    columns: &[
        must(Col::SITE).text(),
        may(Col::NAME),
        may(COUNTRY).of(Holds::Country),
        may(REGION),
        may(ADDRESS),
    ],
    ignored: &[],
};

/// The sites that units may stand at; where the file has none, a unit may name any.
#[derive(Default)]
pub(super) struct Sites {
    pub list: Vec<Site>,
    given: bool,
}

impl Sites {
    /// The site that a row names, by its identifier or its name; one that is not in the file is at fault.
    pub(super) fn of(&self, row: &mut Row<'_>) -> Option<SiteId> {
        let text = row.name(Col::SITE).filter(|_| self.given)?;
        self.named(row, Col::SITE, &text)
    }

    /// The site that a cell, or a part of it, names.
    pub(super) fn named(&self, row: &mut Row<'_>, col: Col, text: &str) -> Option<SiteId> {
        let text = normal(text);
        let exactly = self.list.iter().position(|site| site.id == text);
        let same = |site: &Site| [&site.id, &site.name].iter().any(|name| fold(name) == fold(&text));
        let found = exactly.or_else(|| self.list.iter().position(same));
        if found.is_none() {
            let known = self.list.iter().map(|site| site.id.as_str());
            let nearest = nearest(&text, known).map(str::to_owned);
            row.fault_in(col, &text, FaultKind::UnknownSite { nearest });
        }
        found.map(SiteId::at)
    }
}

/// Reads the sites. A blank `country` is that of the company, here given.
pub(super) fn sites(source: &Source, order: DateOrder, of_company: Option<Country>) -> (Reading, Sites) {
    let mut sites = Sites::default();
    let mut lines: Vec<u32> = Vec::new();
    let reading = read(source, &SITES, order, |row| {
        let own = row.text(COUNTRY).map(country);
        if own == Some(None) {
            row.fault(COUNTRY, FaultKind::UnknownCountry);
        }
        let kept = own.flatten().unwrap_or(of_company);
        let region = row.text(REGION).zip(kept).and_then(|(code, country)| {
            let region = country.region(code);
            if region.is_none() {
                row.fault(REGION, FaultKind::UnknownRegion { country });
            }
            region
        });
        let Some(id) = row.owned(Col::SITE) else { return };
        if let Some(twin) = sites.list.iter().position(|site| site.id == id) {
            row.fault(Col::SITE, FaultKind::SiteTwice { first: lines[twin] });
            return;
        }
        lines.push(row.line);
        let name = row.owned(Col::NAME).unwrap_or_else(|| id.clone());
        sites.list.push(Site { name, country: kept, region, address: row.owned(ADDRESS), id });
    });
    sites.given = !sites.list.is_empty();
    (reading, sites)
}
