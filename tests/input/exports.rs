//! Files of HR programs, and names where identifiers are asked.

use std::path::Path;

use passerelle::domain::{Company, Enrolment, Language, Look, Note, Problem, Weekdays};
use passerelle::files;
use passerelle::words::faults;

use super::folder::{codes, day, expect_loaded, faults_of, loaded, options, problem};

fn employees_of(header: &str, row: &str) -> Company {
    let text = format!("{header}\n{row}\n");
    loaded(&[("employees.csv", &text)]).problem.company.clone()
}

/// Case 09.
#[test]
fn a_french_export_is_read_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/09-hris-french-headers");
    let loaded = expect_loaded(&folder, &options().with("horizon", "start", "2027-01-04"));
    let employees = &loaded.problem.company.employees;
    assert!(employees.iter().any(|employee| employee.enrolment == Enrolment::Onboarding), "{employees:?}");
    assert!(employees.iter().any(|employee| employee.leaves.is_some()), "{employees:?}");
    assert!(employees.iter().all(|employee| employee.name.contains(' ')), "{employees:?}");
}

#[test]
fn the_headers_of_hr_programs_are_read() {
    for (program, header, row) in [
        (
            "Workday",
            "Employee ID,Legal First Name,Legal Last Name,Supervisory Organization,Hire Date,Termination Date,Email - Work,Business Title",
            "7,Ada,Byron,kitchen,2026-11-02,2027-12-31,a@x.eu,Cook",
        ),
        (
            "SAP SuccessFactors",
            "User ID,First Name,Last Name,Department,Hire Date,Termination Date,Business Email,Job Title",
            "7,Ada,Byron,kitchen,02/11/2026,31/12/2027,a@x.eu,Cook",
        ),
        (
            "SAP auf Deutsch",
            "Pers.Nr.;Vorname;Nachname;Organisationseinheit;Eintritt;Austritt;E-Mail;Stellenbezeichnung",
            "7;Ada;Byron;kitchen;02.11.2026;31.12.2027;a@x.eu;Köchin",
        ),
        (
            "Personio",
            "Mitarbeiter-ID;Vorname;Nachname;Abteilung;Einstellungsdatum;Austrittsdatum;E-Mail;Position",
            "7;Ada;Byron;kitchen;02.11.2026;31.12.2027;a@x.eu;Köchin",
        ),
        (
            "Lucca",
            "Matricule;Nom;Prénom;Département;Date d'entrée;Date de sortie;E-mail;Intitulé de poste",
            "7;Byron;Ada;kitchen;02/11/2026;31/12/2027;a@x.eu;Cuisinière",
        ),
        (
            "PayFit",
            "Matricule;Nom d'usage;Nom de naissance;Prénom;Équipe;Début de contrat;Fin de contrat;E-mail professionnel;Intitulé du poste",
            "7;Byron;Gordon;Ada;kitchen;02/11/2026;31/12/2027;a@x.eu;Cuisinière",
        ),
        (
            "Cegid",
            "Matricule salarié;Nom;Prénom;Libellé service;Date entrée;Date sortie;Adresse e-mail;Libellé emploi",
            "7;Byron;Ada;kitchen;02/11/2026;31/12/2027;a@x.eu;Cuisinière",
        ),
        (
            "ADP",
            "Associate ID,First Name,Last Name,Home Department,Hire Date,Termination Date,Work Email,Job Title",
            "7,Ada,Byron,kitchen,2026-11-02,2027-12-31,a@x.eu,Cook",
        ),
        (
            "BambooHR",
            "Employee #,First Name,Last Name,Department,Hire Date,Termination Date,Work Email,Job Title",
            "7,Ada,Byron,kitchen,2026-11-02,2027-12-31,a@x.eu,Cook",
        ),
    ] {
        let company = employees_of(header, row);
        let employee = &company.employees[0];
        assert_eq!((employee.id.as_str(), employee.name.as_str()), ("7", "Ada Byron"), "{program}");
        assert_eq!(employee.hired, Some(day(2026, 11, 2)), "{program}");
        assert_eq!(employee.leaves, Some(day(2027, 12, 31)), "{program}");
        assert_eq!(employee.email.as_deref(), Some("a@x.eu"), "{program}");
        assert!(employee.role.is_some(), "{program}");
        assert_eq!(employee.enrolment, Enrolment::Onboarding, "{program}");
    }
}

