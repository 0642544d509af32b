//! Made-up names.

use super::dice::Dice;

/// Units along the chain, from the head to the customer.
const UNITS: [&str; 40] = [
    "Direction générale",
    "Stratégie",
    "Finances",
    "Contrôle de gestion",
    "Juridique",
    "Ressources humaines",
    "Formation",
    "Informatique",
    "Données",
    "Achats",
    "Qualité",
    "Sécurité",
    "Recherche",
    "Bureau d'études",
    "Méthodes",
    "Planification",
    "Réception marchandises",
    "Magasin",
    "Fabrication",
    "Assemblage",
    "Conditionnement",
    "Maintenance",
    "Logistique",
    "Transport",
    "Expédition",
    "Entretien",
    "Lingerie",
    "Économat",
    "Cuisine",
    "Pâtisserie",
    "Marketing",
    "Communication",
    "Commerce",
    "Facturation",
    "Réservations",
    "Service après-vente",
    "Boutique",
    "Conciergerie",
    "Salle",
    "Accueil",
];

const SITES: [&str; 12] = [
    "Lyon",
    "Nantes",
    "Lille",
    "Bordeaux",
    "Toulouse",
    "Strasbourg",
    "Montréal",
    "Bruxelles",
    "Genève",
    "Marseille",
    "Rennes",
    "Luxembourg",
];

const FIRST_NAMES: [&str; 60] = [
    "Adèle",
    "Aïcha",
    "Alexandre",
    "Amadou",
    "Ana",
    "Anaïs",
    "Antoine",
    "Béatrice",
    "Bruno",
    "Camille",
    "Céline",
    "Chen",
    "Chloé",
    "David",
    "Elena",
    "Élise",
    "Emma",
    "Étienne",
    "Fatima",
    "Félix",
    "François",
    "Gaëlle",
    "Giulia",
    "Hélène",
    "Hugo",
    "Ibrahim",
    "Inès",
    "Jean",
    "João",
    "Joël",
    "Julie",
    "Karim",
    "Léa",
    "Lucas",
    "Malik",
    "Manon",
    "Marek",
    "Maria",
    "Mehdi",
    "Mina",
    "Nadia",
    "Nathan",
    "Noémie",
    "Olga",
    "Omar",
    "Paul",
    "Pedro",
    "Priya",
    "Quentin",
    "Rachid",
    "Sarah",
    "Sofia",
    "Théo",
    "Thi",
    "Ursula",
    "Victor",
    "Yasmine",
    "Yuki",
    "Zoé",
    "Zsófia",
];

const LAST_NAMES: [&str; 80] = [
    "Abadie",
    "Almeida",
    "André",
    "Bah",
    "Barbier",
    "Benali",
    "Bernard",
    "Bianchi",
    "Blanc",
    "Bonnet",
    "Boucher",
    "Boyer",
    "Brun",
    "Camara",
    "Caron",
    "Chevalier",
    "Clément",
    "Costa",
    "Cissé",
    "Da Silva",
    "David",
    "Diallo",
    "Dubois",
    "Dumas",
    "Dupont",
    "Durand",
    "Esposito",
    "Fabre",
    "Faure",
    "Fernandez",
    "Fontaine",
    "Fournier",
    "Garcia",
    "Garnier",
    "Gauthier",
    "Girard",
    "Guérin",
    "Haddad",
    "Henry",
    "Horváth",
    "Ivanov",
    "Jansen",
    "Joly",
    "Kaya",
    "Keita",
    "Kowalski",
    "Lacroix",
    "Lambert",
    "Le Goff",
    "Lefèvre",
    "Legrand",
    "Lemaire",
    "Leroy",
    "Lopez",
    "Marchand",
    "Martin",
    "Mercier",
    "Meyer",
    "Moreau",
    "Müller",
    "Nguyen",
    "Noël",
    "N'Diaye",
    "O'Brien",
    "Okafor",
    "Patel",
    "Perrin",
    "Petit",
    "Renard",
    "Rossi",
    "Rousseau",
    "Sánchez",
    "Schmitt",
    "Tanaka",
    "Tessier",
    "Traoré",
    "Vasseur",
    "Vidal",
    "Wagner",
    "Zhang",
];

const ROLES: [&str; 8] = [
    "agent",
    "assistant",
    "chargé de mission",
    "chef d'équipe",
    "conseiller",
    "ingénieur",
    "responsable",
    "technicien",
];

/// Grades, by rank.
pub(super) const GRADES: [&str; 5] = ["A", "B", "C", "D", "E"];

/// Name and site of a unit; no two units have the same name.
pub(super) fn unit(unit: usize, units: usize) -> (String, &'static str) {
    let kinds = UNITS.len();
    if units <= kinds {
        return (UNITS[unit * kinds / units].to_owned(), SITES[unit % units.div_ceil(8) % SITES.len()]);
    }
    let kind = unit * kinds / units;
    let copy = unit - (kind * units).div_ceil(kinds);
    let site = SITES[copy % SITES.len()];
    match copy / SITES.len() {
        0 => (format!("{} {site}", UNITS[kind]), site),
        round => (format!("{} {site} {}", UNITS[kind], round + 1), site),
    }
}

/// The country of a site, and its region where that keeps holidays of its own.
pub(super) fn place(site: &str) -> (&'static str, &'static str) {
    match site {
        "Strasbourg" => ("FR", "FR-67"),
        "Montréal" => ("CA", "CA-QC"),
        "Bruxelles" => ("BE", ""),
        "Genève" => ("CH", "CH-GE"),
        "Luxembourg" => ("LU", ""),
        _ => ("FR", ""),
    }
}

/// Writes the name of a person.
pub(super) fn person(dice: &mut Dice, name: &mut String) {
    name.clear();
    name.push_str(dice.pick(&FIRST_NAMES).unwrap_or_default());
    name.push(' ');
    name.push_str(dice.pick(&LAST_NAMES).unwrap_or_default());
}

/// Role and grade of a person.
pub(super) fn post(dice: &mut Dice) -> (&'static str, &'static str) {
    (dice.pick(&ROLES).unwrap_or_default(), dice.pick(&GRADES).unwrap_or_default())
}
