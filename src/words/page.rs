//! What `report.html` says.

use crate::domain::{Language, Points, Term, Week};
use crate::report::{Figures, View};

use super::console::{counted, number, percent};
use super::{dates, say};

/// A word of the page: its key, French, English. The page's script asks by key.
type Word = (&'static str, &'static str, &'static str);

#[rustfmt::skip]
const WORDS: &[Word] = &[
    ("colon", " : ", ": "),
    ("skip", "Aller au calendrier", "Skip to the calendar"),
    ("sections", "Sections", "Sections"),
    ("noscript", "Les vues interactives demandent JavaScript ; ce lecteur ne l'exécute pas. Ouvrez le fichier dans un navigateur : rien ne sort de la page. Les mêmes données sont dans schedule.csv et unscheduled.csv.", "The interactive views need JavaScript, which this reader does not run. Open the file in a browser: nothing leaves the page. The same data are in schedule.csv and unscheduled.csv."),
    ("filters", "Chercher et filtrer", "Search and filter"),
    ("search", "Chercher", "Search"),
    ("search_hint", "Nom, matricule ou service", "Name, number or unit"),
    ("programme", "Programme", "Programme"),
    ("unit", "Service", "Unit"),
    ("site", "Site", "Site"),
    ("all_programmes", "Tous les programmes", "All programmes"),
    ("all_units", "Tous les services", "All units"),
    ("all_sites", "Tous les sites", "All sites"),
    ("reset", "Effacer", "Clear"),
    ("calendar", "Calendrier", "Calendar"),
    ("calendar_help", "Une barre est une immersion. Flèches pour passer d'une ligne et d'une barre à l'autre, Entrée pour le détail.", "A bar is a stint. Arrow keys move between rows and bars, Enter shows the details."),
    ("view_by", "Voir par", "View by"),
    ("by_person", "Personne", "Person"),
    ("by_unit", "Service d'accueil", "Host unit"),
    ("by_site", "Site d'accueil", "Host site"),
    ("as_table", "En tableau", "As a table"),
    ("at_home_too", "Aussi les personnes sans immersion", "Also people without a stint"),
    ("load", "Charge d'accueil", "Host load"),
    ("load_help", "Visiteurs / places, par service et par semaine. Plus la couleur est forte, plus le service est plein.", "Visitors / places, by unit and week. The stronger the colour, the fuller the unit."),
    ("presence", "Présence au service", "Presence at home"),
    ("presence_help", "Présents / minimum demandé, par service et par semaine, une fois les immersions et les congés retirés.", "Present / least asked for, by unit and week, once stints and leave are taken away."),
    ("chain", "Chaîne de service", "Service chain"),
    ("chain_help", "De gauche à droite, chaque service fournit le suivant, jusqu'au client. Choisir un service montre ses liens.", "From left to right, each unit supplies the next, down to the customer. Choose a unit to see its links."),
    ("chain_table", "Les liens en tableau", "The links as a table"),
    ("customer", "Client", "Customer"),
    ("distance", "Distance au client", "Distance to the customer"),
    ("steps_one", "lien du client", "link from the customer"),
    ("steps_many", "liens du client", "links from the customer"),
    ("contact", "au contact du client", "meets the customer"),
    ("no_way", "Sans chemin vers le client", "No way to the customer"),
    ("supplier", "Fournisseur", "Supplier"),
    ("client", "Client interne", "Internal client"),
    ("coverage", "Couverture", "Coverage"),
    ("alive", "Vie de la chaîne", "Life of the chain"),
    ("weakest", "Liens les plus faibles", "Weakest links"),
    ("weakest_help", "Part des gens des deux services qui connaissent l'autre, par une visite encore dans sa cadence.", "Share of the people of both units who know the other one, by a visit within its cadence."),
    ("link", "Lien", "Link"),
    ("known", "Se connaissent", "Know each other"),
    ("last_visit", "Dernière visite", "Last visit"),
    ("exposure", "Contact avec le client", "Contact with the customer"),
    ("exposure_help", "Qui travaille au contact du client, ou y a été en visite ; les moins exposés d'abord. Médiane : la moitié des gens y étaient il y a moins longtemps.", "Who works beside the customer, or was there on a visit; the least exposed first. Median: half of the people were there more lately."),
    ("grade", "Grade", "Grade"),
    ("nearness", "Au contact du client", "Beside the customer"),
    ("recently", "Récemment", "Recently"),
    ("never", "Jamais", "Never"),
    ("median", "Médiane", "Median"),
    ("trend", "Année par année", "Year by year"),
    ("trend_help", "Visites selon l'année où elles ont fini, des gens qui sont encore là. Réciprocité : part des trajets faits aussi dans l'autre sens. E-I, entre sites et entre directions : −1, on ne va que chez les siens ; +1, que chez les autres.", "Visits by the year in which they ended, of people who are still here. Reciprocity: share of the ways also walked the other way round. E-I, between sites and between branches: −1, people stay among their own; +1, they only go elsewhere."),
    ("living", "Encore dans leur cadence", "Within their cadence"),
    ("year", "Année", "Year"),
    ("visits", "Visites", "Visits"),
    ("people", "Personnes", "People"),
    ("walked", "Liens parcourus", "Links walked"),
    ("reciprocity", "Réciprocité", "Reciprocity"),
    ("ei_sites", "E-I sites", "E-I sites"),
    ("ei_branches", "E-I directions", "E-I branches"),
    ("remarks", "À savoir", "Worth knowing"),
    ("matrix", "Qui va où", "Who goes where"),
    ("from_to", "De ↓ vers →", "From ↓ to →"),
    ("matrix_help", "Immersions placées / immersions à faire. Lignes : service d'origine ; colonnes : service d'accueil. Le cadre marque un lien de la chaîne.", "Stints placed / stints to do. Rows: home unit; columns: host unit. A frame marks a link of the chain."),
    ("state_idle", "Rien à faire", "Nothing due"),
    ("state_dark", "Aucune placée", "None placed"),
    ("state_partial", "En partie", "In part"),
    ("state_full", "Toutes placées", "All placed"),
    ("unplaced", "Non placées", "Unplaced"),
    ("unplaced_none", "Toutes les immersions sont placées.", "Every stint is placed."),
    ("unplaced_more", "Les premières seulement sont montrées ; toutes sont dans unscheduled.csv.", "Only the first are shown; all are in unscheduled.csv."),
    ("points", "Points et écart", "Points and gap"),
    ("points_help", "Les points comptent ce qu'on aurait voulu éviter : moins il y en a, meilleur est le planning.", "Points count what one would rather avoid: the fewer, the better the schedule."),
    ("term", "Ce qui coûte", "What costs"),
    ("meaning", "Comment c'est compté", "How it is counted"),
    ("points_here", "Ce planning", "This schedule"),
    ("points_idle", "Sans aucune immersion", "No stint placed"),
    ("total", "Total", "Total"),
    ("person", "Personne", "Person"),
    ("home", "Service d'origine", "Home unit"),
    ("host", "Service d'accueil", "Host unit"),
    ("weeks", "Semaines", "Weeks"),
    ("dates", "Dates", "Dates"),
    ("tutor", "Tuteur", "Tutor"),
    ("status", "Statut", "Status"),
    ("due", "Échéance", "Due"),
    ("priority", "Priorité", "Priority"),
    ("reason", "Raison", "Reason"),
    ("detail", "Détail", "Detail"),
    ("remedy", "Remède", "Remedy"),
    ("stints", "Immersions", "Stints"),
    ("placed", "Placées", "Placed"),
    ("visitors", "visiteurs", "visitors"),
    ("places", "places", "places"),
    ("present", "présents", "present"),
    ("least", "minimum", "least"),
    ("closed", "fermé", "closed"),
    ("closed_key", "× fermé, ou ne reçoit pas", "× closed, or hosts nobody"),
    ("free_key", "personne", "nobody"),
    ("some_key", "des places restent", "places left"),
    ("full_key", "complet", "full"),
    ("under_key", "▼ sous le minimum (congés)", "▼ below the minimum (leave)"),
    ("at_key", "= juste le minimum", "= just the minimum"),
    ("above_key", "au-dessus", "above"),
    ("well_key", "largement au-dessus", "well above"),
    ("standing", "déjà convenue", "agreed before"),
    ("pinned_key", "cadre épais : date fixée", "thick frame: fixed date"),
    ("legend", "Légende", "Legend"),
    ("shown_one", "ligne", "row"),
    ("shown_many", "lignes", "rows"),
    ("stints_one", "immersion", "stint"),
    ("stints_many", "immersions", "stints"),
    ("nothing", "Rien ne correspond à ces filtres.", "Nothing matches these filters."),
    ("choose", "Choisir une barre pour voir le détail.", "Choose a bar to see its details."),
    ("more", "Montrer la suite", "Show more"),
    ("units_only", "Cette entreprise est trop grande pour une page qui s'envoie : le calendrier par personne et les noms n'y sont pas. Les vues par service sont complètes ; chaque personne a son calendrier dans le dossier calendars.", "This company is too large for a page that can be mailed: the calendar by person and the names are left out. The views by unit are complete; every person has a calendar in the folder calendars."),
    ("print_limit", "Impression : les premières lignes seulement. Filtrez pour imprimer le reste.", "Print: only the first rows. Filter to print the rest."),
    ("not_placed_mark", "non placée", "unplaced"),
];

/// Every word of the page by its key.
pub fn words(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.iter().map(move |(key, french, english)| (*key, say(language, *french, *english)))
}

/// A word of the page by its key, which is one of the list.
pub fn word(language: Language, key: &str) -> &'static str {
    words(language).find(|(known, _)| *known == key).map_or("", |(_, word)| word)
}

