//! Hand out: what changed since the last time and who must hear of it, documents as drafts or published, and earlier
//! editions brought back.

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use chrono::NaiveDateTime;
use serde::Deserialize;
use serde_json::{Value, json};

use super::adjust::ask;
use crate::adjust::{Step, with_pins};
use crate::domain::{EmployeeId, Language, Placement, Problem, Recipient, UnitId};
use crate::files::{self, MESSAGES};
use crate::output::{self, Hearing};
use crate::page::answer::{Answer, Refusal, data};
use crate::page::folder::Place;
use crate::page::session::{Reading, Shared};
use crate::report::Asked;
use crate::target::{Target, TargetError};
use crate::tasks::{self, Issue};
use crate::words::told;

/// The schedule of drafts and editions.
const SCHEDULE: &str = "schedule.csv";

/// How the folders of editions are named: by the second in which they were published.
const NAMED: &str = "%Y-%m-%d-%H%M%S";

/// The schedule in hand as it is handed out: against the last edition, in the language of the page.
///
/// # Errors
/// There is none, or it breaks rules.
pub(super) async fn issue(shared: &Shared, kits: bool) -> Result<Issue, Refusal> {
    let language = shared.language();
    let (editor, place) = (shared.editor()?, place(shared)?);
    let inputs = match &shared.open().reading {
        Reading::Sound(loaded) => loaded.files.clone(),
        _ => Vec::new(),
    };
    let held = editor
        .ask(|editing| (editing.edited.placements(), editing.edited.pins().clone(), editing.facts.clone()))
        .await;
    let (placements, pins, mut facts) = held.map_err(|_| Refusal::internal(language))?;
    facts.inputs = inputs;
    let made = tokio::task::spawn_blocking(move || {
        let problem = with_pins(&editor.problem, &pins).altered(|parts| parts.settings.language = language);
        let before = place.editions().into_iter().next();
        let before = before.map(|edition| place.published().join(edition).join(SCHEDULE));
        let issue = Issue::of(&problem, placements, facts, before.as_deref())
            .map_err(|_| Refusal::of(told!(language, "desk-broken")))?;
        Ok(if kits { issue.with_kits() } else { issue })
    });
    made.await.map_err(|_| Refusal::internal(language))?
}

pub(super) fn place(shared: &Shared) -> Result<Arc<Place>, Refusal> {
    let place = shared.open().place.clone();
    place.ok_or_else(|| Refusal::of(told!(shared.language(), "desk-nothing-open")))
}

/// What changed since the last time that something was published, and who must hear of it.
pub async fn changes(State(shared): State<Shared>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let issue = issue(&shared, true).await?;
    let found = tokio::task::spawn_blocking(move || {
        let (heads, rows) = output::told_changes(&issue.view(Vec::new()));
        let remark = issue.forgotten.then(|| told!(language, "desk-edition-unreadable"));
        let organizer =
            issue.problem.settings.organizer.is_none().then(|| told!(language, "kit-no-organizer"));
        json!({
            "edition": place.editions().first(),
            "heads": heads,
            "rows": rows,
            "hearing": issue.hearing().iter().map(heard).collect::<Vec<_>>(),
            "remark": remark,
            "organizer": organizer,
        })
    });
    data(&found.await.map_err(|_| Refusal::internal(language))?)
}

fn heard(hearing: &Hearing) -> Value {
    let (kind, number) = match hearing.recipient {
        Recipient::Employee(employee) => ("employee", employee.0),
        Recipient::Unit(unit) => ("unit", unit.0),
    };
    json!({
        "kind": kind,
        "number": number,
        "name": hearing.name,
        "address": hearing.address,
        "file": hearing.file,
        "told": hearing.told,
    })
}

/// The placements of a schedule file that can stand on a schedule.
fn placements_of(file: &FilePath, problem: &Problem) -> Option<Vec<Placement>> {
    let rows = files::load_schedule(file, problem).ok()?;
    let mut placements = problem.schedule_of(&rows).placements;
    placements.retain(|placement| crate::adjust::JudgedSchedule::fits(problem, placement));
    Some(placements)
}

/// Whether the documents are published or a draft, and of whom there are kits.
#[derive(Deserialize)]
pub struct Wanted {
    publish: bool,
    /// With kits and messages.
    #[serde(default)]
    kits: bool,
    /// Only kits of the visits of these people.
    #[serde(default)]
    people: Vec<u32>,
    /// Only kits of the visits to these units, and from them.
    #[serde(default)]
    units: Vec<u32>,
    /// A draft that was changed by hand is replaced.
    #[serde(default)]
    replace: bool,
}

impl Wanted {
    /// The visits of which kits are wanted; `None` for numbers that name nobody.
    fn asked(&self, problem: &Problem) -> Option<Vec<Asked>> {
        let company = &problem.company;
        let known = |numbers: &[u32], count: usize| numbers.iter().all(|number| (*number as usize) < count);
        let sound = known(&self.people, company.employees.len()) && known(&self.units, company.units.len());
        let people = self.people.iter().map(|number| EmployeeId(*number));
        let units = self.units.iter().map(|number| UnitId(*number));
        let people = people.map(|employee| Asked { employee: Some(employee), ..Asked::default() });
        let units = units.map(|unit| Asked { unit: Some(unit), ..Asked::default() });
        sound.then(|| people.chain(units).collect())
    }
}

