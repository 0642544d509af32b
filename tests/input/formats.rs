//! Numbers of workbooks mean what their cells show.

use passerelle::domain::{MinPresent, Note};
use passerelle::files::load;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use tempfile::TempDir;

use super::folder::{codes, day, expect_loaded, options};

fn write(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
}

fn company(
    units: &dyn Fn(&mut Worksheet),
    employees: &dyn Fn(&mut Worksheet),
) -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("company.xlsx");
    let mut workbook = Workbook::new();
    units(workbook.add_worksheet().set_name("Services").unwrap());
    employees(workbook.add_worksheet().set_name("Effectif").unwrap());
    workbook.save(&file).unwrap();
    (folder, file)
}

fn plain_units(sheet: &mut Worksheet) {
    write(sheet, &[&["Service", "Places"], &["kitchen", "2"], &["room", "1"]]);
}

#[test]
fn percentages_are_percentages() {
    let units = |sheet: &mut Worksheet| {
        write(
            sheet,
            &[&["Service", "Places", "Présence min"], &["kitchen", "2"], &["room", "1"], &["bar", "1"]],
        );
        let percent = Format::new().set_num_format("0%");
        sheet.write_number_with_format(1, 2, 1.0, &percent).unwrap();
        sheet.write_number_with_format(2, 2, 0.29, &Format::new().set_num_format("0.00\\ %")).unwrap();
        sheet.write_number_with_format(3, 2, 1.0, &Format::new().set_num_format("0\" %\"")).unwrap();
    };
    let employees = |sheet: &mut Worksheet| write(sheet, &[&["Matricule", "Service"], &["ada", "kitchen"]]);
    let (_folder, file) = company(&units, &employees);
    let loaded = expect_loaded(&file, &options());
    let least: Vec<MinPresent> = loaded.problem.company.units.iter().map(|unit| unit.min_present).collect();
    // A sign in quotation marks is text, not a percentage.
    assert_eq!(least, [MinPresent::Percent(100), MinPresent::Percent(29), MinPresent::Count(1)]);
}

#[test]
fn a_percentage_where_people_are_counted_is_a_fault() {
    let units = |sheet: &mut Worksheet| {
        write(sheet, &[&["Service", "Places"], &["kitchen"], &["room", "1"]]);
        sheet.write_number_with_format(1, 1, 1.0, &Format::new().set_num_format("0%")).unwrap();
    };
    let employees = |sheet: &mut Worksheet| write(sheet, &[&["Matricule", "Service"], &["ada", "kitchen"]]);
    let (_folder, file) = company(&units, &employees);
    assert_eq!(codes(&load(&file, &options()).unwrap_err()), ["E120"]);
}

#[test]
fn identifiers_keep_the_zeros_that_they_show_and_dates_their_day() {
    let employees = |sheet: &mut Worksheet| {
        write(sheet, &[&["Matricule", "Service", "Date d'entrée"], &["", "kitchen"], &["", "room"]]);
        let digits = Format::new().set_num_format("00000");
        sheet.write_number_with_format(1, 0, 420.0, &digits).unwrap();
        sheet.write_number_with_format(2, 0, 12345.0, &digits).unwrap();
        let moment = Format::new().set_num_format("dd/mm/yy hh:mm");
        sheet.write_number_with_format(1, 2, 46_391.354, &moment).unwrap();
    };
    let (_folder, file) = company(&plain_units, &employees);
    let loaded = expect_loaded(&file, &options());
    let employees = &loaded.problem.company.employees;
    assert_eq!([employees[0].id.as_str(), employees[1].id.as_str()], ["00420", "12345"]);
    assert_eq!(employees[0].hired, Some(day(2027, 1, 4)));
}

#[test]
fn what_nobody_reads_may_be_broken() {
    let employees = |sheet: &mut Worksheet| {
        write(sheet, &[&["Effectif au 1er janvier"], &[], &["Matricule", "Service", "Notes"]]);
        sheet.merge_range(0, 0, 0, 4, "Effectif au 1er janvier", &Format::new()).unwrap();
        sheet.write_string(3, 0, "ada").unwrap().write_string(3, 1, "kitchen").unwrap();
        sheet.write_formula(3, 2, Formula::new("=VLOOKUP(1,A1:A2,3)").set_result("#N/A")).unwrap();
        sheet.merge_range(4, 2, 6, 2, "vu", &Format::new()).unwrap();
        sheet.write_string(4, 0, "bob").unwrap().write_string(4, 1, "room").unwrap();
    };
    let (_folder, file) = company(&plain_units, &employees);
    let loaded = expect_loaded(&file, &options());
    assert_eq!(loaded.problem.company.employees.len(), 2);
}

