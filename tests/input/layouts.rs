//! Tables as people keep them: short rows, titles above, totals below, other tables beside.

use std::path::{Path, PathBuf};

use passerelle::domain::{Language, Note};
use passerelle::files::{Options, load};
use passerelle::words::{faults, notes};

use super::folder::{codes, day, expect_loaded, faults_of, folder, loaded, options};

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

/// Case 05: Excel leaves out the last separators of blocks of 16 rows whose last columns are blank.
#[test]
fn short_rows_are_blank_cells() {
    let loaded = expect_loaded(&case("05-excel-drops-last-delimiters/company"), &options());
    assert_eq!(loaded.problem.company.employees.len(), 12);
    let own =
        super::folder::loaded(&[("employees.csv", "employee;unit;tutor;email\nada;kitchen\nbob;room;yes\n")]);
    let tutors: Vec<bool> = own.problem.company.employees.iter().map(|employee| employee.tutor).collect();
    assert_eq!(tutors, [false, true]);
}

/// Case 11: a title above the header.
#[test]
fn the_header_is_found_below_a_title_and_its_place_is_told() {
    let found = load(&case("11-title-rows/company.xlsx"), &options());
    let notes = match &found {
        Ok(loaded) => loaded.notes.clone(),
        Err(faults) => panic!("{}", faults::lines(Language::English, faults)),
    };
    let told: Vec<&Note> = notes.iter().filter(|note| matches!(note, Note::HeaderBelow { .. })).collect();
    assert!(matches!(told[..], [Note::HeaderBelow { line: 3, .. }]), "{notes:?}");
}

#[test]
fn titles_with_other_separators_totals_and_remarks_are_no_rows() {
    let employees = "Liste du personnel, au 1er janvier, tous sites\n\nMatricule;Nom;Service\nada;Ada;kitchen\n\
                     bob;Bob;room\nTotal;2;\n\nSource : extraction du 12/01/2027\n";
    let loaded = loaded(&[("employees.csv", employees)]);
    assert_eq!(loaded.problem.company.employees.len(), 2);
    let below = Note::RowsBelow { file: "employees.csv".to_owned(), rows: 2, first: 6 };
    assert!(loaded.notes.contains(&below), "{:?}", loaded.notes);
    assert!(loaded.notes.contains(&Note::HeaderBelow { file: "employees.csv".to_owned(), line: 3 }));
}

#[test]
fn totals_of_parts_and_with_words_around_are_no_rows() {
    for total in [
        "Sous-total Cuisine;2",
        "Total général;2",
        "Total : 2",
        "Effectif total;2",
        "Zwischensumme Küche;2",
        "Grand total: 2",
    ] {
        let employees = format!("employee;unit;hired\nada;kitchen;\n{total}\nbob;room;\n{total};;\n");
        let loaded = loaded(&[("employees.csv", &employees)]);
        assert_eq!(loaded.problem.company.employees.len(), 2, "{total}");
        assert!(loaded.notes.iter().any(|note| note.code() == "rows-below"), "{total}: {:?}", loaded.notes);
    }
    // Somebody may be called so.
    let loaded = loaded(&[("employees.csv", "employee;name;unit\n1;Total;kitchen\nSumme Anna;;room\n")]);
    assert_eq!(loaded.problem.company.employees.len(), 2);
}

#[test]
fn a_row_of_one_cell_among_others_is_still_a_fault() {
    let found = faults_of(&[("employees.csv", "employee,unit\nada,kitchen\n\nzoe\nbob,room\n")]);
    assert_eq!(codes(&found), ["E112"]);
}

#[test]
fn a_second_table_beside_is_left_alone() {
    let units = "unit;hosts;;unit;Effectif\nkitchen;2;;kitchen;12\nroom;1;;room;9\n;;;total;21\n";
    let loaded = loaded(&[("units.csv", units)]);
    assert_eq!(loaded.problem.company.units.len(), 2);
    let units = "unit;hosts\nkitchen;2;;rouge;fermé\nroom;1\n";
    let loaded = super::folder::loaded(&[("units.csv", units)]);
    assert!(loaded.notes.contains(&Note::CellsBeside { file: "units.csv".to_owned(), cells: 2, line: 2 }));
}

