//! Returns as forms give them: texts in the folder `returns`.

use std::fs;

use passerelle::domain::{Author, Consent, Held, Note, Return};

use super::folder::{expect_loaded, folder, options};

/// The returns of a folder with these texts in a folder of that name.
fn read(name: &str, texts: &[(&str, &str)]) -> (Vec<Return>, Vec<Note>) {
    let place = folder(&[("returns.csv", "employee,unit,start,mended\nada,room,2027-01-04,2027-03-01\n")]);
    fs::create_dir(place.path().join(name)).unwrap();
    for (file, text) in texts {
        fs::write(place.path().join(name).join(file), text).unwrap();
    }
    let loaded = expect_loaded(place.path(), &options());
    (loaded.problem.company.returns.clone(), loaded.notes)
}

const FRENCH: &str = "Salarié : ada\nService : room\nDébut : 04/01/2027\nA eu lieu : oui\nPar : visiteur\n\
    Appris : l'assiette\n  Idée : n'est pas ici\nSurpris : \nPeut être publié : anonyme\nUtile : 4\n-- \nJean : signature\n";

#[test]
fn a_form_is_a_row_whatever_stands_around_it() {
    let mailed: String = FRENCH.lines().map(|line| format!("> {line}\r\n")).collect();
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(FRENCH.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for text in [FRENCH.to_owned(), format!("Bonjour,\nvoici : mon retour\n\n{mailed}\nmerci")] {
        for name in ["returns", "retours"] {
            let (returns, _) = read(name, &[("a.txt", &text)]);
            let [one] = &returns[..] else { panic!("{returns:?}") };
            assert_eq!(one.learned.as_deref(), Some("l'assiette Idée : n'est pas ici"));
            assert_eq!(
                (one.held, one.by, one.consent()),
                (Some(Held::Yes), Author::Visitor, Consent::Anonymous)
            );
            assert_eq!((one.useful, &one.surprised, &one.idea), (Some(4), &None, &None));
            assert!(one.mended.is_some(), "the row of the file is the same return");
        }
    }
    let place = folder(&[]);
    fs::create_dir(place.path().join("returns")).unwrap();
    fs::write(place.path().join("returns/a.TXT"), utf16).unwrap();
    assert_eq!(expect_loaded(place.path(), &options()).problem.company.returns.len(), 1);
}

/// What the guides show of a form is read as they say.
#[test]
fn the_forms_of_the_guides_are_read() {
    for guide in [
        include_str!("../../data/guide/fr.md"),
        include_str!("../../data/guide/en.md"),
        include_str!("../../data/guide/de.md"),
    ] {
        let blocks = guide.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next());
        let forms: Vec<&str> = blocks.filter(|block| block.ends_with("\n--\n")).collect();
        let [form] = forms[..] else { panic!("{forms:?}") };
        let text = form.replace(": R08\n", ": ada\n").replace(": salle\n", ": room\n");
        let place = folder(&[]);
        fs::create_dir(place.path().join("returns")).unwrap();
        fs::write(place.path().join("returns/R08.txt"), text).unwrap();
        let returns = expect_loaded(place.path(), &options()).problem.company.returns.clone();
        let [told] = &returns[..] else { panic!("{form}") };
        let said = [&told.learned, &told.irritant].map(|said| said.as_deref().unwrap_or_default());
        assert!(said[0].split_whitespace().count() > 10 && !said[1].is_empty(), "{told:?}");
        assert_eq!(
            (told.by, told.held, told.useful, told.consent()),
            (Author::Visitor, Some(Held::Yes), Some(4), Consent::Anonymous)
        );
        assert_eq!(told.monday.to_string(), "2027-02-22");
    }
}

#[test]
fn several_forms_of_one_text_and_of_several_are_read_in_their_order() {
    let host = FRENCH.replace("visiteur", "accueil").replace("l'assiette", "de la salle");
    let again = "Employee: ada\nUnit: room\nStart: 2027-01-04\nUseful: 5\n--\n";
    let (returns, _) = read("returns", &[("a.txt", &format!("{FRENCH}\n{host}")), ("b.txt", again)]);
    let useful: Vec<_> = returns.iter().map(|told| (told.by, told.useful, told.learned.is_some())).collect();
    assert_eq!(useful, [(Author::Visitor, Some(5), true), (Author::Host, Some(4), true)]);
}

#[test]
fn a_text_without_a_form_is_noted_and_other_files_are_not_read() {
    let (returns, notes) =
        read("returns", &[("note.txt", "Rien : à dire\n"), ("picture.png", "x"), ("old.csv", "?")]);
    assert_eq!(returns.len(), 1);
    let expected = Note::NoReturn { file: "returns/note.txt".to_owned() };
    assert!(notes.contains(&expected), "{notes:?}");
}