#[test]
fn sheets_that_may_be_tables_are_told() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("company.xlsx");
    let mut workbook = Workbook::new();
    plain_units(workbook.add_worksheet().set_name("Services").unwrap());
    let staff = workbook.add_worksheet().set_name("Effectif").unwrap();
    write(staff, &[&["Matricule", "Service"], &["ada", "kitchen"]]);
    write(workbook.add_worksheet().set_name("Congés 2027").unwrap(), &[&["x"]]);
    let links = workbook.add_worksheet().set_name("Feuil1").unwrap();
    write(links, &[&["Qui fournit qui"], &["Fournisseur", "Client"], &["kitchen", "room"]]);
    workbook.save(&file).unwrap();
    let loaded = expect_loaded(&file, &options());
    let told: Vec<(&str, &str)> = loaded
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::LikelySheet { sheet, table, .. } => Some((sheet.as_str(), *table)),
            _ => None,
        })
        .collect();
    assert_eq!(told, [("Congés 2027", "absences"), ("Feuil1", "relations")]);
}

/// A staff workbook as HR has it, with a sheet of leave from another program, is planned at the first try.
#[test]
fn a_staff_workbook_as_hr_has_it_is_planned_at_the_first_try() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("personnel.xlsx");
    let mut workbook = Workbook::new();
    let percent = Format::new().set_num_format("0 %");
    let units = workbook.add_worksheet().set_name("Services").unwrap();
    write(
        units,
        &[
            &["Services, janvier 2027"],
            &[],
            &["Sigle", "Libellé", "Places", "Présence min", "Contact client"],
        ],
    );
    for (row, (id, name, least)) in
        (3..).zip([("CUI", "Cuisine", 0.5), ("SAL", "Salle", 1.0), ("DSI", "Systèmes d'information", 0.0)])
    {
        units.write_string(row, 0, id).unwrap().write_string(row, 1, name).unwrap();
        units.write_number(row, 2, 2).unwrap().write_number_with_format(row, 3, least, &percent).unwrap();
        units.write_string(row, 4, if id == "SAL" { "X" } else { "" }).unwrap();
    }
    let staff = workbook.add_worksheet().set_name("Effectif").unwrap();
    write(
        staff,
        &[
            &["Effectif au 04/01/2027"],
            &["Source : SIRH"],
            &["Matricule", "Nom", "Prénom", "Service", "Date d'entrée", "Temps de travail", "Notes"],
        ],
    );
    for (row, number) in (3..).zip(1..=12) {
        staff.write_number_with_format(row, 0, number, &Format::new().set_num_format("00000")).unwrap();
        staff.write_string(row, 1, format!("NOM{number}")).unwrap();
        staff.write_string(row, 2, format!("Prénom{number}")).unwrap();
        staff
            .write_string(row, 3, ["Cuisine", "Salle", "Systèmes d'information"][number as usize % 3])
            .unwrap();
        staff.write_string(row, 4, if number == 1 { "07/12/26" } else { "15/03/15" }).unwrap();
        staff.write_number_with_format(row, 5, 0.8, &percent).unwrap();
        staff.write_formula(row, 6, Formula::new("=NA()").set_result("#N/A")).unwrap();
    }
    write(staff, &[]);
    staff.write_string(16, 0, "Total").unwrap().write_number(16, 1, 12).unwrap();
    let leave = workbook.add_worksheet().set_name("Congés").unwrap();
    write(
        leave,
        &[
            &[
                "Matricule",
                "Collaborateur",
                "Type d'absence",
                "Date de début",
                "Date de fin",
                "Nombre de jours",
            ],
            &["2", "NOM2 Prénom2", "CP", "15/02/27", "19/02/27", "5"],
            &["00999", "PARTI Paul", "CP", "15/02/2027", "19/02/2027", "5"],
        ],
    );
    let links = workbook.add_worksheet().set_name("Liens").unwrap();
    write(links, &[&["", "Cuisine", "Salle", "DSI"], &["Cuisine", "", "x", ""], &["DSI", "x", "x", ""]]);
    workbook.save(&file).unwrap();
    let loaded = expect_loaded(&file, &options());
    let company = &loaded.problem.company;
    assert_eq!((company.employees.len(), company.relations.len()), (12, 3));
    let first = &company.employees[0];
    assert_eq!((first.id.as_str(), first.name.as_str()), ("00001", "Prénom1 NOM1"));
    assert_eq!(first.hired, Some(day(2026, 12, 7)));
    assert_eq!(company.absences.of(1).len(), 1, "a number without its zeros is understood");
    let least: Vec<MinPresent> = company.units.iter().map(|unit| unit.min_present).collect();
    assert_eq!(least, [MinPresent::Percent(50), MinPresent::Percent(100), MinPresent::Percent(0)]);
    assert!(company.units[1].customer_contact);
    // What was passed over or guessed is said, and it fits on a screen.
    let codes: Vec<&str> = loaded.notes.iter().map(Note::code).collect();
    for code in ["header-below", "rows-below", "short-years", "lost-zeros", "strangers", "links-matrix"] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    assert!(codes.len() < 20, "{codes:?}");
}
