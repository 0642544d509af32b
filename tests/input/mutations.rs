//! No input makes the reader panic.

use std::path::Path;

use passerelle::domain::Language;
use passerelle::files::{Options, load};
use passerelle::words::faults;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop, prop_oneof, proptest};

use super::folder::{folder, options};

pub const FILES: [(&str, &str); 16] = [
    (
        "units.csv",
        "unit,name,parent,hosts,min_present,customer_contact,weeks,after\na,A,,2,60%,yes,1-2,\nb,\"B,\n\"\"x\"\"\",a,1,1,no,2,a\n",
    ),
    (
        "employees.csv",
        "employee;name;unit;hired;leaves;tutor;programme\nada;Ada;a;01/09/2026;;oui;\nbob;Bob;b;;31/12/2027;;none\n",
    ),
    ("relations.csv", "supplier,client,cadence_months,weeks,priority\na,b,12,1,9\nb,a,,,\n"),
    ("moves.csv", "employee,date,unit\nada,2027-01-18,b\n"),
    ("absences.csv", "employee\tfrom\tto\nada\t2027-01-04\t2027-01-08\n"),
    ("closures.csv", "unit,from,to,kind\n,2027-01-04,2027-01-08,host\n"),
    ("capacity.csv", "unit,from,to,hosts,min_present\na,2027-01-04,2027-01-08,0,50%\n"),
    ("history.csv", "employee,unit,start,weeks,programme,status\nada,b,2026-03-04,2,regular,done\n"),
    ("stints.csv", "employee,unit,weeks,from,to,due,priority\nada,b,1,2027-01-04,2027-02-05,2027-02-01,3\n"),
    ("pins.csv", "employee,unit,start,weeks,pin\nada,b,2027-01-04,1,fixed\n"),
    ("preferences.csv", "employee,unit,from,to,wish,weight\nada,,2027-01-04,2027-01-08,avoid,9\n"),
    ("groups.csv", "group,employee,rule\nduo,ada,apart\nduo,bob,\n"),
    ("recognitions.csv", "date,employee,unit,text\n2027-01-04,ada,b,\"Merci, Ada\"\n"),
    (
        "returns.csv",
        "employee,unit,start,held,by,learned,may_print,useful,mended\nada,b,2026-03-04,yes,host,\"much, \"\"a lot\"\"\",anonymous,4,2026-04-01\n",
    ),
    ("surveys.csv", "date;supplier;client;score;answers\n04/01/2027;a;b;4,2;6\n"),
    (
        "passerelle.toml",
        "[horizon]\nstart = 2027-01-04\nweeks = 13\n[regular]\nweeks = \"1-2\"\n[output]\nformats = [\"csv\"]\n",
    ),
];

pub fn read(folder: &Path) {
    let options = Options { baseline: Some(folder.join("pins.csv")), ..options() };
    if let Err(found) = load(folder, &options) {
        assert!(!found.is_empty());
        for language in Language::ALL {
            assert_eq!(faults::lines(language, &found).lines().count(), found.len());
        }
    }
}

#[derive(Clone, Debug)]
enum Edit {
    Insert(Vec<u8>),
    Remove(usize),
    Copy(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let telling = prop_oneof![
        Just(b"\"".to_vec()),
        Just(b"\n".to_vec()),
        Just(b"\r".to_vec()),
        Just(b";".to_vec()),
        Just(b",".to_vec()),
        Just(b"-".to_vec()),
        Just(b"%".to_vec()),
        Just(b"|".to_vec()),
        Just(b"\0".to_vec()),
        Just(b"'=".to_vec()),
        Just(b"99999999999999999999".to_vec()),
        Just("é\u{301}ﬁ\u{feff}".as_bytes().to_vec()),
        Just(b"\xff\xfe".to_vec()),
        prop::collection::vec(any::<u8>(), 1..4),
    ];
    prop_oneof![
        3 => telling.prop_map(Edit::Insert),
        1 => (1usize..20).prop_map(Edit::Remove),
        1 => (1usize..40).prop_map(Edit::Copy),
    ]
}

fn edited(text: &str, edits: &[(prop::sample::Index, Edit)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (place, edit) in edits {
        let at = place.index(bytes.len() + 1);
        match edit {
            Edit::Insert(new) => drop(bytes.splice(at..at, new.iter().copied())),
            Edit::Remove(length) => drop(bytes.drain(at..(at + length).min(bytes.len()))),
            Edit::Copy(length) => {
                let copy = bytes[at..(at + length).min(bytes.len())].to_vec();
                drop(bytes.splice(at..at, copy));
            }
        }
    }
    bytes
}

#[test]
fn the_unmutated_files_load() {
    let folder = folder(&FILES);
    super::folder::expect_loaded(folder.path(), &options());
}

/// A unit whose name holds a line break is offered as the nearest one.
#[test]
fn a_name_with_a_line_break_stays_on_its_line() {
    let folder = folder(&[
        ("units.csv", "unit,hosts,parent\n\"B,\nx\",2,\nc,2,\"B,\ny\"\n"),
        ("employees.csv", "employee,unit\nada,c\n"),
        ("relations.csv", "supplier,client\n\"B,\nx\",c\n"),
    ]);
    let found = load(folder.path(), &options()).unwrap_err();
    let said = Language::ALL.map(|language| faults::lines(language, &found));
    assert!(said.iter().all(|said| said.lines().count() == found.len()), "{said:?}");
    let english = faults::lines(Language::English, &found);
    assert!(english.contains(r#""B,\ny""#) && english.contains(r#""B,\nx""#), "{english}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edited_files_never_panic(
        file in 0..FILES.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), edit()), 1..6),
    ) {
        let folder = folder(&FILES);
        let (name, text) = FILES[file];
        std::fs::write(folder.path().join(name), edited(text, &edits)).unwrap();
        read(folder.path());
    }

    #[test]
    fn random_bytes_never_panic(file in 0..FILES.len(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let folder = folder(&FILES);
        std::fs::write(folder.path().join(FILES[file].0), bytes).unwrap();
        read(folder.path());
    }

    #[test]
    fn random_cells_never_panic(file in 0..FILES.len(), cells in prop::collection::vec("\\PC{0,12}", 1..12)) {
        let folder = folder(&FILES);
        let (name, text) = FILES[file];
        std::fs::write(folder.path().join(name), format!("{text}{}\n", cells.join(","))).unwrap();
        read(folder.path());
    }
}