/// The heading.
pub fn title(language: Language) -> &'static str {
    say(language, "Planning des immersions", "Stints between units")
}

/// The period, and how long it is.
pub fn period(view: &View) -> String {
    let (horizon, language) = (&view.problem.horizon, view.problem.settings.language);
    let span = dates::span(language, horizon, Week(0), horizon.last());
    let weeks = counted(language, horizon.weeks().into(), ["semaine", "semaines"], ["week", "weeks"]);
    let mut chars = span.chars();
    let capital: String = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect();
    format!("{capital} · {weeks}")
}

/// The figures that matter, each with what it counts.
pub fn cards(view: &View, people: usize, lit: usize, due: usize) -> Vec<(String, &'static str)> {
    let (language, figures) = (view.problem.settings.language, &view.figures);
    let stints = figures.stints - figures.carried_over;
    vec![
        (
            say(
                language,
                format!("{} sur {stints}", figures.placed),
                format!("{} of {stints}", figures.placed),
            ),
            say(language, "immersions placées", "stints placed"),
        ),
        (figures.unplaced.to_string(), say(language, "non placées", "unplaced")),
        (
            figures.carried_over.to_string(),
            say(language, "reportées au prochain planning", "carried over to the next plan"),
        ),
        (people.to_string(), say(language, "personnes en immersion", "people on a stint")),
        (
            say(language, format!("{lit} sur {due}"), format!("{lit} of {due}")),
            say(language, "liens à visiter le sont", "links due are walked"),
        ),
    ]
}