#[test]
fn a_name_that_holds_the_first_name_is_whole() {
    let whole = employees_of("employee;name;prénom;unit", "7;Byron Ada;Ada;kitchen");
    assert_eq!(whole.employees[0].name, "Byron Ada");
    let twice = employees_of("employee;nom;prénom;unit", "7;Martin;Martin;kitchen");
    assert_eq!(twice.employees[0].name, "Martin Martin");
}

#[test]
fn unread_columns_that_may_be_meant_are_loud() {
    let employees = "Matricule;Service;Date d'ancienneté;Direction métier;Heures hebdo;Couleur\nada;kitchen;;;28;bleu\nbob;room;;;;\n";
    let loaded = loaded(&[("employees.csv", employees)]);
    let looks: Vec<Option<Look>> = loaded
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::LikelyColumn { look, .. } => Some(Some(*look)),
            Note::UnknownColumn { .. } => Some(None),
            _ => None,
        })
        .collect();
    assert_eq!(looks, [Some(Look::Date), Some(Look::Unit), Some(Look::WorkingTime), None]);
}

/// The weekdays of employees, from columns and a row each, with the codes of the notes.
fn worked(columns: &str, rows: &[&str]) -> (Vec<Weekdays>, Vec<&'static str>) {
    let rows: Vec<String> =
        rows.iter().enumerate().map(|(number, row)| format!("e{number};kitchen;{row}\n")).collect();
    let loaded = loaded(&[("employees.csv", &format!("employee;unit;{columns}\n{}", rows.concat()))]);
    let days = loaded.problem.company.employees.iter().map(|employee| employee.days).collect();
    (
        days,
        loaded
            .notes
            .iter()
            .map(Note::code)
            .filter(|code| !["default-start", "nobody-works"].contains(code))
            .collect(),
    )
}

#[test]
fn a_header_of_two_words_for_one_thing_means_it() {
    let header =
        "Personalnummer / Matricule;Département / Service;Date d'entrée | Eintrittsdatum;Service / Site";
    let loaded = loaded(&[("employees.csv", &format!("{header}\nada;kitchen;03.05.2020;x\nbob;room;;\n"))]);
    let company = &loaded.problem.company;
    assert_eq!(company.employees[0].hired, Some(day(2020, 5, 3)));
    assert_eq!(company.employees[1].home.0, 1);
    assert!(loaded.notes.iter().any(|note| note.code() == "likely-column"), "{:?}", loaded.notes);
}

#[test]
fn days_off_leave_the_days_worked_where_they_are_plain() {
    for column in
        ["Jours non travaillés", "Jour de repos", "days off", "Non-working days", "freie Tage", "Arbeitsfrei"]
    {
        let cells = [
            "mercredi",
            "mer, ven",
            "Mi",
            "Wed and Fri",
            "lundi au mardi",
            "samedi dimanche",
            "",
            "aucun",
            "keine",
            "-",
        ];
        let (days, notes) = worked(column, &cells);
        let bits = [0b11011, 0b01011, 0b11011, 0b01011, 0b11100, 0b11111, 0b11111, 0b11111, 0b11111, 0b11111];
        assert_eq!(days, bits.map(Weekdays::of_bits), "{column}");
        assert!(notes.is_empty(), "{column}: {notes:?}");
    }
    let (days, notes) =
        worked("Jours non travaillés", &["mercredi après-midi", "1", "un vendredi sur deux", "lun-ven"]);
    assert_eq!(days, [Weekdays::ALL; 4]);
    assert_eq!(notes, ["days-off-unclear"]);
}

