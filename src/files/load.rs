//! A folder read whole: settings first, then every table, then the problem that they make.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;

use super::aliases::ALIASES;
use super::chain::{CAPACITY, CLOSURES, RELATIONS};
use super::columns;
use super::electives::CHOICES;
use super::employees::EMPLOYEES;
use super::fault::Faults;
use super::folder::{self, Folder};
use super::names::Lookup;
use super::overrides::Override;
use super::past::{input_file, named};
use super::people::{ABSENCES, GROUPS, MOVES, PATTERNS, PREFERENCES};
use super::returned::{self, RECOGNITIONS, RETURNS, SURVEYS};
use super::scenarios::Scenario;
use super::schedule::{PINS, Purpose, Rows};
use super::settings::plan;
use super::sheet::{Reading, Source};
use super::sites::SITES;
use super::units::UNITS;
use super::visits::{HISTORY, STINTS};
use super::{
    aliases, chain, electives, employees, events, managers, messages, overrides, people, renamed, schedule,
    sites, units, visits, workbook,
};
use crate::domain::{
    Baseline, Company, EmployeeId, Grouped, InputFile, InputPart, Language, Move, Note, Problem, Return,
    Told, UnitId, settings as catalogue,
};

/// What the command line says beside the folder; a `Some` wins over `passerelle.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Settings to take instead of those of `passerelle.toml`, in its form.
    pub recorded: Option<String>,
    /// Settings to try: they win over the files.
    pub set: Vec<Override>,
    /// A file of pins beside the folder's own `pins.csv`.
    pub pins: Option<PathBuf>,
    /// The schedule to differ little from.
    pub baseline: Option<PathBuf>,
    /// The schedule whose documents are drawn again.
    pub drawn: Option<PathBuf>,
    /// The schedule that a plan is about to replace: its calendars go on.
    pub replaced: Option<PathBuf>,
    /// The run's date: decides the default start of the horizon, nothing else.
    pub today: NaiveDate,
    /// The language where neither the settings nor an option say one.
    pub language_of_computer: Option<Language>,
    /// What the flags of settings give: they win over all others.
    pub flags: Vec<Override>,
}

impl Options {
    /// The same, with what the flag of a setting gives: `with("horizon", "weeks", "4")`.
    pub fn with(mut self, section: &str, key: &str, value: &str) -> Self {
        self.flags.push(Override::of_flag(catalogue::setting(section, key), value));
        self
    }
}

/// A folder that held no fault.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The problem.
    pub problem: Problem,
    /// What the reader should know.
    pub notes: Vec<Note>,
    /// Every file that was read.
    pub files: Vec<InputFile>,
}