/// What the points and the gap mean, in words.
pub fn quality(language: Language, figures: &Figures) -> String {
    let (points, idle) = (amount(language, figures.points), amount(language, figures.idle));
    if figures.optimal {
        return say(
            language,
            format!(
                "Ce planning a {points} points ; ne placer personne en coûterait {idle}. Il est prouvé qu'aucun planning qui respecte les règles n'en a moins."
            ),
            format!(
                "This schedule has {points} points; placing nobody would cost {idle}. It is proven that no schedule that keeps the rules has fewer."
            ),
        );
    }
    let (Some(bound), Some(gap)) = (figures.bound, figures.gap) else {
        return say(
            language,
            format!(
                "Ce planning a {points} points ; ne placer personne en coûterait {idle}. La borne est inconnue : il a été redessiné sans recherche."
            ),
            format!(
                "This schedule has {points} points; placing nobody would cost {idle}. The bound is unknown: it was drawn again, and nothing was searched for."
            ),
        );
    };
    let (bound, gap) = (amount(language, bound), percent(language, gap));
    say(
        language,
        format!(
            "Ce planning a {points} points ; ne placer personne en coûterait {idle}. Aucun planning qui respecte les règles ne descend sous {bound} : de tout ce qui peut être gagné, il reste donc au plus {gap} à gagner."
        ),
        format!(
            "This schedule has {points} points; placing nobody would cost {idle}. No schedule that keeps the rules goes below {bound}: of all that can be gained, at most {gap} is still to be gained."
        ),
    )
}

/// How a term is counted, in words.
pub fn term_sentence(language: Language, term: Term) -> &'static str {
    let (french, english) = match term {
        Term::Unplaced => {
            ("chaque immersion non placée, selon sa priorité", "each stint left unplaced, by its priority")
        }
        Term::Late => (
            "chaque semaine au-delà de l'échéance, selon la priorité",
            "each week beyond the due week, by priority",
        ),
        Term::Changed => (
            "chaque immersion déplacée, abandonnée ou ajoutée depuis le planning de référence",
            "each stint moved, given up or added since the baseline",
        ),
        Term::Short => (
            "chaque immersion tenue en moins de semaines que voulu",
            "each stint held in fewer weeks than wished for",
        ),
        Term::DarkLinks => (
            "chaque lien où des immersions sont dues et aucune n'est placée",
            "each link with stints due and none placed",
        ),
        Term::Wishes => (
            "semaines à éviter utilisées, moins semaines souhaitées utilisées",
            "weeks to avoid that are used, less preferred weeks that are used",
        ),
        Term::Crowding => (
            "chaque visiteur de plus au même endroit la même semaine",
            "each further visitor in the same unit and week",
        ),
        Term::Relay => (
            "moins : deux personnes de services liés qui se rendent visite à peu de semaines d'intervalle",
            "less: two people of linked units who visit each other within a few weeks",
        ),
    };
    say(language, french, english)
}

/// An amount of points in the language's notation, its thousands set apart.
pub fn amount(language: Language, points: Points) -> String {
    let text = number(language, points);
    let digits = text.find([',', '.']).unwrap_or(text.len());
    let (whole, rest) = text.split_at(digits);
    grouped(language, whole) + rest
}

/// A whole number with its thousands set apart.
pub(super) fn grouped(language: Language, whole: &str) -> String {
    let mut grouped = String::new();
    for (position, character) in whole.chars().enumerate() {
        let left = whole.len() - position;
        if position > 0 && left.is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(say(language, '\u{202f}', ','));
        }
        grouped.push(character);
    }
    grouped
}
