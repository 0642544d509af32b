//! The one table of files, their columns, and the names that a header may have.

/// A column, whichever files it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Col {
    After,
    CadenceMonths,
    Client,
    Content,
    CustomerContact,
    Date,
    Due,
    Email,
    Employee,
    From,
    Grade,
    Group,
    Hired,
    Home,
    Hosts,
    Kind,
    Leaves,
    MaxWeeksAway,
    MinPresent,
    Name,
    Old,
    Parent,
    Pin,
    Priority,
    Programme,
    Role,
    Rule,
    Sequence,
    Site,
    ServiceQuality,
    Start,
    Status,
    Supplier,
    Text,
    To,
    Tutor,
    Uid,
    Unit,
    Weeks,
    Weight,
    Wish,
}

impl Col {
    /// How many columns there are in all files.
    pub(super) const COUNT: usize = Col::Wish as usize + 1;
}

/// A column of one file.
pub(super) struct Column {
    pub col: Col,
    /// Whether every row must fill it.
    pub required: bool,
    /// The names accepted; the first is that of the documentation. Compared after `fold`.
    pub names: &'static [&'static str],
}

/// A file.
pub(super) struct Table {
    /// Its name without `.csv`.
    pub name: &'static str,
    /// The names that its sheet of a workbook may have, compared after `fold`; the first is its own.
    pub sheets: &'static [&'static str],
    pub columns: &'static [Column],
    /// Columns known and not read: written by the program for people.
    pub ignored: &'static [&'static str],
}

const fn must(col: Col, names: &'static [&'static str]) -> Column {
    Column { col, required: true, names }
}

const fn may(col: Col, names: &'static [&'static str]) -> Column {
    Column { col, required: false, names }
}

type Names = &'static [&'static str];

const EMPLOYEE: Names = &["employee", "salarié", "salariée", "employé", "collaborateur", "matricule"];
const UNIT: Names = &["unit", "unité", "service", "département"];
const HOST_UNIT: Names =
    &["unit", "unité", "service", "département", "accueil", "unité d'accueil", "service d'accueil"];
const NAME: Names = &["name", "nom"];
const FROM: Names = &["from", "du", "de", "depuis", "début", "date de début"];
const TO: Names = &["to", "au", "à", "jusqu'au", "fin", "date de fin"];
const START: Names = &["start", "début", "date de début", "lundi"];
const DUE: Names = &["due", "échéance", "date d'échéance"];
const WEEKS: Names = &["weeks", "semaines", "durée", "nombre de semaines"];
const PRIORITY: Names = &["priority", "priorité"];
const PROGRAMME: Names = &["programme", "program"];
const PIN: Names = &["pin", "épingle", "ancrage"];
const EMAIL: Names = &["email", "e-mail", "mail", "courriel", "adresse"];
const HOSTS: Names = &["hosts", "accueil", "places", "capacité", "capacité d'accueil"];
const MIN_PRESENT: Names = &["min_present", "présence_min", "présents_min", "présence minimale"];
const STATUS: Names = &["status", "statut", "état"];
const TEXT: Names = &["text", "texte", "mots", "message"];

/// Columns of a schedule that the program writes for people.
const WRITTEN: Names = &[
    "employee_name",
    "home_unit",
    "unit_name",
    "end",
    "iso_week",
    "tutor",
    "status",
    "nom",
    "service_d_origine",
    "nom_du_service",
    "fin",
    "semaine_iso",
    "tuteur",
    "statut",
];

pub(super) static UNITS: Table = Table {
    name: "units",
    sheets: &["units", "services", "unités"],
    columns: &[
        must(Col::Unit, UNIT),
        may(Col::Name, NAME),
        may(Col::Parent, &["parent", "rattachement", "unité parente", "supérieur"]),
        must(Col::Hosts, HOSTS),
        may(Col::MinPresent, MIN_PRESENT),
        may(Col::CustomerContact, &["customer_contact", "contact_client", "contact clients"]),
        may(Col::Weeks, WEEKS),
        may(Col::After, &["after", "après"]),
        may(Col::Email, EMAIL),
        may(Col::Site, &["site", "lieu", "établissement"]),
        may(Col::ServiceQuality, &["service_quality", "quality", "qualité", "qualité de service"]),
    ],
    ignored: &[],
};

