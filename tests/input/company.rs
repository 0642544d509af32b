//! What rows mean: defaults, blank against 0, notes, and all faults at once.

use passerelle::domain::{
    ClosureKind, EmployeeId, Enrolment, GroupRule, Language, MinPresent, Note, PinKind, SiteId, Travels,
    UnitId, Week,
};
use passerelle::words::faults;

use super::folder::{codes, day, faults_of, file_notes, loaded, problem};

#[test]
fn two_files_are_enough() {
    let loaded = loaded(&[]);
    assert_eq!(loaded.notes, [Note::DefaultStart { start: day(2027, 1, 4) }]);
    assert_eq!(loaded.problem.horizon.weeks(), 13);
    let unit = &loaded.problem.company.units[1];
    assert_eq!((unit.name.as_str(), unit.min_present), ("Dining room", MinPresent::Percent(50)));
    assert!(!unit.customer_contact && unit.weeks.is_none() && unit.after.is_empty() && unit.parent.is_none());
    let employee = &loaded.problem.company.employees[0];
    assert_eq!(
        (employee.enrolment, employee.tutor, employee.max_weeks_away),
        (Enrolment::Regular, false, None)
    );
}

#[test]
fn blank_is_never_zero() {
    let company = problem(&[
        ("units.csv", "unit,hosts,min_present\nkitchen,0,0\nroom,1,\nbar,1,0%\n"),
        ("employees.csv", "employee,unit,max_weeks_away\nada,kitchen,0\nbob,room, \n"),
        (
            "capacity.csv",
            "unit,from,to,hosts,min_present\nroom,2027-01-04,2027-01-05,0,\nroom,2027-01-04,2027-01-05,,0\n",
        ),
        ("relations.csv", "supplier,client,priority,cadence_months,weeks\nkitchen,room,,,\n"),
    ])
    .into_parts()
    .company;
    let presence: Vec<_> = company.units.iter().map(|unit| unit.min_present).collect();
    assert_eq!(presence, [MinPresent::Count(0), MinPresent::Percent(50), MinPresent::Percent(0)]);
    assert_eq!(company.units[0].hosts, 0);
    let away: Vec<_> = company.employees.iter().map(|employee| employee.max_weeks_away).collect();
    assert_eq!(away, [Some(0), None]);
    let capacity: Vec<_> = company.capacity.iter().map(|row| (row.hosts, row.min_present)).collect();
    assert_eq!(capacity, [(Some(0), None), (None, Some(MinPresent::Count(0)))]);
    let relation = company.relations[0];
    assert_eq!((relation.priority, relation.cadence_months, relation.weeks), (None, None, None));
}

#[test]
fn who_travels_does_so_to_every_site_to_none_or_to_those_named() {
    let travels = |cell: &str| {
        let employees = format!("employee,unit,travels\nada,kitchen,{cell}\n");
        let files = [
            ("sites.csv", "site,name\nLY,Lyon\nNA,Nantes\n"),
            ("units.csv", "unit,hosts,site\nkitchen,1,LY\nroom,1,NA\n"),
            ("employees.csv", employees.as_str()),
        ];
        problem(&files).into_parts().company.employees[0].travels.clone()
    };
    let to = |sites: &[u32]| Travels::To(sites.iter().copied().map(SiteId).collect());
    for (cell, expected) in [
        ("", Travels::Anywhere),
        ("oui", Travels::Anywhere),
        ("no", Travels::Nowhere),
        ("non", Travels::Nowhere),
        ("Nantes", to(&[1])),
        ("LY | nantes", to(&[0, 1])),
    ] {
        assert_eq!(travels(cell), expected, "{cell}");
    }
    let faulty = [
        ("sites.csv", "site\nLyon\n"),
        ("units.csv", "unit,hosts,site\nkitchen,1,Lyon\nroom,1,Lyon\n"),
        ("employees.csv", "employee,unit,travels\nada,kitchen,Lyon|Nancy\n"),
    ];
    assert_eq!(codes(&faults_of(&faulty)), ["E163"]);
}

#[test]
fn blank_words_take_their_defaults() {
    let company = problem(&[
        ("closures.csv", "from,to\n2027-01-04,2027-01-05\n"),
        ("history.csv", "employee,unit,start,weeks\nada,room,2026-01-05,1\n"),
        ("stints.csv", "employee,unit,weeks\nada,room,1\nada,room,1\n"),
        ("pins.csv", "employee,unit,start,weeks\nada,room,2027-01-04,1\n"),
        ("preferences.csv", "employee,from,to\nada,2027-01-04,2027-01-05\n"),
        ("groups.csv", "group,employee\nduo,ada\nduo,bob\n"),
    ])
    .into_parts()
    .company;
    assert_eq!((company.closures[0].unit, company.closures[0].kind), (None, ClosureKind::All));
    assert!(company.visits.of(0)[0].counts_as_visit);
    assert_eq!((company.extra.len(), company.extra[0].priority), (2, 1), "each row is a stint of its own");
    assert_eq!(company.pins[0].kind, PinKind::Fixed);
    let wish = company.preferences.of(0)[0];
    assert_eq!((wish.unit, wish.prefers, wish.weight), (None, true, 1));
    assert_eq!(company.groups[0].rule, GroupRule::Together);
}