#[test]
fn a_share_of_working_time_is_said_not_to_tell_the_days() {
    for column in [
        "Temps de travail",
        "Taux d'activité",
        "ETP",
        "FTE",
        "Quotité de temps de travail",
        "Beschäftigungsgrad",
        "Pensum",
    ] {
        let (days, notes) =
            worked(column, &["60 %", "0,8", "0.5", "80", "100 %", "1", "Temps partiel", "35", "", "24"]);
        assert_eq!(days, [Weekdays::ALL; 10], "{column}");
        assert_eq!(notes, ["part-time"], "{column}");
        let (_, notes) =
            worked(column, &["100%", "1", "1,0", "100", "Temps plein", "Vollzeit", "full time", "37.5", ""]);
        assert!(notes.is_empty(), "{column}: {notes:?}");
        let (days, notes) =
            worked(column, &["lun-mer", "Mo bis Do", "Tuesday to Friday", "du lundi au jeudi"]);
        assert_eq!(days, [0b00111, 0b01111, 0b11110, 0b01111].map(Weekdays::of_bits), "{column}");
        assert!(notes.is_empty(), "{column}: {notes:?}");
    }
}

#[test]
fn what_says_the_days_better_wins() {
    let rows = ["lun-mer;mercredi;60 %", ";mercredi;80 %", ";mercredi après-midi;90 %", ";;80 %"];
    let (days, notes) = worked("jours;Jours non travaillés;Temps de travail", &rows);
    assert_eq!(days, [0b00111, 0b11011, 0b11111, 0b11111].map(Weekdays::of_bits));
    assert_eq!(notes, ["days-off-unclear", "part-time"]);
}

const STAFF: &str = "employee,name,unit\n01161,Véronique Gauthier,Kitchen\n00420,Bob Dylan,Dining Room\n02044,Eva Klein,kitchen\n";

#[test]
fn units_and_people_may_be_called_by_their_names() {
    let files = [
        ("employees.csv", STAFF),
        (
            "absences.csv",
            "employee,from,to\nGAUTHIER Veronique,2027-01-04,2027-01-05\n420,2027-01-04,2027-01-05\n",
        ),
        ("relations.csv", "supplier,client\nKITCHEN,Dining room\n"),
    ];
    let loaded = loaded(&files);
    let company = &loaded.problem.company;
    assert_eq!([company.absences.of(0).len(), company.absences.of(1).len()], [1, 1]);
    assert_eq!((company.relations[0].supplier.0, company.relations[0].client.0), (0, 1));
    let zeros = Note::LostZeros {
        file: "absences.csv".to_owned(),
        cells: 1,
        line: 3,
        text: "420".to_owned(),
        known: "00420".to_owned(),
    };
    assert!(loaded.notes.contains(&zeros), "{:?}", loaded.notes);
}

fn asked(problem: &Problem, name: &str) -> Result<usize, String> {
    let found = files::employee(problem, "--employee", name).map(|employee| employee.index());
    found.map_err(|found| faults::lines(Language::English, &found))
}

#[test]
fn the_command_line_takes_names_too() {
    let one = problem(&[("employees.csv", STAFF)]);
    assert_eq!(asked(&one, "Véronique Gauthier"), Ok(0));
    assert_eq!(asked(&one, "gauthier veronique"), Ok(0));
    assert_eq!(asked(&one, "1161"), Ok(0));
    assert!(asked(&one, "Eva Kleinn").is_err());
    let two = problem(&[("employees.csv", &format!("{STAFF}03000,Eva Klein,room\n"))]);
    let message = asked(&two, "Eva Klein").unwrap_err();
    assert!(message.contains("02044, 03000"), "{message}");
    assert_eq!(files::unit(&two, "--unit", "dining room").unwrap().index(), 1);
}

#[test]
fn short_names_are_suggested_by_initials() {
    let units =
        "unit,name,hosts\nSI,Direction des systèmes d'information,1\nRD,Recherche et développement,1\n";
    for (cell, near) in [("DSI", "SI"), ("R&D", "RD")] {
        let employees = format!("employee,unit\nada,{cell}\n");
        let found = faults_of(&[("units.csv", units), ("employees.csv", &employees)]);
        assert_eq!(codes(&found), ["E140"]);
        let line = faults::lines(Language::English, &found);
        assert!(line.contains(&format!("\"{near}\"")), "{line}");
    }
}
