//! `messages.csv` beside a schedule: what was told to whom of which visit, and whether it was sent.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::choices::{ABOUTS, ROLES, STATES};
use super::columns::{Col, Table, may, must};
use super::names::Names;
use super::row::Row;
use super::sheet::{Reading, Source, read};
use super::values::monday_of;
use super::writing;
use crate::domain::{
    Company, DateOrder, Days, EmployeeId, Language, MAX_WEEKS, Recipient, Role, Told, UnitId,
};
use crate::lexicon::lexicon;

const ADDRESS: Col = Col("address");
const BEFORE_START: Col = Col("before_start");
const BEFORE_WEEKS: Col = Col("before_weeks");
const EMPLOYEE_NAME: Col = Col("employee_name");
const FILE: Col = Col("file");
const MESSAGE: Col = Col("message");
pub(super) const RECIPIENT: Col = Col("recipient");
const RECIPIENT_NAME: Col = Col("recipient_name");
pub(super) const ROLE: Col = Col("role");
pub(super) const STATE: Col = Col("state");
const UID: Col = Col("uid");
const UNIT_NAME: Col = Col("unit_name");
const WHY: Col = Col("why");

/// `messages.csv` of an output folder: no file of a folder of input.
pub(super) static MESSAGES: Table = Table {
    name: "messages",
    columns: &[
        may(STATE),
        must(RECIPIENT),
        must(ROLE),
        must(MESSAGE),
        must(Col::START),
        must(Col::WEEKS),
        may(BEFORE_START),
        may(BEFORE_WEEKS),
        must(UID),
    ],
    ignored: &[RECIPIENT_NAME, ADDRESS, FILE, Col::EMPLOYEE, EMPLOYEE_NAME, Col::UNIT, UNIT_NAME, WHY],
};

/// Its columns as they are written: what the planner reads comes first.
const WRITTEN: [Col; 17] = [
    STATE,
    RECIPIENT_NAME,
    ADDRESS,
    ROLE,
    MESSAGE,
    EMPLOYEE_NAME,
    UNIT_NAME,
    Col::START,
    Col::WEEKS,
    WHY,
    FILE,
    RECIPIENT,
    Col::EMPLOYEE,
    Col::UNIT,
    BEFORE_START,
    BEFORE_WEEKS,
    UID,
];

/// Where they stand, seen from the schedule.
pub const PLACE: &str = "messages.csv";

/// Reads what was told; rows about people and units that are gone are passed over: nobody writes to them any more.
pub(super) fn messages(
    source: &Source,
    order: DateOrder,
    units: &Names,
    employees: &Names,
) -> (Reading, Vec<Told>) {
    let mut all = Vec::new();
    let reading = read(source, &MESSAGES, order, |row| {
        let (role, about) = (row.choice(ROLE, &ROLES), row.choice(MESSAGE, &ABOUTS));
        // A blank state is that of a message nobody has sent.
        let sent = row.choice(STATE, &STATES).unwrap_or(false);
        let (days, before) = (days(row, Col::START, Col::WEEKS), days(row, BEFORE_START, BEFORE_WEEKS));
        let (Some(role), Some(about), Some(days)) = (role, about, days) else { return };
        let (Some(id), Some(uid)) = (row.name(RECIPIENT), row.owned(UID)) else { return };
        let recipient = match role {
            Role::Host => units.ever(&id).map(|unit| Recipient::Unit(UnitId(unit))),
            _ => employees.get(&id).map(|employee| Recipient::Employee(EmployeeId(employee))),
        };
        all.extend(recipient.map(|recipient| Told { recipient, role, uid, about, days, before, sent }));
    });
    (reading, all)
}

fn days(row: &mut Row<'_>, start: Col, weeks: Col) -> Option<Days> {
    let monday = row.date(start).map(monday_of);
    let weeks = row.small(weeks, 1..=MAX_WEEKS as u8);
    monday.zip(weeks)
}

/// What a row says to people, beside what is read again.
#[derive(Clone, Debug, Default)]
pub struct ForPeople {
    /// Who gets it.
    pub recipient_name: String,
    /// Address; blank where a notice is printed.
    pub address: String,
    /// The draft or the notice, below the output folder; blank where nothing is to be sent.
    pub file: String,
    /// Identifier and name of who goes.
    pub employee: [String; 2],
    /// Identifier and name of the host unit.
    pub unit: [String; 2],
    /// What changed and why, in a sentence.
    pub why: String,
}

/// Writes messages so that a spreadsheet program opens them with a double click, and they are read again.
///
/// # Errors
/// Those of the sink.
pub fn write_messages<'t>(
    company: &Company,
    language: Language,
    rows: impl Iterator<Item = (&'t Told, ForPeople)>,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let lexicon = lexicon(language);
    let header = WRITTEN.map(|col| lexicon.header(MESSAGES.name, col.0).to_owned());
    let mut table = writing::Table::for_people(sink, language, &header)?;
    let cell =
        |kind: &str, value: &str| lexicon.cell(kind, value).first().map_or(value, String::as_str).to_owned();
    for (told, shown) in rows {
        let recipient = match told.recipient {
            Recipient::Employee(employee) => &company.employees[employee].id,
            Recipient::Unit(unit) => &company.units[unit].id,
        };
        let [before_start, before_weeks] = told.before.map(written).unwrap_or_default();
        let [start, weeks] = written(told.days);
        let [employee, employee_name] = shown.employee;
        let [unit, unit_name] = shown.unit;
        table.row(&[
            cell("state", if told.sent { "sent" } else { "to_send" }),
            shown.recipient_name,
            shown.address,
            cell("role", told.role.code()),
            cell("message", told.about.code()),
            employee_name,
            unit_name,
            start,
            weeks,
            shown.why,
            shown.file,
            recipient.clone(),
            employee,
            unit,
            before_start,
            before_weeks,
            told.uid.clone(),
        ])?;
    }
    table.finish()
}

fn written((monday, weeks): Days) -> [String; 2] {
    [monday.to_string(), weeks.to_string()]
}

/// Of several files, the latest last, what was told last: what was sent wins over what was not.
pub(super) fn latest(all: impl Iterator<Item = Told>) -> Vec<Told> {
    let mut latest: BTreeMap<(Recipient, String), Told> = BTreeMap::new();
    for told in all {
        let key = (told.recipient, told.uid.clone());
        match latest.get(&key) {
            Some(_) if !told.sent => {}
            _ => drop(latest.insert(key, told)),
        }
    }
    latest.into_values().collect()
}