/// Reads a folder.
///
/// # Errors
/// Every fault in every file, in the settings and in the options.
pub fn load(folder: &Path, options: &Options) -> Result<Loaded, Faults> {
    let mut folder = Folder::read(folder);
    let mut of_columns = Vec::new();
    let renamed = folder.settings.as_ref().map(|source| renamed::renamed(source, &mut of_columns));
    folder.rename(&renamed.unwrap_or_default());
    let recorded = options
        .recorded
        .as_ref()
        .map(|text| Source::plain(Arc::from("summary.json"), Ok(text.clone()), String::new()));
    let mut plan = plan(recorded.as_ref().or(folder.settings.as_ref()), options);
    if let (Some(settings), None) = (&folder.settings, &recorded) {
        workbook::locate_settings(settings, &mut plan.faults[0]);
    }
    plan.faults[0].append(&mut of_columns);
    let order = plan.settings.dates;
    let pins_given = options.pins.as_deref().map(named);
    let baseline_given = options.baseline.as_deref().map(named);
    let given_schedules = [&options.baseline, &options.pins, &options.drawn].into_iter().flatten();
    let given_schedules: Vec<&Path> = given_schedules.map(PathBuf::as_path).collect();
    // What is replaced is no input: the same input makes the same plan again.
    let beside = |place: &str| {
        let given = events::beside(given_schedules.iter().copied(), place);
        let mut replaced = events::beside(options.replaced.iter().map(PathBuf::as_path), place);
        replaced.retain(|file| given.iter().all(|known| known.file != file.file));
        (given, replaced)
    };
    let (event_files, all_events) = beside(events::PLACE);
    let (message_files, all_messages) = beside(messages::PLACE);
    let files = folder
        .files()
        .map(|source| (InputPart::Company, source))
        .chain(pins_given.as_ref().map(|source| (InputPart::Pins, source)))
        .chain(baseline_given.as_ref().map(|source| (InputPart::Baseline, source)))
        .chain(event_files.iter().chain(&message_files).map(|source| (InputPart::Events, source)))
        .map(|(part, source)| input_file(part, source));
    let mut files: Vec<InputFile> = files.collect();
    // The sheets of a workbook are one file.
    files.dedup();

    let of_company = plan.settings.country;
    let (sites_read, sites) =
        folder.table(&SITES).map(|source| sites::sites(source, order, of_company)).unwrap_or_default();
    let (units_read, mut units, mut unit_names) =
        folder.table(&UNITS).map(|source| units::units(source, order, &sites)).unwrap_or_default();
    let (aliases_read, aliases) =
        folder.table(&ALIASES).map(|source| aliases::aliases(source, order, &unit_names)).unwrap_or_default();
    unit_names.know(&aliases);
    let tried = overrides::units(&options.set, &mut units, &unit_names, &mut plan.settings.tried);
    plan.faults[1].extend(tried);
    let (staff_read, mut staff) = folder
        .table(&EMPLOYEES)
        .map(|source| employees::employees(source, &plan, &unit_names, &sites))
        .unwrap_or_default();

    let managers = managers::read(&folder, order, &unit_names, &staff.names);
    for (unit, manager) in managers.of_units {
        units[unit as usize].manager = Some(manager);
    }
    for (employee, manager) in managers.of_people {
        staff.employees[employee as usize].manager = Some(manager);
    }
    let mut first = [sites_read, units_read, aliases_read, staff_read];
    first[1].faults.extend(managers.faults);
    first[3].notes.extend(managers.notes);
    for (reading, table) in first.iter_mut().zip([&SITES, &UNITS, &ALIASES, &EMPLOYEES]) {
        folder.table(table).into_iter().for_each(|source| source.locate(reading));
    }
    let [sites_read, units_read, aliases_read, staff_read] = first;

    let lookup = || Lookup::new(&unit_names, &staff.names);
    let mut moves: (Reading, Vec<(usize, Move)>) = Default::default();
    if let Some(file) = folder.table(&MOVES) {
        moves = people::moves(file, order, lookup());
        file.locate(&mut moves.0);
    }
    let mut homes = staff.homes.clone();
    // Who moves may owe a visit to either unit: nobody goes there while it is home.
    moves.1.iter().for_each(|(employee, _)| homes[*employee] = None);
    let (mut relations, mut absences, mut closures) = Default::default();
    let (mut capacity, mut history, mut stints) = Default::default();
    let (mut pins, mut preferences, mut groups) = Default::default();
    let (mut recognitions, mut patterns, mut choices) = Default::default();
    let (mut given, mut baseline, mut drawn) = Default::default();
    let (mut more_history, mut more_absences) = Default::default();
    let (mut returns, mut surveys) = Default::default();
    let drawn_given = options.drawn.as_deref().map(named);
    rayon::scope(|scope| {
        let table = |table: &columns::Table| folder.table(table);
        spawn(scope, table(&HISTORY), &mut history, |file| visits::history(file, order, lookup()));
        spawn(scope, folder.more_history.as_ref(), &mut more_history, |file| {
            visits::history(file, order, lookup())
        });
        spawn(scope, table(&STINTS), &mut stints, |file| visits::stints(file, &plan, &homes, lookup()));
        spawn(scope, table(&CHOICES), &mut choices, |file| electives::choices(file, order, lookup()));
        spawn(scope, table(&ABSENCES), &mut absences, |file| people::absences(file, order, lookup()));
        spawn(scope, folder.more_absences.as_ref(), &mut more_absences, |file| {
            people::absences(file, order, lookup())
        });
        spawn(scope, table(&PATTERNS), &mut patterns, |file| people::patterns(file, order, lookup()));
        spawn(scope, table(&PREFERENCES), &mut preferences, |file| {
            people::preferences(file, order, lookup())
        });
        spawn(scope, table(&PINS), &mut pins, |file| schedule::rows(file, order, Purpose::Pins, lookup()));
        spawn(scope, pins_given.as_ref(), &mut given, |file| {
            schedule::rows(file, order, Purpose::Given, lookup())
        });
        spawn(scope, drawn_given.as_ref(), &mut drawn, |file| {
            schedule::rows(file, order, Purpose::Schedule, lookup())
        });
        spawn(scope, baseline_given.as_ref(), &mut baseline, |file| {
            schedule::rows(file, order, Purpose::Past, lookup())
        });
        spawn(scope, table(&RELATIONS), &mut relations, |file| {
            chain::relations(file, order, &unit_names, lookup())
        });
        spawn(scope, table(&CLOSURES), &mut closures, |file| {
            chain::closures(file, order, &sites, &units, lookup())
        });
        spawn(scope, table(&CAPACITY), &mut capacity, |file| chain::capacity(file, order, lookup()));
        spawn(scope, table(&GROUPS), &mut groups, |file| people::groups(file, order, lookup()));
        spawn(scope, table(&RECOGNITIONS), &mut recognitions, |file| {
            returned::recognitions(file, order, lookup())
        });
        spawn(scope, table(&RETURNS), &mut returns, |file| returned::returns(file, order, lookup()));
        spawn(scope, table(&SURVEYS), &mut surveys, |file| returned::surveys(file, order, lookup()));
    });

    let of_forms =
        folder.forms.iter().map(|form| form.read(|source| returned::returns(source, order, lookup())));
    let (forms_read, of_forms): (Vec<Reading>, Vec<Vec<Return>>) = of_forms.unzip();
    let events: Vec<_> = event_files
        .iter()
        .chain(&all_events)
        .map(|file| events::events(file, order, &unit_names, &staff.names))
        .collect();

    let told: Vec<_> = message_files
        .iter()
        .chain(&all_messages)
        .map(|file| messages::messages(file, order, &unit_names, &staff.names))
        .collect();
    let [of_settings, of_flags] = plan.faults;
    let mut faults = vec![std::mem::take(&mut folder.faults), of_settings];
    let mut notes = [std::mem::take(&mut folder.notes), plan.notes].concat();
    for reading in [
        sites_read,
        units_read,
        aliases_read,
        staff_read,
        relations.0,
        moves.0,
        absences.0,
        more_absences.0,
        patterns.0,
        closures.0,
        capacity.0,
        history.0,
        more_history.0,
        stints.0,
        choices.0,
        pins.0,
        preferences.0,
        groups.0,
        recognitions.0,
        returns.0,
        surveys.0,
        given.0,
        baseline.0,
    ] {
        faults.push(reading.faults);
        notes.extend(reading.notes);
    }
    for reading in forms_read {
        faults.push(reading.faults);
        notes.extend(reading.notes);
    }
    let (of_messages, messages): (Vec<Reading>, Vec<Vec<Told>>) = told.into_iter().unzip();
    let (of_events, events): (Vec<Reading>, Vec<events::Events>) = events.into_iter().unzip();
    let told = events.iter().find_map(|events| events.company.clone());
    let events: Vec<_> = events.into_iter().flat_map(|events| events.events).collect();
    faults.extend(of_events.into_iter().chain(of_messages).map(|reading| reading.faults));
    faults.push(of_flags);
    let faults = Faults::of_files(faults);
    let (true, Some(horizon)) = (faults.is_empty(), plan.horizon) else { return Err(faults) };

    let owners = staff.employees.len();
    let (given, before, drawn): (Rows, Rows, Rows) = (given.1, baseline.1, drawn.1);
    let moves = Grouped::new(owners, moves.1);
    let moved = |(employee, unit): &(EmployeeId, UnitId)| {
        let told = moves.of(employee.index()).iter().any(|change: &Move| change.unit == *unit);
        staff.homes[employee.index()] != Some(*unit) && !told
    };
    let told_homes = events.iter().flat_map(|event| event.homes_since(horizon.start()));
    let mut left_units: Vec<_> = before.homes.iter().copied().chain(told_homes).filter(moved).collect();
    left_units.sort_unstable();
    left_units.dedup();
    let baseline = match options.baseline.is_some() {
        true => Some(Baseline { rows: before.bookings(), gone: before.gone }),
        // A workbook that keeps where its rows were planned is what a plan around its changes is to differ little from.
        false if !given.planned.is_empty() => {
            Some(Baseline { rows: given.planned.clone(), ..Baseline::default() })
        }
        false => None,
    };
    let company = Company {
        sites: sites.list,
        units,
        employees: staff.employees,
        relations: relations.1.0,
        handovers: relations.1.1,
        patterns: Grouped::new(owners, patterns.1),
        moves,
        absences: Grouped::new(owners, [absences.1, more_absences.1].concat()),
        closures: closures.1,
        capacity: capacity.1,
        visits: Grouped::new(owners, [history.1.visits, more_history.1.visits].concat()),
        missed: Grouped::new(owners, [history.1.missed, more_history.1.missed].concat()),
        aliases,
        extra: stints.1,
        choices: choices.1,
        pins: schedule::merged(pins.1.pins, given.pins),
        preferences: Grouped::new(owners, preferences.1),
        groups: groups.1,
        recognitions: recognitions.1,
        returns: returned::amended(returns.1.into_iter().chain(of_forms.into_iter().flatten())),
        surveys: surveys.1,
        held: [before.held, given.held, drawn.held].concat(),
        left_units,
    };
    let (problem, of_problem) = Problem::build(company, plan.settings, horizon, baseline);
    let identity = told.unwrap_or_else(|| identity(&folder));
    let problem = problem.with_published(events::latest(events.into_iter()), identity);
    let problem = problem.with_told(messages::latest(messages.into_iter().flatten()));
    notes.extend(of_problem);
    // What may have been misunderstood comes before what is merely not read.
    notes.sort_by_key(|note| !note.is_grave());
    Ok(Loaded { problem, notes, files })
}