/// Writes the documents: as a draft that the next one replaces, or as an edition that is kept.
pub async fn documents(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let issue = issue(&shared, wanted.kits).await?;
    let asked = wanted.asked(&issue.problem).ok_or_else(|| Refusal::outdated(language))?;
    let written = tokio::task::spawn_blocking(move || write(&place, &issue, asked, &wanted));
    let (folder, files) = match written.await.map_err(|_| Refusal::internal(language))? {
        Ok(written) => written,
        Err(TargetError::Edited { file, .. }) => return data(&json!({ "edited": file })),
        Err(error) => {
            tracing::warn!(error = error.is_refusal(), "documents were not written");
            return Err(Refusal::of(told!(language, "desk-not-written")));
        }
    };
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    data(&json!({ "folder": folder, "edition": name, "files": files }))
}

fn write(
    place: &Place,
    issue: &Issue,
    asked: Vec<Asked>,
    wanted: &Wanted,
) -> Result<(PathBuf, Vec<String>), TargetError> {
    let out = match wanted.publish {
        true => {
            let folder = place.published();
            std::fs::create_dir_all(&folder)
                .map_err(|source| TargetError::Io { path: folder.clone(), source })?;
            folder.join(chrono::Local::now().format(NAMED).to_string())
        }
        false => place.draft(),
    };
    if !wanted.replace {
        tasks::refuse_edited(&out, &[&out.join(MESSAGES)])?;
    }
    let view = issue.view(asked);
    let files: Vec<String> = output::paths(&view).collect();
    let target = Target::prepare(&out, &place.given)?;
    let folder = output::write(&view, target, &|| false)?;
    Ok((folder, files))
}

/// What was written: the draft, then what was published, the latest first.
pub async fn editions(State(shared): State<Shared>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let draft = place.edition("draft").map(|_| json!(["draft", told!(language, "desk-edition-draft")]));
    let published = place.editions().into_iter().enumerate();
    let published = published.map(|(turn, name)| json!([name, titled(language, &name, turn == 0)]));
    data(&json!({ "editions": draft.into_iter().chain(published).collect::<Vec<_>>() }))
}

/// When an edition was published, and whether it is the one that holds.
fn titled(language: Language, name: &str, holds: bool) -> String {
    let Ok(when) = NaiveDateTime::parse_from_str(name, NAMED) else { return name.to_owned() };
    let time = when.format("%H:%M").to_string();
    let key = if holds { "desk-edition-published" } else { "desk-edition-earlier" };
    told!(language, key, day = when.date(), time = time)
}

/// An edition.
#[derive(Deserialize)]
pub struct Edition {
    edition: String,
}

/// Takes a draft or an edition in hand again, as a step that can be undone.
pub async fn bring_back(State(shared): State<Shared>, Json(wanted): Json<Edition>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let folder = place.edition(&wanted.edition).ok_or_else(|| Refusal::outdated(language))?;
    let window = Shared::clone(&shared);
    ask(&shared, move |editing| {
        let unreadable = || Refusal::of(told!(language, "desk-edition-unreadable"));
        let then =
            placements_of(&folder.join(SCHEDULE), editing.schedule.problem()).ok_or_else(unreadable)?;
        let step = Step::between(&editing.edited.placements(), &then);
        editing.step(step);
        window.tell(json!({ "kind": "hand" }));
        Ok(json!({}))
    })
    .await
}

/// Who is still to hear of an edition, with the drafts and notices that were written.
pub async fn messages(State(shared): State<Shared>, Json(wanted): Json<Edition>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let folder = place.edition(&wanted.edition).ok_or_else(|| Refusal::outdated(language))?;
    let editor = shared.editor()?;
    let found = tokio::task::spawn_blocking(move || {
        let unreadable = || Refusal::of(told!(language, "desk-edition-unreadable"));
        let problem = editor.problem.altered(|parts| parts.settings.language = language);
        let file = folder.join(SCHEDULE);
        let placements = placements_of(&file, &problem).ok_or_else(unreadable)?;
        let facts = crate::page::editing::facts_by_hand(None);
        let issue = Issue::of(&problem, placements, facts, Some(&file)).map_err(|_| unreadable())?;
        let there = |one: &Hearing| folder.join(&one.file).is_file();
        let hearing: Vec<Value> =
            issue.with_kits().hearing().iter().filter(|one| there(one)).map(heard).collect();
        Ok(json!({ "hearing": hearing }))
    });
    data(&found.await.map_err(|_| Refusal::internal(language))??)
}

/// Recipients of messages of an edition.
#[derive(Deserialize)]
pub struct Sent {
    edition: String,
    recipients: Vec<(Kind, u32)>,
}

/// Whom a message is for.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Employee,
    Unit,
}

/// Notes that messages of an edition were sent.
pub async fn sent(State(shared): State<Shared>, Json(sent): Json<Sent>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let folder = place.edition(&sent.edition).ok_or_else(|| Refusal::outdated(language))?;
    let problem = Arc::clone(&shared.editor()?.problem);
    let company = &problem.company;
    let recipient = |(kind, number): &(Kind, u32)| match kind {
        Kind::Employee if (*number as usize) < company.employees.len() => {
            Some(Recipient::Employee(EmployeeId(*number)))
        }
        Kind::Unit if (*number as usize) < company.units.len() => Some(Recipient::Unit(UnitId(*number))),
        Kind::Employee | Kind::Unit => None,
    };
    let recipients: Option<Vec<Recipient>> = sent.recipients.iter().map(recipient).collect();
    let recipients = recipients.ok_or_else(|| Refusal::outdated(language))?;
    let noted = tasks::note_sent(&folder, company, &recipients);
    match noted {
        Ok(true) => data(&json!({})),
        Ok(false) => Err(Refusal::of(told!(language, "desk-edition-unreadable"))),
        Err(_) => Err(Refusal::of(told!(language, "desk-not-written"))),
    }
}
