//! Who is whose manager, and addresses.

use passerelle::domain::{Mailbox, Note, is_address};

use super::folder::{day, loaded};
use crate::build::Draft;

#[test]
fn the_own_manager_comes_first_then_that_of_the_unit_then_that_of_the_unit_above() {
    let mut draft = Draft::new(4);
    let [house, kitchen, cold] = ["house", "kitchen", "cold"].map(|unit| draft.unit(unit, 1));
    draft.company.units[kitchen.index()].parent = Some(house);
    draft.company.units[cold.index()].parent = Some(kitchen);
    let head = draft.employee("head", house);
    let chef = draft.employee("chef", kitchen);
    let sous = draft.employee("sous", kitchen);
    let [ana, bob] = ["ana", "bob"].map(|id| draft.employee(id, cold));
    let company = &mut draft.company;
    company.units[house.index()].manager = Some(head);
    company.units[kitchen.index()].manager = Some(chef);
    company.employees[bob.index()].manager = Some(sous);
    let day = draft.start;
    let company = &mut draft.company;
    assert_eq!(company.manager_of(bob, day), Some(sous), "his own row");
    assert_eq!(company.manager_of(ana, day), Some(chef), "that of the unit above");
    assert_eq!(company.manager_of(chef, day), Some(head), "nobody is their own");
    assert_eq!(company.manager_of(head, day), None);
    assert_eq!(company.manager_of_unit(cold, day), Some(chef));
    // Who has left manages nobody, from the next day on.
    company.employees[sous.index()].leaves = Some(day);
    assert_eq!(company.manager_of(bob, day), Some(sous));
    assert_eq!(company.manager_of(bob, day.succ_opt().unwrap()), Some(chef));
    company.employees[chef.index()].hired = day.succ_opt();
    assert_eq!(company.manager_of(ana, day), Some(head));
}

#[test]
fn managers_are_read_by_identifier_or_name_wherever_their_rows_stand() {
    let loaded = loaded(&[
        ("units.csv", "unit,hosts,manager\nkitchen,1,Ada Byron\nroom,1,\n"),
        (
            "employees.csv",
            "employee,name,unit,manager\na,Ada Byron,kitchen,a\nb,Bob Rae,kitchen,c\nc,Cy Fox,room,nobody here\n",
        ),
    ]);
    let company = &loaded.problem.company;
    let day = day(2027, 1, 4);
    let [a, b, c] = [0, 1, 2].map(passerelle::domain::EmployeeId);
    assert_eq!(company.units[0].manager, Some(a));
    assert_eq!([a, b, c].map(|one| company.employees[one.index()].manager), [None, Some(c), None]);
    assert_eq!(company.manager_of(b, day), Some(c));
    let notes: Vec<&Note> =
        loaded.notes.iter().filter(|note| matches!(note, Note::ManagersUnknown { .. })).collect();
    let [Note::ManagersUnknown { file, rows, first }] = notes[..] else { panic!("{notes:?}") };
    assert_eq!((file.as_str(), *rows, *first), ("employees.csv", 1, 4));
}

#[test]
fn addresses_are_those_that_every_mail_program_takes() {
    for address in ["a@b", "first.last+tag@sub.example.com", "o'neill@example.org", "x_y-z@a-b.eu"] {
        assert!(is_address(address), "{address}");
    }
    for text in [
        "",
        "a",
        "@b",
        "a@",
        "a b@c",
        "a@b c",
        "a@b@c",
        "é@b.c",
        "a@b..c",
        ".a@b",
        "a@b.",
        "<a@b>",
        "a,b@c",
        "a@b\r\nBcc:c@d",
        "a%41@b",
        "\u{202e}a@b",
    ] {
        assert!(!is_address(text), "{text:?}");
    }
    assert!(!is_address(&format!("{}@example.com", "a".repeat(250))));
    for (text, name, address) in [
        ("Training <t@example.com>", "Training", "t@example.com"),
        (" t@example.com ", "t@example.com", "t@example.com"),
        ("A <B> <t@example.com>", "A <B>", "t@example.com"),
    ] {
        let mailbox = Mailbox::parse(text).unwrap();
        assert_eq!((mailbox.name.as_str(), mailbox.address.as_str()), (name, address));
        assert_eq!(Mailbox::parse(&mailbox.written()).unwrap(), mailbox);
    }
    for text in ["Training", "Training <t>", "a@b, c@d", "Tr\nx <t@example.com>"] {
        assert!(Mailbox::parse(text).is_none(), "{text:?}");
    }
}