/// What tells the events of this company from those of others, where nothing has been made yet: units and employees
/// as they stand in the files of the first plan. Later plans take it from `calendars/events.csv`.
fn identity(folder: &Folder) -> String {
    let files = [&UNITS, &EMPLOYEES].map(|table| folder.table(table).map_or("", |file| file.sha256.as_str()));
    folder::sha256(files.join("\n").as_bytes())[..32].to_owned()
}

/// Reads a folder once for each scenario.
///
/// # Errors
/// Every fault of every scenario; for those of the folder itself, read it alone first.
pub fn load_scenarios(
    folder: &Path,
    options: &Options,
    scenarios: &[Scenario],
) -> Result<Vec<Loaded>, Faults> {
    let (mut all, mut faults) = (Vec::new(), Vec::new());
    for scenario in scenarios {
        let set = options.set.iter().chain(&scenario.set).cloned().collect();
        match load(folder, &Options { set, ..options.clone() }) {
            Ok(loaded) => all.push(loaded),
            Err(found) => faults.push(found.iter().cloned().collect()),
        }
    }
    if faults.is_empty() { Ok(all) } else { Err(Faults::of_files(faults)) }
}

/// Reads a table beside the others, if there is a file.
fn spawn<'s, T: Send>(
    scope: &rayon::Scope<'s>,
    file: Option<&'s Source>,
    into: &'s mut (Reading, T),
    read: impl FnOnce(&'s Source) -> (Reading, T) + Send + 's,
) {
    if let Some(file) = file {
        scope.spawn(move |_| {
            *into = read(file);
            file.locate(&mut into.0);
        });
    }
}
