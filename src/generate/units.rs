//! The files about units, and the settings.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::duties::Clerk;
use super::load::{Offer, TUTOR_RATIO, most_weeks_away};
use super::names;
use super::tables::{Dates, Table, unit_id};
use crate::domain::{Lengths, MinPresent};

/// Where there are exceptions, one unit in so many limits its visits.
const LIMITED: u32 = 8;
/// Units to choose from, at most.
const CHOICE: usize = 4;
/// Units below one.
const BRANCHES: u32 = 5;

/// Writes `units`, `relations`, `closures` and `capacity`.
pub(super) fn write(folder: &Path, clerk: &Clerk, offers: &[Offer], dates: &Dates) -> io::Result<()> {
    let exceptions = clerk.recipe.exceptions;
    let mut header = vec![
        "unit",
        "name",
        "parent",
        "hosts",
        "min_present",
        "customer_contact",
        "weeks",
        "after",
        "email",
        "site",
    ];
    if exceptions {
        header.extend(["max_visits", "min_visitors"]);
    }
    let mut units = Table::create(folder, "units", &header)?;
    let mut sites = BTreeSet::new();
    let mut closures = Table::create(folder, "closures", &["unit", "from", "to", "kind"])?;
    let mut capacity = Table::create(folder, "capacity", &["unit", "from", "to", "hosts", "min_present"])?;
    for (number, (room, offer)) in (0..).zip(clerk.layout.rooms.iter().zip(offers)) {
        let id = unit_id(number);
        let (name, site) = names::unit(number as usize, clerk.layout.rooms.len());
        let parent = if number == 0 { String::new() } else { unit_id((number - 1) / BRANCHES) };
        let (hosts, least) = (offer.hosts.usual.to_string(), min_present(offer));
        let (weeks, after) = (lengths(room.weeks), room.after.map(unit_id).unwrap_or_default());
        let email = format!("{}@example.org", id.to_lowercase());
        let visits = (offer.hosts.usual * u32::from(clerk.recipe.weeks) / 2).to_string();
        let contact = if room.contact { "yes" } else { "no" };
        let mut row = vec![&*id, &name, &parent, &hosts, &least, contact, &weeks, &after, &email, site];
        if exceptions {
            row.push(if number % LIMITED == 3 { &visits } else { "" });
            // A pair at least, where a good many come.
            row.push(if number % LIMITED == 1 && offer.hosts.usual > 1 { "2" } else { "" });
        }
        units.row(&row)?;
        sites.insert(site);
        if let Some(week) = room.closed {
            let week = i32::from(week.0);
            closures.row(&[&id, dates.monday(week), dates.friday(week), "all"])?;
        }
        if let Some((hosts, period)) = &offer.hosts.strict {
            let [from, to] = dates.span(period);
            capacity.row(&[&id, from, to, &hosts.to_string(), ""])?;
        }
        if let Some((present, period)) = &offer.min_present.strict {
            let [from, to] = dates.span(period);
            capacity.row(&[&id, from, to, "", &present.to_string()])?;
        }
    }
    let header = ["supplier", "client", "cadence_months", "weeks", "priority"];
    let mut relations = Table::create(folder, "relations", &header)?;
    for link in &clerk.layout.links {
        let priority = link.priority.map(|priority| priority.to_string()).unwrap_or_default();
        relations.row(&[
            &unit_id(link.supplier),
            &unit_id(link.client),
            "",
            &lengths(link.weeks),
            &priority,
        ])?;
    }
    if exceptions {
        write_sites(folder, &sites)?;
        write_choices(folder, clerk)?;
    }
    units.finish()?;
    closures.finish()?;
    capacity.finish()?;
    relations.finish()
}

/// The sites, with the country and the region whose holidays they keep.
fn write_sites(folder: &Path, sites: &BTreeSet<&str>) -> io::Result<()> {
    let mut table = Table::create(folder, "sites", &["site", "country", "region"])?;
    for site in sites {
        let (country, region) = names::place(site);
        table.row(&[site, country, region])?;
    }
    table.finish()
}

/// People of one grade see one unit beside the customer each year.
fn write_choices(folder: &Path, clerk: &Clerk) -> io::Result<()> {
    let rooms = (0..).zip(&clerk.layout.rooms);
    let contact: Vec<String> =
        rooms.filter(|(_, room)| room.contact).take(CHOICE).map(|(number, _)| unit_id(number)).collect();
    if contact.is_empty() {
        return Ok(());
    }
    let header = ["choice", "units", "count", "grade", "weeks", "every_months", "priority"];
    let mut table = Table::create(folder, "choices", &header)?;
    table.row(&["Beside the customer", &contact.join("|"), "1", names::GRADES[0], "1", "12", "1"])?;
    table.finish()
}

fn lengths(weeks: Option<Lengths>) -> String {
    match weeks {
        None => String::new(),
        Some(lengths) if lengths.min == lengths.max => lengths.min.to_string(),
        Some(lengths) => format!("{}-{}", lengths.min, lengths.max),
    }
}

/// As a percentage where one says the same for the whole headcount, else as a number.
fn min_present(offer: &Offer) -> String {
    let percent = (u64::from(offer.min_present.usual) * 100 / u64::from(offer.headcount.max(1))) as u8;
    match MinPresent::Percent(percent).of(offer.headcount) == offer.min_present.usual {
        true => format!("{percent}%"),
        false => offer.min_present.usual.to_string(),
    }
}

/// The text of `passerelle.toml`.
pub(super) fn settings(clerk: &Clerk) -> String {
    let recipe = clerk.recipe;
    let scope = if clerk.hires_visit_all() { "all" } else { "related" };
    let in_a_row = if recipe.exceptions { "max_in_a_row = 4\n" } else { "" };
    format!(
        "# Made by `passerelle generate`: {} employees, {} units, seed {}, scarcity {}.\n\
         \n\
         [horizon]\n\
         start = \"{}\"\n\
         weeks = {}\n\
         country = \"FR\"\n\
         \n\
         [onboarding]\n\
         scope = \"{scope}\"\n\
         within_weeks = {}\n\
         {in_a_row}\
         \n\
         [regular]\n\
         cadence_months = {}\n\
         gap_weeks = 2\n\
         max_weeks_away = {}\n\
         \n\
         [rules]\n\
         tutor_ratio = {TUTOR_RATIO}\n",
        recipe.employees,
        recipe.units,
        recipe.seed,
        recipe.scarcity,
        recipe.start,
        recipe.weeks,
        recipe.weeks,
        clerk.cadence.months,
        most_weeks_away(recipe),
    )
}