#[test]
fn the_programme_is_worked_out_from_the_hiring() {
    // 26 weeks before Monday 4 January 2027 is Monday 6 July 2026.
    let employees = "employee,unit,hired,programme\na,room,2026-07-06,\nb,room,2026-07-07,\nc,room,2027-05-01,\n\
                     d,room,,\ne,room,2026-12-01,regular\nf,room,2001-01-01,onboarding\ng,room,2026-12-01,none\n";
    let company = problem(&[("employees.csv", employees)]).into_parts().company;
    let enrolments: Vec<_> = company.employees.iter().map(|employee| employee.enrolment).collect();
    use Enrolment::{None, Onboarding, Regular};
    assert_eq!(enrolments, [Regular, Onboarding, Onboarding, Regular, Regular, Onboarding, None]);
}

#[test]
fn unknown_columns_and_files_are_noted_and_their_cells_are_not() {
    let loaded = loaded(&[
        ("absences.csv", "employee,from,to,reason\nada,2027-01-04,2027-01-05,surgery\n"),
        ("relation.csv", "supplier,client\n"),
        ("abscences.csv", "x\n"),
        ("readme.csv", "x\n"),
    ]);
    let column = Note::UnknownColumn { file: "absences.csv".into(), column: "reason".into() };
    let file = |file: &str, nearest: &str| Note::UnknownFile { file: file.into(), nearest: nearest.into() };
    let notes = [file("abscences.csv", "absences.csv"), file("relation.csv", "relations.csv"), column];
    assert_eq!(file_notes(&loaded), notes.iter().collect::<Vec<_>>());
    assert!(!format!("{:?}", loaded.notes).contains("surgery"));
}

#[test]
fn file_names_are_matched_whatever_their_case() {
    let found = faults_of(&[("ABSENCES.CSV", "employee,from,to\nada,2027-01-04,x\n")]);
    assert_eq!(
        faults::line(Language::English, found.iter().next().unwrap()).split(' ').next(),
        Some("ABSENCES.CSV:2:3")
    );
}

#[test]
fn history_of_people_who_left_is_a_note() {
    let loaded = loaded(&[(
        "history.csv",
        "employee,unit,start,weeks\nzacharie,room,2026-01-05,1\nadda,room,2026-01-05,1\nadda,room,2026-03-02,1\n",
    )]);
    let (file, similar) = ("history.csv".to_owned(), Some(3));
    let note = Note::Strangers { file, rows: 3, people: 2, first: 2, similar };
    assert_eq!(file_notes(&loaded), [&note], "once, however many rows: companies keep years of them");
    let said = |language| passerelle::words::notes::note(language, &loaded.problem.company, &note);
    assert_eq!(
        said(Language::English),
        "history.csv: 3 rows left out, from line 2 on, for 2 people not among the employees. \
         The name in line 3 is nearly that of an employee: is it a slip?"
    );
    assert!(said(Language::French).contains("3 lignes ignorées, dès la ligne 2, pour 2 personnes"));
}

#[test]
fn every_fault_of_every_file_is_reported_at_once() {
    let found = faults_of(&[
        ("passerelle.toml", "[horizon]\nweeks = 0\ncuntry = \"FR\"\n"),
        ("units.csv", "unit,hosts,min_present,weeks\nkitchen,-1,200%,3\nroom,x,,\n,1,,\n"),
        ("employees.csv", "employee,unit,hired,tutor\nada,kitchen,2027-02-30,perhaps\nbob,rom,,\ncy,room\n"),
        (
            "absences.csv",
            "employee,from,to\nada,tomorrow,yesterday\nbob,2027-01-05,2027-01-04\ncy,2027-01-04,2027-01-05\n",
        ),
        ("groups.csv", "group,employee,rule\nduo,ada,perhaps\n"),
    ]);
    let places: Vec<String> = found
        .iter()
        .map(|fault| {
            let column = fault.column.as_ref().map_or(0, |column| column.number);
            format!("{}:{}:{} {}", fault.file, fault.line.unwrap_or(0), column, fault.code())
        })
        .collect();
    assert_eq!(
        places,
        [
            "passerelle.toml:2:9 E123",
            "passerelle.toml:3:1 E171",
            "units.csv:2:2 E121",
            "units.csv:2:3 E124",
            "units.csv:2:4 E132",
            "units.csv:3:2 E120",
            "units.csv:4:1 E114",
            "employees.csv:2:3 E127",
            "employees.csv:2:4 E130",
            "employees.csv:3:2 E140",
            "absences.csv:2:2 E126",
            "absences.csv:2:3 E126",
            "absences.csv:3:3 E156",
            "groups.csv:2:3 E131",
        ]
    );
}

