//! French headers and words.

use passerelle::domain::{
    Author, ClosureKind, Consent, Enrolment, GroupRule, Held, Hindrance, MinPresent, PinKind,
};

use super::folder::{file_notes, loaded};

const FRENCH: &[(&str, &str)] = &[
    (
        "units.csv",
        "Unité;Nom;Rattachement;Accueil;Présence min;Contact-client;Semaines;Après;Courriel;Lieu;Qualité de service\n\
         cuisine;La cuisine;;2;60 %;non;1-2;;c@x.fr;Lyon;L'assiette part chaude.\nsalle;;cuisine;1;1;OUI;2;cuisine;;;\n",
    ),
    (
        "employees.csv",
        "SALARIÉ;Nom;Service;Poste;Grade;Embauche;Départ;Tuteur;semaines_max;Programme;e-mail\n\
         ada;Ada;cuisine;chef;A;04/01/2021;31/12/2027;vrai;3;Intégration;a@x.fr\nbob;;salle;;;;;FAUX;;aucun;\n\
         zoé;;salle;;;;;o;;régulier;\n",
    ),
    ("relations.csv", "fournisseur;client;cadence mois;semaines;priorité\ncuisine;salle;12;1;9\n"),
    ("moves.csv", "salarié;date;nouveau service\nzoé;18/01/2027;cuisine\n"),
    ("absences.csv", "salarie;du;au\nada;05/01/2027;06/01/2027\n"),
    (
        "closures.csv",
        "service;début;fin;type\nsalle;05/01/2027;06/01/2027;accueil\n;05/01/2027;06/01/2027;maison\n;05/01/2027;06/01/2027;tout\n",
    ),
    ("capacity.csv", "unité;du;au;places;présence_min\nsalle;05/01/2027;06/01/2027;0;\n"),
    (
        "history.csv",
        "salarié;accueil;début;semaines;programme;statut\nada;salle;07/01/2026;1;régulier;fait\n\
         ada;salle;14/01/2026;1;;Annulée\n",
    ),
    ("stints.csv", "salarié;unité;semaines;du;au;échéance;priorité\nbob;cuisine;2;;;15/02/2027;4\n"),
    ("pins.csv", "salarié;unité;début;semaines;épingle\nbob;cuisine;04/01/2027;2;interdit\n"),
    ("preferences.csv", "salarié;service;du;au;souhait;poids\nada;;05/01/2027;06/01/2027;évite;3\n"),
    ("groups.csv", "groupe;salarié;règle\nduo;ada;séparés\nduo;bob;\n"),
    ("recognitions.csv", "date;salarié;service;texte\n05/01/2027;ada;salle;Merci !\n"),
    (
        "returns.csv",
        "salarié;service;début;a eu lieu;manquée par;par;appris;surpris;irritant;idée;anecdote;peut être publié;utile;réglé\n\
         ada;salle;04/01/2027;Déplacée;;Visiteur;beaucoup;;le bruit;;;Anonyme;5;01/03/2027\n\
         ada;salle;04/01/2027;non;accueil;accueil;;;;;;;;\n",
    ),
    ("surveys.csv", "date;fournisseur;client;note;réponses\n05/01/2027;cuisine;salle;4,25;6\n"),
];

#[test]
fn french_headers_and_words_are_read() {
    let loaded = loaded(FRENCH);
    assert!(file_notes(&loaded).is_empty(), "{:?}", loaded.notes);
    let company = &loaded.problem.company;
    let kitchen = &company.units[0];
    assert_eq!((kitchen.name.as_str(), kitchen.hosts), ("La cuisine", 2));
    assert_eq!(kitchen.min_present, MinPresent::Percent(60));
    assert_eq!(kitchen.weeks.map(|lengths| (lengths.min, lengths.max)), Some((1, 2)));
    assert_eq!((kitchen.email.as_deref(), kitchen.site.as_deref()), (Some("c@x.fr"), Some("Lyon")));
    assert_eq!(kitchen.service_quality.as_deref(), Some("L'assiette part chaude."));
    let room = &company.units[1];
    assert_eq!(room.service_quality, None);
    assert_eq!((room.name.as_str(), room.customer_contact), ("salle", true));
    assert_eq!((room.parent.unwrap().index(), room.after[0].index()), (0, 0));
    let enrolments: Vec<_> = company.employees.iter().map(|employee| employee.enrolment).collect();
    assert_eq!(enrolments, [Enrolment::Onboarding, Enrolment::None, Enrolment::Regular]);
    let tutors: Vec<_> = company.employees.iter().map(|employee| employee.tutor).collect();
    assert_eq!(tutors, [true, false, true]);
    assert_eq!(company.employees[0].max_weeks_away, Some(3));
    assert_eq!(company.employees[0].hired.unwrap().to_string(), "2021-01-04");
    assert_eq!(company.relations[0].cadence_months, Some(12));
    assert_eq!(company.relations[0].priority, Some(9));
    let kinds: Vec<_> = company.closures.iter().map(|closure| closure.kind).collect();
    assert_eq!(kinds, [ClosureKind::Host, ClosureKind::Home, ClosureKind::All]);
    assert_eq!((company.capacity[0].hosts, company.capacity[0].min_present), (Some(0), None));
    let visits = company.visits.of(0);
    assert_eq!(visits.len(), 1, "the cancelled one is not kept");
    assert_eq!(visits[0].monday.to_string(), "2026-01-05", "any day counts for its week");
    assert_eq!(company.extra[0].priority, 4);
    assert_eq!(company.pins[0].kind, PinKind::Forbidden);
    assert!(!company.preferences.of(0)[0].prefers);
    assert_eq!(company.groups[0].rule, GroupRule::Apart, "a blank rule is that of the group");
    assert_eq!(company.groups[0].members.len(), 2);
    assert_eq!(company.recognitions[0].text, "Merci !");
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