pub(super) static EMPLOYEES: Table = Table {
    name: "employees",
    sheets: &["employees", "salariés", "employés", "personnel", "effectif"],
    columns: &[
        must(Col::Employee, EMPLOYEE),
        may(Col::Name, &["name", "nom", "nom complet"]),
        must(Col::Unit, &["unit", "unité", "service", "département", "home_unit", "unité d'attache"]),
        may(Col::Role, &["role", "poste", "fonction", "métier"]),
        may(Col::Grade, &["grade", "niveau", "échelon"]),
        may(Col::Hired, &["hired", "embauche", "embauché", "date d'embauche", "entrée", "arrivée"]),
        may(Col::Leaves, &["leaves", "départ", "date de départ", "sortie"]),
        may(Col::Tutor, &["tutor", "tuteur", "tutrice"]),
        may(
            Col::MaxWeeksAway,
            &[
                "max_weeks_away",
                "semaines_max",
                "max_semaines",
                "max_semaines_absent",
                "semaines_absence_max",
            ],
        ),
        may(Col::Programme, PROGRAMME),
        may(Col::Email, EMAIL),
    ],
    ignored: &[],
};

pub(super) static RELATIONS: Table = Table {
    name: "relations",
    sheets: &["relations", "liens", "chaîne de service"],
    columns: &[
        must(Col::Supplier, &["supplier", "fournisseur"]),
        must(Col::Client, &["client"]),
        may(Col::CadenceMonths, &["cadence_months", "cadence_mois", "cadence"]),
        may(Col::Weeks, WEEKS),
        may(Col::Priority, PRIORITY),
    ],
    ignored: &[],
};

pub(super) static ABSENCES: Table = Table {
    name: "absences",
    sheets: &["absences", "congés"],
    columns: &[must(Col::Employee, EMPLOYEE), must(Col::From, FROM), must(Col::To, TO)],
    ignored: &[],
};

pub(super) static CLOSURES: Table = Table {
    name: "closures",
    sheets: &["closures", "fermetures"],
    columns: &[
        may(Col::Unit, UNIT),
        must(Col::From, FROM),
        must(Col::To, TO),
        may(Col::Kind, &["kind", "type", "genre", "nature"]),
    ],
    ignored: &[],
};

pub(super) static CAPACITY: Table = Table {
    name: "capacity",
    sheets: &["capacity", "capacité", "capacités"],
    columns: &[
        must(Col::Unit, UNIT),
        must(Col::From, FROM),
        must(Col::To, TO),
        may(Col::Hosts, HOSTS),
        may(Col::MinPresent, MIN_PRESENT),
    ],
    ignored: &[],
};

pub(super) static HISTORY: Table = Table {
    name: "history",
    sheets: &["history", "historique"],
    columns: &[
        must(Col::Employee, EMPLOYEE),
        must(Col::Unit, HOST_UNIT),
        must(Col::Start, START),
        must(Col::Weeks, WEEKS),
        may(Col::Programme, PROGRAMME),
        may(Col::Status, STATUS),
    ],
    ignored: &[],
};

pub(super) static STINTS: Table = Table {
    name: "stints",
    sheets: &["stints", "immersions"],
    columns: &[
        must(Col::Employee, EMPLOYEE),
        must(Col::Unit, HOST_UNIT),
        must(Col::Weeks, WEEKS),
        may(Col::From, FROM),
        may(Col::To, TO),
        may(Col::Due, DUE),
        may(Col::Priority, PRIORITY),
    ],
    ignored: &[],
};

