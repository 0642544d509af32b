//! What is handed round: files that say whose they are, people of one name, changes, closures, and where to begin.

use std::collections::BTreeSet;
use std::fs;

use super::{Place, contents};

/// Two people of one name and one of another, all of whom go to the hall, where somebody receives them.
fn namesakes() -> Place {
    let place = Place::new();
    place.write(
        "employees.csv",
        "employee,name,unit,programme\n01161,Véronique Gauthier,kitchen,none\n01162,Véronique Gauthier,kitchen,none\n\
         7,Jan van der Berg,kitchen,none\nhost,Hanna Host,hall,none\n",
    );
    place.write("stints.csv", "employee,unit,weeks\n01161,hall,1\n01162,hall,1\n7,hall,1\n");
    place
}

fn names(place: &Place) -> BTreeSet<String> {
    let files = contents(&place.out()).into_keys();
    let below = files.filter_map(|path| path.strip_prefix(place.out()).ok().map(std::path::Path::to_owned));
    below.map(|path| path.to_string_lossy().replace('\\', "/")).collect()
}

#[test]
fn files_of_people_have_their_names_and_identifiers() {
    let place = namesakes();
    place.plan().assert().code(0);
    let files = names(&place);
    for name in ["Gauthier-Veronique-01161", "Gauthier-Veronique-01162", "van-der-Berg-Jan-7"] {
        for kind in ["ics", "csv"] {
            let file = format!("calendars/people/{name}.{kind}");
            assert!(files.contains(&file), "{file}: {files:?}");
        }
    }
}

#[test]
fn two_people_of_one_name_are_told_apart_in_every_document() {
    let place = namesakes();
    place.plan().assert().code(0);
    let documents = [
        "schedule.csv",
        "report.html",
        "bulletin.html",
        "bulletin.md",
        "index.html",
        "calendars/units/hall.csv",
        "calendars/passerelle.ics",
    ];
    for document in documents {
        let text = place.read(document).replace("\r\n ", "");
        for id in ["01161", "01162"] {
            assert!(text.contains(&format!("Véronique Gauthier ({id})")), "{document}: {text}");
        }
        assert!(!text.contains("Jan van der Berg (7)"), "{document}");
    }
}

#[test]
fn the_index_leads_to_files_that_are_there_and_to_none_that_is_not() {
    let place = namesakes();
    let linked = || -> BTreeSet<String> {
        let page = place.read("index.html").replace("&#x2f;", "/");
        let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        links.map(str::to_owned).collect()
    };
    for formats in [None, Some("html"), Some("csv"), Some("ics,bulletin")] {
        let mut run = place.plan();
        run.args(formats.iter().flat_map(|formats| ["--formats", formats]));
        run.assert().code(0);
        let linked = linked();
        for link in &linked {
            assert!(place.out().join(link).exists(), "{formats:?}: {link}");
        }
        assert_eq!(linked.contains("report.html"), place.out().join("report.html").exists());
        assert!(linked.contains("schedule.csv"));
        let calendars = names(&place).iter().filter(|file| file.starts_with("calendars/people/")).count();
        assert_eq!(
            linked
                .iter()
                .filter(|link| link.starts_with("calendars/people/") && !link.ends_with('/'))
                .count(),
            calendars
        );
        fs::remove_dir_all(place.out()).unwrap();
    }
}

#[test]
fn changes_come_in_columns_for_excel_in_the_report_and_in_the_workbook() {
    let place = namesakes();
    place.plan().assert().code(0);
    assert!(!place.out().join("changes-excel.csv").exists());
    assert!(!place.read("report.html").contains("id=\"changes\""));
    fs::rename(place.out().join("schedule.csv"), place.input().join("../before.csv")).unwrap();
    fs::remove_dir_all(place.out()).unwrap();
    place.write("absences.csv", "employee,from,to\n7,2027-01-04,2027-01-29\n");
    place.plan().args(["--baseline", "before.csv"]).assert().code(3);
    let table = place.read("changes-excel.csv");
    assert!(
        table.starts_with(
            "\u{feff}Changement;Salarié;Nom;Service d'accueil;Programme;Avant;Maintenant;Parce que"
        ),
        "{table}"
    );
    assert!(table.contains("Jan van der Berg"), "{table}");
    let report = place.read("report.html");
    assert!(
        report.contains("id=\"changes\"") && report.contains("<td data-title=\"Nom\">Jan van der Berg</td>")
    );
    assert!(place.read("index.html").contains("href=\"changes-excel.csv\""));
}

#[test]
fn closures_and_holidays_are_told_in_the_report() {
    let place = namesakes();
    place.write(
        "passerelle.toml",
        "[horizon]\nstart = 2027-03-29\nweeks = 6\ncountry = \"FR\"\n[rules]\nhosts_present = 0\n",
    );
    place.write(
        "closures.csv",
        "unit,from,to,kind\nhall,2027-04-12,2027-04-16,all\n,2027-04-20,2027-04-20,all\n",
    );
    place.plan().assert().code(0);
    let report = place.read("report.html").replace('\u{a0}', " ");
    for told in ["jour férié : 29 mars", "entreprise fermée 20 avril", "fermé du 12 avril au 16 avril"] {
        assert!(report.contains(told), "{told}");
    }
}
