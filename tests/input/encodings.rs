//! Encodings, separators and line ends: Excel in French and in English export something that loads.

use encoding_rs::WINDOWS_1252;
use passerelle::domain::{Company, EmployeeId, Recipient};
use passerelle::files::{Faults, load, with_sent};

use super::folder::{EMPLOYEES, codes, expect_loaded, faults_of, folder, options, problem};

const UNITS: &str = "unit,name,hosts,after\nsalle,\"Salle, côté rue\",2,\ncuisine,Cuisine d’Été,1,salle\n\
                     \"cœur\",\"Cœur \"\"à vif\"\"\nsur deux lignes\",3,\n";

fn company_of(units: &[u8]) -> Result<Company, Faults> {
    let folder = folder(&[("employees.csv", "employee,unit\nada,cuisine\nbob,cœur\n")]);
    std::fs::write(folder.path().join("units.csv"), units).unwrap();
    load(folder.path(), &options()).map(|loaded| loaded.problem.into_parts().company)
}

fn utf16(text: &str, mark: bool, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some(0xfeff);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes_of).collect()
}

#[test]
fn every_encoding_gives_the_same_company() {
    let expected = company_of(UNITS.as_bytes()).unwrap();
    assert_eq!(expected.units[0].name, "Salle, côté rue");
    assert_eq!(expected.units[2].name, "Cœur \"à vif\"\nsur deux lignes");
    let with_mark = [b"\xef\xbb\xbf", UNITS.as_bytes()].concat();
    for bytes in [
        with_mark,
        utf16(UNITS, true, u16::to_le_bytes),
        utf16(UNITS, true, u16::to_be_bytes),
        utf16(UNITS, false, u16::to_le_bytes),
        utf16(UNITS, false, u16::to_be_bytes),
        WINDOWS_1252.encode(UNITS).0.into_owned(),
    ] {
        assert_eq!(company_of(&bytes).unwrap(), expected, "{bytes:?}");
    }
}