#[test]
fn a_fault_that_all_rows_share_is_told_once() {
    let rows: String = (1..=420).map(|row| format!("p{row},nowhere{row},31 février\n")).collect();
    let found = faults_of(&[("employees.csv", &format!("employee,unit,hired\n{rows}"))]);
    assert_eq!(codes(&found), ["E140", "E126"]);
    for language in Language::ALL {
        let lines = faults::lines(language, &found);
        assert!(lines.contains("420") && lines.contains("2, 3, 4"), "{lines}");
    }
    // Two rows of many are told one by one.
    let rows: String = (1..=50).map(|row| format!("p{row},kitchen\n")).collect();
    let found = faults_of(&[("employees.csv", &format!("employee,unit\n{rows}x,attic\ny,roof\n"))]);
    assert_eq!(codes(&found), ["E140", "E140"]);
}

#[test]
fn years_of_two_digits_are_read_and_told() {
    let employees = "employee,unit,hired\nada,kitchen,12/01/26\nbob,room,15/03/98\n";
    let loaded = loaded(&[("employees.csv", employees)]);
    let hired: Vec<_> =
        loaded.problem.company.employees.iter().filter_map(|employee| employee.hired).collect();
    assert_eq!(hired, [day(2026, 1, 12), day(1998, 3, 15)]);
    let note = Note::ShortYears {
        file: "employees.csv".to_owned(),
        cells: 2,
        line: 2,
        text: "12/01/26".to_owned(),
        day: day(2026, 1, 12),
    };
    assert_eq!(loaded.notes[0], note, "what may be a misreading comes first");
    let company = &loaded.problem.company;
    for language in Language::ALL {
        assert!(notes::note(language, company, &note).contains("12/01/26"));
    }
}

#[test]
fn dates_without_signs_with_weekdays_and_with_the_month_first_are_read() {
    for text in [
        "20150104",
        "dimanche 4 janvier 2015",
        "So, 04.01.2015",
        "January 4, 2015",
        "Sunday, January 4, 2015",
        "Jan 4 2015",
    ] {
        let employees = format!("employee;unit;hired\nada;kitchen;{text}\nbob;room;1er mars 2015\n");
        let loaded = loaded(&[("employees.csv", &employees)]);
        let hired = |person: usize| loaded.problem.company.employees[person].hired.unwrap();
        assert_eq!((hired(0), hired(1)), (day(2015, 1, 4), day(2015, 3, 1)), "{text}");
    }
    for text in ["20151304", "1234567", "4 2015 January", "Foo 4, 2015"] {
        let employees = format!("employee;unit;hired\nada;kitchen;{text}\nbob;room;\n");
        let codes = codes(&faults_of(&[("employees.csv", &employees)]));
        assert_eq!(codes.len(), 1, "{text}");
        assert!(["E126", "E127", "E128"].contains(&codes[0]), "{text}: {codes:?}");
    }
}

#[test]
fn dates_with_the_names_of_months_are_read() {
    for written in ["4-Jan-2027", "4 janv. 2027", "4. Januar 2027", "04-janv-27", "4 January 2027"] {
        let absences = format!("employee;from;to\nada;{written};2027-12-31\n");
        let loaded = loaded(&[("absences.csv", &absences)]);
        assert_eq!(loaded.problem.company.absences.of(0)[0].from, day(2027, 1, 4), "{written}");
    }
}

#[test]
fn a_folder_with_a_workbook_alone_names_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("personnel.xlsx"), b"PK").unwrap();
    let found = load(folder.path(), &Options { ..options() }).unwrap_err();
    assert_eq!(codes(&found), ["E167"]);
    for language in Language::ALL {
        assert!(faults::lines(language, &found).contains("personnel.xlsx"));
    }
}

