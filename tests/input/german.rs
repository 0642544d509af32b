//! German headers and words.

use passerelle::domain::{
    Author, ClosureKind, Consent, Enrolment, GroupRule, Held, Hindrance, MinPresent, PinKind, Programme,
};

use super::folder::{file_notes, loaded};

const GERMAN: &[(&str, &str)] = &[
    (
        "units.csv",
        "Abteilung;Bezeichnung;übergeordnet;Plätze;Mindestanwesenheit;Kundenkontakt;Wochen;nach;E-Mail;Standort;Qualität\n\
         küche;Die Küche;;2;60 %;nein;1-2;;k@x.de;Köln;Der Teller kommt warm.\nsaal;;küche;1;1;JA;2;küche;;;\n",
    ),
    (
        "employees.csv",
        "MITARBEITER;Name;Abteilung;Funktion;Stufe;Eintritt;Austritt;Tutor;max_Wochen;Programm;E-Mail\n\
         ada;Ada;küche;Köchin;A;04.01.2021;31.12.2027;wahr;3;Einarbeitung;a@x.de\nbob;;saal;;;;;falsch;;keines;\n\
         zoé;;saal;;;;;j;;regelmässig;\n",
    ),
    ("relations.csv", "Lieferant;Kunde;Abstand Monate;Wochen;Priorität\nküche;saal;12;1;9\n"),
    ("moves.csv", "Personalnummer;Datum;neue Abteilung\nada;18.01.2027;saal\n"),
    ("absences.csv", "Personalnummer;von;bis\nada;05.01.2027;06.01.2027\n"),
    (
        "closures.csv",
        "Abteilung;von;bis;Art\nsaal;05.01.2027;06.01.2027;Aufnahme\n;05.01.2027;06.01.2027;Entsendung\n;05.01.2027;06.01.2027;beides\n",
    ),
    ("capacity.csv", "Abteilung;von;bis;Plätze;Mindestanwesenheit\nsaal;05.01.2027;06.01.2027;0;\n"),
    (
        "history.csv",
        "Mitarbeiter;aufnehmende Abteilung;Beginn;Wochen;Programm;Status\nada;saal;07.01.2026;1;regelmäßig;erledigt\n\
         ada;saal;14.01.2026;1;;Abgesagt\n",
    ),
    ("stints.csv", "Mitarbeiter;Abteilung;Wochen;von;bis;fällig am;Priorität\nbob;küche;2;;;15.02.2027;4\n"),
    (
        "pins.csv",
        "Mitarbeiter;Abteilung;Montag;Wochen;fester Termin;Programm\nbob;küche;04.01.2027;2;gesperrt;zusätzlich\n",
    ),
    (
        "preferences.csv",
        "Mitarbeiter;Abteilung;von;bis;Wunsch;Gewicht\nada;;05.01.2027;06.01.2027;vermeiden;3\n",
    ),
    ("groups.csv", "Gruppe;Mitarbeiter;Regel\nduo;ada;getrennt\nduo;bob;\n"),
    ("recognitions.csv", "Datum;Mitarbeiter;Abteilung;Text\n05.01.2027;ada;saal;Danke!\n"),
    (
        "returns.csv",
        "Mitarbeiter;Abteilung;Beginn;stattgefunden;ausgefallen durch;durch;gelernt;überrascht;Hindernis;Idee;Anekdote;darf gedruckt werden;nützlich;behoben\n\
         ada;saal;04.01.2027;verschoben;;Gast;viel;;der Lärm;;;anonym;5;01.03.2027\n\
         ada;saal;04.01.2027;nein;Gastgeber;Gastgeber;;;;;;;;\n",
    ),
    ("surveys.csv", "Datum;Lieferant;Kunde;Note;Antworten\n05.01.2027;küche;saal;4,25;6\n"),
];

#[test]
fn german_headers_and_words_are_read() {
    let loaded = loaded(GERMAN);
    assert!(file_notes(&loaded).is_empty(), "{:?}", loaded.notes);
    let company = &loaded.problem.company;
    let kitchen = &company.units[0];
    assert_eq!((kitchen.name.as_str(), kitchen.hosts), ("Die Küche", 2));
    assert_eq!(kitchen.min_present, MinPresent::Percent(60));
    assert_eq!((kitchen.email.as_deref(), kitchen.site.as_deref()), (Some("k@x.de"), Some("Köln")));
    assert_eq!(kitchen.service_quality.as_deref(), Some("Der Teller kommt warm."));
    assert!(company.units[1].customer_contact);
    assert_eq!(company.units[1].parent.map(|unit| unit.index()), Some(0));
    let enrolments: Vec<_> = company.employees.iter().map(|employee| employee.enrolment).collect();
    assert_eq!(enrolments, [Enrolment::Onboarding, Enrolment::None, Enrolment::Regular]);
    let tutors: Vec<_> = company.employees.iter().map(|employee| employee.tutor).collect();
    assert_eq!(tutors, [true, false, true]);
    assert_eq!(company.employees[0].hired.unwrap().to_string(), "2021-01-04");
    assert_eq!(company.relations[0].cadence_months, Some(12));
    let kinds: Vec<_> = company.closures.iter().map(|closure| closure.kind).collect();
    assert_eq!(kinds, [ClosureKind::Host, ClosureKind::Home, ClosureKind::All]);
    assert_eq!(company.capacity[0].hosts, Some(0));
    assert_eq!(company.visits.of(0).len(), 1);
    assert_eq!(company.missed.of(0).len(), 1);
    assert_eq!(company.extra[0].due.unwrap().to_string(), "2027-02-15");
    let pin = &company.pins[0];
    assert_eq!((pin.kind, pin.booking.programme), (PinKind::Forbidden, Some(Programme::Extra)));
    let wish = &company.preferences.of(0)[0];
    assert_eq!((wish.prefers, wish.weight), (false, 3));
    assert_eq!(company.groups[0].rule, GroupRule::Apart);
    assert_eq!(company.recognitions[0].text, "Danke!");
    let [visitor, host] = &company.returns[..] else { panic!("{:?}", company.returns) };
    assert_eq!(
        (visitor.by, visitor.held, visitor.consent()),
        (Author::Visitor, Some(Held::Moved), Consent::Anonymous)
    );
    assert_eq!(
        (visitor.useful, visitor.mended.map(|day| day.to_string())),
        (Some(5), Some("2027-03-01".into()))
    );
    assert_eq!((host.by, host.held, host.hindrance), (Author::Host, Some(Held::No), Some(Hindrance::Host)));
    assert_eq!((company.surveys[0].score, company.surveys[0].answers), (425, 6));
}
