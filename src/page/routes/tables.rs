//! The company's files as tables: shown, and changed cell by cell and row by row in a copy, until they are saved.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;
use serde_json::{Value, json};

use super::bring::change_files;
use crate::domain::{Language, Note};
use crate::files::columns::{Column, Holds, TABLES, Table};
use crate::files::edit::Edit;
use crate::files::{WrittenTable, written_tables};
use crate::lexicon::lexicon;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::mend;
use crate::page::session::{Reading, Shared};
use crate::words::{guide, told};

/// Words that a cell may be completed with, at most.
const OFFERED: usize = 3_000;

/// Every table that a company may have: its name here, what it is for, and how many rows it has.
pub async fn tables(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    let written = written(&shared).await?;
    let of = |table: &&'static Table| {
        let rows = written.iter().find(|known| known.table == table.name).map(|known| known.rows.len());
        let about = guide::about(language, table).text;
        json!({ "name": table.name, "label": label(language, table), "about": about, "rows": rows })
    };
    data(&TABLES.iter().map(of).collect::<Vec<_>>())
}

/// The name of a table.
#[derive(Deserialize)]
pub struct Named {
    name: String,
}

/// A table: its columns, with what may stand in their cells, and its rows.
pub async fn table(State(shared): State<Shared>, Query(named): Query<Named>) -> Answer {
    let language = shared.language();
    let table = TABLES.iter().find(|table| table.name == named.name);
    let table: &'static Table = table.ok_or_else(|| Refusal::outdated(language))?;
    let all = written(&shared).await?;
    let own = all.iter().find(|known| known.table == table.name);
    let columns: Vec<Value> = match own {
        Some(own) => {
            let known = |name: Option<&str>| table.columns.iter().find(|column| Some(column.name()) == name);
            own.columns
                .iter()
                .map(|one| column(language, table, &one.header, known(one.means), &all))
                .collect()
        }
        None => table
            .columns
            .iter()
            .map(|one| {
                column(language, table, lexicon(language).header(table.name, one.name()), Some(one), &all)
            })
            .collect(),
    };
    let rows: Vec<Value> = own
        .map(|own| own.rows.iter().map(|(line, cells)| json!([line, cells])).collect())
        .unwrap_or_default();
    data(&json!({
        "name": table.name,
        "label": label(language, table),
        "file": own.map(|own| &own.file),
        "sheet": own.and_then(|own| own.sheet.as_ref()),
        "columns": columns,
        "rows": rows,
    }))
}

fn label(language: Language, table: &Table) -> String {
    lexicon(language).sheet(table.name).replace('_', " ")
}

/// A column: header, what it means, whether it must be filled, what may stand in it, whether it holds days.
fn column(
    language: Language,
    table: &'static Table,
    header: &str,
    column: Option<&Column>,
    all: &[WrittenTable],
) -> Value {
    let Some(column) = column else { return json!({ "header": header, "read": false }) };
    let position = table.columns.iter().position(|known| known.name() == column.name());
    let about = guide::about(language, table).columns;
    let about = position.and_then(|position| about.get(position));
    let offered: Vec<String> = match column.holds {
        Holds::Words(words) => words.iter().map(|choice| choice.word(language).to_owned()).collect(),
        Holds::RowOf { table, column } => identifiers(all, table, column),
        Holds::Anything | Holds::Text | Holds::Day | Holds::Country => Vec::new(),
    };
    json!({
        "header": header,
        "read": true,
        "about": about.map(|about| &about.meaning),
        "blank": about.map(|about| &about.blank),
        "required": column.required,
        "offered": offered,
        "day": column.holds == Holds::Day,
    })
}

/// The identifiers that a table has.
fn identifiers(all: &[WrittenTable], table: &str, column: &str) -> Vec<String> {
    let Some(own) = all.iter().find(|known| known.table == table) else { return Vec::new() };
    let Some(at) = own.columns.iter().position(|known| known.means == Some(column)) else {
        return Vec::new();
    };
    let texts = own.rows.iter().filter_map(|(_, cells)| cells.get(at)).map(|cell| cell.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect::<BTreeSet<_>>().into_iter().take(OFFERED).collect()
}

/// Headers that nothing reads, each with the columns that it could stand for.
pub async fn headers(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    let wanted = match &shared.open().reading {
        Reading::Nothing => false,
        Reading::Faulty(_) => true,
        Reading::Sound(loaded) => loaded
            .notes
            .iter()
            .any(|note| matches!(note, Note::UnknownColumn { .. } | Note::LikelyColumn { .. })),
    };
    if !wanted {
        return data(&json!([]));
    }
    let written = written(&shared).await?;
    let unread = |own: &WrittenTable| {
        let table: Option<&&'static Table> = TABLES.iter().find(|table| table.name == own.table);
        let columns = table.map(|table| table.columns).unwrap_or_default();
        let missing =
            columns.iter().filter(|column| !own.columns.iter().any(|one| one.means == Some(column.name())));
        let options: Vec<Value> = missing
            .map(|column| {
                json!([column.name(), lexicon(language).header(own.table, column.name()), column.required])
            })
            .collect();
        // A table of crosses has the names of units for headers.
        let crossed =
            own.columns.iter().filter(|one| one.means.is_some()).count() < 2 && own.table == "relations";
        let names: Vec<&String> = own
            .columns
            .iter()
            .filter(|one| one.means.is_none() && !one.ignored && !one.header.is_empty() && !crossed)
            .map(|one| &one.header)
            .collect();
        let place = own.sheet.as_ref().unwrap_or(&own.file);
        let told = json!({ "table": own.table, "place": place, "headers": names, "options": options });
        (!names.is_empty() && !options.is_empty()).then_some(told)
    };
    data(&written.iter().filter_map(unread).collect::<Vec<_>>())
}

/// Changes to make.
#[derive(Deserialize)]
pub struct Edits {
    edits: Vec<Edit>,
}

/// Changes a copy of the files and reads it.
pub async fn edit(State(shared): State<Shared>, Json(wanted): Json<Edits>) -> Answer {
    let language = shared.language();
    change_files(shared, move |place| mend::change(place, &wanted.edits, language)).await
}

/// The tables of what is open.
async fn written(shared: &Shared) -> Result<Vec<WrittenTable>, Refusal> {
    let language = shared.language();
    let place =
        shared.open().place.clone().ok_or_else(|| Refusal::of(told!(language, "desk-nothing-open")))?;
    let read = tokio::task::spawn_blocking(move || written_tables(&place.source()));
    read.await.map_err(|_| Refusal::internal(language))
}