/// Whoever opened the list of messages in a spreadsheet and saved it finds it as it was, but for the state.
#[test]
fn a_list_of_messages_keeps_its_form_where_some_are_marked_as_sent() {
    let company = company_of(UNITS.as_bytes()).unwrap();
    let list = |state: &str| {
        format!(
            "état de l'envoi;code du destinataire;rôle;message;semaine;Où\r\n{state};ada;visiteur;invitation;1;\"côté; rue\"\r\n\r\n\
             à envoyer;cuisine;accueil;invitation;1;\"simple\"\r\nà envoyer;bob;visiteur;invitation;2"
        )
    };
    let (before, after) = (list("à envoyer"), list("envoyé"));
    let sent = [Recipient::Employee(EmployeeId(0))];
    let forms = |text: &str| {
        [
            text.as_bytes().to_vec(),
            [b"sep=;\r\n", text.as_bytes()].concat(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            utf16(text, true, u16::to_le_bytes),
            utf16(text, true, u16::to_be_bytes),
            utf16(text, false, u16::to_le_bytes),
            utf16(text, false, u16::to_be_bytes),
            WINDOWS_1252.encode(text).0.into_owned(),
        ]
    };
    for (before, after) in forms(&before).into_iter().zip(forms(&after)) {
        assert_eq!(with_sent(&before, &company, &sent), Some(after), "{before:?}");
    }
    assert_eq!(with_sent(b"unit\na\n", &company, &sent), None);
    let open = format!("{before}\r\nà envoyer;ada;visiteur;\"invitation");
    assert_eq!(with_sent(open.as_bytes(), &company, &sent), None, "a quotation mark that nothing closes");
}

#[test]
fn every_separator_and_line_end_gives_the_same_company() {
    let rows = [
        ["unit", "name", "hosts", "after"],
        ["salle", "Salle", "2", ""],
        ["cuisine", "\"Cuisine; d'été,\tou pas\"", "1", "salle"],
        ["cœur", "", "3", ""],
    ];
    let written =
        |separator: &str, end: &str| -> String { rows.iter().map(|row| row.join(separator) + end).collect() };
    let expected = company_of(written(",", "\n").as_bytes()).unwrap();
    for separator in [",", ";", "\t"] {
        for end in ["\n", "\r\n", "\r", "\n\n", "\r\n;;;\r\n".replace(';', separator).as_str()] {
            let text = written(separator, end);
            assert_eq!(company_of(text.as_bytes()).unwrap(), expected, "{text:?}");
            assert_eq!(
                company_of(text.trim_end_matches(['\r', '\n']).as_bytes()).unwrap(),
                expected,
                "no end of line: {text:?}"
            );
        }
        let said = format!("sep={separator}\r\n{}", written(separator, "\r\n"));
        assert_eq!(company_of(said.as_bytes()).unwrap(), expected, "{said:?}");
    }
}

#[test]
fn short_french_files_in_windows_1252_are_read_rightly() {
    let words = [
        "Élise",
        "Chloé",
        "Noël",
        "Maëlys",
        "François",
        "Gérôme",
        "Benoît",
        "Anaïs",
        "Hélène",
        "Zoé",
        "Cœur",
        "À côté",
        "Où",
        "L’Été",
        "Prix en €",
        "Ævar",
        "Nuñez",
        "Jürgen",
        "Søren",
        "Ÿ",
        "« guillemets »",
        "Bœuf… – ça",
        "São",
        "Ångström",
    ];
    for word in words {
        let units = format!("unit,name,hosts\nroom,{word},1\n");
        let folder = folder(&[("employees.csv", "employee,unit\nada,room\n")]);
        std::fs::write(folder.path().join("units.csv"), WINDOWS_1252.encode(&units).0).unwrap();
        let loaded = expect_loaded(folder.path(), &options());
        assert_eq!(loaded.problem.into_parts().company.units[0].name, word);
    }
}

#[test]
fn text_in_another_alphabet_is_a_fault_and_not_nonsense() {
    let units = "unit,name,hosts\nroom,Столовая для сотрудников,1\nkitchen,Кухня ресторана,2\n";
    let bytes = encoding_rs::WINDOWS_1251.encode(units).0.into_owned();
    let found = company_of(&bytes).unwrap_err();
    assert_eq!(codes(&found)[0], "E106");
}

#[test]
fn names_are_the_same_composed_and_decomposed() {
    let problem = problem(&[
        ("units.csv", "unit,hosts\ncafe\u{301},1\n\u{a0}salle ,1\n"),
        ("employees.csv", "employee,unit\nada,caf\u{e9}\nbob,salle\n"),
    ]);
    assert_eq!(problem.company.units[0].id, "caf\u{e9}");
    assert_eq!(problem.company.employees[1].home.index(), 1);
}

#[test]
fn the_apostrophe_before_a_formula_is_ours() {
    let problem = problem(&[
        ("units.csv", "unit,name,hosts\n'=room,'+1,1\nkitchen,'n Huis,1\n"),
        ("employees.csv", "employee,name,unit\nada,'@da,=room\n"),
    ]);
    let company = &problem.company;
    assert_eq!((company.units[0].id.as_str(), company.units[0].name.as_str()), ("=room", "+1"));
    assert_eq!(company.units[1].name, "'n Huis");
    assert_eq!(company.employees[0].name, "@da");
}

#[test]
fn lines_are_right_after_quoted_line_ends_and_blank_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let units = "unit,hosts,name\n\nkitchen,2,\"two\nlines\"\n,,\n\nroom,x,\n".replace('\n', end);
        let found = faults_of(&[("units.csv", &units)]);
        let places: Vec<_> = found.iter().map(|fault| (fault.line, fault.code())).collect();
        assert_eq!(places, [(Some(7), "E120")], "{units:?}");
    }
    let said =
        faults_of(&[("units.csv", "sep=;\nunit;hosts\nroom;x\nkitchen;1\n"), ("employees.csv", EMPLOYEES)]);
    assert_eq!(said.iter().next().unwrap().line, Some(3));
}