#[test]
fn rows_about_leavers_are_one_remark() {
    let files = [
        (
            "absences.csv",
            "employee,from,to\nada,2027-01-04,2027-01-05\n09999,2027-01-04,2027-01-05\nzacharie,2027-01-04,2027-01-05\n",
        ),
        ("groups.csv", "group,employee\nduo,ada\nduo,zacharie\n"),
        ("pins.csv", "employee,unit,start,weeks\nzacharie,room,2027-01-04,1\n"),
        ("preferences.csv", "employee,unit,from,to\nzacharie,room,2027-01-04,2027-01-08\n"),
    ];
    let loaded = loaded(&files);
    let strangers: Vec<(&str, u32, u32)> = loaded
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::Strangers { file, rows, people, .. } => Some((file.as_str(), *rows, *people)),
            _ => None,
        })
        .collect();
    assert_eq!(
        strangers,
        [("absences.csv", 2, 2), ("pins.csv", 1, 1), ("preferences.csv", 1, 1), ("groups.csv", 1, 1)]
    );
    assert_eq!(loaded.problem.company.groups[0].members.len(), 1);
}

#[test]
fn columns_may_be_named_in_the_settings() {
    let files = [
        (
            "passerelle.toml",
            "[columns]\nemployees.hired = \"Arrivé dans le groupe le\"\nemployees.unit = [\"Rattaché à\"]\n",
        ),
        (
            "employees.csv",
            "Matricule;Rattaché à;Arrivé dans le groupe le\nada;kitchen;04/01/2027\nbob;room;\n",
        ),
    ];
    let loaded = loaded(&files);
    assert_eq!(loaded.problem.company.employees[0].hired, Some(day(2027, 1, 4)));
    let wrong = folder(&[(
        "passerelle.toml",
        "[columns]\nemployees.hierd = \"x\"\nemployes.unit = \"y\"\nunits.hosts = 3\n",
    )]);
    let found = load(wrong.path(), &options()).unwrap_err();
    let mut codes = codes(&found);
    codes.sort_unstable();
    assert_eq!(codes, ["E171", "E171", "E172"]);
}

#[test]
fn links_may_be_a_matrix() {
    let relations = "Qui fournit qui ?;;\n\nFournisseur ↓ / Client →;Kitchen;Dining room;Total\nkitchen;–;X;1\nDining room;oui;;1\nTotal;1;1;2\n";
    let loaded = loaded(&[("relations.csv", relations)]);
    let links: Vec<(u32, u32)> =
        loaded.problem.company.relations.iter().map(|link| (link.supplier.0, link.client.0)).collect();
    assert_eq!(links, [(0, 1), (1, 0)]);
    assert!(loaded.notes.iter().any(|note| matches!(note, Note::LinksMatrix { links: 2, .. })));
    let found = faults_of(&[("relations.csv", ";kitchen;room\nkitchen;;peut-être\nroof;x;\n")]);
    assert_eq!(codes(&found), ["E130", "E140"]);
}

#[test]
fn a_mac_writes_text_that_is_read() {
    let folder = folder(&[]);
    let rows = "employee;unit;name\nada;kitchen;Zoé Lefèvre\nbob;room;François d’Hôtel\n";
    let (bytes, _, _) = encoding_rs::MACINTOSH.encode(rows);
    std::fs::write(folder.path().join("employees.csv"), bytes).unwrap();
    let loaded = expect_loaded(folder.path(), &options());
    let names: Vec<&str> =
        loaded.problem.company.employees.iter().map(|employee| employee.name.as_str()).collect();
    assert_eq!(names, ["Zoé Lefèvre", "François d’Hôtel"]);
    let (bytes, _, _) = encoding_rs::WINDOWS_1252
        .encode("employee;unit;name\nada;kitchen;Žofia Šimková\nbob;room;L’Œuvre à Noël\n");
    std::fs::write(folder.path().join("employees.csv"), bytes).unwrap();
    let loaded = expect_loaded(folder.path(), &options());
    assert_eq!(loaded.problem.company.employees[0].name, "Žofia Šimková");
    assert_eq!(loaded.problem.company.employees[1].name, "L’Œuvre à Noël");
}