/// Also the file of `--pins`, of `--baseline`, and any schedule.
pub(super) static PINS: Table = Table {
    name: "pins",
    sheets: &["pins", "épingles", "dates fixées"],
    columns: &[
        must(Col::Employee, EMPLOYEE),
        must(Col::Unit, HOST_UNIT),
        must(Col::Start, START),
        must(Col::Weeks, WEEKS),
        may(Col::Pin, PIN),
        may(Col::Programme, PROGRAMME),
        may(Col::Due, DUE),
    ],
    ignored: WRITTEN,
};

/// Any schedule, read without its company.
pub(super) static LOOSE: Table = Table {
    name: "schedule",
    sheets: &[],
    columns: &[
        must(Col::Employee, EMPLOYEE),
        must(Col::Unit, HOST_UNIT),
        must(Col::Start, START),
        must(Col::Weeks, WEEKS),
        may(Col::Home, &["home_unit", "service d'origine"]),
        may(Col::Pin, PIN),
        may(Col::Programme, PROGRAMME),
        may(Col::Due, DUE),
    ],
    ignored: WRITTEN,
};

/// The stints that a schedule left.
pub(super) static LEFT: Table = Table {
    name: "unscheduled",
    sheets: &[],
    columns: &[must(Col::Employee, EMPLOYEE), must(Col::Unit, HOST_UNIT)],
    ignored: &["programme", "due", "priority", "reason", "detail", "fix"],
};

pub(super) static PREFERENCES: Table = Table {
    name: "preferences",
    sheets: &["preferences", "préférences", "souhaits"],
    columns: &[
        must(Col::Employee, EMPLOYEE),
        may(Col::Unit, HOST_UNIT),
        must(Col::From, FROM),
        must(Col::To, TO),
        may(Col::Wish, &["wish", "souhait", "voeu"]),
        may(Col::Weight, &["weight", "poids"]),
    ],
    ignored: &[],
};

pub(super) static GROUPS: Table = Table {
    name: "groups",
    sheets: &["groups", "groupes"],
    columns: &[
        must(Col::Group, &["group", "groupe"]),
        must(Col::Employee, EMPLOYEE),
        may(Col::Rule, &["rule", "règle"]),
    ],
    ignored: &[],
};

pub(super) static RECOGNITIONS: Table = Table {
    name: "recognitions",
    sheets: &["recognitions", "reconnaissances", "remerciements"],
    columns: &[
        must(Col::Date, &["date", "jour"]),
        must(Col::Employee, EMPLOYEE),
        must(Col::Unit, HOST_UNIT),
        must(Col::Text, TEXT),
    ],
    ignored: &[],
};

pub(super) static ALIASES: Table = Table {
    name: "aliases",
    sheets: &["aliases", "anciens noms", "alias"],
    columns: &[
        must(Col::Old, &["old", "ancien", "ancien nom", "ancienne unité", "ancien service", "alias"]),
        must(
            Col::Unit,
            &["unit", "unité", "service", "département", "nouveau nom", "nouvelle unité", "nouveau service"],
        ),
    ],
    ignored: &[],
};

/// `calendars/events.csv` of an output folder: no file of a folder of input.
pub(super) static EVENTS: Table = Table {
    name: "events",
    sheets: &["events"],
    columns: &[
        must(Col::Uid, &["uid"]),
        must(Col::Employee, EMPLOYEE),
        must(Col::Unit, HOST_UNIT),
        may(Col::Programme, PROGRAMME),
        must(Col::Start, START),
        must(Col::Weeks, WEEKS),
        must(Col::Sequence, &["sequence"]),
        must(Col::Status, STATUS),
        may(Col::Content, &["content"]),
    ],
    ignored: &[],
};

/// Every file of a folder, in the order of reports.
pub(super) static TABLES: [&Table; 13] = [
    &UNITS,
    &ALIASES,
    &EMPLOYEES,
    &RELATIONS,
    &ABSENCES,
    &CLOSURES,
    &CAPACITY,
    &HISTORY,
    &STINTS,
    &PINS,
    &PREFERENCES,
    &GROUPS,
    &RECOGNITIONS,
];