#[test]
fn a_fault_of_a_table_is_not_repeated_by_those_that_name_its_rows() {
    // The kitchen's row is at fault, and so is Ada's; both are known all the same.
    let found = faults_of(&[
        ("units.csv", "unit,hosts\nkitchen,x\nroom,1\n"),
        ("employees.csv", "employee,unit\nada,kichen\nbob,room\n"),
        ("relations.csv", "supplier,client\nkitchen,room\n"),
        ("absences.csv", "employee,from,to\nada,2027-01-04,2027-01-05\n"),
    ]);
    assert_eq!(codes(&found), ["E120", "E140"]);
    // Without the column, nobody can say which units are unknown.
    let found = faults_of(&[("units.csv", "name,hosts\nkitchen,1\n")]);
    assert_eq!(codes(&found), ["E110"]);
}

#[test]
fn days_patterns_and_sites_are_read_in_any_language() {
    let problem = problem(&[
        ("sites.csv", "site,nom,pays,région\nfri,Freiburg,DE,DE-BW\nstr,Strasbourg,,67\n"),
        ("units.csv", "unit,hosts,site,max_visits\nkitchen,2,Freiburg,3\nroom,1,STR,\nbar,1,,\n"),
        ("employees.csv", "employee,unit,jours\nada,kitchen,mer-ven\nbob,room,mon tue\ncyd,bar,\n"),
        (
            "patterns.csv",
            "employee,from,to,days,weeks,every\nbob,2027-01-13,,-,2,3\nada,2027-01-04,2027-01-15,1-5,,\n",
        ),
        ("closures.csv", "site,from,to\nFreiburg,2027-02-01,2027-02-05\n"),
        ("capacity.csv", "unit,from,to,max_visits\nroom,2027-01-04,2027-01-29,1\n"),
    ]);
    let company = &problem.company;
    assert_eq!(company.units[0].site.as_deref(), Some("Freiburg"));
    assert_eq!((company.units[0].max_visits, company.capacity[0].max_visits), (Some(3), Some(1)));
    assert_eq!((company.closures.len(), company.closures[0].unit), (1, Some(UnitId(0))));
    // Epiphany is kept in Freiburg, Good Friday in both, neither by the company, which is in France.
    let kept = |unit, date| problem.holidays_of(UnitId(unit)).contains(&date);
    assert_eq!([0, 1, 2].map(|unit| kept(unit, day(2027, 1, 6))), [true, false, false]);
    assert_eq!([0, 1, 2].map(|unit| kept(unit, day(2027, 3, 26))), [true, true, false]);
    let worked = |employee, week| problem.weekdays(EmployeeId(employee), Week(week)).bits();
    assert_eq!([0, 1, 2, 3].map(|week| worked(0, week)), [0b11111, 0b11111, 0b11100, 0b11100]);
    assert_eq!([0, 1, 2, 3, 4].map(|week| worked(1, week)), [0b00011, 0, 0, 0b00011, 0]);
    assert_eq!([0, 1, 2].map(|employee| problem.fewest_days(EmployeeId(employee), Week(3))), [3, 2, 4]);
}

#[test]
fn what_units_and_links_say_of_themselves_is_kept() {
    let loaded = loaded(&[
        (
            "units.csv",
            "unit,hosts,place,first_day,equipment\nkitchen,1,\"Gate 2, left\",the round,boots\nroom,1,,,\n",
        ),
        ("relations.csv", "supplier,client,delivers,expects\nkitchen,room,plates,hot\nroom,kitchen,,\n"),
    ]);
    let company = &loaded.problem.company;
    let said = |unit: usize| {
        let unit = &company.units[unit];
        [&unit.place, &unit.first_day, &unit.equipment].map(|text| text.as_deref())
    };
    assert_eq!(said(0), [Some("Gate 2, left"), Some("the round"), Some("boots")]);
    assert_eq!(said(1), [None; 3]);
    let links: Vec<_> =
        company.handovers.iter().map(|link| (link.delivers.as_deref(), link.expects.as_deref())).collect();
    assert_eq!(links, [(Some("plates"), Some("hot")), (None, None)]);
    assert_eq!(links.len(), company.relations.len());
}

/// A row says from which day on; the home before the first is that of `employees.csv`.
#[test]
fn moves_are_read_in_the_order_of_their_days() {
    let problem = problem(&[(
        "moves.csv",
        "employee,date,unit\nada,2027-01-14,kitchen\nbob,2027-01-06,kitchen\nada,2026-03-02,room\n",
    )]);
    let company = &problem.company;
    let day = |day: &str| day.parse().unwrap();
    let home = |row: u32, at: &str| {
        company.units[company.home_on(EmployeeId(row), day(at)).index()].id.as_str().to_owned()
    };
    assert_eq!(home(0, "2026-03-01"), company.units[company.employees[0].home.index()].id);
    assert_eq!(
        [home(0, "2026-03-02"), home(0, "2027-01-13"), home(0, "2027-01-14")],
        ["room", "room", "kitchen"]
    );
    // The week of a move on Thursday is still one of the former unit; that of one on Wednesday is not.
    let homes =
        |row: u32, week: i16| company.units[problem.home(EmployeeId(row), Week(week)).index()].id.as_str();
    assert_eq!([homes(0, 1), homes(0, 2), homes(1, 0)], ["room", "kitchen", "kitchen"]);
}
